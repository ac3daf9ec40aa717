import type { Policy } from '../../../domain/policy/policy.js';
import type { CheckQuestion, CheckVerdict, PurchaseCheck } from '../../../domain/policy/purchase-check.js';
import type { Choice, Citation, Reply } from '../../../shared/reply.js';
import { blankReply } from '../../answer.js';
import type { Turn } from '../../skill.js';
import type { CheckData } from './data.js';
import { wordingIn } from './wording.js';

/** One turn of a check, in its language. */
export interface Ctx {
  turn: Turn;
  policy: Policy;
  check: PurchaseCheck;
  data: CheckData;
}

export interface Said {
  text: string;
  choices?: readonly Choice[];
  citations?: readonly Citation[];
  stance?: Reply['stance'];
  asked?: boolean;
}

export function makeReply({ turn, check, data }: Ctx, said: Said): Reply {
  return {
    ...blankReply(turn, check.intent, 1),
    lang: data.lang,
    script: data.script,
    text: said.text,
    choices: [...(said.choices ?? [])],
    citations: [...(said.citations ?? [])],
    stance: said.stance ?? null,
    asked: said.asked ?? false,
  };
}

/** A question with the answers a finger can pick. */
export function sayQuestion(question: CheckQuestion, lang: 'zh' | 'en'): { text: string; choices: Choice[] } {
  const w = wordingIn(lang);
  const labels =
    question.kind === 'service' ? [] : question.answers.map((a) => ({ label: a.label[lang], say: a.label[lang] }));
  return { text: question.ask[lang], choices: labels.length > 0 ? [...labels, w.unclearChoice] : [] };
}

/** A verdict: its first sentence answers, then who decides what is left open, the words, and the next steps. */
export function sayVerdict(ctx: Ctx, verdict: CheckVerdict, lead: string): Said {
  const { policy, check, data } = ctx;
  const { lang } = data;
  const w = wordingIn(lang);
  const offices = verdict.decides.map((id) => policy.offices.get(id)?.[lang] ?? id).map(shorten);
  const decided = offices.length > 0 ? w.decidedBy(offices.join(w.or)) : '';
  const others = [...policy.checks.values()].filter((one) => one.id !== check.id).slice(0, 2);
  return {
    text: `${lead}${verdict[lang]}${decided}${w.notOfficial}`,
    stance: verdict.stance,
    citations: verdict.cites.map(({ clause, quote }) => ({ source: 'plan', clause, quote })),
    choices: [...others.map((one) => w.nextChecks(one.title[lang])), w.again],
  };
}

/** An office without what stands in brackets. */
export function shorten(name: string): string {
  return name.replace(/[（(].*?[）)]/g, '').trim();
}

/** The words of answers, for the line that says what was noted. */
export function listAnswers({ check, data }: Ctx, told: Readonly<Record<string, string>>): string {
  const { lang } = data;
  const w = wordingIn(lang);
  return check.questions
    .flatMap((q) => {
      const answer = told[q.id];
      if (answer === undefined) return [];
      if (q.kind === 'service' && data.service !== null) return [data.service];
      const label = q.answers.find((a) => a.id === answer)?.label[lang];
      // 「Noted: Yes」 says nothing.
      if (label !== undefined && /^(?:yes|no)$/i.test(label)) return [];
      return [label ?? `${shortAsk(q, lang)}${w.unclear}`];
    })
    .join(w.comma);
}

function shortAsk(question: CheckQuestion, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? '' : `${question.id.replaceAll('_', ' ')}: `;
}
