import type { SlackParts } from '../../adapters/slack/slack-channel.js';
import type { BotParts } from '../../src/bot/create-bot.js';
import { showReply } from '../../src/conversation/render.js';
import { realAssistant } from '../support/assistant.js';
import { startBot, type TestBot } from '../support/scripted-bot.js';
import { SlackUnderTest } from './open-slack.js';
import { SlackPeople } from './slack-events.js';
import { SlackFront } from './slack-front.js';

export interface SlackBot extends TestBot {
  front: SlackFront;
  people: SlackPeople;
  channel: SlackUnderTest;
  close(): Promise<void>;
}

/** A running bot with Slack as its only channel: over a scripted `converse`, or over the whole assistant. */
export async function startSlack(
  more: { bot?: Partial<BotParts>; slack?: Partial<SlackParts>; front?: SlackFront; isReal?: boolean } = {},
): Promise<SlackBot> {
  const front = more.front ?? new SlackFront();
  const real = more.isReal ? await realAssistant() : null;
  const own = real
    ? {
        bot: { converse: real.converse, policy: real.policy, rules: real.rules },
        show: (r: Parameters<typeof showReply>[0]) => showReply(r, real.policy),
      }
    : null;
  const channel = new SlackUnderTest(front, { ...(own ? { show: own.show } : {}), ...more.slack });
  const test = await startBot([channel], { ...own?.bot, ...more.bot });
  return {
    ...test,
    front,
    people: new SlackPeople(front),
    channel,
    async close() {
      await test.bot.stop();
      await test.store.close();
      await front.close();
    },
  };
}
