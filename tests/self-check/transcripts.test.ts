import { describe, expect, it } from 'vitest';
import { isVerbatim } from '../../src/domain/policy/cite.js';
import type { Policy } from '../../src/domain/policy/policy.js';
import type { Reply } from '../../src/shared/reply.js';
import { Chat, POLICY } from './chat.js';

const DISCLAIMER = '自查结果不等于资格认定，具体条件由购买主体会同财政部门确定';

/** What holds for every reply of the self-check. */
function expectSound(reply: Reply): void {
  for (const c of reply.citations) expect(isVerbatim(POLICY, c.clause, c.quote), c.quote).toBe(true);
  expect(reply.citations.map((c) => c.quote).join('').length).toBeLessThanOrEqual(260);
  if (reply.lang === 'zh') expect([...reply.text].length, reply.text).toBeLessThanOrEqual(320);
}

describe('从头到尾', () => {
  it('社会组织：类型、评级、年检、一般条件、登记，最后给结论和编号', async () => {
    const chat = new Chat();
    expect((await chat.say('我想做个资格自查')).text).toContain('哪一类主体');
    expect((await chat.say('我们是行业协会')).text).toContain('几A');
    expect((await chat.say('4A')).text).toContain('年检');
    expect((await chat.say('前年合格，去年也合格')).text).toMatch(/独立承担民事责任、设施、人员、专业技术/);
    expect((await chat.say('都具备')).text).toMatch(/内部治理、财务会计、资产管理/);
    expect((await chat.say('都健全')).text).toMatch(/信誉、纳税记录、社保记录/);
    expect((await chat.say('都没问题')).text).toContain('哪个部门登记');
    const last = await chat.say('民政局');
    expect(last).toMatchObject({ verdict: 'eligible', intent: 'self_check_start' });
    expect(last.text).toContain('初步符合');
    expect(last.text).toContain(DISCLAIMER);
    expect(last.text).toMatch(/答复编号 ZC-20260506-[2-9A-Z]{6}/);
    expectSound(last);
  });
  it('一句话说完，不再问', async () => {
    const chat = new Chat();
    const reply = await chat.say(
      '帮我们对一下条件：物业公司，市场监管登记，能独立承担民事责任，场地人员技术都有，制度健全，信誉好，税和社保都按时交',
    );
    expect(reply.verdict).toBe('eligible');
    expectSound(reply);
  });
  it('在英文里走一遍', async () => {
    const chat = new Chat();
    expect((await chat.say('I would like a self-check')).text).toContain('What kind of organisation');
    expect((await chat.say('2')).text).toContain('Where is it registered');
    expect((await chat.say('business licence')).text).toContain('independent civil liability');
    await chat.all('yes, we have all of them', 'ok');
    const last = await chat.say('we owe taxes, the rest is fine');
    expect(last).toMatchObject({ verdict: 'not_eligible', lang: 'en' });
    expect(last.text).toContain('not eligible');
  });
  it('英文说“除了……都有”，只管问到的那几样', async () => {
    const chat = new Chat();
    await chat.all('self-check: we are a company with a business licence', 'yes to all of them except equipment');
    expect(chat.state.org).toMatchObject({ facilities: false, personnel: true, accounting: null, tax_record: null });
  });
  it('繁體問，繁體答；點了選項、只回數字也不變', async () => {
    const chat = new Chat();
    await chat.say('自查一下我們夠不夠格');
    expect(await chat.read('1')).toContain('評估等級');
    expect(await chat.read('3')).toContain('年檢');
    expect(await chat.read('民政局登記')).toContain('年檢');
    expect(chat.state.org).toMatchObject({ type: 'social_org', registrar: '民政', rating: '3A' });
  });
});

