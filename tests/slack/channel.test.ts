import type { Activity } from '../../src/shared/channel.js';
import { type ChannelUnderTest, channelContract } from '../contracts/channel-suite.js';
import { SlackUnderTest } from './open-slack.js';
import { SlackPeople } from './slack-events.js';

channelContract('slack', openSlack);

function openSlack(): ChannelUnderTest {
  const channel = new SlackUnderTest();
  const { front } = channel;
  const people = new SlackPeople(front);
  const stamps = new Map<string, string>();
  /** Ids of the suite as Slack's time stamps: the same id, the same stamp. */
  const stampOf = (id: string) => {
    const ts = stamps.get(id) ?? front.nextTs();
    stamps.set(id, ts);
    return ts;
  };
  return {
    channel,
    post(text: string, { id, user, conversation }: Partial<Activity> = {}) {
      const ts = id === undefined ? front.nextTs() : stampOf(id);
      const thread = conversation === undefined ? {} : { thread_ts: stampOf(`thread ${conversation}`) };
      void people.tell(front.user(user === 'u2' ? 2 : 1), text, { ts, ...thread });
    },
    shown: () => front.shown(),
    get address() {
      return { conversation: front.dm(front.user(1)), user: front.user(1) };
    },
    can: { repeat: true, conversations: true },
    failSends(count) {
      for (let i = 0; i < count; i++) front.faults.push({ method: 'chat.postMessage', error: 'is_archived' });
    },
    close: () => front.close(),
  };
}
