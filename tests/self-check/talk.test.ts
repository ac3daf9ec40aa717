import { describe, expect, it } from 'vitest';
import { Chat } from './chat.js';

describe('人多少个、证有没有', () => {
  it('“有6个人”是人员，不是个人', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '有执照', '有6个人 都有护理员证');
    expect(chat.state.org).toMatchObject({ type: 'enterprise', personnel: true, expertise: true });
  });
  it('“没什么资产”不等于没有资产管理', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '有执照', '都有', '治理有，财务有，固定资产没有，没什么资产');
    expect(chat.state.org?.asset_mgmt).toBeNull();
  });
  it('答非所问的“都按时交的”是税和社保', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '有执照', '独立法人，场地有', '都按时交的');
    expect(chat.state.org).toMatchObject({ tax_record: true, social_insurance_record: true, personnel: null });
  });
  it('“社保上个月才补的，其他没问题”不算有良好记录', async () => {
    const chat = new Chat();
    await chat.say('自查：公司，有执照，社保上个月才补的，其他都没问题');
    expect(chat.state.org?.social_insurance_record).toBeNull();
  });
  it('街道办的服务站不是行政机关', async () => {
    const chat = new Chat();
    expect((await chat.all('自查', '社区的活动站，街道办的，没有单独登记')).text).toContain('依法登记成立');
  });
});

describe('要结论', () => {
  it('“你直接说行不行”就给结论', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '有执照');
    expect((await chat.say('其他我不清楚，你干脆告诉我能不能接')).verdict).toBe('undetermined');
  });
  it('语音不带标点，机构在工商登记，句尾才说“帮我看看”', async () => {
    const chat = new Chat();
    await chat.say('我们是做心理咨询的机构在工商登记的税和社保都正常交我想问符不符合条件你帮我看看');
    expect(chat.state.org).toMatchObject({ type: 'institution', registrar: '市场监管', tax_record: true });
  });
});

describe('年检的年份', () => {
  it('“再往前一年”接着已经说过的年份', async () => {
    const chat = new Chat();
    await chat.all('自查，协会，民政，4A', '去年年检合格，前年基本合格', '再往前一年也合格', '更早一年还是合格的');
    expect(chat.state.org?.annual_inspections?.map((one) => one.year)).toEqual([2022, 2023, 2024, 2025]);
  });
  it('问某两年算不算连续：按方案的读法答，说到的年份记下', async () => {
    const chat = new Chat();
    await chat.all('自查，协会，民政，4A', '25年合格，24年不合格');
    const reply = await chat.say('那22年和23年合格，算连续两年吗');
    expect(reply).toMatchObject({ stance: 'not_in_policy' });
    expect(reply.text).toContain('方案没有规定连续合格的两年是不是必须是最近两年');
    expect(chat.state.org?.annual_inspections).toHaveLength(4);
  });
  it('证书过期算不算，不当成年检来答', async () => {
    const chat = new Chat();
    await chat.all('自查，协会，民政', '等级证书过期了', '24、25年都合格');
    expect((await chat.say('那过期的到底算不算')).text).toContain('有效期');
  });
});

describe('改成别的主体', () => {
  it('“登记成民非要多久能接”：说还要过的两条', async () => {
    const chat = new Chat();
    await chat.all('自查，志愿者队伍，没登记');
    expect((await chat.say('登记成民非要多久才能接')).text).toContain('连着两个年度');
  });
});

describe('在中间说的话', () => {
  it('“那能”接着刚解释的那一条，“另外三个也有”只管问到的', async () => {
    const chat = new Chat();
    await chat.all('自查，公司，有执照', '责任能力是什么意思', '哦那能');
    expect(chat.state.org).toMatchObject({ independent_liability: true, facilities: null });
    await chat.say('另外三个也有');
    expect(chat.state.org).toMatchObject({ facilities: true, personnel: true, expertise: true, accounting: null });
  });
  it('“算有吧”只是个猜，而且只说刚问的那条', async () => {
    const chat = new Chat();
    await chat.all('自查，公司，有执照', '都有', '制度马马虎虎', '治理那条算有还是没有', '算有吧');
    expect(chat.state.org).toMatchObject({ governance: null, reputation: null });
    expect(chat.state.skill?.step).toBe('asking');
  });
  it('“社保断过，后来补了”一口气说完：方案没写，不记作没有', async () => {
    const chat = new Chat();
    await chat.say('自查 公司 有执照 社保断过两个月后来补了 其他都好');
    expect(chat.state.org).toMatchObject({ social_insurance_record: null, tax_record: true });
  });
  it('“有场地有护工 财务请人代账”各管各的', async () => {
    const chat = new Chat();
    await chat.say('自查 公司 有执照 有场地有护工 财务请人代账');
    expect(chat.state.org).toMatchObject({ facilities: true, personnel: true, accounting: null });
  });
  it('结论之后说某条搞错了，改那一条', async () => {
    const chat = new Chat();
    await chat.all('自查，公司，有执照', '都有', '治理有，财务有，资产管理没有', '给我结论');
    await chat.say('资产管理那个我弄错了 有成文的');
    expect(chat.state.org?.asset_mgmt).toBe(true);
  });
  it('“好吧退出”退出，“再算一下”给结论', async () => {
    const chat = new Chat();
    await chat.all('自查，公司，有执照', '好吧退出');
    expect(chat.state.skill?.step).toBe('paused');
    expect((await chat.all('继续自查', '那再算一下')).verdict).toBe('undetermined');
  });
  it('幼儿园说在民政登记，问是哪一种时答了等级，就是社会组织', async () => {
    const chat = new Chat();
    await chat.all('自查，幼儿园', '民政局和教育局都有证', '3A');
    expect(chat.state.org).toMatchObject({ type: 'social_org', rating: '3A', expertise: null });
  });
  it('换公司来接，不拿评级说事', async () => {
    const chat = new Chat();
    await chat.all('自查，分公司', '工商局');
    const reply = await chat.say('让总公司来接的话总公司没评级可以吗');
    expect(reply.text).toContain('3A和年检只针对社会组织');
    expect(reply.text).not.toContain('假设没有评估等级');
  });
  it('23没做、24和25合格，各归各的年份', async () => {
    const chat = new Chat();
    await chat.all('自查，协会，民政，4A', '23没做 24合格 25合格');
    expect(chat.state.org?.annual_inspections).toEqual([
      { year: 2023, result: '未参加' },
      { year: 2024, result: '合格' },
      { year: 2025, result: '合格' },
    ]);
  });
  it('in English: "ok continue", then the inspections, then "just tell me"', async () => {
    const chat = new Chat();
    await chat.all('self-check: an association registered with civil affairs', 'we got 2A last year');
    expect((await chat.say('ok continue')).text).toContain('annual inspection');
    await chat.say('past two years passed');
    expect(chat.state.org?.annual_inspections).toHaveLength(2);
    expect((await chat.say('just tell me')).verdict).toBe('not_eligible');
  });
});

