import { hideLetters, showLetters } from '../../../../understanding/entities/contract/name-letters.js';
import { isOrgName, splitName } from '../../../../understanding/entities/contract/org-name.js';
import { findPeriods } from '../../../../understanding/entities/ranges.js';

/** A half sentence that goes on with what was asked: 绿洲物业的呢, 课后托管那份呢, 下半年呢. */
const FOLLOW =
  /^(?:那|那么|还有|再|and|what about|how about|,|，|\s)*(?<name>[^,，。?？!]{2,20}?)(?<link>的|那份|那个|那家|那边|那一份|这份)*(?:呢|怎么样)?[?？]?$/u;
/** Matters of the plan, which a half sentence may turn to. */
const OF_THE_PLAN =
  /^(?:那|那么)?(?:企业|社会组织|民非|社团|基金会|公司|机构|事业单位|个人|个体户|群团|目录|流程|步骤|条件|资格|自查|年检|评级|方案|政策|预算|资金|采购方式|公示|绩效|原则)|目录|方案|条款|资格|自查|承接条件/;
const FIELDS =
  /做(?:的是)?(?:什么|啥)|(?:什么|啥|哪种|哪项)服务|服务(?:内容)?是(?:什么|啥)|(?:合同额|合同金额|金额|价款|总价|经费|多少钱|多少|啥价)|^(?:那|它|的)*(?:钱|价钱|款子)(?=呢|[?？]|$)|哪家|谁(?:家|签|做|负责|管|经办)|跟谁|和谁|负责人|经办人|起止|期限|哪天|几号|什么时候|何时|开始|结束|到期|编号|状态|part(?:y|ies)|provider|which (?:company|service)|what service|how much|who\b|amount|owner|in charge/;
const LISTS =
  /^(?:再|给我|让我|我|那|帮我)*(?:看一眼|瞅一?[眼瞅下]|瞧一?[眼瞧]|念一?[遍下]|再?说一遍)(?:吧|呗)?$|^(?:再|请|帮我|给我|你|都)*(?:列|列出|罗列|看|查|显示|给我看看|列个表|全部列)(?:一?下|出来|看看|个表|个清单|都有哪些)*(?:吧|呗|呀)?$|^(?:那|现在|目前|我|手[上里]|一共|总共|都|还|,|，)*(?:有|剩)(?:下)?(?:哪些|几[个份]|多少[个份]|什么)(?:合同)?(?:在执行|在跑|没到期|到期|没关)?[?？]?$|^(?:那|,|，)*(?:已经?|现在|都|还)*(?:关掉|关闭|关了|终止|在?执行|在办|没到期|过期|到期)(?:了)?的?(?:都)?(?:有哪些|有几[个份]|是哪[些几]个?|有没有|呢)[?？]?$|^list(?: them| all)?$/;
const SUMS = /加起来|合起来|合计|总共|一共|总额|总数|in total|altogether|\bsum\b/;
const BACK =
  /^(?:那|看看?|说说)?(?:前一[个份]|上一[个份]|刚才那[个份家]|之前那[个份家]|再前面那[个份])|previous one|the one before/;

const NOW = /^(?:那|它)?(?:现在|目前|改完|改好|改了以后)(?:呢|是多少|怎么样|是什么样|的?情况)?[?？]?$/;

/**
 * Whether a half sentence goes on with the contracts just spoken of; `today` for periods, `isClear` when it plainly is
 * about something else.
 */
export function goesOn(text: string, today: string, isClear: boolean): boolean {
  if (text.length > (/[a-z]{3}/.test(text) ? 60 : 24) || OF_THE_PLAN.test(text)) return false;
  if (LISTS.test(text) || SUMS.test(text) || BACK.test(text) || FIELDS.test(text) || NOW.test(text)) return true;
  const found = FOLLOW.exec(text)?.groups;
  if (!found?.name || !/呢|怎么样|的$|what about|how about|^and\b/.test(text)) return false;
  if (!isClear && found.name.length <= 8) return true;
  return found.link !== undefined || isOrgName(found.name) || findPeriods(found.name, today).length > 0;
}

/** The name that a half sentence asks after; null if it is no half sentence of that kind. */
export function nameFollowed(text: string): string | null {
  const found = FOLLOW.exec(text)?.groups;
  if (!found?.name || OF_THE_PLAN.test(text) || NOW.test(text)) return null;
  if (/什么|啥|哪|几|多少|谁|怎么|时候|帮我|看看|看下|要办|要做/.test(found.name)) return null;
  const isAsked = found.link !== undefined || /呢|怎么样|what about|how about|^and\b/.test(text);
  return isAsked ? found.name : null;
}

/** 前一个: the contract spoken of before the last one. */
export function pointsBack(text: string): boolean {
  return BACK.test(text);
}

const LEAD_IN =
  /^(?:请问?|能不能|能否|可不可以|可以|想要?|知道|告诉我?|查下|看下|问下|帮我?|麻烦|给我?|把|将|和|跟|与|同|给|那|这|[你他她]们(?=和|跟|与|同)|我们?|咱们?|查一?下|看一?下|问一?下|关于|现在|目前|,|，|\s)+/;

/** An organisation of some kind, called by no name: 一家协会, 我们机构, 分公司, 行业协会. */
const NAMELESS =
  /^那?个|[一两某这那每各是](?:[家个种类])|我|咱|他们|你们|朋友|别的|其他|邻[县市区]|外地|本地|^(?:行业|专业|社区|公办|民办|公立|私立|普通)?(?:分公司|总公司|子公司|公司|企业|机构|协会|商会|学会|学校|医院|中心|社团|民非|基金会|社会组织|事业单位)$/;

/** An organisation's name at the head of a message: 绿洲物业现在谁负责. */
export function orgIn(text: string): string | null {
  const name = showLetters(splitName(hideLetters(text).replace(LEAD_IN, ''))?.name ?? '');
  return name.length >= 3 && !/[谁哪几\d]|合同|登记|提醒|到期/.test(name) && !NAMELESS.test(name) ? name : null;
}

const RENEW =
  /(?:怎么|咋|如何)(?:再)?续|续签|续约|续订|续一下|续(?:上|下去|个)?[一二两三\d]年|(?:要不要|能不能|可不可以|可以|直接|还)续|续不续|自动续|能续|续吗|接着签|再签[一二两三\d]年|\brenew(?:al)?\b/;
/** Signed already, asked for in a list, or to be reminded of: other matters. */
const OTHER = /续?签了|签好|签完|提醒|哪些|哪几|有没有|列|清单|登记|remind|which|list/;

/** 那提前多久准备, after a renewal was spoken of. */
const PREPARES = /提前(?:多久|多长时间|几个?月|多少天)|(?:什么时候|啥时候|几时|哪天)(?:要|该|得|开始|再)*(?:准备|着手)/;

export function asksWhenToPrepare(text: string): boolean {
  return PREPARES.test(text) && !/提醒/.test(text);
}

/** Whether a message wants a contract renewed, or asks whether that may be. */
export function asksToRenew(text: string): boolean {
  return RENEW.test(text) && !OTHER.test(text);
}
