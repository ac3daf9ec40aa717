import { CRITERIA, type CriterionId } from '../../../domain/policy/criteria.js';
import type { SkillResult } from '../../skill.js';
import type { Ctx } from './context.js';
import { keepSnapshot, type SelfCheckData, withAll, without } from './data.js';
import { ask } from './dialog.js';
import { namedIn } from './explain.js';
import { FIELDS } from './fields.js';
import { GROUPS } from './questions.js';

const CHANGES =
  /[说答选填点记讲]错|(?:改|更正|修改|重(?:新)?(?:填|答|选))(?:一?下|改|动)?|change (?:my|our|the)|correct (?:my|our|the)/;

const UNSETTLES =
  /(?:(?:那|这|刚才|上)(?:一)?(?:条|个|题|项|问)(?:我)?(?:就|还是|先)?(?:改|算|记|填|当)|(?:那|这|刚才的?)?(?:就|还是|先)?改)(?:成|为|作|个|一?下)?(?:不清楚|不知道|不确定|待确认|没把握)(?:吧|了|好了)?[,。 ]*|(?:change|make|put) (?:that|it|the last one) (?:down )?(?:to|as) (?:not sure|unknown|unclear)[,. ]*/;

/** 「25年的还在申诉」: not settled either, whoever decides it. */
const DISPUTED =
  /(?:申诉|复议|申请(?:复核|复查|重新认定)|打着?官司)(?!成功|通过|过了|赢)(?:中|呢|着|当中|阶段|了|还没|没)|(?:正?在|还)(?:申诉|复议|打官司)|\b(?:appealing|under appeal|in dispute|appealed)\b/;

/** 「那条改成不清楚」: what the last answer told is not settled; null when the message asks no such thing. */
export function unsettle(
  data: SelfCheckData,
  text: string,
): { data: SelfCheckData; rest: string; about: CriterionId[] } | null {
  const before = data.history.at(-1);
  const isDisputed = DISPUTED.test(text) && !/[?？]|吗|呢[?]/.test(text);
  if (before === undefined || (!UNSETTLES.test(text) && !isDisputed)) return null;
  const named = isDisputed ? namedIn(text).filter((id) => data.org[FIELDS[id]] !== null) : [];
  const changed = CRITERIA.filter((id) => data.org[FIELDS[id]] !== before.org[FIELDS[id]]);
  const told = named.length > 0 ? named : changed;
  if (told.length === 0) return null;
  const kept = keepSnapshot(data);
  const gone = Object.fromEntries(told.map((id) => [FIELDS[id], id === 'rating' ? 'unknown' : null]));
  const unclear = withAll(kept.unclear, told);
  const next = { ...kept, org: { ...kept.org, ...gone }, unclear, said: [], detail: null, receipt: null };
  return { data: next, rest: isDisputed ? '' : text.replace(UNSETTLES, '').trim(), about: told };
}

/** 「我想改一下登记部门」 without saying how: that question is put again. Null when the message asks no such thing. */
export function reopen(ctx: Ctx, data: SelfCheckData, text: string): SkillResult | null {
  if (!CHANGES.test(text) || text.length > 24) return null;
  const named = namedIn(text);
  const group = GROUPS.find((one) => one.some((id) => named.includes(id)));
  if (group === undefined) return null;
  const criteria = group.filter((id) => named.includes(id));
  const gone = Object.fromEntries(criteria.map((id) => [FIELDS[id], null]));
  const kept = keepSnapshot(data);
  const cleared = criteria.includes('annual_inspection') ? without(kept.cleared, 'pair', 'year_before') : kept.cleared;
  const org = { ...kept.org, ...gone };
  const unclear = without(kept.unclear, ...criteria);
  const next = { ...kept, org, unclear, open: without(kept.open, ...criteria), cleared, detail: null, receipt: null };
  return ask(ctx, next, { criteria, detail: null, left: 1 }, '');
}
