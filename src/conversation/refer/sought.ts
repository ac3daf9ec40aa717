import { foldQuote } from '../../domain/policy/cite.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Citation } from '../../shared/reply.js';
import { sentencesOf } from './sentence.js';

/** 「讲本地的那句贴给我」, 「哪一条写了要公平」, 「违约责任的原文」: a sentence of the plan, sought by its words. */
const SEEKS =
  /(?:哪|那|这|第几)(?:一|个)?(?:句|条|段|款|节)(?!件)|原[文话句]|出处|which (?:sentence|clause|line|article)|where does it (?:say|mention)|(?:exact|original|actual|very|own) (?:\w+ )?(?:words?|wording|text|sentence|clause|line)/i;
/** Words of the asking; what is left are the words sought. */
const ASKING =
  /(?:哪|那|这|第几)(?:一|个)?(?:句|条|段|款|节)(?:话)?|原[文话句]|出处|依据|那个|方案|文件|政策|里面?|上面|刚才|提到|写明|规定|(?:贴|发|念|读|找|给|截)(?:一?下|一遍|出来|给)?(?:我|俺|我们)?(?:看看|看|听听|听)?(?:一?下)?|请|麻烦|关于|有关|写|说|讲|提|着|要|的|了|是|在|呢|吗|我|你|要看|看看|which (?:sentence|clause|line|article)|where does it|says?|mentions?|that|the|about|[\s,。?!：:“”"]/gi;
/** 「这条事业单位也管得着吗」 asks of the sentence, and is no wish to read it. */
const ASKS_IF = /(?:这|那)(?:一|个)?(?:句|条|段|款)[^?]{4,}(?:吗|么|不|没有?)[?？。]*$/u;
/** 「独立承担这条不懂」 wants it explained, not read out once more. */
const LOST = /[不没](?:太|大|是很|怎么)?(?:懂|明白|理解)/u;
/** The plan's own words for what an English reader asks of. */
const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/inspections?/i, '年检合格'],
  [/ratings?|3a/i, '3A级以上'],
  [/mass organi[sz]ations?|mass orgs?/i, '群团组织'],
  [/tax(?:es|ation)?|social insurance/i, '依法缴纳税收和社会保险'],
  [/reputation/i, '良好的社会和商业信誉'],
  [/liability/i, '独立承担民事责任'],
  [/hiring|recruit\w*|staffing|headcount/i, '自行聘用人员'],
  [/catalogue|catalog|211/i, '指导目录'],
  [/tender\w*|quotations?|single source|methods?/i, '公开招标'],
  [/modes?|subsid\w*/i, '政府补贴制'],
  [/contracts?/i, '签订合同'],
  [/acceptance|supervision|monitoring/i, '检查验收'],
  [/publi(?:sh\w*|city|cation)|announc\w*/i, '及时向社会公布'],
  [/budgets?/i, '编制部门预算'],
  [/funds?|money/i, '加强资金管理'],
  [/fair\w*|openness/i, '公平'],
];
/** What is asked for in English, in the plan's words; nothing where it is not known. */
const inChinese = (text: string) =>
  /\p{Script=Han}/u.test(text) ? text : IN_CHINESE.flatMap(([en, zh]) => (en.test(text) ? [zh] : [])).join(' ');
/** 「只有这一条路，没别的了吧」, 「不能低于5%，有这条吧」: judges what is said, and wants nothing read out. */
const ASKS_TAG =
  /(?:吧|对不对|是不是|没错|(?<!在哪里?|贴|发|给我?|看|念|读|找|看看)[吗么没])[?？。\s]*$|[路管受](?:这|那)条|(?:这|那)一?条路/u;
/** How people call what the plan forbids. */
const FORBIDS = /禁止|不许|不让|不准|不能/g;
/** So many are shown: what stands in more of them was no sentence's own word. */
const SHOWN = 2;
const LONGEST = 30;

/** The sentences of the plan that hold the words sought, those of the clauses just cited first; none when it is no such wish. */
export function findSought(text: string, policy: Pick<Policy, 'clauses'>, cited: readonly Citation[]): Citation[] {
  if (!SEEKS.test(text) || LOST.test(text) || ASKS_IF.test(text) || ASKS_TAG.test(text)) return [];
  const asked = inChinese(text);
  if (asked.length > LONGEST) return [];
  const named = piecesOf(asked.replace(FORBIDS, ' '));
  const pieces = named.length > 0 ? named : piecesOf(asked.replace(FORBIDS, '不得'));
  const sought = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (sought === 0) return [];
  const spoken = new Set(cited.map(({ clause }) => clause));
  const found = [...policy.clauses.values()].flatMap((clause) =>
    sentencesOf(clause.text).map((quote) => ({ clause: clause.id, quote, shared: sharedWith(quote, pieces) })),
  );
  const best = Math.max(...found.map((one) => one.shared));
  if (best < 2 || best * 2 < sought) return [];
  const nearest = found.filter((one) => one.shared === best);
  const first = nearest.filter((one) => spoken.has(one.clause));
  return (first.length > 0 ? first : nearest)
    .slice(0, SHOWN)
    .map(({ clause, quote }) => ({ source: 'plan', clause, quote }));
}

function piecesOf(text: string): string[] {
  return text
    .replace(ASKING, ' ')
    .split(' ')
    .filter((piece) => piece.length > 1);
}

/** How many characters of the pieces stand in a sentence, in runs of two or more. */
function sharedWith(sentence: string, pieces: readonly string[]): number {
  const words = foldQuote(sentence).toLowerCase();
  return pieces.reduce((sum, piece) => sum + longestIn(words, piece.toLowerCase()), 0);
}

/** The runs of a piece that stand in the words, the longest first: 「平等竞争」 in 「平等参与竞争」. */
function longestIn(words: string, piece: string): number {
  for (let length = piece.length; length >= 2; length--)
    for (let from = 0; from + length <= piece.length; from++)
      if (words.includes(piece.slice(from, from + length)))
        return length + longestIn(words, piece.slice(0, from)) + longestIn(words, piece.slice(from + length));
  return 0;
}
