import { afterEach, describe, expect, it } from 'vitest';
import type { BotParts } from '../../src/bot/create-bot.js';
import { findAddresses } from '../../src/services/people.js';
import { reply, startBot } from '../support/scripted-bot.js';
import { type AccountOptions, openAccount, textOf } from './account.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(options: AccountOptions = {}, more: Partial<BotParts> = {}) {
  const account = await openAccount(options);
  const { bot } = await startBot([account.channel], { store: account.store, ...more });
  closing.push(account.close, () => bot.stop());
  const push = (text: string, extra = {}) => bot.say(TO, { ...reply(text), ...extra });
  return { ...account, bot, push };
}

const TO = { channel: 'wechat-oa', conversation: 'u1', user: 'u1' };
const from = (user: string, fields: Record<string, string>) => ({ FromUserName: user, MsgId: 'm1', ...fields });
const event = (name: string, more: Record<string, string> = {}) => ({
  FromUserName: 'u1',
  MsgType: 'event',
  Event: name,
  ...more,
});

describe('messages without words', () => {
  it.each([
    ['image', '图片我还看不懂'],
    ['video', '视频我还看不懂'],
    ['location', '答复用不上位置'],
    ['link', '链接里的内容我不会打开'],
    ['file', '公众号收不到文件'],
    ['nonsense', '这类消息我还收不了'],
  ])('%s gets one sentence', async (MsgType, words) => {
    const { post, store } = await open();
    expect((await post(from('u1', { MsgType }))).text).toContain(words);
    expect(await store.list('conversations')).toEqual([]);
  });

  it('a sticker too, which WeChat hands over as a text', async () => {
    const { post } = await open();
    expect((await post(textOf('u1', '【收到不支持的消息类型，暂无法显示】'))).text).toContain('表情我看不懂');
  });

  it('a voice message is answered by what WeChat heard, and says so', async () => {
    const { post } = await open();
    const { text } = await post(from('u1', { MsgType: 'voice', Recognition: '社会组织要几A' }));
    expect(text).toMatch(/我听到的是：“社会组织要几A”[\s\S]*第1答：社会组织要几A/);
  });

  it('a voice message that WeChat made nothing of is asked for in writing', async () => {
    const { post } = await open();
    expect((await post(from('u1', { MsgType: 'voice' }))).text).toContain('请打字');
  });

  it('is said in the language that the person last wrote in', async () => {
    const { post } = await open(
      {},
      { converse: async () => ({ state: {} as never, reply: { ...reply('Yes.'), lang: 'en' }, effects: [] }) },
    );
    await post(textOf('u1', 'may we?'));
    expect((await post(from('u1', { MsgType: 'image' }))).text).toContain('I cannot read pictures');
  });
});

describe('events', () => {
  it('a subscription is greeted with the notice of first contact, once', async () => {
    const { post, shown } = await open();
    const subscribe = event('subscribe');
    const { text } = await post(subscribe);
    expect(text).toMatch(/不是真人[\s\S]*删除我的数据[\s\S]*第1答：你好/);
    expect((await post(subscribe)).text).toBeNull();
    expect(shown).toHaveLength(1);
  });

  it('a menu button says what it stands for', async () => {
    const { post, platform } = await open();
    const [, button] = (platform.menus[0] as { button: { key: string }[] }).button;
    expect((await post(event('CLICK', { EventKey: button?.key ?? '' }))).text).toContain('答：开始资格自查');
  });

  it('that nobody asked for get an empty answer', async () => {
    const { post } = await open();
    expect(await post(event('VIEW', { EventKey: 'https://example.com' }))).toEqual({ status: 200, text: null });
  });

  it('somebody who unsubscribes is told nothing more unasked', async () => {
    const { post, store } = await open();
    await post(textOf('u1', '甲'));
    expect(await findAddresses(store, 'wechat-oa:u1')).toEqual([TO]);
    await post(event('unsubscribe'));
    await expect.poll(() => findAddresses(store, 'wechat-oa:u1')).toEqual([]);
  });
});

