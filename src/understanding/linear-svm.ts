/** A sparse vector: parallel arrays of feature numbers and values. */
export interface SparseVector {
  at: Int32Array;
  value: Float32Array;
}

/** A weight for each feature and class, and a bias for each class. */
export interface LinearModel {
  classes: string[];
  /** Feature by feature, in each the classes: a message has few features, and reads the weights of each in one go. */
  weights: Float32Array;
  bias: number[];
}

export interface SvmOptions {
  /** Cost of an example on the wrong side. */
  cost: number;
  epochs: number;
  /** Seed of the order of examples: training gives the same model every time. */
  seed: number;
}

/**
 * Trains a linear one-vs-rest classifier (L2-regularised squared hinge loss) by dual coordinate descent.
 * Deterministic. Positive examples weigh more where a class is small, so that no class drowns.
 */
export function trainLinear(rows: SparseVector[], labels: string[], size: number, options: SvmOptions): LinearModel {
  const classes = [...new Set(labels)].sort();
  const norms = rows.map((r) => 1 + r.value.reduce((t, v) => t + v * v, 0));
  const weights = new Float32Array(size * classes.length);
  const bias: number[] = [];
  for (const [c, name] of classes.entries()) {
    const trained = trainOne(
      rows,
      norms,
      labels.map((l) => l === name),
      size,
      options,
    );
    for (let f = 0; f < size; f++) weights[f * classes.length + c] = trained.weights[f] as number;
    bias.push(trained.bias);
  }
  return { classes, weights, bias };
}

function trainOne(
  rows: SparseVector[],
  norms: number[],
  isClass: boolean[],
  size: number,
  { cost, epochs, seed }: SvmOptions,
) {
  const weights = new Float32Array(size);
  let bias = 0;
  const positives = isClass.filter(Boolean).length;
  const balance = Math.min(8, Math.sqrt((rows.length - positives) / Math.max(1, positives)));
  const alpha = new Float64Array(rows.length);
  const order = rows.map((_, i) => i);
  const random = mulberry(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i] as SparseVector;
      const y = isClass[i] ? 1 : -1;
      const diagonal = 0.5 / (cost * (isClass[i] ? balance : 1));
      const gradient = y * (dot(weights, row) + bias) - 1 + diagonal * (alpha[i] ?? 0);
      const before = alpha[i] ?? 0;
      const after = Math.max(0, before - gradient / ((norms[i] ?? 1) + diagonal));
      if (after === before) continue;
      alpha[i] = after;
      const step = (after - before) * y;
      for (let k = 0; k < row.at.length; k++) {
        const f = row.at[k] as number;
        weights[f] = (weights[f] as number) + step * (row.value[k] as number);
      }
      bias += step;
    }
  }
  return { weights, bias };
}

/** The margin of each class, in the order of `model.classes`. */
export function marginsOf({ classes, weights, bias }: LinearModel, row: SparseVector): number[] {
  const sums = new Float64Array(classes.length);
  for (let k = 0; k < row.at.length; k++) {
    const from = (row.at[k] as number) * sums.length;
    const value = row.value[k] as number;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (weights[from + c] as number) * value;
  }
  return bias.map((b, c) => (sums[c] as number) + b);
}

function dot(weights: Float32Array, row: SparseVector): number {
  let sum = 0;
  for (let k = 0; k < row.at.length; k++) sum += (weights[row.at[k] as number] ?? 0) * (row.value[k] as number);
  return sum;
}

/** A small seeded generator of numbers in [0, 1). */
function mulberry(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
