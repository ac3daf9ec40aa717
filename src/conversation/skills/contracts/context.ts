import { type Day, dayOf } from '../../../shared/clock.js';
import type { Lang } from '../../../shared/errors.js';
import type { Choice, Reply } from '../../../shared/reply.js';
import { normalise } from '../../../understanding/normalise.js';
import { isNeutralScript } from '../../../understanding/traditional.js';
import { blankReply } from '../../answer.js';
import type { ContractView, Effect } from '../../effects.js';
import type { SkillResult, Turn } from '../../skill.js';
import type { Spoken } from '../../state.js';
import { wordingIn } from './wording.js';
import type { ContractWording } from './wording.zh.js';

export const KIND = 'contracts';
export const INTENTS = ['contract_register', 'contract_deadline_query', 'reminder_set'] as const;
export type ContractIntent = (typeof INTENTS)[number];

/** One turn about contracts. */
export interface Ctx {
  turn: Turn;
  /** Normalised: simplified, lower case. */
  text: string;
  today: Day;
  lang: Lang;
  script: 'hans' | 'hant';
  w: ContractWording;
  contracts: ContractView;
  /** What was spoken of before. */
  spoken: Spoken;
}

/** The turn in the language of the dialog: 「ok」, 「12万」 and a bare number don't change it. */
export function makeContext(turn: Turn, contracts: ContractView): Ctx {
  const { reading } = turn.understood;
  const { last } = turn.state;
  const before = last && isContractIntent(last.intent) ? last : null;
  const isHan = /\p{Script=Han}/u.test(reading.raw);
  const words = saidIn(turn).match(/[a-z]{2,}/g)?.length ?? 0;
  const lang = before && !isHan && words <= 1 ? before.lang : reading.lang;
  const keeps = before && (!isHan || (reading.script === 'hans' && isNeutralScript(reading.raw)));
  return {
    turn,
    text: saidIn(turn),
    today: dayOf(turn.view.now),
    lang,
    script: keeps ? before.script : reading.script,
    w: wordingIn(lang),
    contracts,
    spoken: turn.state.spoken ?? { contracts: [], reminders: [] },
  };
}

/** The message normalised but not mended: a mended 要办 may read 要求, and a provider's name is meant as it stands. Pinyin as read back. */
export function saidIn({ understood: { reading } }: Turn): string {
  const plain = normalise(reading.raw).text;
  return /\p{Script=Han}/u.test(plain) || !/\p{Script=Han}/u.test(reading.text) ? plain : reading.text;
}

/** The parts of a message between signs and blanks, which Chinese text keeps none of. */
export function partsIn({ understood: { reading } }: Turn): string[] {
  const { text, blanks } = normalise(reading.raw);
  const cuts = [0, ...blanks, text.length];
  return cuts
    .slice(1)
    .flatMap((end, i) => text.slice(cuts[i], end).split(/[,，。;；、!！?？\n]+/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function isContractIntent(intent: string): intent is ContractIntent {
  return INTENTS.some((id) => id === intent);
}

/** What a turn says and leaves behind. */
export interface Said {
  intent: ContractIntent;
  text: string;
  choices?: readonly string[];
  asked?: boolean;
  /** Where the skill waits; absent when it is done. */
  wait?: { step: string; data: unknown };
  effects?: Effect[];
  spoken?: Partial<Spoken>;
}

export function makeResult(ctx: Ctx, said: Said): SkillResult {
  const choices: Choice[] = (said.choices ?? []).map((words) => ({ label: words, say: words }));
  const reply: Reply = {
    ...blankReply(ctx.turn, said.intent, 1),
    lang: ctx.lang,
    script: ctx.script,
    text: said.text,
    choices,
    asked: said.asked ?? said.wait !== undefined,
  };
  const skill = said.wait ? { kind: KIND, ...said.wait, at: ctx.turn.view.now } : null;
  return { reply, skill, effects: said.effects ?? [], spoken: keepTrack(ctx.spoken, said.spoken ?? {}) };
}

const REMEMBERED = 5;

/** What is spoken of now; a list stays in mind while one of it is looked at. */
function keepTrack(before: Spoken, now: Partial<Spoken>): Spoken {
  const next = { ...before, ...now };
  const { contracts } = now;
  if (!contracts) return next;
  if (contracts.length > 0) next.stranger = undefined;
  if (contracts.length > 1) return { ...next, listed: contracts };
  const recent = [...(before.recent ?? []).filter((id) => !contracts.includes(id)), ...contracts];
  return { ...next, recent: recent.slice(-REMEMBERED) };
}
