import { describe, expect, it } from 'vitest';
import { readLabelledCase } from '../../src/services/evaluate/labelled-case.js';
import { scoreCase } from '../../src/services/evaluate/score-case.js';
import { addScore, newTally } from '../../src/services/evaluate/tally.js';

const INTENTS = new Set(['goals', 'help', 'out_of_scope']);
const read = (value: object) => readLabelledCase(value, 7, INTENTS);
const got = (more: object = {}) => ({
  intent: 'goals',
  stance: null,
  text: '目标是提高水平',
  clauses: ['2.3'],
  ...more,
});

describe('readLabelledCase', () => {
  it('needs a text and a topic only, and goes by its line', () => {
    expect(read({ text: '目标', topic: 'goals' })).toMatchObject({
      id: '7',
      topics: ['goals'],
      role: 'applicant',
      clauses: null,
      stance: null,
    });
  });

  it.each([
    [{ topic: 'goals' }, /text/],
    [{ text: 'x' }, /topic/],
    [{ text: 'x', topic: 'gaols' }, /gaols.*goals/],
    [{ text: 'x', topic: 'goals', alt_topics: ['nope'] }, /nope/],
    [{ text: 'x', topic: 'goals', stance: 'maybe' }, /stance/],
    [{ text: 'x', topic: 'goals', must_include: [[]] }, /must_include/],
  ])('tells what is wrong with %j', (value, message) => expect(() => read(value)).toThrow(message));
});

describe('scoreCase', () => {
  it('judges only what the case asks for', () => {
    expect(scoreCase(read({ text: 'x', topic: 'goals' }), got())).toEqual({
      intent: true,
      facts: null,
      cited: null,
      precise: null,
      stance: null,
      opposite: false,
      all: true,
    });
  });

  it.each([
    [{ topic: 'help', alt_topics: ['goals'] }, {}, { intent: true, all: true }],
    [{ topic: 'help' }, {}, { intent: false, all: false }],
    [{ clauses: ['2.3'] }, {}, { cited: true, precise: true, all: true }],
    [{ clauses: ['2.3', '3.1'] }, {}, { cited: false, precise: true, all: false }],
    [{ clauses: ['2.3'] }, { clauses: ['2.3', '3.4'] }, { cited: true, precise: false, all: false }],
    [{ clauses: ['2.3'], clauses_ok: ['3.4'] }, { clauses: ['2.3', '3.4'] }, { precise: true, all: true }],
    [{ clauses: [] }, { clauses: ['3.4'] }, { cited: null, precise: false, all: false }],
    [{ must_include: [['提高', '提升'], ['水平']] }, {}, { facts: true }],
    [{ must_include: [['提高'], ['没有的词']] }, {}, { facts: false, all: false }],
    [{ must_not: ['水平'] }, {}, { facts: false, all: false }],
    [{ must_include: [['符合']] }, { text: '不符合条件' }, { facts: false }],
    [{ must_include: [['不符合', '符合']] }, { text: '不符合条件' }, { facts: true }],
    [{ must_include: [['no']] }, { text: 'I know' }, { facts: false }],
    [{ stance: 'yes' }, { stance: 'depends' }, { stance: false, opposite: false, all: true }],
    [{ stance: 'yes' }, { stance: 'no' }, { stance: false, opposite: true, all: false }],
    [{ stance: 'not_in_policy' }, { stance: 'yes' }, { opposite: true }],
  ])('%j answered with %j', (wanted, answered, score) => {
    expect(scoreCase(read({ text: 'x', topic: 'goals', ...wanted }), got(answered))).toMatchObject(score);
  });
});

describe('the tally', () => {
  it('counts by style and lists each confusion with its cases', () => {
    const tally = newTally();
    for (const [id, topic, style] of [
      ['a', 'goals', 'typo'],
      ['b', 'help', 'typo'],
      ['c', 'help', 'voice'],
      ['d', 'out_of_scope', 'voice'],
    ] as const) {
      const wanted = read({ id, text: 'x', topic, style });
      addScore(tally, wanted, got(), scoreCase(wanted, got()));
    }
    expect(tally.intent).toEqual({ right: 1, of: 4 });
    expect([...tally.byStyle]).toEqual([
      ['typo', { right: 1, of: 2 }],
      ['voice', { right: 0, of: 2 }],
    ]);
    expect([...tally.confusions]).toEqual([
      ['help → goals', ['b', 'c']],
      ['out_of_scope → goals', ['d']],
    ]);
    expect([tally.outCaught, tally.wronglyRefused]).toEqual([
      { right: 0, of: 1 },
      { right: 0, of: 3 },
    ]);
  });
});
