import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/bot/create-bot.js';
import { checkBindCode, issueBindCodeIn, newBindCode, redeemBindCodeIn } from '../../src/services/bind-account.js';
import { findAccounts } from '../../src/services/people.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { auditOf } from '../support/contracts.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { startBot } from '../support/scripted-bot.js';

const START = Date.parse('2026-03-18T10:00:00+08:00');
const MINUTE = 60_000;

let now = START;
let store: Store;
let bot: Bot;
const clock = { now: () => now };
let slack: RecordingChannel;
let wechat: RecordingChannel;

beforeEach(async () => {
  now = START;
  store = openMemoryStore();
  await store.transact((tx) => {
    const officer = { channel: 'slack', role: 'officer' as const, noticedAt: 1, createdAt: 1 };
    tx.put('people', { ...officer, id: 'slack:U1', department: '某区民政局' });
    tx.put('people', { ...officer, id: 'slack:U2', department: '某区教育局' });
    tx.put('people', { ...officer, id: 'wechat:w1', channel: 'wechat', role: 'applicant', department: null });
    tx.put('people', { ...officer, id: 'wechat:w2', channel: 'wechat', role: 'applicant', department: null });
  });
  slack = new RecordingChannel('slack', clock.now);
  wechat = new RecordingChannel('wechat', clock.now);
  const { converse, policy, rules } = await realAssistant();
  ({ bot } = await startBot([slack, wechat], { store, converse, policy, rules, clock }));
});
afterEach(() => bot.stop());

const inSlack = async (text: string, user = 'U1') => textOf(await slack.say(text, { user, conversation: `D-${user}` }));
const inWechat = async (text: string, user = 'w1') => textOf(await wechat.say(text, { user, conversation: user }));
const textOf = (replies: { text: string }[]) => replies.map((r) => r.text).join('\n');
async function takeCode(user = 'U1'): Promise<string> {
  return /(\d{6})/.exec(await inSlack('绑定', user))?.[1] ?? expect.fail('no code');
}

describe('binding an account', () => {
  it('makes an officer known on WeChat, until 解绑', async () => {
    expect(await inWechat('我的合同')).not.toContain('某区民政局');
    const code = await takeCode();
    expect(await inWechat(`绑定 ${code}`)).toContain('已绑定：您是某区民政局经办人');
    expect(await inWechat('登记合同，远山物业，保洁，12万，4月1日到明年3月31日')).toContain('远山物业');
    expect((await findAccounts(store, 'slack:U1')).map((p) => p.id)).toEqual(['slack:U1', 'wechat:w1']);
    expect(await inWechat('解绑')).toContain('已解绑');
    expect(await inWechat('解绑')).toContain('没有绑定过');
    expect((await store.get('people', 'wechat:w1'))?.sameAs).toBeNull();
    const acts = (await auditOf(store)).map((a) => a.what).filter((w) => String(w).startsWith('account.'));
    expect(acts).toEqual(['account.code', 'account.bind', 'account.unbind']);
  });

  it('takes a code once', async () => {
    const code = await takeCode();
    await inWechat(`绑定${code}`);
    expect(await inWechat(`绑定 ${code}`, 'w2')).toContain('不对');
    expect((await store.get('people', 'wechat:w2'))?.sameAs ?? null).toBeNull();
  });

  it('takes a code for ten minutes, and only the last one given', async () => {
    const first = await takeCode();
    const second = await takeCode();
    if (first !== second) expect(await inWechat(`绑定 ${first}`)).toContain('不对');
    now += 10 * MINUTE;
    expect(await inWechat(`绑定 ${second}`)).toContain('已过期');
  });

  it('gives a code to nobody who is not registered, and binds no registered account to another', async () => {
    expect(await inWechat('绑定')).toContain('找管理员');
    expect(await inSlack('绑定', 'U9')).not.toMatch(/\d{6}/);
    const code = await takeCode();
    expect(await inSlack(`绑定 ${code}`, 'U2')).toContain('另一个渠道');
    expect(await inSlack(`绑定 ${code}`)).toContain('另一个渠道');
    expect(await inWechat(`bind ${code}`)).toContain('Bound');
  });

  it('stops guessing after five wrong codes, for an hour, even with the right one', async () => {
    const code = await takeCode();
    const wrong = code === '000000' ? '111111' : '000000';
    for (let i = 0; i < 5; i++) expect(await inWechat(`绑定 ${wrong}`)).toContain('不对');
    expect(await inWechat(`绑定 ${code}`)).toContain('一小时后');
    now += 61 * MINUTE;
    expect(await inWechat(`绑定 ${await takeCode()}`)).toContain('已绑定');
  });

  it('stops guessing by many accounts at once', async () => {
    await store.transact(async (tx) => {
      for (let i = 0; i < 100; i++) await redeemBindCodeIn(tx, { id: `wechat:x${i}`, channel: 'wechat' }, 'no', now);
    });
    expect(await inWechat(`绑定 ${await takeCode()}`)).toContain('一小时后');
  });

  it('ends with the role of the person it belongs to', async () => {
    const code = await takeCode();
    await inWechat(`绑定 ${code}`);
    await store.transact(async (tx) => {
      const person = await tx.get('people', 'slack:U1');
      if (person) tx.put('people', { ...person, role: 'applicant', department: null });
    });
    expect(await inWechat('我的合同')).not.toContain('远山');
    expect(await checkBindCode(store, 'wechat:w2', code, now)).toEqual({ ok: false, reason: 'wrong' });
  });

  it('says nothing of codes in a room', async () => {
    const [reply] = await slack.say('绑定', { user: 'U1', conversation: 'C1', place: 'room' });
    expect(reply?.text).toContain('单独发消息');
    expect(await store.list('bindCodes')).toEqual([]);
  });

  it('keeps no code in the store, and gives none to an applicant', async () => {
    const code = newBindCode();
    expect(code).toMatch(/^\d{6}$/);
    const user = { id: 'slack:U1', role: 'officer' as const, department: null };
    await store.transact((tx) => issueBindCodeIn(tx, user, code, now));
    expect(JSON.stringify(await store.list('bindCodes'))).not.toContain(code);
    const nobody = { ...user, role: 'applicant' as const };
    await expect(store.transact((tx) => issueBindCodeIn(tx, nobody, code, now))).rejects.toThrow();
  });
});
