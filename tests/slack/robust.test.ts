import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttpServer, type HttpServer } from '../../adapters/http/http-server.js';
import type { Feature } from '../../adapters/slack/means.js';
import type { Converse } from '../../src/conversation/converse.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { systemClock } from '../../src/shared/clock.js';
import { memoryLog, reply } from '../support/scripted-bot.js';
import { checkMessage } from './check-blocks.js';
import { type SlackBot, startSlack } from './slack-bot.js';
import { commandOf, eventBody, messageOf } from './slack-events.js';
import { SlackFront, wordsIn } from './slack-front.js';

let slack: SlackBot;
let http: HttpServer | undefined;
afterEach(async () => {
  await slack?.close();
  await http?.close();
  http = undefined;
});

const sees = (...texts: string[]) =>
  vi.waitFor(() => {
    for (const text of texts) expect(slack.front.shown()).toContain(text);
  }, 8000);
const inOrder = (text: string, parts: string[]) => parts.map((p) => text.indexOf(p));

describe('when Slack is in trouble', () => {
  it('waits as long as Retry-After says, and keeps the order', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    await people.tell(front.user(1), '零');
    await sees('答：零');
    front.faults.push({ method: 'chat.postMessage', status: 429, retryAfter: 1 });
    const since = performance.now();
    for (const text of ['甲', '乙', '丙']) await people.tell(front.user(1), text);
    await sees('第2答：甲', '第3答：乙', '第4答：丙');
    expect(performance.now() - since).toBeGreaterThan(900);
    const at = inOrder(front.shown(), ['第2答', '第3答', '第4答']);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it('tries again after a 500', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    front.faults.push({ method: 'chat.postMessage', status: 500 }, { method: 'chat.postMessage', status: 503 });
    await people.tell(front.user(1), '甲');
    await sees('第1答：甲');
  });

  it('opens a dropped socket again, and one that Slack recycles', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    await people.tell(front.user(1), '甲');
    await sees('答：甲');
    front.faults.push({ method: 'apps.connections.open', status: 500 });
    front.dropSocket();
    await vi.waitFor(() => expect(front.isConnected).toBe(false));
    await vi.waitFor(() => expect(front.isConnected).toBe(true), 5000);
    await people.tell(front.user(1), '乙');
    await sees('第2答：乙');
    const before = front.sent('apps.connections.open').length;
    front.recycleSocket();
    await vi.waitFor(() => expect(front.sent('apps.connections.open').length).toBeGreaterThan(before), 5000);
    await vi.waitFor(() => expect(front.isConnected).toBe(true), 5000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await people.tell(front.user(1), '丙');
    await sees('第3答：丙');
  });

  it('tells that a message did not get through, and whether to try again', async () => {
    slack = await startSlack();
    const { bot, front } = slack;
    const to = { channel: 'slack', conversation: front.dm(front.user(1)), user: front.user(1) };
    front.faults.push({ method: 'chat.postMessage', error: 'account_inactive' });
    expect(await bot.say(to, reply('x'))).toEqual({ ok: false, why: 'account_inactive', retry: false });
    front.faults.push({ method: 'chat.postMessage', error: 'fatal_error' });
    expect(await bot.say(to, reply('x'))).toEqual({ ok: false, why: 'fatal_error', retry: true });
  });

  it.each([
    ['auth.test', 'SLACK_BOT_TOKEN'],
    ['apps.connections.open', 'SLACK_APP_TOKEN'],
  ])('does not start when %s refuses the token, and says which', async (method, variable) => {
    const front = new SlackFront();
    front.faults.push({ method, error: 'invalid_auth' });
    const failure: unknown = await startSlack({ front }).catch((thrown: unknown) => thrown);
    await front.close();
    expect(failure).toMatchObject({ code: 'E_SLACK', detail: { why: 'invalid_auth' } });
    expect(String(failure)).toContain(variable);
    expect(String(failure)).not.toMatch(/xoxb-|xapp-/);
  });
});

describe('listeners', () => {
  it('that throw are logged and end nothing', async () => {
    const boom: Feature = ({ app }) => {
      app.event('app_home_opened', async () => {
        throw new Error('boom in a listener');
      });
      app.action('boom', async ({ ack }) => {
        await ack();
        throw new Error('boom in an action');
      });
    };
    slack = await startSlack({ slack: { features: [boom] } });
    const { front, people, channel } = slack;
    await people.event({ type: 'app_home_opened', user: front.user(1), tab: 'home', channel: 'D1' });
    await people.press(front.user(1), {}, { type: 'button', action_id: 'boom' });
    await people.tell(front.user(1), '甲');
    await sees('第1答：甲');
    const log = channel.lines.join('');
    expect(log).toContain('boom in a listener');
    expect(log).toContain('boom in an action');
  });

  it('that are slow are acknowledged for, within three seconds', async () => {
    const slow: Feature = ({ app }) => {
      app.view('slow', async ({ ack }) => {
        await new Promise((resolve) => setTimeout(resolve, 4000));
        await ack({ response_action: 'clear' });
      });
    };
    slack = await startSlack({ slack: { features: [slow] } });
    const { front, people } = slack;
    const view = { id: 'V1', type: 'modal', callback_id: 'slow', private_metadata: '', state: { values: {} } };
    const { ms, payload } = await people.submit(front.user(1), view);
    expect(ms).toBeGreaterThan(2000);
    expect(ms).toBeLessThan(3000);
    expect(payload).toEqual({});
  });
});

