import type { CriterionId } from '../policy/criteria.js';
import { CRITERIA, GENERAL_CRITERIA } from '../policy/criteria.js';
import type { Facts } from './facts.js';
import { FAILED_GAP, GAP_NAMES, GENERAL_GAP, type Lang } from './gap-words.js';
import { speaksOfSocialOrg } from './said.js';

/** How 连续两年以上年检合格 stands; `basic` turns on 基本合格, `one_year` means that only one passed year was told. */
export type InspectionGap = 'met' | 'failed' | 'basic' | 'one_year' | 'bad_later' | 'unknown';

/** So many are listed by name; more are summed up, or a phone screen overflows. */
const LISTED = 3;

/** Whether this message tells more of an organisation than its kind: then the answer can weigh the facts. */
export function tellsFacts(f: Facts): boolean {
  return f.told && Object.entries(f.org).some(([field, value]) => field !== 'type' && value !== null);
}

/**
 * How the inspections told stand against clause 3.2. A single passed year named in passing is not taken for all there
 * are, unless the question says so: then the one still missing is asked for.
 */
export function inspectionGap(f: Facts): InspectionGap {
  const told = f.org.annual_inspections;
  if (f.verdict?.met.includes('annual_inspection')) return 'met';
  if (told === null) return f.has('basic_pass') ? 'basic' : 'unknown';
  const [only] = told;
  const isBad =
    told.some(({ result }) => result === '不合格' || result === '未参加') ||
    (told.length === 1 && f.has('failed_inspection', 'gap_year') && !f.has('basic_pass'));
  if (!isBad && told.some(({ result }) => result === '基本合格')) return 'basic';
  if (isBad && told.length === 1) return 'failed';
  if (told.length === 1 && only?.result === '合格' && !f.has('one_year_only', 'new_org')) return 'one_year';
  if (f.verdict === null && endsWithGoodPair(f)) return 'met';
  if (f.verdict !== null && told.length > 2 && isBad && f.verdict.unknown.includes('annual_inspection'))
    return 'bad_later';
  if (f.verdict !== null) return f.verdict.failed.includes('annual_inspection') ? 'failed' : 'unknown';
  return told.some(({ result }) => result === '合格') ? 'unknown' : 'failed';
}

/** Whether the last two years told are adjacent and both passed: then an earlier bad year doesn't matter. */
function endsWithGoodPair(f: Facts): boolean {
  const years = [...(f.org.annual_inspections ?? [])].sort((a, b) => b.year - a.year);
  const [last, before] = years;
  if (last === undefined || before === undefined) return false;
  return last.result === '合格' && before.result === '合格' && last.year - before.year === 1;
}

/** The conditions that what was told fails for certain, in the order of CRITERIA. */
export function failedGaps(f: Facts): CriterionId[] {
  const failed = new Set<string>(f.verdict?.failed ?? GENERAL_CRITERIA.filter((id) => f.org[id] === false));
  // 「有没有评级」 asks; it tells of no missing rating.
  const onlyAsks = f.org.rating === 'none' && /有没有?(?:评|等级)/u.test(f.text);
  if (onlyAsks) failed.delete('rating');
  const isBelow = f.org.rating === '1A' || f.org.rating === '2A' || f.org.rating === 'none';
  if (f.org.type === null && isBelow && !onlyAsks && speaksOfSocialOrg(f)) failed.add('rating');
  failed.delete('annual_inspection');
  if (speaksOfSocialOrg(f) && inspectionGap(f) === 'failed') failed.add('annual_inspection');
  return CRITERIA.filter((id) => failed.has(id));
}

/** 「不能。…」 for a question whose facts fail a condition: names what fails and what the plan asks for. */
export function sayFailed(f: Facts, lang: Lang): string {
  const failed = failedGaps(f);
  const why = failed.slice(0, LISTED).map((id) => (id === 'rating' ? sayRatingFailed(f, lang) : FAILED_GAP[id][lang]));
  const isAboutOrg = speaksOfSocialOrg(f);
  if (lang === 'zh') {
    const rule = isAboutOrg
      ? '社会组织要在民政部门登记、3A级以上（含3A）、连续两年以上年检合格'
      : '方案要的是依法登记成立的社会组织，或在市场监管、行业主管部门登记的企业、机构';
    return `按您说的情况，现在还不能承接：${why.join('，')}。${rule}；独立承担民事责任、税收社保记录良好等其他条件也要符合。`;
  }
  const rule = isAboutOrg
    ? 'A social organisation must be registered with civil affairs, rated 3A or above (3A included) and have passed two or more consecutive annual inspections'
    : 'The plan asks for registered social organisations, or companies and institutions registered with market regulation or the sector authority';
  return `No, not as things stand: ${why.join('; ')}. ${rule}. Independent civil liability, tax and social insurance records count too.`;
}

/** 「要看…」 for a question whose facts fail nothing: what is met, what is still open, for the kind of organisation told. */
export function sayOpen(f: Facts, lang: Lang): string {
  const parts = speaksOfSocialOrg(f) ? sayOrgConditions(f, lang) : sayRegistration(f, lang);
  const general = sayGeneral(f, lang);
  const left = sayLeft(f, lang);
  return lang === 'zh' ? `要看情况。${left}${parts}；${general}。` : `It depends. ${left}${parts}. ${general}.`;
}

