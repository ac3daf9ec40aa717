import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { type WebSocket, WebSocketServer } from 'ws';

/** One request of the app to Slack's Web API, and whether it went well. */
export interface Call {
  method: string;
  body: Record<string, unknown>;
  ok: boolean;
  /** When it came, and when it was answered, by performance.now(). */
  at: number;
  doneAt: number;
}

/** How the next call of a method (or of any) fails. */
export interface SlackFault {
  method?: string;
  /** An HTTP status, or an error of the API such as is_archived. */
  status?: number;
  error?: string;
  /** Seconds, with 429. */
  retryAfter?: number;
}

export interface Acknowledged {
  /** Milliseconds until the app acknowledged. */
  ms: number;
  payload: unknown;
}

const BOT = { token: 'xoxb-test-token', userId: 'U0GOUFU', botId: 'B0GOUFU', appId: 'A0GOUFU' };
export const APP_TOKEN = 'xapp-test-token';
export const SECRET = 'signing-secret-of-the-tests';

/**
 * Slack as the app sees it. What goes out is answered by a third party's double (emulate), save for the methods that it
 * lacks; what comes in is made here: Socket Mode envelopes and signed HTTP.
 */
export class SlackFront {
  readonly calls: Call[] = [];
  readonly faults: SlackFault[] = [];
  /** Milliseconds every call takes. */
  lag = 0;
  /** Members of user groups, by the group's id. */
  readonly groups = new Map<string, string[]>();
  readonly botToken = BOT.token;
  readonly botUserId = BOT.userId;
  /** Ids of the seeded people, in order. */
  users: string[] = [];
  /** Where HTTP mode listens; set by the test. */
  eventsUrl = '';
  private emulator: Emulator | null = null;
  private server: Server | null = null;
  private sockets: WebSocketServer | null = null;
  private socket: WebSocket | null = null;
  private readonly waiting = new Map<string, (payload: unknown) => void>();
  private readonly direct = new Map<string, string>();
  private count = 0;

  constructor(
    private readonly people = 3,
    private readonly scopes: readonly string[] = [],
  ) {}

  get apiUrl(): string {
    const { port } = (this.server?.address() ?? { port: 0 }) as AddressInfo;
    return `http://127.0.0.1:${port}/api/`;
  }

  get isConnected(): boolean {
    return this.socket?.readyState === 1;
  }

  async start(): Promise<void> {
    const users = Array.from({ length: this.people }, (_, i) => ({ name: `u${i + 1}`, real_name: `第${i + 1}人` }));
    const scopes = [...this.scopes];
    const { token, userId, botId, appId } = BOT;
    const bot = { bot_id: botId, bot_user_id: userId, app_id: appId, scopes };
    this.emulator = await createEmulator({
      service: 'slack',
      port: 0,
      seed: {
        slack: {
          team: { name: '某区', domain: 'district' },
          users,
          channels: [{ name: 'goufu' }, { name: 'hall' }],
          oauth_apps: [{ client_id: '1', client_secret: 's', name: 'Goufu', redirect_uris: [], ...bot }],
          tokens: [{ token, type: 'bot', user_id: userId, ...bot }],
          strict_scopes: scopes.length > 0,
        },
      },
    });
    this.server = createServer((request, response) => void this.answer(request, response));
    this.sockets = new WebSocketServer({ server: this.server });
    this.sockets.on('connection', (socket) => this.greet(socket));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const { members } = (await this.ask('users.list', {})) as { members: { id: string; name: string }[] };
    const idOf = (name: string) => members.find((m) => m.name === name)?.id ?? '';
    this.users = users.map((u) => idOf(u.name));
    for (const user of this.users) {
      const { channel } = (await this.ask('conversations.open', { users: user })) as { channel: { id: string } };
      this.direct.set(user, channel.id);
    }
  }

  async close(): Promise<void> {
    for (const client of this.sockets?.clients ?? []) client.terminate();
    this.sockets?.close();
    const { server } = this;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
    await this.emulator?.close();
  }

  user(n: number): string {
    return this.users[n - 1] ?? `U${n}`;
  }

  /** The direct message of a person with the app. */
  dm(user: string): string {
    return this.direct.get(user) ?? 'D0';
  }

  async channel(name: string): Promise<string> {
    const { channels } = (await this.ask('conversations.list', {})) as { channels: { id: string; name: string }[] };
    return channels.find((c) => c.name === name)?.id ?? '';
  }

  nextTs(): string {
    this.count += 1;
    return `1773799200.${String(this.count).padStart(6, '0')}`;
  }

  /** What went well, by method. */
  sent(method: string): Record<string, unknown>[] {
    return this.calls.filter((c) => c.ok && c.method === method).map((c) => c.body);
  }

  /** All that people were shown, in order: the words of all blocks of all messages. */
  shown(): string {
    const said = this.calls.filter((c) => c.ok && /^(?:chat\.post|response$)/.test(c.method));
    return said.map((c) => (Array.isArray(c.body.blocks) ? wordsIn(c.body.blocks) : String(c.body.text))).join('\n');
  }

