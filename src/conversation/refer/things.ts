import type { Before } from './carry.js';

/** The thing an answer was about, for 「它」 and "it"; bodies are looked for elsewhere. */
const THINGS: Readonly<Record<string, { zh: string; en: string }>> = {
  catalogue_overview: { zh: '指导目录', en: 'the catalogue' },
  catalogue_adjustment: { zh: '指导目录', en: 'the catalogue' },
  contract_contents: { zh: '合同', en: 'the contract' },
  supervision_acceptance: { zh: '验收', en: 'the acceptance' },
  budget_how: { zh: '预算', en: 'the budget' },
  fund_management: { zh: '购买服务的资金', en: 'the money' },
  process_steps: { zh: '购买服务的流程', en: 'the process' },
  importance: { zh: '方案', en: 'the plan' },
  goals: { zh: '方案的目标', en: 'the goal of the plan' },
};
const IT_ZH = /它(?!们)/;
const IT_EN =
  /\bit\b(?! (?:allowed|ok|okay|possible|fine|true|right|enough|necessary|required|that|because|say|written|stated)\b)/i;

/** 「它多久改一次」, "how often is it changed": the thing in the place of its pronoun. */
export function resolveThing(text: string, last: Before, isEn: boolean): string | null {
  const thing = THINGS[last.intent];
  const it = isEn ? IT_EN : IT_ZH;
  if (thing === undefined || !it.test(text)) return null;
  return text.replace(it, isEn ? thing.en : thing.zh);
}
