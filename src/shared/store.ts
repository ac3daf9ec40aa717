/**
 * The store port. Collections hold typed records by id; logs are append-only. Everything the assistant keeps goes
 * through here, so that lowdb and PostgreSQL can stand for one another and pass one suite.
 */
import type {
  AgendaRecord,
  CalendarEntryRecord,
  CalendarTokenRecord,
  ContractRecord,
  DeliveryRecord,
  ObligationRecord,
  ReminderRecord,
  UploadRecord,
} from './records-of-contracts.js';
import type {
  BindCodeRecord,
  CatalogueMissRecord,
  ConversationRecord,
  HandoffRecord,
  PersonRecord,
  ReceiptRecord,
  SettingRecord,
  UnansweredRecord,
} from './records-of-talk.js';

/** What each collection holds. Adding a collection is a line here and one in `COLLECTIONS`. */
export interface Collections {
  settings: SettingRecord;
  people: PersonRecord;
  receipts: ReceiptRecord;
  unanswered: UnansweredRecord;
  catalogueMisses: CatalogueMissRecord;
  contracts: ContractRecord;
  obligations: ObligationRecord;
  reminders: ReminderRecord;
  bindCodes: BindCodeRecord;
  handoffs: HandoffRecord;
  agenda: AgendaRecord;
  deliveries: DeliveryRecord;
  calendarEntries: CalendarEntryRecord;
  calendarTokens: CalendarTokenRecord;
  uploads: UploadRecord;
  conversations: ConversationRecord;
}

export type CollectionName = keyof Collections;

export const COLLECTIONS: readonly CollectionName[] = [
  'settings',
  'people',
  'receipts',
  'unanswered',
  'catalogueMisses',
  'contracts',
  'obligations',
  'reminders',
  'bindCodes',
  'handoffs',
  'agenda',
  'deliveries',
  'calendarEntries',
  'calendarTokens',
  'uploads',
  'conversations',
];

/** Append-only logs. */
export type LogName = 'audit' | 'deliveries';

export interface LogEntry {
  at: number;
  [key: string]: unknown;
}

/** Reads and writes of one transaction; reads see its own writes. */
export interface Transaction {
  get<K extends CollectionName>(collection: K, id: string): Promise<Collections[K] | null>;
  /** Records that satisfy the test; conversations cannot be listed inside a transaction. */
  list<K extends Exclude<CollectionName, 'conversations'>>(
    collection: K,
    test?: (record: Collections[K]) => boolean,
  ): Promise<Collections[K][]>;
  put<K extends CollectionName>(collection: K, record: Collections[K]): void;
  delete(collection: CollectionName, id: string): void;
  append(log: LogName, entry: LogEntry): void;
}

export interface Store {
  get: Transaction['get'];
  list<K extends CollectionName>(collection: K, test?: (record: Collections[K]) => boolean): Promise<Collections[K][]>;
  /** Entries of a log, oldest first. */
  read(log: LogName): AsyncIterable<LogEntry>;
  /** All the writes of `work` or none. When it resolves they are on disk. A throw in `work` leaves nothing behind. */
  transact<T>(work: (tx: Transaction) => Promise<T> | T): Promise<T>;
  /** Drops what has expired by `now` (epoch ms); returns how many records. */
  expire(now: number): Promise<number>;
  /** Waits for what is under way, then lets go of the lock. */
  close(): Promise<void>;
}
