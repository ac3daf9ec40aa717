import type { LabelledCase } from './labelled-case.js';
import type { Answered, Score } from './score-case.js';

/** `right` of `of`. */
export interface Share {
  right: number;
  of: number;
}

/** Counts over a labelled file. */
export interface Tally {
  cases: number;
  intent: Share;
  facts: Share;
  cited: Share;
  precise: Share;
  stance: Share;
  all: Share;
  opposite: number;
  /** Questions beyond the plan that were refused, and those within it that were. */
  outCaught: Share;
  wronglyRefused: Share;
  /** Right intents by style, language and topic; cases that name none are under `-`. */
  byStyle: Map<string, Share>;
  byLang: Map<string, Share>;
  byTopic: Map<string, Share>;
  /** `topic → answered` with the ids of the cases. */
  confusions: Map<string, string[]>;
}

const OUT = 'out_of_scope';

export function newTally(): Tally {
  const none = (): Share => ({ right: 0, of: 0 });
  return {
    cases: 0,
    intent: none(),
    facts: none(),
    cited: none(),
    precise: none(),
    stance: none(),
    all: none(),
    opposite: 0,
    outCaught: none(),
    wronglyRefused: none(),
    byStyle: new Map(),
    byLang: new Map(),
    byTopic: new Map(),
    confusions: new Map(),
  };
}

/** Adds one scored case. */
export function addScore(tally: Tally, wanted: LabelledCase, got: Answered, score: Score): void {
  tally.cases++;
  for (const part of ['intent', 'facts', 'cited', 'precise', 'stance', 'all'] as const) count(tally[part], score[part]);
  if (score.opposite) tally.opposite++;
  const [topic] = wanted.topics;
  count(topic === OUT ? tally.outCaught : tally.wronglyRefused, got.intent === OUT);
  count(shareOf(tally.byStyle, wanted.style), score.intent);
  count(shareOf(tally.byLang, wanted.lang), score.intent);
  count(shareOf(tally.byTopic, topic), score.intent);
  if (score.intent) return;
  const pair = `${topic} → ${got.intent}`;
  tally.confusions.set(pair, [...(tally.confusions.get(pair) ?? []), wanted.id]);
}

function count(share: Share, right: boolean | null): void {
  if (right === null) return;
  share.of++;
  if (right) share.right++;
}

function shareOf(by: Map<string, Share>, key: string | null): Share {
  const share = by.get(key ?? '-') ?? { right: 0, of: 0 };
  by.set(key ?? '-', share);
  return share;
}
