import { asPlainParticle, toSimplifiedChars } from '../../understanding/normalise.js';
import { toTraditional } from '../../understanding/traditional.js';
import type { ConversationState, LastTurn } from '../state.js';
import { resolveOpener, standsByItself } from './bare-openers.js';
import { bodyIn } from './body.js';
import {
  resolveBasicPass,
  resolveCriterion,
  resolveKindEn,
  resolveMeans,
  resolveProvider,
  resolvePurchaser,
  resolveStanding,
  resolveToldOpen,
  resolveVerdict,
} from './carry.js';
import { namedService, resolveAmong, resolveBought, resolveService } from './carry-service.js';
import { resolveDecider } from './deciders.js';
import { resolveFigure } from './figures.js';
import { isOfTheEight, publishedIn, resolveHalfAsked } from './half-asked.js';
import { resolveHires } from './hires.js';
import { withoutGreeting, withoutOpening } from './openings.js';
import { resolveCompared, resolveHowMany, resolveMentioned, resolveOrdinal, resolveSide } from './ordinals.js';
import { resolveAlso, resolveOtherSide } from './other-side.js';
import { resolveBareKind, resolveCounts, resolveSort } from './sorts.js';
import { resolveBare, resolveMoney, resolveStep } from './steps.js';
import { resolveThing } from './things.js';

/** 「它能承接吗」; 那个 and 这个 only where they are the subject. */
const PRONOUN =
  /它们?|他们|(?:那|这)(?:个|种|类)?(?:单位|组织|机构)?(?=(?:能|可以|也|要是|算|又|反过来|属于|有没有|没有|不是|当))/;
const PRONOUN_EN = /\b(?:it|they)\b(?! (?:says?|written|stated|mentioned|that)\b)/i;
/** Where a kind of body is the subject of the talk. */
const ABOUT_BODIES = /^(?:eligibility_|purchaser_)/;
const SHORT = { zh: 20, en: 60 };
/** Characters from which on a message is a story that leans on nothing. */
export const STORY = 160;

/**
 * The message with what it leans on put in: the name for 「第二个」 of the list just read, the body spoken of for 「它」.
 * Unchanged where nothing fits, and while a skill waits for an answer, whose own numbers count.
 */
export function resolveReferences(said: string, state: ConversationState): string {
  const { last } = state;
  // A story leans on nothing, and nothing is tried from each of its places.
  if (said.length > STORY) return said;
  const greeted = withoutGreeting(said);
  const named = isFree(state) ? namedService(greeted) : null;
  if (named !== null) return named;
  const published = isFree(state) ? publishedIn(greeted) : null;
  if (published !== null) return inScriptOf(greeted, published);
  if (!isFree(state)) return greeted;
  if (isOnContracts(state)) return resolveAlone(greeted);
  const written = withoutOpening(said, last !== null && state.service !== undefined);
  const text = asPlainParticle(toSimplifiedChars(written.normalize('NFKC')));
  const isEn = !/\p{Script=Han}/u.test(text);
  if (text.length > (isEn ? SHORT.en : SHORT.zh)) return written;
  const meant =
    resolveHires(text, last) ??
    resolveMayWrite(text) ??
    (last === null ? null : resolveHalf(text, last, state, isEn)) ??
    resolveOpener(text, state, isEn);
  if (meant === null) return written;
  return inScriptOf(written, meant);
}

/** Beside registered contracts only what names its matter by itself is put in full. */
function resolveAlone(greeted: string): string {
  const text = asPlainParticle(toSimplifiedChars(greeted.normalize('NFKC')));
  const whole = standsByItself(text) ? resolveOpener(text, { last: null }, false) : null;
  return whole === null ? greeted : inScriptOf(greeted, whole);
}

/** Whoever writes traditional characters is answered in them. */
function inScriptOf(written: string, meant: string): string {
  return toSimplifiedChars(written) === written ? meant : toTraditional(meant);
}

/** A half sentence with what it leans on put in: the first of the ways to lean that fits. */
function resolveHalf(text: string, last: LastTurn, state: ConversationState, isEn: boolean): string | null {
  return (
    resolveMoney(text) ??
    resolveBare(text, last) ??
    resolveSide(text, last.text) ??
    resolveCompared(text, last.text) ??
    resolveFigure(text, last) ??
    resolveStep(text, last) ??
    resolveOrdinal(text, last, isEn) ??
    resolveHowMany(text, last, isEn) ??
    resolveMentioned(text, last) ??
    resolveOther(text, last) ??
    resolveStanding(text, last) ??
    resolveOtherSide(text, last) ??
    resolveAlso(text, last) ??
    resolveHalfAsked(text, last, state.service) ??
    resolveFile(text, last) ??
    resolveSort(text, last) ??
    resolveCounts(text, last) ??
    resolveBareKind(text, last) ??
    resolveCriterion(text, last) ??
    resolveToldOpen(text, last) ??
    resolveKindEn(text, last) ??
    resolveVerdict(text, last, state) ??
    resolveService(text, last, state) ??
    resolveAmong(text, last) ??
    resolvePurchaser(text, last) ??
    resolveProvider(text, last) ??
    resolveMeans(text, last) ??
    resolveBasicPass(text, last) ??
    resolveDecider(text, last, isEn) ??
    resolveBought(text, last) ??
    resolveObject(text, last.intent) ??
    resolvePronoun(text, last, isEn) ??
    resolveThing(text, last, isEn)
  );
}

