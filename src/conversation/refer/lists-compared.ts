import type { Reply } from '../../shared/reply.js';
import { blankReply } from '../answer.js';
import type { Turn } from '../skill.js';
import { LISTS } from './lists.js';
import { wordingIn } from './wording.js';

/** 「这几个哪个快」 of the list just read. */
const COMPARES =
  /^(?:那|这|它们|他们|上面|刚才|说的|,)*(?:[这那]?[几四三两些](?:个|种|样|类|项)?)?(?:方式|办法|制|里面?|里头|当中|之间|中|的)*(?:哪一?[个种样项类]|谁)(?:会|更|最|比较|方式|办法|要|来钱|给钱|到账|付钱|拿钱|办起来|走起来)*(?:快|好|简单|常用|省事|方便|容易|划算|合适|优先|靠前|重要|便宜|麻烦|严|推荐)(?:一?[点些]|用|办)?(?:呢|啊|[?])*$|^(?:那|你|您|给我|帮我|能不能|可以|就|要不|,)*(?:推荐|建议|选|挑|定)(?:一?个|哪一?[个种]|一?下|一?种|用哪[个种]|选哪[个种])(?:呗|吧|呢|吗|给我|[?])*$|^(?:and |so |but )?which (?:one |of (?:them|these|those) )?is (?:the )?(?:faster|fastest|best|better|simplest|easier|easiest|quickest|quicker|most common|preferred)[?. ]*$/;

/** The plan names them side by side; it says of none that it comes first. */
export function sayUnranked(turn: Turn, text: string): Reply | null {
  const { last } = turn.state;
  const { lang } = turn.facts;
  const list = last === null ? undefined : LISTS[last.intent]?.[lang];
  if (last === null || list === undefined || !COMPARES.test(text)) return null;
  return {
    ...blankReply(turn, last.intent, 1),
    text: wordingIn(lang).unranked(list.join(lang === 'zh' ? '、' : ', ')),
    stance: 'not_in_policy',
    citations: last.cited ?? [],
    choices: last.choices,
  };
}
