import type { CollectionName } from '../shared/store.js';
import type { StoredRecord } from './records.js';
import { foreignFile, tornFile } from './store-errors.js';

/** What every data file holds: its owner and collection first, so that a foreign file is known by its first bytes. */
export interface Envelope {
  goufu: 1;
  collection: CollectionName;
  records: readonly StoredRecord[];
}

/** The text of a data file: one record a line, for people who look. */
export function printEnvelope(envelope: Envelope): string {
  const lines = envelope.records.map((record) => JSON.stringify(record)).join(',\n');
  return `${opening(envelope.collection)},"records":[\n${lines}\n]}\n`;
}

function opening(collection: CollectionName): string {
  return `{"goufu":1,"collection":"${collection}"`;
}

/** Reads a data file's text. Throws E_STORE_TORN (damaged; `backup` is named) or E_STORE_FOREIGN (not ours). */
export function parseEnvelope(text: string, collection: CollectionName, file: string, backup: string | null): Envelope {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const start = opening(collection);
    const isOurs = text.startsWith(start) || start.startsWith(text) || /^\0+$/.test(text);
    const why = error instanceof Error ? error.message.slice(0, 120) : 'no JSON';
    throw isOurs ? tornFile(file, why, backup) : foreignFile(file, why);
  }
  const why = strangeness(data, collection);
  if (why !== null) throw foreignFile(file, why);
  const { records } = data as { records?: unknown };
  if (!Array.isArray(records)) throw tornFile(file, 'no list of records', backup);
  const bad = records.findIndex((record) => !isRecord(record));
  if (bad >= 0) throw tornFile(file, `record ${bad + 1} has no id`, backup);
  return data as Envelope;
}

function strangeness(data: unknown, collection: CollectionName): string | null {
  if (typeof data !== 'object' || data === null) return 'no object';
  const header = data as { goufu?: unknown; collection?: unknown };
  if (header.goufu === undefined) return 'no "goufu" header';
  if (header.goufu !== 1) return `format ${JSON.stringify(header.goufu)}, this program reads 1`;
  if (header.collection !== collection) return `collection ${JSON.stringify(header.collection)}`;
  return null;
}

function isRecord(record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false;
  const { id } = record as { id?: unknown };
  return typeof id === 'string' && id !== '';
}
