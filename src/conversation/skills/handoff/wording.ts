/** What is said to who asks for a person. */
export const WORDS = {
  zh: {
    confirm: (question: string) =>
      `要把这个问题转给工作人员吗？\n“${question}”\n对方会看到问题和刚才的几句对话，看不到您的账号。`,
    yes: '转给工作人员',
    start: '转人工',
    other: '换个问题',
    no: '先不转',
    askQuestion: '好的。请把要问工作人员的问题发给我，一条消息说清楚，我转过去。',
    sent: (no: string, hours: number) =>
      `已转给工作人员，编号 ${no}。答复会发到这里；${hours} 个工作小时内没有答复，我会告诉您。`,
    kept: '好的，没有转。需要时回复“转人工”。',
    contacts: (list: string) => `可以直接联系：${list}。也可以由我把问题转给工作人员。`,
    noContacts: '这里没有登记工作人员的电话和办公时间，我不乱说；可以由我把问题转给工作人员，答复会发到这里。',
    remind: '（转人工还等您确认：回复“转给工作人员”或“先不转”。）',
    expired: '刚才的转人工没有确认，已取消。',
    late: (no: string, contacts: string) =>
      `您的问题（编号 ${no}）工作人员还没有答复，抱歉让您久等，问题仍在等人处理。急的话请直接联系${contacts}。`,
    lateNobody: '购买主体（发布项目的单位）或区财政部门；电话这里没有登记',
    answer: (no: string, text: string) =>
      `【工作人员答复，编号 ${no}】\n${text}\n（要接着问工作人员，请回复“转人工”。）`,
    join: '；',
  },
  en: {
    confirm: (question: string) =>
      `Hand this question to the staff?\n"${question}"\nThey will see it and the last lines of our talk, not your account.`,
    yes: 'Hand it over',
    start: 'human please',
    other: 'Another question',
    no: 'Not now',
    askQuestion: 'Of course. Send me the question for the staff in one message and I will pass it on.',
    sent: (no: string, hours: number) =>
      `Handed to the staff as number ${no}. The answer will come here; if there is none within ${hours} working hours, I will tell you.`,
    kept: 'Fine, nothing was handed over. Reply "human" whenever you want to.',
    contacts: (list: string) => `You can contact: ${list}. Or I can pass your question to the staff.`,
    noContacts:
      'No phone number or office hours are on file here, so I will not guess; I can pass your question to the staff, and the answer will come here.',
    remind: '(Handing over still waits for your word: reply "hand it over" or "not now".)',
    expired: 'The handover was not confirmed and is cancelled.',
    late: (no: string, contacts: string) =>
      `The staff have not answered your question (number ${no}) yet, sorry for the wait; it is still with them. If it is urgent, please contact ${contacts}.`,
    lateNobody: 'the purchaser that published the project or the district finance bureau; no number is on file here',
    answer: (no: string, text: string) =>
      `[Answer from the staff, number ${no}]\n${text}\n(To ask the staff again, reply "human please".)`,
    join: '; ',
  },
};

/** What the staff read; theirs is the language of the plan. */
export const FOR_STAFF = {
  head: (no: string) => `🙋 转人工 ${no}`,
  question: (text: string) => `问题：${text}`,
  talk: '刚才的对话：',
  said: (text: string) => `问：${text}`,
  answered: (text: string) => `答：${text}`,
  receipt: (id: string) => `自查答复编号：${id}`,
  how: '请在这条消息的线程里答复，您写的话会原样转给询问人，注明是工作人员答复；以 // 开头的只在内部看，不转。',
  deleted: '询问人已删除自己的数据，这条答复转不到了。',
  undelivered: (why: string) => `这条答复没有送到询问人（${why}）。`,
  noText: '附件转不过去，请把要说的写成文字。',
};
