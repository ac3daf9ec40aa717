import { defineIntent } from '../src/domain/intent/define-intent.js';
import { isNod } from '../src/domain/intent/nod.js';

export const intent = defineIntent({
  id: 'greeting',
  title: { zh: '打个招呼', en: 'Say hello' },
  answers: [
    {
      when: (f) => f.has('greet_bye'),
      stance: null,
      clauses: [],
      zh: '好的，再见，有问题随时来问。',
      en: 'Goodbye! Come back any time you have a question.',
      next: [],
    },
    {
      when: (f) => isNod(f.text),
      stance: null,
      clauses: [],
      zh: '好的。还想问什么，直接说就行。',
      en: 'All right. Just ask if there is anything else.',
    },
    {
      when: (f) => f.has('greet_thanks'),
      stance: null,
      clauses: [],
      zh: '不客气，能帮上就好。还有别的想问，直接说就行。',
      en: "You're welcome, glad to help. Just ask if there is anything else.",
    },
    {
      stance: null,
      clauses: [],
      zh: '您好，我是政府购买服务政策助手。想问能不能承接、能买什么、流程怎么走，直接说就行。',
      en: 'Hello! I am the assistant on the government purchase of services. Just ask who may provide, what may be purchased, or how it works.',
    },
  ],
  next: ['self_check_start', 'process_steps', 'help'],
});
