import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Due, missedOccasion, nextOccasion } from '../../src/domain/contracts/occasions.js';
import { isFirstOfWeek, isWithin, nextFirstOfWeek } from '../../src/domain/contracts/working-hours.js';
import { shippedRules } from '../support/contracts.js';

const { calendar } = shippedRules();
const plus = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
const day = fc.integer({ min: 0, max: 400 }).map((n) => plus('2025-09-01', n));
const offset = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 20 }).map((workdays) => ({ workdays })),
);
const reminders = fc.array(offset, { minLength: 1, maxLength: 4 });

const dueOn = (due: string, more: Partial<Due> = {}): Due => ({
  due,
  workday: calendar.onOrBefore(due).day,
  status: 'open',
  snoozedUntil: null,
  handedOn: null,
  acknowledgedOn: null,
  ...more,
});

/** All occasions after a day, to thirty days after it was due, as they come one after the other. */
function allOf(due: Due, offsets: readonly ({ days: number } | { workdays: number })[], after: string): string[] {
  const found: string[] = [];
  const until = plus(due.due, 30);
  for (let at = after; ; ) {
    const next = nextOccasion(due, offsets, calendar, at);
    if (!next || next.day > until) return found;
    found.push(next.day);
    at = next.day;
  }
}

describe('occasions', () => {
  it('are never on a day off, unless a person named that day', () => {
    fc.assert(
      fc.property(day, reminders, day, fc.option(day, { nil: null }), (due, offsets, after, snoozedUntil) => {
        const next = nextOccasion(dueOn(due, { snoozedUntil }), offsets, calendar, after);
        expect(next).not.toBeNull();
        expect(next?.kind === 'snoozed' ? next.day === snoozedUntil : calendar.isWorkday(next?.day ?? '')).toBe(true);
      }),
    );
  });

  it('go on until it is done: every working day once it is overdue', () => {
    fc.assert(
      fc.property(day, reminders, (due, offsets) => {
        const overdue = allOf(dueOn(due), offsets, due);
        for (let n = 1; n <= 30; n++) expect(overdue.includes(plus(due, n))).toBe(calendar.isWorkday(plus(due, n)));
        expect(nextOccasion(dueOn(due, { status: 'done' }), offsets, calendar, '2025-01-01')).toBeNull();
        expect(nextOccasion(dueOn(due, { status: 'void' }), offsets, calendar, '2025-01-01')).toBeNull();
      }),
    );
  });

  it('a snooze loses none: those before its day become one on it, the others stay', () => {
    fc.assert(
      fc.property(day, reminders, day, (due, offsets, until) => {
        const plain = allOf(dueOn(due), offsets, '2025-06-01');
        const snoozed = allOf(dueOn(due, { snoozedUntil: until }), offsets, '2025-06-01');
        const rest = plain.filter((d) => d > until);
        const expected = until <= plus(due, 30) ? [until, ...rest] : rest;
        expect(snoozed).toEqual(expected);
      }),
    );
  });

  it('a later due day gives no earlier first reminder', () => {
    fc.assert(
      fc.property(day, day, reminders, (a, b, offsets) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(
          (allOf(dueOn(first), offsets, '2025-01-01')[0] ?? '') <=
            (allOf(dueOn(second), offsets, '2025-01-01')[0] ?? ''),
        ).toBe(true);
      }),
    );
  });

  it('after any downtime exactly one is made up for, the last, and none was left out', () => {
    fc.assert(
      fc.property(
        day,
        reminders,
        fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 3, maxLength: 20 }),
        (due, offsets, gaps) => {
          const duty = dueOn(due);
          const all = allOf(duty, offsets, '2025-06-30');
          let seen = '2025-06-30';
          let today = seen;
          for (const gap of gaps) {
            today = calendar.onOrAfter(plus(today, gap)).day;
            const inside = all.filter((d) => d > seen && d <= today);
            if (today <= plus(due, 30))
              expect(missedOccasion(duty, offsets, calendar, seen, today)?.day ?? null).toBe(inside.at(-1) ?? null);
            seen = today;
          }
        },
      ),
    );
  });

  it('what is overdue and was taken note of keeps quiet for five working days', () => {
    const duty = dueOn('2026-03-10', { acknowledgedOn: '2026-03-18' });
    expect(nextOccasion(duty, [{ days: 3 }], calendar, '2026-03-18')).toEqual({ day: '2026-03-25', kind: 'overdue' });
    expect(nextOccasion(duty, [{ days: 3 }], calendar, '2026-03-25')).toEqual({ day: '2026-03-26', kind: 'overdue' });
  });

  it('who is handed it hears of it that day, or on the next working day', () => {
    const handed = (handedOn: string) =>
      nextOccasion(dueOn('2026-06-30', { handedOn }), [{ days: 7 }], calendar, plus(handedOn, -1));
    expect(handed('2026-03-18')).toEqual({ day: '2026-03-18', kind: 'handed' });
    expect(handed('2026-05-02')).toEqual({ day: '2026-05-06', kind: 'handed' });
  });
});

describe('hours and weeks', () => {
  it('are those of Shanghai', () => {
    const hours = { from: '09:00', to: '17:30' };
    const at = (time: string) => isWithin(Date.parse(`2026-03-18T${time}:00+08:00`), hours);
    expect([at('08:59'), at('09:00'), at('17:29'), at('17:30')]).toEqual([false, true, true, false]);
  });

  it('begin with the first day that is worked', () => {
    // 4 and 5 May 2026 are holidays; Sunday, 4 January is worked, and its week began before.
    expect(['2026-05-04', '2026-05-06', '2026-05-07', '2026-01-04'].map((d) => isFirstOfWeek(d, calendar))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(nextFirstOfWeek('2026-04-29', calendar)).toBe('2026-05-06');
    expect(nextFirstOfWeek('2026-09-28', calendar)).toBe('2026-10-08');
  });
});
