import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answers, Examples, Intent } from '../domain/intent/define-intent.js';
import { HOME } from '../shared/config.js';

const FOLDER = fileURLToPath(new URL('../../intents/', import.meta.url));
const EXAMPLES = join(HOME, 'intents', 'examples');

/**
 * Loads every file of `intents/` with its examples: adding an intent is adding its file and its examples' file.
 * Throws when a file exports no `intent`, one whose id is not the file's name, or has no examples.
 */
export async function loadIntents(): Promise<Intent[]> {
  const files = readdirSync(FOLDER)
    .filter((f) => /^[a-z-]+\.[jt]s$/.test(f) && !f.endsWith('.d.ts'))
    .sort();
  return Promise.all(files.map(loadIntent));
}

async function loadIntent(file: string): Promise<Intent> {
  const { intent } = (await import(pathToFileURL(join(FOLDER, file)).href)) as { intent?: Answers };
  const name = file.replace(/\.[jt]s$/, '');
  const id = name.replaceAll('-', '_');
  if (intent?.id !== id) throw new Error(`intents/${file} must export \`intent\` with the id "${id}"`);
  return { ...intent, examples: readExamples(readFileSync(join(EXAMPLES, `${name}.txt`), 'utf8')) };
}

/**
 * Reads a file of examples: one wording a line, the Chinese ones behind a line `# zh`, the English ones behind `# en`.
 * Empty lines and other lines with `#` in front are left out.
 */
export function readExamples(text: string): Examples {
  const found = { zh: [] as string[], en: [] as string[] };
  let into: string[] | null = null;
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '# zh' || line === '# en') into = found[line === '# zh' ? 'zh' : 'en'];
    else if (line !== '' && !line.startsWith('#')) into?.push(line);
  }
  return found;
}