  /** Hands an envelope over the socket; resolves when it is acknowledged. */
  async envelope(type: string, payload: unknown, retry = 0): Promise<Acknowledged> {
    const envelope_id = `e${++this.count}`;
    const since = performance.now();
    const more = retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {};
    return new Promise((resolve) => {
      this.waiting.set(envelope_id, (answered) => resolve({ ms: performance.now() - since, payload: answered }));
      this.socket?.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: true, ...more }));
    });
  }

  /** Closes the socket as a network does, without a word. */
  dropSocket(): void {
    this.socket?.terminate();
  }

  /** Sends what Slack sends before it recycles a socket. */
  recycleSocket(): void {
    this.socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** A signed request in HTTP mode; `more` forges it. */
  async http(
    body: string,
    more: { type?: string; secret?: string; stamp?: number; retry?: number; tamper?: string } = {},
  ): Promise<{ status: number; text: string; ms: number }> {
    const stamp = more.stamp ?? Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', more.secret ?? SECRET)
      .update(`v0:${stamp}:${body}`)
      .digest('hex');
    const since = performance.now();
    const response = await fetch(this.eventsUrl, {
      method: 'POST',
      body: more.tamper ?? body,
      headers: {
        'content-type': more.type ?? 'application/json',
        'x-slack-request-timestamp': String(stamp),
        'x-slack-signature': `v0=${signature}`,
        ...(more.retry ? { 'x-slack-retry-num': String(more.retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
      },
    });
    return { status: response.status, text: await response.text(), ms: performance.now() - since };
  }

  /** A fresh trigger id for forms. */
  async trigger(user: string): Promise<string> {
    const made = (await this.ask('views.generateTriggerId', { user_id: user, user })) as { trigger_id?: string };
    return made.trigger_id ?? '';
  }

  /** Asks the double itself, past the app. */
  async ask(method: string, body: object): Promise<unknown> {
    const init = { method: 'POST', body: JSON.stringify(body) };
    const headers = { authorization: `Bearer ${BOT.token}`, 'content-type': 'application/json' };
    return (await fetchTwice(`${this.emulator?.url}/api/${method}`, { ...init, headers })).json();
  }

  private greet(socket: WebSocket): void {
    this.socket = socket;
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload: unknown };
      this.waiting.get(envelope_id)?.(payload);
      this.waiting.delete(envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: BOT.appId } }));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const method = (request.url ?? '').replace(/^\/api\//, '').replace(/^\/respond\/.*/, 'response');
    const call: Call = { method, body: readBody(raw, request), ok: false, at: performance.now(), doneAt: 0 };
    this.calls.push(call);
    if (this.lag > 0) await new Promise((resolve) => setTimeout(resolve, this.lag));
    const fault = this.takeFault(method);
    if (fault?.status) {
      response.writeHead(
        fault.status,
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      );
      return void response.end('');
    }
    const answered = fault
      ? { ok: false, error: fault.error }
      : (this.own(method, call.body) ?? (await this.pass(request, raw)));
    call.doneAt = performance.now();
    call.ok = (answered as { ok?: boolean }).ok === true;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answered));
  }

  private takeFault(method: string): SlackFault | null {
    const i = this.faults.findIndex((f) => f.method === undefined || f.method === method);
    return i < 0 ? null : (this.faults.splice(i, 1)[0] ?? null);
  }

  /** What the double doesn't know. */
  private own(method: string, body: Record<string, unknown>): object | null {
    if (method === 'apps.connections.open')
      return { ok: true, url: `${this.apiUrl.replace('http', 'ws').replace('/api/', '/link/')}?ticket=secret-ticket` };
    if (method === 'usergroups.users.list') return { ok: true, users: this.groups.get(String(body.usergroup)) ?? [] };
    if (method === 'usergroups.list')
      return { ok: true, usergroups: [...this.groups.keys()].map((id) => ({ id, handle: id.toLowerCase() })) };
    if (method.startsWith('assistant.threads.') || method === 'response') return { ok: true };
    return null;
  }

  private async pass(request: IncomingMessage, raw: Buffer): Promise<unknown> {
    const headers = {
      authorization: String(request.headers.authorization ?? ''),
      'content-type': String(request.headers['content-type'] ?? ''),
    };
    const response = await fetchTwice(`${this.emulator?.url}${request.url}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(raw),
    });
    return response.json();
  }
}

function readBody(raw: Buffer, { headers }: IncomingMessage): Record<string, unknown> {
  const text = raw.toString('utf8');
  if (String(headers['content-type']).startsWith('application/json'))
    return JSON.parse(text) as Record<string, unknown>;
  const form = Object.fromEntries(new URLSearchParams(text)) as Record<string, unknown>;
  for (const key of ['blocks', 'view', 'prompts']) if (typeof form[key] === 'string') form[key] = JSON.parse(form[key]);
  return form;
}

/** The words of blocks, whatever their kind. */
export function wordsIn(blocks: unknown): string {
  if (Array.isArray(blocks)) return blocks.map(wordsIn).filter(Boolean).join('\n');
  if (typeof blocks !== 'object' || blocks === null) return '';
  const { text, ...rest } = blocks as Record<string, unknown>;
  const own = typeof text === 'string' ? [text] : [wordsIn(text)];
  const inner = ['elements', 'fields', 'element', 'label', 'accessory', 'options', 'placeholder'].map((k) =>
    wordsIn(rest[k]),
  );
  return [...own, ...inner].filter(Boolean).join('\n');
}

/** The double closes idle connections; a request that meets that moment is sent again. */
async function fetchTwice(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => fetch(url, init));
}
