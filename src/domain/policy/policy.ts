import type { Criteria } from './criteria.js';
import type { PurchaseCheck } from './purchase-check.js';

/** Shapes of the policy data after loading (see `load.ts`). Clause ids, rule ids and criterion ids are stable names. */

/** A clause of the plan with its words as the source has them, half-width commas and blanks `x` included. */
export interface Clause {
  id: string;
  /** Where a person finds it: 「三、（二）承接主体」. */
  title: { zh: string; en: string };
  text: string;
}

/** Something the plan says, with the words that say so. */
export interface Rule {
  id: string;
  /** The name of its file in `policy/rules`: purchasers, content, modes, methods, process, contract, duties, funds … */
  kind: string;
  zh: string;
  en: string;
  clause: string;
  quote: string;
}

/** Something the plan leaves open: who decides it, and the clause that comes nearest. */
export interface Silent {
  id: string;
  /** What is left open, as a noun phrase that follows 「方案没有规定」. */
  zh: string;
  en: string;
  /** Ids of offices that decide. */
  decides: string[];
  clause: string;
}

/** An office that can help; phone and hours come from district.yaml when set. */
export interface Office {
  id: string;
  zh: string;
  en: string;
}

/** A term or cue that people use. */
export interface Concept {
  id: string;
  zh: string[];
  en: string[];
  /** Plain explanation, for terms people ask about. */
  plain: { zh: string; en: string } | null;
}

export interface District {
  name: string | null;
  level: string | null;
  /** Values of the plan's blanks by clause and order, such as `2.3#1`. */
  blanks: Record<string, string>;
  /** Office, phone and hours by topic; null = not set. */
  offices: Record<string, { name: string | null; phone: string | null; hours: string | null }>;
  slackHandoffChannel: string | null;
  /** Working hours after which an asker is told that nobody has answered yet. */
  handoffHours: number;
  publicationSite: string | null;
  /** Such as `{ first: '08-31', second: '11-15' }`. */
  budgetDates: Record<string, string>;
  catalogueFile: string | null;
  timeZone: string;
}

/** A sentence of the plan that nothing needs to stand on, and why. */
export interface Uncovered {
  clause: string;
  quote: string;
  reason: string;
}

export interface Policy {
  /** Short hash of all policy files: a receipt names it. */
  version: string;
  clauses: ReadonlyMap<string, Clause>;
  rules: ReadonlyMap<string, Rule>;
  /** The conditions of clause 3.2, what stands beside every verdict, and the wording of reasons. */
  criteria: Criteria;
  silent: ReadonlyMap<string, Silent>;
  offices: ReadonlyMap<string, Office>;
  concepts: ReadonlyMap<string, Concept>;
  /** Guided checks for purchasers. */
  checks: ReadonlyMap<string, PurchaseCheck>;
  uncovered: readonly Uncovered[];
  district: District;
}
