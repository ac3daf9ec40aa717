import { type Assistant, createAssistant } from '../../src/cli/assistant.js';
import { readConfig } from '../../src/shared/config.js';

let made: Promise<Assistant> | undefined;

/** The real assistant on the shipped policy, made once for a test file. */
export function realAssistant(): Promise<Assistant> {
  made ??= createAssistant(readConfig({}));
  return made;
}
