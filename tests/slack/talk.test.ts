import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Converse } from '../../src/conversation/converse.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { Activity } from '../../src/shared/channel.js';
import { gate, reply, scripted } from '../support/scripted-bot.js';
import { checkMessage } from './check-blocks.js';
import { type SlackBot, startSlack } from './slack-bot.js';
import { buttonsOf, eventBody, messageOf } from './slack-events.js';

let slack: SlackBot;
afterEach(() => slack?.close());

const count = (text: string, part: string) => text.split(part).length - 1;
const sees = (...texts: string[]) =>
  vi.waitFor(() => {
    for (const text of texts) expect(slack.front.shown()).toContain(text);
  }, 5000);

/** Echoes, offering two choices. */
const choosing: Converse = async (_, { text }) => ({
  state: { turn: 1 } as unknown as ConversationState,
  reply: {
    ...reply(`答：${text}`),
    choices: [
      { label: '甲？', say: '我要问甲' },
      { label: '乙？', say: '我要问乙' },
    ],
  },
  effects: [],
});

describe('talk in Slack', () => {
  it('answers a direct message where it stands', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    await people.tell(front.user(1), '你好');
    await sees('第1答：你好');
    const [, answer] = front.sent('chat.postMessage');
    expect(answer).toMatchObject({ channel: front.dm(front.user(1)) });
    expect(answer).not.toHaveProperty('thread_ts');
  });

  it('answers a mention once, in its thread, though it comes as two events', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    const hall = await front.channel('hall');
    const ts = await people.mention(front.user(1), hall, '你好');
    await sees('第1答：你好');
    await people.mention(front.user(1), hall, '还有', { ts, event_ts: ts });
    await people.tell(front.user(1), '结束');
    await sees('答：结束');
    const answers = front.sent('chat.postMessage').filter((m) => m.channel === hall);
    expect(answers.map((m) => m.thread_ts)).toEqual([ts, ts]);
    expect(count(front.shown(), '答：')).toBe(2);
  });

  it('says nothing about talk in a channel that does not mention it, and nothing to other programs', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    const hall = await front.channel('hall');
    const said = { type: 'message', channel: hall, channel_type: 'channel', user: front.user(1), text: '吃饭吗' };
    await people.event({ ...said, ts: front.nextTs() });
    const dm = messageOf(front, front.user(1), 'x');
    await people.event({ ...dm, bot_id: 'B9', text: '我是程序' });
    await people.event({ ...dm, subtype: 'message_changed', text: '改过' });
    await people.event({ ...dm, user: front.botUserId, text: '自己' });
    await people.event({ type: 'message' });
    await people.tell(front.user(1), '你好');
    await sees('第1答：你好');
    expect(count(front.shown(), '答：')).toBe(1);
  });

  it('answers a message handed over again once, with the same and with a new event id', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    const message = messageOf(front, front.user(1), '你好');
    await people.event(message, { id: 'Ev-a' });
    await people.event(message, { id: 'Ev-a', retry: 1 });
    await people.event(message, { id: 'Ev-b', retry: 2 });
    await people.tell(front.user(1), '再见');
    await sees('第2答：再见');
    expect(count(front.shown(), '答：')).toBe(2);
  });

  it('marks a channel as a room and a direct message as private', async () => {
    const places: unknown[] = [];
    const echo = scripted();
    const converse: Converse = (state, message, view) => {
      places.push(view.place);
      return echo(state, message, view);
    };
    slack = await startSlack({ bot: { converse } });
    const { front, people } = slack;
    await people.mention(front.user(1), await front.channel('hall'), '甲');
    await people.tell(front.user(1), '乙');
    await sees('答：甲', '答：乙');
    expect([...places].sort()).toEqual(['private', 'room']);
  });

  it('acknowledges at once, however long the answer takes', async () => {
    const slow = gate();
    slack = await startSlack({ bot: { converse: scripted(slow.passed) } });
    const { front, people } = slack;
    const { ms } = await people.tell(front.user(1), 'wait');
    expect(ms).toBeLessThan(3000);
    slow.open();
    await sees('答：wait');
  });

  it('hands over the files of a message, read with the token from Slack only', async () => {
    let got: Activity['files'];
    slack = await startSlack({
      bot: {
        identify: async ({ files }) => {
          got = files;
          return { id: 'u', role: 'applicant', department: null };
        },
      },
    });
    const { front, people } = slack;
    const away = { name: 'a.xlsx', mimetype: 'x/y', url_private_download: 'https://evil.example/a.xlsx' };
    await people.tell(front.user(1), '台账', {
      subtype: 'file_share',
      files: [away, { ...away, size: 99_000_000, url_private_download: `${front.apiUrl}x` }],
    });
    await sees('答：台账');
    expect(got?.map((f) => f.name)).toEqual(['a.xlsx', 'a.xlsx']);
    await expect(got?.[0]?.read()).rejects.toThrow('does not lie at Slack');
    await expect(got?.[1]?.read()).rejects.toThrow('too large');
  });
});

