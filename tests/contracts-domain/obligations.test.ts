import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/domain/contracts/contract.js';
import { applySetting } from '../../src/domain/contracts/milestone.js';
import { deriveObligations, deriveYearly, reminderDays } from '../../src/domain/contracts/obligations.js';
import { createWorkCalendar } from '../../src/domain/contracts/working-days.js';
import { checkMilestones, milestoneSchema } from '../../src/domain/policy/milestones-file.js';
import { readList } from '../../src/domain/policy/yaml-file.js';
import { contractOf, shippedRules } from '../support/contracts.js';

const rules = shippedRules();

function contract(more: Partial<Contract> = {}): Contract {
  const none = {
    awarded: null,
    accepted: null,
    owner: null,
    number: null,
    method: null,
    catalogueCode: null,
    budgetYuan: null,
    paidYuan: null,
  };
  const base = {
    ...none,
    ...contractOf(),
    extra: {},
    id: 'ht-1',
    status: 'active',
    closedNote: null,
    createdAt: 0,
    updatedAt: 0,
    lastChange: null,
  };
  return { ...base, ...more } as Contract;
}

const dueOf = (c: Contract, id: string) => deriveObligations(c, rules).find((o) => o.milestone === id);

describe('days that follow from a contract', () => {
  test('law: announcement 2 and filing 7 working days after signing, signing 30 days after the award', () => {
    const c = contract({ awarded: '2026-09-10', signed: '2026-09-28', start: '2026-10-08', end: '2027-10-07' });
    expect(dueOf(c, 'sign_contract')?.due).toBe('2026-10-10');
    expect(dueOf(c, 'announce_contract')?.due).toBe('2026-09-30');
    // 29, 30 September, 8, 9, 10 (worked Saturday), 12, 13 October.
    expect(dueOf(c, 'file_contract')?.due).toBe('2026-10-13');
  });

  test('without a signing date nothing is counted from it', () => {
    const ids = deriveObligations(contract({ signed: null }), rules).map((o) => o.milestone);
    expect(ids).not.toContain('file_contract');
    expect(ids).toContain('service_end');
  });

  test('a day off keeps its date and names the working day before', () => {
    const end = dueOf(contract({ end: '2026-10-04' }), 'service_end');
    expect(end).toMatchObject({ due: '2026-10-04', workday: '2026-09-30', tentative: false });
    expect(dueOf(contract({ end: '2027-03-31' }), 'service_end')).toMatchObject({
      workday: '2027-03-31',
      tentative: true,
    });
  });

  test('midway, quarters and years come from the term', () => {
    const c = contract({ start: '2026-01-01', end: '2028-12-31' });
    const days = (id: string) =>
      deriveObligations(c, rules)
        .filter((o) => o.milestone === id)
        .map((o) => o.due);
    expect(days('quarterly_check').slice(0, 4)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']);
    expect(days('yearly_assessment')).toEqual(['2027-01-01', '2028-01-01']);
    expect(days('midterm_check')).toEqual(['2027-07-02']);
    expect(days('monthly_record')).toEqual([]);
    const short = deriveObligations(contract({ start: '2026-04-01', end: '2026-06-15' }), rules).map(
      (o) => o.milestone,
    );
    expect(short).not.toContain('midterm_check');
  });

  test('the renewal has its lead by method, and none before the start', () => {
    expect(dueOf(contract({ end: '2026-12-31' }), 'renewal_decision')?.due).toBe('2026-10-02');
    expect(dueOf(contract({ end: '2026-12-31', method: '公开招标' }), 'renewal_decision')?.due).toBe('2026-09-02');
    expect(dueOf(contract({ start: '2026-04-01', end: '2026-05-01' }), 'renewal_decision')?.due).toBe('2026-04-01');
  });

  test('what follows acceptance counts from the day it really was', () => {
    expect(dueOf(contract({ end: '2026-06-30' }), 'acceptance')?.due).toBe('2026-07-25');
    expect(dueOf(contract({ end: '2026-06-30' }), 'archive')?.due).toBe('2026-08-24');
    expect(dueOf(contract({ end: '2026-06-30', accepted: '2026-07-10' }), 'archive')?.due).toBe('2026-08-09');
  });

  test('the yearly budget, by the district’s dates where it has its own', () => {
    const days = (budgetDates: Record<string, string>) =>
      Object.fromEntries(deriveYearly('某局', 2026, { ...rules, budgetDates }).map((o) => [o.milestone, o.due]));
    expect(days({})).toEqual({
      budget_preparation: '2026-08-01',
      budget_first: '2026-08-31',
      budget_second: '2026-11-15',
      overdue_payments: '2026-03-31',
    });
    expect(days({ first: '09-10' }).budget_first).toBe('2026-09-10');
  });

  test('a department switches a default off or moves it, but no law', () => {
    const settings = {
      quarterly_check: { isOff: true },
      acceptance: { offset: { days: 5 } },
      file_contract: { isOff: true, offset: { days: 99 } },
    };
    const derived = deriveObligations(contract({ end: '2026-06-30' }), rules, settings);
    expect(derived.some((o) => o.milestone === 'quarterly_check')).toBe(false);
    expect(derived.find((o) => o.milestone === 'acceptance')?.due).toBe('2026-07-15');
    expect(derived.find((o) => o.milestone === 'file_contract')?.due).toBe('2026-03-27');
    const law = rules.milestones.find((m) => m.id === 'file_contract')!;
    expect(applySetting(law, { reminders: [{ days: 2 }] }).reminders).toEqual([{ days: 2 }]);
  });

  test('reminders go out on working days', () => {
    // 30 days before is Saturday 28 February, worked; 7 days before is Monday; 1 day before is Sunday 29 March.
    expect(
      reminderDays('2026-03-30', [{ days: 30 }, { days: 7 }, { days: 1 }], rules.calendar).map((r) => r.day),
    ).toEqual(['2026-02-28', '2026-03-23', '2026-03-27']);
  });
});

const FIRST = Temporal.PlainDate.from('2024-01-01');
const offsetDay = (days: number) => FIRST.add({ days }).toString();
const termArb = fc
  .record({
    start: fc.integer({ min: 0, max: 1100 }),
    length: fc.integer({ min: 0, max: 1200 }),
    more: fc.integer({ min: 0, max: 400 }),
    signed: fc.option(fc.integer({ min: 0, max: 1100 })),
    method: fc.constantFrom(null, '公开招标', '竞争性磋商', '询价'),
  })
  .map((t) => ({
    earlier: contract({
      start: offsetDay(t.start),
      end: offsetDay(t.start + t.length),
      signed: t.signed === null ? null : offsetDay(t.signed),
      method: t.method,
    }),
    later: offsetDay(t.start + t.length + t.more),
  }));

describe('properties', () => {
  test('a later end gives no earlier day and loses no obligation', () => {
    fc.assert(
      fc.property(termArb, ({ earlier, later }) => {
        const after = new Map(deriveObligations({ ...earlier, end: later }, rules).map((o) => [o.id, o]));
        for (const before of deriveObligations(earlier, rules)) {
          expect(after.get(before.id)).toBeDefined();
          expect(after.get(before.id)!.due >= before.due).toBe(true);
          expect(after.get(before.id)!.workday >= before.workday).toBe(true);
        }
      }),
    );
  });

  test('deriving again is the same, ids are unique, the working day is worked and not after the due day', () => {
    fc.assert(
      fc.property(termArb, ({ earlier }) => {
        const derived = deriveObligations(earlier, rules);
        expect(deriveObligations({ ...earlier }, rules)).toEqual(derived);
        expect(new Set(derived.map((o) => o.id)).size).toBe(derived.length);
        for (const o of derived) {
          expect(o.workday <= o.due && rules.calendar.isWorkday(o.workday)).toBe(true);
          expect(o.tentative || rules.calendar.covers(o.due)).toBe(true);
        }
      }),
    );
  });

  test('once the calendar is published nothing within it is tentative', () => {
    const years = new Set(Array.from({ length: 20 }, (_, i) => 2020 + i));
    const known = { ...rules, calendar: createWorkCalendar({ years, off: new Set(), work: new Set(), source: 's' }) };
    fc.assert(
      fc.property(termArb, ({ earlier }) => {
        expect(deriveObligations(earlier, known).some((o) => o.tentative)).toBe(false);
      }),
    );
  });
});

describe('milestones.yaml', () => {
  const shipped = readFileSync('policy/milestones.yaml', 'utf8');

  test('the plan gives no day; every figure has a source that is not the plan', () => {
    for (const m of rules.milestones) {
      if (m.source.kind === 'plan') expect(Object.values(m.offset)).toEqual([0]);
      if (m.source.kind === 'law') expect(m.source.article).toMatch(/^第.+条$/);
      expect(m.zh + m.consequence.zh + m.evidence.zh).not.toMatch(/\d+\s*(?:天|日|个?工作日)/);
    }
    expect(new Set(rules.milestones.map((m) => m.source.kind))).toEqual(new Set(['plan', 'law', 'notice', 'default']));
  });

  test.each([
    [
      /(id: service_end[\s\S]*?)offset: \{ days: 0 \}/,
      '$1offset: { days: 3 }',
      'service_end: the plan sets no number of days',
    ],
    [
      /from: \{ milestone: deliverables \}/,
      'from: { milestone: archive }',
      'acceptance: "archive" is no milestone above it',
    ],
    [/(第四十六条)/, '""', 'the field "source.article": must not be empty'],
    [/id: archive/, 'id: acceptance', 'the id "acceptance" is used twice'],
  ])('%s is told', (from, to, what) => {
    const read = readList('milestones.yaml', shipped.replace(from, to), milestoneSchema);
    expect([...read.faults, ...checkMilestones(read.entries)].map((f) => f.what)).toContain(what);
  });
});