describe('光秃秃的回答', () => {
  it('“3”在评级那一问就是3A', async () => {
    const chat = new Chat();
    await chat.all('自查', '民非', '民政');
    await chat.say('3');
    expect(chat.state.org?.rating).toBe('3A');
  });
  it('“没有”对着几样，要问是哪一样', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '有执照');
    const which = await chat.say('没有');
    expect(which.text).toContain('哪一项没有');
    expect(which.choices.map((c) => c.label)).toEqual(['独立承担民事责任', '设施', '人员', '专业技术', '都没有']);
    const failed = await chat.say('2');
    expect(failed.text).toContain('必需的设施');
    expect(chat.state.org).toMatchObject({ facilities: false, personnel: true, expertise: true });
  });
  it('只说两年都合格，先问清是不是连着的', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政', '3A');
    expect((await chat.say('两年都过了')).text).toContain('连着的2024、2025');
    await chat.say('对');
    expect(chat.state.org?.annual_inspections).toEqual([
      { year: 2024, result: '合格' },
      { year: 2025, result: '合格' },
    ]);
  });
  it('不是那两年，就请他说是哪几年', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政', '3A', '两年都过了');
    expect((await chat.say('不是')).text).toContain('哪几个年度');
    await chat.say('2022年和2023年合格');
    expect(chat.state.org?.annual_inspections).toHaveLength(2);
  });
  it('只说了一年合格，问前一年；没成立就到此为止', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政', '3A');
    expect((await chat.say('去年合格')).text).toContain('2024年度');
    const reply = await chat.say('那年还没成立');
    expect(reply).toMatchObject({ verdict: 'not_eligible' });
    expect(reply.text).toContain('只有一年');
  });
  it('前一年不合格也接得住', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政', '3A', '去年合格', '不合格');
    expect(chat.state.org?.annual_inspections).toEqual([
      { year: 2024, result: '不合格' },
      { year: 2025, result: '合格' },
    ]);
  });
  it('不清楚的不再问，最后列为待确认', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '市场监管', '都有', '财务说不清，别的健全');
    const last = await chat.say('都正常');
    expect(last.verdict).toBe('undetermined');
    expect(last.text).toMatch(/待确认：.*财务会计制度（您说还不清楚）/);
  });
  it('猜的不当数', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政登记', '好像是3A吧');
    expect(chat.state.org?.rating).toBe('unknown');
    expect((await chat.say('给我结论')).verdict).toBe('undetermined');
  });
});

describe('不符合当场说', () => {
  it('2A：马上说，引条款，问要不要接着查', async () => {
    const chat = new Chat();
    const reply = await chat.say('自查，民政登记的社团，2A');
    expect(reply.verdict).toBe('not_eligible');
    expect(reply.text).toMatch(/^记下.*不符合：评估等级3A以上（低于3A）.*要接着查吗/s);
    expect(reply.citations.map((c) => c.quote)).toEqual(['3A级以上社会组织']);
    expect((await chat.say('好')).text).toContain('年检');
    expect((await chat.say('给我结论')).text).toContain('答复编号');
  });
  it('接着查又发现一条，也说', async () => {
    const chat = new Chat();
    await chat.all('自查，民政登记的社团，没评过级', '继续');
    expect((await chat.say('去年前年都不合格')).text).toContain('这一条也不符合');
  });
  it('改了评级，就不再卡住', async () => {
    const chat = new Chat();
    await chat.all('自查，民政登记的社团，2A');
    expect((await chat.say('说错了，是4A')).text).toMatch(/已改：4A.*不再卡住/s);
  });
  it('不用再查，就给结论', async () => {
    const chat = new Chat();
    await chat.say('自查，个人');
    expect(await chat.say('不用了')).toMatchObject({ verdict: 'not_eligible', intent: 'self_check_start' });
  });
});

