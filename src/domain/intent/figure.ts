import type { Facts } from './facts.js';
import { asksCase } from './own-case.js';
import { claimed } from './polarity.js';

/** Numbers of the text itself and of its documents, and 一 that counts nothing. */
const OWN_ZH =
  /(?:73|41|七十三|四十一)号?|6类|54款|211项?|3a|4a|5a|十[二三四五]五|[一两二]年以上|第[一二三四五六\d]+|[一二]类|一(?:家|份|条|个|项|种|些|下|起|定|样|直|旦|般|律|共|并|次性|方面|体|边)|两(?:份|步|个阶段|头|样)|四(?:种|个|项|条|类)|五(?:步|条|个(?:步骤|环节|要求))/gu;
const FIGURE_ZH =
  /(?:\d+|[零一二两三四五六七八九十百千半]+)(?:多|来|几)?(?:个(?!别)|家|项|万|亿|%|成|年|天|日|周|次|元|块|人|倍|名|分|月|场|份|期|轮|号|工作日|季度|小时)|百分之|\d{2,}|每[年月周季天]|年底|月底|第[一二三四]季度|翻一?番/u;
const FIGURE_EN =
  /\b\d+|\bpercent|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|hundred|thousand|half|dozen) (?:more )?(?:working )?(?:days?|weeks?|months?|years?|times|per ?cent|people|projects?|members?|experts?|firms?|of)\b|\b(?:monthly|weekly|quarterly|annual(?:ly)?|every (?:month|week|year|quarter)|a (?:month|year|week))\b/u;

/** Whether the claim states a figure or a date that is none of the plan's own; figures told of one's own case are none. */
export function statesFigure(f: Facts): boolean {
  if (f.us && asksCase(f)) return false;
  return f.lang === 'en'
    ? FIGURE_EN.test(claimed(f).replace(/\b(?:73|41|211|54|2a|3a|class[- ]\w+)\b/gu, ' '))
    : FIGURE_ZH.test(claimed(f).replace(OWN_ZH, ' '));
}
