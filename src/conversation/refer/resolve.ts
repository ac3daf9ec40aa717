import { toSimplifiedChars } from '../../understanding/normalise.js';
import { toTraditional } from '../../understanding/traditional.js';
import type { ConversationState } from '../state.js';
import { bodyIn } from './body.js';
import { resolveAmong, resolveCriterion, resolveKindEn, resolveService, resolveVerdict } from './carry.js';
import { resolveOrdinal, resolveSide } from './ordinals.js';

/** 「它能承接吗」; 那个 and 这个 only where they are the subject. */
const PRONOUN =
  /它们?|他们|(?:那|这)(?:个|种|类)?(?:单位|组织|机构)?(?=(?:能|可以|也|要是|算|又|反过来|属于|有没有|没有|不是|当))/;
const PRONOUN_EN = /\b(?:it|they)\b/i;
/** Where a kind of body is the subject of the talk. */
const ABOUT_BODIES = /^(?:eligibility_|purchaser_)/;
/** A greeting before a question says nothing of what it is about. */
const GREETED =
  /^(?:(?:你|您)好|哈喽|嗨|在吗|在不在|请问一?下|hi|hello|hey)(?:啊|呀|哈)?[\s,，!！。.~～]+(?!(?:there|again|all|everyone)\b.{0,3}$)(?=.{5})/i;
/** Thanks and nods before another question or wish: what follows is what is wanted. */
const NODDED =
  /^(?:(?:好的?|行|嗯+|哦+|噢|ok|okay|谢谢(?:你|您)?|谢了|多谢|感谢|辛苦了?|(?:我)?(?:知道|明白|懂|了解|清楚)了?|收到|原来(?:如此|这样)|thanks?(?: you)?(?: so much| a lot)?|got it|i see|great)(?:啊|呀|哈|啦|了|哦)?[\s,，!！。.~～]+){1,3}(?=.*(?:[吗呢么?？谁哪几怎咋啥]|什么|多少|多久|能不能|可以|人工|转|帮我|找个?人|\b(?:can|could|what|how|who|where|when|which|is|are|do|does|speak|talk)\b))(?=.{3})/i;
/** 「刚才那个居家养老」: what it points to is named. */
const POINTED =
  /^(?:那|就是|还是)?(?:刚才|刚刚|前面|上面|之前)(?:说|问|查|讲)?(?:的|到的?)?(?:那个|那项|这个)?(?=\p{Script=Han}{4})(?!.{0,4}(?:[句条话]|答案|说))/u;
const SHORT = { zh: 20, en: 60 };

/**
 * The message with what it leans on put in: the name for 「第二个」 of the list just read, the body spoken of for 「它」.
 * Unchanged where nothing fits, and while a skill waits for an answer, whose own numbers count.
 */
export function resolveReferences(said: string, state: ConversationState): string {
  const { last } = state;
  const greeted = said.replace(GREETED, '');
  if (last === null || !isFree(state)) return greeted;
  const written = greeted.replace(NODDED, '').replace(POINTED, '');
  const text = toSimplifiedChars(written);
  const isEn = !/\p{Script=Han}/u.test(text);
  if (text.length > (isEn ? SHORT.en : SHORT.zh)) return written;
  const meant =
    resolveBare(text, last) ??
    resolveSide(text, last.text) ??
    resolveStep(text, last.intent) ??
    resolveOrdinal(text, last, isEn) ??
    resolveOther(text, last) ??
    resolveFile(text, last) ??
    resolveCriterion(text, last) ??
    resolveKindEn(text, last) ??
    resolveVerdict(text, last, state) ??
    resolveService(text, last, state) ??
    resolveAmong(text, last) ??
    resolvePronoun(text, last, isEn);
  if (meant === null) return written;
  // Whoever writes traditional characters is answered in them.
  return text === written ? meant : toTraditional(meant);
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

function resolvePronoun(text: string, last: { intent: string; text: string }, isEn: boolean): string | null {
  const pronoun = isEn ? PRONOUN_EN : PRONOUN;
  if (!ABOUT_BODIES.test(last.intent) || !pronoun.test(text) || bodyIn(text) !== null) return null;
  const body = bodyIn(last.text);
  return body === null ? null : text.replace(pronoun, body.name);
}
