import type { Day } from '../../shared/clock.js';
import { toSimplifiedChars } from '../normalise.js';
import type { Reading } from '../read.js';
import { readAmountFacts } from './contract/amount-facts.js';
import { opensWithProvider, readEnglishNames, readNames } from './contract/contract-names.js';
import { isOrgName } from './contract/org-name.js';
import { spellOut } from './contract/spell-out.js';
import { readTermFacts } from './contract/term-facts.js';
import { type ContractField, type FactSpan, NOTHING_TOLD, type ToldContract } from './contract/told-contract.js';
import { foldText } from './fold.js';

export type { ContractField, ToldContract } from './contract/told-contract.js';

/** 乙方是红苹果幼儿园服务是托育金额是八万: voice puts no sign before a label, two of which make a form. */
const LABELS =
  /(?<=[^\s,，;；。:：\n])(?:乙方|甲方|承接(?:主体|方|单位|机构)|供应商|服务(?:内容|项目|期限?)?|项目(?:名称)?|内容|合同(?:金额|价|期限?)|金额|价款|总价|(?<=.{4})钱|期限|时间|起止(?:日期|时间)?|(?:开始|起始|结束|终止)(?:日期|时间)|经办人)(?=是|为|叫|从)/g;

/** A stretch of talk between signs, with the facts that begin in it. */
interface Clause {
  /** The sign before it; `strong` ends a contract where the next facts would clash. */
  strong: boolean;
  /** Said to begin another contract: 另一份, 第二份. */
  fresh: boolean;
  /** Said of all of them: 都是4月1号到12月31号. */
  shared: boolean;
  /** 期限一样: the days of the contract told before it. */
  sameTerm: boolean;
  text: string;
  spans: FactSpan[];
}

const ANOTHER =
  /^\s*(?:以及|还有|再有|然后)?\s*(?:另外?[那一]?[份个家]|还有一?[份个]|再[录加]?一?[份个]|第[二三四2-4][份个]|[二三四2-4](?:[、)]|\.(?!\d))\s?|the (?:other|second)|another|second)/i;
const SHARED =
  /^\s*(?:(?:这|那)?(?:[两二三四]|几)(?:份|个|家)(?:合同)?的?)?(?:服务|合同)?(?:期限?|时间|日期|金额|价格|起止)?(?:也)?(?:都|均|全部|全都|一律)(?:是|为|从|签|到)|\b(?:both|all)\b.{0,12}\b(?:from|run|start|end|for)\b/;
export const SAME_TERM =
  /(?:同样|一样|相同|同上)的?(?:起止|期限|时间|日期)|(?:起止|期限|时间|日期)(?:也|都)?(?:和上面|跟上面|跟前面|和前面|跟第一[份个])?的?(?:一样|同样|相同|同上)|\bsame (?:dates|term|period)\b/i;
const TYPOS: readonly [RegExp, string][] = [
  [/[录绿][人入八](?=合同|一|了|台)/g, '录入'],
  [/登[计己纪](?=合同|一|了)/g, '登记'],
  [/合[通童铜](?=[,，:：\s]|$)|合约|(?<![a-z])ht(?![a-z])/gi, '合同'],
];

/**
 * What a message tells of one contract or several (one after another, by ；, lines or 另一份): two names, sum, first and
 * last day. What was told and cannot be taken (约20万, 上周开始, 6月31日) is null and stands in `vague`. A length without
 * a first day is kept as `term`. `asked` is what the message answers, so that a bare 12万, a day or a name finds its
 * place. [] when it tells nothing. Never throws.
 */
export function readContracts(reading: Reading, today: Day, asked: readonly ContractField[] = []): ToldContract[] {
  const text = plainOf(reading);
  const folded = foldText(text);
  const denied = deniedIn(folded);
  const spans = [...readTermFacts(folded, today, asked), ...readAmountFacts(folded, asked)]
    .filter(({ start }) => !denied.some((d) => start >= d.start && start < d.end))
    .sort((a, b) => a.start - b.start);
  const clauses = cutClauses(text, spans);
  const shared = readOne(
    clauses.filter((c) => c.shared),
    reading.lang,
    [],
  );
  const made: ToldContract[] = [];
  for (const group of groupClauses(clauses, reading.lang)) {
    const one = shareWith(readOne(group, reading.lang, asked), shared);
    const before = made.at(-1);
    made.push(before && group.some((c) => c.sameTerm) ? shareWith(one, { ...before, amountYuan: null }) : one);
  }
  return made.filter(tellsSomething);
}

