import { renderText } from '../../src/conversation/render.js';
import { type Talk, type TalkParts, transcriptContract } from '../contracts/transcript-contract.js';
import { realAssistant } from '../support/assistant.js';
import { startBot } from '../support/scripted-bot.js';
import { openAccount as openOa, textOf } from '../wechat-oa/account.js';
import { openAccount } from './account.js';

const { policy } = await realAssistant();
const render = (reply: Parameters<typeof renderText>[0]) => renderText(reply, policy);

transcriptContract('WeChat by Wechaty', async (parts: TalkParts): Promise<Talk> => {
  const account = openAccount({ now: parts.clock.now, render });
  const { bot } = await startBot([account.channel], parts);
  account.login();
  const says = async (text: string) => {
    const before = account.shown.length;
    account.emit(account.person('u1'), { text });
    await account.settled();
    return account.texts().slice(before).join('\n\n');
  };
  return { says, close: () => bot.stop() };
});

transcriptContract('公众号', async (parts: TalkParts): Promise<Talk> => {
  const account = await openOa({ now: parts.clock.now, render, safe: true });
  const { bot } = await startBot([account.channel], { ...parts, store: account.store });
  const says = async (text: string) => {
    const before = account.shown.length;
    await account.post(textOf('u1', text));
    await account.channel.idle();
    return account.shown.slice(before).join('\n\n');
  };
  const close = async () => {
    await bot.stop();
    await account.close();
  };
  return { says, close };
});
