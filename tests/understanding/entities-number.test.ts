import fc from 'fast-check';
import nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { decodeDigits, decodeNumber } from '../../src/shared/chinese-number.js';
import { decodeEnglish } from '../../src/understanding/entities/english-number.js';
import { foldText } from '../../src/understanding/entities/fold.js';

const cn = nzh.cn;
const whole = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999_999_999 }));

describe('decodeNumber', () => {
  it('reads back what is written in 小写 and 大写', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(decodeNumber(cn.encodeS(n))).toBe(n);
        expect(decodeNumber(cn.encodeB(n))).toBe(n);
        expect(decodeNumber(cn.encodeS(n, { tenMin: true }))).toBe(n);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what is written in traditional characters', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(decodeNumber(foldText(nzh.hk.encodeS(n)))).toBe(n);
        expect(decodeNumber(foldText(nzh.hk.encodeB(n)))).toBe(n);
      }),
    );
  });

  it('reads back figures with thousands separators', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(decodeNumber(n.toLocaleString('en-US'))).toBe(n);
      }),
    );
  });

  it('reads a spoken last place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom<[string, number]>(['百', 100], ['千', 1000], ['万', 1e4], ['亿', 1e8]),
        (a, b, [unit, size]) => {
          expect(decodeNumber(`${cn.encodeS(a)}${unit}${cn.encodeS(b)}`)).toBe(a * size + (b * size) / 10);
          expect(decodeNumber(`${cn.encodeS(a)}${unit}零${cn.encodeS(b)}`)).toBe(a * size + b);
        },
      ),
    );
  });

  it.each([
    ['两百万', 2_000_000],
    ['一亿两千万', 120_000_000],
    ['三点五万', 35_000],
    ['35.6万', 356_000],
    ['1亿2000万', 120_000_000],
    ['3百万', 3_000_000],
    ['廿五', 25],
    ['卅一', 31],
    ['二百八', 280],
    ['二百零八', 208],
    ['48万6', 486_000],
    ['48万5000', 485_000],
    ['零点五', 0.5],
    ['〇', 0],
  ])('%s = %d', (text, value) => {
    expect(decodeNumber(text)).toBe(value);
  });

  it.each([
    '',
    '百',
    '千万',
    '二三',
    '二三十',
    '百八十万',
    '48,00',
    '1,2345',
    '十百',
    '万',
    '三万万',
    '点五',
    '五百五千',
    '一a',
    '半',
  ])('%j is no number', (text) => {
    expect(decodeNumber(text)).toBeNull();
  });
});

it('decodeDigits reads years figure by figure', () => {
  expect(decodeDigits('二〇二六')).toBe(2026);
  expect(decodeDigits('二零二六')).toBe(2026);
  expect(decodeDigits('26')).toBe(26);
  expect(decodeDigits('二十六')).toBeNull();
});

it.each([
  ['twenty-one', 21],
  ['two hundred and fifty thousand', 250_000],
  ['a hundred', 100],
  ['half a million', 500_000],
  ['one million two hundred thousand', 1_200_000],
  ['some', null],
  ['and', null],
])('decodeEnglish %s', (text, value) => {
  expect(decodeEnglish(text as string)).toBe(value);
});

it('foldText keeps the length of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
  expect(foldText('２０２６年３月１５號　ＲＭＢ參拾萬圓，參加')).toBe('2026年3月15号 rmb叁拾万元,参加');
});
