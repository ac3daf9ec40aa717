import type { CatalogueMissRecord, UnansweredRecord } from '../shared/records-of-talk.js';
import type { Store } from '../shared/store.js';
import { groupAlike } from '../understanding/group-alike.js';
import { normalise } from '../understanding/normalise.js';

/** Messages not understood that say about the same. */
export interface UnansweredGroup {
  /** How often they were asked, together. */
  count: number;
  /** The different wordings with their counts, most asked first. */
  texts: { text: string; lang: 'zh' | 'en'; count: number }[];
  /** What they were taken for, by mean confidence. */
  candidates: { intent: string; confidence: number }[];
  /** Epoch milliseconds of the last one. */
  lastAt: number;
}

/** Services asked for that the catalogue does not hold, joined where they are named about the same. */
export interface MissGroup {
  count: number;
  /** The names people gave, most asked first. */
  asked: string[];
  nearest: string[];
  lastAt: number;
}

const SHOWN_CANDIDATES = 3;

/** Messages not understood, the near-alike together, most asked first. */
export async function listUnanswered(store: Pick<Store, 'list'>): Promise<UnansweredGroup[]> {
  const same = new Map<string, UnansweredRecord[]>();
  for (const record of await store.list('unanswered')) {
    const key = normalise(record.text).text;
    const list = same.get(key);
    if (list) list.push(record);
    else same.set(key, [record]);
  }
  const wordings = [...same.values()].sort((a, b) => b.length - a.length);
  const groups = groupAlike(wordings.map(([first]) => first?.text ?? ''));
  return groups.map((members) => toGroup(members.map((i) => wordings[i] ?? []))).sort(byCount);
}

/** Services missed in the catalogue, the near-alike together, most asked first. */
export async function listMisses(store: Pick<Store, 'list'>): Promise<MissGroup[]> {
  const misses = (await store.list('catalogueMisses')).sort(byCount);
  const groups = groupAlike(misses.map((m) => m.asked)).map((members) => members.flatMap((i) => misses[i] ?? []));
  return groups.map(joinMisses).sort(byCount);
}

function toGroup(wordings: readonly UnansweredRecord[][]): UnansweredGroup {
  const records = wordings.flat();
  const sums = new Map<string, number>();
  for (const { candidates } of records)
    for (const { intent, confidence } of candidates) sums.set(intent, (sums.get(intent) ?? 0) + confidence);
  return {
    count: records.length,
    texts: wordings.flatMap((w) =>
      w[0] ? [{ text: w[0].text, lang: normalise(w[0].text).lang, count: w.length }] : [],
    ),
    candidates: [...sums]
      .map(([intent, sum]) => ({ intent, confidence: Math.round((1000 * sum) / records.length) / 1000 }))
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, SHOWN_CANDIDATES),
    lastAt: latest(records.map((r) => r.at)),
  };
}

function joinMisses(misses: readonly CatalogueMissRecord[]): MissGroup {
  return {
    count: misses.reduce((sum, m) => sum + m.count, 0),
    asked: misses.map((m) => m.asked),
    nearest: misses[0]?.nearest ?? [],
    lastAt: latest(misses.map((m) => m.lastAt)),
  };
}

/** Most asked first; among equals the latest. */
function byCount(a: { count: number; lastAt: number }, b: { count: number; lastAt: number }): number {
  return b.count - a.count || b.lastAt - a.lastAt;
}

function latest(times: readonly number[]): number {
  return times.reduce((last, t) => Math.max(last, t), 0);
}
