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
