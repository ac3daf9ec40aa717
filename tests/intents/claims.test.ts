import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { fixedClock } from '../../src/shared/clock.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const NOW = fixedClock('2026-03-18T10:00:00+08:00').now();
/** Claims put as questions, by the kind of truth or error in them; each kind is mended as a kind, so any wording must do. */
const KINDS: Record<string, readonly (readonly [string, string])[]> = {
  'a saying of others, judged by a sentence of its own': [
    ['隔壁机构的人讲合同里不写违约责任也行。这话对吗？', 'no'],
    ['同事认为项目监管要管全过程。他这么理解对吗？', 'yes'],
    ['A colleague claims companies, just like NGOs, need two passed inspections. Is he right?', 'no'],
  ],
  'a step held to be optional, or forgotten': [
    ['考核评价那一步可做可不做吧', 'no'],
    ['合同里忘了写违约责任，过得了关吗', 'no'],
  ],
  'one of several held to be all': [
    ['是不是只有承包制这一种买法', 'no'],
    ['有职能但没列入参公的事业单位，能当购买主体吗', 'no'],
    ['钱能不能放在财政预算以外另立一本账', 'no'],
  ],
  'a part taken for the whole': [
    ['中途不用管，最后验收就行吧', 'no'],
    ['跟踪监管只在开头和结尾各看一下就行吧', 'no'],
    ['合同里数量、质量写一个就够了吧', 'no'],
    ['资金管理只要规范就行，公不公开无所谓吧', 'no'],
    ['不光要社会效益，经济效益也得提升，是吧', 'yes'],
  ],
  'a duty left to will': [
    ['绩效评价做不做看领导心情吧', 'no'],
    ['公布信息是自愿的吗', 'no'],
    ['权利义务写不写随便吧', 'no'],
    ['预算编不编随单位，对吗', 'no'],
    ['监管不能走形式，对吧', 'yes'],
  ],
  'another doer': [
    ['监管这事财政局负责，买方不用管，对吗', 'no'],
    ['验收由承接方自己组织就行了吧', 'no'],
    ['购买服务的项目预算由财政局统一编吧', 'no'],
    ['验收是购买主体的责任，对吗', 'yes'],
  ],
  'the contrary of what is wanted': [
    ['政府慢慢退出，让市场主导，方案是这个思路吗', 'no'],
    ['方案是不是要放宽准入标准', 'no'],
    ['费随事转是说钱跟着人头走吗', 'no'],
    ['方案的目标是维持现有服务水平吗', 'no'],
    ['不能一刀切全改掉，得跟原来的做法接上，对吧', 'yes'],
    ['Does the plan want the scope of purchases narrowed?', 'no'],
    ['Are the funds supposed to be managed in secret?', 'no'],
  ],
  'an order': [
    ['先组织采购后编报预算，对吗', 'no'],
    ['绩效评价在项目监管之后，是吧', 'yes'],
    ['流程到项目监管就结束了吧', 'no'],
    ['Is supervision before procurement in the process?', 'no'],
    ['先把部门预算编好，购买服务的预算以后再单独编，对吧', 'no'],
  ],
  'a member of a list': [
    ['委托制在方案列的方式里吗', 'yes'],
    ['政府采购制不在方案列的方式里，对吧', 'no'],
    ['方案列的是采购制、补贴制、委托制和合作制，对吧', 'no'],
    ['询价不属于方案列的方式吧', 'no'],
    ['流程里没有绩效评价吧', 'no'],
  ],
  'one way for all': [
    ['是不是所有服务都必须走政府采购制', 'no'],
    ['不是所有项目都必须公开招标吧', 'yes'],
    ['资金一旦定了就不能再追加了吗', 'no'],
  ],
  'a figure or paper that the plan lacks': [
    ['验收小组要有三名专家吧', 'not_in_policy'],
    ['合同要在七天内签完，对吗', 'not_in_policy'],
    ['申报项目要交五份材料吧', 'not_in_policy'],
    ['公告至少挂七天，方案说的吧', 'not_in_policy'],
    ['Is the plan based on the Budget Law?', 'not_in_policy'],
  ],
  'a case of its own': [
    ['我们项目用承包制可不可以', 'depends'],
    ['我们活动延期了两周，验收还能过吗', 'depends'],
    ['公司派来的保洁天天在我们楼里上班，这样算违规吗', 'depends'],
    ['我们能不能要求先付三成', 'depends'],
    ['我们合同只写了总额没写付款方式，算不算写清楚了', 'depends'],
  ],
  'a ban': [
    ['变相扩大财政供养范围是不允许的吧', 'yes'],
    ['购买服务可以用来扩大编制，没错吧', 'no'],
    ['Departments may expand publicly funded staff if they buy services, right?', 'no'],
  ],
};

let assistant: Assistant;
beforeAll(async () => {
  assistant = await realAssistant();
}, 60_000);

describe('a claim put as a question', () => {
  it.each(Object.keys(KINDS))('%s', async (kind) => {
    const wrong: string[] = [];
    for (const [text, stance] of KINDS[kind] ?? []) {
      const { reply } = await assistant.converse(null, { id: text, text }, viewOf({ now: NOW }));
      if (reply.stance !== stance) wrong.push(`${text}: ${reply.intent} ${reply.stance}`);
    }
    expect(wrong).toEqual([]);
  });
});
