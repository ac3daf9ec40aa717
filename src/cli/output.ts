import { writeFile } from 'node:fs/promises';
import { describeError, GoufuError, type Lang } from '../shared/errors.js';

/** Writes results: the only thing that goes to standard output. Waits when the reader is slow. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Writes a file that an operator named. Throws E_FILE_WRITE. */
export async function writeNamed(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch((cause: unknown) => {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new GoufuError('E_FILE_WRITE', { what: path, why }, { cause });
  });
}

/** A text on one line, as it goes into a file of `intents/examples/`: never taken for a comment. */
export function asExample(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s#]+/, '');
}

/** Writes a message for the operator to standard error. */
export function writeErr(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The text of a failure for an operator: known ones with their code, unknown ones with their stack for a report. */
export function describeFailure(failure: unknown, lang: Lang): string {
  if (failure instanceof GoufuError) return `${failure.code} ${describeError(failure.code, failure.detail, lang)}`;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
