import type { Stance } from '../../shared/reply.js';
import { isYesNo } from './claim.js';
import type { Facts } from './facts.js';
import { declines } from './grounded.js';
import { claimed, isTurned } from './polarity.js';

/** What is said instead of a yes: the stance, and the words that take the place of the answer's opening. */
export interface Correction {
  stance: Stance;
  lead: string;
}

/** A figure with its measure. One of a kind (一家, 一次) is mostly no figure, and 第三年 names, it does not count. */
const FIGURE_ZH =
  /百分之[一二三四五六七八九十百\d]+|\d+(?:\.\d+)?%|(?<!第|[\d一二两三四五六七八九十百千万])(?:\d+|(?!一[家次个名人年天])[一二两三四五六七八九十百千万]+)(?:个工作日|天|日(?!常)|周|个月|小时|年|次|倍|成(?![立为果本效就不])|万元?|元|块钱|平米|平方米|名|人|家)/gu;
const FIGURE_EN =
  /\b(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|sixty|ninety)[ -](?:working )?(?:per ?cent|%|days?|weeks?|months?|years?|times|yuan|people|staff)/gu;
/** 「承包制是不是最省事」: the plan ranks nothing that it lists. */
const RANKS =
  /最(?:省事|省钱|省时|快|简单|方便|好|划算|便宜|合适|容易|麻烦|常用|常见|优先|重要|靠谱|稳妥|灵活|正规|严)|更(?:省事|省钱|快|简单|方便|好|划算|便宜|合适|容易|灵活|正规)|(?:优先|首选|排第一)|\b(?:best|fastest|quickest|easiest|simplest|cheapest|better|faster|quicker|easier|cheaper|preferred|most (?:common|important|used))\b/u;
const LISTED_SIDE_BY_SIDE = /^(?:purchase_modes|procurement_methods|principles|catalogue_domains)$/u;
/** What may be done, what a thing counts as, what will come: of one's own case the plan alone settles none of it. */
const OWN_CASE =
  /能|可以|可否|行(?=$|[,。?\s])|算(?!账)|属于|归到|会(?=[不被算有给让来再不])|平等|\b(?:can|may|could|will|would|does|do|is|are)\b/u;
const OWN_DUTY =
  /要|得(?=[有编签守按把先交公])|必须|应当?|须|不能|不得|责任|义务|\b(?:must|have to|need|cannot|can['’]t|not)\b/u;
/** Whether one may provide at all, not whether a single condition is met. */
const ASKS_OVERALL =
  /(?:能不能|可不可以|能否|可否|行不行|成不成|能|可以)(?:来|去|再|够)?(?:成|接|投|承接|参加|报名|申报|干|拿)(?:项目|活|标|单|下来?)?(?:了)?(?:吗|不|么|呢|吧)?[?。!]*$|(?:够格|够不够格|符合条件|有资格|有没有资格)(?:吗|不|么|吧|了)*[?。!]*$|\b(?:can|may) we (?:bid|apply|provide|take part|participate)\b|\bdo we qualify\b|\bare we eligible\b/u;
/** What the text holds, or whether there is such a thing at all, is nobody's case. */
const OF_TEXT = /\b(?:plan|text|document)\b|^(?:are|is) there\b|方案|文件/u;
/** Who may buy, and whom the ban binds, is settled by the kind of body, which the asker has told. */
const SETTLED_BY_KIND = /^(?:purchaser_|eligibility_|no_disguised_hiring)/u;

/**
 * What a yes claims too much, told from the question alone: a figure that the cited clauses do not have, the contrary of
 * what they want (弱化 for 强化), one's own case that is somebody's to decide. Null where the yes may stand.
 */
export function correctYes(intent: string, f: Facts, clauses: readonly string[]): Correction | null {
  if (!isYesNo(f)) return null;
  const zh = f.lang === 'zh';
  if (hasForeignFigure(f, clauses))
    return {
      stance: 'not_in_policy',
      lead: zh ? '方案没有规定这个数字。' : 'The plan does not specify any such figure. ',
    };
  if (RANKS.test(claimed(f)) && LISTED_SIDE_BY_SIDE.test(intent) && !isTurned(f))
    return {
      stance: 'not_in_policy',
      lead: zh ? '方案没有比较、也没有排先后。' : 'The plan does not compare or rank them. ',
    };
  if (declines(f, ...clauses) && !isTurned(f)) return { stance: 'no', lead: zh ? '不是。' : 'No. ' };
  // Some conditions told, the rest unknown: whether one may provide no yes can say.
  if (
    /^eligibility_(?!special)/u.test(intent) &&
    f.us &&
    f.told &&
    ASKS_OVERALL.test(f.text) &&
    f.verdict?.verdict !== 'eligible'
  )
    return { stance: 'depends', lead: zh ? '要看情况。' : 'It depends. ' };
  const own =
    f.us &&
    !SETTLED_BY_KIND.test(intent) &&
    OWN_CASE.test(claimed(f)) &&
    !OWN_DUTY.test(claimed(f)) &&
    !OF_TEXT.test(claimed(f));
  return own ? { stance: 'depends', lead: leadForCase(f) } : null;
}

/** Whom to ask about a case: an officer the finance bureau, everybody else the purchaser. */
export function leadForCase({ lang, role }: Facts): string {
  if (lang === 'zh') return `要看具体情况，拿不准请问${role === 'applicant' ? '购买主体' : '财政部门'}。`;
  return `It depends on the case; if unsure ask the ${role === 'applicant' ? 'purchaser' : 'finance bureau'}. `;
}

const OPENING =
  /^(?:是的?|会的?|可以买?|能|有|要|写了|对的?|没错|应该|不是|不能|不行|不可以|不用|不会|不对|不要求)[,，。]\s*(?:这样不符合方案。)?|^要看情况[,，。：]\s*|^(?:Yes|No|Right|Correct)[.,:]\s*(?:that goes against the plan\. )?/iu;

/** An answer's words with another opening in the place of its own. */
export function reopen(text: string, { lead }: Pick<Correction, 'lead'>): string {
  const rest = text.replace(OPENING, '');
  return `${lead}${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** A figure in the question that stands in none of the clauses; facts told of oneself (我们成立三年) are none. */
function hasForeignFigure(f: Facts, clauses: readonly string[]): boolean {
  if (f.us || f.told) return false;
  const text = clauses.map((id) => f.policy.clauses.get(id)?.text ?? '').join('\n');
  const figures = claimed(f).match(f.lang === 'zh' ? FIGURE_ZH : FIGURE_EN) ?? [];
  // The English figures of the plan: two years, and the three of the catalogue, which have no measure.
  const known = (figure: string) => text.includes(figure) || /^two.*years?/u.test(figure);
  return figures.some((figure) => !known(figure));
}
