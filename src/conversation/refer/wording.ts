/** What is said about the last answer, about unfairness, and about what the assistant is for. */
export const zh = {
  theWords: '写在方案的这一句：',
  theWordsMany: '写在方案的这几句：',
  notExplained: '方案没有解释为什么这样规定，只写了这一句：',
  complaint:
    '您的心情我理解。具体项目里有没有问题，我看不到，不替谁下结论；方案的要求是：按公开、公平、公正原则，竞争择优，具备条件的平等参与。可以请购买主体说明评选情况，也可以向财政部门反映；想跟人说，回复“人工”，我转给工作人员。',
};
export const en: typeof zh = {
  theWords: 'It is this sentence of the plan:',
  theWordsMany: 'It is these sentences of the plan:',
  notExplained: 'The plan does not explain why; it only says:',
  complaint:
    'I understand that this is upsetting. What happened in a single project I cannot see, so I judge nobody; what the plan asks for is openness, fairness and a choice by competition on equal terms. You can ask the purchaser to explain its choice, or write to the finance bureau; say "a person, please" and I pass you on to the staff.',
};

export function wordingIn(lang: 'zh' | 'en'): typeof zh {
  return lang === 'zh' ? zh : en;
}
