import { showQuote } from '../../domain/policy/cite.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Lang } from '../../shared/errors.js';
import { toTraditional } from '../../understanding/traditional.js';
import { type Block, DocxForms, WIDTH } from './docx-forms.js';
import type { Report, Status } from './report.js';
import { sayPaper } from './say-report.js';
import { reportWords } from './words.js';
import type { ReportWords } from './words-shape.js';

const LABELS = 2400;
const CONDITION_COLUMNS = [1700, 1100, 1900, 938, 4000];
const GAP_COLUMNS = [1800, 3919, 3919];
const SHADES: Record<Status, string> = { met: 'E3F1E3', unmet: 'F9DEDC', unknown: 'FFF2CC' };

/** A report on its way to paper. */
interface Paper {
  report: Report;
  policy: Pick<Policy, 'clauses'>;
  lang: Lang;
  w: ReportWords;
  forms: DocxForms;
  /** Own words in the script asked for; the plan's words stay as it prints them. */
  own(text: string): string;
}

/** A report as a Word document (.docx). `docx` takes 0.3 s to load, so only who writes one pays for it. */
export async function writeDocx(
  report: Report,
  policy: Pick<Policy, 'clauses'>,
  lang: Lang,
  script: 'hans' | 'hant',
): Promise<Uint8Array> {
  const docx = await import('docx');
  const own = (text: string) => (lang === 'zh' && script === 'hant' ? toTraditional(text) : text);
  const w = reportWords(lang);
  const paper: Paper = { report, policy, lang, w, forms: new DocxForms(docx), own };
  const blocks = [
    ...writeHead(paper),
    ...writeConditions(paper),
    ...writeGaps(paper),
    ...writeBeside(paper),
    ...writeQuotes(paper),
  ];
  const document = paper.forms.document(own(w.title), blocks, [own(w.page(report.id)), own(w.pageEnd)]);
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

function writeHead({ report, w, forms, own }: Paper): Block[] {
  const rows = [
    [w.number, report.id],
    [w.day, report.day],
    [w.policy, report.isCurrent ? report.policyVersion : w.policyOld(report.policyVersion)],
    [w.kind, report.kind ?? w.kindUnknown],
    [w.verdict, w.verdicts[report.verdict]],
  ];
  return [
    forms.title(own(w.title)),
    forms.centred(own(w.subtitle)),
    forms.table(
      [LABELS, WIDTH - LABELS],
      null,
      rows.map((row) => row.map((text) => ({ text: own(text) }))),
    ),
    forms.strong(own(w.disclaimer)),
  ];
}

function writeConditions({ report, w, forms, own }: Paper): Block[] {
  const rows = report.rows.map((row) => [
    { text: own(row.name) },
    { text: own(w.statuses[row.status]), shade: SHADES[row.status] },
    { text: own(row.why) },
    { text: row.clause },
    { text: showQuote(row.quote) },
  ]);
  return [forms.heading(own(w.conditions)), forms.table(CONDITION_COLUMNS, w.columns.map(own), rows)];
}

function writeGaps({ report, lang, w, forms, own }: Paper): Block[] {
  const rows = report.gaps.map((gap) => [
    { text: own(gap.name), shade: SHADES[gap.status] },
    { text: own(gap.remedy) },
    { text: gap.papers.map((paper) => own(sayPaper(paper, lang))).join('\n') },
  ]);
  return [
    forms.heading(own(w.gaps)),
    rows.length === 0 ? forms.text(own(w.noGaps)) : forms.table(GAP_COLUMNS, w.gapColumns.map(own), rows),
    ...(report.otherPapers.length === 0 ? [] : [forms.strong(own(w.otherPapers))]),
    ...report.otherPapers.map((paper) => forms.bullet(own(sayPaper(paper, lang)))),
  ];
}

function writeBeside({ report, w, forms, own }: Paper): Block[] {
  const lines = report.beside.map((one) => w.besideLine(one.what, one.offices.join(w.or)));
  return [forms.heading(own(w.beside)), ...lines.map((line) => forms.bullet(own(line)))];
}

function writeQuotes({ report, policy, lang, w, forms, own }: Paper): Block[] {
  const quoted = new Map([...report.rows, ...report.beside].map((q) => [`${q.clause} ${q.quote}`, q]));
  const titleOf = (clause: string) => policy.clauses.get(clause)?.title[lang] ?? '';
  return [
    forms.heading(own(w.quotes)),
    ...[...quoted.values()].flatMap(({ clause, quote }) => [
      forms.small(own(w.clause(clause, titleOf(clause)))),
      forms.quote(showQuote(quote)),
    ]),
    forms.strong(own(w.disclaimer)),
    forms.text(own(w.basis)),
  ];
}
