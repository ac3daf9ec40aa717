/** A table of the report. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** What a reader must know to read it. */
  note?: string;
}

/** The value below which the given share of the sorted list lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds as people read them. */
export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** A table in Markdown, columns aligned for those who read the source. */
export function printTable({ title, columns, rows, note }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell))).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = `| ${widths.map((w) => '-'.repeat(w)).join(' | ')} |`;
  return [`### ${title}`, '', line(head), rule, ...body.map(line), ...(note ? ['', note] : []), ''].join('\n');
}

/** Chinese characters take two places on a screen. */
function width(text: string): number {
  return Array.from(text).reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 2 : 1), 0);
}

/** Hands a part's figures to the run that started it. */
export function report(figures: unknown): void {
  process.stdout.write(`\n${MARK}${JSON.stringify(figures)}\n`);
}
/** What a part prints besides is not the run's business. */
export const MARK = '#figures ';

/** mulberry32: the same numbers for the same seed, 0 to 1. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
