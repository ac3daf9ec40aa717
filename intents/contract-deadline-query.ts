import { defineIntent } from '../src/domain/intent/define-intent.js';

export const intent = defineIntent({
  id: 'contract_deadline_query',
  title: { zh: '查合同到期日', en: 'When contracts are due' },
  answers: [
    {
      when: (f) => f.role === 'applicant',
      stance: null,
      clauses: [],
      zh: '抱歉，合同信息只限购买主体的经办人查看，您这边没有权限，我不能提供。您自己签的合同，请看合同文本，或联系与您签约的购买主体的工作人员。',
      en: 'Sorry, contract records are only open to officers of the purchaser, so I cannot show them. For your own contract please look at its text or contact the purchaser you signed with.',
    },
    {
      stance: null,
      clauses: [],
      zh: '可以按承接主体、服务或到期月份查已登记的合同，比如“下个月到期的合同”；没登记的合同查不到，先说“登记合同”。',
      en: 'You can ask for registered contracts by provider, service or month of ending, such as "contracts due next month". What is not registered cannot be found: say "register a contract" first.',
    },
  ],
  next: ['contract_register', 'supervision_acceptance', 'reminder_set'],
});