/** 「不是一年20万，总共20万」: what is denied tells nothing where the right thing follows. */
function deniedIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?:不是|并非|不对)[^,;。!?]{2,20}(?=,\s*(?:而)?(?:是|应该|总共|一共|共|合计|改)\S)/g)].map(
    (m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }),
  );
}

/** The words as typed, in simplified characters; a message in pinyin as it was read back. */
function plainOf(reading: Reading): string {
  const raw = reading.raw
    .slice(0, 4000)
    .toWellFormed()
    .replace(/①/g, ' ')
    .replace(/[②-⑨]/g, '；')
    // 0501-1031, in a row of fields.
    .replace(
      /(?<![\d年])(0[1-9]|1[0-2])([0-3]\d)\s?[-~—至到]+\s?(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g,
      (_, m: string, d: string, n: string, e: string) => `${+m}月${+d}日到${+n}月${+e}日`,
    )
    // 和两家都签了：
    .replace(
      /^.{0,6}?(?:和|跟|与)?(?:这|那)?(?:[两三四几]|[2-4])(?:家|个(?:单位|机构|公司))(?:都|分别|各|也)*(?:签|定|谈)(?:了|好|完|下)*(?:合同|协议)?\s?[:：,，]/,
      '',
    )
    // 悦读书屋/阅览室运营/9.6万
    .replace(/(?<=\p{Script=Han})\s?\/\s?(?=[\p{Script=Han}\d])|(?<=[万元wW])\s?\/\s?(?=\d)/gu, '，')
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff\u2060]/g, '');
  const isSpelled = !/\p{Script=Han}/u.test(raw) && /\p{Script=Han}/u.test(reading.text);
  const typed = isSpelled ? reading.text : toSimplifiedChars(raw);
  const plain = TYPOS.reduce((text, [typo, meant]) => text.replace(typo, meant), spellOut(typed)).trim();
  return (plain.match(LABELS)?.length ?? 0) > 1 ? plain.replace(LABELS, ',$&') : plain;
}

