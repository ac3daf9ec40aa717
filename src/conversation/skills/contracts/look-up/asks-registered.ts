import { isQuestion } from '../questions.js';
import { asksByDepartment } from './by-department.js';
import { asksDetail } from './details.js';
import { asksForTop, asksOfList } from './list-words.js';
import { dutiesIn } from './query-words.js';

const CONTRACT = /合同|协议|台账|contract|agreement/;
/** Who holds a contract, or whether there is one called so: asked of the register, whatever it resembles. */
export const ASKS_WHO =
  /(?:签|录|登记?|存|记|续)(?:进去|上|好|成功)?(?:了|过)?(?:吗|没有?|么)[?？]?$|有没有(?:跟|和|与).{2,14}签|有没有签过|有没有(?:跟|和|与).{2,12}合作过|(?:总共|一共|今年|去年|都)签了(?:多少|几|哪)|签过.{2,8}(?:吗|没有?)|签给了?(?:谁|哪家)|(?<!谁)(?:和|跟|与)(?:谁|哪家)(?:公司|机构|单位)?签|谁中(?:的)?标|哪家(?:公司|机构|单位)?在?(?:做|干)的?|(?:有没有|有无|查一?下|找一?下|搜一?下?).{0,3}(?:叫|名字(?:叫|带|里有)|名称(?:含|带|里有))/;
/** Whether one is registered: 在不在系统里. */
const IN_THE_BOOKS = /在不在(?:系统|台账|库里)|(?:系统|台账)[里中]?(?:面|头)?(?:有没有|有|没有?|在不在)/;
/** One picked out of the list spoken of: 最小的一份. */
const SUPERLATIVE = /最(?:大|小|多|少|早|晚|贵|便宜|长|短|近)的?(?:是)?(?:[一那哪]?[份个]|合同)/;
/** 把智学那份转到我名下: one contract is meant, whatever it resembles. */
const MOVES_ONE = /(?:把|将)[^,，。]{2,12}(?:那|这)(?:份|家|单|笔).{0,10}(?:转|移|划|延|关|删|改|停|撤|调|结)/;
/** 还没到期的一共多少钱: of contracts; certificates and ratings end too. */
const ENDING =
  /^(?!.*(?:评级|证书|等级|资质|年检|执照)).{0,12}(?:(?:没|未|快|要|已经?)(?:有)?到期的.{0,8}(?:多少|几[份个家]|哪|一共|有没有)|(?:哪些|哪几?[份个家]|几[份个家]|谁)(?:快|就)?(?:要|会|该)(?:到期|完|结束|到头|期满)(?:了|的)?$)/;

/** Questions that only what is registered can answer, however like the plan's matters they sound. */
export function asksOfRegistered(text: string, after: boolean, held: boolean): boolean {
  if (asksForTop(text) || (after && asksOfList(text)) || MOVES_ONE.test(text)) return true;
  if (ASKS_WHO.test(text) || (!/目录/.test(text) && IN_THE_BOOKS.test(text))) return true;
  if (after && SUPERLATIVE.test(text)) return true;
  // 那采购方式呢, of the contract just looked at.
  if (after && held && text.length <= 12 && asksDetail(text) && isQuestion(text)) return true;
  // 中期检查做了没, of the contract in sight.
  if (after && held && text.length <= 16 && dutiesIn(text).length > 0 && isQuestion(text)) return true;
  return ENDING.test(text) || (asksByDepartment(text) && (after || CONTRACT.test(text)));
}
