import { isYesNo, leadTo, weigh } from '../domain/intent/claim.js';
import { type Answer, chooseAnswer, type Intent, type LastAnswer, wordingOf } from '../domain/intent/define-intent.js';
import type { Facts } from '../domain/intent/facts.js';
import { stanceOfWords } from '../domain/intent/first-words.js';
import { correctYes, leadForCase, reopen } from '../domain/intent/overreach.js';
import type { Stance } from '../shared/reply.js';
import type { StanceGuess } from '../understanding/stance-model.js';

/** An answer with the stance it takes and the words it is given in. */
export interface Taken {
  answer: Answer | LastAnswer;
  stance: Stance;
  text: string;
}

/** Above every confidence. */
const NEVER = 2;
const OPEN = { yes: 0.5, no: 0.5, depends: 0.5, not_in_policy: 0.5 };
const FLAT = { yes: NEVER, no: NEVER, depends: 0.9, not_in_policy: 0.9 };
/**
 * From which confidence on a guess takes the place of what the claims say (row: their stance, column: the guess); fitted
 * on the questions of four authors whose lines the guess had not learned. Where the claims say nothing, likelier than not
 * is enough. That the plan is silent, or that it depends, is what they say when they know nothing better; a flat yes or no
 * is never turned into its contrary.
 */
const NEEDED: Record<StanceGuess['stance'] | 'none', Record<StanceGuess['stance'], number>> = {
  none: OPEN,
  not_in_policy: { yes: 0.7, no: 0.8, depends: 0.95, not_in_policy: NEVER },
  depends: { yes: 0.75, no: 0.75, depends: NEVER, not_in_policy: 0.7 },
  yes: FLAT,
  no: FLAT,
};

/** The answer of an intent to a question, its stance weighed by two readers: the claims it makes, and likeness to known ones. */
export function takeStance(intent: Intent, f: Facts, guess: StanceGuess | null): Taken {
  const told = byClaims(intent, f);
  if (guess === null || guess.stance === told.stance || !isYesNo(f) || EITHER_OR.test(f.text)) return told;
  if (told.stance !== null && (told.answer.firm === true || isLookedUp(intent, f))) return told;
  const isSure = guess.confidence >= NEEDED[told.stance ?? 'none'][guess.stance];
  return isSure && !claimsTooMuch(guess.stance, told.answer, intent, f) ? retake(intent, f, guess.stance, told) : told;
}

/** 「盖章还是打个招呼」 wants one of two things. */
const EITHER_OR = /还是(?!要|得|能|可以|不|会|说?(?:还)?[差缺少])/u;

/** Intents whose answers weigh the facts told; the particular conditions are the purchaser's to set, whoever asks. */
const BY_FACTS = /^eligibility_(?!special)/u;

/** What the catalogue holds, and what the conditions give for the facts told now or before, is no matter of likeness. */
function isLookedUp({ id }: Intent, f: Facts): boolean {
  return f.lookup !== null || (BY_FACTS.test(id) && (f.told || f.org.type !== null));
}

/** A yes to a figure that the clauses lack, or to the contrary of what they want, is no likelier for being like others. */
function claimsTooMuch(stance: Stance, { clauses }: LastAnswer, { id }: Intent, f: Facts): boolean {
  const cited = clauses.map((c) => c.clause);
  return stance === 'yes' && correctYes(id, f, cited) !== null;
}

/** What the intent's own answers say. */
function byClaims(intent: Intent, f: Facts): Taken {
  const answer = chooseAnswer(intent, f);
  const stated = stanceOf(answer, f);
  const said = wordingOf(answer[f.lang], f);
  const weighed = stated === null ? weigh(intent.affirms, f) : { stance: null, lead: '' };
  const cited = answer.clauses.map((c) => c.clause);
  const corrected = stated === 'yes' ? correctYes(intent.id, f, cited) : null;
  if (corrected) return { answer, stance: corrected.stance, text: reopen(said, corrected) };
  // A variant may leave the stance open while its words answer: then the person has been answered by the words.
  const stance = stated ?? weighed.stance ?? (isYesNo(f) ? stanceOfWords(said) : null);
  return { answer, stance, text: `${weighed.lead}${said}` };
}

/** The answer that fits and takes this stance; where none does, the plain one with the stance before it. */
function retake(intent: Intent, f: Facts, stance: StanceGuess['stance'], told: Taken): Taken {
  const fitting = intent.answers.find((a) => (!('when' in a) || a.when(f)) && stanceOf(a, f) === stance);
  if (fitting) return { answer: fitting, stance, text: wordingOf(fitting[f.lang], f) };
  // That it depends agrees with what the plan is silent on; anything else wants the plain words.
  const agrees = told.stance === null || stance === 'depends';
  const plain = agrees ? told.answer : (intent.answers[intent.answers.length - 1] as LastAnswer);
  const words = wordingOf(plain[f.lang], f);
  // 「方案不允许」 is no silence, however much the question is like those that the plan is silent on.
  if (stance === 'not_in_policy' && FORBIDS.test(words)) return told;
  const text = reopen(words, { lead: leadFor(stance, f) });
  return { answer: plain, stance, text };
}

const FORBIDS =
  /^(?:是的，)?(?:方案)?(?:明确)?(?:不(?:允许|能|得|行|可以)|禁止)|^(?:No\b|The plan (?:forbids|does not allow))/u;

function leadFor(stance: StanceGuess['stance'], f: Facts): string {
  if (stance === 'depends') return leadForCase(f);
  if (stance !== 'not_in_policy') return leadTo(stance, f);
  return f.lang === 'zh' ? '方案没有规定这一点。' : 'The plan does not specify that. ';
}

function stanceOf({ stance }: Answer | LastAnswer, f: Facts): Stance {
  return typeof stance === 'function' ? stance(f) : stance;
}
