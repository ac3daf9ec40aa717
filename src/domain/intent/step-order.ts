import { askedPart } from './asked.js';
import type { Facts } from './facts.js';

/** How each of the five steps is called, in the plan's order (clause 3.4). */
const CALLED = [
  /申报|立项|appl|propos/u,
  /预算|budget/u,
  /采购|招标|procure|tender/u,
  /监管|监督|supervis|monitor/u,
  /绩效|评价|考核|evaluat|performance/u,
];
const BEFORE = /之前|以前|前面|前头|前边|早于|先于|\b(?:before|earlier|prior|precedes?|ahead)\b/u;
const AFTER = /之后|以后|后面|后头|后边|晚于|(?:完|好|了)(?:再|才|以后|之后)|\b(?:after|later|follows?)\b/u;
/** 先甲后乙, 先甲再乙: the first named comes first. */
const FIRST_THEN =
  /先[^?]{0,12}(?:再|后|然后|才|接着|回头|之后)|(?:再|然后|才|接着)[^?]{1,10}$|\bfirst\b.*\bthen\b|\bthen\b/u;
/** 紧接着, 下一步: no step lies between the two. */
const NEXT_TO =
  /紧接着|紧跟着|马上就?|下一步|接下来|接着就|随即|直接就?(?:是|到|进)|\b(?:immediately|directly|right) after\b|\bnext step\b/u;
/** 走到采购就完了, stops at procurement. */
const ENDS_AT =
  /就(?:完|结束|没|到头)|一完就|完了就没|到[^,。?]{0,6}为止|没有?(?:步骤|环节|后续|下文|别的)了?$|后面没|\b(?:stops?|ends?|over) (?:at|with|after)\b/u;

interface Named {
  step: number;
  from: number;
  to: number;
}

function stepsIn(text: string): Named[] {
  const found = CALLED.flatMap((called, step) => {
    const hit = called.exec(text);
    return hit ? [{ step, from: hit.index, to: hit.index + hit[0].length }] : [];
  });
  return found.sort((a, b) => a.from - b.from);
}

/**
 * Whether the order that a question claims of two steps is the plan's; null when it claims none. In Chinese the word of
 * order follows what it is said of (甲之后乙, 乙在甲之后), in English it stands before it (A after B).
 */
export function judgeOrder(f: Facts): boolean | null {
  const text = askedPart(f).replace(/(?:对不对|是不是|对吧|没错吧|是吧|行不行)?[吗吧?。\s]*$/u, '');
  const [first, second, third] = stepsIn(text);
  if (!first || !second || third) return null;
  const between = text.slice(first.to, second.from);
  const behind = text.slice(second.to);
  const rises = first.step < second.step;
  if (NEXT_TO.test(text)) return (f.lang === 'en' ? first.step - second.step : second.step - first.step) === 1;
  if (f.lang === 'en') {
    if (BEFORE.test(between)) return rises;
    if (AFTER.test(between)) return !rises;
    return FIRST_THEN.test(text) ? rises : null;
  }
  if (BEFORE.test(behind)) return rises;
  if (BEFORE.test(between)) return !rises;
  if (AFTER.test(between) || FIRST_THEN.test(text)) return rises;
  return AFTER.test(behind) ? !rises : null;
}

/** The last step that a question says the process ends with (走到采购就完了); null when it says none. */
export function endsAt(f: Facts): number | null {
  const text = askedPart(f);
  const named = stepsIn(text);
  return ENDS_AT.test(text) && named.length === 1 ? (named[0]?.step ?? null) : null;
}
