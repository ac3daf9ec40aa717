import type { Facts } from './facts.js';
import { claimed } from './polarity.js';

/** Words that frame a question about the text, and words of grammar: they say nothing of what is claimed. */
const FRAME_ZH =
  /方案|目标任务|目标|基本原则|总体要求|原则|政府购买服务|购买服务|有没有|是不是|提[到及出]?|写[到明了]?|说[到明了]?|讲[到了]?|规定|要求|请问|那个?|这个?|里[面头边]?|中|的|是|有|要|会|能|可以|应该?|应当|必须|得|也|都|还|就|在|了|着|过|把|被|对|和|与|跟|以及|及|让|使|把|我们|咱们|你们|他们|一条|这条|关于|方面|这块|算|属于|包括|其中|没有?|不|未|无|别|听说|真|到底|究竟|难道|请|吗|呢|吧|啊|[^\p{Script=Han}]/gu;
/** The opposite of what the plan wants of most things: more, better, wider. */
const DECLINE =
  /减少|减小|减弱|下降|缩小|缩减|削减|降低(?!了?(?:服务|购买)?成本)|取消|削弱|弱化|淡化|放弃|放松|停止|停办|停掉|全停|变差|恶化|倒退|退步|压缩|收紧|限制|禁止|拒绝|排斥|排除|替代|取代|漏掉|遗漏|剔除|\b(?:dampen\w*|weaken\w*|reduc\w*|shrink\w*|scal\w+ back|cut(?:s|ting)? (?:back|down)|abolish\w*|leav\w+ out|exclud\w*|outside|discourag\w*|slow\w* down|lower\w*)\b/u;
/** 降低成本, lower costs: what the plan wants less of. */
const WANTED_LESS = /降低[^,。?]{0,6}成本|(?:lower|reduc|cut)\w*[^,.?]{0,20}costs?/gu;
/** From this share on a claim counts as standing in the text. */
const GROUNDED = 0.75;

/** Whether what the question claims stands in these clauses nearly word for word, and nothing in it says the contrary. */
export function isGrounded(f: Facts, ...clauses: string[]): boolean {
  return !DECLINE.test(claimed(f)) && groundedShare(f, ...clauses) >= GROUNDED;
}

/** Whether a question speaks of less where these clauses, on which an answer stands, do not: 弱化 for 强化. */
export function declines(f: Facts, ...clauses: string[]): boolean {
  const word = DECLINE.exec(claimed(f).replace(WANTED_LESS, ' '))?.[0];
  if (word === undefined) return false;
  return !clauses.some((id) => f.policy.clauses.get(id)?.text.includes(word));
}

/** So few characters of content say too little to be compared. */
const LEAST = 2;

/** Words that frame an English question, and words of grammar with four letters or more. */
const FRAME_EN = new Set(
  'does plan that this those these there their they them with from into about have will must should would could have been being also says saying state states mention mentions mentioned want wants call calls part among goal goals goal principle principles requirement requirements named names true correct really still what which government purchase purchases purchasing purchased services service public included include written stands stand'.split(
    ' ',
  ),
);
/** Long enough to tell words apart, short enough to meet their other forms (uneven, unevenly). */
const STEM = 5;

/**
 * How much of what a question claims stands in these clauses, 0 to 1: in Chinese the share of its characters of content
 * that lie in runs of two or more found there word for word, in English the share of its words found in the rules'
 * wording by their first letters. 0 when nothing is left to compare.
 */
function groundedShare(f: Facts, ...clauses: string[]): number {
  if (f.lang === 'en') return groundedInEnglish(f, clauses);
  const parts = claimed(f)
    .replace(FRAME_ZH, ' ')
    .split(/\s+/u)
    .filter((p) => p !== '');
  const content = parts.join('').length;
  if (content < LEAST) return 0;
  const text = clauses.map((id) => f.policy.clauses.get(id)?.text ?? '').join('\n');
  return parts.reduce((sum, part) => sum + coveredBy(part, text), 0) / content;
}

function groundedInEnglish(f: Facts, clauses: readonly string[]): number {
  const words = (claimed(f).match(/[a-z]{4,}/gu) ?? []).filter((word) => !FRAME_EN.has(word));
  if (words.length < LEAST) return 0;
  const text = [...f.policy.rules.values()]
    .filter((rule) => clauses.includes(rule.clause))
    .map((rule) => rule.en.toLowerCase())
    .join(' ');
  return words.filter((word) => text.includes(word.slice(0, STEM))).length / words.length;
}

/** How many characters of a part lie in runs of two or more that stand in the text; longest runs first, left to right. */
function coveredBy(part: string, text: string): number {
  let covered = 0;
  for (let at = 0; at < part.length; ) {
    let run = 0;
    while (at + run < part.length && text.includes(part.slice(at, at + run + 1))) run++;
    if (run >= 2) covered += run;
    at += Math.max(run, 1);
  }
  return covered;
}
