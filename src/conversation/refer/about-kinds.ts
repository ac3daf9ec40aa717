import type { Policy } from '../../domain/policy/policy.js';
import type { Citation, Reply } from '../../shared/reply.js';
import { blankReply, choicesOf, type Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import { asCitation } from './sentence.js';
import { wordingIn } from './wording.js';

/** 「那要不要3A」 of somebody who said before that it is a company. */
export function asksNeedlessly({ state, facts }: Turn, text: string): boolean {
  // A check under way knows more of the asker than this.
  if (state.skill !== null && state.skill.step !== 'paused') return false;
  const type = state.org?.type;
  const isMarket =
    type === 'enterprise' || type === 'institution' || type === 'branch' || type === 'individual_business';
  return isMarket && facts.org.type === type && !SOCIAL.test(text) && text.length <= 14 && NEEDS.test(text);
}

const NEEDS =
  /^(?:那|那我们|我们|公司)?(?:也|还)?(?:得|要|需要)[^,。?]{0,6}(?:评级|[1-5三]a|年检)[?]?$|(?:要不要|需不需要|用不用|要|需要|必须)(?:有|评|看|查|过)?(?:[1-5三]a|评级|等级|年检)(?:吗|么|不|[?]|$)|(?:[1-5三]a|评级|等级|年检)(?:也)?(?:要不要|需不需要|用不用|要吗|要么|需要吗)/;

export function sayNotForYou(turn: Turn, policy: Policy, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'eligibility_enterprise', 1),
    text: wordingIn(lang).notForYou,
    stance: 'no',
    citations: bothKinds(policy),
    choices: choicesOf(['self_check_start', 'eligibility_general_conditions'], intents, lang),
  };
}

/** 「社会组织和公司哪个条件宽」, where no answer of the intents takes it up. */
export function comparesKinds({ understood, facts }: Turn, text: string): boolean {
  const { decision } = understood;
  const isTaken = decision.kind === 'match' && /^eligibility_(?:social_org|enterprise)$/.test(decision.intent);
  if (isTaken || facts.role !== 'applicant' || !SOCIAL.test(text) || !OTHERS.test(text)) return false;
  return DIFFERS.test(text) && /条件|门槛|要求|承接|资格|接|condition|require/.test(text);
}

const SOCIAL = /社会组织|社团|协会|民非|商会|基金会|\bngos?\b|social org/;
const OTHERS = /企业|公司|compan|enterprise/;
const DIFFERS =
  /不一样|不同|区别|差别|差异|哪(?:个|种|一?类)|一样[吗么不]|相同|分别|对比|比较|differ|compare|easier|same/;

export function sayComparison(turn: Turn, policy: Policy, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'eligibility_enterprise', 1),
    text: wordingIn(lang).comparison,
    citations: bothKinds(policy),
    choices: choicesOf(
      ['self_check_start', 'eligibility_general_conditions', 'eligibility_special_conditions'],
      intents,
      lang,
    ),
  };
}

/** The sentence of 3.2 on both kinds of providers. */
function bothKinds(policy: Policy): Citation[] {
  return policy.criteria.criteria.filter((one) => one.id === 'org_type').map(asCitation);
}
