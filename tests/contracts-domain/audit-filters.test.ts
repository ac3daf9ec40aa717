import { describe, expect, it } from 'vitest';
import { changeContract } from '../../src/services/contracts/change-contract.js';
import { findContracts } from '../../src/services/contracts/find-contracts.js';
import { type AuditQuery, readAudit } from '../../src/services/contracts/read-audit.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, contractOf } from '../support/contracts.js';

const OFFICE = '某区民政局';
const admin = actAs('admin');

async function trail() {
  const store = openMemoryStore();
  const at = (day: string) => actAs('officer', OFFICE, { id: 'ann', now: `${day}T23:30:00+08:00` });
  const made = await registerContract(store, at('2026-03-18'), contractOf());
  if (!made.ok) throw new Error('not registered');
  const { id } = made.contract;
  await changeContract(store, at('2026-03-19'), id, { amountYuan: 500_000 });
  await findContracts(store, actAs('finance', '财政局', { id: 'fin', now: '2026-03-20T09:00:00+08:00' }));
  await changeContract(store, actAs('officer', '某区教育局', { id: 'eve', now: '2026-03-21T09:00:00+08:00' }), id, {
    amountYuan: 1,
  }).catch(() => undefined);
  const acts = async (query: AuditQuery) => {
    const found: string[] = [];
    for await (const entry of readAudit(store, admin, query)) found.push(`${entry.who} ${entry.what}`);
    return found;
  };
  return { id, acts };
}

describe('the audit trail', () => {
  it('is narrowed by act, person, department, contract and day', async () => {
    const { id, acts } = await trail();
    expect(await acts({ what: 'contract' })).toEqual([
      'ann contract.register',
      'ann contract.change',
      'fin contract.read',
      'eve contract.change.denied',
    ]);
    expect(await acts({ what: 'contract.change' })).toEqual(['ann contract.change', 'eve contract.change.denied']);
    expect(await acts({ what: 'denied' })).toEqual(['eve contract.change.denied']);
    expect(await acts({ who: 'fin' })).toEqual(['fin contract.read']);
    expect(await acts({ department: OFFICE, from: '2026-03-19' })).toEqual(['ann contract.change']);
    expect(await acts({ from: '2026-03-19', to: '2026-03-20' })).toEqual(['ann contract.change', 'fin contract.read']);
    expect(await acts({ thing: id, what: 'contract.read' })).toEqual(['fin contract.read']);
    expect(await acts({ channel: 'slack' })).toEqual([]);
  });
});
