import { defineIntent } from '../src/domain/intent/define-intent.js';

export const intent = defineIntent({
  id: 'contract_register',
  title: { zh: '登记一份合同', en: 'Register a contract' },
  answers: [
    {
      when: (f) => f.role === 'applicant',
      stance: null,
      clauses: [],
      zh: '抱歉，合同只能由购买主体的经办人登记，您这边没有权限，我不能记录。签约后的事，请联系购买主体的工作人员。',
      en: 'Sorry, only officers of the purchaser can register contracts, so I cannot record it. Please contact the staff of the purchaser.',
    },
    {
      stance: null,
      clauses: [],
      zh: '登记合同要有：承接主体名称、服务内容、金额、起始日期和终止日期。直接说给我，我读出来给您核对，您确认后才保存。',
      en: 'A contract record needs the provider, the service, the amount, the start date and the end date. Tell me, I read it back, and it is saved once you confirm.',
    },
  ],
  next: ['contract_contents', 'contract_deadline_query', 'supervision_acceptance'],
});
