import fc from 'fast-check';
import { renderText } from '../../src/conversation/render.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { dayOf } from '../../src/shared/clock.js';
import { ENTITY_KINDS, extractEntity } from '../../src/understanding/entities/extract.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';
import { BAITS } from './baits.js';

const NOW = Date.parse('2026-03-18T10:00:00+08:00');
const TODAY = dayOf(NOW);
const FAMILIES = Object.keys(BAITS);
/** What `goufu extract` takes. */
const EXTRACT_MAX = 4000;

interface Slowest {
  ms: number;
  chars: number;
  /** Its beginning. */
  text: string;
}
interface SoakReport {
  messages: number;
  /** Slowest whole turn: understanding, answer and all readers of `extract`. */
  slowest: Slowest;
  p50: number;
  p99: number;
}

/** Pieces of real questions, so that random texts reach the deep parts and not only the refusal. */
const WORDS =
  '社会组织 承接主体 购买主体 年检 合格 评级 3A 5a 三A级 民政 登记 工商 企业 公司 协会 基金会 我们 你们 能不能 可以吗 怎么 多少 2024年 去年 连续两年 目录 养老服务 A0101 合同 验收 绩效 预算 50万 十五个工作日 3月18日 下周五 删除我的数据 自查 那 呢 不是这个意思 1 2 第二个 人工 重新开始 取消 上一步 不知道 没有 是的 and we the provider rating government purchase shzz zfgmfw keyi ma 社會組織 購買'.split(
    ' ',
  );
const WARM_UP = 'zheng fu gou mai fu wu de cheng jie zhu ti 3A 2026-03-18';
const JOINTS = ['', '', '', ' ', ',', '。', '?', '\n', '\u200b', '、', '('];

/** Seeded random messages: half are made of real words, the rest of baits, cut-up baits and any characters at all. */
export function messages(): fc.Arbitrary<string> {
  const said = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.flat().join(''));
  const lengths = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 12, max: 120 }) },
    { weight: 1, arbitrary: fc.integer({ min: 120, max: 5000 }) },
  );
  const bait = fc.tuple(fc.constantFrom(...FAMILIES), lengths).map(([name, n]) => BAITS[name]!(n));
  const any = fc.string({ unit: 'binary', maxLength: 60 });
  const anyHan = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((c) => String.fromCharCode(c)),
    maxLength: 60,
  });
  const mixed = fc
    .array(
      fc.oneof(
        said,
        bait.map((t) => t.slice(0, 40)),
        any,
        anyHan,
      ),
      { minLength: 2, maxLength: 4 },
    )
    .map((p) => p.join(''));
  return fc.oneof(
    { weight: 6, arbitrary: said },
    { weight: 2, arbitrary: bait },
    { weight: 2, arbitrary: mixed },
    { weight: 1, arbitrary: any },
    { weight: 1, arbitrary: anyHan },
  );
}

/**
 * Runs seeded messages, conversation after conversation of ten, through converse, the rendering and every reader of `extract`.
 * Throws, with the text, at the first exception and at a reply that says nothing. Stops early after `maxMs`.
 */
