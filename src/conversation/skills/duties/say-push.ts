import type { DutyLine, Push, PushLine } from '../../../services/delivery/push.js';
import type { Lang } from '../../../shared/errors.js';
import { type Choice, emptyReply, type Reply } from '../../../shared/reply.js';
import { sayDuty } from './say-duty.js';
import { wordingIn } from './wording.js';
import type { DutyWording } from './wording.zh.js';

/** In which language and script, and how many obligations were numbered in the messages just before. */
export interface Manner {
  lang: Lang;
  script: 'hans' | 'hant';
  numbered: number;
}

/** A reminder as a message: one thing with all that helps to do it, or a numbered list. */
export function sayPush(push: Push, { lang, script, numbered }: Manner): Reply {
  const w = wordingIn(lang);
  const duties = push.lines.flatMap((l) => (l.about === 'obligation' ? [l] : []));
  const personal = push.lines.flatMap((l) => (l.about === 'reminder' ? [sayPersonal(l, lang)] : []));
  const upcoming = push.digest?.upcoming ?? [];
  const [only] = duties;
  const isOne = only !== undefined && duties.length === 1 && !push.digest && numbered === 0;
  const number = (lines: readonly string[], from: number) => lines.map((line, i) => `${from + i + 1}. ${line}`);
  const body = isOne
    ? sayOne(only, push, lang)
    : [
        ...headOf(push, duties.length, w),
        ...number(
          duties.map((d) => `${sayUp(d, w)}${sayDuty(d.duty, push.today, lang)}`),
          numbered,
        ),
        ...(upcoming.length > 0 && duties.length > 0 ? [w.push.upcoming] : []),
        ...number(
          upcoming.map((d) => sayDuty(d, push.today, lang)),
          numbered + duties.length,
        ),
        ...(push.digest && push.digest.more > 0 ? [w.push.more(push.digest.more)] : []),
        ...(duties.length + upcoming.length > 0 ? [w.push.howMany] : []),
      ];
  const visit = push.atVisit ? [w.push.atVisit] : [];
  const choices = isOne ? choicesOf(w) : [];
  return {
    ...blank(lang, script),
    text: [...visit, ...personal, ...body].join('\n'),
    choices,
    obligations: [...duties.map((d) => d.duty.obligation.id), ...upcoming.map((d: DutyLine) => d.obligation.id)],
    reminders: push.lines.flatMap((l) => (l.about === 'reminder' ? [l.reminder.id] : [])),
  };
}

function sayOne(line: PushLine & { about: 'obligation' }, { today }: Push, lang: Lang): string[] {
  const w = wordingIn(lang);
  const { milestone, obligation } = line.duty;
  const said = sayDuty(line.duty, today, lang);
  const say = line.item.kind === 'handed' ? w.push.handed : obligation.due < today ? w.push.overdue : w.push.one;
  return [
    `${sayUp(line, w)}${say(said)}`,
    ...(milestone ? [w.push.evidence(milestone.evidence[lang]), w.push.consequence(milestone.consequence[lang])] : []),
    w.push.howOne,
  ];
}

/** Who did not answer, where the reminder went up. */
function sayUp({ item, duty }: PushLine & { about: 'obligation' }, w: DutyWording): string {
  const count = (duty.obligation.plan?.count ?? 1) - 1;
  return item.level === 0 || duty.owner === null ? '' : w.push.up(duty.owner, count);
}

function headOf({ digest, today }: Push, count: number, w: DutyWording): string[] {
  if (digest) return [w.push.digest(today, count)];
  return count > 0 ? [w.push.many(count)] : [];
}

function sayPersonal(line: PushLine & { about: 'reminder' }, lang: Lang): string {
  const w = wordingIn(lang);
  const { reminder, contract, when } = line;
  const who = contract ? `${contract.provider}${lang === 'en' ? ' ' : ''}${contract.service}` : null;
  const what =
    who === null || !contract
      ? (reminder.note ?? w.push.nothingNoted)
      : reminder.note === null
        ? w.push.personalDue(who, contract.end)
        : `${w.of(who, reminder.note)}${when?.due ? `${w.comma}${w.due(when.due)}` : ''}`;
  const off = when && when.named !== when.on ? w.push.personalOff(when.named) : '';
  return `${w.push.personal(what)}${off}`;
}

function choicesOf({ push }: DutyWording): Choice[] {
  const { acknowledge, complete, snooze, transfer } = push.choices;
  return [acknowledge, complete, snooze, transfer].map((words) => ({ label: words, say: words }));
}

function blank(lang: Lang, script: Manner['script']): Reply {
  return emptyReply('reminder_set', { lang, script });
}
