/** What is said about the last answer, about unfairness, and about what the assistant is for. */
export const zh = {
  theWords: '写在方案的这一句：',
  theWordsMany: '写在方案的这几句：',
  ofClause: (id: string) => `${id}这一条是这么写的（太长的只放前面几句）：`,
  nearestWords: '方案没写的没有原话可贴；它写了的，写在方案的这一句：',
  noPenalty:
    '方案没有规定怎么处罚、罚谁，只写了应当怎么做。违反政府采购、预算等规定的，由财政、审计、纪检等部门按各自的规定处理；拿不准请问财政部门。',
  noWords: '这件事方案没有写，哪一条都找不到，我没有原话可贴。',
  wordsBefore: '再前面说的那一点，写在下面这句：',
  fedUp: '明白，不多说了。要跟人说，回复“人工”，我把您的问题转给工作人员。',
  letDown:
    '抱歉没帮上。方案没写的我不能替它编；它写了的，谁能买、谁能接、怎么买、钱怎么管，我都能告诉您在哪一句。要具体答复，请问购买主体或财政部门；想跟人说，回复“人工”。',
  noFigure:
    '方案没有规定这个数。全文除了目录的6类54款211项、社会组织的3A级和连续两年年检，没有别的金额、比例、人数、天数。具体的数看项目公告和合同，请问购买主体或财政部门。',
  noRecord:
    '方案没有写以往办过什么、结果怎样，我这里也没有记录。以前的情况请看购买主体公布的信息，或问购买主体、财政部门。',
  noProgress:
    '方案没有写做到哪一步了，我这里也没有进展的记录。它只写了目标：先在全区逐步推开，再基本建立比较完善的制度。进展请问财政部门。',
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
  unranked: (list: string) =>
    `方案没有比较，也没有排先后，只是并列写了${list}。哪个更快、更合适，要看具体项目，请问购买主体和财政部门。`,
  boundWhom:
    '说的是社会组织：3A级以上、连续两年以上年检合格只要求在民政部门登记的社会组织，企业、机构不要求这两条。独立承担民事责任、税收社保记录良好等一般条件，每一类都要。',
  conditionsFirst:
    '不能。方案要求承接主体先具备这些条件，没有写可以先接项目、以后再补：社会组织要已在民政部门登记、3A级以上、连续两年以上年检合格；企业、机构要已依法登记；一般条件都要符合。',
  whichKind:
    '要看您是哪一类：社会组织要在民政部门登记、3A级以上、连续两年以上年检合格；企业、机构要在市场监管或行业主管部门登记，不要求3A和年检。独立承担民事责任、税收社保记录良好等一般条件都一样。您是哪一类？',
  byRegistrar:
    '看登记证：在民政部门登记的，按社会组织算，要3A级以上、连续两年以上年检合格；在市场监管或行业主管部门登记的，按企业、机构算，不要求这两条。一般条件都一样。',
  whichMatter: '以前的对话我这里不留。您说的是哪件事？请直接再问一句，或从下面选：',
  whichOfThem:
    '您说的是哪个项目、想办哪件事？单位想买服务，看流程；机构想承接，先做资格自查；也可以说出是什么服务，我帮您查目录。',
  goOn: '好的，您接着说。想问的是资格、目录、流程、合同还是资金？问哪一点，我按方案答。',
  whoRates: '评级和年检由登记的民政部门办。怎么申请、多久有结果，方案没有写，请问民政部门（登记管理机关）。',
  whereToRegister:
    '看是哪一类：社会组织在民政部门登记，企业、机构在市场监管或行业主管部门登记。怎么办登记、要什么材料、多久办好，方案没有写，请问那个部门。',
  surely: (said: string) => `确定，方案就是这么写的：${said}原文在下面，您可以核对。`,
  surelySilent: '确定，这一点方案里没有写，我只按方案回答；别的文件怎么规定，请问购买主体和财政部门。',
  notInCharge:
    '我不能受理，也查不了具体的项目和单位：我只按方案回答问题。请先问购买主体，或向财政部门反映；想跟人说，回复“人工”，我把您的问题转给工作人员。',
  noGuess: '我不猜：方案没有写的，我不能替它填，请问购买主体和财政部门。',
  notKnown: (silent: string) => `是的，方案没有写的，我也不知道，不乱猜。${silent}可以问购买主体或财政部门。`,
  noOfficial: '不算正式答复：我只按方案原文回答，供您参考。最后以购买主体和财政部门的答复为准。',
  mayHaveChanged: '我只按手里这份方案回答；后来有没有改、有没有新规定，我这里看不到，请问财政部门。',
  askWhom:
    '看问什么：项目和合同的事问购买主体（发布项目的单位），钱和预算、目录问财政部门，登记、评级、年检问民政部门（企业问市场监管部门）。方案没有写具体科室和电话。',
  simply: (said: string) => `简单说：${said}哪个词不明白，直接发给我。`,
  noExample: (said: string) => `方案没有举例子，我也不编。它写的就是：${said}具体到哪个项目，可以问购买主体。`,
  rightly: (said: string) => `对。${said}`,
  wrongly: (said: string) => `不是这样。${said}`,
  notYet: (said: string) => `还不能这么说。${said}`,
  notSaidSo: (said: string) => `不能这么下结论。${said}`,
  asWritten: (said: string) => `方案是这么写的：${said}`,
  complaint:
    '您的心情我理解。具体项目里有没有问题，我看不到，不替谁下结论；方案的要求是：按公开、公平、公正原则，竞争择优，具备条件的平等参与。可以请购买主体说明评选情况，也可以向财政部门反映；想跟人说，回复“人工”，我转给工作人员。',
};
export const en: typeof zh = {
  theWords: 'It is this sentence of the plan:',
  theWordsMany: 'It is these sentences of the plan:',
  ofClause: (id: string) => `This is what ${id} says (of a long clause the first sentences):`,
  nearestWords: 'What the plan does not say has no sentence; what it does say is this sentence of the plan:',
  noPenalty:
    'The plan does not specify any penalty, nor who bears it; it only says what is to be done. Breaches of procurement or budget rules are dealt with by the finance, audit and discipline authorities under their own rules; ask the finance bureau.',
  noWords: 'The plan says nothing of this matter: no clause has it, so there are no words to show.',
  wordsBefore: ' What we spoke of before that is in this sentence:',
  fedUp:
    'Understood, no more of that. To speak to a person, say "a person, please" and I pass your question on to the staff.',
  letDown:
    'Sorry that I was no help. I cannot make up what the plan does not say; what it does say (who may purchase and provide, what and how, how the money is managed) I can show you by the sentence. For a ruling ask the purchaser or the finance bureau; say "a person, please" to speak to someone.',
  noFigure:
    'The plan does not specify any such figure. Apart from the 6 categories, 54 sections and 211 items of the catalogue and, for social organisations, 3A and two years of inspections, it sets no sum, share, number or term. See the notice of the project and the contract, or ask the purchaser or the finance bureau.',
  noRecord:
    'The plan does not say what was done in other years, and I keep no record of it. Please see what the purchaser has published, or ask the purchaser or the finance bureau.',
  noProgress:
    'The plan does not say how far things have come, and I keep no record of it. It only sets the goals: first to spread step by step, then to have a fairly complete system. Ask the finance bureau about progress.',
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
  unranked: (list: string) =>
    `The plan does not compare or rank them; it names ${list} side by side. Which is quicker or fits better depends on the project: ask the purchaser and the finance bureau.`,
  boundWhom:
    'Social organisations: a rating of 3A or above and two or more consecutive passed annual inspections are asked only of those registered with civil affairs, not of companies and institutions. The general conditions (civil liability, tax, social insurance and so on) bind all.',
  conditionsFirst:
    'No. The plan asks for these conditions of a provider from the start and does not say that they may be met later: a social organisation must already be registered with civil affairs, rated 3A or above, with two or more consecutive passed annual inspections; a company or institution must already be registered; the general conditions bind all.',
  whichKind:
    'It depends on your kind. A social organisation must be registered with civil affairs, rated 3A or above and have passed annual inspections for two or more consecutive years; a company or institution must be registered with market regulation or a sector authority and needs neither. The general conditions (civil liability, tax and social insurance records …) are the same. Which are you?',
  byRegistrar:
    'That depends on where it is registered: with civil affairs it counts as a social organisation (3A or above, two or more consecutive passed inspections); with market regulation or a sector authority as a company or institution, which needs neither. The general conditions are the same.',
  whichMatter: 'I keep no talk of other days. Which matter do you mean? Please ask again, or choose:',
  whichOfThem:
    'Which project do you mean, and what would you like to do? To purchase a service, see the steps; to provide one, start a self-check; or name the service and I look it up in the catalogue.',
  goOn: 'I see, please go on. Is it about eligibility, the catalogue, the process, contracts or funds? Tell me which point and I answer from the plan.',
  whoRates:
    'Ratings and annual inspections are done by civil affairs, where the organisation is registered. How to apply and how long it takes the plan does not say: ask them.',
  whereToRegister:
    'Social organisations register with civil affairs, companies and institutions with market regulation or a sector authority. How it is done, with which papers and how long it takes the plan does not say: ask that office.',
  surely: (said: string) => `Yes, that is what the plan says: ${said} Its words are below.`,
  surelySilent:
    'Yes: the plan does not say anything on this, and I answer from the plan only. Ask the purchaser and the finance bureau about other rules.',
  notInCharge:
    'No, I cannot take that on or look into a project or an office: I only answer from the plan. Please ask the purchaser or tell the finance bureau; say "a person, please" and I pass your question on to the staff.',
  noGuess:
    'I do not guess: what the plan leaves open I cannot fill in. Please ask the purchaser and the finance bureau.',
  notKnown: (silent: string) =>
    `That is so: what the plan does not say I do not know either, and I do not guess. ${silent} The purchaser or the finance bureau can tell you.`,
  noOfficial:
    'No, this is no official reply: I answer from the text of the plan, for your information. The purchaser and the finance bureau have the last word.',
  mayHaveChanged:
    'I answer from the plan that I have; whether it was changed later or there are new rules I cannot see. Please ask the finance bureau.',
  askWhom:
    'That depends: the purchaser that published the project for projects and contracts, the finance bureau for money, budgets and the catalogue, civil affairs (for companies: market regulation) for registration, ratings and inspections. The plan names no section or phone number.',
  simply: (said: string) => `In short: ${said} If a word is unclear, just send it to me.`,
  noExample: (said: string) =>
    `The plan does not give any example, and I make none up. What it says is: ${said} For a single project ask the purchaser.`,
  rightly: (said: string) => `Right. ${said}`,
  wrongly: (said: string) => `Not so. ${said}`,
  notYet: (said: string) => `That cannot be said yet. ${said}`,
  notSaidSo: (said: string) => `That does not follow. ${said}`,
  asWritten: (said: string) => `This is what the plan says: ${said}`,
  complaint:
    'I understand that this is upsetting. What happened in a single project I cannot see, so I judge nobody; what the plan asks for is openness, fairness and a choice by competition on equal terms. You can ask the purchaser to explain its choice, or write to the finance bureau; say "a person, please" and I pass you on to the staff.',
};

export function wordingIn(lang: 'zh' | 'en'): typeof zh {
  return lang === 'zh' ? zh : en;
}
