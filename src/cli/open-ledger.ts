import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LedgerSource } from '../services/import-ledger.js';
import { FILE_LIMIT, parseSheets, readSheets } from '../services/read-sheet.js';
import { GoufuError } from '../shared/errors.js';
import { readJsonLines } from './json-lines.js';

const ENOUGH_TO_TELL = 512;

/**
 * A ledger by what is in it: JSON Lines begin with a brace and are read line by line, a sheet (.xlsx, .csv) is read whole. `-`
 * is standard input. Throws E_FILE_READ, or as `readSheets`.
 */
export async function openLedger(file: string): Promise<LedgerSource> {
  const head = file === '-' ? await peekInput() : await peekFile(file);
  if (/^\s*\{/.test(head.toString('utf8').replace(/^\ufeff/, '')) || head.length === 0)
    return { kind: 'lines', lines: readJsonLines(file) };
  if (file !== '-') return { kind: 'sheets', what: basename(file), sheets: await readSheets(file) };
  return { kind: 'sheets', what: '-', sheets: await parseSheets(await readInput(), '-') };
}

async function peekFile(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(ENOUGH_TO_TELL), 0, ENOUGH_TO_TELL, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new GoufuError('E_FILE_READ', { what: file, why, mend: '' }, { cause });
  }
}

/** The first bytes of standard input, put back. */
async function peekInput(): Promise<Buffer> {
  for (;;) {
    const chunk = process.stdin.read() as Buffer | null;
    if (chunk !== null) {
      process.stdin.unshift(chunk);
      return chunk.subarray(0, ENOUGH_TO_TELL);
    }
    if (process.stdin.readableEnded) return Buffer.alloc(0);
    await Promise.race([once(process.stdin, 'readable'), once(process.stdin, 'end')]);
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Before the memory is full; what is too large is refused by its size all the same.
    if (size > FILE_LIMIT + 1) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
