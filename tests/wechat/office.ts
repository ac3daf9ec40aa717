import { FileBox } from 'file-box';
import { renderText } from '../../src/conversation/render.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { CLOCK, startBot } from '../support/scripted-bot.js';
import { openAccount } from './account.js';

/** The whole assistant on a WeChat account of the mock. `says` is a person writing in private; gives what they read. */
export async function openOffice(options: { store?: Store; now?: () => number } = {}) {
  const { converse, policy, rules } = await realAssistant();
  const { store = openMemoryStore(), now = CLOCK.now } = options;
  const render = (reply: Parameters<typeof renderText>[0]) => renderText(reply, policy);
  const account = openAccount({ now, render, pace: { quiet: { from: 0, to: 0 } } });
  const { bot, lines } = await startBot([account.channel], { store, converse, policy, rules, clock: { now } });
  account.login();
  /** Waits until what was posted is answered whole. */
  const answered = async (before: number): Promise<string> => {
    await account.settled();
    return account.shown
      .slice(before)
      .map((s) => s.text)
      .join('\n\n');
  };
  const says = (who: string, text: string): Promise<string> => {
    const before = account.shown.length;
    account.emit(account.person(who), { text });
    return answered(before);
  };
  const sends = (who: string, name: string, bytes: Uint8Array): Promise<string> => {
    const before = account.shown.length;
    account
      .person(who)
      .say(FileBox.fromBase64(Buffer.from(bytes).toString('base64'), name) as never)
      .to(account.self);
    return answered(before);
  };
  return { ...account, bot, store, lines, says, sends, stop: () => bot.stop() };
}
