import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenToCommand } from '../../adapters/slack/command.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { type SlackBot, startSlack } from './slack-bot.js';
import { wordsIn } from './slack-front.js';

let slack: SlackBot;
afterEach(() => slack?.close());

const FEATURES = [listenToCommand({})];
const toAsker = () => slack.front.sent('response').map((r) => wordsIn(r.blocks));
const sees = (text: string) => vi.waitFor(() => expect(toAsker().join('\n')).toContain(text), 5000);

describe('/goufu', () => {
  it('helps at once, in the acknowledgement', async () => {
    slack = await startSlack({ slack: { features: FEATURES } });
    const { front, people } = slack;
    for (const text of ['', 'help', '帮助']) {
      const { payload, ms } = await people.command(front.user(1), 'C1', text);
      expect(payload).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('/goufu ask') });
      expect(ms).toBeLessThan(3000);
    }
    expect((await people.command(front.user(1), 'C1', 'help in english')).payload).toMatchObject({
      text: expect.stringContaining('Only you see'),
    });
  });

  it('answers a question to its asker only, also one without a word before it, and once', async () => {
    slack = await startSlack({ slack: { features: FEATURES }, isReal: true });
    const { front, people } = slack;
    const hall = await front.channel('hall');
    for (const retry of [1, 2])
      await people.command(front.user(1), hall, 'ask 评估等级要几A', { trigger_id: 'one', retry });
    await sees('3A');
    await people.command(front.user(1), hall, '采购方式有哪些');
    await sees('公开招标');
    expect(toAsker().filter((text) => text.includes('公开招标')).length).toBe(1);
    expect(toAsker().filter((text) => text.includes('3A')).length).toBe(1);
    expect(front.sent('chat.postMessage')).toEqual([]);
  });

  it('posts to the asker’s eyes only when the response address is used up', async () => {
    slack = await startSlack({ slack: { features: FEATURES } });
    const { front, people } = slack;
    front.faults.push({ method: 'response', status: 410 }, { method: 'response', status: 410 });
    const hall = await front.channel('hall');
    await people.command(front.user(1), hall, 'ask 甲');
    await vi.waitFor(() => expect(front.sent('chat.postEphemeral').length).toBeGreaterThan(0), 5000);
    expect(front.sent('chat.postEphemeral').at(-1)).toMatchObject({ user: front.user(1), channel: hall });
  });

  it('never calls a response address that is not Slack’s', async () => {
    slack = await startSlack({ slack: { features: FEATURES } });
    const { front, people } = slack;
    const hall = await front.channel('hall');
    await people.command(front.user(1), hall, 'ask 甲', { response_url: 'http://127.0.0.1:9/steal' });
    await vi.waitFor(() => expect(front.sent('chat.postEphemeral').length).toBeGreaterThan(0), 5000);
  });

  it('goes on in private with a self-check', async () => {
    slack = await startSlack({ slack: { features: FEATURES }, isReal: true });
    const { front, people } = slack;
    await people.command(front.user(1), await front.channel('hall'), 'check');
    await sees('私信里继续');
    await vi.waitFor(() => expect(front.sent('chat.postMessage').length).toBeGreaterThan(1), 5000);
    expect(new Set(front.sent('chat.postMessage').map((m) => m.channel))).toEqual(new Set([front.dm(front.user(1))]));
  });

  it('gives a registered officer a code to bind, and does not remember the place as one to write to', async () => {
    const store = openMemoryStore();
    slack = await startSlack({ slack: { features: FEATURES }, isReal: true, bot: { store } });
    const { front, people } = slack;
    const id = `slack:${front.user(1)}`;
    await store.transact((tx) =>
      tx.put('people', { id, channel: 'slack', role: 'officer', department: '某局', noticedAt: 1, createdAt: 1 }),
    );
    await people.command(front.user(1), await front.channel('hall'), 'bind');
    await vi.waitFor(() => expect(toAsker().join('')).toMatch(/绑定码是 \d{6}/), 5000);
    expect((await store.get('people', id))?.reach).toBeUndefined();
  });
});

describe('用方案核对', () => {
  it('tells only the asker what the plan says about a message', async () => {
    slack = await startSlack({ isReal: true });
    const { front, people } = slack;
    const hall = await front.channel('hall');
    await people.shortcut(front.user(1), 'goufu_check', { type: 'message', text: '采购方式有哪些', ts: '1.2' }, hall);
    await sees('公开招标');
    await people.shortcut(front.user(1), 'goufu_check', { type: 'message', text: '', ts: '1.3' }, hall);
    await sees('没有文字');
    expect(front.sent('chat.postMessage')).toEqual([]);
  });
});
