import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';
import type { Attempt, Exchange } from './exchange.js';
import { type Incoming, readIncoming } from './incoming.js';
import { PostGuard } from './post-guard.js';
import { type SafeMode, signSealed } from './safe-mode.js';
import { isSignedBy } from './signature.js';
import { buildXml, parseXml } from './xml.js';

export const WEBHOOK_PATH = '/wechat-oa';
/** Bytes; WeChat's messages are far smaller. */
const BODY_LIMIT = 64 * 1024;
/** What WeChat takes for an empty answer; it neither shows anything nor tries again. */
const EMPTY = 'success';

export interface WebhookParts {
  token: string;
  /** Null in plain mode. With it, posts that are not sealed are refused: a plain body is covered by no signature. */
  safe: SafeMode | null;
  clock: Clock;
  log: Log;
  /** Takes a message; gives its exchange, or null where nothing is to be answered, or while stopped. */
  take(incoming: Incoming): Exchange | null;
  isOpen(): boolean;
}

type Query = Record<'signature' | 'timestamp' | 'nonce' | 'echostr' | 'msg_signature', string | string[] | undefined>;

/** The routes that WeChat calls: the echo that proves the address, and the posts. */
export function webhookRoutes(parts: WebhookParts): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    const guard = new PostGuard(parts.clock);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_, body, done) => done(null, body));
    app.get<{ Querystring: Query }>(WEBHOOK_PATH, async ({ query }, answer) => {
      const { signature, timestamp, nonce, echostr } = read(query);
      if (!isSignedBy(signature, parts.token, timestamp, nonce)) return refuse(parts, answer, 'forged');
      return answer.type('text/plain; charset=utf-8').send(echostr);
    });
    app.post<{ Querystring: Query; Body: string }>(WEBHOOK_PATH, (request, answer) =>
      takePost(parts, guard, request, answer),
    );
  };
}

async function takePost(
  parts: WebhookParts,
  guard: PostGuard,
  { query, body }: FastifyRequest<{ Querystring: Query; Body: string }>,
  answer: FastifyReply,
) {
  const { signature, msg_signature, timestamp, nonce } = read(query);
  const outer = typeof body === 'string' ? parseXml(body) : null;
  if (!outer) return refuse(parts, answer, 'no message', 400);
  const sealed = typeof outer.Encrypt === 'string' ? outer.Encrypt : '';
  const isGenuine = parts.safe
    ? sealed !== '' && isSignedBy(msg_signature, parts.token, timestamp, nonce, sealed)
    : isSignedBy(signature, parts.token, timestamp, nonce);
  if (!isGenuine) return refuse(parts, answer, 'forged');
  const refusal = guard.refuse(timestamp, nonce, body);
  if (refusal) return refuse(parts, answer, refusal);
  const opened = parts.safe?.open(sealed);
  const fields = parts.safe ? (typeof opened === 'string' ? parseXml(opened) : null) : outer;
  const incoming = fields && readIncoming(fields);
  if (!incoming) return refuse(parts, answer, 'no message for this account', 400);
  // WeChat tries again, by then perhaps at another process.
  if (!parts.isOpen()) return answer.status(503).send('');
  const attempt = await parts.take(incoming)?.attempt();
  return give(parts, incoming, attempt ?? NO_ANSWER, answer);
}

const NO_ANSWER: Attempt = { text: null, ended: () => {} };

function give(
  { safe, token, clock }: WebhookParts,
  { user, account }: Incoming,
  { text, ended }: Attempt,
  answer: FastifyReply,
) {
  const { raw } = answer;
  raw.once('finish', () => ended(true)).once('close', () => ended(raw.writableFinished));
  // Whoever hung up while we thought hears nothing of it, and no event comes any more.
  if (raw.destroyed) ended(false);
  if (text === null) return answer.type('text/plain').send(EMPTY);
  const seconds = Math.floor(clock.now() / 1000);
  const head = { ToUserName: user, FromUserName: account, CreateTime: seconds };
  const xml = buildXml({ ...head, MsgType: 'text', Content: text });
  return answer.type('application/xml; charset=utf-8').send(safe ? sealXml(safe, token, xml, seconds) : xml);
}

function sealXml(safe: SafeMode, token: string, xml: string, seconds: number): string {
  const sealed = safe.seal(xml);
  const { signature, timestamp, nonce } = signSealed(sealed, token, seconds);
  return buildXml({ Encrypt: sealed, MsgSignature: signature, TimeStamp: Number(timestamp), Nonce: nonce });
}

/** One value for each name; a name given twice counts as not given. */
function read(query: Query) {
  const one = (name: keyof Query) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    signature: one('signature'),
    msg_signature: one('msg_signature'),
    timestamp: one('timestamp'),
    nonce: one('nonce'),
    echostr: one('echostr'),
  };
}

function refuse({ log }: WebhookParts, answer: FastifyReply, why: string, status = 403) {
  log.warn({ channel: 'wechat-oa', why }, 'a post was refused');
  return answer.status(status).type('text/plain').send('');
}
