import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/cli/assistant.js';
import { createConverse } from '../../src/conversation/converse.js';
import { asksToForget, forgetMe } from '../../src/conversation/skills/forget-me.js';
import type { Role } from '../../src/domain/people/role.js';
import { readConfig } from '../../src/shared/config.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { normalise } from '../../src/understanding/normalise.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { CLOCK, startBot } from '../support/scripted-bot.js';

const config = readConfig({});
const assistant = await createAssistant(config);
const lookup = async (asked: string) => ({ asked, items: [], found: false, isSample: true, domain: null });
const converse = createConverse({ ...assistant, skills: [forgetMe], lookup });

async function open(role: Role = 'applicant') {
  const store = openMemoryStore();
  const channel = new RecordingChannel('recording', CLOCK.now);
  const officer = {
    id: 'recording:u1',
    channel: 'recording',
    role,
    department: '民政局',
    noticedAt: null,
    createdAt: 1,
  };
  if (role !== 'applicant') await store.transact((tx) => tx.put('people', officer));
  const { bot } = await startBot([channel], { store, converse });
  await addOf(store, 'recording:u1', 'R-1');
  await addOf(store, 'recording:u2', 'R-2');
  await channel.post('社会组织要几A才能承接', { conversation: 'c2', user: 'u2' });
  await channel.post('社会组织要几A才能承接', { conversation: 'c3', user: 'u1' });
  await channel.post('社会组织要几A才能承接');
  const say = async (text: string) => (await channel.say(text)).map((r) => r.text).join('\n');
  return { store, channel, bot, say };
}

async function addOf(store: Store, user: string, id: string): Promise<void> {
  const receipt = {
    id,
    user,
    at: CLOCK.now(),
    day: '2026-03-18',
    policyVersion: 'v',
    facts: {},
    verdict: 'eligible',
    trace: [],
  };
  await store.transact((tx) => tx.put('receipts', receipt));
}

async function kept(store: Store) {
  const ids = (records: { id: string }[]) => records.map((r) => r.id);
  return {
    people: ids(await store.list('people')),
    conversations: ids(await store.list('conversations')),
    receipts: ids(await store.list('receipts')),
  };
}

const ALL = {
  people: ['recording:u1', 'recording:u2'],
  conversations: ['recording:c1', 'recording:c2', 'recording:c3'],
  receipts: ['R-1', 'R-2'],
};

describe('删除我的数据', () => {
  it('asks, deletes everything of this person and nothing of others, and says what went', async () => {
    const { store, bot, say, channel } = await open();
    expect(await kept(store)).toEqual(ALL);
    expect(await say('删除我的数据')).toMatch(/2 段对话.*1 份自查结果.*不能恢复/);
    expect(await kept(store)).toEqual(ALL);
    const [done] = await channel.say('1', { id: 'confirm' });
    expect(done?.text).toMatch(/已删除.*2 段对话.*1 份自查结果/);
    expect(await kept(store)).toEqual({ people: ['recording:u2'], conversations: ['recording:c2'], receipts: ['R-2'] });
    // The channel's repeat of the confirming message is not a first contact.
    expect(await channel.say('1', { id: 'confirm' })).toEqual([]);
    expect(await say('谁可以购买服务')).toContain('不是真人');
    await bot.stop();
  });

  it('is taken back by a no, survives a digression, and ends with time', async () => {
    const { store, bot, say } = await open();
    await say('删除我的数据');
    expect(await say('居委会可以购买服务吗')).toMatch(/居委会.*确认删除/s);
    expect(await say('先不删')).toContain('什么也没有删除');
    expect(await say('确认删除')).not.toContain('已删除');
    expect(await kept(store)).toEqual(ALL);
    await bot.stop();
  });

  it('leaves an officer the role that the operator gave', async () => {
    const { store, bot, say } = await open('officer');
    expect(await say('delete my data')).toContain('your office');
    expect(await say('yes')).toContain('Your data is deleted');
    expect(await store.get('people', 'recording:u1')).toMatchObject({
      role: 'officer',
      department: '民政局',
      noticedAt: null,
    });
    await bot.stop();
  });

  it.each([
    '删除我的数据',
    '請刪除我的資料',
    '把我的聊天记录都清掉',
    'Delete my data',
    'please erase all my personal information',
  ])('understands "%s"', async (text) => {
    const { bot, channel } = await open();
    const [reply] = await channel.say(text);
    expect(reply?.intent).toBe('data_deletion');
    expect(reply?.choices).toHaveLength(2);
    await bot.stop();
  });
});

describe('asksToForget', () => {
  it.each([
    '删除我的数据',
    '请帮我清除我的所有记录',
    '刪除我的個人資料',
    '把我的信息全部删掉',
    'forget me',
    'erase all my data',
  ])('hears "%s"', (text) => {
    expect(asksToForget(normalise(text).text)).toBe(true);
  });

  it.each([
    '我的数据安全吗',
    '删除我的数据要多久',
    '合同里删除一条服务可以吗',
    'how do you delete my data',
    '目录里删除了哪些项目',
  ])('does not take "%s" for it', (text) => {
    expect(asksToForget(normalise(text).text)).toBe(false);
  });
});
