import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Attachment } from '../../src/shared/reply.js';

/** Copies of one name that are kept beside one another. */
const COPIES = 99;
const LONGEST = 80;

/**
 * Saves a file that goes with a reply into a folder, made where it is missing, and gives its full path. The name is made
 * safe, and what is there already is never written over. Throws what the file system throws.
 */
export async function saveFile(folder: string, file: Attachment): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = safeName(file.name);
  const ext = extname(name);
  const stem = name.slice(0, name.length - ext.length);
  for (let copy = 1; ; copy++) {
    const path = resolve(join(folder, copy === 1 ? name : `${stem}-${copy}${ext}`));
    try {
      await writeFile(path, file.bytes, { flag: 'wx' });
      return path;
    } catch (failure) {
      const exists = failure instanceof Error && 'code' in failure && failure.code === 'EEXIST';
      if (!exists || copy === COPIES) throw failure;
    }
  }
}

/** A name that stays in its folder on every system: no separators, control characters, leading dots or reserved signs. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\ufffd/\\:*?"<>|]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const ext = extname(plain).slice(0, 12);
  const stem = Array.from(plain.slice(0, plain.length - extname(plain).length))
    .slice(0, LONGEST)
    .join('');
  return `${stem === '' ? 'file' : stem}${ext}`;
}
