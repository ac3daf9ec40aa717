import { makeRandom } from '../bench/measure.js';
import { startBot } from '../support/scripted-bot.js';
import { openAccount } from '../wechat/account.js';

export interface WechatSoak {
  messages: number;
  people: number;
  /** Messages handed over more than once. */
  repeats: number;
  logouts: number;
  answered: number;
  lost: string[];
  twice: string[];
  /** People whose answers came in another order than their messages. */
  disordered: string[];
  perSecond: number;
}

/**
 * People writing at once over the mock puppet, some messages handed over twice, the account logged out now and then. Each
 * answer says the how-manieth of its person it is, so that what is lost, doubled or out of order shows.
 */
export async function runWechatSoak(options: { messages: number; people: number; seed: number }): Promise<WechatSoak> {
  const { messages, people, seed } = options;
  const random = makeRandom(seed);
  const account = openAccount({ pace: { quiet: { from: 0, to: 0 } } });
  const { bot, store } = await startBot([account.channel]);
  const names = Array.from({ length: people }, (_, i) => `p${i}`);
  await store.transact((tx) => {
    const known = { channel: 'wechat', role: 'applicant' as const, department: null, noticedAt: 1, createdAt: 1 };
    for (const name of names) tx.put('people', { ...known, id: `wechat:${name}` });
  });
  account.login();
  const said = new Map<string, string[]>(names.map((name) => [name, []]));
  let repeats = 0;
  let logouts = 0;
  const started = performance.now();
  for (let n = 0; n < messages; n++) {
    const name = names[Math.floor(random() * people)] ?? 'p0';
    const text = `${name}的第${n}句`;
    said.get(name)?.push(text);
    const id = account.emit(account.person(name), { text });
    if (random() < 0.1) {
      repeats++;
      account.emit(account.person(name), { id, text });
    }
    if (random() < 0.02) await new Promise((resolve) => setImmediate(resolve));
    if (random() < 0.005) {
      logouts++;
      await account.puppet.logout();
      await new Promise((resolve) => setTimeout(resolve, 5));
      account.login();
    }
  }
  await account.settled();
  await account.drained();
  const seconds = (performance.now() - started) / 1000;
  await bot.stop();
  return {
    messages,
    people,
    repeats,
    logouts,
    ...judge(said, account.shown),
    perSecond: Math.round(messages / seconds),
  };
}

function judge(said: ReadonlyMap<string, readonly string[]>, shown: readonly { to: string; text: string }[]) {
  const lost: string[] = [];
  const twice: string[] = [];
  const disordered: string[] = [];
  for (const [name, texts] of said) {
    const read = shown.filter((s) => s.to === name).map((s) => s.text);
    const expected = texts.map((text, i) => `第${i + 1}答：${text}`);
    for (const text of expected) {
      const times = read.filter((r) => r === text).length;
      if (times === 0) lost.push(text);
      if (times > 1) twice.push(text);
    }
    if (read.join('\n') !== expected.join('\n')) disordered.push(name);
  }
  return { answered: shown.length, lost, twice, disordered };
}
