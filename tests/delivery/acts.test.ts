import { describe, expect, it } from 'vitest';
import {
  acknowledgeObligation,
  completeObligation,
  snoozeObligation,
  transferObligation,
  undoObligationAct,
} from '../../src/services/contracts/act-on-obligation.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf, contractOf } from '../support/contracts.js';

const OWN = '某区民政局';
const officer = actAs('officer', OWN, { id: 'slack:ann' });

async function given(): Promise<{ store: Store; id: string }> {
  const store = openMemoryStore();
  const person = { channel: 'slack', role: 'officer' as const, noticedAt: null, createdAt: 0 };
  await store.transact((tx) => {
    tx.put('people', { ...person, id: 'slack:li', department: OWN, name: '小李' });
    tx.put('people', { ...person, id: 'slack:zhao', department: '某区教育局', name: '老赵' });
    tx.put('people', { ...person, id: 'slack:w1', department: OWN, name: '王芳' });
    tx.put('people', { ...person, id: 'slack:w2', department: OWN, name: '王芳' });
  });
  const made = await registerContract(store, officer, contractOf({ owner: 'slack:ann' }));
  if (!made.ok) throw new Error('not registered');
  return { store, id: `${made.contract.id}.service_end` };
}

const found = async (store: Store, id: string) => (await store.get('obligations', id)) ?? expect.fail(`no ${id}`);

describe('acting on an obligation', () => {
  it('takes note, and the next occasion is still the next', async () => {
    const { store, id } = await given();
    const before = await found(store, id);
    expect(await acknowledgeObligation(store, officer, id)).toMatchObject({ ok: true });
    const after = await found(store, id);
    expect(after).toMatchObject({ status: 'open', acknowledgedAt: officer.clock.now() });
    expect(after.plan?.next).toBe(before.plan?.next);
  });

  it('is done once, with a note, and asked for no more', async () => {
    const { store, id } = await given();
    expect(await completeObligation(store, officer, id, ' 已公告 ')).toMatchObject({ ok: true });
    expect(await found(store, id)).toMatchObject({
      status: 'done',
      doneBy: 'slack:ann',
      note: '已公告',
      plan: { next: null },
    });
    expect(await completeObligation(store, officer, id)).toMatchObject({ ok: false, reason: 'done' });
    expect(await snoozeObligation(store, officer, id, '2026-03-23')).toMatchObject({ ok: false, reason: 'done' });
  });

  it('comes again on the day it was put off to, and not before', async () => {
    const { store, id } = await given();
    for (const day of ['2026-03-18', '2026-02-30', '2027-03-19', 'Monday'])
      expect(await snoozeObligation(store, officer, id, day)).toMatchObject({ ok: false, reason: 'day' });
    expect(await snoozeObligation(store, officer, id, '2026-03-22')).toMatchObject({ ok: true });
    expect((await found(store, id)).plan?.next).toBe('2026-03-22');
  });

  it('is handed to somebody of the department by name or id, who hears of it today', async () => {
    const { store, id } = await given();
    expect(await transferObligation(store, officer, id, '小李')).toMatchObject({ ok: true });
    expect(await found(store, id)).toMatchObject({ owner: 'slack:li', plan: { next: '2026-03-18' } });
    expect(await transferObligation(store, officer, id, 'w2')).toMatchObject({ ok: true });
    expect(await transferObligation(store, officer, id, '王芳')).toMatchObject({ ok: false, reason: 'person' });
    expect(await transferObligation(store, officer, id, '某人')).toMatchObject({ ok: false, reason: 'person' });
    expect(await transferObligation(store, officer, id, '老赵')).toMatchObject({ ok: false, reason: 'not_theirs' });
  });

  it('is taken back once, by whoever did it', async () => {
    const { store, id } = await given();
    const before = await found(store, id);
    const other = actAs('officer', OWN, { id: 'slack:li' });
    await completeObligation(store, officer, id, '错了');
    expect(await undoObligationAct(store, other, id)).toMatchObject({ ok: false, reason: 'nothing' });
    expect(await undoObligationAct(store, officer, id)).toMatchObject({ ok: true });
    expect(await found(store, id)).toMatchObject({ status: 'open', note: null, plan: before.plan });
    expect(await undoObligationAct(store, officer, id)).toMatchObject({ ok: false, reason: 'nothing' });
  });

  it('is refused to applicants and other departments, and that is in the trail as every act is', async () => {
    const { store, id } = await given();
    for (const acting of [actAs('applicant', OWN), actAs('officer', '某区教育局', { id: 'x' })]) {
      await expect(completeObligation(store, acting, id)).rejects.toThrow(/permitted/);
      await expect(acknowledgeObligation(store, acting, 'no-such')).rejects.toThrow(/permitted/);
    }
    await acknowledgeObligation(store, officer, id);
    const what = (await auditOf(store)).map((e) => e.what);
    expect(what.filter((w) => w === 'obligation.act.denied')).toHaveLength(4);
    expect(what.at(-1)).toBe('obligation.acknowledge');
  });
});
