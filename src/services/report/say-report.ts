import type { Lang } from '../../shared/errors.js';
import type { Paper, Report, Status } from './report.js';
import { reportWords } from './words.js';

/** Conditions spelt out in the compact text: a phone shows no more. */
const SPELT = 3;

/** A report as a message: number, day, version, what is met or not, what to do, the disclaimer. No quotes: they are cited. */
export function sayReport(report: Report, lang: Lang): string {
  const w = reportWords(lang);
  const named = (status: Status) => report.rows.filter((row) => row.status === status);
  const list = (status: Status) =>
    named(status)
      .slice(0, SPELT)
      .map((row) => w.because(row.name, row.why))
      .join(w.semicolon) +
    (named(status).length > SPELT ? `${w.semicolon}${w.moreInFile(named(status).length - SPELT)}` : '');
  const mends = report.gaps
    .filter((gap) => report.verdict !== 'not_eligible' || gap.status === 'unmet')
    .slice(0, SPELT - 1)
    .map((gap) => w.mend(gap.name, gap.remedy, gap.papers.map((p) => sayPaper(p, lang)).join(w.and)));
  return [
    w.head(report.id, report.day, report.isCurrent ? report.policyVersion : w.policyOld(report.policyVersion)),
    `${w.verdict}${w.colon}${w.verdicts[report.verdict]}`,
    ...(named('unmet').length > 0 ? [w.listUnmet(list('unmet'))] : []),
    ...(named('unknown').length > 0 ? [w.listUnknown(list('unknown'))] : []),
    ...(named('met').length > 0 ? [w.listMet(w.count(named('met').length))] : []),
    ...(mends.length > 0 ? [`${w.toMend}${mends.join('')}`] : []),
    w.disclaimer,
  ].join('\n');
}

/** 「评估等级证书（民政部门出具）」 */
export function sayPaper({ name, issuedBy }: Paper, lang: Lang): string {
  const w = reportWords(lang);
  return w.paper(name, issuedBy.length === 0 ? w.ownPaper : w.issuedBy(issuedBy.map(shortOffice).join(w.or)));
}

/** An office without what stands in brackets. */
function shortOffice(name: string): string {
  return name.replace(/[（(].*?[）)]/g, '').trim();
}
