import type { Reply } from '../../shared/reply.js';
import { blankReply, choicesOf, type Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import { wordingIn } from './wording.js';

/** A sum, a share, a number or a term is asked for. */
const FIGURE =
  /多少|几[个天日年月次家名人万元块成岁分周]|上限|下限|限额|比例|最[低高少多大小](?:是|要|得|限)?(?:多少|几|额)|百分|门槛费|多大|多久|多长|how (?:much|many|long|often|big)|what (?:percentage|amount|sum|number)|minimum|maximum|\blimit\b|threshold|ceiling|\bcap\b/i;
/** What the plan does put a number to. */
const NUMBERED = /年检|评级|等级|\d?a级|几个?a|annual inspection|rating|rated/i;
/** What such a figure may be of. */
const MATTER =
  /预算|项目|合同|注册资[本金]|资金|经费|补贴|保证金|公示|年限|成立|人员|员工|面积|场地|标准|价|报名|投标|中标|机构|单位|服务|学历|证书|业绩|budget|project|contract|capital|funds?|deposit|staff|employees|price|premises/i;
/** 「去年有没有调过」, 「以前都是谁中的」: what was done in other years. */
const PAST =
  /(?:今年|最近|眼下|到现在|目前为止|上半年)(?:都|已经|有没有|有)?(?:调整?|改|加|增|减|更新|变|买|招|公布|评|批|办)过?(?:了)?(?:没有?|几次|多少次|哪些|过(?:没有?|吗|么))(?:了|呢|[?])*$|(?:去年|前年|往年|(?<![\d天日号周月底末年])(?:以前|之前)|历年|上一?[次轮批届]|近几年|这几年|前几年)[^,。?]{0,14}(?:有没有|有过|[^有]过(?:没有?|吗|么|几次|多少|哪些)|过(?:没有?|吗|么)|都?是(?:谁|哪|咋|怎么|多少)|多少|几[次个家])|(?:last year|in the past|previous(?:ly)?|in earlier years)\b.*\?/i;
/** 「现在做到哪一步了」: how far the reform has come. */
const PROGRESS =
  /^(?!.*[年月])(?:那|改革|这个|这事|现在|目前|如今|你们|区里|,)*(?:(?:做|推进|进行|搞|完成|落实|走|推行)(?:到|得)(?:哪|什么|怎么样|如何|咋样|几)|进展|进度(?!款))[^,。?]{0,6}(?:步|程度|地步|阶段|了|样|何|哪|呢|吗|[?])*$|\bhow far (?:has|is|have|are)\b|\bwhat (?:is|'s) the progress\b/i;
/** One's own past is a fact of one's own case; so are ratings and inspections. */
const OWN = /我们?|咱|俺|本单位|年检|评级|等级|处罚|欠|罚|\b(?:we|our|us|i|my)\b/i;
const LONGEST = { zh: 24, en: 80 };

/** What no intent takes up: a figure that the plan lacks, or a story that has only begun. */
export function answerUnread(turn: Turn, intents: Intents, text: string): Reply | null {
  return sayNoFigure(turn, intents, text) ?? sayBegun(turn, intents, text);
}

/** 「我这边是文旅口的，今年想多搞两场演出」: told, and nothing asked yet. */
const OF_US = /^.{0,8}(?:我们|我这边|我这儿|我单位|我局|我司|咱们?|我是|俺们?|这边是|\bwe\b|\bour\b)/i;
const ASKS_ALREADY =
  /[吗呢么嘛?？]|什么|啥|怎|咋|多少|多久|谁|哪|几[个天年家]|能不能|可不可以|可以|行不|是不是|要不要|有没有|[不没]$|帮我|请|\b(?:what|how|who|where|when|which|can|could|please|is|are|do|does)\b/i;

function sayBegun(turn: Turn, intents: Intents, text: string): Reply | null {
  const { reading } = turn.understood;
  const isStrange = reading.neighbours.length > 0 || [...reading.concepts].some((id) => /^(?:chat_|other_)/.test(id));
  if (isStrange || text.length < 10 || !OF_US.test(text) || ASKS_ALREADY.test(text)) return null;
  return sayGoOn(turn, intents);
}

/** Asks for the question that a story, or its announcement, has not come to yet. */
export function sayGoOn(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'help', 1),
    text: wordingIn(lang).goOn,
    choices: choicesOf(['self_check_start', 'process_steps', 'help'], intents, lang),
    asked: true,
  };
}

/** A figure asked for in the talk that nothing of the plan's fits: it sets none but those of 3.2 and 3.3. */
function sayNoFigure(turn: Turn, intents: Intents, text: string): Reply | null {
  const { state, understood, facts } = turn;
  const { last } = state;
  const { reading } = understood;
  if (text.length > LONGEST[facts.lang] || !FIGURE.test(text) || NUMBERED.test(text) || reading.neighbours.length > 0)
    return null;
  const isStrange = [...reading.concepts].some((id) => id.startsWith('chat_'));
  const isInTalk = last?.cited !== undefined && text.length <= LONGEST[facts.lang] / 2;
  if (isStrange || !(isInTalk || MATTER.test(text))) return null;
  return {
    ...blankReply(turn, last?.cited === undefined ? (understood.candidates[0]?.intent ?? 'help') : last.intent, 1),
    text: wordingIn(facts.lang).noFigure,
    stance: 'not_in_policy',
    citations: last?.cited ?? [],
    choices: last?.choices ?? choicesOf(['process_steps', 'human_handoff'], intents, facts.lang),
  };
}

/** What was done in other years is in no plan. */
export function sayNoRecord(turn: Turn, intents: Intents, text: string): Reply | null {
  const { lang } = turn.facts;
  const isProgress = PROGRESS.test(text) && /^(?:goals|importance|principles)$/.test(turn.state.last?.intent ?? '');
  const isPast = PAST.test(text) && !OWN.test(text);
  if (text.length > LONGEST[lang] || !(isPast || isProgress) || turn.facts.told) return null;
  const intent = turn.understood.candidates.find((c) => c.intent !== 'out_of_scope')?.intent ?? 'help';
  return {
    ...blankReply(turn, intent, 1),
    text: isProgress ? wordingIn(lang).noProgress : wordingIn(lang).noRecord,
    stance: 'not_in_policy',
    citations: turn.state.last?.intent === intent ? (turn.state.last.cited ?? []) : [],
    choices: choicesOf(['publicity', 'human_handoff', 'help'], intents, lang),
  };
}
