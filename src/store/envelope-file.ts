import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { CollectionName } from '../shared/store.js';
import { linkOrCopy, readIfAny, removeIfAny, syncFolder, writeTemp } from './durable-files.js';
import { type Envelope, parseEnvelope, printEnvelope } from './envelope.js';
import type { FileSystem } from './file-system.js';
import { codeOf, foreignFile } from './store-errors.js';

export interface EnvelopeFileOptions {
  files: FileSystem;
  path: string;
  collection: CollectionName;
  /** `none` for the many small files. */
  backup: 'previous' | 'none';
}

/**
 * lowdb's adapter of one data file. lowdb's own text adapter neither syncs nor keeps a backup, and drops all but the last
 * of several writes. Whoever writes conversations syncs their folder, once for many.
 */
export class EnvelopeFile implements Adapter<Envelope> {
  /** mtime of the next write, epoch ms. */
  time: number | undefined;
  /** Set before a write after which the backup must not hold the previous records any more. */
  forgets = false;

  /** Characters of the file as last read or written. */
  size = 0;

  constructor(private readonly options: EnvelopeFileOptions) {}

  get backupPath(): string {
    return `${this.options.path}.bak`;
  }

  /** The file's envelope, null when there is no file. Throws E_STORE_TORN or E_STORE_FOREIGN. */
  async read(): Promise<Envelope | null> {
    const { files, path, collection } = this.options;
    const text = await readIfAny(files, path).catch((error: unknown) => {
      throw codeOf(error) === 'EISDIR' ? foreignFile(path, 'a folder') : error;
    });
    this.size = text?.length ?? 0;
    return text === null ? null : parseEnvelope(text, collection, path, await this.findBackup());
  }

  /** Replaces the file in one step; the previous version becomes the backup. */
  async write(envelope: Envelope): Promise<void> {
    const { files, path, backup } = this.options;
    const text = printEnvelope(envelope);
    this.size = text.length;
    const temp = await writeTemp(files, path, text, this.time);
    if (backup === 'none') return files.rename(temp, path);
    // A link costs nothing; the copy is for deletions, which a backup must not outlive.
    if (this.forgets) await this.replaceBackup((to) => files.copyFile(temp, to));
    else await this.replaceBackup((to) => linkOrCopy(files, path, to));
    await files.rename(temp, path);
    await syncFolder(files, dirname(path));
  }

  /** The backup's path when there is one. */
  async findBackup(): Promise<string | null> {
    if (this.options.backup === 'none') return null;
    return this.options.files.stat(this.backupPath).then(
      () => this.backupPath,
      () => null,
    );
  }

  private async replaceBackup(make: (to: string) => Promise<void>): Promise<void> {
    const { files } = this.options;
    const fresh = `${this.backupPath}.tmp`;
    await removeIfAny(files, fresh);
    try {
      await make(fresh);
      await files.rename(fresh, this.backupPath);
    } catch (error) {
      // The first version has nothing before it.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
}