describe('中途插话', () => {
  it('问词、问为什么，答完回到原题', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '营业执照');
    const term = await chat.say('什么叫独立承担民事责任');
    expect(term.text).toMatch(/自己的名义签合同[\s\S]*回到自查/);
    expectSound(term);
    expect((await chat.say('为什么问这个')).text).toMatch(/方案三（二）[\s\S]*回到自查/);
    expect((await chat.say('都有')).text).toContain('内部治理');
  });
  it('问政策，照常答，再回到原题；选项也还在', async () => {
    const chat = new Chat();
    await chat.say('自查');
    const aside = await chat.say('指导目录一共有多少项');
    expect(aside.text).toMatch(/211[\s\S]*回到自查/);
    await chat.say('2');
    expect(chat.state.org?.type).toBe('enterprise');
  });
  it('问别的单位的规矩，不改自己的', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政');
    await chat.say('企业要不要3A');
    expect(chat.state.org?.type).toBe('social_org');
    await chat.say('3A');
    expect(chat.state.org).toMatchObject({ type: 'social_org', rating: '3A' });
  });
  it('机构问要不要3A：不需要', async () => {
    const chat = new Chat();
    await chat.say('自查，我们是律师事务所，司法局发的执业许可');
    const reply = await chat.say('我们要评3A吗');
    expect(reply).toMatchObject({ stance: 'no' });
    expect(reply.text).toContain('只针对社会组织');
  });
});

describe('更正', () => {
  it('上一题：收回，再问', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '执照有', '都有');
    expect((await chat.say('上一题')).text).toMatch(/收回.*独立承担民事责任/s);
    expect(chat.state.org?.facilities).toBeNull();
    await chat.all('上一题', '上一题');
    expect((await chat.say('上一题')).text).toContain('没有可以收回的');
  });
  it('换了类型，还成立的都留着', async () => {
    const chat = new Chat();
    await chat.all('自查', '社会组织', '民政', '3A', '去年前年都合格', '都有');
    const reply = await chat.say('说错了，我们是公司');
    expect(chat.state.org).toMatchObject({ type: 'enterprise', registered: true, registrar: null, facilities: true });
    expect(reply.text).toContain('登记');
    await chat.say('不对，还是社会组织');
    expect(chat.state.org).toMatchObject({ type: 'social_org', rating: '3A', facilities: true });
  });
  it('前后对不上，先问清；坚持就照他说的判', async () => {
    const chat = new Chat();
    const reply = await chat.say('自查：我们是企业，民政登记');
    expect(reply.text).toContain('对不上');
    expect(reply.verdict).toBeNull();
    expect((await chat.say('就是我说的那样')).text).toContain('登记部门和主体类型对不上');
  });
  it('“其他都有”不盖过说过的“没有”', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '执照有', '场地没有，别的都有', '继续');
    await chat.say('其他条件也都满足');
    expect(chat.state.org).toMatchObject({ facilities: false, accounting: true, tax_record: true });
  });
});

describe('退出、回来、过期', () => {
  it('退出后第二天接着来', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政');
    expect((await chat.say('退出')).text).toContain('继续自查');
    expect((await chat.wait(1).say('目录有多少项')).text).not.toContain('回到自查');
    const back = await chat.say('继续自查');
    expect(back.text).toMatch(/接着上次.*几A/s);
  });
  it('过了7天说明一声，从头来', async () => {
    const chat = new Chat();
    await chat.all('自查', '协会', '民政', '退出');
    const late = await chat.wait(8).say('继续自查');
    expect(late.text).toMatch(/超过7天[\s\S]*哪一类主体/);
    expect(chat.state.org?.type ?? null).toBeNull();
    expect((await chat.say('公司')).text).not.toContain('7天');
  });
  it('政策数据改了，改动的那条重新问，别的不动', async () => {
    const changed: Policy = {
      ...POLICY,
      version: 'changed',
      criteria: {
        ...POLICY.criteria,
        criteria: POLICY.criteria.criteria.map((c) =>
          c.id === 'accounting' ? { ...c, question: { zh: '有独立的会计账簿吗？', en: 'Do you keep books?' } } : c,
        ),
      },
    };
    const chat = new Chat();
    await chat.all('自查', '公司', '执照有', '都有', '都有');
    const reply = await chat.usePolicy(changed).say('都正常');
    expect(reply.text).toMatch(/政策内容有更新，这几条要重新问：财务会计/);
    expect(reply.text).toContain('有独立的会计账簿吗');
    expect(chat.state.org).toMatchObject({ governance: true, accounting: null, tax_record: true });
    expect((await chat.say('有')).verdict).toBe('eligible');
  });
  it('政策没改条件，只换了版本，不重问', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '执照有', '都有', '都有');
    expect((await chat.usePolicy({ ...POLICY, version: 'other' }).say('都正常')).verdict).toBe('eligible');
  });
});

