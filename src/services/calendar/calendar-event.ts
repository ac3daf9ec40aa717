import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../../domain/contracts/contract.js';
import type { Milestone } from '../../domain/contracts/milestone.js';
import { type DeadlineRules, reminderDays } from '../../domain/contracts/obligations.js';
import type { Day } from '../../shared/clock.js';
import type { Lang } from '../../shared/errors.js';
import type { ObligationRecord } from '../../shared/records-of-contracts.js';

/** One obligation as a calendar shows it: a whole day in Asia/Shanghai. */
export interface CalendarEvent {
  /** The obligation's id. */
  id: string;
  department: string;
  day: Day;
  title: string;
  notes: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Seconds from the beginning of the day; negative is before. */
  alarms: readonly number[];
}

const NINE = 9 * 3600;
const MOST_ALARMS = 3;

/** The event of an obligation, on its working day; what is done or void rings no more. `contract` is null for yearly duties. */
export function toEvent(
  duty: ObligationRecord,
  contract: Contract | null,
  rules: DeadlineRules,
  lang: Lang,
): CalendarEvent {
  const milestone = rules.milestones.find((m) => m.id === duty.milestone);
  const name = milestone?.[lang] ?? duty.milestone;
  const whose = contract ? nameOf(contract, lang) : duty.department;
  const done = duty.status === 'done' ? (lang === 'zh' ? '【已办结】' : '[done] ') : '';
  return {
    id: duty.id,
    department: duty.department,
    day: duty.workday,
    title: `${done}${name}${lang === 'zh' ? '：' : ': '}${whose}`,
    notes: notesOf(duty, milestone, lang).join('\n'),
    status: duty.status === 'void' ? 'CANCELLED' : duty.tentative ? 'TENTATIVE' : 'CONFIRMED',
    alarms: duty.status === 'open' && milestone ? alarmsOf(duty, milestone, rules) : [],
  };
}

function nameOf({ provider, service }: Contract, lang: Lang): string {
  return lang === 'zh' ? `${provider}“${service}”` : `${provider} "${service}"`;
}

const SOURCES = {
  zh: { plan: '方案要求', law: '法定期限', notice: '文件要求', default: '建议日期，部门可改' },
  en: { plan: 'the plan asks for it', law: 'set by law', notice: 'official notice', default: 'a suggested day' },
} as const;

function notesOf(duty: ObligationRecord, milestone: Milestone | undefined, lang: Lang): string[] {
  const zh = lang === 'zh';
  const lines: string[] = [];
  if (milestone) lines.push(SOURCES[lang][milestone.source.kind]);
  if (duty.due !== duty.workday)
    lines.push(
      zh
        ? `期限 ${duty.due} 是休息日，请在 ${duty.workday} 前办。`
        : `Due ${duty.due}, a day off: act by ${duty.workday}.`,
    );
  if (duty.tentative)
    lines.push(zh ? '暂定：那年的放假安排还没公布。' : 'Tentative: the holidays are not published yet.');
  if (milestone) lines.push((zh ? '办结依据：' : 'Evidence: ') + milestone.evidence[lang]);
  if (duty.owner) lines.push((zh ? '经办人：' : 'Looked after by: ') + duty.owner);
  return lines;
}

/** Nine in the morning of the nearest days on which it is reminded of, and of the day itself. */
function alarmsOf(duty: ObligationRecord, milestone: Milestone, { calendar }: DeadlineRules): number[] {
  const day = Temporal.PlainDate.from(duty.workday);
  const before = reminderDays(duty.due, milestone.reminders, calendar)
    .map((r) => day.since(Temporal.PlainDate.from(r.day)).days)
    .filter((days) => days > 0)
    .slice(-MOST_ALARMS + 1);
  return [...before.map((days) => NINE - days * 86_400), NINE];
}
