import { describe, expect, test } from 'vitest';
import { createWorkCalendar } from '../../src/domain/contracts/working-days.js';
import { changeContract, closeContract, undoLastChange } from '../../src/services/contracts/change-contract.js';
import { findContracts, findObligations, rankName } from '../../src/services/contracts/find-contracts.js';
import { setMilestone } from '../../src/services/contracts/milestone-settings.js';
import { readAudit } from '../../src/services/contracts/read-audit.js';
import { recomputeObligations } from '../../src/services/contracts/recompute-obligations.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf, contractOf, shippedRules } from '../support/contracts.js';

const OWN = '某区民政局';
const officer = actAs('officer', OWN);
const stranger = actAs('officer', '某区教育局', { id: 'officer-2' });
const applicant = actAs('applicant', OWN);

async function registered(store: Store, more = {}): Promise<string> {
  const made = await registerContract(store, officer, contractOf(more));
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.contract.id;
}

const snapshot = async (store: Store) => ({
  contracts: await store.list('contracts'),
  obligations: await store.list('obligations'),
});

describe('registering', () => {
  test('keeps the contract, its obligations from today on, and one audit line', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const due = await findObligations(store, officer, { contract: id });
    expect(due.map((o) => o.milestone)).toContain('service_end');
    expect(due.every((o) => o.due >= '2026-03-18' && o.status === 'open' && o.department === OWN)).toBe(true);
    const [line] = await auditOf(store);
    expect(line).toMatchObject({
      who: 'officer-1',
      channel: 'test',
      what: 'contract.register',
      thing: id,
      before: null,
      after: { provider: '某区甲社工中心' },
      at: officer.clock.now(),
    });
  });

  test('days that were over before it was registered are not overdue', async () => {
    const store = openMemoryStore();
    const id = await registered(store, { signed: '2025-12-01', start: '2026-01-01', end: '2026-12-31' });
    const ids = (await store.list('obligations', (o) => o.contract === id)).map((o) => o.milestone);
    expect(ids).not.toContain('file_contract');
    expect(ids).toContain('acceptance');
  });

  test('twice is once; another number is another contract; another amount is refused and said', async () => {
    const store = openMemoryStore();
    await registered(store, { number: 'A〔2026〕1号' });
    const again = await registerContract(store, officer, contractOf({ number: 'a[2026]1号' }));
    expect(again).toMatchObject({ ok: true, added: false });
    expect(await registerContract(store, officer, contractOf())).toMatchObject({ ok: true, added: false });
    expect(await registerContract(store, officer, contractOf({ number: 'A〔2026〕2号' }))).toMatchObject({
      ok: true,
      added: true,
    });
    const other = await registerContract(store, officer, contractOf({ number: 'A〔2026〕1号', amountYuan: 5000 }));
    expect(other).toMatchObject({ ok: false, faults: [{ id: 'clash', zh: expect.stringContaining('480000 → 5000') }] });
    expect(await store.list('contracts')).toHaveLength(2);
  });

  test('a fault leaves nothing behind', async () => {
    const store = openMemoryStore();
    expect(await registerContract(store, officer, contractOf({ end: '2026-03-31' }))).toMatchObject({
      ok: false,
      faults: [{ id: 'ends_before_start' }],
    });
    expect(await snapshot(store)).toEqual({ contracts: [], obligations: [] });
    expect(await auditOf(store)).toEqual([]);
  });
});

