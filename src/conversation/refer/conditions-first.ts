import type { Policy } from '../../domain/policy/policy.js';
import type { Reply } from '../../shared/reply.js';
import type { Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import { sayOfBothKinds } from './about-kinds.js';
import { wordingIn } from './wording.js';

/** What is done first, and what is left for later. */
const WORK_FIRST =
  /(?:先|边|一边)(?:把|让)?[^,。?]{0,4}(?:接|承接|中标|投标?|签|干|做|报名|报上|拿项目|拿下|上岗|开工)[^,。?]{0,6}[,]?[^,。?]{0,4}(?:再|然后|后面?|回头|以后|之后|事后|过后|慢慢|边|一边)(?:去|来|慢慢|再)?(?:补|评|办|登记|注册|年检|凑|整改|完善|达标|升)|先上车后(?:补票|买票)|(?:\bfirst\b|\bstart\b|\bbid\b|\bwin\b|\bsign\b)[^.?]{0,24}\b(?:and|then)\b[^.?]{0,16}\b(?:later|afterwards?|get (?:rated|registered)|catch up)/;
/** 「评级以后补上行吗」: the conditions themselves are left for later. */
const CONDITIONS_LATER =
  /(?:条件|资格|评级|等级|[345]a|年检|登记|执照|缺的|差的)(?:的|这条|那条)?[,]?(?:能不能|可不可以|能|可以|就)?(?:以后|后面|回头|过后|慢慢|事后|中标后|接了(?:以后|再)?|后)(?:再|慢慢)?(?:去|来)?(?:补|评|办|凑|完善)/;
const OF_CONDITIONS =
  /条件|资格|评级|等级|[1-5]a|年检|登记|注册|执照|\b(?:rat(?:ed|ing)|regist\w+|condition|qualif\w+)/;
/** Money and papers have rules of their own. */
const OTHER_MATTER = /预算|钱|款|材料|资料|手续|发票|申请表|盖章|税|社保|budget|paper|money|tax/;
/** What is longer tells a story of its own. */
const LONGEST = 40;

/** 「能不能先接着，条件以后补」 of whoever wants to provide. */
export function asksToMendLater({ state, facts }: Turn, text: string): boolean {
  const isShort = text.length <= (facts.lang === 'zh' ? LONGEST : 2 * LONGEST);
  if (facts.role !== 'applicant' || !isShort || OTHER_MATTER.test(text)) return false;
  if (CONDITIONS_LATER.test(text)) return true;
  const isOnTopic = /^(?:eligibility_|self_check)/.test(state.last?.intent ?? '') || OF_CONDITIONS.test(text);
  return isOnTopic && WORK_FIRST.test(text);
}

/** The conditions are of the provider, before it provides: no later day is written. */
export function sayConditionsFirst(turn: Turn, policy: Policy, intents: Intents): Reply {
  const text = wordingIn(turn.facts.lang).conditionsFirst;
  return sayOfBothKinds({ turn, policy, intents }, { intent: 'eligibility_social_org', text, stance: 'no' });
}
