import type { Contract } from '../../../../domain/contracts/contract.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';

const ASKS =
  /(?:各个?|每个?|哪个?)(?:部门|单位|局|科室)(?:的?合同)?(?:各|分别|都|一共)?(?:有|签了?)?(?:多少|几|最多|最大)|(?:各个?|每个?)(?:部门|单位|局).{0,6}(?:分别|各)|(?:分|按)(?:部门|单位|局)(?:列|看|统计|汇总|合计|算)|(?:局|单位|部门|委|办)各(?:有)?(?:几|多少)|(?:各|每)个?(?:部门|单位|局).{0,6}(?:汇总|合计|统计)|(?:各|每)个?(?:部门|单位|局).{0,4}(?:分开|分别|各自)|(?:和|跟|与).{2,8}(?:局|委|办|单位|部门)(?:哪个|谁|哪家)(?:多|大|高)|(?:局|部门|单位).{0,4}(?:比一?比|对比|相比|的?比)|(?:by|per|each) department|which department/;
const MOST = 10;

export function asksByDepartment(text: string): boolean {
  return ASKS.test(text);
}

/** 各部门分别签了多少, of somebody who sees several: how many contracts each has, and their sum, the largest first; null where that is not asked. */
export function answerByDepartment(ctx: Ctx, contracts: readonly Contract[]): SkillResult | null {
  const departments = [...new Set(contracts.map((c) => c.department))];
  if (!ASKS.test(ctx.text) || departments.length < 2) return null;
  const rows = departments
    .map((name) => {
      const own = contracts.filter((c) => c.department === name);
      return { name, count: own.length, yuan: own.reduce((sum, c) => sum + (c.amountYuan ?? 0), 0) };
    })
    .sort((a, b) => b.yuan - a.yuan);
  const { w } = ctx;
  const lines = rows.slice(0, MOST).map((r, i) => `${i + 1}. ${w.query.ofDepartment(r.name, r.count, w.sum(r.yuan))}`);
  const total = w.query.total(w.sum(rows.reduce((sum, r) => sum + r.yuan, 0)));
  return makeResult(ctx, {
    intent: 'contract_deadline_query',
    text: [w.query.byDepartment(rows.length, contracts.length), ...lines, total].join('\n'),
    spoken: { contracts: contracts.map((c) => c.id), duties: null },
  });
}
