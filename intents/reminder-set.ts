import { defineIntent } from '../src/domain/intent/define-intent.js';

export const intent = defineIntent({
  id: 'reminder_set',
  title: { zh: '设一个提醒', en: 'Set a reminder' },
  answers: [
    {
      when: (f) => f.role === 'applicant',
      stance: null,
      clauses: [],
      zh: '抱歉，合同节点的提醒只对购买主体的经办人开放，我不能给您设提醒。您可以留意购买主体公布的项目信息。',
      en: 'Sorry, reminders on contract dates are only for officers of the purchaser, so I cannot set one for you. Please watch what the purchaser publishes.',
    },
    {
      stance: null,
      clauses: [],
      zh: '要设提醒，请说是哪份合同、哪个节点（到期、验收、尾款等）、提前几天，比如“绿化合同到期前30天提醒我”。',
      en: 'A reminder needs the contract, the milestone (expiry, acceptance, final payment) and how many days ahead, such as "remind me 30 days before the cleaning contract ends".',
    },
  ],
  next: ['contract_deadline_query', 'contract_register', 'help'],
});
