import { FileBox } from 'file-box';
import { afterEach, describe, expect, it } from 'vitest';
import { types } from 'wechaty';
import type { BotParts } from '../../src/bot/create-bot.js';
import type { Activity, Address } from '../../src/shared/channel.js';
import { gate, reply, scripted, startBot } from '../support/scripted-bot.js';
import { type AccountOptions, openAccount } from './account.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const AWAKE = { quiet: { from: 0, to: 0 } };
const to = (user: string): Address => ({ channel: 'wechat', conversation: user, user });

/** A logged-in account with the bot behind it; people have been greeted. */
async function open(options: AccountOptions = {}, more: Partial<BotParts> = {}) {
  const account = openAccount({ pace: AWAKE, ...options });
  const { bot, store, lines } = await startBot([account.channel], more);
  closing.push(() => bot.stop());
  account.login();
  const met = (id: string) => {
    const known = { channel: 'wechat', role: 'applicant' as const, department: null, noticedAt: 1, createdAt: 1 };
    return store.transact((tx) => tx.put('people', { ...known, id: `wechat:${id}` }));
  };
  await met('ann');
  await met('bob');
  const sees = (...texts: string[]) => expect.poll(() => account.texts()).toEqual(texts);
  return { ...account, bot, store, lines, sees };
}

/** The same with what reaches the bot kept, and nothing answered. */
async function listen(options: AccountOptions = {}) {
  const account = openAccount({ pace: AWAKE, ...options });
  const heard: Activity[] = [];
  await account.channel.start(async (activity) => void heard.push(activity));
  closing.push(() => account.channel.stop());
  account.login();
  return { ...account, heard };
}

describe('in private', () => {
  it('a person is answered', async () => {
    const { person, sees } = await open();
    const ann = person('ann');
    ann.say('社会组织要几A').to(person('self'));
    await sees('第1答：社会组织要几A');
  });

  it('our own messages are not', async () => {
    const { self, person, shown, sees } = await open();
    person('ann').say('甲').to(self);
    await sees('第1答：甲');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(shown).toHaveLength(1);
  });

  it('official accounts are not', async () => {
    const { heard, mocker, self, emit, person } = await listen();
    mocker.createContact({ id: 'gh', type: types.Contact.Official }).say('推送').to(self);
    emit(person('ann'), { text: '甲' });
    await expect.poll(() => heard.map((a) => a.text)).toEqual(['甲']);
  });

  it('a message that quotes another is read with what it quotes', async () => {
    const { heard, emit, person } = await listen();
    emit(person('ann'), { text: '「购服 小助手：社会组织要3A以上」\n- - - - - - - - - - - - - - -\n那企业呢' });
    await expect.poll(() => heard).toMatchObject([{ text: '那企业呢', quoted: '社会组织要3A以上', place: 'private' }]);
  });

  it('messages keep their order although the first takes longer to read', async () => {
    const { heard, emit, person, puppet } = await listen();
    const load = puppet.messageRawPayload.bind(puppet);
    puppet.messageRawPayload = async (id) => {
      if (id === 'slow') await new Promise((resolve) => setTimeout(resolve, 40));
      return load(id);
    };
    emit(person('ann'), { id: 'slow', text: '甲' });
    emit(person('ann'), { id: 'quick', text: '乙' });
    await expect.poll(() => heard.map((a) => a.text)).toEqual(['甲', '乙']);
  });

  it('long answers are cut at sentences', async () => {
    const { emit, person, texts } = await open();
    emit(person('ann'), { text: 'long' });
    await expect.poll(() => texts().at(-1)?.endsWith('第1999行。')).toBe(true);
    expect(texts().length).toBeGreaterThan(8);
    for (const text of texts()) expect(text).toMatch(/^第[\s\S]{1,1200}。$/);
  });
});

