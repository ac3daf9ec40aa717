// Turns through Botkit: node --import tsx tests/bench/parts/turns.ts memory|lowdb <conversations stored>
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBot } from '../../../src/bot/create-bot.js';
import { identifyInStore } from '../../../src/bot/identify.js';
import { systemClock } from '../../../src/shared/clock.js';
import { createLog } from '../../../src/shared/log.js';
import type { ConversationRecord } from '../../../src/shared/records-of-talk.js';
import type { Store } from '../../../src/shared/store.js';
import { nodeFiles } from '../../../src/store/file-system.js';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { openMemoryStore } from '../../../src/store/memory-store.js';
import { realAssistant } from '../../support/assistant.js';
import { RecordingChannel } from '../../support/recording-channel.js';
import { makeRandom, percentile, report } from '../measure.js';

const WARM = 60;
const ONE_BY_ONE = 300;
const TOGETHER = 600;
const AT_ONCE = 16;
/** Large ones: the file of people is written anew for each. */
const BATCH = 25_000;
/** The slow question of the bench must be timed, not cut off. */
const NO_LIMIT = 600_000;

/** The disk without waiting for it, to lay out what is stored before the measure; the measured store waits. */
const unsynced: typeof nodeFiles = {
  ...nodeFiles,
  open: async (...args) => {
    const handle = await nodeFiles.open(...args);
    handle.sync = async () => {};
    return handle;
  },
};

const kind = process.argv[2] === 'lowdb' ? 'lowdb' : 'memory';
const stored = Number(process.argv[3] ?? 10);
const random = makeRandom(20260318);
const dir = await mkdtemp(join(tmpdir(), 'goufu-bench-'));
try {
  await measure();
} finally {
  await rm(dir, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  let store = kind === 'lowdb' ? await openLowdbStore({ dir, files: unsynced }) : openMemoryStore();
  const template = await sampleRecord();
  await seed(store, template);
  let openMs = 0;
  if (kind === 'lowdb') {
    await store.close();
    const before = performance.now();
    store = await openLowdbStore({ dir });
    openMs = performance.now() - before;
  }
  const { say, stop } = await startBot(store);
  for (let i = 0; i < WARM; i++) await say();
  const times: number[] = [];
  for (let i = 0; i < ONE_BY_ONE; i++) {
    const before = performance.now();
    await say();
    times.push(performance.now() - before);
  }
  const before = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let i = 0; i < TOGETHER / AT_ONCE; i++) await say();
    }),
  );
  const perSecond = (1000 * TOGETHER) / (performance.now() - before);
  const asked = performance.now();
  await say('删除我的数据');
  const forgetMs = performance.now() - asked;
  await stop();
  await store.close();
  report({
    forgetMs,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    perSecond,
    openMs,
    rssMb: process.memoryUsage().rss / 2 ** 20,
  });
}

/** A bot over the store; `say` is somebody's next message in one of the conversations. */
async function startBot(store: Store) {
  const { converse, policy, newId, intents } = await realAssistant();
  const channel = new RecordingChannel('bench');
  const identify = identifyInStore(store);
  const bot = createBot({
    store,
    converse,
    identify,
    channels: [channel],
    log: createLog('error'),
    clock: systemClock,
    newId,
    policy,
    turnLimit: NO_LIMIT,
  });
  await bot.start();
  // 删除我的数据 looks through all conversations and is measured by itself.
  const questions = [...intents.values()]
    .filter((i) => i.id !== 'data_deletion')
    .flatMap((i) => i.examples.zh.slice(0, 6));
  let said = 0;
  const say = async (text = questions[Math.floor(random() * questions.length)] ?? '') => {
    const n = Math.floor(random() * stored);
    const id = `b${++said}`;
    await channel.post(text, { id, conversation: `c${n}`, user: `u${n}` });
    const reply = channel.sent.findLast((s) => s.to.conversation === `c${n}`)?.reply;
    // An apology is quick, and no turn.
    if (!reply || reply.intent === 'apology') throw new Error(`no answer to ${text}`);
    channel.sent.splice(0, Math.max(0, channel.sent.length - 2 * AT_ONCE));
  };
  return { say, stop: () => bot.stop() };
}

/** A conversation as five turns leave it. */
async function sampleRecord(): Promise<ConversationRecord> {
  const store = openMemoryStore();
  const { converse, policy, newId } = await realAssistant();
  const channel = new RecordingChannel('bench');
  const bot = createBot({
    store,
    converse,
    identify: identifyInStore(store),
    channels: [channel],
    log: createLog('error'),
    clock: systemClock,
    newId,
    policy,
  });
  await bot.start();
  for (const text of ['你好', '社会组织要几A才能接', '我们去年评上3A,年检都合格', '那企业呢', '合同里要写什么'])
    await channel.post(text, { conversation: 'c0', user: 'u0' });
  await bot.stop();
  const record = await store.get('conversations', 'bench:c0');
  if (!record) throw new Error('the sample conversation was not kept');
  return record;
}

async function seed(store: Store, template: ConversationRecord): Promise<void> {
  for (let from = 0; from < stored; from += BATCH) {
    await store.transact((tx) => {
      for (let n = from; n < Math.min(stored, from + BATCH); n++) {
        tx.put('conversations', { ...template, id: `bench:c${n}`, user: `u${n}` });
        const known = { channel: 'bench', role: 'applicant' as const, department: null, createdAt: 0, noticedAt: 1 };
        tx.put('people', { ...known, id: `bench:u${n}` });
      }
    });
  }
}
