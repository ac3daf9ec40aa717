import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';

/** A local server that plays the Official Account API: its tokens, messages, templates, media and errors. */
export interface Platform {
  url: string;
  /** What people were sent, in order. */
  readonly messages: { user: string; type: string; text: string }[];
  readonly templates: { user: string; template: string; data: Record<string, { value: string }>; id: string }[];
  readonly uploads: { kind: string; body: string }[];
  readonly menus: unknown[];
  readonly tokens: { force: boolean }[];
  /** Called with each message as it is sent. */
  onMessage: (text: string) => void;
  /** How the next calls of a path fail, one code each. */
  fail(path: string, ...codes: number[]): void;
  /** Ends the token in use. */
  endToken(code: 40001 | 42001): void;
  close(): Promise<void>;
}

interface Sending {
  touser: string;
  msgtype: string;
  text?: { content: string };
  [kind: string]: unknown;
}

export async function openPlatform(): Promise<Platform> {
  const app = fastify();
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  const failures = new Map<string, number[]>();
  let good = '';
  let ended: number = 40001;
  const platform: Omit<Platform, 'url'> = {
    messages: [],
    templates: [],
    uploads: [],
    menus: [],
    tokens: [],
    onMessage: () => {},
    fail: (path, ...codes) => void failures.set(path, [...(failures.get(path) ?? []), ...codes]),
    endToken(code) {
      good = 'none';
      ended = code;
    },
    close: () => app.close(),
  };
  app.post<{ Body: { appid: string; secret: string; force_refresh: boolean } }>('/cgi-bin/stable_token', async (r) => {
    const code = failures.get('token')?.shift();
    if (code) return { errcode: code, errmsg: 'failed' };
    if (r.body.secret !== 'the-secret') return { errcode: 40125, errmsg: 'invalid appsecret' };
    platform.tokens.push({ force: r.body.force_refresh });
    good = `token-${platform.tokens.length}`;
    return { access_token: good, expires_in: 7200 };
  });
  serve(app, platform, { failures, refusal: (token) => (token === good ? null : ended) });
  return Object.assign(platform, { url: await app.listen({ host: '127.0.0.1', port: 0 }) });
}

function serve(
  app: FastifyInstance,
  platform: Omit<Platform, 'url'>,
  { failures, refusal }: { failures: Map<string, number[]>; refusal(token: string): number | null },
): void {
  const route = <B>(path: string, work: (body: B, query: Record<string, string>) => object) =>
    app.post<{ Querystring: Record<string, string> }>(`/cgi-bin/${path}`, async ({ body, query }) => {
      const code = refusal(query.access_token ?? '') ?? failures.get(path)?.shift();
      const done = () => ({ errcode: 0, errmsg: 'ok', ...work(body as B, query) });
      return code ? { errcode: code, errmsg: `error ${code}` } : done();
    });
  route<Sending>('message/custom/send', ({ touser, msgtype, text, ...rest }) => {
    const content = text?.content ?? JSON.stringify(rest[msgtype]);
    if (Buffer.byteLength(content) > 2048) return { errcode: 45002, errmsg: 'content size out of limit' };
    platform.messages.push({ user: touser, type: msgtype, text: content });
    platform.onMessage(content);
    return {};
  });
  route<{ touser: string; template_id: string; data: Record<string, { value: string }> }>(
    'message/template/send',
    ({ touser, template_id, data }) => {
      const id = randomUUID();
      platform.templates.push({ user: touser, template: template_id, data, id });
      return { msgid: id };
    },
  );
  route<Buffer>('media/upload', (body, { type = '' }) => {
    platform.uploads.push({ kind: type, body: body.toString('latin1') });
    return { type, media_id: `media-${platform.uploads.length}`, created_at: 1 };
  });
  route<unknown>('menu/create', (body) => {
    platform.menus.push(body);
    return {};
  });
}
