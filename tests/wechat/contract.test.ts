import type { Channel } from '../../src/shared/channel.js';
import { type ChannelUnderTest, channelContract } from '../contracts/channel-suite.js';
import { openAccount } from './account.js';

channelContract('WeChat by Wechaty', openWechat);

function openWechat(): ChannelUnderTest {
  const account = openAccount({ pace: { quiet: { from: 0, to: 0 } } });
  account.person('u1');
  let failing = 0;
  const send = account.puppet.messageSendText.bind(account.puppet);
  account.puppet.messageSendText = async (...args) => {
    if (failing-- > 0) throw new Error('the platform is down');
    return send(...args);
  };
  const channel: Channel = {
    name: account.channel.name,
    start: async (receive) => {
      await account.channel.start(receive);
      account.login();
    },
    send: (to, reply) => account.channel.send(to, reply),
    stop: () => account.channel.stop(),
  };
  return {
    channel,
    post: (text, { user = 'u1', id } = {}) => void account.emit(account.person(user), { text, ...(id && { id }) }),
    shown: () => account.texts().join('\n'),
    address: { conversation: 'u1', user: 'u1' },
    can: { repeat: true, conversations: true },
    failSends: (count) => {
      failing = count;
    },
    close: async () => {},
  };
}
