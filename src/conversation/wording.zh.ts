import type { Widen } from '../shared/widen.js';

/** Shared wording in Chinese (simplified; 繁體 is made from it). What belongs to one intent stands in its file. */
export const zh = {
  empty: '没收到文字内容。请直接打字提问，比如“社会组织要什么条件才能承接”。',
  noFiles: '文件我只收经办人的合同台账（.xlsx、.csv），别的文件我不读。有问题请直接打字。',
  cut: (max: number) => `您的消息超过${max}字，我只读了前${max}字；要紧的问题请单独再发一次。`,
  askBack: '我还拿不准您想问哪一个，请选：',
  source: (title: string) => `方案原文〔${title}〕：`,
  quote: (words: string) => `“${words}”`,
  nextSteps: '接着可以问：',
  apology: (code: string) =>
    `抱歉，这条消息没有处理成功，什么也没有记下。请再发一次；若还不行，请把错误编号 ${code} 告诉工作人员。`,
  retry: '请换个说法告诉我您想知道什么，或回复“人工”找工作人员。',
  notThis: '明白，不是这个意思。您想问的是下面哪一个？',
  otherReading: (title: string, answer: string) => `那换成“${title}”来答：\n${answer}\n如果还不是，请再告诉我。`,
  inPrivate: '这里还有别人在看，单位情况和合同不在这里说。请单独发消息给我，我们接着办；政策问题可以在这里问。',
  office: (name: string, phone: string | null, hours: string | null) =>
    `${name}${phone ? `，电话 ${phone}` : ''}${hours ? `，时间 ${hours}` : ''}`,
} as const;

/** The keys and shapes that every language has. */
export type Wording = Widen<typeof zh>;
