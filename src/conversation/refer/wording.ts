/** What is said about the last answer, about unfairness, and about what the assistant is for. */
export const zh = {
  theWords: '写在方案的这一句：',
  theWordsMany: '写在方案的这几句：',
  fedUp: '明白，不多说了。要跟人说，回复“人工”，我把您的问题转给工作人员。',
  longWait:
    '让您久等了，着急我理解。办到哪一步我这里看不到，方案也没有规定几天内答复。请直接问收材料的购买主体，或向财政部门反映；想跟人说，回复“人工”，我把您的问题转给工作人员。',
  chase:
    '直接向收材料的购买主体（发布项目的单位）催问，也可以找财政部门；我这里查不到进度，不能代您催。想跟人说，回复“人工”，我把您的问题转给工作人员。',
  noTerm: '方案没有规定几天内答复，我也不能替部门承诺时间。请问收材料的购买主体，或财政部门；想跟人说，回复“人工”。',
  notForYou:
    '不要求。3A级和年检只针对社会组织；您这一类要在市场监管或行业主管部门登记，并符合独立承担民事责任、税收社保记录良好等一般条件。',
  comparison:
    '不一样的有两处：社会组织要在民政部门登记，还要3A级以上、连续两年以上年检合格；企业、机构在市场监管或行业主管部门登记，没有这两条。一般条件（独立承担民事责任、设施人员、制度、信誉、税收社保）和项目的具体条件都一样；哪种容易，方案没有说。',
  notExplained: '方案没有解释为什么这样规定，只写了这一句：',
  complaint:
    '您的心情我理解。具体项目里有没有问题，我看不到，不替谁下结论；方案的要求是：按公开、公平、公正原则，竞争择优，具备条件的平等参与。可以请购买主体说明评选情况，也可以向财政部门反映；想跟人说，回复“人工”，我转给工作人员。',
};
export const en: typeof zh = {
  theWords: 'It is this sentence of the plan:',
  theWordsMany: 'It is these sentences of the plan:',
  fedUp:
    'Understood, no more of that. To speak to a person, say "a person, please" and I pass your question on to the staff.',
  longWait:
    'Sorry that you have been kept waiting. I cannot see how far your papers have got, and the plan does not specify by when an answer is due. Please ask the purchaser you handed them to, or the finance bureau; say "a person, please" and I pass your question on to the staff.',
  chase:
    'Ask the purchaser you handed your papers to, or the finance bureau. I cannot see how far they have got or chase them for you; say "a person, please" and I pass your question on to the staff.',
  noTerm:
    'The plan does not specify any period for an answer, and I cannot promise one for an office. Please ask the purchaser you handed your papers to, or the finance bureau; say "a person, please" to speak to someone.',
  notForYou:
    'No. The 3A rating and annual inspections bind social organisations only; your kind must be registered with market regulation or a sector authority and meet the general conditions.',
  comparison:
    'They differ in two things: social organisations register with civil affairs and need a rating of 3A or above and two or more consecutive passed inspections; companies and institutions register with market regulation or a sector authority and need neither. The general conditions and those of the project are the same; the plan does not say which is easier.',
  notExplained: 'The plan does not explain why; it only says:',
  complaint:
    'I understand that this is upsetting. What happened in a single project I cannot see, so I judge nobody; what the plan asks for is openness, fairness and a choice by competition on equal terms. You can ask the purchaser to explain its choice, or write to the finance bureau; say "a person, please" and I pass you on to the staff.',
};

export function wordingIn(lang: 'zh' | 'en'): typeof zh {
  return lang === 'zh' ? zh : en;
}
