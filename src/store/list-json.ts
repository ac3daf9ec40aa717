import { join } from 'node:path';
import type { FileSystem } from './file-system.js';
import { codeOf } from './store-errors.js';

/** Enough to keep the system's pool of threads busy. */
const AT_ONCE = 32;

/** Paths of the conversation files there are, folder by folder, in handfuls to be worked on at once. */
export async function* listJson(files: FileSystem, dir: string): AsyncGenerator<string[]> {
  const shards = await namesIn(files, dir);
  for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    const names = await namesIn(files, join(dir, shard));
    const paths = names.filter((name) => /^[0-9a-f]{40}\.json$/.test(name)).map((name) => join(dir, shard, name));
    for (let at = 0; at < paths.length; at += AT_ONCE) yield paths.slice(at, at + AT_ONCE);
  }
}

async function namesIn(files: FileSystem, dir: string): Promise<string[]> {
  return files.readdir(dir).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}
