import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { createWorkCalendar } from '../../src/domain/contracts/working-days.js';
import { holidaysSchema, toHolidays } from '../../src/domain/policy/holidays-file.js';
import { readMap } from '../../src/domain/policy/yaml-file.js';
import { shippedRules } from '../support/contracts.js';

const { calendar } = shippedRules();
const FIRST = Temporal.PlainDate.from('2023-06-01');
const dayArb = fc.integer({ min: 0, max: 2000 }).map((days) => FIRST.add({ days }).toString());

function workdaysOf(year: number): number {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, i) => first.add({ days: i }).toString()).filter(
    calendar.isWorkday,
  ).length;
}

describe('the published calendar', () => {
  test.each([
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-15', false, 'the first day of the Spring Festival'],
    ['2026-02-23', false, 'its last'],
    ['2026-02-24', true, 'the day after'],
    ['2025-01-26', true, 'a Sunday worked'],
    ['2025-05-31', false, 'a Saturday off'],
    ['2024-10-12', true, 'a Saturday worked'],
    ['2026-03-18', true, 'a plain Wednesday'],
    ['2026-03-21', false, 'a plain Saturday'],
  ])('%s worked: %s (%s)', (day, worked) => {
    expect(calendar.isWorkday(day)).toBe(worked);
    expect(calendar.covers(day)).toBe(true);
  });

  // Weekdays of the year less weekdays off plus weekend days worked, counted by hand from the notices.
  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => expect(workdaysOf(year)).toBe(count));

  test('where no calendar is published it is Monday to Friday, and says so', () => {
    expect(calendar.covers('2027-10-01')).toBe(false);
    expect(calendar.isWorkday('2027-10-01')).toBe(true);
    expect(calendar.addWorkdays('2026-12-31', 1)).toEqual({ day: '2027-01-01', tentative: true });
    expect(calendar.addWorkdays('2026-12-30', 1)).toEqual({ day: '2026-12-31', tentative: false });
    expect(calendar.addWorkdays('2027-01-04', -2)).toEqual({ day: '2026-12-31', tentative: true });
  });

  test('working days are counted over a long holiday with make-up days', () => {
    // 30 September, then 8, 9 and (worked Saturday) 10 October.
    expect(calendar.addWorkdays('2026-09-29', 4).day).toBe('2026-10-10');
    expect(calendar.addWorkdays('2026-10-03', -1).day).toBe('2026-09-30');
    expect(calendar.addWorkdays('2026-10-03', 0).day).toBe('2026-10-03');
    expect(calendar.onOrBefore('2026-10-05').day).toBe('2026-09-30');
    expect(calendar.onOrAfter('2026-10-05').day).toBe('2026-10-08');
  });
});

describe('properties', () => {
  test('the n-th working day after is worked, n working days away, and later for more', () => {
    fc.assert(
      fc.property(dayArb, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const { day: there } = calendar.addWorkdays(day, n);
        expect(calendar.isWorkday(there)).toBe(true);
        expect(countBetween(day, there)).toBe(n);
        expect(calendar.addWorkdays(day, n + 1).day > there).toBe(true);
      }),
    );
  });

  test('back and forth between working days is the same day', () => {
    fc.assert(
      fc.property(dayArb, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const from = calendar.onOrAfter(day).day;
        expect(calendar.addWorkdays(calendar.addWorkdays(from, n).day, -n).day).toBe(from);
      }),
    );
  });

  test('the working day on or before is never later, and keeps the order of days', () => {
    fc.assert(
      fc.property(dayArb, dayArb, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const on = calendar.onOrBefore(early).day;
        expect(on <= early && calendar.isWorkday(on)).toBe(true);
        expect(on <= calendar.onOrBefore(late).day).toBe(true);
      }),
    );
  });
});

function countBetween(after: string, until: string): number {
  let count = 0;
  for (let d = Temporal.PlainDate.from(after).add({ days: 1 }); d.toString() <= until; d = d.add({ days: 1 })) {
    if (calendar.isWorkday(d.toString())) count++;
  }
  return count;
}

describe('holidays.yaml', () => {
  const faultsOf = (years: string) => {
    const read = readMap('holidays.yaml', `source: s\nyears:\n  "2026": ${years}\n`, holidaysSchema);
    const entry = read.entries[0];
    return [...read.faults, ...(entry ? toHolidays(entry).faults : [])].map((f) => f.what);
  };

  test.each([
    ['{ off: ["02-30"], work: [] }', 'there is no such day or span: "02-30"'],
    ['{ off: ["10-07..10-01"], work: [] }', 'there is no such day or span: "10-07..10-01"'],
    ['{ off: ["10-01", "10-01..10-07"], work: [] }', '2026-10-01 is listed twice'],
    ['{ off: ["10-10"], work: ["10-10"] }', '2026-10-10 is both a day off and a working day'],
    ['{ off: [], work: ["10-12"] }', '2026-10-12 is no Saturday or Sunday'],
  ])('%s: %s', (years, what) => expect(faultsOf(years)).toContain(what));

  test('a right year has no fault, and a further year makes it known', () => {
    expect(faultsOf('{ off: ["10-01..10-07"], work: ["10-10"] }')).toEqual([]);
    const known = createWorkCalendar({
      years: new Set([2027]),
      off: new Set(['2027-10-01']),
      work: new Set(),
      source: 's',
    });
    expect(known.addWorkdays('2027-09-30', 1)).toEqual({ day: '2027-10-04', tentative: false });
  });
});
