import { defineIntent } from '../src/domain/intent/define-intent.js';

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
      // A nod ends the talk no more than it opens one.
      when: (f) =>
        /^(?:ok(?:ay)?|好的?|行|嗯+|哦+|噢|(?:我)?(?:知道|明白|懂|了解|清楚)了?|收到|got it|i see)[了啊呀哈啦吧.。!！~\s]*$/.test(
          f.text,
        ),
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
