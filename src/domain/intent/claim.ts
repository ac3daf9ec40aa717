import type { Stance } from '../../shared/reply.js';
import { askedPart, asksWhether } from './asked.js';
import type { Answer, Cite, Wording } from './define-intent.js';
import { wordingOf } from './define-intent.js';
import { detailAsked } from './details.js';
import type { Facts } from './facts.js';
import { claimed, countTurns, isTurned } from './polarity.js';
import { asksWithWord } from './question-form.js';
import { saysOneIsEnough, wantsYesNo } from './said.js';

/**
 * What the plan holds of a claim put in the positive: `true` = it says so, asks for it or allows it; `false` = it says
 * otherwise, does not ask for it or rules it out. `one_of_many` = it asks for it among other things: true, but false
 * that it would be enough. `always` or a function gives the stance to the whole question, however it is put.
 */
export type Holds = boolean | 'one_of_many' | { always: Stance } | ((f: Facts) => Stance);

/** A claim that people put to the plan as a question, and what the plan says to it. */
export interface Claim {
  /** Matches the claim's subject and predicate in the normalised words of the question, whether affirmed or denied. */
  says: RegExp | ((f: Facts) => boolean);
  /** Where the claim is about something else after all. */
  unless?: (f: Facts) => boolean;
  holds: Holds;
  clauses: readonly Cite[];
  silent?: string;
  /** What the plan says, as a sentence that follows 「是的，」 or 「不是，」. */
  zh: Wording;
  en: Wording;
  next?: readonly string[];
}

const ENOUGH_ZH =
  /(?:只|光|仅|单)(?:要|需|用|靠|看|凭|有|是)?[^,。?]{1,20}(?:就|即|便)(?:稳|一定|肯定|准)?(?:行|够|可|能|好|算|得|成|足)|就(?:行|够|可以|好|算|得|成|ok)了?(?=[,。?!\s]|对吧|$)|就?(?:一定|肯定|稳|准|保证|包)(?:能|可以|行|中|接|过)|(?:是否|就|即)(?:即|就)?(?:当然|自动|自然)(?:就)?(?:具备|取得|具有|有|能|可以|合格)|(?:就|算是?|是)(?:稳当|稳妥|稳了|妥了|妥妥|没跑|没问题|板上钉钉|十拿九稳|铁定)|即可|足够|够了|足矣|^(?:只|光|仅|单)(?:要|靠|有|看|凭|听|问)?/u;
const ENOUGH_EN =
  /\b(?:enough|sufficient|suffice\w*)\b|\b(?:only|just) need\w*\b|\ball (?:we|it|they|you|that) (?:need|ha|is)/u;
