import type { Reply } from '../shared/reply.js';
import { type Candidate, OUT_OF_SCOPE } from '../understanding/intent-model.js';
import { answerIntent, askBack, blankReply } from './answer.js';
import type { ConverseParts } from './converse-parts.js';
import { correctLast } from './correct.js';
import type { Effect } from './effects.js';
import { countMiss, isDoubtfulRefusal, keepUnanswered } from './record-gaps.js';
import { answerAboutLast } from './refer/about-last.js';
import { answerFirstTold } from './refer/first-told.js';
import { answerUnread } from './refer/not-written.js';
import { isCorrection } from './repair.js';
import { done, type Reminder, type Skill, type SkillResult, type Turn } from './skill.js';
import { wordingIn } from './wording.js';

/** The intent that asks after a service by name: what it does not find is counted for the catalogue's next revision. */
const LISTS_SERVICES = 'catalogue_item_lookup';

/** Lets a waiting skill answer, or the fitting skill or intent; after a digression it leads back to the skill. */
export async function settle(parts: ConverseParts, turn: Turn): Promise<SkillResult> {
  const { state, understood, facts } = turn;
  const reader = turn.view.upload ? parts.skills.find((s) => s.takesFiles) : undefined;
  if (reader) return startSkill(reader, turn);
  if (understood.reading.text === '') {
    const w = wordingIn(facts.lang);
    return done({ ...blankReply(turn, 'help', 0), text: turn.message.files?.length ? w.noFiles : w.empty });
  }
  const waiting = state.skill;
  const aboutLast = answerAboutLast(turn, parts.policy, parts.intents);
  if (aboutLast !== null) return sayAside(parts, turn, done(aboutLast));
  const skill = waiting ? parts.skills.find((s) => s.kind === waiting.kind) : undefined;
  if (!waiting || !skill?.proceed) return respond(parts, turn);
  const proceeded = await skill.proceed(turn, waiting);
  if (proceeded) return proceeded;
  return sayAside(parts, turn, await respond(parts, turn));
}

/** A digression into another skill ends the waiting one; a plain answer leads back to it. */
function sayAside({ skills }: ConverseParts, turn: Turn, aside: SkillResult): SkillResult {
  const { state, facts } = turn;
  const waiting = state.skill;
  const skill = waiting ? skills.find((s) => s.kind === waiting.kind) : undefined;
  if (!waiting || !skill?.proceed || aside.skill) return aside;
  const heard = skill.heed?.(turn, waiting) ?? { waiting, noted: '' };
  const reminder = skill.remind?.(heard.waiting, facts.lang) ?? null;
  const reply = heard.noted === '' ? aside.reply : { ...aside.reply, text: `${aside.reply.text}\n${heard.noted}` };
  // What is asked on the side changes nothing of what the skill was told, but for facts that came along.
  const org = aside.org !== undefined ? aside.org : state.org;
  return { ...aside, org, skill: heard.waiting, reply: withReminder(reply, reminder) };
}

async function respond(parts: ConverseParts, turn: Turn): Promise<SkillResult> {
  const { state, understood } = turn;
  const { decision, reading } = understood;
  if (state.last && isCorrection(reading.text)) return correctLast(parts, turn, state.last);
  const claimed = await claimedBy(parts.skills, turn);
  if (claimed) return startSkill(claimed, turn);
  const own = answerFirstTold(turn, parts.intents);
  if (own !== null) return listening(parts, turn, done(own));
  const gap = decision.kind === 'match' ? null : answerUnread(turn, parts.intents, reading.text);
  if (gap !== null) return done(gap, unanswered(turn));
  if (decision.kind === 'ask') return done(askBack(decision.between, turn, parts.intents), unanswered(turn));
  const id = decision.kind === 'match' ? readingFor(parts.skills, turn, decision) : 'out_of_scope';
  const skill = parts.skills.find((s) => s.intents.includes(id));
  if (skill) return startSkill(skill, turn);
  const intent = parts.intents.get(id);
  if (!intent) return done(askBack(understood.candidates.slice(0, 3), turn, parts.intents), unanswered(turn));
  const runnerUp = decision.kind === 'match' ? decision.runnerUp : null;
  const gaps = isDoubtfulRefusal(decision) ? unanswered(turn) : id === LISTS_SERVICES ? countMiss(turn.facts) : [];
  return listening(parts, turn, done(answerIntent(intent, turn, parts.intents, decision.confidence, runnerUp), gaps));
}

/** A plain answer that a skill could go on from leaves it waiting. */
function listening({ skills }: ConverseParts, turn: Turn, result: SkillResult): SkillResult {
  for (const skill of turn.state.skill === null ? skills : []) {
    const waiting = skill.listen?.(turn, result.reply) ?? null;
    if (waiting !== null) return { ...result, skill: waiting };
  }
  return result;
}

/** The first skill that takes the message for its own before the classifier is asked. */
async function claimedBy(skills: readonly Skill[], turn: Turn): Promise<Skill | null> {
  const { reading } = turn.understood;
  for (const skill of skills) if (await skill.claims?.(reading.text, reading.raw, turn)) return skill;
  return null;
}

/** Below this, what only officers may do is not what an applicant meant (过期 of a certificate, not of a contract). */
const DOUBTFUL = 0.4;
/** In so few characters (登哪) a likeness says little. */
const TOO_SHORT = 4;
/** What is longer than this goes on with nothing by itself. */
const BRIEF = 16;
const OFFICERS_MATTER = /合同|协议|台账|提醒|contract|agreement|ledger|remind/;

/** The likeliest intent that this person may have meant. */
function readingFor(skills: readonly Skill[], { view, state, understood }: Turn, likeliest: Candidate): string {
  const officers = skills.find((s) => s.isForOfficers && s.intents.includes(likeliest.intent));
  const { text } = understood.reading;
  const isSure = likeliest.confidence >= DOUBTFUL && text.length > TOO_SHORT;
  if (!officers || view.user.role !== 'applicant' || isSure) return likeliest.intent;
  const goesOn = state.last !== null && officers.intents.includes(state.last.intent) && text.length <= BRIEF;
  if (goesOn || OFFICERS_MATTER.test(text)) return likeliest.intent;
  // 「登哪」 goes on with what was answered rather than with the next best likeness.
  if (text.length <= TOO_SHORT && state.last?.cited !== undefined) return state.last.intent;
  const other = understood.candidates.find((c) => c.intent !== OUT_OF_SCOPE && !officers.intents.includes(c.intent));
  return other?.intent ?? likeliest.intent;
}

/** Where others read along, what concerns one organisation or contract is only offered in private. */
async function startSkill(skill: Skill, turn: Turn): Promise<SkillResult> {
  if (!skill.isPrivate || turn.view.place === 'private') return skill.start(turn);
  const intent = skill.intents[0] ?? skill.kind;
  return done({ ...blankReply(turn, intent, 1), text: wordingIn(turn.facts.lang).inPrivate });
}

function unanswered({ message, understood, view }: Turn): Effect[] {
  return keepUnanswered(message.text, understood.candidates, view);
}

/** The choices are those of the question led back to, so that a bare number answers it. */
function withReminder(reply: Reply, reminder: string | Reminder | null): Reply {
  if (reminder === null) return reply;
  const { text, choices } = typeof reminder === 'string' ? { text: reminder, choices: [] } : reminder;
  return { ...reply, text: `${reply.text}\n${text}`, choices: [...choices] };
}