describe('旁的话', () => {
  it('问“没去那年影响大吗”，按记下的年份答', async () => {
    const chat = new Chat();
    await chat.all('自查，商会，民政，4A', '去年年检没去 前年和大前年合格');
    expect(chat.state.org?.annual_inspections?.at(-1)).toEqual({ year: 2025, result: '未参加' });
    expect((await chat.say('没去那年影响大不大')).text).toContain('是不是必须是最近两年');
  });
  it('头一回年检还没出结论，就是还没有年检结论', async () => {
    const chat = new Chat();
    await chat.all('自查，民非，民政，3A', '头一次年检的结论还没出');
    expect(chat.state.org?.annual_inspections).toEqual([]);
  });
  it('“漏报税被罚过一次”是过去的事：待确认，不是年检', async () => {
    const chat = new Chat();
    await chat.say('自查 公司 有执照 前年漏报税被罚过一次 其他都好');
    expect(chat.state.org).toMatchObject({ annual_inspections: null, tax_record: null, reputation: null });
  });
  it('要结论的话里带着情况，先记下再判', async () => {
    const chat = new Chat();
    await chat.all('自查 公司 有执照');
    await chat.say('信誉好，责任自己担。给我总结一下');
    expect(chat.state.org).toMatchObject({ independent_liability: true, reputation: true });
  });
  it('“制度补上了”就是有了；“晚交也算吗”答方案没写', async () => {
    const chat = new Chat();
    await chat.all('自查 公司 有执照 都有', '治理有 财务有 资产管理没有制度', '资产管理制度昨天补上了');
    expect(chat.state.org?.asset_mgmt).toBe(true);
    await chat.all('独立法人 场地人员专业都有', '去年社保晚交了一个月 其他没问题');
    expect(await chat.say('晚交一个月也算吗')).toMatchObject({ stance: 'not_in_policy' });
  });
  it('“不弄了，停吧”“算了算了，烦”都是停', async () => {
    const chat = new Chat();
    await chat.all('自查 公司 有执照', '不弄了，停吧');
    expect(chat.state.skill?.step).toBe('paused');
    await chat.all('继续自查', '算了算了，烦');
    expect(chat.state.skill?.step).toBe('paused');
  });
  it('符合条件不等于拿到项目；道谢就回一句', async () => {
    const chat = new Chat();
    await chat.all('自查 公司 有执照 一般条件都具备');
    const won = await chat.say('那这项目稳了吧');
    expect(won).toMatchObject({ stance: 'depends' });
    expect(won.citations.map((one) => one.clause)).toContain('2.2.3');
    expect((await chat.say('哈哈懂了，谢啦')).text).toContain('不客气');
  });
  it('合伙的算不算，答方案没写', async () => {
    const chat = new Chat();
    await chat.all('自查 律所 司法局发的证');
    expect((await chat.say('我们合伙的到底算不算能独立担责')).text).toContain('方案没有规定合伙制');
  });
});

it('“想接残联的项目”：残联是对方，不是自己', async () => {
  const chat = new Chat();
  await chat.say('我们机构想接残联的项目，自查一下，民政登记3A，年检23到25都合格');
  expect(chat.state.org).toMatchObject({ type: 'social_org', registrar: '民政' });
  expect(chat.state.org?.annual_inspections).toHaveLength(3);
});

it('“要不拿朋友的公司去接”只是个打算，不改自己的情况', async () => {
  const chat = new Chat();
  await chat.all('自查，民非，民政，没评级', '给结论');
  expect((await chat.say('要不我拿朋友的公司先去接')).text).toContain('3A和年检只针对社会组织');
  expect(chat.state.org?.type).toBe('social_org');
});
