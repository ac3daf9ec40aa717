import type { Channel } from '../../src/shared/channel.js';
import { type ChannelUnderTest, channelContract } from '../contracts/channel-suite.js';
import { type Account, type AccountOptions, openAccount, textOf } from './account.js';

channelContract('公众号, answers with the post', () => openOa({ times: { answerWithin: 3000 } }));
channelContract('公众号 in 安全模式', () => openOa({ safe: true, times: { answerWithin: 3000 } }));
channelContract('公众号, answers by message', () => ({ ...openOa({ times: { answerWithin: 0 } }, true) }));

function openOa(options: AccountOptions, byMessage = false): ChannelUnderTest {
  const opening = openAccount(options);
  let account: Account | undefined;
  const channel: Channel = {
    name: 'wechat-oa',
    start: async (receive) => {
      account = await opening;
      await account.channel.start(receive);
    },
    send: async (to, reply) => (await opening).channel.send(to, reply),
    stop: async () => {
      await (await opening).channel.stop();
      // What the server has answered is read a moment later at the other end.
      await Promise.allSettled(posts);
    },
  };
  const posts: Promise<unknown>[] = [];
  let posting: Promise<unknown> = Promise.resolve();
  return {
    channel,
    // WeChat hands messages over one after the other, without waiting for the answers.
    post: (text, { user = 'u1', id } = {}) => {
      posting = posting.then(async () => {
        const posted = await account?.hand(textOf(user, text, id));
        if (posted) posts.push(posted.answered.catch(() => {}));
      });
    },
    shown: () => account?.shown.join('\n') ?? '',
    address: { conversation: 'u1', user: 'u1' },
    can: { repeat: true, conversations: true },
    ...(byMessage && {
      failSends: (count: number) => account?.platform.fail('message/custom/send', ...Array<number>(count).fill(-1)),
    }),
    close: async () => (await opening).close(),
  };
}
