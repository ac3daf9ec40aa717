import { createReadStream } from 'node:fs';
import { GoufuError } from '../shared/errors.js';

/** One line of a batch file: its value, or why it is none. Lines count from 1; blank lines are passed over. */
export type JsonLine = { line: number; value: Record<string, unknown> } | { line: number; error: string };

const NEWLINE = 0x0a;

/** Reads JSON Lines from a file, or standard input for `-`. Throws E_FILE_READ when it cannot be read at all. */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  const input: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file);
  let rest: Buffer[] = [];
  let line = 0;
  try {
    for await (const chunk of input) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        const parsed = parseLine(Buffer.concat([...rest, chunk.subarray(from, end)]), ++line);
        if (parsed) yield parsed;
        rest = [];
        from = end + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (cause) {
    throw new GoufuError('E_FILE_READ', { what: file, why: reasonOf(cause), mend: '' }, { cause });
  }
  const last = parseLine(Buffer.concat(rest), ++line);
  if (last) yield last;
}

function parseLine(bytes: Buffer, line: number): JsonLine | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return { line, error: `line ${line}: not valid UTF-8; save the file as UTF-8` };
  }
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { line, value: value as Record<string, unknown> };
    return { line, error: `line ${line}: not a JSON object; each line must be {…}` };
  } catch (cause) {
    return { line, error: `line ${line}: not JSON (${reasonOf(cause)})` };
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
