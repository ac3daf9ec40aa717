import type { Contract } from '../../domain/contracts/contract.js';
import type { Milestone } from '../../domain/contracts/milestone.js';
import type { Day } from '../../shared/clock.js';
import type { DeliveryItem, ObligationRecord, ReminderRecord } from '../../shared/records-of-contracts.js';
import type { ReminderDay } from './keep-reminder.js';

/** One thing that a recipient is told. */
export type PushLine = { item: DeliveryItem } & (
  | { about: 'obligation'; duty: DutyLine }
  | { about: 'reminder'; reminder: ReminderRecord; when: ReminderDay | null; contract: Contract | null }
);

/** An obligation with what is said of it. */
export interface DutyLine {
  obligation: ObligationRecord;
  milestone: Milestone | null;
  contract: Contract | null;
  /** Who should have answered, where the reminder went up. */
  owner: string | null;
}

/** Everything that goes to a recipient in one message. */
export interface Push {
  today: Day;
  lines: PushLine[];
  /** For a digest: what else is due soon; null when this is none. */
  digest: { how: 'daily' | 'weekly'; upcoming: DutyLine[]; more: number } | null;
  /** True when it is told at a visit because no address took it. */
  atVisit: boolean;
}
