import { readConfig } from '../shared/config.js';
import { trainToFile } from '../understanding/understand.js';
import { MODEL_FILE, requirePolicy } from './assistant.js';
import { loadIntents } from './load-intents.js';
import { describeFailure, writeErr } from './output.js';

// The last step of the build: trains the classifier so that no command has to.
const config = readConfig();
try {
  trainToFile(await loadIntents(), [...requirePolicy(config.policyDir).concepts.values()], MODEL_FILE);
} catch (failure) {
  // A faulty policy file must not make the program unbuildable: `goufu policy check` is what tells where it is.
  writeErr(describeFailure(failure, config.lang));
}
