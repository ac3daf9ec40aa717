import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOfReminder, daysUntil } from '../../src/services/reminders.js';
import { shippedRules } from '../support/contracts.js';

const rules = shippedRules();
const day = fc
  .integer({ min: 0, max: 1400 })
  .map((n) => Temporal.PlainDate.from('2025-06-01').add({ days: n }).toString());
const lead = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 60 }).map((workdays) => ({ workdays })),
);

describe('the day of a reminder', () => {
  it('is never a day off and never after the day asked for', () => {
    fc.assert(
      fc.property(day, lead, (due, before) => {
        const when = dayOfReminder(before, due, rules);
        expect(rules.calendar.isWorkday(when.on)).toBe(true);
        expect(when.on <= when.named && when.named <= due).toBe(true);
      }),
    );
  });

  it('never comes earlier for a later end', () => {
    fc.assert(
      fc.property(day, day, lead, (a, b, before) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(dayOfReminder(before, first, rules).on <= dayOfReminder(before, second, rules).on).toBe(true);
      }),
    );
  });

  it('is the day itself, off or not, where a person named it', () => {
    expect(dayOfReminder(null, '2026-10-03', rules)).toEqual({
      due: null,
      named: '2026-10-03',
      on: '2026-10-03',
      tentative: false,
    });
  });

  it.each([
    [{ days: 30 }, '2026-12-10', '2026-11-10', '2026-11-10'],
    [{ days: 7 }, '2026-05-31', '2026-05-24', '2026-05-22'],
    // 5 October 2026 lies in the National Day holiday, 30 September is worked.
    [{ days: 10 }, '2026-10-15', '2026-10-05', '2026-09-30'],
    [{ workdays: 3 }, '2026-05-08', '2026-04-30', '2026-04-30'],
  ])('%j before %s', (before, due, named, on) => {
    expect(dayOfReminder(before, due, rules)).toMatchObject({ named, on });
  });

  it('counts days from tomorrow', () => {
    expect(daysUntil('2026-03-18', '2026-03-18')).toBe(0);
    expect(daysUntil('2026-03-18', '2027-03-31')).toBe(378);
  });
});
