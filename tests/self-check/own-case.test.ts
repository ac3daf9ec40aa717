import { describe, expect, it } from 'vitest';
import { Chat } from './chat.js';

describe('没做自查，先说了自己的情况', () => {
  it('问还差什么：已经够的和没说到的都讲', async () => {
    const chat = new Chat();
    await chat.all('我们是鉴定中心，市场监管局登记的', '场地和人员都不缺，都有');
    const reply = await chat.say('那我们还缺哪些');
    expect(reply.text).toMatch(/已经够的：[^。]*设施、人员/);
    expect(reply.text).toContain('还没说到的是');
    expect(reply.text).not.toContain('社会组织');
    expect(chat.state.skill?.step).toBe('asking');
  });
  it('假设有一年没过：哪一年，分别怎么算', async () => {
    const chat = new Chat();
    await chat.say('我们商会民政登记，4A，23、24、25年年检都合格');
    const reply = await chat.say('要是其中有一年没通过呢');
    expect(reply.text).toContain('2024年度不合格，这条就不够了');
    expect(reply.text).toContain('2023年度不合格，这条还够');
    expect(chat.state.org?.annual_inspections).toHaveLength(3);
  });
  it('假设评级掉了：只推算，不记下', async () => {
    const chat = new Chat();
    await chat.say('我们商会民政登记，4A，24、25年年检都合格');
    expect((await chat.say('如果掉到2A了呢')).text).toContain('“不符合”');
    expect(chat.state.org?.rating).toBe('4A');
  });
  it('补说其余都有，就按说的判，引条款', async () => {
    const chat = new Chat();
    await chat.say('我们商会民政登记，4A，24、25年年检都合格');
    const reply = await chat.say('其余条件都有，能接吗');
    expect(reply).toMatchObject({ verdict: 'eligible', stance: 'depends' });
    expect(reply.citations.length).toBeGreaterThan(0);
  });
  it('问别类主体，不当成自己的事', async () => {
    const chat = new Chat();
    await chat.say('我们商会民政登记，4A，24、25年年检都合格');
    expect((await chat.say('要是公司没评级呢')).text).not.toContain('假设');
  });
  it('没登记的团队想接活：直接说不行和缺什么，讲理也不放宽', async () => {
    const chat = new Chat();
    const first = await chat.say('我们就几个志愿者拉了个群，想把社区送餐的活包下来，行吗');
    expect(first).toMatchObject({ verdict: 'not_eligible', stance: 'no' });
  });
  it('一条条报情况、末尾才问的，也是自己的情况', async () => {
    const chat = new Chat();
    await chat.say('协会，民政登记，2A，年检连着三年合格。能参加不');
    expect((await chat.say('假如明年评上3A呢')).text).toContain('假设评级是3A');
    expect((await chat.say('那我们另开一家公司去接呢')).text).toContain('3A和年检只针对社会组织');
    expect((await chat.say('不假设了，结论是啥')).verdict).toBe('not_eligible');
  });
  it('记下之后接着说“其余都有”，就是答其余的', async () => {
    const chat = new Chat();
    await chat.all('我们是鉴定中心，市场监管局登记的', '场地和人员都有');
    expect((await chat.say('其余的都没问题')).verdict).toBe('eligible');
  });
  it('登记合同的话不是自己单位登记了没有', async () => {
    const chat = new Chat();
    await chat.say('我们是鉴定中心，市场监管局登记的');
    const reply = await chat.say('系统出错了，我是经办人，撤销刚才的登记');
    expect(reply.intent).not.toMatch(/self_check/);
  });
});