/** Contracts that are registered have a memory of their own for 前面那个 and 第二份. */
export function isOnContracts({ last }: ConversationState): boolean {
  return last !== null && /^(?:contract_(?!contents)|reminder|obligation)/.test(last.intent);
}

/** Whether no skill waits for an answer. */
export function isFree({ skill }: ConversationState): boolean {
  return skill === null || skill.step === 'done' || skill.step === 'paused';
}

/** 「另外一种呢」 after one of the two kinds of providers. */
function resolveOther(text: string, { intent }: { intent: string }): string | null {
  if (!OTHER_ONE.test(text)) return null;
  if (intent === 'eligibility_enterprise') return '社会组织承接要什么条件';
  return intent === 'eligibility_social_org' ? '企业、机构承接要什么条件' : null;
}

const OTHER_ONE =
  /^(?:那|还有|那么)*(?:另外?|别的|剩下)的?(?:一|那|那一)?(?:种|类|个|边|方)(?:的|主体|单位)?(?:呢|要什么|要啥|什么条件|啥条件|[?])*$/;

/** 「第二个文件号多少」 of the two files that the plan rests on. */
function resolveFile(text: string, last: { intent: string; text: string }): string | null {
  const n = last.intent === 'importance' ? FILE.exec(text)?.groups?.n : undefined;
  return n === undefined ? null : `方案依据的第${n}个文件是几号文`;
}

const FILE =
  /^(?:那|依据的)*第(?<n>[一二])(?:个|份|部)?(?:文件)?(?:的)?(?:文?号|是?几号|文号|编号)(?:是)?(?:多少|几|什么|啥|文)?(?:号|呢|[?])*$/;

/** 「我们能改吗」 of the contract, 「电话有吗」: what is done to what is plain from the talk. */
function resolveObject(text: string, intent: string): string | null {
  if (intent.startsWith('eligibility_') && WHO_SET.test(text)) return '项目的具体条件由谁定';
  if (intent === 'purchase_modes' && GETS_IT.test(text)) return '政府补贴制的补贴怎么申请';
  if (intent === 'human_handoff' && OPEN_THEN.test(text)) return '你们几点上班';
  if (PHONE.test(text)) return '你们电话多少';
  if (SEEN.test(text)) return '购买服务的信息在哪里公布';
  if (/^(?:importance|goals)$/.test(intent) && ENDS.test(text)) return '方案有没有有效期';
  if (intent === 'importance' && COPY.test(text)) return '方案全文有没有电子版';
  if (YEAR.test(text)) return '方案是哪年出的';
  if (SUES.test(text)) return '去哪投诉';
  if (intent === 'supervision_acceptance' && FAULT.test(text))
    return `监管${text.replace(/^(?:那|要是|如果|万一|,)+/, '')}`;
  // The plan puts the methods of the law under one of its modes.
  if (intent === 'purchase_modes' && METHOD_OF.test(text)) return '政府采购制有哪些采购方式';
  if (intent !== 'contract_contents' || !DONE_TO.test(text)) return null;
  return `合同${text.replace(/^(?:那|这个?|它|,)+/, '')}`;
}

const SUES =
  /^(?:那|我|我们|这|到底|究竟|,)*(?:(?:有|对结果有)(?:异议|意见|疑问|问题)(?:的话|,)*(?:找谁|跟谁说|向谁提|向谁反映|去哪提|怎么办|咋办)|(?:就)?(?:想|要)(?:去)?(?:投诉|举报|告状|申诉)(?:他们|一?下|个事)?|(?:去|上|找|向)?(?:谁|哪(?:里|儿)?|哪个部门|什么部门)(?:去)?(?:投诉|申诉|举报|反映|说理|复议)|(?:上|去|到|找)(?:哪(?:里|儿|个部门)?|谁)(?:去)?告|告(?:谁|哪)(?:去)?|(?:投诉|申诉|举报)(?:谁管|找谁|归谁管?|去哪))(?:他们|你们|去|状|呢|啊|[?])*$/;