describe('permission', () => {
  test('an applicant, and an officer of another department, get nothing and change nothing; the attempts are in the trail', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const before = await snapshot(store);
    for (const who of [applicant, stranger, actAs('officer', null), actAs('finance')]) {
      const attempts = [
        () => registerContract(store, who, contractOf({ service: '别的' })),
        () => changeContract(store, who, id, { amountYuan: 1 }),
        () => closeContract(store, who, id),
        () => setMilestone(store, who, OWN, 'quarterly_check', { isOff: true }),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    }
    await expect(findContracts(store, applicant)).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    await expect(findObligations(store, applicant)).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    expect(await findContracts(store, stranger)).toEqual([]);
    expect(await findObligations(store, stranger)).toEqual([]);
    expect((await findContracts(store, actAs('finance'))).map((c) => c.id)).toEqual([id]);
    expect(await snapshot(store)).toEqual(before);
    const denied = (await auditOf(store)).filter((e) => String(e.what).endsWith('.denied'));
    expect(denied).toHaveLength(18);
    expect(denied[0]).toMatchObject({ who: 'applicant-1', what: 'contract.register.denied' });
  });

  test('an officer cannot tell a missing contract from another department’s', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const failures = await Promise.all(
      [id, 'ht-none'].map((one) => changeContract(store, stranger, one, {}).catch((e: unknown) => String(e))),
    );
    expect(failures[0]).toBe(failures[1]);
    expect(await changeContract(store, actAs('admin'), 'ht-none', {})).toEqual({
      ok: false,
      reason: 'missing',
      faults: [],
    });
  });

  test('nobody moves a contract into a department that is not theirs', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    await expect(changeContract(store, officer, id, { department: '某区教育局' })).rejects.toMatchObject({
      code: 'E_FORBIDDEN',
    });
  });
});

describe('changing, closing, undoing', () => {
  test('a later end moves its obligations and keeps what people did', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const start = await store.get('obligations', `${id}.service_start`);
    await store.transact((tx) =>
      tx.put('obligations', { ...start!, status: 'done', doneBy: 'officer-1', doneAt: 5, note: '已进场' }),
    );
    const changed = await changeContract(store, officer, id, { end: '2027-06-30', start: '2026-04-02' });
    expect(changed).toMatchObject({ ok: true, before: { end: '2027-03-31' }, contract: { end: '2027-06-30' } });
    expect((await store.get('obligations', `${id}.service_end`))?.due).toBe('2027-06-30');
    expect(await store.get('obligations', `${id}.service_start`)).toMatchObject({
      status: 'done',
      due: '2026-04-01',
      note: '已进场',
    });
    expect((await auditOf(store)).at(-1)).toMatchObject({
      what: 'contract.change',
      before: { end: '2027-03-31' },
      after: { end: '2027-06-30' },
    });
  });

  test('a fault changes nothing', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const before = await snapshot(store);
    expect(await changeContract(store, officer, id, { end: '2026-01-01' })).toMatchObject({
      ok: false,
      faults: [{ id: 'ends_before_start' }],
    });
    expect(await snapshot(store)).toEqual(before);
  });

  test('undo takes back a change, a closing and a registration, once each', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const fresh = await snapshot(store);
    await changeContract(store, officer, id, { end: '2027-06-30' });
    expect(await undoLastChange(store, officer)).toMatchObject({ ok: true, contract: { end: '2027-03-31' } });
    expect((await snapshot(store)).obligations).toEqual(fresh.obligations);
    expect(await undoLastChange(store, officer)).toEqual({ ok: false, reason: 'nothing', faults: [] });
    await closeContract(store, officer, id, '提前终止');
    expect((await findObligations(store, officer, { contract: id, status: 'open' })).length).toBe(0);
    expect(await changeContract(store, officer, id, { amountYuan: 7 })).toMatchObject({
      ok: false,
      faults: [{ id: 'closed' }],
    });
    await undoLastChange(store, officer, id);
    expect((await snapshot(store)).obligations).toEqual(fresh.obligations);
    const second = await registered(store, { service: '助餐服务' });
    expect(await undoLastChange(store, officer)).toMatchObject({ ok: true, contract: null, before: { id: second } });
    expect(await store.get('contracts', second)).toBeNull();
    expect(await store.list('obligations', (o) => o.contract === second)).toEqual([]);
  });

  test('nobody undoes what somebody else did since', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    await changeContract(store, actAs('officer', OWN, { id: 'officer-3' }), id, { amountYuan: 500_000 });
    expect(await undoLastChange(store, officer)).toMatchObject({ ok: false, reason: 'nothing' });
  });
});

