import { createHash } from 'node:crypto';
import type { CollectionName, LogName } from '../shared/store.js';
import type { StoredRecord } from './records.js';

/** One round of transactions, to be done again if a crash comes between it and the files. */
export interface JournalRound {
  /** Null stands for a deleted record. */
  records: [CollectionName, string, StoredRecord | null][];
  /** The text appended to each log and the byte it starts at. */
  logs: { log: LogName; offset: number; text: string }[];
}

/** What the files hold when the journal is empty. */
export interface JournalHeader {
  goufu: 1;
  journal: 1;
  /** Bytes of each log. */
  logs: Record<LogName, number>;
  /** Names of the collection files. */
  files: string[];
}

function sumOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}

/** A checksum, a blank, the JSON, a line end. */
export function printRound(round: JournalRound): string {
  const json = JSON.stringify(round);
  return `${sumOf(json)} ${json}\n`;
}

/** The round of a line without its end, or null when the line is not whole. */
export function parseRound(line: string): JournalRound | null {
  const json = line.slice(17);
  return line[16] === ' ' && line.slice(0, 16) === sumOf(json) ? (JSON.parse(json) as JournalRound) : null;
}

/** The header of a line, or null. */
export function parseHeader(line: string): JournalHeader | null {
  try {
    const header = JSON.parse(line) as Partial<JournalHeader> | null;
    return header?.goufu === 1 && header.journal === 1 && header.logs && header.files
      ? (header as JournalHeader)
      : null;
  } catch {
    return null;
  }
}
