import type { Bot } from '../../src/bot/create-bot.js';
import type { ContractInput } from '../../src/domain/contracts/contract.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { type TickMeans, tick } from '../../src/services/delivery/tick.js';
import type { Address, Delivery } from '../../src/shared/channel.js';
import { fixedClock } from '../../src/shared/clock.js';
import type { PersonRecord } from '../../src/shared/records-of-talk.js';
import type { Reply } from '../../src/shared/reply.js';
import type { LogEntry, Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { actAs, contractOf, shippedRules } from '../support/contracts.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { startBot } from '../support/scripted-bot.js';

export const OWN = '某区民政局';

/** A channel whose sends fail while `down` is set. */
export class FlakyChannel extends RecordingChannel {
  down: Delivery | null = null;
  override async send(to: Address, reply: Reply): Promise<Delivery> {
    return this.down ?? super.send(to, reply);
  }
}

export interface World {
  store: Store;
  slack: FlakyChannel;
  wechat: FlakyChannel;
  bot: Bot;
  rules: ReturnType<typeof shippedRules>;
  /** Sets the time, in Asia/Shanghai: `2026-03-18 10:00`. */
  at(time: string): void;
  /** Lets milliseconds pass. */
  pass(ms: number): void;
  now(): number;
  /** One round of the scheduler. */
  tick(): Promise<number>;
  /** Rounds at 9:00 of each day from one to another, both counted. */
  days(from: string, to: string): Promise<void>;
  person(id: string, more?: Partial<PersonRecord>): Promise<void>;
  contract(more?: Partial<ContractInput>): Promise<string>;
  ledger(): Promise<LogEntry[]>;
  stop(): Promise<void>;
}

/** Two channels, a clock that tests set, an officer `slack:ann` who can be reached. `real`: with the whole assistant. */
export async function makeWorld(options: { store?: Store; real?: boolean } = {}): Promise<World> {
  let now = Date.parse('2026-03-18T10:00:00+08:00');
  const clock = { now: () => now };
  const slack = new FlakyChannel('slack', clock.now);
  const wechat = new FlakyChannel('wechat', clock.now);
  const rules = shippedRules();
  const { converse, policy } = options.real ? await realAssistant() : { converse: undefined, policy: undefined };
  const { bot, store, lines } = await startBot([slack, wechat], {
    clock,
    rules,
    store: options.store ?? openMemoryStore(),
    ...(converse ? { converse, policy } : {}),
  });
  const at = (time: string) => {
    now = Date.parse(`${time.replace(' ', 'T')}:00+08:00`);
  };
  const round = async () => (await tick(bot.deliveries as TickMeans)).sent;
  const world: World = {
    store,
    slack,
    wechat,
    bot,
    rules,
    at,
    pass: (ms) => {
      now += ms;
    },
    now: () => now,
    tick: round,
    async days(from, to) {
      for (
        let day = Date.parse(`${from}T09:00:00+08:00`);
        day <= Date.parse(`${to}T09:00:00+08:00`);
        day += 86_400_000
      ) {
        now = day;
        await round();
      }
    },
    async person(id, more = {}) {
      const channel = id.split(':')[0] ?? '';
      const base = { id, channel, role: 'officer' as const, department: OWN, noticedAt: 1, createdAt: 1 };
      await store.transact((tx) => tx.put('people', { ...base, reach: `dm-${id}`, ...more }));
    },
    async contract(more = {}) {
      const time = new Date(now).toISOString();
      const acting = { ...actAs('admin', null, { now: time, rules }), clock: fixedClock(time) };
      const made = await registerContract(store, acting, contractOf({ owner: 'slack:ann', signed: null, ...more }));
      if (!made.ok) throw new Error(JSON.stringify(made.faults));
      return made.contract.id;
    },
    async ledger() {
      const entries: LogEntry[] = [];
      for await (const entry of store.read('deliveries')) entries.push(entry);
      return entries;
    },
    async stop() {
      await bot.stop();
      const failed = lines.filter((line) => line.includes('"level":"error"'));
      if (failed.length > 0) throw new Error(failed.join(''));
    },
  };
  await world.person('slack:ann');
  return world;
}
