/** How far from its anchor a date stands; negative is before. Exactly one unit. Months end on the month's last day where it has no such day (民法典 202). */
export type Offset = { days: number } | { workdays: number } | { months: number };

/**
 * Where a milestone's date comes from. `plan`: the duty and the day are the plan's and the contract's own, no number of
 * days is added, for the plan has none. `law`, `notice`: the figure stands in that article. `default`: a sensible
 * figure that a department can change; always shown as such.
 */
export interface MilestoneSource {
  kind: 'plan' | 'law' | 'notice' | 'default';
  /** Name of the text: 政府采购法. Null for a default that no text asks for. */
  zh: string | null;
  en: string | null;
  article: string | null;
}

/** What a day is counted from: a date of the contract, its middle, a day of the year (month-day), or an earlier milestone. */
export type Anchor =
  | { on: 'awarded' | 'signed' | 'start' | 'end' | 'midway' }
  | { on: 'yearly'; date: string; budgetDate: string | null }
  | { on: 'milestone'; id: string };

export interface Milestone {
  id: string;
  zh: string;
  en: string;
  from: Anchor;
  offset: Offset;
  /** Other offsets for some ways of procurement (公开招标). */
  byMethod: readonly { methods: readonly string[]; offset: Offset }[];
  /** Comes again after each such length of the term, from the anchor on, as long as the contract runs. */
  everyMonths: number | null;
  /** Only for contracts that run longer than this. */
  longerThanMonths: number | null;
  /** Who has to act. */
  owner: 'officer' | 'finance';
  /** Off until a department turns it on. */
  isOff: boolean;
  consequence: { zh: string; en: string };
  evidence: { zh: string; en: string };
  source: MilestoneSource;
  /** The plan's words that ask for it, where there are any. They never give the figure. */
  duty: { clause: string; quote: string } | null;
  /** When to remind, before the due day. */
  reminders: readonly Offset[];
}

/** What a department has changed; only defaults can be changed. */
export interface MilestoneSetting {
  isOff?: boolean | undefined;
  offset?: Offset | undefined;
  reminders?: readonly Offset[] | undefined;
}
export type DepartmentSettings = Readonly<Record<string, MilestoneSetting>>;

/** The milestone as a department has it; settings of a milestone that is no default are passed over, save its reminders. */
export function applySetting(milestone: Milestone, setting: MilestoneSetting | undefined): Milestone {
  if (!setting) return milestone;
  const reminders = setting.reminders ?? milestone.reminders;
  if (milestone.source.kind !== 'default') return { ...milestone, reminders };
  const isOff = setting.isOff ?? milestone.isOff;
  const own = setting.offset;
  return own ? { ...milestone, isOff, reminders, offset: own, byMethod: [] } : { ...milestone, isOff, reminders };
}
