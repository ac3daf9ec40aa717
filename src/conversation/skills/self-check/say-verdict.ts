import type { Assessment, Finding } from '../../../domain/policy/assess/assessment.js';
import type { CriterionId, OpenQuestion } from '../../../domain/policy/criteria.js';
import type { Choice } from '../../../shared/reply.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { criterionNamed, findingsOf, listNames, listOffices, listWhys, reasonOf } from './names.js';
import { openGroups } from './questions.js';
import { citeWords, FEW, projectWords, wordsFor } from './quotes.js';

/** Conditions named with their reasons, and things to do, at most: a phone shows no more. */
const NAMED = 3;
const REMEDIES = 2;

/** The verdict with what it rests on, what to do, and who really decides; `receipt` = its 答复编号. */
export function sayVerdict(ctx: Ctx, data: SelfCheckData, made: Assessment, receipt: string): Said {
  const { w } = ctx;
  const body =
    made.verdict === 'eligible'
      ? sayEligible(ctx, data, made)
      : made.verdict === 'not_eligible'
        ? sayNotEligible(ctx, made)
        : sayUndetermined(ctx, data, made);
  const cited =
    made.verdict === 'not_eligible' ? made.failed : made.verdict === 'eligible' ? ['org_type' as const] : made.unknown;
  return {
    text: [...body, w.notOfficial, w.receipt(receipt)].join(w.gap),
    verdict: made.verdict,
    citations: citeWords([...citeWords(wordsFor(made, cited)).slice(0, FEW), ...projectWords(ctx.policy.criteria)]),
    choices: choicesAfter(ctx, made),
  };
}

/** The next steps under a verdict. */
export function choicesAfter({ w }: Ctx, made: Assessment): Choice[] {
  if (made.verdict === 'not_eligible') return [w.nextWay, w.nextWhen, w.nextReport, w.nextAgain];
  return made.verdict === 'undetermined'
    ? [w.nextRest, w.nextWhen, w.nextReport]
    : [w.nextReport, w.nextWho, w.nextAgain];
}

function sayEligible(ctx: Ctx, { org }: SelfCheckData, made: Assessment): string[] {
  const { w } = ctx;
  // What the text leaves open for this kind of body in particular, such as a partnership's liability.
  const own = made.open.find(({ question, criterion }) => {
    if (criterion !== 'independent_liability' || org.type === null) return false;
    return org.type !== 'enterprise' && question.kinds?.includes(org.type) === true;
  });
  const open = own === undefined ? [] : [w.openInText(own.question[ctx.lang], listOffices(ctx, own.question.decides))];
  return [w.eligible(org.type === null ? '' : w.kind[org.type]), ...open];
}

function sayNotEligible(ctx: Ctx, made: Assessment): string[] {
  const { w } = ctx;
  const failed = findingsOf(made, made.failed);
  const whys = listWhys(ctx, failed.slice(0, NAMED)) + (failed.length > NAMED ? w.more(failed.length) : '');
  const open = made.unknown.length === 0 ? [] : [w.alsoOpen(shorten(ctx, made.unknown))];
  return [w.notEligible(whys), w.toDo(sayRemedies(ctx, made)), ...open];
}

/** What each failed condition needs, of the first two. */
export function sayRemedies(ctx: Ctx, made: Assessment): string {
  const ids = made.failed.slice(0, REMEDIES);
  return [...new Set(ids.map((id) => criterionNamed(ctx.policy, id).remedy[ctx.lang]))].join(ctx.w.gap);
}

function sayUndetermined(ctx: Ctx, data: SelfCheckData, made: Assessment): string[] {
  const { w } = ctx;
  const unknown = findingsOf(made, made.unknown).map((f) => ({ ...f, said: whyUnknown(ctx, data, f) }));
  const head =
    unknown.length <= NAMED
      ? w.undetermined(
          unknown
            .map((f) => w.because(criterionNamed(ctx.policy, f.criterion).name[ctx.lang], f.said))
            .join(w.semicolon),
        )
      : w.undeterminedMany(unknown.length, shorten(ctx, made.unknown));
  return [head, w.toDo(sayVerification(ctx, data, made)), w.tellLater];
}

/** Why a condition is not settled, in the words of what was told. */
export function whyUnknown(ctx: Ctx, data: SelfCheckData, finding: Finding): string {
  if (data.open.includes(finding.criterion)) return ctx.w.reasonOpen;
  const isTold = data.unclear.includes(finding.criterion) && finding.why === 'not_told';
  return isTold ? ctx.w.reasonUnclear : reasonOf(ctx, finding);
}

/** Who can settle what is unknown: what the text leaves open first, then what the asker doesn't know, by office. */
export function sayVerification(ctx: Ctx, data: SelfCheckData, made: Assessment): string {
  const { w } = ctx;
  const items: string[] = [];
  const byOffice = new Map<string, typeof made.unknown>();
  const untold = openGroups(data, made).flat();
  for (const id of made.unknown.filter((one) => !untold.includes(one))) {
    const decisive = made.open.find((o) => o.criterion === id && o.decisive)?.question;
    const open = decisive ?? (data.open.includes(id) ? openQuestion(ctx, id) : undefined);
    if (open !== undefined) items.push(w.openInText(open[ctx.lang], listOffices(ctx, open.decides)));
    else {
      const offices = listOffices(ctx, criterionNamed(ctx.policy, id).confirmed_by);
      byOffice.set(offices, [...(byOffice.get(offices) ?? []), id]);
    }
  }
  for (const [offices, ids] of byOffice) items.push(w.verify(shorten(ctx, ids), offices));
  const more = untold.length > 0 ? [w.answerMore(shorten(ctx, untold))] : [];
  return [...items.slice(0, NAMED - more.length), ...more].join(w.gap);
}

/** What the text leaves open of a thing that was told: years without inspections, else the first that is named. */
export function openQuestion(ctx: Ctx, id: CriterionId): OpenQuestion | undefined {
  const { open } = criterionNamed(ctx.policy, id);
  return id === 'annual_inspection' ? open.find((one) => one.id === 'annual_report_instead') : open[0];
}

function shorten(ctx: Ctx, ids: Assessment['unknown']): string {
  const shown = listNames(ctx, ids.slice(0, 4));
  return ids.length > 4 ? `${shown}${ctx.w.more(ids.length)}` : shown;
}
