import { z } from 'zod';

const text = z.string().catch('');
const schema = z.object({
  ToUserName: z.string().min(1),
  FromUserName: z.string().min(1).max(128),
  CreateTime: z.string().regex(/^\d+$/),
  MsgType: z.string().min(1),
  MsgId: z.string().min(1).max(64).optional().catch(undefined),
  Content: text,
  Recognition: text,
  Event: text,
  EventKey: text,
  MsgID: text,
  Status: text,
});

/** What a post tells, as far as it matters here. */
export interface Incoming {
  /** The person's openid, and the account's own id. */
  user: string;
  account: string;
  /** WeChat sends it up to three times under the same key: the message id, for events the person and the second. */
  key: string;
  what:
    | { kind: 'text'; text: string }
    /** What WeChat made of the spoken words; empty where it made nothing. */
    | { kind: 'voice'; heard: string }
    | { kind: 'wordless'; of: Wordless }
    | { kind: 'subscribe' }
    | { kind: 'unsubscribe' }
    | { kind: 'template'; message: string; status: string }
    | { kind: 'nothing' };
}

/** What came without words; each is answered by one sentence. */
export type Wordless = 'picture' | 'video' | 'location' | 'link' | 'file' | 'sticker' | 'other';

const WORDLESS: Record<string, Wordless> = {
  image: 'picture',
  video: 'video',
  shortvideo: 'video',
  location: 'location',
  link: 'link',
  file: 'file',
};
/** What WeChat puts in the place of a sticker, which it does not hand over. */
const STICKER = /^【收到不支持的消息类型，暂无法显示】$/;
/** Menu buttons carry what pressing them says. */
export const SAY = 'say:';

/** A parsed post; null when it lacks what every message has. */
export function readIncoming(fields: Record<string, unknown>): Incoming | null {
  const parsed = schema.safeParse(fields);
  if (!parsed.success) return null;
  const m = parsed.data;
  const key = m.MsgType === 'event' || !m.MsgId ? `${m.FromUserName}:${m.CreateTime}` : m.MsgId;
  return { user: m.FromUserName, account: m.ToUserName, key, what: whatOf(m) };
}

function whatOf(m: z.infer<typeof schema>): Incoming['what'] {
  if (m.MsgType === 'event') return eventOf(m);
  if (m.MsgType === 'text' && !STICKER.test(m.Content)) return { kind: 'text', text: m.Content };
  if (m.MsgType === 'voice') return { kind: 'voice', heard: m.Recognition.trim() };
  return { kind: 'wordless', of: m.MsgType === 'text' ? 'sticker' : (WORDLESS[m.MsgType] ?? 'other') };
}

function eventOf({ Event, EventKey, MsgID, Status }: z.infer<typeof schema>): Incoming['what'] {
  if (Event === 'subscribe') return { kind: 'subscribe' };
  if (Event === 'unsubscribe') return { kind: 'unsubscribe' };
  if (Event === 'TEMPLATESENDJOBFINISH') return { kind: 'template', message: MsgID, status: Status };
  if (Event === 'CLICK' && EventKey.startsWith(SAY)) return { kind: 'text', text: EventKey.slice(SAY.length) };
  return { kind: 'nothing' };
}
