import { dropOverlaps } from '../entities/found.js';
import { matchesOf } from '../matches.js';
import { type General, PREDICATES, type Said, SYSTEM_CRITERIA, SYSTEMS, TOPICS } from './condition-words.js';

/** A condition named, or what is said of one, and where. `weak` = named only in sum (制度), `others` = those
 * not spoken of before (别的制度). */
export type Token =
  | {
      kind: 'topic';
      start: number;
      end: number;
      criteria: readonly General[];
      inverted: boolean;
      weak?: true;
      others?: true;
    }
  | { kind: 'said'; start: number; end: number; said: Said; arrears: boolean };
export type Topic = Extract<Token, { kind: 'topic' }>;
export type Predicate = Extract<Token, { kind: 'said' }>;

/** The conditions and predicates of a stretch, in order, without overlaps. */
export function tokenise(text: string): Token[] {
  const found: Token[] = [];
  for (const { criteria, pattern, inverted } of TOPICS) {
    for (const m of matchesOf(pattern, text))
      found.push({ kind: 'topic', start: m.index, end: m.index + m[0].length, criteria, inverted: inverted === true });
  }
  const named = dropOverlaps(found.filter((t) => t.kind === 'topic'));
  const systems = named.some((t) => t.criteria.some((id) => SYSTEM_CRITERIA.includes(id)));
  if (!systems) {
    for (const m of matchesOf(SYSTEMS, text))
      found.push({
        kind: 'topic',
        start: m.index,
        end: m.index + m[0].length,
        criteria: SYSTEM_CRITERIA,
        inverted: false,
        weak: true,
        ...(/(?:别的|其[他它余]|剩下的?)$/.test(text.slice(0, m.index)) ? { others: true as const } : {}),
      });
  }
  for (const { said, pattern, arrears } of PREDICATES) {
    for (const m of matchesOf(pattern, text))
      found.push({ kind: 'said', start: m.index, end: m.index + m[0].length, said, arrears: arrears === true });
  }
  return dropOverlaps(withBookkeeping(found, text));
}

/** 代账 names its own condition: the books are kept outside, however the sentence goes on. */
function withBookkeeping(found: Token[], text: string): Token[] {
  const outside =
    /代账|代管站|(?:请|找|让|由|给|委托|托|交给?)(?:了)?(?:外面)?(?:的|一?[家个])?(?:会计(?:师)?(?:楼|行|事务所|公司)|财税公司|财务公司|代理(?:公司|机构)|第三方)[^,。]{0,3}(?:做|办|管|理|弄|记|代)|(?:请|找|让|由)(?:了)?(?:别?人|外面(?:的人?)?|外人|朋友|亲戚|熟人)(?:来|给)?(?:代|帮)[着忙]?(?:做|办|管|理|弄|记)|(?:镇|乡|村|街道|上级)[^,。]{0,4}代[管记]|代理?记账|(?:会计|别?人|外面|朋友|老师)?(?:给|帮)?代[记做]的?(?=$|[,。账])|记账公司|财务外包|外包记账|兼职会计|(?:会计|出纳|财务|账)(?:是|系|都是|也是|人员是)?(?:兼职|外聘|外包|外面请|请的?外)的?|bookkeeping agency|outsourced (?:accounting|bookkeeping)|(?:accounting|bookkeeping|accounts|books) (?:(?:is|are|were|was)(?: all)? )?(?:outsourced|(?:done|kept) by an? (?:agency|outside|external)\w*)/.exec(
      text,
    );
  if (outside === null) return found;
  const kept = found.filter((t) => t.kind !== 'topic' || !t.criteria.includes('accounting'));
  const at = outside.index;
  // At the head of a stretch the word's own first letter stands for the topic.
  const own = /^(?:会计|出纳|财务|accounting|bookkeeping|accounts|books)/.exec(outside[0])?.[0].length ?? 0;
  const named = own > 0 ? own : at === 0 ? 1 : 0;
  return [
    ...kept.filter((t) => t.start < at - 2 || t.kind === 'topic'),
    // 「会计是兼职的」 begins with its own topic.
    {
      kind: 'topic',
      start: named > 0 ? at : Math.max(0, at - 1),
      end: at + named,
      criteria: ['accounting'],
      inverted: false,
    },
    { kind: 'said', start: at + named, end: at + outside[0].length, said: 'open', arrears: false },
  ];
}
