import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadIntents } from '../../src/cli/load-intents.js';
import { percentile } from './measure.js';

const DEFAULT_FILE = fileURLToPath(new URL('../cases/questions.jsonl', import.meta.url));

interface Labelled {
  text: string;
  topics: string[];
}

/** The labelled questions that all classifiers of a run are measured on: the file of BENCH_CASES, or the repository's own. */
export function loadLabelled(): Labelled[] {
  const lines = readFileSync(process.env.BENCH_CASES ?? DEFAULT_FILE, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { text, topic, alt_topics } = JSON.parse(line) as { text: string; topic: string; alt_topics?: string[] };
    return { text, topics: [topic, ...(alt_topics ?? [])] };
  });
}

/** The intents' own examples: what every classifier of a run learns from. */
export async function loadExamples(): Promise<{ intent: string; lang: 'zh' | 'en'; text: string }[]> {
  const intents = await loadIntents();
  return intents.flatMap((i) =>
    (['zh', 'en'] as const).flatMap((lang) => i.examples[lang].map((text) => ({ intent: i.id, lang, text }))),
  );
}

export interface ClassifierFigures {
  name: string;
  trainMs: number;
  right: number;
  of: number;
  p50: number;
  p99: number;
  rssMb: number;
}

const PASSES = 12;
/** Examples of all intents that each classifier is asked first, so that it is measured as it runs, not as it starts. */
const WARM_UP = 2_000;

/**
 * Right intents, and the time of one message: the least of some passes for each question, so that what else the machine
 * does counts little. Each pass has one blank more at the end, because a classifier that keeps its answers (NLP.js does)
 * would only look the second one up.
 */
export async function judge(
  name: string,
  trainMs: number,
  classify: (text: string) => Promise<string> | string,
): Promise<ClassifierFigures> {
  const cases = loadLabelled();
  const examples = await loadExamples();
  const step = Math.ceil(examples.length / WARM_UP);
  for (const [i, { text }] of examples.entries()) if (i % step === 0) await classify(`${text}。`);
  const times = cases.map(() => Number.POSITIVE_INFINITY);
  let right = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [i, { text, topics }] of cases.entries()) {
      const asked = text + ' '.repeat(pass);
      const before = performance.now();
      const got = await classify(asked);
      times[i] = Math.min(times[i] ?? 0, performance.now() - before);
      if (pass === 0 && topics.includes(got)) right++;
    }
  }
  const rssMb = process.memoryUsage().rss / 2 ** 20;
  return { name, trainMs, right, of: cases.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99), rssMb };
}
