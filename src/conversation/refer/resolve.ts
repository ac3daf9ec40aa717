import { decodeNumber } from '../../shared/chinese-number.js';
import { toSimplifiedChars } from '../../understanding/normalise.js';
import { KINDS } from '../../understanding/told/kind-words.js';
import { toTraditional } from '../../understanding/traditional.js';
import type { ConversationState } from '../state.js';
import { LISTS } from './lists.js';

const ORDINAL_ZH =
  /(?:(?:第|头)(?<n>[一二三四五六七八1-8])|(?<last>最后一?))(?:个|种|项|条|类|样|步)(?:方式|原则|办法|方法|领域|步骤)?/;
const ORDINAL_EN =
  /\bthe (?<n>first|second|third|fourth|fifth|sixth|last)(?: (?:one|way|mode|principle|method|step|field|item|thing|point|kind|type))?\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** 「它能承接吗」; 那个 and 这个 only where they are the subject. */
const PRONOUN =
  /它们?|他们|(?:那|这)(?:个|种|类)?(?:单位|组织|机构)?(?=(?:能|可以|也|要是|算|又|反过来|属于|有没有|没有|不是|当))/;
const PRONOUN_EN = /\b(?:it|they)\b/i;
/** Where a kind of body is the subject of the talk. */
const ABOUT_BODIES = /^(?:eligibility_|purchaser_)/;
/** A greeting before a question says nothing of what it is about. */
const GREETED =
  /^(?:(?:你|您)好|(?:小)?(?:助手|助理|机器人)(?:(?:你|您)好|在吗?|在不在?)?|哈喽|嗨|在吗|在不在?|请问一?下|hi|hello|hey)(?:啊|呀|哈)?[\s,，!！。.~～]+(?!(?:there|again|all|everyone)\b.{0,3}$)(?=.{5})/i;
const SHORT = { zh: 20, en: 60 };

/**
 * The message with what it leans on put in: the name for 「第二个」 of the list just read, the body spoken of for 「它」.
 * Unchanged where nothing fits, and while a skill waits for an answer, whose own numbers count.
 */