describe('the menu', () => {
  it('is set at start within the platform’s limits', async () => {
    const { platform } = await open();
    const { button } = platform.menus[0] as {
      button: { name: string; sub_button?: { name: string; key: string }[] }[];
    };
    expect(button.length).toBeLessThanOrEqual(3);
    for (const top of button) {
      expect(Buffer.byteLength(top.name)).toBeLessThanOrEqual(16);
      expect((top.sub_button ?? []).length).toBeLessThanOrEqual(5);
      for (const { name, key } of top.sub_button ?? []) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(60);
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(128);
      }
    }
  });

  it('that may not be set keeps nobody from starting', async () => {
    const account = await openAccount();
    account.platform.fail('menu/create', 48001);
    const { bot } = await startBot([account.channel], { store: account.store });
    closing.push(account.close, () => bot.stop());
    expect((await account.post(textOf('u1', '甲'))).text).toContain('第1答：甲');
    expect(account.lines.join('')).toContain('the menu was not set');
  });
});

describe('messages of our own accord', () => {
  const template = { id: 'tpl', fields: { thing1: 'text', time2: 'time' } } as const;

  it('say when the person has blocked or left the account: no use to try again', async () => {
    const { push, platform } = await open();
    platform.fail('message/custom/send', 43004);
    expect(await push('合同快到期了')).toEqual({ ok: false, why: expect.stringContaining('43004'), retry: false });
  });

  it('say when the 48 hours are over and there is no template: another channel must do', async () => {
    const { push, platform } = await open();
    platform.fail('message/custom/send', 45015);
    expect(await push('合同快到期了')).toEqual({ ok: false, why: expect.stringContaining('45015'), retry: false });
  });

  it.each([
    [45047, true],
    [45009, true],
    [-1, true],
    [48001, false],
    [40003, false],
    [50002, false],
  ])('say for error %i whether trying again can help: %s', async (code, retry) => {
    const { push, platform } = await open();
    platform.fail('message/custom/send', code);
    expect(await push('x')).toEqual({ ok: false, why: expect.stringContaining(String(code)), retry });
  });

  it('say when the platform cannot be reached, without its address or the token', async () => {
    const { push, platform, lines } = await open();
    await push('x');
    await platform.close();
    const delivery = await push('y');
    expect(delivery).toMatchObject({ ok: false, retry: true });
    expect(JSON.stringify([delivery, lines])).not.toMatch(/token-\d|access_token|the-secret/);
  });

  it.each([45015, 45047])('go as a template message after error %i, and whole when the person writes', async (code) => {
    const { push, platform, post } = await open({ template });
    platform.fail('message/custom/send', code);
    const long = '“养老服务”合同将在30天后到期，请尽快安排绩效评价和续签准备，并在系统中登记结果。';
    expect(await push(long)).toEqual({ ok: true });
    expect(platform.messages).toEqual([]);
    expect(platform.templates).toMatchObject([{ user: 'u1', template: 'tpl' }]);
    const { thing1, time2 } = platform.templates[0]?.data ?? {};
    expect([...(thing1?.value ?? '')].length).toBeLessThanOrEqual(20);
    expect(thing1?.value).toMatch(/^“养老服务”合同将在30天后到期/);
    expect(time2?.value).toBe('2026-03-18 10:00');
    const answer = (await post(textOf('u1', '什么事'))).text;
    expect(answer).toContain(long);
    expect((await post(textOf('u1', '知道了'))).text).not.toContain(long);
  });

  it('are no success when WeChat says later that the template message was blocked', async () => {
    const { push, platform, post } = await open({ template, templateWait: 8000 });
    platform.fail('message/custom/send', 45015);
    const pushing = push('合同快到期了');
    await expect.poll(() => platform.templates.length).toBe(1);
    const MsgID = platform.templates[0]?.id ?? '';
    await post(event('TEMPLATESENDJOBFINISH', { MsgID, Status: 'failed:user block' }));
    expect(await pushing).toEqual({ ok: false, why: 'failed:user block', retry: false });
  });

  it('are no success when the template message itself is refused', async () => {
    const { push, platform } = await open({ template });
    platform.fail('message/custom/send', 45015);
    platform.fail('message/template/send', 43004);
    expect(await push('合同快到期了')).toMatchObject({ ok: false, retry: false });
  });

  it('inside the window go as they are, cut at sentences', async () => {
    const { push, platform } = await open({ template });
    expect(await push('请尽快办理续签。'.repeat(200))).toEqual({ ok: true });
    expect(platform.templates).toEqual([]);
    expect(platform.messages.length).toBe(3);
    expect(platform.messages.map((m) => m.text).join('')).toBe('请尽快办理续签。'.repeat(200));
  });
});

