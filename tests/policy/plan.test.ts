import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countBlanks, parsePlan } from '../../src/domain/policy/plan.js';
import { copyPolicy, shippedPolicy } from './policy-copy.js';

const IDS = '0 1 2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.2.1 2.2.2 2.2.3 2.2.4 2.3 3.1 3.2 3.3 3.4 3.5';

describe('the plan', () => {
  test('has every clause, in order, with a title in both languages', () => {
    const clauses = [...shippedPolicy().clauses.values()];
    expect(clauses.map((c) => c.id).join(' ')).toBe(IDS);
    for (const { title } of clauses) expect([title.zh, title.en].every((t) => /\S/.test(t))).toBe(true);
  });

  test('is complete: clauses, headings and comments are all that is in the file', () => {
    const text = readFileSync('policy/plan.md', 'utf8');
    const rest = [...shippedPolicy().clauses.values()].reduce((left, c) => left.replace(c.text, ''), text);
    const lines = rest.replace(/<!--.*?-->/gs, '').split('\n');
    expect(lines.filter((l) => l.trim() !== '' && !/^(#|\[clause )/.test(l))).toEqual([]);
    expect(lines.filter((l) => l.startsWith('#')).length).toBe(7);
  });

  test('keeps half-width commas, oddities and blanks', () => {
    const { clauses } = shippedPolicy();
    expect(clauses.get('0')?.text).toContain('结合x 区实际,制定本方案');
    expect(clauses.get('0')?.text).toContain('(x办发〔x〕73号)');
    expect(clauses.get('1')?.text).toContain('建设地不断推进');
    const blanks = [...clauses.values()]
      .filter((c) => countBlanks(c.text) > 0)
      .map((c) => `${c.id}:${countBlanks(c.text)}`);
    expect(blanks).toEqual(['0:6', '1:5', '2.3:2', '3.3:1']);
  });
});

describe('parsePlan', () => {
  test('words outside any clause, empty and repeated clauses, with lines; comments keep the count', () => {
    const text = '<!-- a\nb -->\nstray\n[clause 1]\none\n\ntwo\n## head\nlost\n[clause 2]\n[clause 1]\nthree';
    const { clauses, faults } = parsePlan('plan.md', text);
    expect(clauses[0]).toEqual({ id: '1', text: 'one\ntwo', line: 4 });
    expect(faults.map((f) => `${f.line} ${f.what}`)).toEqual([
      '3 words outside any clause: stray',
      '9 words outside any clause: lost',
      '10 clause 2 has no words',
      '11 clause 1 is marked twice (first in line 4)',
    ]);
  });

  test('a file without clauses is a fault', () => {
    expect(parsePlan('plan.md', '# only a title').faults).toHaveLength(1);
  });

  test('a marker without title and a title without marker', () => {
    const copy = copyPolicy();
    const line = copy.replace('plan.md', '[clause 2.3]', '[clause 2.33]');
    const faults = copy.load().faults;
    expect(faults.find((f) => f.file === 'policy/plan.md')).toMatchObject({ line, what: 'clause 2.33 has no title' });
    expect(faults.find((f) => f.file === 'policy/clauses.yaml')?.what).toBe('the plan has no clause "2.3"');
  });
});
