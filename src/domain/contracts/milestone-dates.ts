import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../shared/clock.js';
import type { Contract } from './contract.js';
import type { Milestone, Offset } from './milestone.js';
import type { ReckonedDay, WorkCalendar } from './working-days.js';

/** The part of a contract that its milestones are counted from. */
export type Term = Pick<Contract, 'start' | 'end' | 'awarded' | 'signed' | 'accepted' | 'method'>;

/** More returns than any contract of one to three years has. */
const MOST_RETURNS = 120;

/** A day moved by an offset: months to the month's last day where there is no such day (民法典 202). */
export function move(from: Day, offset: Offset, calendar: WorkCalendar): ReckonedDay {
  const known = knownOf(calendar);
  const [[unit, n] = []] = Object.entries(offset);
  const key = `${from}${unit}${n}`;
  const before = known.get(key);
  if (before) return before;
  const moved =
    'workdays' in offset
      ? calendar.addWorkdays(from, offset.workdays)
      : { day: Temporal.PlainDate.from(from).add(offset).toString(), tentative: false };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, moved);
  return moved;
}

/** Days moved before: contracts of one year share most of theirs, and a ledger brings thousands at once. */
const KNOWN = new WeakMap<WorkCalendar, Map<string, Readonly<ReckonedDay>>>();
const MOST_KNOWN = 50_000;

function knownOf(calendar: WorkCalendar): Map<string, Readonly<ReckonedDay>> {
  const known = KNOWN.get(calendar) ?? new Map<string, Readonly<ReckonedDay>>();
  KNOWN.set(calendar, known);
  return known;
}

/** The days of a milestone, by count; `days` are those of the milestones above it. None where its anchor isn't known. */
export function datesOf(
  m: Milestone,
  term: Term,
  days: ReadonlyMap<string, ReckonedDay>,
  calendar: WorkCalendar,
): ReckonedDay[] {
  const anchor = anchorOf(m, term, days);
  if (anchor === null || !isLongEnough(m, term)) return [];
  const offset =
    m.byMethod.find((own) => term.method !== null && own.methods.includes(term.method))?.offset ?? m.offset;
  const at = (from: ReckonedDay): ReckonedDay => {
    const moved = move(from.day, offset, calendar);
    const isBack = m.from.on === 'end' && moved.day < term.start;
    return { day: isBack ? term.start : moved.day, tentative: moved.tentative || from.tentative };
  };
  if (m.everyMonths === null) return [at(anchor)];
  return marksOf(anchor.day, m.everyMonths, term.end, calendar).map((day) => at({ day, tentative: false }));
}

/** The anchor plus one, two, three … times so many months, as long as the contract runs. */
function marksOf(anchor: Day, everyMonths: number, end: Day, calendar: WorkCalendar): Day[] {
  const marks: Day[] = [];
  for (let n = 1; n <= MOST_RETURNS; n++) {
    const mark = move(anchor, { months: n * everyMonths }, calendar).day;
    if (mark > end) break;
    marks.push(mark);
  }
  return marks;
}

function anchorOf(m: Milestone, term: Term, days: ReadonlyMap<string, ReckonedDay>): ReckonedDay | null {
  if (m.from.on === 'yearly') return null;
  if (m.from.on === 'milestone') return days.get(m.from.id) ?? null;
  const day = m.from.on === 'midway' ? midwayOf(term) : term[m.from.on];
  return day === null ? null : { day, tentative: false };
}

function midwayOf({ start, end }: Term): Day {
  const first = Temporal.PlainDate.from(start);
  return first.add({ days: Math.floor(first.until(Temporal.PlainDate.from(end)).days / 2) }).toString();
}

function isLongEnough(m: Milestone, { start, end }: Term): boolean {
  if (m.longerThanMonths === null) return true;
  return Temporal.PlainDate.from(start).add({ months: m.longerThanMonths }).toString() <= end;
}

/** What is counted from acceptance counts from the day it was, once there is one. */
export function actualDay(m: Milestone, term: Term): ReckonedDay | null {
  return m.id === 'acceptance' && term.accepted !== null ? { day: term.accepted, tentative: false } : null;
}
