import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { IntentModel } from './intent-model.js';

/** Reads a model written by `saveModel` if it is there and was trained from the same data; else null. */
export function loadModel(file: string, fingerprint: string): IntentModel | null {
  try {
    const model = deserialize(readFileSync(file)) as IntentModel;
    return model.fingerprint === fingerprint ? model : null;
  } catch {
    // Missing or written by another version: it is only a cache, the caller trains anew.
    return null;
  }
}

/** Writes the model so that another process sees the whole of it or none. */
export function saveModel(file: string, model: IntentModel): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, serialize(model));
  renameSync(temporary, file);
}
