import { describe, expect, it } from 'vitest';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { type TickMeans, tick } from '../../src/services/delivery/tick.js';
import type { LogEntry, Store } from '../../src/shared/store.js';
import { OWN } from '../delivery/world.js';
import { actAs, contractOf, shippedRules } from '../support/contracts.js';
import { startBot } from '../support/scripted-bot.js';
import { openAccount } from './account.js';

const OFFICER = 'wechat-oa:u1';

/** A reminder that is due for an officer who is known on the 公众号 only, which refuses the push with an error. */
async function pushRefusedWith(code: number) {
  const now = Date.parse('2026-03-20T09:00:00+08:00');
  const account = await openAccount({ now: () => now });
  const rules = shippedRules();
  const { bot, store } = await startBot([account.channel], {
    store: account.store,
    rules,
    clock: { now: () => now },
  });
  await store.transact((tx) =>
    tx.put('people', {
      id: OFFICER,
      channel: 'wechat-oa',
      role: 'officer',
      department: OWN,
      noticedAt: 1,
      createdAt: 1,
      reach: 'u1',
    }),
  );
  const acting = actAs('admin', null, { now: '2026-03-18T10:00:00+08:00', rules });
  await registerContract(
    store,
    acting,
    contractOf({ owner: OFFICER, signed: null, start: '2026-03-25', end: '2027-03-24' }),
  );
  account.platform.fail('message/custom/send', code);
  await tick(bot.deliveries as TickMeans);
  const ledger = await ledgerOf(store);
  const stop = async () => {
    await bot.stop();
    await account.close();
  };
  return { account, store, ledger, stop };
}

async function ledgerOf(store: Store): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of store.read('deliveries')) entries.push(entry);
  return entries;
}

describe('a reminder that the 公众号 cannot push', () => {
  it.each([
    ['outside the 48 hours', 45015],
    ['to a person who blocked the account', 43004],
  ])('%s is recorded as not delivered and shown so, never as sent', async (_, code) => {
    const { account, store, ledger, stop } = await pushRefusedWith(code);
    const what = ledger.map((e) => e.what);
    expect(what).toContain('failed');
    expect(what).toContain('undelivered');
    expect(what).not.toContain('sent');
    expect(ledger.find((e) => e.what === 'failed')?.why).toContain(String(code));
    const marked = await store.list('obligations', (o) => o.plan?.undelivered != null);
    expect(marked.length).toBeGreaterThan(0);
    expect(account.shown).toEqual([]);
    await stop();
  });
});
