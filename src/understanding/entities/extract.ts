import type { Rating } from '../../domain/policy/org.js';
import type { Day } from '../../shared/clock.js';
import { parseAmount } from './amounts.js';
import { type AddWorkdays, parseDate } from './dates.js';
import { parseLeadTime } from './lead-time.js';
import { type DateRange, parseRange } from './ranges.js';
import { parseRating } from './rating.js';
import { parseYearCount, type YearCount } from './year-count.js';

/** Kinds of facts that a short text can be read as. */
export const ENTITY_KINDS = ['date', 'date_range', 'amount', 'rating', 'year_count', 'lead_time'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type EntityValue = Day | DateRange | number | Rating | YearCount | { days: number } | null;

export function isEntityKind(kind: unknown): kind is EntityKind {
  return ENTITY_KINDS.some((known) => known === kind);
}

/** What a whole text means, read as one kind; null = absent or ambiguous, so that it must be asked for. */
export function extractEntity(
  kind: EntityKind,
  text: string,
  today: Day,
  addWorkdays: AddWorkdays | null = null,
): EntityValue {
  switch (kind) {
    case 'date':
      return parseDate(text, today, addWorkdays);
    case 'date_range':
      return parseRange(text, today);
    case 'amount':
      return parseAmount(text);
    case 'rating':
      return parseRating(text);
    case 'year_count':
      return parseYearCount(text, today);
    case 'lead_time':
      return parseLeadTime(text);
  }
}
