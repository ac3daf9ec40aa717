import type { Contract } from '../../../../domain/contracts/contract.js';
import { hideLetters, showLetters } from '../../../../understanding/entities/contract/name-letters.js';
import { isOrgName } from '../../../../understanding/entities/contract/org-name.js';
import type { Ctx } from '../context.js';
import { dutiesIn } from '../look-up/query-words.js';
import { nameFollowed, orgIn } from './follow.js';
import { namedIn } from './named.js';

const NAMED =
  /(?:和|跟|与|同)(?<with>[^,。的]{2,16}?)(?:签|合作|那|的)|(?:把|将)(?<moved>[^,。的]{2,16}?)的?(?:那份|那个|这份)?(?:合同|协议)?(?:给|都)?(?:删|关|撤|作废|注销|终止|改|转|移|划|延|结|调)|(?<of>[\p{Script=Han}a-z0-9· ]{2,20}?)(?<link>的|那个|这个|那份|这份|那边)?(?:的)?(?:合同|协议)/u;

const FRAME =
  /^(?:[\s,，]|签过|哎呀?|哦|噢|喔|啊|嗯|诶|唉|等等|等一?下|不对|对了|请问?|你好|你|麻烦|帮我?|给我?|我想|我要|想|要|再|查|看|找|列|问|导出|下载|调出?|拉|把|将|一下|下|我们?|咱们?|本?单位|部门|科室?|手上|手里|现在|目前|今年|明年|去年|本月|上个?月|下个?月|本?季度|年底?|之?前|名下|经手|只|有没有|有|都|还|哪些?|哪[份个]|什么|啥|几[份个]|所有|全部|全|已经?|的|了|份|个|这|那|该|这个|那个|新(?=的|签)|老的|刚才?|正在?|执行|履行|跑(?:着|的)?|做着|中|关于)+/u;

/** 把启智教育那份金额改成…, 把绿洲物业的结束日期…: the name stands before what is changed. */
const OF_FIELD =
  /(?:把|将)(?<name>[^,。的]{2,16}?)(?:的|那份|那个|那家|这份)+(?:合同|协议)?(?:的)?(?:金额|总价|价|结束|终止|开始|起始|到期|截止|日期|经办|负责|服务|期限|验收|尾款|绩效|评价|归档|节点|待办|提醒)/u;

/** 新苗那份哪天到期: the name stands before the pointing word, and no 合同 follows. */
const OF_ONE =
  /(?<name>[\p{Script=Han}a-z0-9·]{2,14}?)(?:那|这)(?:个|份|家|一份)(?:的)?[,，]?(?:给我|帮我|你|能|可以)*(?:看|查|发|调|转|延|关|改|哪天|哪一天|什么时候|啥时候|几号|几时|何时|多少钱|多少|金额|还有|还剩|到期|谁|起止|签了|是不是)/u;

/** 新苗托管什么时候到期: a name, and when it ends. */
const WHEN_ONE =
  /^(?<name>[\p{Script=Han}a-z0-9·]{3,16}?)(?:的)?(?:合同)?(?:是)?(?:什么时候|啥时候|哪天|哪一天|几号|几时|还有几天|还有多久|还剩)(?:到期|结束|截止|届满|完|到|呢|$)/u;

/** What a name holds none of. */
const NO_NAME =
  /^(?:[它这那他她]|人家|对方|就|[一两二三几]?[笔单条项](?=$|[的呢啊])|[大小高低多少]的?$|(?:钱|款子?|价钱?)[呢啊]?$|不要|不用|别|每(?:天|周|月|日|季|年|个)|乙方|甲方|承接|服务|名[字称]|便宜|贵|快|刚|昨|今|上次|看|查|帮|给|前|后|最后|倒数|超期|临期|另|上|下|中间|头|末|剩|之前|刚刚?|不是)|[我们]$|半(?:年|个?月)|重复|几号|季度|执行|履行|在?跑|周|星期|[年月][底初末]|其他|其它|别的|剩下|最近|关闭|在办|在管|生效|有效|作废|所有|这[些几]|谁|负责|经办|加?一块儿?|一起|了|没|还|处理|到期|过期|逾期|超过|以上|以下|准备|需要|登记|提醒|倒数|提前|再?加一个|第[一二三四五\d]|终止|解除|解约|名下|清单|列表|现在|我们|本?单位|自己|验收|尾款|绩效|评价|公告|备案|归档|中期|满意度|付款|保证金|材料|预算|申报|考核|抽查|延长|签订|合同|多少|什么|哪|金额|总|最|延期|快要|结束|\d|[一二三四五六七八九十]月|月份/;

const LIKE_OFFICE = /(?:局|委|办|街道|镇|乡|院|站|所|处|中心|公司|学校)$/;

/**
 * A name that a message asks after and that none of the contracts bears; null if it names none. Where the message narrows
 * by day or sum (`narrows`), a word before 合同 is only taken for a name when it is plainly one.
 */
