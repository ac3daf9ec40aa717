/** 「她这说法站得住脚吗」, is he right: asks of what was said just before, which is then the question. */
const JUDGES =
  /^[^,，?？]{0,10}(?:说法|话|讲法|理解|意见|意思|想法|做法|讲|说|想|理解)(?:的)?[^,，?？]{0,4}(?:站得住|靠谱|成立|可信|有(?:没有)?(?:道理|依据|根据)|在理|对(?:吗|不对|么|吧|头)|是(?:真|对)的|真的|准(?:吗|不准)|错(?:了)?(?:吗|没))|^(?:is|was) (?:he|she|that|this|it) (?:right|true|correct|wrong)|^(?:对|是)(?:吗|不对|么|不是)[?？]?$|^是?真的(?:吗|假的)|^(?:到底|究竟|方案里?|文件里?)?(?:真的?|确实|当真)?(?:有|是)(?:没有|不是)?[这那][个种条么样]?[^,，?？]{0,4}(?:规定|说法|要求|条文|条|回事|讲究|道理)/iu;

/** Whether a sentence asks no more than whether what was said before it is so. */
export function judgesWhatWasSaid(sentence: string): boolean {
  return JUDGES.test(sentence.trim());
}
