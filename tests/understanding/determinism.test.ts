import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/domain/intent/define-intent.js';
import type { Concept } from '../../src/domain/policy/policy.js';
import { fingerprintOf, rankIntents, trainModel } from '../../src/understanding/intent-model.js';
import { loadModel, saveModel } from '../../src/understanding/model-file.js';
import { createReader, type Reader, readMessage } from '../../src/understanding/read.js';
import { realAssistant } from '../support/assistant.js';

const folder = mkdtempSync(join(tmpdir(), 'goufu-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAYINGS = [
  '社会组织要几A才能接',
  '社会阻止承接主题要什么条件',
  '政府購買服務的目錄有幾款',
  'zhengfu goumai fuwu zenme fuqian',
  'may a company with a past penalty provide',
  '今天天气怎么样',
  '那企业呢',
  '',
];

let intents: Intent[];
let concepts: Concept[];
let reader: Reader;
const file = join(folder, 'model.bin');

/** From scratch, the reader too: nothing may be left over from a training before. */
function train() {
  const zh = intents.flatMap((i) => i.examples.zh);
  const en = intents.flatMap((i) => i.examples.en);
  return trainModel(intents, createReader(concepts, zh, en), fingerprintOf(intents, concepts));
}

let model: ReturnType<typeof train>;

beforeAll(async () => {
  const assistant = await realAssistant();
  intents = [...assistant.intents.values()];
  concepts = [...assistant.policy.concepts.values()];
  reader = assistant.understanding.reader;
  model = train();
  saveModel(file, model);
}, 120_000);

describe('the trained model', () => {
  it('is the same to the last bit when trained again', { timeout: 120_000 }, () => {
    const again = join(folder, 'again.bin');
    saveModel(again, train());
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });

  it('ranks the same after it was saved and loaded', () => {
    const loaded = loadModel(file, fingerprintOf(intents, concepts));
    if (loaded === null) throw new Error('the model just saved was not taken');
    for (const said of SAYINGS) {
      const reading = readMessage(said, reader);
      const ranking = rankIntents(model, reading);
      expect(ranking.candidates).toHaveLength(intents.length);
      expect(rankIntents(loaded, reading)).toEqual(ranking);
    }
  });

  it('is not taken when the examples or the glossary have changed, or the file is torn', () => {
    const [first, ...others] = intents;
    const [concept, ...rest] = concepts;
    if (!first || !concept) throw new Error('no intents or no concepts');
    const retold = [
      { ...first, examples: { ...first.examples, zh: [...first.examples.zh, '一句新的例句'] } },
      ...others,
    ];
    expect(loadModel(file, fingerprintOf(retold, concepts))).toBeNull();
    const judged = [
      { ...first, stances: { ...first.stances, yes: [...first.stances.yes, '一句新的问话吗'] } },
      ...others,
    ];
    expect(loadModel(file, fingerprintOf(judged, concepts))).toBeNull();
    expect(
      loadModel(file, fingerprintOf(intents, [{ ...concept, zh: [...concept.zh, '新说法'] }, ...rest])),
    ).toBeNull();
    const torn = join(folder, 'torn.bin');
    writeFileSync(torn, readFileSync(file).subarray(0, 5000));
    expect(loadModel(torn, model.fingerprint)).toBeNull();
    expect(loadModel(join(folder, 'none.bin'), model.fingerprint)).toBeNull();
  });
});
