import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeFaults, type Fault, GoufuError } from '../shared/errors.js';
import type { ServiceWords } from '../understanding/lookup/service-words.js';
import { readSheet } from './read-sheet.js';

export const WORDS_FILE = 'catalogue-words.csv';

/**
 * How people and foreigners call services, from `catalogue-words.csv` in the policy folder: 标准说法, 口语说法, 英语说法, parts by `|`.
 * No file, no words. Throws E_POLICY with all faulty rows, or as `readSheet`.
 */
export async function loadCatalogueWords(policyDir: string): Promise<ServiceWords[]> {
  const file = join(policyDir, WORDS_FILE);
  // A district's folder need not have it: names and keywords of its catalogue are found without.
  if (!existsSync(file)) return [];
  const { rows } = await readSheet(file);
  const faults: Fault[] = [];
  const words: ServiceWords[] = [];
  for (const { row, cells } of rows.slice(1)) {
    const [zh = '', say = '', en = ''] = cells;
    const mend = 'A row has: 标准说法, 口语说法, 英语说法; at least one of the last two; parts are separated by |';
    if (zh === '' || (say === '' && en === ''))
      faults.push({ file: WORDS_FILE, line: row, what: 'the row says nothing', mend });
    else if (cells.length !== 3)
      faults.push({ file: WORDS_FILE, line: row, what: `${cells.length} cells instead of 3`, mend });
    else words.push({ zh, say: split(say), en: split(en) });
  }
  if (faults.length > 0) throw new GoufuError('E_POLICY', { count: faults.length, faults: describeFaults(faults) });
  return words;
}

function split(cell: string): string[] {
  return cell.split('|').flatMap((part) => part.trim() || []);
}
