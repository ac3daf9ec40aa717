import type { Milestone, MilestoneSetting, Offset } from '../../../../domain/contracts/milestone.js';
import { foldText } from '../../../../understanding/entities/fold.js';
import { findLeadTimes } from '../../../../understanding/entities/lead-time.js';
import { scanDurations } from '../../../../understanding/entities/time/duration.js';
import { dutiesIn } from '../look-up/query-words.js';

/** Milestones by the words people use for them, beside those of questions. */
const NAMES: readonly [RegExp, string][] = [
  [/监督记录|服务月报|月报|monthly (?:record|report)/, 'monthly_record'],
  [/季度抽查|抽查|quarterly check|spot check/, 'quarterly_check'],
  [/年度考核|yearly assessment/, 'yearly_assessment'],
  [/续购决策|续购|重新采购的?决[定策]|renewal decision/, 'renewal_decision'],
  [/进场|服务开始|service start/, 'service_start'],
  [/成果|决算材料|deliverables/, 'deliverables'],
  [/履约保证金|performance bond/, 'return_performance_bond'],
  [/投标保证金|bid bond/, 'return_bid_bonds'],
  [/目录代码|事前(?:绩效)?评估|budget preparation/, 'budget_preparation'],
  [/欠款|逾期未付|overdue payments/, 'overdue_payments'],
  [/验收结果公告|公告验收/, 'announce_acceptance'],
];

const OFF = /关掉|关闭|关了|停用|停掉|去掉|取消|别(?:提示|算)|switch off|turn off|disable/;
/** 「满意度调查不用了」 switches it off; 「最后就不用验收了吧」 asks what the plan wants. */
const NOT_NEEDED =
  /^(?:我们|本单位|这边|以后|的|[,，])*\p{Script=Han}{2,10}(?:这个节点|节点)?(?:都|就)?(?:不要|不用|不需要)(?:了|算|提示)?[。.!！]*$|^(?:we )?don't need\b/u;
const ON = /打开|启用|开启|重新开|恢复|还是要|switch on|turn on|enable/;
const RESET = /(?:恢复|改回|还原|回到)(?:成|到)?(?:原来|默认|建议)|default|reset/;
const SETS = /改成|改为|改到|调整?(?:为|成|到)|设(?:为|成)|换成|change|set|make/;
const LISTS =
  /(?:节点|默认)(?:的)?(?:设置|规则|列表|清单|一览)|(?:有|用)(?:的是)?(?:哪些|什么)节点|节点(?:都)?有哪些|milestone settings|which milestones|list (?:the )?milestones/;

/** What a message wants of the department's milestones. */
export type SettingWish = { kind: 'list' } | { kind: 'set'; milestone: string; setting: MilestoneSetting | null };

/** Reads 把满意度调查关掉, 中期检查改成提前20天, 恢复默认; null where no milestone and wish are named. */
export function readSetting(text: string, milestones: readonly Milestone[]): SettingWish | null {
  // 它有哪些节点: of one contract.
  if (LISTS.test(text)) return /^(?:那|这|它)/.test(text) ? null : { kind: 'list' };
  // 关早了，尾款还没付: a contract closed by mistake.
  if (/(?:关|改|登|删)(?:错|早|快)了/.test(text)) return null;
  if (/提醒|合同(?!节点|备案|公告|归档|副本)|remind/.test(text)) return null;
  const id = NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? dutiesIn(text)[0];
  const milestone = milestones.find((m) => m.id === id);
  if (!milestone) return null;
  const offset = SETS.test(text) ? offsetIn(text, milestone) : null;
  if (offset) return { kind: 'set', milestone: milestone.id, setting: { offset } };
  if (RESET.test(text)) return { kind: 'set', milestone: milestone.id, setting: null };
  if (/[吗吧呢么?？]\s*$/.test(text)) return null;
  if (OFF.test(text) || NOT_NEEDED.test(text))
    return { kind: 'set', milestone: milestone.id, setting: { isOff: true } };
  return ON.test(text) ? { kind: 'set', milestone: milestone.id, setting: { isOff: false } } : null;
}

/** 提前20天 is before the day it is counted from, 20天后 after it; without either it stays on the side of the default. */
function offsetIn(text: string, { offset }: Milestone): Offset | null {
  const lead = findLeadTimes(text).find((f) => f.value !== null)?.value;
  const length = scanDurations(foldText(text)).find((d) => d.length)?.length;
  const workdays = /(?<n>\d+)\s?个?工作日/.exec(foldText(text))?.groups?.n;
  const isAfter = /后|之内|以内|after|within/.test(text) && !/提前/.test(text);
  const isBefore = /提前|前|before|ahead/.test(text) && !isAfter;
  const side = isBefore ? -1 : isAfter ? 1 : Math.sign(Object.values(offset)[0] ?? 0) || 1;
  if (workdays) return { workdays: side * Number(workdays) };
  if (lead && 'workingDays' in lead) return { workdays: side * lead.workingDays };
  const days = length ? length.days + length.months * 30 : lead && 'days' in lead ? lead.days : null;
  return days === null || days > 730 ? null : { days: side * days };
}
