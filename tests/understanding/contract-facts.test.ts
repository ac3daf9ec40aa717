import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContractField,
  readContracts,
  type ToldContract,
} from '../../src/understanding/entities/contract-facts.js';
import { normalise } from '../../src/understanding/normalise.js';
import type { Reading } from '../../src/understanding/read.js';
import { cpuTime } from '../support/cpu-time.js';

const TODAY = '2026-03-18';

function readingOf(raw: string): Reading {
  const { text, lang, script, cut } = normalise(raw);
  return { raw, text, lang, script, cut, mentions: [], concepts: new Set(), syllables: [], neighbours: [] };
}

function tell(raw: string, asked: readonly ContractField[] = []): ToldContract[] {
  return readContracts(readingOf(raw), TODAY, asked);
}

function show(c: ToldContract): string {
  const fields = [c.provider, c.service, c.amountYuan, c.start, c.end].map((v) => v ?? '-').join(' / ');
  return [fields, ...c.vague.map((v) => `~${v.field}:${v.why}`)].join(' ');
}

const rows = readFileSync(new URL('contract-facts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('=>') && !line.startsWith('#'))
  .map((line) => line.split('=>').map((part) => part.trim()) as [string, string]);

describe('contracts told in free talk', () => {
  it.each(rows)('%s', (text, want) => {
    expect(tell(text.replaceAll('\\n', '\n')).map(show).join(' || ')).toBe(want);
  });

  it('keeps a length without a first day', () => {
    expect(tell('跟明德公司签了保洁合同，15万，一年')[0]?.term).toEqual({ months: 12, days: 0 });
    expect(tell('一年半')[0]?.term).toEqual({ months: 18, days: 0 });
  });

  it('tells the day of signing apart from the first day', () => {
    expect(tell('3月2日和海棠社工签的合同')[0]).toMatchObject({ signed: '2026-03-02', start: null });
  });
});

describe('answers to a question about one field', () => {
  it.each<[string, ContractField[], Partial<ToldContract>]>([
    ['4月1日', ['start', 'end'], { start: '2026-04-01', end: null }],
    ['4月1日', ['end'], { start: null, end: '2026-04-01' }],
    ['六月', ['start'], { start: '2026-06-01' }],
    ['绿化', ['service'], { provider: null, service: '绿化' }],
    ['好邻居', ['provider', 'service'], { provider: '好邻居' }],
    ['120000', ['amount'], { amountYuan: 120000 }],
    ['Greenwood', ['provider'], { provider: 'Greenwood' }],
  ])('%s to %j', (text, asked, want) => {
    expect(tell(text, asked)[0]).toMatchObject(want);
  });

  it('does not guess whether 12 is 12 or 12万', () => {
    expect(tell('12', ['amount'])[0]).toMatchObject({
      amountYuan: null,
      vague: [{ field: 'amount', why: 'vague', said: '12' }],
    });
  });
});

describe('whatever is said', () => {
  it('never throws and gives days that exist in order of the words', () => {
    const piece = fc.constantFrom(
      '和',
      '签了',
      '合同',
      '远山物业',
      '48万',
      '-3',
      '6月31日',
      '到',
      '明年2月底',
      '；',
      '\n',
      '，',
      '另一份',
      'with',
      'Amber Care',
      ' 1 May ',
      '乙方',
      '𠮷',
      '(',
      '改成',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 14 }), (parts) => {
        for (const c of tell(parts.join(''))) {
          for (const day of [c.start, c.end, c.signed]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (c.amountYuan !== null) expect(c.amountYuan).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads 4,000 characters in well under a second', () => {
    const long = Array.from({ length: 140 }, (_, i) => `和远山${i}物业签了保洁合同，${i + 1}万，4月1日到明年3月31日；`)
      .join('')
      .slice(0, 4000);
    const texts = [long, '，合同的'.repeat(1000), '和跟与同把签了的'.repeat(500), '1，2月'.repeat(1000)];
    expect(cpuTime(() => texts.map((text) => tell(text)))).toBeLessThan(4000);
    expect(tell(long).length).toBeGreaterThan(10);
  });
});
