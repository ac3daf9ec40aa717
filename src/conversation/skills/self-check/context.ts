import type { Policy } from '../../../domain/policy/policy.js';
import { type Day, dayOf } from '../../../shared/clock.js';
import type { Lang } from '../../../shared/errors.js';
import type { Choice, Citation, Reply, Stance, Verdict } from '../../../shared/reply.js';
import { isNeutralScript } from '../../../understanding/traditional.js';
import { blankReply } from '../../answer.js';
import type { Effect } from '../../effects.js';
import type { SkillResult, Turn } from '../../skill.js';
import type { Script, SelfCheckData } from './data.js';
import { wordingIn } from './wording.js';
import type { SelfCheckWording } from './wording-shape.js';

export const KIND = 'self_check';
const INTENT = 'self_check_start';

/** asking = a question waits; offered = a failure was said and going on was offered; done = the verdict was given. */
export type Step = 'asking' | 'offered' | 'done' | 'paused';

/** What is needed to put something into words. */
export interface Voice {
  policy: Policy;
  today: Day;
  lang: Lang;
  w: SelfCheckWording;
}

/** One turn of a self-check. */
export interface Ctx extends Voice {
  turn: Turn;
  script: Script;
}

/** The turn in the language of the check: 「3A」, 「ok」 and a bare number don't change it. */
export function makeContext(turn: Turn, policy: Policy, before: { lang: Lang; script: Script } | null): Ctx {
  const { reading } = turn.understood;
  // A picked choice speaks in the assistant's words, not in the person's.
  const picked = turn.state.last?.choices.some((c) => c.say === turn.message.text) === true;
  if (before !== null && picked)
    return {
      turn,
      policy,
      today: dayOf(turn.view.now),
      lang: before.lang,
      script: before.script,
      w: wordingIn(before.lang),
    };
  const isHan = /\p{Script=Han}/u.test(reading.raw);
  const words = reading.raw.replace(/zc-[\w-]+/gi, '').match(/[a-z]{2,}/gi)?.length ?? 0;
  const lang = before !== null && !isHan && words <= 1 ? before.lang : reading.lang;
  const keeps = before !== null && (!isHan || (reading.script === 'hans' && isNeutralScript(reading.raw)));
  const script = keeps ? before.script : reading.script;
  return { turn, policy, today: dayOf(turn.view.now), lang, script, w: wordingIn(lang) };
}

export interface Said {
  text: string;
  choices?: readonly Choice[];
  citations?: readonly Citation[];
  verdict?: Verdict;
  stance?: Stance;
  /** True when it ends in a question of the check. */
  asked?: boolean;
}

export function makeReply(ctx: Ctx, said: Said): Reply {
  return {
    ...blankReply(ctx.turn, INTENT, 1),
    lang: ctx.lang,
    script: ctx.script,
    text: said.text,
    choices: [...(said.choices ?? [])],
    citations: [...(said.citations ?? [])],
    verdict: said.verdict ?? null,
    stance: said.stance ?? null,
    asked: said.asked ?? false,
  };
}

/** What the turn leaves behind: the check waits at a step. */
export function makeResult(ctx: Ctx, data: SelfCheckData, step: Step, said: Said, effects: Effect[] = []): SkillResult {
  const kept = { ...data, lang: ctx.lang, script: ctx.script };
  return {
    reply: makeReply(ctx, said),
    skill: { kind: KIND, step, data: kept, at: ctx.turn.view.now },
    org: data.org,
    effects,
  };
}
