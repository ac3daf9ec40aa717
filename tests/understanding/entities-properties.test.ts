import fc from 'fast-check';
import nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../src/services/extract-batch.js';
import { findAmounts, parseAmount } from '../../src/understanding/entities/amounts.js';
import { findDates, parseDate } from '../../src/understanding/entities/dates.js';
import { ENTITY_KINDS, extractEntity } from '../../src/understanding/entities/extract.js';
import { findInspections } from '../../src/understanding/entities/inspections.js';
import { findLeadTimes } from '../../src/understanding/entities/lead-time.js';
import { findPeriods, findRanges, parseRange } from '../../src/understanding/entities/ranges.js';
import { findRatings } from '../../src/understanding/entities/rating.js';
import { cpuTime } from '../support/cpu-time.js';

const TODAY = '2026-03-18';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const say = (n: number): string => nzh.cn.encodeS(n, { tenMin: true });
const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const day = fc
  .record({
    y: fc.integer({ min: 2020, max: 2039 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => ({ y, m, d, iso: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` }));
type Ymd = { y: number; m: number; d: number; iso: string };
const digits = (y: number): string => [...String(y)].map((c) => '〇一二三四五六七八九'[Number(c)]).join('');

const FORMS: readonly ((t: Ymd) => string)[] = [
  (t) => t.iso,
  (t) => `${t.iso} 00:00:00`,
  (t) => t.iso.replaceAll('-', ''),
  (t) => `${t.y}.${t.m}.${t.d}`,
  (t) => `${t.y}/${t.m}/${t.d}`,
  (t) => `${t.y}年${t.m}月${t.d}日`,
  (t) => wide(`${t.y}年${t.m}月${t.d}日`),
  (t) => `${t.y % 100}年${t.m}月${t.d}號`,
  (t) => `${t.y % 100}.${t.m}.${t.d}`,
  (t) => `${digits(t.y)}年${say(t.m)}月${say(t.d)}日`,
  (t) => `${t.d} ${MONTHS[t.m - 1]} ${t.y}`,
  (t) => `${MONTHS[t.m - 1]} ${t.d}, ${t.y}`,
  (t) => `${MONTHS[t.m - 1]!.slice(0, 3)} ${t.d} ${t.y}`,
];
const form = fc.constantFrom(...FORMS);

describe('dates', () => {
  it('written in any form are read back', () => {
    fc.assert(
      fc.property(day, form, (t, write) => {
        expect(parseDate(write(t), TODAY)).toBe(t.iso);
      }),
      { numRuns: 400 },
    );
  });

  it('two of them in any two forms make a range, if in order', () => {
    fc.assert(
      fc.property(
        day,
        day,
        form,
        form,
        fc.constantFrom('到', '至', ' - ', '~', '——'),
        (a, b, writeA, writeB, joint) => {
          const range = parseRange(`${writeA(a)}${joint}${writeB(b)}`, TODAY);
          expect(range).toEqual(a.iso <= b.iso ? { start: a.iso, end: b.iso } : null);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a year from a day ends on the day before it a year later', () => {
    fc.assert(
      fc.property(day, (t) => {
        const range = parseRange(`${t.y}年${t.m}月${t.d}日起一年`, TODAY);
        expect(range?.start).toBe(t.iso);
        const next = new Date(Date.parse(range?.end ?? '') + 86_400_000).toISOString().slice(0, 10);
        expect(next).toBe(`${t.y + 1}${t.iso.slice(4)}`);
      }),
    );
  });
});

it('sums written in any form are read back', () => {
  const forms: readonly ((n: number) => string)[] = [
    (n) => `${n}元`,
    (n) => `¥${n.toLocaleString('en-US')}.00`,
    (n) => `CNY ${n.toLocaleString('en-US')}`,
    (n) => `${n / 10_000}万元`,
    (n) => `${n / 10_000}w`,
    (n) => `${nzh.cn.encodeS(n)}元`,
    (n) => `人民币${nzh.cn.encodeB(n)}元整`,
    (n) => `${nzh.hk.encodeB(n)}圓整`,
    (n) => `合同价款：${wide(String(n))}元`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(...forms), (n, write) => {
      expect(parseAmount(write(n))).toBe(n);
    }),
    { numRuns: 400 },
  );
});

describe('any text', () => {
  const pieces = [
    '3月',
    '31日',
    '到',
    '一',
    '万',
    '年',
    '合格',
    'A',
    '3',
    '-',
    '.',
    ',',
    '提前',
    '天',
    '前',
    '连续',
    '起',
    'to',
    ' ',
    'may',
    '元',
    '约',
    '半',
    '个',
    '2026',
    '号',
    '没',
    '😀',
    '，',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((p) => p.join('')),
  );

  it('gives found spans in order, inside it, and with its own words', () => {
    fc.assert(
      fc.property(text, (t) => {
        const inspections = findInspections(t, TODAY, true);
        const lists = [
          findDates(t, TODAY),
          findRanges(t, TODAY),
          findPeriods(t, TODAY),
          findAmounts(t),
          findLeadTimes(t),
          findRatings(t),
          inspections === null ? [] : [inspections],
        ];
        for (const list of lists) {
          let from = 0;
          for (const f of list) {
            expect(f.start).toBeGreaterThanOrEqual(from);
            expect(f.end).toBeGreaterThan(f.start);
            expect(f.text).toBe(t.slice(f.start, f.end));
            from = f.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes a range that ends before it starts, or a day that is none', () => {
    fc.assert(
      fc.property(text, (t) => {
        const range = parseRange(t, TODAY);
        if (range !== null) expect(range.start <= range.end).toBe(true);
        const date = parseDate(t, TODAY);
        if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });
});

it('time grows in line with length, whatever is repeated', () => {
  const seeds = [
    '1',
    '一',
    '十万',
    '1,',
    'a ',
    ' ',
    '3月1日到',
    '26年',
    '没',
    'one hundred and ',
    'may 1 ',
    '2026-',
    '提前三天',
    '连续两年',
    '¥1',
    '((',
    '第1季度',
    '不是',
    '约',
  ];
  for (const seed of seeds) {
    const long = seed.repeat(Math.ceil(4000 / seed.length)).slice(0, 4000);
    for (const kind of ENTITY_KINDS) {
      // The best of three: a stall of the machine is not the reader's. Some 2 ms; a reader that backtracks takes seconds.
      const best = Math.min(...[1, 2, 3].map(() => cpuTime(() => extractEntity(kind, long, TODAY))));
      expect(best, `${kind} of ${seed}`).toBeLessThan(50);
    }
  }
});

describe('extractLine', () => {
  it('answers with the id it was given', () => {
    expect(extractLine({ id: 'x', kind: 'amount', text: '12万' }, TODAY)).toEqual({ id: 'x', value: 120000 });
    expect(extractLine({ id: 7, kind: 'rating', text: '没评过' }, TODAY)).toEqual({ id: 7, value: null });
  });

  it('names the kinds it knows when asked for another', () => {
    const result = extractLine({ id: 'x', kind: 'colour', text: '红' }, TODAY);
    expect(result).toMatchObject({ id: 'x', error: expect.stringContaining('lead_time') });
  });

  it.each([
    null,
    3,
    'x',
    [],
    {},
    { id: 'x' },
    { id: 'x', kind: 'date' },
    { id: 'x', kind: 'date', text: 5 },
    { id: 'x', kind: 'date', text: '1'.repeat(4001) },
    { id: {}, kind: 'date', text: '' },
  ])('says what is wrong with %j', (line) => {
    expect(extractLine(line, TODAY)).toMatchObject({ error: expect.any(String) });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (line) => {
        expect(extractLine(line, TODAY)).toHaveProperty('id');
      }),
    );
  });
});
