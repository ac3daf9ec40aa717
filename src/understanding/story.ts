import { judgesWhatWasSaid } from '../domain/intent/judges.js';

/** From so many characters on a message of several sentences is a story with a question in it; English takes three times as many. */
const LONG = 45;
/** A sentence of fewer characters says too little by itself. */
const FEW = 6;
const SENTENCES = /(?<=[。！？!?\n])|(?<=[.;]\s)/u;
/** Thanks and urging after the question. */
const COURTESY =
  /^[\s,，]*(?:谢谢|多谢|感谢|麻烦了?|辛苦|拜托|急|在线等|求(?:解答?|告知|回复)|请(?:回复|指教|解答|告知)|打扰|thanks?|thank you|please (?:help|advise|reply))[^?？]{0,12}$/iu;

/**
 * The part of a long message that asks, with the claim it judges where the question is no more than 「这说法对吗」; null when
 * the message is short, of one sentence, or all of it asks.
 */
export function askedOfStory(raw: string): string | null {
  const sentences = raw
    .split(SENTENCES)
    .map((s) => s.trim())
    .filter((s) => s !== '' && !COURTESY.test(s));
  const isEnglish = !/\p{Script=Han}/u.test(raw);
  if (sentences.length < 2 || raw.length < LONG * (isEnglish ? 3 : 1)) return null;
  const asking = sentences.findLastIndex((s) => /[?？]$/u.test(s));
  const at = asking < 0 ? sentences.length - 1 : asking;
  const judged = judgesWhatWasSaid(sentences[at] ?? '') ? Math.max(0, at - 1) : at;
  const asked = sentences.slice(judged, at + 1).join('');
  return asked.length < FEW || judged === 0 ? null : asked;
}

/** Topics whose answer rests on what was told of one's own case, or on the service named. */
const BY_CASE = /^(?:eligibility_|catalogue_item)/u;
const POINTS_BACK =
  /它|他们|[这那](?:些|样|边|家|么|算|能|行|可)|[这那][个种](?:项目|活|服务|合同|情况|事|钱|要求|规定|条件|单位|机构|公司|[要能算行可是属在有该会也都不没,。?？]|$)|其中|里面|上面|刚才|\b(?:this|that|it|they|those|these|one)\b/u;

/** 服务期限这个是不是必须写: names what is asked about, and points at nothing. */
const TOPIC = /(?<=\p{Script=Han}{3})[这那]个(?=是不是|是否|必须|得|要不要|用不用|需不需要|有没有)/gu;

/** 「我们到底可不可以买」: who we are was told before. */
const MAY_WE =
  /(?:我们|咱们?|俺们|我单位|本单位)[^,，。?？]{0,8}(?:可不可以|可以不可以|能不能|能|可以|有没有资格|有资格|算不算|够格|行不行)[^,，。?？]{0,4}(?:买|购买|采购|接|承接|投|做)?(?:服务|的?资格)?(?:吗|么|不|呢)?[?？]*$/u;

/** Whether the question of a story can be answered without the story, by its words and by the topic it was read as. */
export function standsApart(asked: string, intent: string): boolean {
  return !BY_CASE.test(intent) && !MAY_WE.test(asked) && !POINTS_BACK.test(asked.replace(TOPIC, ''));
}
