import { describe, expect, it } from 'vitest';
import { findReminders, setReminderIn } from '../../src/services/reminders.js';
import type { ReminderRecord } from '../../src/shared/records-of-contracts.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs } from '../support/contracts.js';

const applicant = actAs('applicant', null, { id: 'a1' });
const dayOf = (n: number, more: Partial<ReminderRecord> = {}): ReminderRecord => ({
  id: `r${n}`,
  user: 'a1',
  contract: null,
  obligation: null,
  before: null,
  day: `2027-01-0${n}`,
  note: '再自查一次',
  createdAt: 0,
  ...more,
});

describe('reminders of an applicant', () => {
  it('are days of its own, a few at a time', async () => {
    const store = openMemoryStore();
    const set = (record: ReminderRecord) => store.transact((tx) => setReminderIn(tx, applicant, record));
    for (const n of [1, 2, 3, 4, 5]) await set(dayOf(n));
    await expect(set(dayOf(6))).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    expect((await findReminders(store, applicant)).map((r) => r.when.on)).toHaveLength(5);
    expect(await findReminders(store, actAs('applicant', null, { id: 'a2' }))).toEqual([]);
  });
  it('are never of a contract, nor of somebody else', async () => {
    const store = openMemoryStore();
    const set = (record: ReminderRecord) => store.transact((tx) => setReminderIn(tx, applicant, record));
    await expect(set(dayOf(1, { contract: 'c1' }))).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    await expect(set(dayOf(1, { user: 'a2' }))).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    await expect(set(dayOf(1, { before: { days: 3 } }))).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
  });
});
