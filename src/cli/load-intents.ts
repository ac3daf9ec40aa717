import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Intent } from '../domain/intent/define-intent.js';

const FOLDER = fileURLToPath(new URL('../../intents/', import.meta.url));

/**
 * Loads every file of `intents/`: adding an intent is adding its file.
 * Throws when a file exports no `intent` or one whose id is not the file's name.
 */
export async function loadIntents(): Promise<Intent[]> {
  const files = readdirSync(FOLDER)
    .filter((f) => /^[a-z-]+\.[jt]s$/.test(f) && !f.endsWith('.d.ts'))
    .sort();
  return Promise.all(files.map(loadIntent));
}

async function loadIntent(file: string): Promise<Intent> {
  const { intent } = (await import(pathToFileURL(join(FOLDER, file)).href)) as { intent?: Intent };
  const id = file.replace(/\.[jt]s$/, '').replaceAll('-', '_');
  if (intent?.id !== id) throw new Error(`intents/${file} must export \`intent\` with the id "${id}"`);
  return intent;
}