describe('an account that may only answer', () => {
  it('gives with the next answer what it could not say in time', async () => {
    const { post, platform, channel } = await open({ times: { answerWithin: 0 } });
    platform.fail('message/custom/send', 48001, 48001);
    expect((await post(textOf('u1', '甲'))).text).toBeNull();
    await channel.idle();
    expect(platform.messages).toEqual([]);
    const { text } = await post(textOf('u1', '乙'));
    expect(text).toMatch(/上次没发完的：\n第1答：甲/);
  });
});

describe('an answer longer than one message, where the account may only answer', () => {
  it('goes on with the next answer', async () => {
    const { post, platform, channel } = await open();
    await post(textOf('u1', '甲'));
    platform.fail('message/custom/send', ...Array<number>(40).fill(48001));
    const first = (await post(textOf('u1', 'long'))).text ?? '';
    expect(first).toMatch(/第0行。[\s\S]*。$/);
    expect(first).not.toContain('第1999行。');
    await channel.idle();
    expect((await post(textOf('u1', '乙'))).text).toMatch(/^上次没发完的：/);
  });
});

describe('files', () => {
  const bytes = new TextEncoder().encode('docx bytes');
  const report = {
    name: '资格自查报告.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes,
  };

  it('that are documents go as links that nobody can guess, for a day', async () => {
    let now = Date.parse('2026-03-18T10:00:00+08:00');
    const account = await open({ publicUrl: 'https://goufu.example.cn/', now: () => now });
    await account.push('报告好了', { attachments: [report] });
    const text = account.platform.messages[0]?.text ?? '';
    const path = /https:\/\/goufu\.example\.cn(\/wechat-oa\/files\/[\w-]{24}\/\S+)/.exec(text)?.[1] ?? '';
    const response = await fetch(account.url + path);
    expect(await response.text()).toBe('docx bytes');
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    expect(response.headers.get('content-disposition')).toContain("attachment; filename*=UTF-8''%E8");
    expect((await fetch(account.url + path.replace(/files\/.{5}/, 'files/xxxxx'))).status).toBe(404);
    now += 25 * 3600_000;
    expect((await fetch(account.url + path)).status).toBe(404);
  });

  it('that are documents are said not to go where there is no address for them', async () => {
    const { push, platform } = await open();
    expect(await push('报告好了', { attachments: [report] })).toEqual({ ok: true });
    expect(platform.messages[0]?.text).toContain('发不了文件《资格自查报告.docx》');
  });

  it('that are pictures are uploaded and sent', async () => {
    const { push, platform } = await open();
    await push('请看', { attachments: [{ name: 'a.png', mediaType: 'image/png', bytes }] });
    expect(platform.uploads).toMatchObject([{ kind: 'image', body: expect.stringContaining('docx bytes') }]);
    expect(platform.messages.map((m) => [m.type, m.text])).toEqual([
      ['text', '请看'],
      ['image', '{"media_id":"media-1"}'],
    ]);
  });

  it('whose upload fails are no success', async () => {
    const { push, platform } = await open();
    platform.fail('media/upload', -1);
    const file = { name: 'a.png', mediaType: 'image/png', bytes };
    expect(await push('请看', { attachments: [file] })).toMatchObject({ ok: false, retry: true });
  });
});