describe('settings and recomputing', () => {
  test('a default switched off goes, the law stays, the default comes back', async () => {
    const store = openMemoryStore();
    const id = await registered(store);
    const quarterly = () => store.list('obligations', (o) => o.contract === id && o.milestone === 'quarterly_check');
    const before = await quarterly();
    expect(before).toHaveLength(3);
    expect(await setMilestone(store, officer, OWN, 'quarterly_check', { isOff: true })).toEqual({ ok: true });
    expect(await quarterly()).toEqual([]);
    expect(await setMilestone(store, officer, OWN, 'file_contract', { isOff: true })).toEqual({
      ok: false,
      reason: 'not_a_default',
    });
    expect(await setMilestone(store, officer, OWN, 'nothing', null)).toEqual({
      ok: false,
      reason: 'unknown_milestone',
    });
    await setMilestone(store, officer, OWN, 'quarterly_check', null);
    expect(await quarterly()).toEqual(before);
    await setMilestone(store, officer, OWN, 'budget_first', { isOff: true });
    expect(await store.list('obligations', (o) => o.milestone === 'budget_first')).toEqual([]);
  });

  test('recomputing is idempotent, and makes tentative days firm once their calendar is published', async () => {
    const store = openMemoryStore();
    await registered(store, { end: '2027-10-03' });
    const before = await snapshot(store);
    expect(await recomputeObligations(store, officer)).toEqual({ added: 0, moved: 0, removed: 0 });
    expect(await snapshot(store)).toEqual(before);
    const end = before.obligations.find((o) => o.milestone === 'service_end');
    expect(end).toMatchObject({ workday: '2027-10-01', tentative: true });
    const off = new Set(['2027-10-01', '2027-10-02', '2027-10-03']);
    const calendar = createWorkCalendar({ years: new Set([2026, 2027]), off, work: new Set(), source: 's' });
    const known = { ...officer, rules: { ...shippedRules(), calendar } };
    expect((await recomputeObligations(store, known)).moved).toBeGreaterThan(0);
    expect(await store.get('obligations', end!.id)).toMatchObject({ workday: '2027-09-30', tentative: false });
    expect(await recomputeObligations(store, known)).toEqual({ added: 0, moved: 0, removed: 0 });
  });
});

describe('finding', () => {
  test('by provider, service, amount, period, status, number', async () => {
    const store = openMemoryStore();
    const a = await registered(store, { number: 'X-1' });
    const b = await registered(store, {
      provider: '某区乙物业公司',
      service: '保洁',
      amountYuan: 120_000,
      start: '2026-01-01',
      end: '2026-04-20',
    });
    const ids = async (query: Parameters<typeof findContracts>[2]) =>
      (await findContracts(store, officer, query)).map((c) => c.id);
    expect(await ids({})).toEqual([b, a]);
    expect(await ids({ provider: '甲社工' })).toEqual([a]);
    expect(await ids({ provider: '乙公司' })).toEqual([b]);
    expect(await ids({ service: '养老' })).toEqual([a]);
    expect(await ids({ amount: { min: 200_000 } })).toEqual([a]);
    expect(await ids({ period: { start: '2026-04-01', end: '2026-04-30', what: 'ending' } })).toEqual([b]);
    expect(await ids({ period: { start: '2026-02-01', end: '2026-02-28' } })).toEqual([b]);
    expect(await ids({ number: 'x-1' })).toEqual([a]);
    expect(await ids({ provider: '丙' })).toEqual([]);
    await closeContract(store, officer, b);
    expect(await ids({ status: 'active' })).toEqual([a]);
    const reads = (await auditOf(store)).filter((e) => e.what === 'contract.read');
    expect(reads).toHaveLength(10);
    expect(reads[1]).toMatchObject({ who: 'officer-1', after: { query: { provider: '甲社工' }, contracts: [a] } });
    const about: unknown[] = [];
    for await (const entry of readAudit(store, actAs('admin'), { thing: b })) about.push(entry.what);
    expect(about).toContain('contract.close');
    expect(about.filter((what) => what === 'contract.read').length).toBe(4);
    await expect(readAudit(store, officer).next()).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
  });

  test.each([
    ['阳光社工中心', '阳光社工中心', 0],
    ['阳光社工中心', '社工', 1],
    ['阳光社会工作服务中心', '阳光社工中心', 2],
    ['阳光社工中心', '阳光社会工作服务中心', 2],
    ['阳光社工中心', '绿洲', null],
    ['阳光社工中心', '', null],
  ])('%s asked as %s: %s', (name, asked, rank) => expect(rankName(name, asked)).toBe(rank));
});
