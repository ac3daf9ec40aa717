import type { Policy } from '../../domain/policy/policy.js';
import type { Citation } from '../../shared/reply.js';
import { sentencesOf } from './sentence.js';

/** 「2.2.4写的啥」, 「3.1呢」: a clause by the number that answers show it with. */
const NAMED =
  /^(?:那|请问|方案|第|看看?|贴一?下|发一?下|念一?下|条款|clause|section|what (?:does|is)|show me|and|,|\s)*(?<id>[0-3](?:\.[1-5]){1,2})(?:条|款|节|部分)?(?:里面?|上|中)?(?:都|是|的)*(?:写|说|讲|规定|内容|原文|原话|全文)?(?:的|了|是)*(?:些)?(?:什么|啥|哪些)?(?:内容|东西)?(?:呢|啊|[?？]| says?| about| in full|\s)*$/i;
/** 「（一）购买主体」 is no sentence. */
const HEADING = /^(?:[（(][一二三四五][）)]|[一二三四五]、|\d\.)[^,，。;；]{1,16}$/;
/** Characters of quotes that a phone shows. */
const MAX_QUOTED = 250;

/** The clause that a message names by its number, as far as a phone shows it; none when it names none. */
export function clauseNamed(text: string, policy: Pick<Policy, 'clauses'>): Citation[] {
  const id = NAMED.exec(text)?.groups?.id;
  const clause = id === undefined ? undefined : policy.clauses.get(id);
  if (clause === undefined) return [];
  const shown: Citation[] = [];
  let length = 0;
  for (const quote of sentencesOf(clause.text).filter((one) => !HEADING.test(one))) {
    length += quote.length;
    if (shown.length > 0 && length > MAX_QUOTED) break;
    shown.push({ source: 'plan', clause: clause.id, quote });
  }
  return shown;
}
