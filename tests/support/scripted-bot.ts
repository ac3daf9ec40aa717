import { type Bot, type BotParts, createBot } from '../../src/bot/create-bot.js';
import { identifyInStore } from '../../src/bot/identify.js';
import type { Converse } from '../../src/conversation/converse.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { Channel } from '../../src/shared/channel.js';
import { fixedClock } from '../../src/shared/clock.js';
import { GoufuError } from '../../src/shared/errors.js';
import { createLog, type Log } from '../../src/shared/log.js';
import { emptyReply, type Reply } from '../../src/shared/reply.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';

export const CLOCK = fixedClock('2026-03-18T10:00:00+08:00');
export const LONG_TEXT = Array.from({ length: 2000 }, (_, i) => `第${i}行。`).join('');

export function reply(text: string): Reply {
  return { ...emptyReply('test', { lang: 'zh', script: 'hans' }), text };
}

/** A latch: `passed` resolves once it is opened. */
export function gate(): { passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

/** Counts its turns in the state and does what the message says: boom, fault, hang, wait, long; else it echoes. */
export function scripted(wait: Promise<void> = Promise.resolve()): Converse {
  return async (before, { text }) => {
    const turn = ((before as unknown as { turn: number } | null)?.turn ?? 0) + 1;
    if (text === 'boom') throw new TypeError(`no way to read ${text}`);
    if (text === 'fault') throw new GoufuError('E_FORBIDDEN', { what: text });
    if (text === 'hang') await new Promise(() => {});
    if (text.startsWith('wait')) await wait;
    const said = text === 'long' ? LONG_TEXT : `第${turn}答：${text}`;
    return { state: { turn } as unknown as ConversationState, reply: reply(said), effects: [] };
  };
}

/** Collects log lines instead of writing them. */
export function memoryLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { lines, log: createLog('debug', { write: (line: string) => void lines.push(line) }) };
}

export interface TestBot {
  bot: Bot;
  store: Store;
  lines: string[];
}

/** A running bot in memory over a scripted `converse`; anything can be replaced. */
export async function startBot(channels: Channel[], more: Partial<BotParts> = {}): Promise<TestBot> {
  const store = more.store ?? openMemoryStore();
  const { log, lines } = memoryLog();
  let ids = 0;
  const newId = () => `id${String(++ids).padStart(6, '0')}`;
  const identify = identifyInStore(store);
  const policy = { district: { name: null } } as BotParts['policy'];
  const parts = { store, converse: scripted(), identify, channels, log, clock: CLOCK, newId, policy, ...more };
  const bot = createBot(parts);
  await bot.start();
  return { bot, store, lines };
}
