import { readFew, readOrdinal } from '../meant/ordinals.js';
import { pickOf } from './query-words.js';

/** What half sentences about a list of contracts are made of: 它俩加一块多少, 这两家里哪个先到, 都是哪些. */
const WORDS =
  /到期|结束|过期|期满|届满|早晚|先后|顺序|排一?[下序]?|按|多少|哪|谁|什么|啥|多久|时候|金额|总额|总价|价[钱格]|合同|协议|钱|数|起来|一块儿?|一起|总共|一共|合计|加|比较?|最|更|[大小多少贵便宜高低早晚迟先后近长短快慢到完头剩余其他它中另外别都全还也这那俩两三四五几第前上下面刚才里当间个家份条笔单位一二些是有的了呢吗啊呀吧嘛没不各签给说讲列看念报我帮请再就在做干从号月天]|分别|来着|现在|目前|管|名字|叫|情况|状态|详细|具体|内容|服务|[啥咋怎]么?样|经办|负责|好[的吧]?|行|咱们?|我们|自己|本单位|本部门|本局|[,，。?？!！\s]/g;
const ASKS =
  /哪|谁|几|多少|最|更|先|另|其[他它余中]|剩|俩|比|排|情况|状态|什么|啥|多久|[咋怎]么?样|总[额数共]|合计|一共|起来/;
const LONGEST = 24;

/** Whether a message is made of such words only and asks something: right after contracts were spoken of it is about them. */
export function asksOfList(text: string): boolean {
  return text.length <= LONGEST && ASKS.test(text) && text.replace(WORDS, '') === '';
}

/** 最便宜的是哪家, 哪份先到期: by itself it can only be about contracts that there are. */
export function asksForTop(text: string): boolean {
  if (
    /^(?:and |so )?(?:which|what)(?: one| contract| of (?:them|these))?(?:'s| is| has| costs?| ends?| expires?)?\b/.test(
      text,
    )
  )
    return text.length <= 60 && pickOf(text) !== null;
  return asksOfList(text) && /哪|谁/.test(text) && pickOf(text) !== null;
}

const AGAIN =
  /^(?:那|具体|分别|都|[,，])*(?:是|有|叫)?(?:都|分别)*(?:是|有|叫)?(?:哪(?:些|几)?[个家份]?|谁|谁家|什么|啥)(?:合同|名字)?(?:呢|啊|呀)?[?？]?$/;

/** 都是哪些, right after a number was told: the same ones. */
export function asksWhichTheyAre(text: string): boolean {
  return AGAIN.test(text) && /是|都|几|分别/.test(text);
}

/** 另一个, 另外那份. */
export function pointsToOther(text: string): boolean {
  return /另外?(?:那|的)?一?[个份家]|剩下?的?(?:那|另)一?[个份家]|\bthe other(?: one)?\b/.test(text);
}

/** 它之后最近到期的是哪个, 下一份呢: the one that ends next after the one in sight. */
const NEXT_AFTER =
  /^(?:那|请问|然后|[,，])*(?:(?:在)?(?:它|他|这[份个家]|那[份个家])(?:到期)?(?:之后|以后|后面|完了|过后|后)[^,，。]{0,8}(?:到期|哪|谁|是)|(?:再|还)?下一?[份个家](?:合同)?(?:要|是)?(?:到期|结束)?(?:的)?(?:是?(?:哪[份个家]?|谁|什么)|呢)|(?:接下来|再往后|之后|往后)(?:最[近先早])?(?:是|要|又)?(?:哪[份个家]?|谁|到期))(?:的|是|到期|要|合同|哪[份个家]?|谁|呢|啊|[?？])*$|\b(?:which|what)(?: one| contract)? (?:comes |is |ends |expires )?(?:next|after (?:that|it|this))\b/;

export function asksNextAfter(text: string): boolean {
  return NEXT_AFTER.test(text);
}

const TOP = /(?:前|最[大高多贵小低少早晚](?:的|到期的)*)(?<n>[一二两三四五六七八九十\d]{1,2})(?:名|位|[个份家条])?/;

/** 金额前三的, 最早到期的两个: the first so many of a list that is in the order asked for; null where none is told. */
export function readTop<T>(text: string, list: readonly T[]): T[] | null {
  const n = TOP.exec(text)?.groups?.n;
  return n === undefined ? null : readFew(`前${n}个`, list);
}

/** How a list is to be put in order; null where that is not said: it is by the days they end. */
export function orderIn(text: string): 'largest' | 'smallest' | null {
  if (readOrdinal(text) !== null) return null;
  if (!/排|从[大小高低多少]到|顺序|(?:金额|最[大高多贵小低少]的?|价)前[一二两三四五六七八九十\d]/.test(text))
    return null;
  if (!/金额|钱|价|[大小高低贵]|多少/.test(text) || /早|晚|先后|到期/.test(text)) return null;
  return /从[小低少]到|便宜|最[小低少]/.test(text) ? 'smallest' : 'largest';
}
