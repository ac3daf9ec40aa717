import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { PLACES, stanceVector } from '../../src/understanding/stance-features.js';
import { guessStance, trainStances } from '../../src/understanding/stance-model.js';
import { realAssistant } from '../support/assistant.js';

interface Case {
  text: string;
  topic: string;
  stance?: string;
}
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const HELD_OUT = linesOf('../cases/questions.jsonl').map((line) => JSON.parse(line) as Case);

let assistant: Assistant;
beforeAll(async () => {
  assistant = await realAssistant();
}, 60_000);

const readingOf = (text: string) => assistant.understanding.understand(text, '2026-03-18', null).reading;

describe('the guess what a yes-or-no question is answered', () => {
  it('is learned from lines of which none stands under two stances or among the cases held out', () => {
    const held = new Set(HELD_OUT.map((c) => c.text));
    const seen = new Set<string>();
    const faults: string[] = [];
    for (const { id, stances } of assistant.intents.values())
      for (const text of Object.values(stances).flat()) {
        if (seen.has(text) || held.has(text)) faults.push(`${id}: ${text}`);
        seen.add(text);
      }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(5000);
  });

  it('is right on most cases held out, and on nearly all where it is sure', () => {
    const score = { all: 0, right: 0, sure: 0, surelyRight: 0 };
    for (const { text, topic, stance } of HELD_OUT) {
      const guess =
        stance === undefined ? null : assistant.understanding.understand(text, '2026-03-18', null).stanceTo(topic);
      if (guess === null) continue;
      const isRight = guess.stance === stance;
      score.all++;
      score.right += Number(isRight);
      score.sure += Number(guess.confidence >= 0.9);
      score.surelyRight += Number(isRight && guess.confidence >= 0.9);
    }
    expect(score.all).toBeGreaterThan(400);
    expect(score.right / score.all).toBeGreaterThan(0.75);
    expect(score.surelyRight / score.sure).toBeGreaterThan(0.93);
  });

  it('tells a claim from its denial, and one topic from another', () => {
    const guess = (text: string, topic: string) =>
      assistant.understanding.understand(text, '2026-03-18', null).stanceTo(topic)?.stance;
    expect(guess('购买信息必须向社会公布，对吧', 'publicity')).toBe('yes');
    expect(guess('购买信息不用向社会公布，对吧', 'publicity')).toBe('no');
    expect(guess('公布要满三十天，对吧', 'publicity')).toBe('not_in_policy');
  });

  it('comes out the same each time, and is none for an intent without such lines', () => {
    const some = [...assistant.intents.values()].filter((i) => /^(?:publicity|goals)$/.test(i.id));
    const [one, two] = [0, 1].map(() => trainStances(some, assistant.understanding.reader));
    expect(one?.weights).toEqual(two?.weights);
    expect(assistant.understanding.understand('你好', '2026-03-18', null).stanceTo('greeting')).toBeNull();
    const nothing = trainStances([], assistant.understanding.reader);
    expect(guessStance(nothing, readingOf('要公布吗'), 'publicity')).toBeNull();
  });

  it('looks at a vector of length one whose places exist, whatever the text', () => {
    for (const text of ['', '?', '吗', 'a', '不'.repeat(3000), 'is it? '.repeat(300), '要不要公示\u200b?']) {
      const { at, value } = stanceVector(readingOf(text), 'publicity');
      expect(at.every((place) => place >= 0 && place < PLACES)).toBe(true);
      expect(new Set(at).size).toBe(at.length);
      expect(value.reduce((sum, v) => sum + v * v, 0)).toBeCloseTo(1, 3);
    }
  });
});
