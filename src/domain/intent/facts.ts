import type { Role } from '../people/role.js';
import type { Org } from '../policy/org.js';
import type { District, Policy } from '../policy/policy.js';

/** An item of the catalogue as far as an answer needs it. */
export interface FoundItem {
  code: string;
  category: string;
  section: string;
  item: string;
  note: string;
}

/** What a look-up in the catalogue gave; `asked` is the service in the asker's words. */
export interface Lookup {
  asked: string;
  /** Best first. On a miss: the nearest ones. */
  items: FoundItem[];
  /** True when the catalogue holds what was asked for, false when `items` are only near. */
  found: boolean;
  /** True while the district has not loaded its own catalogue. */
  isSample: boolean;
  /** The field of clause 3.3 the service belongs to, such as 残疾人服务; null when none is named. */
  domain: string | null;
}

/** What the conditions of clause 3.2 give for the facts told in the question (see `assess`). */
export interface PartialVerdict {
  verdict: 'eligible' | 'not_eligible' | 'undetermined';
  met: string[];
  failed: string[];
  unknown: string[];
}

/** A question as far as its form goes. */
export type Question = Pick<Facts, 'lang' | 'text'>;

/** Everything an answer may depend on: what the question says, who asks, what is known. */
export interface Facts {
  lang: 'zh' | 'en';
  role: Role;
  /** The normalised question: simplified characters, half-width, lower case, typos of known terms mended. */
  text: string;
  /** True when the question names any of these concepts of `policy/glossary`. Throws on an unknown id. */
  has(...concepts: string[]): boolean;
  /** True when it names all of them. */
  all(...concepts: string[]): boolean;
  /** The asker speaks of its own organisation (我们, 我单位, we, our). */
  us: boolean;
  /** What the asker has told of an organisation, in this message or before. */
  org: Org;
  /** Conditions that this message tells of, but the text leaves open how they count (补缴, 代账, an expired rating). */
  left: readonly string[];
  /** True when this message itself tells something of an organisation. */
  told: boolean;
  /** The conditions of 3.2 applied to `org`; null when its kind is not known. */
  verdict: PartialVerdict | null;
  /** Null unless the intent is about the catalogue. */
  lookup: Lookup | null;
  policy: Policy;
  district: District;
}
