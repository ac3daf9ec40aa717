import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answers, Examples, Intent, StanceExamples } from '../domain/intent/define-intent.js';
import { HOME } from '../shared/config.js';

const FOLDER = fileURLToPath(new URL('../../intents/', import.meta.url));
const EXAMPLES = join(HOME, 'intents', 'examples');
const STANCES = join(HOME, 'intents', 'stances');

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
  const examples = readExamples(readFileSync(join(EXAMPLES, `${name}.txt`), 'utf8'));
  const stances = readStances(join(STANCES, `${name}.txt`));
  return { ...intent, examples: withQuestions(examples, Object.values(stances).flat()), stances };
}

/** Words that no pinyin has. */
const ENGLISH =
  /\b(?:the|is|are|does|could|must|of|for|it|if|or|and|our|not|only|there|that|this|plan|we|have|has|was|with)\b/i;

/** A yes-or-no question shows as well how people ask after its intent. */
function withQuestions({ zh, en }: Examples, questions: readonly string[]): Examples {
  const known = new Set([...zh, ...en]);
  const more = questions.filter((text) => !known.has(text));
  const isEn = (text: string) => !/\p{Script=Han}/u.test(text) && ENGLISH.test(text);
  return { zh: [...zh, ...more.filter((text) => !isEn(text))], en: [...en, ...more.filter(isEn)] };
}

/** Reads a file of examples: the Chinese ones stand behind a line `# zh`, the English ones behind `# en`. */
export function readExamples(text: string): Examples {
  return readSections(text, ['zh', 'en']);
}

/** Reads a file of yes-or-no questions, those of one stance behind its name: `# yes`, `# not_in_policy`. */
function readStances(file: string): StanceExamples {
  return readSections(existsSync(file) ? readFileSync(file, 'utf8') : '', ['yes', 'no', 'depends', 'not_in_policy']);
}

/** One wording a line, each behind the head of its section. Empty lines and other lines with `#` in front are left out. */
function readSections<K extends string>(text: string, names: readonly K[]): Record<K, string[]> {
  const found = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<K, string[]>;
  let into: string[] | null = null;
  for (const line of text.split('\n').map((l) => l.trim())) {
    const head = names.find((name) => line === `# ${name}`);
    if (head !== undefined) into = found[head];
    else if (line !== '' && !line.startsWith('#')) into?.push(line);
  }
  return found;
}