/** What was told and the text leaves open comes first: it is what the asker worries about. */
function sayLeft(f: Facts, lang: Lang): string {
  const left = GENERAL_CRITERIA.filter((id) => f.left.includes(id));
  if (left.length === 0) return '';
  const names = left.map((id) => GAP_NAMES[id][lang]).join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh'
    ? `${names}您说的这种情况，方案没有规定怎么算，请问购买主体和财政部门。`
    : `The plan does not specify how what you say of the ${names} counts: ask the purchaser and the finance bureau. `;
}

function sayRatingFailed(f: Facts, lang: Lang): string {
  const { rating } = f.org;
  if (rating === 'none') return lang === 'zh' ? '没有评级，够不上3A级' : 'there is no rating, so it is below 3A';
  return lang === 'zh' ? `${rating ?? ''}低于3A级` : `${rating ?? 'the rating'} is below 3A`;
}

function sayOrgConditions(f: Facts, lang: Lang): string {
  const { rating } = f.org;
  const isRated = rating === '3A' || rating === '4A' || rating === '5A';
  if (lang === 'zh') {
    const rated = isRated ? `${rating}这条够了（要求3A级以上，含3A）` : '要评上3A级以上（含3A）';
    return `${rated}，${INSPECTION_WORDS[inspectionGap(f)].zh}`;
  }
  const rated = isRated ? `${rating} is enough (3A or above)` : 'A rating of 3A or above is required (3A included)';
  return `${rated}; ${INSPECTION_WORDS[inspectionGap(f)].en}`;
}

const INSPECTION_WORDS: Record<InspectionGap, Record<Lang, string>> = {
  met: { zh: '连续两年年检合格也够了', en: 'two consecutive passed annual inspections are there too' },
  failed: { zh: '年检还够不上连续两年以上合格', en: 'the inspections are not two consecutive passed ones yet' },
  basic: {
    zh: '年检要连续两年以上合格，“基本合格”算不算，方案没有规定，请问民政部门',
    en: 'two or more consecutive annual inspections must be passed, and the plan does not specify whether 基本合格 (basically qualified) counts: ask civil affairs',
  },
  one_year: {
    zh: '年检只说了一年合格，还不够：要连续两年以上合格',
    en: 'one passed annual inspection is not enough: two or more consecutive years are needed',
  },
  bad_later: {
    zh: '年检有过连续合格的两年，后来又有没合格的年度，还算不算，方案没有规定，请问民政部门',
    en: 'two consecutive inspections were passed but a later one was not, and the plan does not specify whether they still count: ask civil affairs',
  },
  unknown: {
    zh: '还要连续两年以上年检合格，请再核对',
    en: 'two or more consecutive passed annual inspections are needed too, so please check yours',
  },
};

function sayRegistration(f: Facts, lang: Lang): string {
  const isRegistered = f.verdict?.met.includes('registered') && f.verdict.met.includes('registrar');
  if (lang === 'zh') {
    const told = isRegistered ? '登记这条够了' : '先要依法在市场监管或行业主管部门登记成立';
    return `${told}，企业、机构不要求3A和年检`;
  }
  const told = isRegistered
    ? 'Your registration is fine'
    : 'Registration with market regulation or the sector authority comes first';
  return `${told}; the 3A rating and annual inspections do not apply to companies and institutions`;
}

/** The conditions for everyone: by name when few are open, in sum when many are, as met when none is. */
function sayGeneral(f: Facts, lang: Lang): string {
  const unknown =
    f.verdict === null
      ? GENERAL_CRITERIA
      : GENERAL_CRITERIA.filter((id) => f.verdict?.unknown.includes(id) && !f.left.includes(id));
  if (unknown.length === 0 && f.left.length > 0)
    return lang === 'zh' ? '别的条件按您说的够了' : 'The other conditions are met by what you say';
  if (unknown.length === 0) {
    return lang === 'zh'
      ? '独立承担民事责任、税收社保等其他条件按您说的也够；项目的具体条件由购买主体会同财政部门定'
      : 'Civil liability, tax, social insurance and the other conditions are met by what you say; the purchaser and the finance bureau set the particular conditions';
  }
  if (unknown.length <= LISTED) {
    const names = unknown.map((id) => GAP_NAMES[id][lang]).join(lang === 'zh' ? '、' : ', ');
    return lang === 'zh'
      ? `其他条件里还要确认：${names}（独立承担民事责任、税收社保等都要符合）`
      : `Of the other conditions (civil liability, tax, social insurance …) please confirm: ${names}`;
  }
  const met = GENERAL_CRITERIA.filter((id) => f.verdict?.met.includes(id));
  if (met.length > 0) return sayMetAndOpen(met, unknown, lang);
  return lang === 'zh' ? `${GENERAL_GAP.zh}也要符合` : `You must also meet ${GENERAL_GAP.en}`;
}

function sayMetAndOpen(met: readonly CriterionId[], open: readonly CriterionId[], lang: Lang): string {
  const list = (ids: readonly CriterionId[]) => ids.map((id) => GAP_NAMES[id][lang]).join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh'
    ? `${list(met)}按您说的够了，其余（${list(open)}）也要符合`
    : `By what you say these are met: ${list(met)}. The others must be met too: ${list(open)}`;
}
