import { z } from 'zod';

/** A setting; empty is not set. */
const setting = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || null);

/** The same whose value never stands in an error. */
function shaped(pattern: RegExp, shape: string) {
  return setting.refine((value) => value === null || pattern.test(value), `must be ${shape}`);
}

const HOURS = /^([01]?\d|2[0-3])-([01]?\d|2[0-4])$/;

/** The variables of a WeChat account on Wechaty. */
export const wechatSchema = {
  WECHATY_PUPPET: shaped(/^(?:@[\w.-]+\/)?[\w.-]+$/, 'the name of a package such as wechaty-puppet-wechat4u'),
  WECHATY_PUPPET_SERVICE_TOKEN: setting,
  WECHATY_PUPPET_SERVICE_ENDPOINT: setting,
  WECHAT_PAGE_TOKEN: shaped(/^[\w-]{16,}$/, '16 or more letters, digits, - and _'),
  WECHAT_PUSH_DAILY: z.coerce.number().int().min(0).default(200),
  WECHAT_QUIET_HOURS: z
    .string()
    .default('21-8')
    .refine((text) => HOURS.test(text), 'must be hours such as 21-8'),
};

/** The WeChat account on Wechaty. */
export interface WechatConfig {
  /** The puppet's package; null: WeChat is not served this way. */
  puppet: string | null;
  /** What a puppet of a service is opened with. */
  token: string | null;
  endpoint: string | null;
  /** The login page's secret; null: a new one at each start. */
  pageToken: string | null;
  /** Pushes a day. */
  daily: number;
  /** Hours of the day without pushes, in Asia/Shanghai. */
  quiet: { from: number; to: number };
}

export function readWechat(e: z.infer<z.ZodObject<typeof wechatSchema>>): WechatConfig {
  const [, from = '', to = ''] = HOURS.exec(e.WECHAT_QUIET_HOURS) ?? [];
  return {
    puppet: e.WECHATY_PUPPET,
    token: e.WECHATY_PUPPET_SERVICE_TOKEN,
    endpoint: e.WECHATY_PUPPET_SERVICE_ENDPOINT,
    pageToken: e.WECHAT_PAGE_TOKEN,
    daily: e.WECHAT_PUSH_DAILY,
    quiet: { from: Number(from), to: Number(to) },
  };
}

const TEMPLATE_FIELD = /^([A-Za-z][A-Za-z0-9_]*):(text|day|time)$/;

/** The variables of the 公众号. */
export const wechatOaSchema = {
  WECHAT_OA_APPID: shaped(/^wx[0-9a-zA-Z]{6,}$/, 'an AppID such as wx0123456789abcdef'),
  WECHAT_OA_SECRET: setting,
  WECHAT_OA_TOKEN: shaped(/^[A-Za-z0-9]{3,32}$/, '3 to 32 letters and digits, as in the account’s settings'),
  WECHAT_OA_AES_KEY: shaped(/^[A-Za-z0-9]{43}$/, 'the 43 characters of EncodingAESKey'),
  WECHAT_OA_TEMPLATE: setting,
  WECHAT_OA_TEMPLATE_FIELDS: z
    .string()
    .default('thing1:text,time2:time')
    .refine(
      (text) => text.split(',').every((f) => TEMPLATE_FIELD.test(f.trim())),
      'must be like thing1:text,time2:time',
    ),
  WECHAT_OA_API: z.url({ protocol: /^https?$/ }).default('https://api.weixin.qq.com'),
};

/** What the 公众号 is reached with; nothing of it is logged. Not set: null. */
export interface WechatOaConfig {
  appId: string | null;
  secret: string | null;
  /** The webhook's token. */
  token: string | null;
  /** For 安全模式; null: plain mode. */
  aesKey: string | null;
  /** The template for reminders outside the window, and what its fields are filled with. */
  template: { id: string; fields: Record<string, 'text' | 'day' | 'time'> } | null;
  api: string;
}

export function readWechatOa(e: z.infer<z.ZodObject<typeof wechatOaSchema>>): WechatOaConfig {
  const fields = e.WECHAT_OA_TEMPLATE_FIELDS.split(',').map((field) => {
    const [, name = '', value = 'text'] = TEMPLATE_FIELD.exec(field.trim()) ?? [];
    return [name, value as 'text' | 'day' | 'time'] as const;
  });
  return {
    appId: e.WECHAT_OA_APPID,
    secret: e.WECHAT_OA_SECRET,
    token: e.WECHAT_OA_TOKEN,
    aesKey: e.WECHAT_OA_AES_KEY,
    template: e.WECHAT_OA_TEMPLATE ? { id: e.WECHAT_OA_TEMPLATE, fields: Object.fromEntries(fields) } : null,
    api: e.WECHAT_OA_API.replace(/\/+$/, ''),
  };
}

/** The variables that a 公众号 still lacks; empty when it can be served. Null when none is set: it is not wanted. */
export function missingOf({ appId, secret, token }: WechatOaConfig): string[] | null {
  const needed = { WECHAT_OA_APPID: appId, WECHAT_OA_SECRET: secret, WECHAT_OA_TOKEN: token };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === null ? [name] : []));
  return missing.length === Object.keys(needed).length ? null : missing;
}