describe('what comes without words', () => {
  const { Message: TYPE } = types;

  it.each([
    [TYPE.Image, '图片我还看不懂'],
    [TYPE.Video, '视频我还看不懂'],
    [TYPE.Location, '答复用不上位置'],
    [TYPE.Emoticon, '表情我看不懂'],
    [TYPE.RedEnvelope, '红包和转账我不能收'],
    [TYPE.Transfer, '红包和转账我不能收'],
    [TYPE.Url, '链接和小程序'],
    [TYPE.Contact, '名片'],
    [TYPE.ChatHistory, '这类消息我还收不了'],
    [TYPE.Audio, '语音我听不了'],
  ])('type %i gets one sentence', async (type, words) => {
    const { emit, person, texts } = await open();
    emit(person('ann'), { type });
    await expect.poll(() => texts()).toEqual([expect.stringContaining(words)]);
  });

  it('a voice message with a transcript is answered, and what was heard is said', async () => {
    const { emit, person, sees } = await open();
    emit(person('ann'), { type: TYPE.Audio, text: '社会组织要几A' });
    await sees('我听到的是：“社会组织要几A”\n\n第1答：社会组织要几A');
  });

  it('a voice message with markup in its place is asked for in writing', async () => {
    const { emit, person, sees } = await open();
    emit(person('ann'), { type: TYPE.Audio, text: '<msg><voicemsg length="3000"/></msg>' });
    await sees('语音我听不了，请打字告诉我。');
  });
});

