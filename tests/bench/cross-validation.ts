import type { Intent } from '../../src/domain/intent/define-intent.js';
import type { Concept } from '../../src/domain/policy/policy.js';
import { featuresOf } from '../../src/understanding/features.js';
import { marginsOf, trainLinear } from '../../src/understanding/linear-svm.js';
import { createReader, readMessage } from '../../src/understanding/read.js';
import { buildVocabulary, GROUP_WEIGHTS, toVector } from '../../src/understanding/vectorise.js';

export interface Settings {
  name: string;
  weights?: Partial<typeof GROUP_WEIGHTS>;
  cost?: number;
}

/** Share of the intents' own examples classified right when each fifth is held out in turn. */
export function crossValidate(intents: readonly Intent[], concepts: readonly Concept[], settings: readonly Settings[]) {
  const reader = createReader(
    concepts,
    intents.flatMap((i) => i.examples.zh),
    intents.flatMap((i) => i.examples.en),
  );
  const rows = intents.flatMap((i) =>
    [...i.examples.zh, ...i.examples.en].map((text, n) => ({ intent: i.id, fold: n % 5, text })),
  );
  const sets = rows.map((r) => featuresOf(readMessage(r.text, reader)));
  const kept = { ...GROUP_WEIGHTS };
  return settings.map(({ name, weights, cost }) => {
    Object.assign(GROUP_WEIGHTS, kept, weights);
    let right = 0;
    const confused = new Map<string, number>();
    for (let fold = 0; fold < 5; fold++) {
      const train = rows.flatMap((r, i) => (r.fold === fold ? [] : [i]));
      const vocabulary = buildVocabulary(train.map((i) => sets[i]!));
      const model = trainLinear(
        train.map((i) => toVector(sets[i]!, vocabulary)),
        train.map((i) => rows[i]!.intent),
        vocabulary.size,
        { cost: cost ?? 1, epochs: 12, seed: 7 },
      );
      rows.forEach((row, i) => {
        if (row.fold !== fold) return;
        const margins = marginsOf(model, toVector(sets[i]!, vocabulary));
        const got = model.classes[margins.indexOf(Math.max(...margins))]!;
        if (got === row.intent) right++;
        else confused.set(`${row.intent} → ${got}`, (confused.get(`${row.intent} → ${got}`) ?? 0) + 1);
      });
    }
    Object.assign(GROUP_WEIGHTS, kept);
    return {
      name,
      accuracy: right / rows.length,
      of: rows.length,
      confused: [...confused].sort((a, b) => b[1] - a[1]).slice(0, 12),
    };
  });
}
