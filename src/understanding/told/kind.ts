import type { OrgType } from '../../domain/policy/org.js';
import { dropOverlaps } from '../entities/found.js';
import { matchesOf } from '../matches.js';
import { FOR_BEFORE, KINDS, type KindWord, NEGATED_BEFORE, NO_KIND, OBJECT_BEFORE } from './kind-words.js';
import type { Segment } from './segments.js';

/** `unsaid` = several kinds or none; a kind that must be narrowed down comes as it was named. */
export type ToldKind = KindWord | 'unsaid';

const US =
  /我们|咱们?|我单位|我公司|我司|我院|我会|我社|我中心|我所|我这|我(?=是|开|办|有|在)|(?<=^|[,。])(?:自己|家里)?[开办]的(?:是|个)|(?<=^|[,。])(?:退休(?:以?后|了)?|后来|自己|现在|去年|前年|今年|刚)*[开办搞](?:了|起)(?:一?[个家所间])|俺们?|本单位|本公司|本机构|本社|本中心|本会|你帮|\b(?:we|our|us|my|i|i'm|we're)\b/;
const IS =
  /(?:是|为|属于|叫|算|开了?|办了?|成立了?|注册了?|经营|registered as|set up as|\bam|\bare|\bis|\brun|'re|'m)(?:[^,。不]{0,10}(?:的|家|个|间|所))?(?:一?[家个间所]|an?)?[^,。不]{0,8}$/;
const PROVIDES =
  /承接|承办|承包|接(?:项目|活|单|政府|这|个|点|吗|不|么|得|您|你)|能接|可以接|想接|投标|竞标|报名|参加|参与|申请|资格|够格|准入|入围|当供应商|\b(?:bid|apply|provide|take on|qualify|eligible|undertake|participate)\b/;
const THEIR_WORK =
  /^(?:那边|这边)?(?:的|发的|招的|要买的|那个|这个)?(?:(?!能|可|承|接|行|想|要)[^,。]){0,8}(?:项目|活(?!动)|服务|业务|单子|标(?!准))/;
/** 「fined by the bar association」 names somebody else. */
const OBJECT_EN = /\b(?:by|with|from|to|of) (?:the |an? |our |another )?(?:[\w'-]+ ){0,2}$/;
const OWNS =
  /^(?:自己|名下|旗下|下面|下)?(?:办|开|下属|下设|属|成立|设立|投资|控股|出资)(?:办|设|举办)?的(?=[^,。]{1,8})/;
/** Kinds that purchase: they are told only where they speak of providing. */
const PURCHASERS: readonly KindWord[] = ['admin_organ', 'mass_org', 'public_institution_admin'];

interface Mention {
  kind: KindWord;
  start: number;
  end: number;
}
type Weight = 0 | 1 | 2 | 3;

/** Whether a message speaks of taking projects on. */
export function speaksOfProviding(text: string): boolean {
  return PROVIDES.test(text);
}

/** Whether it speaks of the asker's own organisation. */
export function speaksOfUs(text: string): boolean {
  return US.test(text);
}

/**
 * The kind of organisation a message tells: the asker's own (我们是协会), or the one that would provide (协会能接吗). With
 * `asked` the kind was asked for, so that a bare word is enough.
 */
export function readKind(segments: readonly Segment[], text: string, asked: boolean): ToldKind {
  const provides = speaksOfProviding(text);
  const weighed = segments.flatMap((segment, i) => {
    const before = i > 0 && US.test(segments[i - 1]?.text ?? '');
    // Looked for once: from each mention back to the beginning is work that grows with the square.
    const first = US.exec(segment.text);
    const usEnd = first === null ? Number.POSITIVE_INFINITY : first.index + first[0].length;
    return mentionsIn(segment.text).map((m) => ({
      kind: m.kind,
      weight: weigh(m, segment, provides, asked, before, usEnd <= m.start),
    }));
  });
  const kept = weighed.filter((w) => w.weight > 0 && (asked || provides || !PURCHASERS.includes(w.kind)));
  // In a message on a contract, a name is the other side's.
  const least = /合同|协议|contract/.test(text) && !asked && !provides ? 3 : 0;
  for (const weight of [3, 2, 1] as const) {
    if (weight <= least) break;
    const kinds = narrow(kept.filter((w) => w.weight === weight).map((w) => w.kind));
    if (kinds.length === 1) return classOf(kinds[0], kept) ?? kinds[0] ?? 'unsaid';
    if (kinds.length > 1) return 'unsaid';
  }
  return 'unsaid';
}

/** 「我们馆，事业单位，公益一类」: the class may be a word of its own behind it. */
function classOf(kind: KindWord | undefined, kept: readonly { kind: KindWord }[]): KindWord | undefined {
  if (kind !== 'public_institution') return undefined;
  return kept.find((one) => /^public_institution_class/.test(one.kind))?.kind;
}

function mentionsIn(text: string): Mention[] {
  const masked = text.replace(NO_KIND, (m) => '#'.repeat(m.length));
  const all = KINDS.flatMap(([kind, pattern]) =>
    matchesOf(pattern, masked).map((m) => ({ kind, start: m.index, end: m.index + m[0].length })),
  );
  return dropOverlaps(all);
}

/** 3 = said to be the asker, 2 = who would provide, 1 = named in a fragment, 0 = somebody else or a rule. */
function weigh(
  m: Mention,
  segment: Segment,
  provides: boolean,
  asked: boolean,
  usBefore: boolean,
  us: boolean,
): Weight {
  const before = segment.text.slice(0, m.start);
  // 「协会办的公司」 is a company; 公益一类的中心 is of that class.
  if (!m.kind.startsWith('public_institution') && OWNS.test(segment.text.slice(m.end))) return 0;
  if (NEGATED_BEFORE.test(before)) return 0;
  // 「想接残联的项目」 names whose project it is.
  if (PURCHASERS.includes(m.kind) && THEIR_WORK.test(segment.text.slice(m.end))) return 0;
  if (us && IS.test(before)) return 3;
  if (OBJECT_EN.test(before)) return 0;
  if (OBJECT_BEFORE.test(before) || (!asked && FOR_BEFORE.test(before))) return 0;
  if (us || (usBefore && before.length <= 6)) return 3;
  if (IS.test(before) && segment.mood === 'tells') return 2;
  if (asked) return segment.mood === 'tells' ? 2 : 1;
  if (segment.mood === 'asks_open' || segment.mood === 'supposes') return 0;
  if (segment.mood === 'asks_yes_no') return provides && before.length <= 12 ? 2 : 0;
  return before.length <= 8 ? 1 : 0;
}

/** 协会 and 社会组织 are one kind; 机构 says less than any other name; 基金会 more than 社会组织. */
function narrow(kinds: readonly KindWord[]): KindWord[] {
  const named = new Set(kinds);
  if (named.size > 1) named.delete('agency');
  if (named.has('foundation')) named.delete('social_org');
  if (
    named.has('public_institution_class1') ||
    named.has('public_institution_class2') ||
    named.has('public_institution_admin')
  ) {
    // 公益一类的培训中心: whatever it does, its class says what it is.
    named.delete('public_institution');
    named.delete('institution');
  }
  if (named.has('branch')) named.delete('enterprise');
  if (named.has('individual_business')) named.delete('individual');
  return [...named];
}

/** A kind of the plan's list; null where the word must be narrowed down. */
export function asOrgType(kind: ToldKind): OrgType | null {
  return kind === 'unsaid' || kind === 'other' || kind === 'agency' || kind === 'public_institution' ? null : kind;
}