describe('说过的不再问', () => {
  it('先聊过自己的情况，自查就从那里开始', async () => {
    const chat = new Chat();
    await chat.say('我们是民政登记的3A协会，能接项目吗');
    const reply = await chat.say('自查');
    expect(reply.text).toMatch(/您说过：社会组织、民政登记、3A.*年检/s);
  });
  it('泛泛问过的，不算自己的情况', async () => {
    const chat = new Chat();
    await chat.say('2A的协会能不能承接');
    expect((await chat.say('自查')).text).toContain('哪一类主体');
  });
});

describe('话说得随意', () => {
  it('空格当逗号、错别字、粤语、先都有再说不清楚的', async () => {
    const chat = new Chat();
    await chat.all('我要自查', '民非 民政局发的证 叁A', '年捡两年都合各', '对');
    expect(chat.state.org).toMatchObject({ type: 'social_org', registrar: '民政', rating: '3A' });
    await chat.all('都有，人员不清楚', '建全', '冇问题');
    expect(chat.state.org).toMatchObject({ facilities: true, personnel: null, accounting: true, tax_record: true });
  });
  it('晚交过、断缴又补上的，不当合格也不当不合格', async () => {
    const chat = new Chat();
    const last = await chat.all('自查', '公司', '工商局', '都有', '都有', '信誉好，有一年税晚交了，社保按时交');
    expect(chat.state.org).toMatchObject({ reputation: true, tax_record: null, social_insurance_record: true });
    expect(last.verdict).toBe('undetermined');
  });
  it('资产没登记，不是单位没登记', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '营业执照', '都有', '治理和账都规范，资产没登记过');
    expect(chat.state.org).toMatchObject({ registered: true, asset_mgmt: false });
  });
  it('说错了马上改回来，也可以只说要改哪一条', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '营业执照', '人员没有');
    await chat.say('哦有的有的');
    expect(chat.state.org).toMatchObject({ personnel: true });
    expect((await chat.say('我想改一下登记部门')).text).toContain('哪个部门登记');
    await chat.say('行业主管部门');
    expect(chat.state.org?.registrar).toBe('行业主管');
  });
});

describe('说到自查本身', () => {
  const lacking = async () => {
    const chat = new Chat();
    await chat.all('自查，民政登记的协会，2A', '继续');
    return chat;
  };
  it('嫌多、问还剩几个，照实说，不当成别的问题', async () => {
    const chat = await lacking();
    expect((await chat.say('怎么这么多问题啊，烦死了')).text).toMatch(/抱歉.*只剩4问[\s\S]*回到自查/);
    expect((await chat.say('还剩几个问题')).text).toMatch(/还剩4问：年检/);
  });
  it('哪句话说的、凭什么、谁说了算、要什么材料', async () => {
    const chat = await lacking();
    await chat.say('给我结论');
    const words = await chat.say('哪句话说的');
    expect(words.citations.map((c) => c.quote)).toEqual(['3A级以上社会组织']);
    expect((await chat.say('为什么要3A')).text).toContain('为什么定这个标准，方案没有说明');
    expect((await chat.say('谁说了算')).text).toContain('购买主体会同财政部门');
    expect((await chat.say('要准备什么材料')).text).toContain('评估等级证书');
    expect(await chat.say('没评上是因为疫情，能不能通融')).toMatchObject({ stance: 'not_in_policy' });
    expect(await chat.say('联合体投标行不行')).toMatchObject({ stance: 'not_in_policy' });
  });
  it('换个身份只是假设，不记下', async () => {
    const chat = new Chat();
    await chat.all('自查', '个人', '给我结论');
    expect((await chat.say('那我注册个公司呢')).text).toMatch(/假设由企业来承接.*没有记下/);
    expect(chat.state.org?.type).toBe('individual');
  });
  it('没头没脑的一句，不扯到别的，也不重头来过', async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '市场监管', '不清楚', '不清楚', '不清楚');
    await chat.say('不知道');
    expect(chat.state.org).toMatchObject({ type: 'enterprise', registrar: '市场监管' });
  });
});