const NOT_ENOUGH = /不够(?!格)|不行|不足|不可以|不能|not enough|not sufficient|insufficient|isn['’]t enough/u;
const MAY =
  /(?<![职功可才节])能(?!力)|可以|可否|准|允许|行(?=$|[,。?\s])|有资格|^(?:so |and |but )?(?:can|may|could|might)\b|allowed/u;
const MUST = /要|必须|得(?=[有评是看过办登])|须|需|非|应当?|must|need|have to|required/u;
const OMITS = /不[用必需要看管]|免|可以不|可有可无|省|跳过|绕|没有?|缺|少|without|skip|waive/u;

/** An answer to a yes-or-no question by comparing what it claims with what the plan holds, negations counted. */
export function claim(c: Claim): Answer {
  const matches = (f: Facts) => (typeof c.says === 'function' ? c.says(f) : c.says.test(claimed(f)));
  return {
    when: (f) => isYesNo(f) && matches(f) && !c.unless?.(f),
    stance: (f) => stanceTo(c.holds, f),
    clauses: c.clauses,
    ...(c.silent === undefined ? {} : { silent: c.silent }),
    zh: (f) => `${leadTo(stanceTo(c.holds, f), f)}${wordingOf(c.zh, f)}`,
    en: (f) => `${leadTo(stanceTo(c.holds, f), f)}${wordingOf(c.en, f)}`,
    ...(c.next === undefined ? {} : { next: c.next }),
  };
}

/** A claim's words in both languages, looked for in what the question claims. */
export function saying(zh: RegExp, en: RegExp): (f: Facts) => boolean {
  return (f) => (f.lang === 'en' ? en : zh).test(claimed(f));
}

/** Told and doubted: 听说…，真的假的. */
const HEARSAY = /真的假的|真的?还是假的?|是真是假|真有这[回事条]/u;

/** 「局 镇 街 都算甲方?」, 「有无?」, 「Y/N」: nothing but the mark asks. */
const BARE_ZH = /[^呢]\?\s*$|(?:ok|[可能行妥成])否[。?]*$|有无|有没得|\by ?\/ ?n\b/u;

/** Whether a yes or a no is wanted, in any of the forms of speech. */
export function isYesNo(f: Facts): boolean {
  return wantsYesNo(f) || asksWhether(f) || HEARSAY.test(f.text) || asksBarely(f);
}

function asksBarely(f: Facts): boolean {
  const text = askedPart(f);
  return f.lang === 'zh' && BARE_ZH.test(text) && !asksWithWord(text) && !/还是/u.test(text);
}

/** The stance towards the claim of the question, given what the plan holds of it in the positive. */
export function stanceTo(holds: Holds, f: Facts): Stance {
  if (typeof holds === 'function') return holds(f);
  if (typeof holds === 'object') return holds.always;
  if (holds === 'one_of_many' && saysEnough(f)) return NOT_ENOUGH.test(claimed(f)) ? 'yes' : 'no';
  return (holds !== false) === isTurned(f) ? 'no' : 'yes';
}

/** Details whose mention makes a question one for a figure or a paper, whatever else it claims. */
const FIGURES = ['time', 'share', 'amount', 'papers', 'sanction', 'place'] as const;

/**
 * The stance and the opening for a yes-or-no question that the chosen answer gives no stance to: what is put against what
 * the intent affirms is wrong, a figure or paper asked for is not in the plan; anything else stays open.
 */
export function weigh(affirms: boolean | undefined, f: Facts): { stance: Stance; lead: string } {
  const open = { stance: null, lead: '' };
  if (affirms === undefined || !isYesNo(f)) return open;
  const detail = detailAsked(f);
  if (detail !== null && (FIGURES as readonly string[]).includes(detail.kind)) {
    const lead = f.lang === 'zh' ? `方案没有规定${detail.zh}。` : `The plan does not specify ${detail.en}. `;
    return { stance: 'not_in_policy', lead };
  }
  if (detail !== null) return open;
  const isContrary = isTurned(f) || (affirms && saysEnough(f));
  if (!isContrary) return open;
  const stance = affirms ? 'no' : 'yes';
  return { stance, lead: leadTo(stance, f) };
}

/** Whether the question takes one thing for all there is (只要3A就行, 有一条就够, is it enough). */
export function saysEnough(f: Facts): boolean {
  return saysOneIsEnough(f) || (f.lang === 'en' ? ENOUGH_EN : ENOUGH_ZH).test(claimed(f));
}

/** 「不归我们管的，能不能买」: leave is asked for, whatever is denied before. */
const ASKS_MAY =
  /能不能|可不可以|行不行|(?:行|可以|成)(?:吗|么|不)[?。!]?$|(?<!不)(?:可以|能)[^,。?不没]{1,12}[吗么][?。]?$/u;

/** 「是的，」, 「不能，」 …: opens an answer so that its first words answer the question as it was put. */
export function leadTo(stance: Stance, f: Facts): string {
  if (f.lang === 'en') return LEAD_EN[stance ?? 'none'] ?? '';
  if (stance === 'yes') return MAY.test(claimed(f)) && countTurns(f) === 0 ? '可以，' : '是的，';
  if (stance === 'depends') return '要看。';
  if (stance !== 'no') return '';
  if (OMITS.test(claimed(f)) && isTurned(f)) return '不行，';
  if ((MAY.test(claimed(f)) && !isTurned(f)) || ASKS_MAY.test(f.text)) return '不能，';
  return MUST.test(claimed(f)) && !isTurned(f) ? '不用，' : '不是，';
}

const LEAD_EN: Record<string, string> = { yes: 'Yes. ', no: 'No. ', depends: 'It depends. ' };