describe('sizes', () => {
  it('shows a reply of 40,000 characters whole, in messages that Slack takes', async () => {
    const text = Array.from({ length: 5000 }, (_, i) => `${String(i).padStart(5, '0')}句。`).join('');
    const converse: Converse = async () => ({ state: {} as ConversationState, reply: reply(text), effects: [] });
    slack = await startSlack({ bot: { converse } });
    const { front, people } = slack;
    await people.tell(front.user(1), '长');
    await sees('04999句');
    const sent = front.sent('chat.postMessage').slice(1);
    expect(sent.length).toBeGreaterThan(1);
    for (const body of sent) checkMessage(body as unknown as Parameters<typeof checkMessage>[0]);
    expect(
      sent
        .map((m) => wordsIn(m.blocks))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text);
  });

  it('answers a message of 1 MB', async () => {
    slack = await startSlack({ isReal: true });
    const { front, people } = slack;
    const { ms } = await people.tell(front.user(1), `评估等级要几A？${'很长'.repeat(500_000)}`);
    expect(ms).toBeLessThan(3000);
    await sees('只读了前');
  });
});

describe('secrets', () => {
  it('never stand in the log, nor does what people say', async () => {
    slack = await startSlack();
    const { front, people, channel, lines } = slack;
    front.faults.push({ method: 'chat.postMessage', error: 'invalid_auth' }, { status: 500 });
    await people.tell(front.user(1), '我的秘密是13812345678');
    front.dropSocket();
    await vi.waitFor(() => expect(front.isConnected).toBe(true), 5000);
    await people.tell(front.user(1), '又');
    await sees('答：又');
    const log = [...lines, ...channel.lines].join('');
    expect(log).toContain('not delivered');
    for (const secret of ['xoxb', 'xapp', 'secret-ticket', '13812345678', '我的秘密', front.user(1)])
      expect(log).not.toContain(secret);
  });
});

describe('HTTP mode', () => {
  async function open() {
    const { log } = memoryLog();
    http = await createHttpServer({ host: '127.0.0.1', port: 0, log, isReady: () => true });
    http.app.post('/other', async (request) => request.body);
    slack = await startSlack({ slack: { http: http.app, clock: systemClock } });
    slack.front.eventsUrl = `${await http.listen()}/slack/events`;
    return slack;
  }
  const say = (front: SlackFront, text: string, id = 'Ev1') =>
    JSON.stringify(eventBody(messageOf(front, front.user(1), text), id));

  it('answers signed events once, retries too, and acknowledges at once', async () => {
    const { front } = await open();
    const body = say(front, '甲');
    const { status, ms } = await front.http(body);
    expect(status).toBe(200);
    expect(ms).toBeLessThan(3000);
    expect((await front.http(body, { retry: 1 })).status).toBe(200);
    await front.http(say(front, '乙', 'Ev2'));
    await sees('第1答：甲', '第2答：乙');
    expect(front.shown().split('答：').length - 1).toBe(2);
  });

  it.each([
    ['forged', { secret: 'another secret' }],
    ['changed on its way', { tamper: '{"type":"event_callback"}' }],
    ['old', { stamp: Math.floor(Date.now() / 1000) - 600 }],
    ['of the future', { stamp: Math.floor(Date.now() / 1000) + 600 }],
    ['without a time', { stamp: Number.NaN }],
  ])('refuses a signature that is %s', async (_, forged) => {
    const { front } = await open();
    expect((await front.http(say(front, '假'), forged)).status).toBe(401);
    await front.http(say(front, '真', 'Ev2'));
    await sees('第1答：真');
    expect(front.shown()).not.toContain('假');
  });

  it('takes Slack’s challenge, refuses what it cannot read, and leaves other routes their parsers', async () => {
    const { front } = await open();
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(JSON.parse((await front.http(challenge)).text)).toEqual({ challenge: 'abc' });
    expect((await front.http('{"half":')).status).toBe(400);
    expect((await front.http('x'.repeat(1_200_000))).status).toBe(413);
    const other = await fetch(front.eventsUrl.replace('/slack/events', '/other'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
    });
    expect(await other.json()).toEqual({ a: 1 });
  });

  it('takes commands and presses as forms', async () => {
    const { front } = await open();
    const type = 'application/x-www-form-urlencoded';
    const command = new URLSearchParams(commandOf(front, front.user(1), 'C1', 'help') as Record<string, string>);
    expect((await front.http(command.toString(), { type })).status).toBe(200);
    const press = new URLSearchParams({ payload: JSON.stringify({ type: 'block_actions', actions: [], user: {} }) });
    expect((await front.http(press.toString(), { type })).status).toBe(200);
  });

  it('asks Slack to come again while it stops', async () => {
    const { front, bot } = await open();
    await bot.stop();
    expect((await front.http(say(front, '甲'))).status).toBe(503);
  });
});
