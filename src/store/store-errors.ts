import { basename } from 'node:path';
import { GoufuError } from '../shared/errors.js';

/** The system's code of an error (`ENOSPC`), or null. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** E_STORE_TORN: the file is this program's but damaged; `backup` is a path or null. */
export function tornFile(file: string, why: string, backup: string | null): GoufuError {
  const mend = backup === null ? '' : `cp -p '${file}' '${file}.torn' && cp -p '${backup}' '${file}'`;
  return new GoufuError('E_STORE_TORN', { what: file, why, backup: backup ?? '-', mend });
}

/** E_STORE_FOREIGN: something else wrote the file. */
export function foreignFile(file: string, why: string): GoufuError {
  return new GoufuError('E_STORE_FOREIGN', { what: file, why, mend: `mv '${file}' '${basename(file)}.foreign'` });
}

/** E_STORE_WRITE: the disk refused; an error that is one of the store's own already is passed through. */
export function failedWrite(what: string, cause: unknown): GoufuError {
  if (cause instanceof GoufuError) return cause;
  const mend = codeOf(cause) === 'ENOSPC' ? `df -h '${what}'` : `ls -ld '${what}'`;
  return new GoufuError('E_STORE_WRITE', { what, why: reasonOf(cause), mend }, { cause });
}
