import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  readWechat,
  readWechatOa,
  type WechatConfig,
  type WechatOaConfig,
  wechatOaSchema,
  wechatSchema,
} from './config-wechat.js';
import type { Lang } from './errors.js';

/** The folder of the package, found from `dist/src/shared` as from `src/shared`. */
export const HOME = findHome();

function findHome(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.split('/dist/').length > 1 ? join(here, '../../..') : join(here, '../..');
}

/** A secret of the environment; empty is not set. Its value never stands in an error. */
function secret(prefix: string) {
  return z
    .string()
    .trim()
    .optional()
    .transform((value) => value || null)
    .refine((value) => value === null || value.startsWith(prefix), `must begin with ${prefix}`);
}

const schema = z.object({
  GOUFU_DATA: z.string().default('./data'),
  GOUFU_POLICY: z.string().default(join(HOME, 'policy')),
  GOUFU_LANG: z.enum(['zh', 'en']).optional(),
  GOUFU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  GOUFU_HOST: z.string().default('127.0.0.1'),
  GOUFU_PORT: z.coerce.number().int().min(0).max(65535).default(8700),
  ...wechatSchema,
  ...wechatOaSchema,
  SLACK_BOT_TOKEN: secret('xoxb-'),
  SLACK_APP_TOKEN: secret('xapp-'),
  SLACK_SIGNING_SECRET: secret(''),
  SLACK_MODE: z.enum(['socket', 'http']).default('socket'),
  SLACK_API_URL: z.url().default('https://slack.com/api/'),
  SLACK_PEOPLE: z.string().optional(),
  GOUFU_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .transform((url) => url?.replace(/\/+$/, '') ?? null),
  NO_COLOR: z.string().optional(),
  TERM: z.string().optional(),
});

/** What Slack is reached with. Tokens are never logged. */
export interface SlackConfig {
  /** `xoxb-…`; null: Slack is not configured. */
  botToken: string | null;
  /** `xapp-…`, for Socket Mode. */
  appToken: string | null;
  /** For HTTP mode. */
  signingSecret: string | null;
  /** `socket` (nothing listens to the outside) or `http` (Slack calls `/slack/events` on the web server). */
  mode: 'socket' | 'http';
  apiUrl: string;
  /** A file that says which Slack users and user groups are officers of which department; null = none. */
  peopleFile: string | null;
}

export interface Config {
  /** Folder of the store. */
  dataDir: string;
  /** Folder of the plan and its rules. */
  policyDir: string;
  /** Language of operators' messages. */
  lang: Lang;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Where the web server listens. */
  http: { host: string; port: number };
  slack: SlackConfig;
  /** Where the web server is reached from outside (https://…), without a slash at its end; null where not set. */
  publicUrl: string | null;
  wechat: WechatConfig;
  wechatOa: WechatOaConfig;
  /** False where the environment asks for none (NO_COLOR, a dumb terminal). */
  colours: boolean;
}

/** Reads the environment: the only place that does. Throws ZodError with every faulty variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const e = schema.parse(env);
  const locale = env.LC_ALL ?? env.LANG ?? '';
  return {
    dataDir: e.GOUFU_DATA,
    policyDir: e.GOUFU_POLICY,
    lang: e.GOUFU_LANG ?? (locale.startsWith('en') ? 'en' : 'zh'),
    logLevel: e.GOUFU_LOG,
    publicUrl: e.GOUFU_URL,
    http: { host: e.GOUFU_HOST, port: e.GOUFU_PORT },
    wechat: readWechat(e),
    wechatOa: readWechatOa(e),
    slack: {
      botToken: e.SLACK_BOT_TOKEN,
      appToken: e.SLACK_APP_TOKEN,
      signingSecret: e.SLACK_SIGNING_SECRET,
      mode: e.SLACK_MODE,
      apiUrl: e.SLACK_API_URL,
      peopleFile: e.SLACK_PEOPLE || null,
    },
    colours: !e.NO_COLOR && e.TERM !== 'dumb',
  };
}

/** The variable that Slack's mode needs and that is not set; null when nothing is missing. */
export function missingSlackSetting({ botToken, mode, appToken, signingSecret }: SlackConfig): string | null {
  if (botToken === null) return 'SLACK_BOT_TOKEN';
  if (mode === 'socket') return appToken === null ? 'SLACK_APP_TOKEN' : null;
  return signingSecret === null ? 'SLACK_SIGNING_SECRET' : null;
}