export async function runMessages(options: { count: number; seed: number; maxMs?: number }): Promise<SoakReport> {
  const take = await makeTurns();
  // Dictionaries and the catalogue are loaded at the first message that needs them: 0.2 s each, once.
  await take(WARM_UP, true, options.seed);
  await take('目录里有没有养老服务', true, options.seed);
  const started = performance.now();
  const times: number[] = [];
  let slowest: Slowest = { ms: 0, chars: 0, text: '' };
  const block = 1000;
  for (let done = 0; done < options.count && performance.now() - started < (options.maxMs ?? Infinity); ) {
    const texts = fc.sample(messages(), { numRuns: Math.min(block, options.count - done), seed: options.seed + done });
    for (const text of texts) {
      if (performance.now() - started >= (options.maxMs ?? Infinity)) break;
      const ms = await take(text, done % 10 === 0, options.seed);
      times.push(ms);
      if (ms > slowest.ms) slowest = { ms, chars: text.length, text: text.slice(0, 40) };
      done++;
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { messages: times.length, slowest, p50: at(0.5), p99: at(0.99) };
}

/** One message, timed; `fresh` begins a new conversation. */
async function makeTurns() {
  const { converse, policy } = await realAssistant();
  const view = viewOf({ now: NOW });
  let state: ConversationState | null = null;
  return async (text: string, fresh: boolean, seed: number): Promise<number> => {
    if (fresh) state = null;
    const before = performance.now();
    try {
      const outcome = await converse(state, { id: 'm', text }, view);
      if (renderText(outcome.reply, policy).trim() === '') throw new Error('a reply that says nothing');
      // States are kept as JSON: what does not survive it is lost between two turns.
      state = JSON.parse(JSON.stringify(outcome.state)) as ConversationState;
      for (const kind of ENTITY_KINDS) extractEntity(kind, text.slice(0, EXTRACT_MAX), TODAY);
    } catch (cause) {
      throw new Error(`seed ${seed}, message ${JSON.stringify(text.slice(0, 300))} (${text.length} characters)`, {
        cause,
      });
    }
    return performance.now() - before;
  };
}

export interface Growth {
  part: string;
  family: string;
  /** Processor milliseconds at 500, 1,000, 2,000 and 4,000 characters. */
  ms: number[];
  /** The exponent with which the work grows from the second to the last length: 1 is linear, 2 quadratic. */
  exponent: number;
}

/** Linear is 1, quadratic 2; between them lie caches and the collector. */
export const BOUND = 1.4;
const LENGTHS = [500, 1000, 2000, 4000] as const;
/** Less than this is noise, and no harm. */
const NOISE_MS = 4;

/**
 * Measures how the work of each part grows with the text, for every family of baits: the least of `runs` at each length, in
 * processor time, so that what else the machine does counts little. Everything is warmed up first.
 */
export async function measureGrowth(
  only: (part: string, family: string) => boolean = () => true,
  runs = 2,
): Promise<Growth[]> {
  const parts = await makeParts();
  for (const run of Object.values(parts)) await run(WARM_UP);
  const found: Growth[] = [];
  for (const family of FAMILIES) {
    for (const [part, run] of Object.entries(parts)) {
      if (only(part, family)) found.push({ part, family, ...(await growthOf(run, BAITS[family]!, runs)) });
    }
  }
  return found;
}

async function makeParts(): Promise<Record<string, (text: string) => unknown>> {
  const { understanding } = await realAssistant();
  const take = await makeTurns();
  const extract = (kind: (typeof ENTITY_KINDS)[number]) => (text: string) =>
    extractEntity(kind, text.slice(0, EXTRACT_MAX), TODAY);
  return {
    understand: (text) => understanding.understand(text, TODAY, null),
    turn: (text) => take(text, true, 0),
    ...Object.fromEntries(ENTITY_KINDS.map((kind) => [`extract ${kind}`, extract(kind)])),
  };
}

/** How the work of `run` grows with the texts of one family. */
export async function growthOf(
  run: (text: string) => unknown,
  make: (n: number) => string,
  runs: number,
): Promise<Pick<Growth, 'ms' | 'exponent'>> {
  const texts = LENGTHS.map(make);
  const ms: number[] = LENGTHS.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < runs; round++) {
    for (const [i, text] of texts.entries()) {
      const before = process.cpuUsage();
      await run(text);
      const { user, system } = process.cpuUsage(before);
      ms[i] = Math.min(ms[i] ?? 0, (user + system) / 1000);
    }
  }
  const [, short = 0, , long = 0] = ms;
  return { ms, exponent: long < NOISE_MS ? 0 : Math.log2(long / Math.max(short, 0.05)) / 2 };
}

/** Those whose work grows faster than their input, beyond what garbage collection explains; measured anew, to be sure. */
export async function findSuperlinear(growths: readonly Growth[], bound = BOUND): Promise<Growth[]> {
  const key = (part: string, family: string) => `${part}\n${family}`;
  let suspects = growths.filter((g) => g.exponent > bound);
  for (const runs of [4, 10]) {
    if (suspects.length === 0) return [];
    const keys = new Set(suspects.map((g) => key(g.part, g.family)));
    suspects = (await measureGrowth((part, family) => keys.has(key(part, family)), runs)).filter(
      (g) => g.exponent > bound,
    );
  }
  return suspects;
}
