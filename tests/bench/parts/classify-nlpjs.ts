// The same with NLP.js: its Chinese and its English, learnt from the same examples. `process` gives the intent or None;
// it looks for no entities, and a run without its sentiment takes as long.
import { dockStart, LangEn } from '@nlpjs/basic';
import { LangZh } from '@nlpjs/lang-zh';
import { judge, loadExamples } from '../labelled.js';
import { report } from '../measure.js';

interface Nlp {
  addLanguage(locale: string): void;
  addDocument(locale: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(locale: string, text: string): Promise<{ intent: string }>;
}

/** At most so many of each intent in each language; all where none is said. */
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const dock = await dockStart({
  use: ['Basic'],
  settings: { nlp: { autoSave: false, forceNER: false, log: false, languages: ['zh', 'en'] } },
});
dock.getContainer().use(LangZh);
dock.getContainer().use(LangEn);
const nlp = dock.get('nlp') as Nlp;
nlp.addLanguage('zh');
nlp.addLanguage('en');
const seen = new Map<string, number>();
for (const { intent, lang, text } of await loadExamples()) {
  const count = (seen.get(lang + intent) ?? 0) + 1;
  seen.set(lang + intent, count);
  if (count <= most) nlp.addDocument(lang, text, intent);
}
const before = performance.now();
await nlp.train();
const trainMs = performance.now() - before;
report([
  await judge(most < Number.POSITIVE_INFINITY ? `NLP.js, ${most} an intent` : 'NLP.js', trainMs, async (text) => {
    // It is told the language: its own guess takes short Chinese for other languages.
    const lang = /\p{Script=Han}/u.test(text) || !/[a-z]{3}/i.test(text) ? 'zh' : 'en';
    const { intent } = await nlp.process(lang, text);
    return intent === 'None' ? 'out_of_scope' : intent;
  }),
]);
