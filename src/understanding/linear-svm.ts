/** A sparse vector: parallel arrays of feature numbers and values. */
export interface SparseVector {
  at: Int32Array;
  value: Float32Array;
}

/** A weight for each feature and class, and a bias for each class. */
export interface LinearModel {
  classes: string[];
  /**
   * Feature by feature, in each the classes, filled up to a whole number of `LANES`: a message has few features, and finds
   * the weights of each together.
   */
  weights: Float32Array;
  bias: number[];
}

/** Classes whose margins are summed at once. */
const LANES = 4;

/** Weights from one feature to the next. */
function strideOf(classes: readonly string[]): number {
  return Math.ceil(classes.length / LANES) * LANES;
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
  const stride = strideOf(classes);
  const weights = new Float32Array(size * stride);
  const bias: number[] = [];
  for (const [c, name] of classes.entries()) {
    const trained = trainOne(
      rows,
      norms,
      labels.map((l) => l === name),
      size,
      options,
    );
    for (let f = 0; f < size; f++) weights[f * stride + c] = trained.weights[f] as number;
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

/**
 * The margin of each class, in the order of `model.classes`. Some classes at a time: their sums stay in registers, so
 * that the weights of many features can be fetched from memory at once; waiting for them is most of the work.
 */
export function marginsOf({ classes, weights, bias }: LinearModel, row: SparseVector): number[] {
  const stride = strideOf(classes);
  const sums: number[] = [];
  for (let from = 0; from < stride; from += LANES) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < row.at.length; k++) {
      const at = (row.at[k] as number) * stride + from;
      const value = row.value[k] as number;
      a += (weights[at] as number) * value;
      b += (weights[at + 1] as number) * value;
      c += (weights[at + 2] as number) * value;
      d += (weights[at + 3] as number) * value;
    }
    sums.push(a, b, c, d);
  }
  return bias.map((base, c) => (sums[c] as number) + base);
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