export function strangerIn(said: string, narrows = false): string | null {
  // 和谐家政的合同: its 和 joins nothing.
  const text = hideLetters(said);
  const english =
    /\b(?:with|of|the)\s+(?:the\s+)?(?<name>(?!my\b|mine\b|ours\b|mine$|our\b|all\b|this\b|that\b|contracts?\b|end\b|due\b|last\b|first\b|second\b|largest\b)[a-z][a-z&' -]{2,30}?)(?=\s+(?:contract|agreement)|$|[?.,])/.exec(
      text,
    )?.groups?.name;
  if (english && /contract|agreement/.test(text)) return english;
  const owned = OF_FIELD.exec(text)?.groups?.name;
  const found = owned ? undefined : NAMED.exec(text)?.groups;
  const pointed = found ? undefined : OF_ONE.exec(text)?.groups?.name;
  const asked = found || pointed || dutiesIn(text).length > 0 ? undefined : WHEN_ONE.exec(text)?.groups?.name;
  const after = found || pointed ? null : nameFollowed(text);
  const followed = after !== null && dutiesIn(after).length > 0 ? null : after;
  const told = owned ?? found?.with ?? found?.moved ?? found?.of ?? pointed ?? followed ?? asked ?? orgIn(text) ?? '';
  const name = showLetters(
    told
      .replace(FRAME, '')
      // 残联那份康馨护理: whose it is stands before.
      .replace(/^\p{Script=Han}{2,8}?(?:那边|那里|[那这][份个家]|的)(?=\p{Script=Han}{2,8}$)/u, '')
      .replace(/(?:有没有|有无|还有|[没还都]?有|的|那|这|个|份|现在|目前)+$/, '')
      .trim(),
  );
  if (name.length < 2 || NO_NAME.test(name)) return null;
  const isSure =
    owned !== undefined ||
    followed !== null ||
    pointed !== undefined ||
    found?.with !== undefined ||
    found?.moved !== undefined ||
    found?.link !== undefined;
  return isSure || isOrgName(name) || LIKE_OFFICE.test(name) || (!narrows && name.length <= 6) ? name : null;
}

/** A name asked after that none of the contracts bears; null where one does, where one is pointed at, or none is named. */
export function strangerOf(text: string, all: readonly Contract[], narrows = false): string | null {
  if (
    namedIn(text, all).length > 0 ||
    /^(?:那|把|将)?(?:这|那|它|该)(?:个|份|家)|刚才|(?:管|把|改|关|看|到|给|对|负责|接手)(?:这|那)[个份家](?:合同|协议)?[吧了]?$/.test(
      text,
    )
  )
    return null;
  return strangerIn(text, narrows);
}

/** 启明的帮我改成70万: whose contract is to be changed; 金额的 and 我的 name none. */
const CHANGED_OF =
  /^(?:把|将|给|那)?(?<name>\p{Script=Han}{2,8})的(?:合同|协议|那[份个]|这[份个])?(?:也|再|都|就|帮我|给我|请|麻烦)*(?:金额|价格|结束日期|日期)?(?:改|换|延|调|加|减|关|终止)/u;

const NOT_WHOSE =
  /我|咱|俺|本|自己|[这那它他她]|刚|上|前|第|最|合同|金额|价|日期|时间|期限|结束|到期|开始|服务|经办|负责|登记|录/;

/** The name before 的 of a change, where no contract bears it: another one must not be changed in its place. */
export function strangerChanged(text: string, all: readonly Contract[]): string | null {
  const name = CHANGED_OF.exec(text)?.groups?.name;
  return name === undefined || NOT_WHOSE.test(name) || namedIn(text, all).length > 0 ? null : name;
}

/** Of one's own, or a list: whoever was asked after before is not meant. */
const ELSE =
  /我们|咱们?|自己|本单位|本部门|我的|我这|手[上里]|所有|全部|全[区市县]|哪些|哪几|几[份个家]|列表|清单|台账|待办|\b(?:my|our|all|which|list)\b/;

const STILL = /它|他们|(?:这|那)(?:份|个|家|单)|\b(?:it|its|that one)\b/;

/** As `strangerOf`; or the one asked after just before, which 它, 那份 and 就查个金额 still mean. */
export function strangerMeant(ctx: Ctx, all: readonly Contract[], narrows = false): string | null {
  const { text, spoken } = ctx;
  const told = strangerOf(text, all, narrows);
  if (told !== null || spoken.stranger === undefined || spoken.contracts.length > 0) return told;
  const leans = STILL.test(text) || (text.length <= 12 && !/合同|协议|\d/.test(text));
  return !leans || ELSE.test(text) || namedIn(text, all).length > 0 ? null : spoken.stranger;
}

/** A purchasing department named by itself (教育局有哪些合同); null where it is one's own (我们局) or none is named. */
export function officeIn(text: string): string | null {
  const found =
    /(?<name>[\p{Script=Han}]{2,12}?(?:局|委员会|街道办|街道|镇政府|办公室))(?:那边|那里|他们)?(?:都|也|又)?(?:有|签|的|[那这][份个家]|和|跟|与|把|到期|一共|总共|还|现在|今年|明年|呢|$|经办|负责|(?=\p{Script=Han}{2,8}(?:项目|服务)))/u.exec(
      text,
    );
  const name = (found?.groups?.name ?? '')
    .replace(FRAME, '')
    .replace(/^.*(?:我们|咱们|本|自己)|^.*[给跟和把向归](?=.{2})/, '');
  return name.length >= 2 ? name : null;
}
