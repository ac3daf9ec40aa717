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

const schema = z.object({
  GOUFU_DATA: z.string().default('./data'),
  GOUFU_POLICY: z.string().default(join(HOME, 'policy')),
  GOUFU_LANG: z.enum(['zh', 'en']).optional(),
  GOUFU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  GOUFU_HOST: z.string().default('127.0.0.1'),
  GOUFU_PORT: z.coerce.number().int().min(0).max(65535).default(8700),
  GOUFU_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ...wechatSchema,
  ...wechatOaSchema,
  NO_COLOR: z.string().optional(),
  TERM: z.string().optional(),
});

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
  /** Where the web server is reached from outside; null: it is not. */
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
    http: { host: e.GOUFU_HOST, port: e.GOUFU_PORT },
    publicUrl: e.GOUFU_PUBLIC_URL ?? null,
    wechat: readWechat(e),
    wechatOa: readWechatOa(e),
    colours: !e.NO_COLOR && e.TERM !== 'dumb',
  };
}
