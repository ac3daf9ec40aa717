import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/understanding/entities/amounts.js';
import { findDates } from '../../src/understanding/entities/dates.js';
import type { Found } from '../../src/understanding/entities/found.js';
import { findInspections } from '../../src/understanding/entities/inspections.js';
import { findLeadTimes } from '../../src/understanding/entities/lead-time.js';
import { findPeriods, findRanges } from '../../src/understanding/entities/ranges.js';
import { findRating } from '../../src/understanding/entities/rating.js';

const TODAY = '2026-03-18';
const pairs = (found: readonly Found<unknown>[]): [string, unknown][] => found.map((f) => [f.text, f.value]);

/** The message without what was found in it. */
function cutOut(text: string, found: readonly Found<unknown>[]): string {
  return [...found].reverse().reduce((rest, f) => rest.slice(0, f.start) + rest.slice(f.end), text);
}

describe('a contract told in one message', () => {
  const text = '新签１份助餐合同，幸福社工站，３８萬元，今年４月１日到明年３月３１日，提前三十天和一周提醒';
  it('gives its sum, term and reminders, with offsets in the message as written', () => {
    expect(pairs(findAmounts(text))).toEqual([['３８萬元', 380000]]);
    expect(pairs(findRanges(text, TODAY))).toEqual([
      ['今年４月１日到明年３月３１日', { start: '2026-04-01', end: '2027-03-31' }],
    ]);
    expect(pairs(findLeadTimes(text))).toEqual([
      ['三十天', { days: 30 }],
      ['一周', { days: 7 }],
    ]);
    expect(cutOut(text, [...findAmounts(text), ...findRanges(text, TODAY)])).toBe(
      '新签１份助餐合同，幸福社工站，，，提前三十天和一周提醒',
    );
  });

  it('keeps a sum apart from the month that follows it', () => {
    const tight = '物业合同35万6月1日到明年5月31日';
    expect(pairs(findAmounts(tight))).toEqual([['35万', 350000]]);
    expect(findRanges(tight, TODAY).map((r) => r.value)).toEqual([{ start: '2026-06-01', end: '2027-05-31' }]);
  });

  it('reads two contracts in a row', () => {
    const two = '甲社25万4月1日到明年3月31日；乙社12万，7月1日起半年';
    expect(findAmounts(two).map((a) => a.value)).toEqual([250000, 120000]);
    expect(findRanges(two, TODAY).map((r) => r.value)).toEqual([
      { start: '2026-04-01', end: '2027-03-31' },
      { start: '2026-07-01', end: '2026-12-31' },
    ]);
  });

  it('reads English', () => {
    const text = 'Register Sunny Home, RMB 1.2 million, from 1 May for six months, remind me 10 days before it ends';
    expect(findAmounts(text).map((a) => a.value)).toEqual([1_200_000]);
    expect(findRanges(text, TODAY).map((r) => r.value)).toEqual([{ start: '2026-05-01', end: '2026-10-31' }]);
    expect(findLeadTimes(text).map((l) => l.value)).toEqual([{ days: 10 }]);
  });
});

describe('what is not there is not found', () => {
  it.each([
    '国办发〔2013〕96号文',
    '服务5000人次',
    '电话13812345678',
    '3A社会组织',
    '第二种',
    '我们有12名社工',
    '一年一签',
  ])('%s', (text) => {
    expect(findDates(text, TODAY)).toEqual([]);
    expect(findAmounts(text)).toEqual([]);
    expect(findRanges(text, TODAY)).toEqual([]);
    expect(findLeadTimes(text)).toEqual([]);
  });

  it('marks a date that does not exist and a sum that is a rate, so that it can be asked for', () => {
    expect(pairs(findDates('改到6月31日', TODAY))).toEqual([['6月31日', null]]);
    expect(findAmounts('每餐8元，最高不超过88万元').map((a) => a.value)).toEqual([null, null]);
    expect(findAmounts('预算20-30万').map((a) => a.value)).toEqual([null]);
    expect(findLeadTimes('提前几天提醒').map((l) => l.value)).toEqual([null]);
  });

  it('keeps working days as such', () => {
    expect(findLeadTimes('提前5个工作日，当天再提醒一次').map((l) => l.value)).toEqual([
      { workingDays: 5 },
      { days: 0 },
    ]);
  });
});

it('finds periods that a query names', () => {
  expect(findPeriods('下个月到期的合同', TODAY).map((p) => p.value)).toEqual([
    { start: '2026-04-01', end: '2026-04-30' },
  ]);
  expect(findPeriods('第三季度到期的', TODAY).map((p) => p.value)).toEqual([
    { start: '2026-07-01', end: '2026-09-30' },
  ]);
});

describe('rating told in a message', () => {
  it.each([
    ['我们商会是四A的', { rating: '4A', sure: true }],
    ['好像是3A吧', { rating: '3A', sure: false }],
    ['我们没评过级', { rating: 'none', sure: true }],
    ["we haven't been rated", { rating: 'none', sure: true }],
    ['等级不清楚', { rating: 'unknown', sure: true }],
    ['是不是要3A', null],
    ['必须3A以上吗', null],
    ['纳税信用是3A', null],
    ['3A怎么评', null],
    ['能承接吗', null],
  ])('%s', (text, told) => {
    expect(findRating(text)?.value ?? null).toEqual(told);
  });
});

describe('inspections told in a message', () => {
  const good = (...years: number[]) => years.map((year) => ({ year, result: '合格' }));
  it.each([
    ['2023、2024年年检都是合格', good(2023, 2024)],
    ['連續三年年檢合格', good(2023, 2024, 2025)],
    ['最近两年年检都过了', good(2024, 2025)],
    ['22年23年24年年检都合格', good(2022, 2023, 2024)],
    ['从2023年起年检每年都合格', good(2023, 2024, 2025)],
    ['passed the annual inspection in 2023 and 2024', good(2023, 2024)],
    ['去年年检基本合格', [{ year: 2025, result: '基本合格' }]],
    ['去年没参加年检', [{ year: 2025, result: '未参加' }]],
    ['我们年检没过', [{ year: 2025, result: '不合格' }]],
    [
      '前年年检没过，去年过了',
      [
        { year: 2024, result: '不合格' },
        { year: 2025, result: '合格' },
      ],
    ],
    ['2022年漏检，2023和2024年合格', [{ year: 2022, result: '未参加' }, ...good(2023, 2024)]],
    ['年检2023合格，2024还没出结果', good(2023)],
    ['刚登记，还没年检过', []],
    ['newly registered, no inspections yet', []],
    ['年检合格', null],
    ['两年年检都合格', null],
    ['年检要连续几年合格', null],
    ['如果年检不合格还能承接吗', null],
    ['年检不合格怎么办', null],
    ['年检应该合格吧', null],
    ['年检结果忘了', null],
    ['我们是社工机构', null],
  ])('%s', (text, told) => {
    expect(findInspections(text, TODAY)?.value ?? null).toEqual(told);
  });

  it('needs no word for it when the question was about it', () => {
    expect(findInspections('没有', TODAY)).toBeNull();
    expect(findInspections('没有', TODAY, true)?.value).toEqual([]);
    expect(findInspections('连续两年都过了', TODAY, true)?.value).toEqual(good(2024, 2025));
  });
});
