// How the answer to a yes-or-no question is guessed from its likeness to others: each fifth of `intents/stances/` held out in turn.
import { requirePolicy } from '../../../src/cli/assistant.js';
import { loadIntents } from '../../../src/cli/load-intents.js';
import { readConfig } from '../../../src/shared/config.js';
import { marginsOf, trainLinear } from '../../../src/understanding/linear-svm.js';
import { createReader, readMessage } from '../../../src/understanding/read.js';
import { PLACES, stanceVector } from '../../../src/understanding/stance-features.js';
import { likeliest, STANCE_SVM } from '../../../src/understanding/stance-model.js';
import { report } from '../measure.js';

const FOLDS = 5;
const intents = await loadIntents();
const concepts = [...requirePolicy(readConfig({}).policyDir).concepts.values()];
const reader = createReader(
  concepts,
  intents.flatMap((i) => i.examples.zh),
  intents.flatMap((i) => i.examples.en),
);
const rows = intents.flatMap(({ id, stances }) =>
  Object.entries(stances).flatMap(([stance, texts]) =>
    texts.map((text, n) => ({ stance, fold: n % FOLDS, vector: stanceVector(readMessage(text, reader), id) })),
  ),
);

report([0.1, 0.3, STANCE_SVM.cost, 3].map((cost) => validate(cost)));

function validate(cost: number) {
  const score = { cost, of: rows.length, right: 0, sure: 0, surelyRight: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = rows.filter((row) => row.fold !== fold);
    const model = trainLinear(
      known.map((row) => row.vector),
      known.map((row) => row.stance),
      PLACES,
      { ...STANCE_SVM, cost },
    );
    for (const row of rows) {
      if (row.fold !== fold) continue;
      const guess = likeliest(model, marginsOf(model, row.vector));
      const isRight = guess?.stance === row.stance;
      const isSure = (guess?.confidence ?? 0) >= 0.9;
      score.right += Number(isRight);
      score.sure += Number(isSure);
      score.surelyRight += Number(isRight && isSure);
    }
  }
  return score;
}
