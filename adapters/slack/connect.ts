import { App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { GoufuError } from '../../src/shared/errors.js';
import type { Log } from '../../src/shared/log.js';
import { ackInTime } from './ack-in-time.js';
import { createSlackLogger } from './slack-logger.js';

/** What Slack is reached with; see `SlackConfig`. */
export interface SlackSettings {
  botToken: string;
  appToken: string | null;
  signingSecret: string | null;
  apiUrl: string;
  /** Milliseconds without a pong after which the socket counts as dead; 5 s. */
  pingTimeout?: number;
}

/** Who the bot is in its workspace. */
export interface BotIdentity {
  userId: string;
  botId: string | null;
  team: string;
}

/** A request is tried so often that a short outage goes unnoticed; Retry-After is waited for besides. */
const RETRIES = { retries: 4, factor: 2, minTimeout: 300, maxTimeout: 4000 };
const REQUEST_TIMEOUT = 10_000;
/** Requests at once; those for one channel go one by one. */
const CONCURRENCY = 20;

export function clientOptions({ apiUrl }: SlackSettings, log: Log) {
  return {
    slackApiUrl: apiUrl,
    retryConfig: RETRIES,
    timeout: REQUEST_TIMEOUT,
    maxRequestConcurrency: CONCURRENCY,
    logger: createSlackLogger(log),
    allowAbsoluteUrls: false,
  };
}

/** Asks Slack who the token belongs to. Throws E_SLACK with the mend when it is none of ours. */
export async function findIdentity(settings: SlackSettings, log: Log): Promise<BotIdentity> {
  const client = new WebClient(settings.botToken, clientOptions(settings, log));
  try {
    const { user_id, bot_id, team_id } = await client.auth.test();
    return { userId: user_id ?? '', botId: bot_id ?? null, team: team_id ?? '' };
  } catch (failure) {
    throw new GoufuError('E_SLACK', {
      why: whyOf(failure),
      mend: 'SLACK_BOT_TOKEN (OAuth & Permissions → Bot User OAuth Token)',
    });
  }
}

/** A bolt app over a receiver. It asks nothing of Slack before it acknowledges, so that three seconds always suffice. */
export function createApp(settings: SlackSettings, identity: BotIdentity, receiver: Receiver, log: Log): App {
  const app = new App({
    receiver,
    authorize: async () => ({
      botToken: settings.botToken,
      botUserId: identity.userId,
      ...(identity.botId ? { botId: identity.botId } : {}),
    }),
    convoStore: false,
    logger: createSlackLogger(log),
    clientOptions: clientOptions(settings, log),
  });
  ackInTime(app);
  // A listener's exception ends here and never the process.
  app.error(async (err) => log.error({ err: err.original ?? err }, 'a Slack listener failed'));
  return app;
}

/** Socket Mode without bolt's own reconnecting, whose failures nobody could catch. */
export function createSocketReceiver(settings: SlackSettings, log: Log): SocketModeReceiver {
  const { slackApiUrl, timeout, logger } = clientOptions(settings, log);
  return new SocketModeReceiver({
    appToken: settings.appToken ?? '',
    logger,
    autoReconnectEnabled: false,
    ...(settings.pingTimeout ? { clientPingTimeout: settings.pingTimeout } : {}),
    installerOptions: { clientOptions: { slackApiUrl, timeout, retryConfig: { retries: 0 } } },
  });
}

/** The short reason of what Slack's client threw; tells nothing of tokens or texts. */
export function whyOf(failure: unknown): string {
  const data = (failure as { data?: { error?: unknown } } | undefined)?.data;
  if (typeof data?.error === 'string') return data.error;
  const { code, statusCode } = failure as { code?: unknown; statusCode?: unknown };
  if (typeof statusCode === 'number') return `HTTP ${statusCode}`;
  return typeof code === 'string' ? code : failure instanceof Error ? failure.name : 'unknown';
}
