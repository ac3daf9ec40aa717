import type { Day } from '../../../shared/clock.js';
import type { Length } from '../calendar.js';

export const CONTRACT_FIELDS = ['provider', 'service', 'amount', 'start', 'end'] as const;
export type ContractField = (typeof CONTRACT_FIELDS)[number];

/** Why a thing told is not taken: left open, no such day, below or at nought, in another currency. */
export type UnclearWhy = 'vague' | 'impossible' | 'negative' | 'foreign';

/** Told, but not to be taken as it is. */
export interface Unclear {
  field: ContractField;
  why: UnclearWhy;
  /** The words that told it. */
  said: string;
}

/** What a message tells of one contract; null = not told, or told and unclear. */
export interface ToldContract {
  provider: string | null;
  service: string | null;
  /** Yuan, fen as a fraction. */
  amountYuan: number | null;
  start: Day | null;
  end: Day | null;
  /** How long it runs, where told without a first day (签了一年). */
  term: Length | null;
  signed: Day | null;
  /** It begins on the day of signing: 签订之日起一年. */
  fromSigning: boolean;
  vague: Unclear[];
}

/** One fact and where it stands in the text (end exclusive). */
export interface FactSpan {
  start: number;
  end: number;
  tells: Partial<ToldContract>;
}

export const NOTHING_TOLD: ToldContract = {
  provider: null,
  service: null,
  amountYuan: null,
  start: null,
  end: null,
  term: null,
  signed: null,
  fromSigning: false,
  vague: [],
};
