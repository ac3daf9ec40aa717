import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/shared/log.js';

/** Tokens, socket tickets and response addresses, which Slack's packages put into some of their messages. */
const SECRETS = /xox[a-z]-[\w-]+|xapp-[\w-]+|wss?:\/\/\S+|https?:\/\/\S+|(?:ticket|token)=[\w-]+/gi;

/** The log of Slack's packages: warnings and errors only, for what they say below holds whole messages. */
export function createSlackLogger(log: Log): Logger {
  const say = (parts: unknown[]) => parts.map(String).join(' ').replace(SECRETS, '[hidden]').slice(0, 300);
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.warn({ slack: say(parts) }, 'Slack'),
    error: (...parts) => log.error({ slack: say(parts) }, 'Slack'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
