import { randomBytes } from 'node:crypto';
import { createHttpServer } from '../../adapters/http/http-server.js';
import { createOaChannel, type OaSettings } from '../../adapters/wechat-oa/create-oa-channel.js';
import type { ExchangeTimes } from '../../adapters/wechat-oa/exchange.js';
import { createSafeMode } from '../../adapters/wechat-oa/safe-mode.js';
import { signatureOf } from '../../adapters/wechat-oa/signature.js';
import { buildXml, parseXml } from '../../adapters/wechat-oa/xml.js';
import { loseReach } from '../../src/services/people.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { CLOCK, memoryLog } from '../support/scripted-bot.js';
import { openPlatform } from './official-platform.js';

export const TOKEN = 'goufuTestToken';
export const APP_ID = 'wx0123456789abcdef';
export const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
/** Retries come at once here; an answer has WeChat's five seconds also on a busy machine. */
const TIMES: ExchangeTimes = { answerWithin: 5000, retryAfter: 600, waitForRetry: 120 };

export interface AccountOptions {
  safe?: boolean;
  times?: Partial<ExchangeTimes>;
  store?: Store;
  template?: OaSettings['account']['template'];
  publicUrl?: string | null;
  templateWait?: number;
  render?: OaSettings['render'];
  now?: () => number;
}

export type Account = Awaited<ReturnType<typeof openAccount>>;

/** The 公众号 on a web server of its own, with the platform played beside it. `post` is WeChat posting. */
export async function openAccount(options: AccountOptions = {}) {
  const { safe = false, times, template = null, publicUrl = null, now = CLOCK.now } = options;
  const platform = await openPlatform();
  const store = options.store ?? openMemoryStore();
  const { log, lines } = memoryLog();
  const http = await createHttpServer({ host: '127.0.0.1', port: 0, log, isReady: () => true });
  const aesKey = safe ? AES_KEY : null;
  const { channel, routes } = createOaChannel({
    account: { appId: APP_ID, secret: 'the-secret', token: TOKEN, aesKey, template, api: platform.url },
    publicUrl,
    store,
    log,
    clock: { now },
    render: options.render ?? ((reply) => reply.text),
    onGone: (user) => loseReach(store, `wechat-oa:${user}`),
    times: { ...TIMES, ...times },
    templateWait: options.templateWait ?? 100,
  });
  let arrived = 0;
  http.app.addHook('preHandler', async () => {
    arrived++;
  });
  for (const route of routes) await http.app.register(route);
  const url = await http.listen();
  /** All that people saw: passive answers and messages, in order. */
  const shown: string[] = [];
  platform.onMessage = (text) => shown.push(text);
  const { post, repost } = createPoster({ url, safe, now, onText: (text) => shown.push(text) });
  /** Starts a post and resolves once the web server has it, with the answer still to come. */
  const hand = async (...args: Parameters<typeof post>): Promise<{ answered: Promise<Answered> }> => {
    const before = arrived;
    const answered = post(...args);
    answered.catch(() => {});
    while (arrived === before) await new Promise((resolve) => setTimeout(resolve, 1));
    return { answered };
  };
  const close = async () => {
    await http.close();
    await platform.close();
  };
  return { channel, platform, store, lines, url, shown, post, repost, hand, close };
}

export interface PostOptions {
  /** Seconds; now by default. */
  timestamp?: string;
  nonce?: string;
  token?: string;
  /** Sent in place of the signed body. */
  body?: string;
  signal?: AbortSignal;
  aesKey?: string;
  appId?: string;
}

/** What WeChat got for an answer: the passive text, or null for an empty one. */
export interface Answered {
  status: number;
  text: string | null;
}

/** Posts as WeChat does. */
export function createPoster(account: { url: string; safe: boolean; now(): number; onText(text: string): void }) {
  let last: { address: string; body: string } | undefined;
  const send = async (request: { address: string; body: string }, signal?: AbortSignal): Promise<Answered> => {
    last = request;
    const { address, body } = request;
    const headers = { 'content-type': 'text/xml' };
    const response = await fetch(address, { method: 'POST', body, headers, signal: signal ?? null });
    const text = readAnswer(await response.text(), account.safe);
    if (text !== null) account.onText(text);
    return { status: response.status, text };
  };
  const post = async (fields: Record<string, string>, options: PostOptions = {}): Promise<Answered> => {
    const { timestamp = String(Math.floor(account.now() / 1000)), nonce = randomBytes(6).toString('hex') } = options;
    const { token = TOKEN, aesKey = AES_KEY, appId = APP_ID } = options;
    const plain = buildXml({ ToUserName: 'gh_account', CreateTime: timestamp, ...fields });
    const sealed = createSafeMode(aesKey, appId).seal(plain);
    const body = account.safe ? buildXml({ ToUserName: 'gh_account', Encrypt: sealed }) : plain;
    const query = new URLSearchParams({ signature: signatureOf(token, timestamp, nonce), timestamp, nonce });
    if (account.safe) {
      query.set('encrypt_type', 'aes');
      query.set('msg_signature', signatureOf(token, timestamp, nonce, sealed));
    }
    const address = `${account.url}/wechat-oa?${query}`;
    return send({ address, body: options.body ?? body }, options.signal);
  };
  /** The last post again, byte for byte, or with another body. */
  const repost = (body?: string) => {
    if (!last) throw new Error('nothing was posted');
    return send({ ...last, ...(body !== undefined && { body }) });
  };
  return { post, repost };
}

function readAnswer(body: string, safe: boolean): string | null {
  if (body === 'success' || body === '') return null;
  const outer = parseXml(body);
  const sealed = String(outer?.Encrypt ?? '');
  const fields = safe ? parseXml(createSafeMode(AES_KEY, APP_ID).open(sealed) ?? '') : outer;
  if (safe) {
    const { MsgSignature, TimeStamp, Nonce } = outer as Record<string, string>;
    if (MsgSignature !== signatureOf(TOKEN, TimeStamp ?? '', Nonce ?? '', sealed))
      throw new Error('badly signed answer');
  }
  if (fields?.MsgType !== 'text') throw new Error(`no text message: ${body}`);
  return String(fields.Content);
}

let ids = 24_000_000;

/** A text message of a person. */
export function textOf(user: string, text: string, id = String(++ids)): Record<string, string> {
  return { FromUserName: user, MsgType: 'text', Content: text, MsgId: id };
}
