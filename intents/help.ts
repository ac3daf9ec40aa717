import { defineIntent } from '../src/domain/intent/define-intent.js';

export const intent = defineIntent({
  id: 'help',
  title: { zh: '你能帮我什么', en: 'What can you do' },
  answers: [
    {
      when: (f) => f.role !== 'applicant',
      stance: null,
      clauses: [],
      zh: '我是政府购买服务政策助手，按方案原文回答并注明条款。可以问：谁能购买、谁能承接（资格条件、自查）、指导目录、流程和采购方式、合同与验收、预算和资金；也可以帮您核对机构资格。',
      en: 'I am a policy assistant for the government purchase of services; I answer from the plan and name the clause. Ask me who may purchase, who may provide (eligibility, self-check), about the catalogue, the process and methods, contracts and acceptance, budget and funds.',
    },
    {
      stance: null,
      clauses: [],
      zh: '我是政府购买服务政策助手，按方案原文回答并注明条款。您可以问：我们够不够资格承接、指导目录里有没有某项服务、流程怎么走、合同要写什么、钱怎么管；也可以说“自查”，我一步步带您核对条件。',
      en: 'I am a policy assistant for the government purchase of services; I answer from the plan and name the clause. Ask whether you are eligible, what the catalogue holds, how the process runs, what a contract must state, or say "self-check" and I will take you through the conditions.',
    },
  ],
  next: ['self_check_start', 'catalogue_overview', 'process_steps'],
});