function cutClauses(text: string, spans: readonly FactSpan[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let strong = true;
  const close = (end: number, next: boolean) => {
    const own = spans.filter((s) => s.start >= start && s.start < end);
    const body = own.reduceRight(
      (t, s) => `${t.slice(0, s.start - start)},${t.slice(Math.min(s.end, end) - start)}`,
      text.slice(start, end),
    );
    const said = text.slice(start, end);
    clauses.push({
      strong,
      fresh: ANOTHER.test(said),
      shared: SHARED.test(said),
      sameTerm: SAME_TERM.test(said),
      text: body,
      spans: own,
    });
    strong = next;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const isSign = /[,;，；。\n!?]/.test(sign) || (sign === '.' && /^\.\s+[A-Z]/.test(text.slice(i, i + 4)));
    const another = i > start && /^(?:另外?一[份个]|还有一?[份个]|第[二三][份个])/.test(text.slice(i, i + 4));
    if (
      !(isSign || another) ||
      spans.some((s) => i >= s.start && i < s.end) ||
      /\d,\d{3}/.test(text.slice(Math.max(0, i - 1), i + 4))
    )
      continue;
    close(i, isSign ? /[;；。\n]/.test(sign) : true);
    start = another ? i : i + 1;
  }
  close(text.length, true);
  return clauses.filter((c) => c.text.trim() !== '' || c.spans.length > 0);
}

/** Clauses go together until one would tell again what was told, or says that it begins another. */
function groupClauses(clauses: readonly Clause[], lang: 'zh' | 'en'): Clause[][] {
  const groups: Clause[][] = [];
  for (const [i, clause] of clauses.entries()) {
    const group = groups.at(-1);
    const before = group && readOne(group, lang, []);
    if (group && before && !startsAnother(before, clause, lang) && !followsWhole(before, clauses.slice(i), lang))
      group.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** 还有, 另外 before a name: the next contract, once the one before was told in full. */
const LINKS = /^\s*(?:然后|再)?(?:还有|另外|以及|再就是|再有|剩下|plus\b|and\b|also\b)/i;
const PART_OF = /^\s*(?:其中|包括|包含|含|另加|不含|including|of which)/i;

/** Whether what was told so far is a whole contract and the words that follow, up to the next strong sign, tell another. */
function followsWhole(before: ToldContract, rest: readonly Clause[], lang: 'zh' | 'en'): boolean {
  const [clause] = rest;
  const isNamed = before.provider !== null || (clause?.strong === true && before.service !== null);
  const isWhole = isNamed && before.amountYuan !== null && (before.end ?? before.term) !== null;
  if (!clause || !isWhole || PART_OF.test(clause.text)) return false;
  const next = rest.findIndex((c, i) => i > 0 && c.strong);
  const stretch = rest.slice(0, next < 0 ? rest.length : next);
  if (stretch.some((c) => CORRECTS.test(c.text))) return false;
  const own = readOne([clause], lang, []);
  const told = clause.strong || LINKS.test(clause.text) ? readOne(stretch, lang, []) : own;
  const names = own.provider ?? own.service;
  const differs =
    (told.amountYuan !== null && told.amountYuan !== before.amountYuan) ||
    (clause.strong && (told.end ?? told.term) !== null && told.end !== before.end) ||
    (clause.strong && stretch.some((c) => c.sameTerm));
  return names !== null && names !== before.provider && names !== before.service && differs;
}

const CORRECTS =
  /不对|错了|不是|应该是|更正|改成|改为|说错|哦不|actually|sorry|i mean|correction|hold on|hang on|\bwait\b|oops|\bits?'?s? (?=[\d¥])/i;

function startsAnother(before: ToldContract, clause: Clause, lang: 'zh' | 'en'): boolean {
  if (clause.fresh) return tellsSomething(before);
  if (CORRECTS.test(clause.text)) return false;
  const now = readOne([clause], lang, []);
  const clash = (['amountYuan', 'start', 'end'] as const).some(
    (f) => before[f] !== null && now[f] !== null && before[f] !== now[f],
  );
  const otherName = before.provider !== null && now.provider !== null && now.provider !== before.provider;
  if (clause.strong)
    return clash || (otherName && (before.amountYuan !== null || before.end !== null) && before.service !== null);
  // 「登记一个暑期托育，12万，乙方是小太阳幼儿园」: what was taken for a name is what is bought.
  if (before.service === null && opensWithProvider(clause.text)) return false;
  // 博爱护理 居家照护 15万，惠民保洁 公厕保洁 22万，都是4月到年底: who, what and how much, told of another.
  const isNext = [before, now].every((c) => c.provider !== null && c.service !== null && c.amountYuan !== null);
  if (isNext && otherName && before.amountYuan !== now.amountYuan) return true;
  // A comma parts two contracts only where the first was told in full and a name begins the second.
  return (
    otherName &&
    isOrgName((now.provider ?? '').toLowerCase()) &&
    before.amountYuan !== null &&
    (before.end !== null || before.term !== null)
  );
}

function readOne(clauses: readonly Clause[], lang: 'zh' | 'en', asked: readonly ContractField[]): ToldContract {
  const made: ToldContract = { ...NOTHING_TOLD, vague: [] };
  for (const { spans } of clauses) {
    for (const { tells } of spans) {
      if (tells.fromSigning) made.fromSigning = true;
      for (const key of ['amountYuan', 'start', 'end', 'term', 'signed'] as const) {
        if (tells[key] !== undefined && tells[key] !== null) Object.assign(made, { [key]: tells[key] });
      }
      made.vague.push(...(tells.vague ?? []));
    }
  }
  const chunks = clauses.flatMap((c) => c.text.split(/[,，。!?]/));
  const name = asked.find((f): f is 'provider' | 'service' => f === 'provider' || f === 'service') ?? null;
  const names = (lang === 'en' ? readEnglishNames : readNames)(chunks, name);
  // What was made clear later in the message is no longer vague.
  const vague = made.vague.filter(({ field }) => made[field === 'amount' ? 'amountYuan' : field] === null);
  return { ...made, ...names, vague };
}

/** What was told of all of them goes to each that lacks it. */
function shareWith(own: ToldContract, { amountYuan, start, end, term }: ToldContract): ToldContract {
  const isOpen = own.start === null && own.end === null && own.term === null;
  return {
    ...own,
    amountYuan: own.amountYuan ?? amountYuan,
    ...(isOpen ? { start, end, term } : {}),
  };
}

function tellsSomething(c: ToldContract): boolean {
  return (
    c.provider !== null ||
    c.service !== null ||
    c.amountYuan !== null ||
    c.start !== null ||
    c.end !== null ||
    c.term !== null ||
    c.signed !== null ||
    c.vague.length > 0
  );
}