it('sends files along, in the thread of the talk', async () => {
  const file = { name: '自查.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('结论') };
  const converse: Converse = async (_, { text }) => ({
    state: {} as ConversationState,
    reply: { ...reply(`答：${text}`), attachments: [file] },
    effects: [],
  });
  slack = await startSlack({ bot: { converse } });
  const { front, people } = slack;
  await people.tell(front.user(1), '要文件');
  await vi.waitFor(() => expect(front.sent('files.completeUploadExternal')).toHaveLength(1), 5000);
  expect(front.sent('files.getUploadURLExternal')[0]).toMatchObject({ filename: '自查.txt' });
  expect(front.sent('files.completeUploadExternal')[0]).toMatchObject({ channel_id: front.dm(front.user(1)) });
});

it('remembers the direct message, not a thread of it, as the place to write to', async () => {
  slack = await startSlack();
  const { front, people, store } = slack;
  await people.tell(front.user(1), '甲');
  await people.tell(front.user(1), '乙', { thread_ts: '1773799100.000001' });
  await sees('答：甲', '答：乙');
  await people.tell(front.user(1), '丙', { thread_ts: '1773799100.000001' });
  await sees('答：丙');
  expect((await store.get('people', `slack:${front.user(1)}`))?.reach).toBe(front.dm(front.user(1)));
});

describe('choices', () => {
  it('are buttons; a press says the choice as the one who pressed, and shows what was chosen', async () => {
    slack = await startSlack({ bot: { converse: choosing } });
    const { front, people } = slack;
    await people.tell(front.user(1), '问');
    await sees('答：问');
    const sent = front.sent('chat.postMessage').at(-1);
    const [first] = buttonsOf(sent);
    expect(first).toMatchObject({ text: { text: '甲？' }, value: '我要问甲' });
    await people.press(front.user(1), sent ?? {}, first ?? {}, { retry: 0 });
    await sees('答：我要问甲');
    await vi.waitFor(() => expect(front.calls.some((c) => c.method === 'chat.update')).toBe(true));
    const update = front.calls.find((c) => c.method === 'chat.update')?.body;
    expect(buttonsOf(update)).toEqual([]);
    expect(JSON.stringify(update)).toContain('选了：甲？');
  });

  it('pressed twice or handed over twice are answered once', async () => {
    slack = await startSlack({ bot: { converse: choosing } });
    const { front, people } = slack;
    await people.tell(front.user(1), '问');
    await sees('答：问');
    const sent = front.sent('chat.postMessage').at(-1) ?? {};
    const [first] = buttonsOf(sent);
    await Promise.all([0, 1, 2].map((retry) => people.press(front.user(1), sent, first ?? {}, { retry })));
    await people.tell(front.user(1), '完');
    await sees('答：完');
    expect(count(front.shown(), '答：我要问甲')).toBe(1);
  });

  it('under a message that only one sees are answered where only one sees', async () => {
    slack = await startSlack({ bot: { converse: choosing } });
    const { front, people } = slack;
    const hall = await front.channel('hall');
    const ephemeral = { container: { type: 'message', message_ts: '1.1', channel_id: hall, is_ephemeral: true } };
    const button = {
      type: 'button',
      action_id: 'choice:1',
      text: { type: 'plain_text', text: '甲？' },
      value: '我要问甲',
    };
    await people.press(
      front.user(1),
      { channel: hall, text: 'x', blocks: [{ type: 'actions', elements: [button] }] },
      button,
      ephemeral,
    );
    await sees('答：我要问甲');
    expect(front.sent('chat.postMessage')).toEqual([]);
    expect(front.sent('response').some((r) => r.replace_original === true)).toBe(true);
  });
});

describe('what people type', () => {
  it('calls nobody and links nowhere when it is said again', async () => {
    slack = await startSlack();
    const { front, people } = slack;
    const nasty = '&lt;!channel&gt; <!here> <https://evil.example|点我> *粗* &amp;lt;!everyone&amp;gt;';
    await people.tell(front.user(1), nasty);
    await sees('<!channel>');
    for (const body of front.sent('chat.postMessage')) {
      checkMessage(body as unknown as Parameters<typeof checkMessage>[0]);
      expect(String(body.text)).not.toMatch(/<[!@#h]/);
      // No block reads markup.
      expect(JSON.stringify(body.blocks)).not.toContain('"mrkdwn"');
    }
  });
});

describe('the assistant surface', () => {
  it('suggests questions, shows that it works on an answer, and answers in the thread', async () => {
    slack = await startSlack({ isReal: true });
    const { front, people } = slack;
    const dm = front.dm(front.user(1));
    const thread = { user_id: front.user(1), channel_id: dm, thread_ts: '1773799100.000001', context: {} };
    await people.event({ type: 'assistant_thread_started', assistant_thread: thread, event_ts: '1' });
    await vi.waitFor(() => expect(front.sent('assistant.threads.setSuggestedPrompts')).toHaveLength(1));
    const [{ prompts } = {}] = front.sent('assistant.threads.setSuggestedPrompts');
    expect((prompts as unknown[]).length).toBeGreaterThan(1);
    await people.tell(front.user(1), '评估等级要几A', { thread_ts: thread.thread_ts });
    await sees('3A');
    expect(front.sent('assistant.threads.setStatus')).toHaveLength(1);
    expect(front.sent('chat.postMessage').map((m) => m.thread_ts)).toEqual([thread.thread_ts, thread.thread_ts]);
  });
});

it('takes an event without an inner event without falling over', async () => {
  slack = await startSlack();
  const { front, people } = slack;
  await front.envelope('events_api', { ...eventBody({}, 'Ev-x'), event: { type: 'nonsense' } });
  await people.tell(front.user(1), '你好');
  await sees('第1答：你好');
});