export function resolveReferences(said: string, { last, skill }: ConversationState): string {
  const written = said.replace(GREETED, '');
  const text = toSimplifiedChars(written);
  const isFree = skill === null || skill.step === 'done' || skill.step === 'paused';
  const isEn = !/\p{Script=Han}/u.test(text);
  if (last === null || !isFree || text.length > (isEn ? SHORT.en : SHORT.zh)) return written;
  const meant =
    resolveBare(text, last) ??
    resolveSide(text, last.text) ??
    resolveStep(text, last.intent) ??
    resolveOrdinal(text, last.intent, isEn) ??
    resolveOther(text, last) ??
    resolveFile(text, last) ??
    resolvePronoun(text, last, isEn);
  if (meant === null) return written;
  // Whoever writes traditional characters is answered in them.
  return text === written ? meant : toTraditional(meant);
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

const STEP = /绩效评价|绩效|项目监管|组织采购|预算编报|项目申报/g;

/** Half sentences whose subject is what was spoken of: 「不够咋办」 of the money, 「第几步」 of the step. */
function resolveBare(text: string, last: { intent: string; text: string }): string | null {
  const lacks = /^(?:那|要是|万一|如果)?不[够夠](?:用|花)?(?:了)?(?:怎[么麼]|咋|呢|[?]|$)/.test(text);
  if (lacks && /^(?:budget|fund)_/.test(last.intent)) return `资金${text.replace(/^那/, '')}`;
  const step = /^(?:那|它|这|是|在|排)*第[几幾](?:步|个|環|环|位)/.test(text)
    ? last.text.match(STEP)?.at(-1)
    : undefined;
  return step === undefined ? null : `${step}是${text.replace(/^(?:那|它|这|是|在)+/, '')}`;
}

/** 「第二步是干嘛」 of the steps just told. */
function resolveStep(text: string, intent: string): string | null {
  const step = intent === 'process_steps' ? STEP_ASKED.exec(text)?.groups?.step : undefined;
  return step === undefined ? null : `购买服务流程的${step.replace('头一', '第一')}是什么`;
}

const STEP_ASKED =
  /^(?:那|然后|,)*(?<step>(?:第[一二三四五]|头一|最后一?)(?:步|个环节|个))(?:是|要|该|又|具体|到底)*(?:干|做|搞|叫|指|弄|办)?(?:嘛|么|什么|啥|哪个|哪一?步)?(?:的|呢|啊|意思|[?])*$/;

function resolveOrdinal(text: string, intent: string, isEn: boolean): string | null {
  const list = LISTS[intent]?.[isEn ? 'en' : 'zh'];
  const m = (isEn ? ORDINAL_EN : ORDINAL_ZH).exec(text);
  if (list === undefined || m === null || /条件|要求|依据|文件/.test(text)) return null;
  const isLast = m.groups?.last !== undefined || /^last$/i.test(m.groups?.n ?? '');
  const n = m.groups?.n?.toLowerCase() ?? '';
  const at = isEn ? ORDINALS.indexOf(n) : (decodeNumber(n) ?? 0) - 1;
  const name = isLast ? list.at(-1) : list[at];
  if (name === undefined) return null;
  const subdivided = isEn ? SUBDIVIDES_EN.test(text) : SUBDIVIDES.test(text);
  // The plan divides one of the modes further, and says so by another word than 方式.
  if (name === LISTS.purchase_modes?.[isEn ? 'en' : 'zh'][0] && subdivided)
    return isEn ? `Which procurement methods does ${name} use?` : `${name}有哪些采购方式`;
  return text.replace(m[0], name);
}

/** 「第一个里头又分哪些方式」. */
const SUBDIVIDES =
  /(?:分|包括|包含|含|有|用|采用|走|细分)[^,。]{0,4}(?:哪|什么|几|啥)|(?:怎么|咋|如何)(?:再)?(?:细)?分|下面(?:是|有)/;
const SUBDIVIDES_EN = /\b(?:include|includes|consist|methods|kinds|types|ways|divided|under)\b/i;

/** 「前一个」, 「后者」: one of the two things the question before compared. */
const SIDE = /前(?:一个|一种|一类|者|面那个)|后(?:一个|一种|一类|者|面那个)|\bthe (?:former|latter)\b/i;
const COMPARED =
  /购买主体|承接主体|承接方|社会组织|企业|公司|民非|社团|协会|基金会|律所|个体户|事业单位|分公司|政府采购制|政府补贴制|委托制|承包制|公开招标|竞争性谈判|单一来源|询价|\b(?:purchasers?|providers?|social organi[sz]ations?|compan(?:y|ies))\b/g;

function resolveSide(text: string, before: string): string | null {
  const side = SIDE.exec(text);
  const named = [...new Set(before.match(COMPARED) ?? [])];
  if (side === null || named.length !== 2) return null;
  const one = /^前|former/i.test(side[0]) ? named[0] : named[1];
  return one === undefined ? null : text.replace(side[0], one);
}

function resolvePronoun(text: string, last: { intent: string; text: string }, isEn: boolean): string | null {
  const pronoun = isEn ? PRONOUN_EN : PRONOUN;
  if (!ABOUT_BODIES.test(last.intent) || !pronoun.test(text) || bodyIn(text) !== null) return null;
  const body = bodyIn(last.text);
  return body === null ? null : text.replace(pronoun, body);
}

/** The body named last in a text. */
function bodyIn(text: string): string | null {
  const found = KINDS.flatMap(([, pattern]) => [...text.toLowerCase().matchAll(pattern)]);
  const at = found.sort((a, b) => a.index + a[0].length - (b.index + b[0].length) || b[0].length - a[0].length).at(-1);
  return at?.[0] ?? null;
}
