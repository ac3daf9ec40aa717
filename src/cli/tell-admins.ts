import type { Bot } from '../bot/create-bot.js';
import { operatorNotice } from '../conversation/notices.js';
import { findAddresses } from '../services/people.js';
import type { Lang } from '../shared/errors.js';
import type { Log } from '../shared/log.js';
import type { Store } from '../shared/store.js';

/** Tells the administrators something about the program itself, by another channel than the one in trouble. */
export type TellAdmins = (words: { zh: string; en: string }, troubled: string) => void;

/** `bot` is asked for when there is something to tell: channels are opened before it is there. Never throws. */
export function createTellAdmins(store: Store, log: Log, lang: Lang, bot: () => Pick<Bot, 'say'> | null): TellAdmins {
  const tell = async (words: { zh: string; en: string }, troubled: string) => {
    const admins = await store.list('people', (p) => p.role === 'admin' && !p.sameAs);
    let told = 0;
    for (const { id } of admins) {
      const addresses = (await findAddresses(store, id)).filter((a) => a.channel !== troubled);
      for (const address of addresses) {
        const delivery = await bot()?.say(address, operatorNotice(words[lang]));
        if (delivery?.ok) told++;
      }
    }
    if (told === 0) log.warn({ channel: troubled }, 'no administrator could be told in another channel');
  };
  return (words, troubled) => {
    tell(words, troubled).catch((err: unknown) => log.error({ err }, 'the administrators were not told'));
  };
}
