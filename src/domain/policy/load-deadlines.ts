import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../shared/errors.js';
import type { DeadlineRules } from '../contracts/obligations.js';
import { createWorkCalendar } from '../contracts/working-days.js';
import { checkCitations } from './checks.js';
import { holidaysSchema, toHolidays } from './holidays-file.js';
import { checkMilestones, milestoneSchema } from './milestones-file.js';
import type { Policy } from './policy.js';
import { nameFile } from './policy-files.js';
import { readList, readMap } from './yaml-file.js';

export type DeadlinesLoad = { rules: DeadlineRules; faults: [] } | { rules: null; faults: Fault[] };

/**
 * The milestones (milestones.yaml) and the working calendar (holidays.yaml) of a policy folder, with the district's budget
 * dates; or every fault with its line. Quotes are proved against the plan. Never throws.
 */
export function loadDeadlines(dir: string, policy: Pick<Policy, 'clauses' | 'district'>): DeadlinesLoad {
  const missing: Fault[] = [];
  const texts = ['milestones.yaml', 'holidays.yaml'].map((name) => readText(dir, name, missing));
  if (missing.length > 0) return { rules: null, faults: missing };
  const milestones = readList(nameFile(dir, 'milestones.yaml'), texts[0] ?? '', milestoneSchema);
  const file = readMap(nameFile(dir, 'holidays.yaml'), texts[1] ?? '', holidaysSchema);
  const entry = file.entries[0];
  const made = entry ? toHolidays(entry) : null;
  const faults = [
    ...milestones.faults,
    ...checkMilestones(milestones.entries),
    ...milestones.written.flatMap((w) => checkCitations(w, policy.clauses)),
    ...file.faults,
    ...(made?.faults ?? []),
  ];
  if (faults.length > 0 || !made) return { rules: null, faults };
  const rules: DeadlineRules = {
    milestones: milestones.entries.map((e) => e.value),
    calendar: createWorkCalendar(made.holidays),
    coveredYears: [...made.holidays.years].sort((a, b) => a - b),
    budgetDates: policy.district.budgetDates,
  };
  return { rules, faults: [] };
}

function readText(dir: string, name: string, faults: Fault[]): string {
  try {
    return readFileSync(join(dir, name), 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  } catch (e) {
    const why = e instanceof Error && 'code' in e ? String(e.code) : 'unknown';
    const what = `the file cannot be read (${why})`;
    faults.push({
      file: nameFile(dir, name),
      line: 1,
      what,
      mend: 'Put it back; no deadline can be reckoned without it',
    });
    return '';
  }
}
