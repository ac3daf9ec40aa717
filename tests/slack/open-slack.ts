import { SlackChannel, type SlackParts } from '../../adapters/slack/slack-channel.js';
import type { ShownReply } from '../../src/conversation/render.js';
import type { Activity, Address, Channel, Delivery } from '../../src/shared/channel.js';
import type { Reply } from '../../src/shared/reply.js';
import { CLOCK, memoryLog } from '../support/scripted-bot.js';
import { APP_TOKEN, SECRET, SlackFront } from './slack-front.js';

/** The parts of a reply without a policy, for scripted bots. */
export function showPlain(reply: Reply): ShownReply {
  const quotes = reply.citations.map((c) => ({ title: c.clause, words: `“${c.quote}”` }));
  return {
    text: reply.text,
    quotes,
    nextSteps: reply.choices.length > 0 ? '接着可以问：' : null,
    choices: reply.choices,
  };
}

export function settingsOf(front: SlackFront): SlackParts['settings'] {
  return { botToken: front.botToken, appToken: APP_TOKEN, signingSecret: SECRET, apiUrl: front.apiUrl };
}

/** The Slack channel over the double, which is opened with it. */
export class SlackUnderTest implements Channel {
  readonly name = 'slack';
  readonly sendLimit = 120_000;
  readonly lines: string[];
  private channel: SlackChannel | null = null;
  private readonly log;

  constructor(
    readonly front = new SlackFront(),
    private readonly more: Partial<SlackParts> = {},
  ) {
    const { log, lines } = memoryLog();
    this.log = log;
    this.lines = lines;
  }

  async start(receive: (activity: Activity) => Promise<void>): Promise<void> {
    await this.front.start();
    this.channel = new SlackChannel({
      settings: settingsOf(this.front),
      http: null,
      log: this.log,
      clock: CLOCK,
      show: showPlain,
      reopenAfter: 20,
      ...this.more,
    });
    await this.channel.start(receive);
  }

  async send(to: Address, reply: Reply): Promise<Delivery> {
    return this.channel?.send(to, reply) ?? { ok: false, why: 'not started', retry: true };
  }

  async stop(): Promise<void> {
    await this.channel?.stop();
  }
}
