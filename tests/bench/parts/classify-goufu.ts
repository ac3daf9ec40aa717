// Right intents and time of one message: this assistant's understanding, trained here. “Facts and all” is what a turn
// begins with: the message read, ranked, in or out of scope, and what it tells of an organisation. “Intent alone” is the
// message read (slips, pinyin, concepts) and all intents ranked, which is what the others are asked for.
import { requirePolicy } from '../../../src/cli/assistant.js';
import { loadIntents } from '../../../src/cli/load-intents.js';
import { readConfig } from '../../../src/shared/config.js';
import { rankIntents } from '../../../src/understanding/intent-model.js';
import { readMessage } from '../../../src/understanding/read.js';
import { createUnderstanding, obtainModel } from '../../../src/understanding/understand.js';
import { judge } from '../labelled.js';
import { report } from '../measure.js';

const concepts = [...requirePolicy(readConfig({}).policyDir).concepts.values()];
const intents = await loadIntents();
const before = performance.now();
const understanding = createUnderstanding(intents, concepts, null);
const trainMs = performance.now() - before;
const { reader } = understanding;
const model = obtainModel(intents, concepts, reader, null);
report([
  await judge('goufu, facts and all', trainMs, (text) => {
    const { decision } = understanding.understand(text, '2026-03-18', null);
    if (decision.kind === 'match') return decision.intent;
    return decision.kind === 'ask' ? (decision.between[0]?.intent ?? 'help') : 'out_of_scope';
  }),
  await judge(
    'goufu, intent alone',
    trainMs,
    (text) => rankIntents(model, readMessage(text, reader)).candidates[0]?.intent ?? 'help',
  ),
]);