const FAULT = /^(?:那|要是|如果|万一|,)*(?:查|检查|抽查|监管)?(?:出|到|发现)(?:来|了)?(?:问题|毛病|不对)/;
/** 「哪看」, 「上哪能看到」. */
const SEEN =
  /^(?:那|我|我们|,)*(?:从|在|去|上|到)?哪(?:里|儿)?(?:能|可以|才能)?(?:去)?(?:看|查|找|看到|查到|看得到|查得到|找到)(?:啊|呢|[?])*$/;
/** 「你这个是哪年的」. */
const YEAR =
  /^(?:那|你们?|这|这个|这份|你这个|你手里的?)*(?:政策|文件|方案|版本)?(?:是)?(?:哪|啥|什么)(?:一?年|时候)(?:的|出的|发的|印发的|版本?的?)(?:啊|呢|[?])*$/;
/** 「有没有电子版」, of the plan. */
const COPY =
  /^(?:那|你|你们|能不能|能|可以|给我?|发我?|有没有|有|哪里?有|一份|,)*(?:(?:方案|文件)?的?(?:电子版|pdf|word版?|全文|原件|扫描件|纸质版|复印件|完整版|链接))(?:的)?(?:吗|么|没有?|呢|给我|发我|看看|一份|一?下|可以吗|[?])*$/i;
/** 「那合同里能写期限不」: what has to be written may be. */
const MAY_WRITE =
  /^(?:那么?|,)*合同(?:里面?|中|上)?(?:能不能|可不可以|能|可以|要不要|用不用|需要|要|得|应该)(?:也)?(?:写|约定|写上|写明|写清楚?|加上|定|规定)(?<what>\p{Script=Han}{2,6}?)(?:吗|么|不|嘛|[?])*$/u;
function resolveMayWrite(text: string): string | null {
  const what = MAY_WRITE.exec(text)?.groups?.what;
  return what !== undefined && isOfTheEight(what) ? `合同里要写${what}吗` : null;
}

/** 「谁定的5A」: what goes beyond the plan was set for a project. */
const WHO_SET =
  /^(?:那么?|这个?|,)*(?:是)?(?:谁|哪个(?:部门|单位)|哪家)(?:规?定|要求|说|让|提|加|写|设)(?:的|出来的)?(?:要)?(?:[45四五]a级?|这个?(?:要求|条件|门槛))(?:的|呢|啊|[?])*$/i;
/** 「怎么领」 of a subsidy. */
const GETS_IT =
  /^(?:那么?|我们?|,)*(?:怎么|咋|如何|去?哪(?:里|儿)?|找谁|跟谁|向谁)(?:才)?(?:能|可以)?(?:去)?(?:领|申领|领取|拿|拿到|要)(?:到|取)?(?:呢|啊|[?])*$/;
/** 「周末呢」 after office hours. */
const OPEN_THEN =
  /^(?:那么?|要是|,)*(?:周末|节假日|放假|假期|过节|春节|国庆|五一|中午|晚上|夜里|下午|上午|早上|(?:星期|礼拜|周)[一二三四五六日天])(?:的话|也|还|都|,)*(?:上班|开门|有人|在|办公|值班|接电话|休息)?(?:吗|么|不|没有?|呢|[?])*$/;
/** 「有没有到期时间」, of the plan. */
const ENDS =
  /^(?:那|它|这个?|方案|文件|会不会|会|有没有|有|,)*(?:一?个)?(?:到期|截止|有效|失效|过期|作废|废止|结束|期限)(?:的)?(?:时间|日期|期|日|限)?(?:是)?(?:什么时候|啥时候|哪天|到哪年|几年|多久)?(?:吗|么|没有?|呢|[?])*$/;
const METHOD_OF = /(?:招投?标|谈判|单一来源|询价|磋商)[^,。?]{0,4}(?:归|属于|算|在)[^,。?]{0,6}哪/;
const PHONE = /^(?:那|有|你们|给个|,)*(?:有没有)?(?:电话|联系方式|座机)(?:有吗|有没有|是?多少|呢|吗|号码|给一个|[?])*$/;
const DONE_TO =
  /^(?:那|这个?|它|,)*(?:我们|谁|双方|对方|他们|中途|以后|能不能|可不可以|可以|能|要|来|单方面)*(?:改|变更|修改|补充|补签|补|加东西|起草|拟|续签|终止|解除|取消|加条款|盖章|签字)(?:一?下|掉|了)?(?:吗|么|不|呢|谁|[?])*$/;

function resolvePronoun(text: string, last: { intent: string; text: string }, isEn: boolean): string | null {
  const pronoun = isEn ? PRONOUN_EN : PRONOUN;
  if (!ABOUT_BODIES.test(last.intent) || !pronoun.test(text) || bodyIn(text) !== null) return null;
  const body = bodyIn(last.text);
  return body === null ? null : text.replace(pronoun, body.name);
}
