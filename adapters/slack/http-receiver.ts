import { type App, type Receiver, type ReceiverEvent, verifySlackRequest } from '@slack/bolt';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';

/** Where Slack calls: events, commands and interactions alike. */
export const SLACK_PATH = '/slack/events';
const MAX_BODY = 1024 * 1024;
const MAX_SKEW = 5 * 60;

/** Slack's HTTP mode on the one web server, each request's signature checked over its raw bytes. */
export class HttpReceiver implements Receiver {
  private app: App | null = null;

  constructor(
    server: FastifyInstance,
    private readonly secret: string,
    private readonly log: Log,
    private readonly clock: Clock,
  ) {
    // A plugin of its own, so that nobody else's bodies are left unparsed.
    void server.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_BODY }, (_request, body, done) => {
        done(null, body);
      });
      scope.post(SLACK_PATH, { bodyLimit: MAX_BODY }, (request, reply) => this.take(request, reply));
    });
  }

  init(app: App): void {
    this.app = app;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    this.close();
  }

  /** Takes nothing more; Slack is told to come again. */
  close(): void {
    this.app = null;
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    if (!this.isSigned(request, raw)) {
      this.log.warn({}, 'a request to the Slack address had no valid signature');
      return reply.status(401).send({ error: 'invalid signature' });
    }
    const body = parseBody(raw, String(request.headers['content-type'] ?? ''));
    if (!body) return reply.status(400).send({ error: 'unreadable body' });
    if (body.type === 'url_verification') return reply.send({ challenge: body.challenge });
    if (body.ssl_check) return reply.send('');
    const { app } = this;
    if (!app) return reply.status(503).header('retry-after', '5').send({ error: 'stopping' });
    return answer(reply, await this.process(app, request, body));
  }

  /** What the app acknowledged; the work goes on. */
  private process(app: App, request: FastifyRequest, body: Record<string, unknown>): Promise<unknown> {
    return new Promise((resolve) => {
      const ack = async (answered?: unknown) => resolve(answered);
      const retry = Number(request.headers['x-slack-retry-num']);
      const event: ReceiverEvent = { body, ack, ...(retry > 0 ? { retryNum: retry } : {}) };
      app
        .processEvent(event)
        .catch((err: unknown) => this.log.error({ err }, 'a Slack request failed'))
        .finally(() => void ack());
    });
  }

  private isSigned({ headers }: FastifyRequest, body: string): boolean {
    const stamp = Number(headers['x-slack-request-timestamp']);
    const nowMilliseconds = this.clock.now();
    if (!Number.isInteger(stamp) || stamp > nowMilliseconds / 1000 + MAX_SKEW) return false;
    const signature = String(headers['x-slack-signature'] ?? '');
    const signed = { 'x-slack-signature': signature, 'x-slack-request-timestamp': stamp };
    try {
      verifySlackRequest({ signingSecret: this.secret, body, headers: signed, nowMilliseconds });
      return true;
    } catch {
      return false;
    }
  }
}

/** Events come as JSON, commands as a form, interactions as JSON in a form's `payload`. */
function parseBody(raw: string, contentType: string): Record<string, unknown> | null {
  try {
    if (!contentType.startsWith('application/x-www-form-urlencoded')) return asObject(JSON.parse(raw));
    const form = new URLSearchParams(raw);
    const payload = form.get('payload');
    return asObject(payload === null ? Object.fromEntries(form) : JSON.parse(payload));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function answer(reply: FastifyReply, body: unknown): unknown {
  if (typeof body === 'object' && body !== null) return reply.send(body);
  return reply.type('text/plain').send(typeof body === 'string' ? body : '');
}
