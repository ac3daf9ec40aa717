import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { TerminalChannel } from '../../adapters/terminal/terminal-channel.js';
import { startScheduler } from '../../src/services/delivery/scheduler.js';
import { sweepIfDue } from '../../src/services/delivery/sweep.js';
import type { TickMeans } from '../../src/services/delivery/tick.js';
import { setReminderIn } from '../../src/services/reminders.js';
import type { Store } from '../../src/shared/store.js';
import { actAs, shippedRules } from '../support/contracts.js';
import { gate, startBot } from '../support/scripted-bot.js';
import { makeWorld, OWN } from './world.js';

describe('the scheduler', () => {
  it('ticks at once, and stops after the message under way, leaving the rest to the store', async () => {
    const w = await makeWorld();
    for (let n = 0; n < 20; n++) {
      await w.person(`slack:o${n}`);
      await w.contract({ provider: `第${n}社工`, owner: `slack:o${n}`, start: '2026-03-25', end: '2027-03-24' });
    }
    w.at('2026-03-20 09:00');
    const hold = gate();
    let begun = 0;
    const means = w.bot.deliveries as TickMeans;
    const say: TickMeans['say'] = async (to, reply) => {
      begun++;
      await hold.passed;
      return means.say(to, reply);
    };
    const scheduler = startScheduler({ ...means, say });
    await vi.waitFor(() => expect(begun).toBeGreaterThan(0));
    const stopped = scheduler.stop();
    hold.open();
    await stopped;
    expect(w.slack.sent).toHaveLength(begun);
    expect(begun).toBeLessThan(20);
    expect(await w.tick()).toBe(20 - begun);
    await w.stop();
  });

  it('goes on after a round that failed', async () => {
    const w = await makeWorld();
    const errors: string[] = [];
    const means = w.bot.deliveries as TickMeans;
    const log = { ...means.log, error: (_: unknown, why: string) => void errors.push(why) };
    const broken = { ...means.store, get: () => Promise.reject(new Error('the disk is full')) } as Store;
    const scheduler = startScheduler({ ...means, log, store: broken });
    await scheduler.stop();
    expect(errors).toEqual(['a round of reminders failed']);
    await w.stop();
  });
});

describe('a reminder in the terminal', () => {
  it('is printed where the person sits', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    let printed = '';
    output.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
    });
    const now = Date.parse('2026-03-20T09:00:00+08:00');
    const terminal = new TerminalChannel({
      input,
      output,
      render: (reply) => reply.text,
      clock: { now: () => now },
      newId: () => `t${printed.length}`,
      user: 'local',
      colours: false,
      filesDir: 'unused',
    });
    const rules = shippedRules();
    const staff = [
      { id: 'terminal:local', role: 'officer' as const, department: OWN, name: 'me', duty: null, digest: null },
    ];
    const identify = async () => ({ id: 'terminal:local', role: 'officer' as const, department: OWN });
    const { bot, store } = await startBot([terminal], { rules, staff, identify, clock: { now: () => now } });
    input.write('你好\n');
    await vi.waitFor(async () => expect((await store.get('people', 'terminal:local'))?.reach).toBe('local'));
    const reminder = { id: 'r', user: 'terminal:local', contract: null, obligation: null, before: null, createdAt: 1 };
    const acting = { ...actAs('officer', OWN, { id: 'terminal:local' }), clock: { now: () => now } };
    await store.transact((tx) => setReminderIn(tx, acting, { ...reminder, day: '2026-03-20', note: '交材料' }));
    const scheduler = startScheduler(bot.deliveries as TickMeans);
    await vi.waitFor(() => expect(printed).toContain('您让我今天提醒：交材料'));
    await scheduler.stop();
    input.end();
    await terminal.left;
    await bot.stop();
  });
});

describe('keeping house', () => {
  const all = async (store: Store) =>
    JSON.stringify([await store.list('obligations'), await store.list('agenda'), await store.list('reminders')]);

  it('twice changes nothing, and puts back what the agenda has lost', async () => {
    const w = await makeWorld();
    for (const provider of ['甲社工', '乙社工']) await w.contract({ provider, start: '2026-03-25', end: '2027-03-24' });
    const means = { rules: w.rules, clock: { now: w.now } };
    expect(await sweepIfDue(w.store, means)).toBe(true);
    const before = await all(w.store);
    expect(await sweepIfDue(w.store, means)).toBe(false);
    await w.store.transact((tx) => tx.delete('settings', 'delivery:sweep'));
    expect(await sweepIfDue(w.store, means)).toBe(true);
    expect(await all(w.store)).toBe(before);
    const [lost] = await w.store.list('agenda');
    await w.store.transact((tx) => {
      tx.delete('agenda', lost?.id ?? '');
      tx.delete('settings', 'delivery:sweep');
    });
    await sweepIfDue(w.store, means);
    expect(await all(w.store)).toBe(before);
    await w.stop();
  });

  it('derives the next year’s obligations when the year has turned', async () => {
    const w = await makeWorld();
    await w.contract({ start: '2026-03-25', end: '2028-03-24' });
    const years = async () => new Set((await w.store.list('obligations', (o) => o.contract === null)).map((o) => o.n));
    expect(await years()).toEqual(new Set([2026, 2027]));
    w.at('2027-01-01 00:01');
    await w.tick();
    expect(await years()).toEqual(new Set([2026, 2027, 2028]));
    await w.stop();
  });
});
