import { afterEach, describe, expect, it } from 'vitest';
import { giveCode, listStaff, removePerson, savePerson } from '../../src/services/staff.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf } from '../support/contracts.js';
import { openOffice } from './office.js';

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.stop();
});

async function office(store: Store = openMemoryStore()) {
  const made = await openOffice({ store });
  open.push(made);
  return made;
}

/** The operator registers somebody by name and hands them a code. */
async function register(store: Store, code: string) {
  const input = { name: '王芳', role: 'officer', department: '某区民政局' } as const;
  await savePerson(store, actAs('admin'), 'staff:王芳', input);
  expect(await giveCode(store, actAs('admin'), 'staff:王芳', code)).toMatchObject({ ok: true });
}

/** An officer whom the operator has registered, bound to a WeChat account. */
async function bound(who = 'wxid_ann') {
  const made = await office();
  await register(made.store, '314159');
  expect(await made.says(who, '绑定 314159')).toContain('已绑定：您是某区民政局经办人');
  return { ...made, say: (text: string) => made.says(who, text), send: made.sends.bind(null, who) };
}

const CONTRACT = '和远山物业签了保洁合同，12万，4月1日到明年3月31日';

describe('an officer without Slack', () => {
  it('registers, asks, sets a reminder and changes it, all by text', async () => {
    const { say, store } = await bound();
    expect(await say(CONTRACT)).toMatch(/远山物业[\s\S]*确认/);
    expect(await say('确认')).toContain('已登记');
    expect(await say('列一下我的合同')).toContain('远山物业');
    expect(await say('到期前60天提醒我准备续签')).toMatch(/提醒/);
    expect(await say('我的提醒')).toMatch(/60|1月30日/);
    expect(await say('远山的合同金额改成13万')).toContain('13万');
    await say('确认');
    expect(await store.list('contracts')).toMatchObject([
      { provider: '远山物业', amountYuan: 130_000, department: '某区民政局', owner: 'staff:王芳' },
    ]);
    expect((await auditOf(store)).find((e) => e.what === 'contract.register')).toMatchObject({
      who: 'staff:王芳',
      channel: 'wechat',
    });
  });

  it('is nobody any more after 解绑, and after the operator took the role away', async () => {
    const { say, store } = await bound();
    expect(await say('解绑')).toContain('已解绑');
    expect(await say('列一下我的合同')).toContain('没有权限');
    await register(store, '271828');
    await say('绑定 271828');
    expect(await say('列一下我的合同')).not.toContain('没有权限');
    expect(await removePerson(store, actAs('admin'), 'staff:王芳')).toMatchObject({ ok: true });
    expect(await say('列一下我的合同')).toContain('没有权限');
    expect(await listStaff(store, actAs('admin'))).toEqual([]);
  });

  it('uses a code once, and two hours long', async () => {
    const { says, store } = await bound();
    expect(await says('wxid_eve', '绑定 314159')).toMatch(/不对/);
    expect(await says('wxid_eve', CONTRACT)).toContain('没有权限');
    expect(await store.list('contracts')).toEqual([]);
  });
});

describe('a ledger sent as a file', () => {
  const csv =
    '承接主体,项目名称,合同金额（元）,起始日期,终止日期\n远山物业,保洁,120000,2026-04-01,2027-03-31\n和乐安家政,助浴,80000,2026-04-01,2026-03-01\n';

  it('is shown first, imported after a yes, and adds nothing when sent again', async () => {
    const { say, send, store } = await bound();
    expect(await send('台账.csv', Buffer.from(csv))).toMatch(/第 ?3 ?行/);
    expect(await store.list('contracts')).toEqual([]);
    await say('确认');
    expect(await store.list('contracts')).toMatchObject([{ provider: '远山物业', department: '某区民政局' }]);
    await send('台账.csv', Buffer.from(csv));
    await say('确认');
    expect(await store.list('contracts')).toHaveLength(1);
  });

  it('by an applicant is not read', async () => {
    const { sends, store } = await office();
    expect(await sends('wxid_eve', '台账.csv', Buffer.from(csv))).toContain('文件我只收经办人的合同台账');
    expect(await store.list('contracts')).toEqual([]);
  });
});

describe('an applicant', () => {
  it('has all that is stored deleted, and is told what', async () => {
    const { says, store } = await office();
    await says('wxid_a', '我们是民政登记的社会组织，3A，能接吗');
    expect(await says('wxid_a', '删除我的数据')).toMatch(/1 段对话/);
    expect(await says('wxid_a', '确认删除')).toMatch(/已删除您的数据：[\s\S]*1 段对话/);
    expect(await store.list('conversations')).toEqual([]);
    expect(await store.list('people')).toEqual([]);
  });

  it('reads half a sentence under a quote by what it quotes', async () => {
    const { says } = await office();
    await says('wxid_a', '社会组织要几A才能承接');
    await says('wxid_a', '采购方式有哪些');
    const under = (quoted: string) => `「购服：${quoted}」\n- - - - - - - - - - - - - - -\n那企业呢`;
    expect(await says('wxid_a', under('社会组织要几A才能承接'))).toMatch(/企业/);
    expect(await says('wxid_a', under('社会组织要几A才能承接'))).toMatch(/3\.2/);
  });
});

describe('a room', () => {
  it('hears of policy, and of nobody’s contracts', async () => {
    const { say, emit, person, mocker, settled, shown } = await bound();
    await say(CONTRACT);
    await say('确认');
    const room = mocker.createRoom({ id: 'r@chatroom', memberIdList: ['self', 'wxid_ann', person('bob').id] });
    const ask = async (text: string) => {
      const before = shown.length;
      emit(person('wxid_ann'), { text: `@购服 小助手\u2005${text}`, room });
      await settled();
      return shown
        .slice(before)
        .map((s) => s.text)
        .join('\n');
    };
    expect(await ask('社会组织要几A才能承接')).toContain('3A');
    for (const text of ['列一下我的合同', '我的提醒', '开始资格自查', '删除我的数据']) {
      const read = await ask(text);
      expect(read).toContain('请单独发消息给我');
      expect(read).not.toContain('远山');
    }
  });
});
