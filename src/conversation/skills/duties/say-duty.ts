import type { Milestone } from '../../../domain/contracts/milestone.js';
import { daysUntil } from '../../../services/reminders.js';
import type { Day } from '../../../shared/clock.js';
import type { Lang } from '../../../shared/errors.js';
import type { ContractRecord, ObligationRecord } from '../../../shared/records-of-contracts.js';
import { wordingIn as contractWordingIn } from '../contracts/wording.js';
import { wordingIn } from './wording.js';

/** What is said of an obligation: its contract, if any, and its milestone. */
export interface Named {
  obligation: ObligationRecord;
  milestone: Milestone | null;
  contract: Pick<ContractRecord, 'provider' | 'service'> | null;
}

/** 乐安家政“助浴”：检查验收 */
export function nameDuty({ obligation, milestone, contract }: Named, lang: Lang): string {
  const duty = milestone?.[lang] ?? obligation.milestone;
  if (!contract) return wordingIn(lang).of(obligation.department, duty);
  const service = contractWordingIn(lang).quoted(contract.service);
  return wordingIn(lang).of(`${contract.provider}${lang === 'en' ? ' ' : ''}${service}`, duty);
}

/** The name, the due day (with the working day before it, where it is a day off), the days left or over, and whose figure it is. */
export function sayDuty(duty: Named, today: Day, lang: Lang, more: readonly string[] = []): string {
  const { obligation, milestone } = duty;
  const w = wordingIn(lang);
  const { due, workday } = obligation;
  const days = daysUntil(today, due);
  const notes = [
    ...(milestone ? [w.source[milestone.source.kind]] : []),
    ...(obligation.tentative ? [w.tentative] : []),
    ...more,
  ];
  const when = due === workday || days < 0 ? w.due(due) : w.dueOff(due, workday);
  const left = days < 0 ? w.past(-days) : w.left(days);
  return `${[nameDuty(duty, lang), when, left].join(w.comma)}${notes.length > 0 ? w.brackets(w.list(notes)) : ''}`;
}
