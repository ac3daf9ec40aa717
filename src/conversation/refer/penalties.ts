import type { Reply } from '../../shared/reply.js';
import { blankReply } from '../answer.js';
import type { Turn } from '../skill.js';
import { wordingIn } from './wording.js';

/** 「罚谁」, 「有啥处罚」, 「谁担责」, of whatever was said to be forbidden or required. */
const PENALTY_ZH =
  /^(?:那么?|要是|如果|万一|他们?|单位|领导|违反了?|违规了?|这样做?了?|被查(?:到|出来?)了?|查到了?|发现了?|出了事|真这么干了?|的话|到时候|会不会|会|要|是|该|,)*(?:(?:被)?(?:罚|处罚|处分|处理|追究|问责|追责|查)(?:的是|的)?谁|谁(?:来|会|要|去|该)?(?:被|挨|受)?(?:罚|处罚|处分|问责|追责|担责|负责任|承担责任|背锅)|(?:有|会有|受|挨|要受)?(?:没有)?(?:什么|啥|哪些|多大)?(?:样的)?(?:处罚|处分|惩罚|罚则|后果|法律责任)|(?:怎么|咋|如何|怎样)(?:个)?(?:罚|处罚|处分|追究|问责|追责)法?|(?:要|会|被|挨|得)?(?:罚款|坐牢|撤职|罚钱)|罚多少(?:钱)?|不(?:按|照|走|做|办|招标|遵守|执行|这样做?|这么(?:做|干|办))(?:来|规定|程序|流程|法)?(?:的话|,)*(?:会|要|又)?(?:怎样|怎么样|咋样|咋的|有(?:什么|啥)后果|犯法|违法|违规))(?:的|吗|么|不|呢|啊|[?])*$/;
const PENALTY_EN =
  /^(?:and |so |but |then )*(?:who (?:gets|is|would be|will be) (?:punished|fined|penali[sz]ed|blamed|held (?:liable|responsible))|what(?:'s| is| are)? the (?:penalt(?:y|ies)|fines?|punishments?|consequences?)|(?:is|are) there (?:a |any )?(?:penalt(?:y|ies)|fines?|punishments?))(?: then| for (?:that|it|this)| if (?:they|we|somebody|someone) (?:do|does|did)(?: (?:it|that|so))?)?[?. ]*$/i;
/** Where an answer of the intent's own says what follows from a breach. */
const OWN_WORDS =
  /^(?:no_disguised_hiring|supervision_|provider_|contract_|eligibility_|self_check|reminder|obligation|greeting|help|out_of_scope|human_handoff|data_deletion)/;

/** The plan sets no penalties; null when none is asked for. */
export function sayNoPenalty(turn: Turn, text: string): Reply | null {
  const { last } = turn.state;
  const { lang } = turn.facts;
  if (last?.cited === undefined || OWN_WORDS.test(last.intent)) return null;
  if (!(lang === 'en' ? PENALTY_EN : PENALTY_ZH).test(text)) return null;
  return {
    ...blankReply(turn, last.intent, 1),
    text: wordingIn(lang).noPenalty,
    stance: 'not_in_policy',
    citations: last.cited.slice(0, 1),
    choices: last.choices,
  };
}
