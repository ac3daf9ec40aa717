import type { CriterionId } from '../../../domain/policy/criteria.js';
import type { InspectionResult } from '../../../domain/policy/org.js';
import type { AnswerReading } from '../../../understanding/told/answer-org.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import { topicsIn } from '../../../understanding/told/topics.js';
import type { Detail } from './data.js';

const RESULTS: readonly [InspectionResult, RegExp][] = [
  ['基本合格', /基本合格|basically/],
  ['未参加', /没(?:有)?(?:参加|做|去|报|年检)|未参加|漏检|忘了|missed|skipped|did not take/],
  ['不合格', /不合格|没过|没通过|未通过|fail/],
  ['合格', /合格|过了|通过|pass/],
];

/** 「2024 2025」, the years alone. */
const ONLY_YEARS = /^(?:是|就是|对|yes)?[,， ]*(?:(?:20)?\d{2}(?:年度?)?(?:和|、|,|，| |and|跟|的|是)*){1,6}[。.]?$/;

/** 「对，这两年」. */
const THOSE_TWO =
  /^(?:对|是|嗯+|没错|正是|yes|right)?[的啊,， ]*(?:就|正|都)?是?(?:这|那|您说的|你说的)(?:两|2)(?:年|个年度|个)(?:都)?(?:合格|过了)?(?:的|了|没错|啊)?[。.!]*$|^(?:对|是|嗯+)?[的啊,， ]*(?:就|是|都)*(?:连着|连续|挨着|紧挨着)(?:的|两年|合格|没错|啊)*[。.!]*$|^(?:yes,? )?(?:those|these|both)(?: two)?(?: years)?[.!]*$/;
/** 「不知道一类二类」, 「还没分类」. */
const NO_CLASS =
  /不(?:太|大|是很)?(?:知道|清楚|晓得|确定|懂)|说不(?:准|清|好)|(?:没|未)(?:有)?(?:分|定|划)(?:类|过|下来)?|忘了|not sure|don't know|no idea/;
const NAMES_YEAR = /\d{4}|(?<!\d)\d{2}年|前年|去年|今年/;
const NOT_YET_THERE =
  /(?:还|都|那时|当时|压根)*(?:没|未)(?:有)?(?:成立|登记|注册|拿证|我们|这个?(?:机构|协会|单位|组织))|(?:去年|今年|前年|20\d\d年?)[^,。]{0,6}才(?:成立|登记|注册|拿证|办)|(?:was|were|had) ?n.t (?:been )?(?:founded|set up|registered|established)|not (?:yet )?(?:founded|registered|established)|did not exist|didn't exist/;

/** The criteria that a question about an answer is about. */
export function aboutDetail(detail: Detail): readonly CriterionId[] {
  if (detail.kind === 'which') return detail.among;
  return detail.kind === 'pair' || detail.kind === 'year_before' ? ['annual_inspection'] : ['org_type'];
}

/** What it is remembered by, once it was asked. */
export function keysOf(detail: Detail): string[] {
  return detail.kind === 'conflict' ? [detail.between] : [detail.kind];
}

/** What the answer means to a question about an answer. */
export function fitDetail(detail: Detail, read: AnswerReading, text: string): AnswerReading {
  const org = { ...read.org };
  const says = (result: InspectionResult, year: number) => ({
    ...read,
    org: { ...org, annual_inspections: [{ year, result }] },
  });
  switch (detail.kind) {
    case 'pair':
      if (org.annual_inspections === undefined && ONLY_YEARS.test(text)) {
        const named = text.match(/\d{2,4}/g)?.map((n) => (n.length === 2 ? 2000 + Number(n) : Number(n))) ?? [];
        org.annual_inspections = [...new Set(named)].sort().map((year) => ({ year, result: '合格' }));
        return { ...read, org, undatedPass: false };
      }
      if ((read.bare !== 'yes' && !THOSE_TWO.test(text)) || org.annual_inspections) return read;
      org.annual_inspections = detail.years.map((year) => ({ year, result: '合格' }));
      return { ...read, org, undatedPass: false };
    case 'year_before': {
      // Not founded yet that year: the single year is all there is.
      if (NOT_YET_THERE.test(text)) {
        delete org.annual_inspections;
        return { ...read, org, bare: 'no', undatedPass: false };
      }
      if (NAMES_YEAR.test(text) || read.unclear.length > 0) return { ...read, undatedPass: false };
      const result = RESULTS.find(([, pattern]) => pattern.test(text))?.[0] ?? (read.bare === 'yes' ? '合格' : null);
      if (result !== null && !/成立|登记/.test(text)) return { ...says(result, detail.year), undatedPass: false };
      // Not founded yet, or 「没有」: the single year is all there is.
      delete org.annual_inspections;
      // Other things told first leave the year to be asked again.
      const isElse = read.bare === null && Object.keys(org).length > 0 && !/成立|登记|年/.test(text);
      return { ...read, org, bare: isElse ? null : (read.bare ?? 'no'), undatedPass: false };
    }
    case 'which': {
      if (read.bare === 'none_of_them' || /有|没|不|缺/.test(text)) return read;
      const missing = topicsIn(text).filter((id) => detail.among.includes(id));
      if (missing.length === 0) return read;
      for (const id of GENERAL) if (detail.among.includes(id)) org[id] = !missing.includes(id);
      return { ...read, org };
    }
    case 'conflict': {
      // A grade or inspections to the question which of the two holds: only social organisations have them.
      const isSocial = org.type === undefined && (org.rating !== undefined || org.annual_inspections !== undefined);
      if (isSocial && detail.between === 'kind_and_registrar') return { ...read, org: { ...org, type: 'social_org' } };
      return /就是|没错|确实|as i said/.test(text) && Object.keys(org).length === 0 ? { ...read, bare: 'yes' } : read;
    }
    case 'class':
      return fitClass(read, text);
  }
}

/** Whoever does not know the class leaves open how it counts. */
function fitClass(read: AnswerReading, text: string): AnswerReading {
  if (read.org.type !== undefined || !NO_CLASS.test(text)) return read;
  return { ...read, unclear: [...new Set([...read.unclear, 'org_type' as const])] };
}
