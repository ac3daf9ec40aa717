import type { Stance } from '../../shared/reply.js';
import type { Facts } from './facts.js';

/** Words for a person, fixed or made from the facts of the question. */
export type Wording = string | ((f: Facts) => string);

/** A clause and its exact words; a test proves that they stand there. */
export interface Cite {
  clause: string;
  quote: string;
}

/** One way to answer: used when `when` holds, the first that does. */
export interface Answer {
  when: (f: Facts) => boolean;
  stance: Stance | ((f: Facts) => Stance);
  /** What the answer stands on; fixed, so that every quote is proven and counted in the coverage. */
  clauses: readonly Cite[];
  /** Id of the `silent` entry this answers from, when the plan leaves the point open. */
  silent?: string;
  /** Named by the question itself, so that likeness to other questions gives no other stance. */
  firm?: true;
  zh: Wording;
  en: Wording;
  /** Intents offered as next steps instead of the intent's own `next`. */
  next?: readonly string[];
}
export type LastAnswer = Omit<Answer, 'when'>;

/** How people say it: what the classifier learns from, one wording each. */
export interface Examples {
  zh: readonly string[];
  en: readonly string[];
}

/** Yes-or-no questions of one intent by the answer they get. */
export type StanceExamples = Record<Exclude<Stance, null>, readonly string[]>;

/** What people want to know, and how it is answered. */
export interface Answers {
  /** Same as the file's name, with `_` for `-`. */
  id: string;
  /** The intent as a button: a question an asker could press, at most 14 characters in Chinese. */
  title: { zh: string; en: string };
  answers: readonly [...Answer[], LastAnswer];
  /**
   * Whether the answers affirm (true) or deny (false) what is commonly claimed of the topic. Then a question that an
   * answer gives no stance to, but that puts the claim in the negative or takes one thing for all, gets one (see `weigh`).
   */
  affirms?: boolean;
  /** Two or three intents a person would go to from here. */
  next: readonly string[];
}

/** An intent with its examples, as it is loaded. */
export interface Intent extends Answers {
  /** The lines of `intents/examples/`, in the file of the same name. */
  examples: Examples;
  /** Yes-or-no questions by what the plan says to them: the lines of `intents/stances/`; none where there is no file. */
  stances: StanceExamples;
}

/**
 * Declares an intent; how people say it stands beside it in `intents/examples/`. The last answer has no `when` and always applies.
 *
 * @example export const goals = defineIntent({ id: 'goals', title: …, answers: [{ stance: null, … }], next: [] });
 */
export function defineIntent(intent: Answers): Answers {
  return intent;
}

/** A clause with the words that stand in it. */
export function cite(clause: string, quote: string): Cite {
  return { clause, quote };
}

/** The answer an intent gives to these facts: the first whose `when` holds, else the last. */
export function chooseAnswer(intent: Answers, f: Facts): Answer | LastAnswer {
  return (
    intent.answers.find((a) => !('when' in a) || a.when(f)) ?? (intent.answers[intent.answers.length - 1] as LastAnswer)
  );
}

/** The words of a wording for these facts. */
export function wordingOf(wording: Wording, f: Facts): string {
  return typeof wording === 'string' ? wording : wording(f);
}
