import type { Intent } from '../domain/intent/define-intent.js';
import type { CriterionId } from '../domain/policy/criteria.js';
import type { Org } from '../domain/policy/org.js';
import type { Concept } from '../domain/policy/policy.js';
import type { Day } from '../shared/clock.js';
import { type Decision, decide, type Scope } from './decide.js';
import { type Candidate, fingerprintOf, type IntentModel, trainModel } from './intent-model.js';
import { type Before, rankInContext, rankStory } from './lean.js';
import { loadModel, saveModel } from './model-file.js';
import { readOrg } from './org-facts.js';
import { createReader, type Reader, type Reading, readMessage } from './read.js';
import { guessStance, type StanceGuess } from './stance-model.js';
import { askedOfStory, standsApart } from './story.js';
import { speaksOfUs } from './us.js';

/** What a message means, as far as it tells by itself. */
export interface Understood {
  reading: Reading;
  /** All intents, likeliest first. */
  candidates: Candidate[];
  decision: Decision;
  /** What the next half sentence may lean on. */
  topicText: string;
  /** What the message tells of an organisation. */
  org: Partial<Org>;
  /** Conditions it speaks of without settling them: not known, or left open by the text. */
  unclear: CriterionId[];
  /** Those of them that were told, but the text leaves open how they count. */
  open: CriterionId[];
  /** Facts told as a guess. */
  hedged: (keyof Org)[];
  /** Facts that are only supposed (升到3A以后). */
  hypothetical: Partial<Org>;
  /** True when what it tells is told of the asker's own organisation. */
  own: boolean;
  /** True when it speaks of the asker's own organisation. */
  us: boolean;
  /** What the plan likely says to it, put as a yes-or-no question about an intent. */
  stanceTo(intent: string): StanceGuess | null;
}

export interface Understanding {
  readonly reader: Reader;
  /** Reads a message by itself, or leaning on the text of the turn before when it is a half sentence. Never throws. */
  understand(raw: string, today: Day, before: Before | null): Understood;
}

/** Concepts of form, not of topic: they say nothing on whether a message is about the plan. */
const FORM = /^(ask_|negative_only|skip_it|mention_|greet_|service$|either_or$)/;
/** Concepts of matters that the plan does not govern: those of `policy/glossary/other-topics.yaml`. */
const NEIGHBOUR = /^(chat_|other_(?!field$|money$|ways?$|mass_org$|org_place$|recognised$))/;

/** Builds understanding from the intents and the glossary; a trained model is taken from `cacheFile` when it fits. */
export function createUnderstanding(
  intents: readonly Intent[],
  concepts: readonly Concept[],
  cacheFile: string | null,
): Understanding {
  const reader = createReader(
    concepts,
    intents.flatMap((i) => i.examples.zh),
    intents.flatMap((i) => i.examples.en),
  );
  const ids = [...reader.index.ids];
  const neighbour = new Set(ids.filter((id) => NEIGHBOUR.test(id)));
  const scope: Scope = { neighbour, topical: new Set(ids.filter((id) => !FORM.test(id) && !neighbour.has(id))) };
  /** Intents that yes-or-no questions were learned for. */
  const judged = new Set(intents.filter((i) => Object.values(i.stances).some((s) => s.length > 0)).map((i) => i.id));
  const model = obtainModel(intents, concepts, reader, cacheFile);
  return {
    reader,
    understand(raw, today, before) {
      const alone = readMessage(raw, reader);
      const leaning = rankInContext(alone, before, reader, model, scope);
      const question = askedOfStory(raw);
      const asked = question === null ? null : readMessage(question, reader);
      const ranking = asked === null ? leaning.ranking : rankStory(leaning.ranking, asked, model, scope);
      const told = readOrg(alone, today);
      const decision = decide(ranking, asked ?? alone, scope, countConditions(told.org));
      // A question that says by itself what it asks of the plan is answered without the tale; a case needs what was told.
      const isApart =
        asked !== null &&
        decision.kind === 'match' &&
        judged.has(decision.intent) &&
        standsApart(asked.text, decision.intent);
      return {
        reading: isApart ? { ...asked, raw } : alone,
        candidates: ranking.candidates,
        decision,
        topicText: leaning.topicText,
        org: told.org,
        unclear: told.unclear,
        open: told.open,
        hedged: told.hedged,
        hypothetical: told.hypothetical,
        own: told.own,
        us: speaksOfUs(alone.text),
        stanceTo: (intent) => (judged.has(intent) ? guessStance(model.stances, asked ?? alone, intent) : null),
      };
    },
  };
}

/** How many conditions are told, the kind of organisation not counted. */
function countConditions(org: Partial<Org>): number {
  return Object.keys(org).filter((key) => key !== 'type').length;
}

/** Trains, or takes the saved model of the same data. */
export function obtainModel(
  intents: readonly Intent[],
  concepts: readonly Concept[],
  reader: Reader,
  cacheFile: string | null,
): IntentModel {
  const fingerprint = fingerprintOf(intents, concepts);
  const saved = cacheFile ? loadModel(cacheFile, fingerprint) : null;
  return saved ?? trainModel(intents, reader, fingerprint);
}

/** Trains and saves the model, as the build does. */
export function trainToFile(intents: readonly Intent[], concepts: readonly Concept[], file: string): void {
  const reader = createReader(
    concepts,
    intents.flatMap((i) => i.examples.zh),
    intents.flatMap((i) => i.examples.en),
  );
  saveModel(file, trainModel(intents, reader, fingerprintOf(intents, concepts)));
}
