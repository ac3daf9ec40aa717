import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAsked } from '../../src/conversation/skills/purchase-check/commands.js';
import { createPurchaseCheck } from '../../src/conversation/skills/purchase-check/purchase-check.js';
import type { Lookup } from '../../src/domain/intent/facts.js';
import { normalise } from '../../src/understanding/normalise.js';
import { Chat, POLICY } from '../self-check/chat.js';

/** A district's own catalogue of one item. */
const lookup = async (asked: string): Promise<Lookup> => {
  const found = /助残|残疾人/.test(asked);
  const item = { code: 'B0203', category: '社会保障', section: '残疾人服务', item: '社区助残', note: '' };
  return { asked, items: found ? [item] : [], found, isSample: false, domain: null };
};

const officer = () => new Chat('officer', undefined, POLICY, new Map(), 'o1', [createPurchaseCheck(POLICY, lookup)]);

describe('能不能当购买主体', () => {
  it('一次问一句，只问没说过的', async () => {
    const chat = officer();
    expect((await chat.say('核对一下我们能不能当购买主体，我们是妇联')).text).toMatch(/记下：群团组织.*行政编制管理/s);
    expect((await chat.say('是的')).text).toContain('经费是由财政负担');
    expect(await chat.say('全额拨款，财政出的')).toMatchObject({ stance: 'yes', intent: 'purchaser_who' });
  });
  it('不清楚也能走完，说清谁来定', async () => {
    const last = await officer().all('帮我核对能不能当购买主体', '事业单位', '不清楚', '不清楚');
    expect(last).toMatchObject({ stance: 'depends' });
    expect(last.text).toContain('机构编制部门');
  });
  it('中途问别的，答完回到原题；改口就重新判', async () => {
    const chat = officer();
    await chat.all('核对一下我们能不能当购买主体', '团区委');
    expect((await chat.say('什么是行政编制')).text).toMatch(/编制文件[\s\S]*回到核对/);
    expect((await chat.say('目录一共多少项')).text).toMatch(/211[\s\S]*回到核对.*行政编制/);
    expect(await chat.all('是', '财政负担')).toMatchObject({ stance: 'yes' });
    expect(await chat.say('说错了，经费是自筹的')).toMatchObject({ stance: 'no' });
  });
  it('说一声退出就停，隔天继续', async () => {
    const chat = officer();
    await chat.all('核对一下我们能不能当购买主体', '残联');
    expect((await chat.say('退出')).text).toContain('继续核对');
    expect((await chat.wait(1).say('继续核对')).text).toContain('行政编制');
  });
});

describe('这项服务能不能买', () => {
  it('先查本区目录，再问方案的几条', async () => {
    const chat = officer();
    await chat.say('帮我看看这个服务能不能买');
    expect((await chat.say('社区助残')).text).toMatch(/本区目录有：社区助残 B0203.*职责范围/s);
    const last = await chat.all('属于', '不是', '适合', '面向群众的');
    expect(last).toMatchObject({ stance: 'yes' });
    expect(last.citations.map((c) => c.clause)).toEqual(['3.3', '3.5']);
  });
  it('不属于职责的马上说不能', async () => {
    expect(await officer().all('核对一下这项服务可不可以买', '广场舞比赛', '不属于')).toMatchObject({ stance: 'no' });
  });
});

describe('是不是变相用工', () => {
  it('上一题收回，改成就改', async () => {
    const chat = officer();
    expect(await chat.all('查一下是不是变相用工', '公司招的', '在我们这坐班')).toMatchObject({ stance: 'yes' });
    expect((await chat.say('上一题')).text).toContain('顶岗位');
    expect(await chat.all('不坐班，只做合同约定的服务', '按人头')).toMatchObject({ stance: 'depends' });
    expect(await chat.say('改成验收合格后付')).toMatchObject({ stance: 'no' });
  });
});

describe('用哪种方式', () => {
  it('点了名的说点了名，别的留给政府采购法', async () => {
    const chat = officer();
    expect((await chat.all('帮我选一下采购方式', '公开招标')).text).toMatch(/可以.*点了名.*政府采购法/s);
    expect(await chat.say('改成框架协议')).toMatchObject({ stance: 'depends' });
  });
});

describe('in English', () => {
  it('starts, asks and cites', async () => {
    const chat = officer();
    expect((await chat.say('help me check whether we can purchase')).text).toContain('What kind of body');
    const last = await chat.all('a public institution', 'yes, under the Civil Servant Law', 'not sure');
    expect(last).toMatchObject({ stance: 'depends', lang: 'en' });
    expect(await chat.say('check whether this is disguised hiring')).toMatchObject({ asked: true });
  });
});

describe('what starts a check', () => {
  it.each([
    ['购买前核对', 'menu'],
    ['帮我看看这个服务能不能买', 'purchasable'],
    ['查一下是不是变相用工', 'disguised_hiring'],
    ['walk me through whether we may purchase', 'may_purchase'],
    ['帮我定一下采购方式', 'mode'],
  ])('%s', (text, id) => {
    const asked = checkAsked(normalise(text).text, POLICY);
    expect(asked === 'menu' ? asked : asked?.id).toBe(id);
  });
  it('never takes a plain question from the intents', () => {
    const lines = readFileSync(new URL('../cases/questions.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const questions = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    expect(questions.length).toBeGreaterThan(600);
    expect(questions.filter((text) => checkAsked(normalise(text).text, POLICY) !== null)).toEqual([]);
  });
  it('『团区委能买服务吗』 is answered at once', async () => {
    const reply = await officer().say('团区委能买服务吗');
    expect(reply).toMatchObject({ intent: 'purchaser_mass_org', asked: false });
  });
});
