import { describe, expect, it } from 'vitest';
import { createConverse } from '../../src/conversation/converse.js';
import type { ConverseParts } from '../../src/conversation/converse-parts.js';
import type { Effect } from '../../src/conversation/effects.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { Lookup } from '../../src/domain/intent/facts.js';
import type { Decision } from '../../src/understanding/decide.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const CANDIDATES = ['goals', 'help', 'greeting', 'principles'].map((intent, i) => ({
  intent,
  confidence: 0.4 - i / 10,
}));
const MATCH: Decision = { kind: 'match', intent: 'goals', confidence: 0.4, runnerUp: null };
const ASK: Decision = { kind: 'ask', between: CANDIDATES.slice(0, 2) };
const HELD = { code: 'A0101', category: 'A', section: 'B', item: 'C', note: '' };

/** What the last of these messages leaves behind, each decided as told: what the model would make of it is no matter here. */
async function effectsOf(said: [text: string, decision: Decision][], found: Partial<Lookup> = {}): Promise<Effect[]> {
  const { policy, intents, understanding } = await realAssistant();
  let decision: Decision = MATCH;
  const parts: ConverseParts = {
    policy,
    intents,
    skills: [],
    understanding: {
      ...understanding,
      understand: (raw, today, before) => ({
        ...understanding.understand(raw, today, before),
        decision,
        candidates: CANDIDATES,
      }),
    },
    lookup: async () => ({ asked: '', items: [], found: false, isSample: true, domain: null, ...found }),
  };
  const converse = createConverse(parts);
  const view = viewOf();
  let state: ConversationState | null = null;
  let effects: Effect[] = [];
  for (const [text, as] of said) {
    decision = as;
    ({ state, effects } = await converse(state, { id: text, text }, view));
  }
  return effects;
}

const textOf = ([effect]: Effect[]) => (effect?.kind === 'unanswered' ? effect.record.text : null);

describe('what a turn leaves behind to learn from', () => {
  it('is a message that was asked back: its words and likeliest readings, and nothing that leads to a person', async () => {
    const [effect] = await effectsOf([['那个怎么样 我电话13812345678', ASK]]);
    expect(effect).toEqual({
      kind: 'unanswered',
      record: {
        id: 'id-1',
        text: '那个怎么样 我电话***********',
        candidates: CANDIDATES.slice(0, 3).map((c) => ({ ...c, confidence: expect.closeTo(c.confidence, 3) })),
        at: viewOf().now,
      },
    });
  });

  it('is a message that was refused without being sure, and none refused for sure', async () => {
    expect(textOf(await effectsOf([['那个怎么样', { kind: 'out_of_scope', confidence: 0.55 }]]))).toBe('那个怎么样');
    expect(await effectsOf([['今天天气怎么样', { kind: 'out_of_scope', confidence: 0.95 }]])).toEqual([]);
  });

  it('is the message that was misread, once, without the wrong reading, and not the complaint', async () => {
    const first = await effectsOf([
      ['宗旨是什么', MATCH],
      ['不是这个意思', MATCH],
    ]);
    expect(textOf(first)).toBe('宗旨是什么');
    expect(first).toMatchObject([
      { record: { candidates: [{ intent: 'help' }, { intent: 'greeting' }, { intent: 'principles' }] } },
    ]);
    expect(
      await effectsOf([
        ['宗旨是什么', MATCH],
        ['不是这个意思', MATCH],
        ['不是这个意思', MATCH],
      ]),
    ).toEqual([]);
  });

  it('is nothing of what was understood, nor of signs, numbers and emoji', async () => {
    expect(await effectsOf([['宗旨是什么', MATCH]])).toEqual([]);
    for (const text of ['👍👍', '???', '7', '', '\u200b']) expect(await effectsOf([[text, ASK]])).toEqual([]);
  });

  it('is only the beginning of a very long message', async () => {
    expect(Array.from(textOf(await effectsOf([['𠮷呵'.repeat(2000), ASK]])) ?? '')).toHaveLength(300);
  });

  it('is a service that the catalogue does not hold, and none that it holds', async () => {
    const look: Decision = { ...MATCH, intent: 'catalogue_item_lookup' };
    const asked = '无人机灯光秀';
    expect(await effectsOf([[`有没有${asked}`, look]], { asked, items: [HELD] })).toEqual([
      { kind: 'catalogue_miss', asked, nearest: ['A0101 C'] },
    ]);
    expect(await effectsOf([[`有没有${asked}`, look]], { asked, items: [HELD], found: true })).toEqual([]);
    expect(await effectsOf([['有没有', look]], { asked: '' })).toEqual([]);
    expect(await effectsOf([['有没有', look]], { asked: '很长的故事'.repeat(20) })).toEqual([]);
  });
});