describe('files', () => {
  it('that come are handed on with their name', async () => {
    const { heard, self, person } = await listen();
    person('ann')
      .say(FileBox.fromBase64(Buffer.from('承接主体').toString('base64'), '台账.pdf') as never)
      .to(self);
    await expect.poll(() => heard.length).toBe(1);
    const [file] = heard[0]?.files ?? [];
    expect(new TextDecoder().decode(await file?.read())).toBe('承接主体');
    expect(file?.name).toBe('台账.pdf');
  });

  it('that go are sent after the words', async () => {
    const { bot, person, sees, mocker } = await open();
    person('ann');
    const bytes = new TextEncoder().encode('BEGIN:VCALENDAR');
    const attachments = [{ name: '提醒.ics', mediaType: 'text/calendar', bytes }];
    expect(await bot.say(to('ann'), { ...reply('日历好了'), attachments })).toEqual({ ok: true });
    await sees('日历好了', '[提醒.ics]');
    const [box] = [...mocker.cacheFileBoxPayload.values()];
    expect(await FileBox.fromJSON(box as never).toBase64()).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('in a room', () => {
  const AT = '\u2005';
  const room = async (options = {}) => {
    const account = await open(options);
    const members = ['ann', 'bob'].map((id) => account.person(id));
    const made = account.mocker.createRoom({ id: 'r@chatroom', memberIdList: ['self', ...members.map((m) => m.id)] });
    return { ...account, room: made, ann: members[0]!, bob: members[1]! };
  };
  const silence = () => new Promise((resolve) => setTimeout(resolve, 40));

  it('only who calls us is answered, and called back', async () => {
    const { ann, bob, self, room: r, shown } = await room();
    bob.say('几A才能接').to(r);
    ann.say(`@购服 小助手${AT}社会组织要几A`, [self]).to(r);
    await expect.poll(() => shown.length).toBe(1);
    await silence();
    expect(shown).toMatchObject([{ room: 'r@chatroom', text: '@ann 第1答：社会组织要几A' }]);
  });

  it.each([
    ['by its name with a blank, typed', '@购服 小助手 社会组织要几A'],
    ['at the end', `社会组织要几A @购服 小助手`],
    ['followed by a comma', '@购服 小助手，社会组织要几A'],
  ])('the account is called %s', async (_, text) => {
    const { emit, ann, room: r, texts } = await room();
    emit(ann, { text, room: r });
    await expect.poll(() => texts()).toEqual([expect.stringMatching(/第1答：[，]?\s*社会组织要几A/)]);
  });

  it('the account is called by its alias there', async () => {
    const { emit, puppet, ann, room: r, texts } = await room();
    const load = puppet.roomMemberRawPayload.bind(puppet);
    puppet.roomMemberRawPayload = async (id, contact) => ({
      ...(await load(id, contact)),
      ...(contact === 'self' && { roomAlias: '小 购' }),
    });
    emit(ann, { text: `@小 购${AT}社会组织要几A`, room: r });
    await expect.poll(() => texts()).toEqual(['@ann 第1答：社会组织要几A']);
  });

  it.each([
    ['somebody else', `@bob${AT}几A才能接`],
    ['everybody', '@所有人 请大家看一下'],
    ['somebody whose name begins like ours', '@购服 小助手二号 在吗'],
    ['an address', 'mail@购服'],
  ])('who calls %s is not answered', async (_, text) => {
    const { emit, ann, room: r, shown } = await room();
    emit(ann, { text, room: r });
    await silence();
    expect(shown).toEqual([]);
  });

  it('what the platform says of mentions counts more than the words', async () => {
    const { emit, ann, room: r, shown } = await room();
    emit(ann, { text: `@购服 小助手${AT}几A`, room: r, mentions: ['bob'] });
    await silence();
    expect(shown).toEqual([]);
  });

  it('whoever quotes us is answered without a call, whoever quotes another is not', async () => {
    const { emit, ann, bob, room: r, texts } = await room();
    const line = '- - - - - - - - - - - - - - -';
    emit(bob, { text: `「ann：几A」\n${line}\n我也想知道`, room: r });
    emit(ann, { text: `「购服 小助手：要3A以上」\n${line}\n那企业呢`, room: r });
    await expect.poll(() => texts()).toEqual(['@ann 第1答：那企业呢']);
  });

  it('pictures and voices are nobody’s business', async () => {
    const { emit, ann, room: r, shown } = await room();
    for (const type of [types.Message.Image, types.Message.Audio, types.Message.RedEnvelope])
      emit(ann, { type, room: r });
    await silence();
    expect(shown).toEqual([]);
  });

  it('each person has a talk of their own, apart from the others and from the private one', async () => {
    const { emit, ann, bob, room: r, texts, store } = await room();
    emit(ann, { text: `@购服 小助手${AT}甲`, room: r });
    await expect.poll(() => texts().length).toBe(1);
    emit(bob, { text: `@购服 小助手${AT}乙`, room: r });
    emit(ann, { text: '丙' });
    await expect.poll(() => [...texts()].sort()).toEqual(['@ann 第1答：甲', '@bob 第1答：乙', '第1答：丙'].sort());
    const conversations = (await store.list('conversations')).map((c) => c.id).sort();
    expect(conversations).toEqual(['wechat:ann', 'wechat:r@chatroom|ann', 'wechat:r@chatroom|bob']);
    // Where nobody else reads along is where they can be told something.
    expect((await store.get('people', 'wechat:bob'))?.reach).toBeUndefined();
    expect((await store.get('people', 'wechat:ann'))?.reach).toBe('ann');
  });

  it('is told apart from a private talk', async () => {
    const { emit, heard, person, mocker } = await listen();
    const r = mocker.createRoom({ id: 'q@chatroom', memberIdList: ['self', person('ann').id] });
    emit(person('ann'), { text: '@购服 小助手 列一下我的合同', room: r });
    await expect.poll(() => heard).toMatchObject([{ place: 'room', text: '列一下我的合同' }]);
  });
});

describe('messages taken back', () => {
  it('are dropped from the talk', async () => {
    const { emit, person, sees, store } = await open();
    const ann = person('ann');
    emit(ann, { id: 'm-1', text: '甲' });
    emit(ann, { id: 'm-2', text: '乙' });
    await sees('第1答：甲', '第2答：乙');
    emit(ann, { type: types.Message.Recalled, text: 'm-2' });
    emit(ann, { text: '丙' });
    await sees('第1答：甲', '第2答：乙', '第2答：丙');
    const answered = (await store.get('conversations', 'wechat:ann'))?.answered.map((a) => a.message);
    expect(answered).not.toContain('m-2');
  });

  it('that are older begin the talk anew; unknown ones change nothing', async () => {
    const { emit, person, sees } = await open();
    const ann = person('ann');
    emit(ann, { id: 'm-1', text: '甲' });
    emit(ann, { id: 'm-2', text: '乙' });
    emit(ann, { type: types.Message.Recalled, text: 'nowhere' });
    emit(ann, { text: '丙' });
    emit(ann, { type: types.Message.Recalled, text: 'm-1' });
    emit(ann, { text: '丁' });
    await sees('第1答：甲', '第2答：乙', '第3答：丙', '第1答：丁');
  });
});

describe('an account that is logged out', () => {
  it('pushes nothing and says so', async () => {
    const { bot, puppet, person, shown } = await open();
    person('ann');
    await puppet.logout();
    expect(await bot.say(to('ann'), reply('合同快到期了'))).toEqual({
      ok: false,
      why: 'the account is logged out',
      retry: true,
    });
    expect(shown).toEqual([]);
  });

  it('gives the answers that waited once it is back, once, also when the message comes again', async () => {
    const slow = gate();
    const { emit, puppet, person, login, sees, store } = await open({}, { converse: scripted(slow.passed) });
    emit(person('ann'), { id: 'm-1', text: 'wait' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await puppet.logout();
    slow.open();
    await expect.poll(async () => (await store.list('conversations')).length).toBe(1);
    login();
    await sees('第1答：wait');
    emit(person('ann'), { id: 'm-1', text: 'wait' });
    emit(person('ann'), { text: '乙' });
    await sees('第1答：wait', '第2答：乙');
  });

  it('goes on after a reset', async () => {
    const { emit, puppet, wechaty, person, login, sees, bot } = await open();
    emit(person('ann'), { text: '甲' });
    await sees('第1答：甲');
    await wechaty.reset();
    expect(await bot.say(to('ann'), reply('x'))).toMatchObject({ ok: false, retry: true });
    expect(puppet.isLoggedIn).toBe(false);
    login();
    emit(person('ann'), { text: '乙' });
    await sees('第1答：甲', '第2答：乙');
  });

  it('offers each code to scan once, until somebody has logged in', async () => {
    const account = openAccount();
    await account.channel.start(async () => {});
    closing.push(() => account.channel.stop());
    for (const code of ['code-1', 'code-1', 'code-2']) account.mocker.scan(code);
    expect(account.scans).toEqual(['code-1', 'code-2']);
    expect(account.channel.login()).toEqual({ qrcode: 'code-2', isLoggedIn: false });
    account.mocker.scan('code-2', types.ScanStatus.Scanned);
    expect(account.channel.login().qrcode).toBeNull();
    account.login();
    expect(account.channel.login()).toEqual({ qrcode: null, isLoggedIn: true });
  });
});

describe('messages of our own accord', () => {
  it('to somebody the account does not know are no success, and no use to try again', async () => {
    const { bot } = await open();
    expect(await bot.say(to('stranger'), reply('x'))).toMatchObject({ ok: false, retry: false });
  });

  it('are paced, and none is pushed at night', async () => {
    let now = Date.parse('2026-03-18T10:00:00+08:00');
    const { bot, person, waits } = await open({
      now: () => now,
      pace: { quiet: { from: 21, to: 8 }, patience: 20_000 },
    });
    person('ann');
    expect(await bot.say(to('ann'), reply('一'))).toEqual({ ok: true });
    expect(await bot.say(to('ann'), reply('二'))).toEqual({ ok: true });
    expect(waits).toEqual([6000]);
    now = Date.parse('2026-03-18T22:00:00+08:00');
    expect(await bot.say(to('ann'), reply('三'))).toMatchObject({ ok: false, retry: true });
  });

  it('answers are not', async () => {
    const { emit, person, sees, waits } = await open({ now: () => Date.parse('2026-03-18T23:00:00+08:00') });
    for (const text of ['甲', '乙', '丙']) emit(person('ann'), { text });
    await sees('第1答：甲', '第2答：乙', '第3答：丙');
    expect(waits).toEqual([]);
  });
});
