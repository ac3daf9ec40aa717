import { copyFile, link, mkdir, open, readdir, readFile, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises';

/** The calls the store makes on the disk, so that a test can let one of them fail. */
export const nodeFiles = { copyFile, link, mkdir, open, readdir, readFile, rename, rmdir, stat, unlink, utimes };
export type FileSystem = typeof nodeFiles;

/** What the store tells its operator; a pino logger fits. */
export interface StoreLog {
  warn(detail: Record<string, unknown>, message: string): void;
}
