// What each kind of features is worth, by cross-validation over the intents' own examples.
import { requirePolicy } from '../../../src/cli/assistant.js';
import { loadIntents } from '../../../src/cli/load-intents.js';
import { readConfig } from '../../../src/shared/config.js';
import { crossValidate } from '../cross-validation.js';
import { report } from '../measure.js';

const NONE = { char: 0, word: 0, sound: 0, concept: 0, english: 0 };
const settings = [
  { name: 'all, as shipped' },
  { name: 'without characters', weights: { char: 0 } },
  { name: 'without words', weights: { word: 0 } },
  { name: 'without sounds', weights: { sound: 0 } },
  { name: 'without concepts', weights: { concept: 0 } },
  { name: 'without English', weights: { english: 0 } },
  { name: 'characters alone', weights: { ...NONE, char: 1 } },
  { name: 'words alone', weights: { ...NONE, word: 1 } },
  { name: 'concepts alone', weights: { ...NONE, concept: 1 } },
];
const concepts = [...requirePolicy(readConfig({}).policyDir).concepts.values()];
report(
  crossValidate(
    await loadIntents(),
    concepts,
    settings.map((s) => ({ cost: 0.3, ...s })),
  ).map(({ name, accuracy, of }) => ({ name, accuracy, of })),
);
