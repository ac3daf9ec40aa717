import { defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

/** The offices that district.yaml names with a phone or hours; empty when none is set. */
function contactsOf(f: Facts): string[] {
  return Object.entries(f.district.offices)
    .filter(([, o]) => o.phone || o.hours)
    .map(([id, o]) => {
      const name = o.name ?? f.policy.offices.get(id)?.[f.lang] ?? id;
      return [name, o.phone, o.hours].filter(Boolean).join(f.lang === 'zh' ? ' ' : ', ');
    });
}

export const intent = defineIntent({
  id: 'human_handoff',
  title: { zh: '找工作人员', en: 'Reach a person' },
  answers: [
    {
      when: (f) => contactsOf(f).length > 0,
      stance: null,
      clauses: [],
      zh: (f) => `可以找工作人员：${contactsOf(f).join('；')}。说明时带上您的问题和机构情况，会更快。`,
      en: (f) =>
        `You can reach the staff: ${contactsOf(f).join('; ')}. Have your question and your organisation's details at hand.`,
    },
    {
      when: (f) => f.has('ask_when', 'ask_where') || /几点|电话|地址|上班|周末|节假日|hours|phone|where/.test(f.text),
      stance: null,
      clauses: [],
      zh: '我这里没有设置工作人员的电话、地址和办公时间，方案也没有写，我不乱说。请直接联系购买主体（发布项目的单位）或区财政部门的工作人员。',
      en: 'No phone, address or office hours of the staff are set here and the plan does not state any, so I will not guess. Please contact the purchaser that published the project, or the district finance bureau.',
    },
    {
      stance: null,
      clauses: [],
      zh: '好的。我这里还没有设置可以直接转接的工作人员，也没有登记电话。请联系购买主体（发布项目的单位）或区财政部门的工作人员；把您的问题和机构情况一起说，会更快。',
      en: 'Of course. No staff member is set up here for a direct handover and no phone number is on file. Please contact the purchaser that published the project, or the staff of the district finance bureau.',
    },
  ],
  next: ['help', 'self_check_start'],
});
