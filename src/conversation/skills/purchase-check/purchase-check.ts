import type { Policy } from '../../../domain/policy/policy.js';
import type { LookUp } from '../../../services/look-up.js';
import { plainText } from '../../../understanding/told/plain-text.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import { isCorrection } from '../../repair.js';
import type { Skill, SkillResult, Turn } from '../../skill.js';
import type { SkillState } from '../../state.js';
import { asksBeforeBuying, boughtIn, checkAsked, checkTitled } from './commands.js';
import { type CheckData, newCheck, readCheck, withAnswers } from './data.js';
import { obey } from './obey.js';
import { readAnswers } from './read-answers.js';
import { type Ctx, listAnswers, sayQuestion } from './say.js';
import { advance, KIND, keep, lead, type Step, sayAside } from './steps.js';
import { takeService } from './take-service.js';
import { wordingIn } from './wording.js';

const SEVEN_DAYS = 7 * 24 * 3600 * 1000;

/** Guided checks for purchasers on clauses 3.1, 3.3 and 3.4, driven by policy/checks. */
export function createPurchaseCheck(policy: Policy, lookup: LookUp): Skill {
  return {
    kind: KIND,
    intents: [],
    isPrivate: true,
    expiresAfter: SEVEN_DAYS,
    claims: (text, _raw, turn) => checkAsked(text, policy) !== null || isBuyer(turn),
    start: (turn) => start(turn, policy, lookup),
    proceed: (turn, waiting) => proceed(turn, waiting, policy, lookup),
    remind: (waiting, lang) => remind(waiting, lang, policy),
    expired: (waiting, lang) => (waiting.step === 'done' ? null : wordingIn(lang).expired),
  };
}

function isBuyer({ view, understood }: Turn): boolean {
  return view.user.role !== 'applicant' && asksBeforeBuying(understood.reading.text);
}

async function start(turn: Turn, policy: Policy, lookup: LookUp): Promise<SkillResult> {
  const ofService = isBuyer(turn) ? policy.checks.get('purchasable') : undefined;
  const asked = checkAsked(turn.understood.reading.text, policy) ?? ofService ?? null;
  const { lang, script } = turn.understood.reading;
  const [first] = policy.checks.values();
  if (first === undefined) throw new Error('there are no checks in policy/checks');
  if (asked === null || asked === 'menu') {
    const data = newCheck(first, policy, lang, script);
    const w = wordingIn(lang);
    const choices = [...policy.checks.values()].map((c) => ({
      label: c.title[lang],
      say: w.nextChecks(c.title[lang]).say,
    }));
    return keep({ turn, policy, check: first, data }, 'choosing', { text: w.which, choices, asked: true });
  }
  const ctx = { turn, policy, check: asked, data: newCheck(asked, policy, lang, script) };
  const bought = asked === ofService ? boughtIn(turn.understood.reading.text) : null;
  const taken = bought === null ? null : await takeService(ctx, bought, lookup);
  return begin(taken === null ? ctx : { ...ctx, data: taken }, lookup);
}

/** Begins with what the opening tells already. */
async function begin(ctx: Ctx, lookup: LookUp): Promise<SkillResult> {
  const w = wordingIn(ctx.data.lang);
  const opening = w.begin(ctx.check.title[ctx.data.lang]);
  const told = readAnswers(ctx.check, plainText(ctx.turn.understood.reading), null);
  const data = { ...withAnswers(ctx.data, told), history: [] };
  const named = ctx.data.service === null ? '' : w.noted(ctx.data.service);
  const noted = Object.keys(told).length > 0 ? w.noted(listAnswers({ ...ctx, data }, told)) : named;
  return advance({ ...ctx, data }, `${opening}${noted}`, lookup);
}

async function proceed(turn: Turn, waiting: SkillState, policy: Policy, lookup: LookUp): Promise<SkillResult | null> {
  const read = readCheck(waiting.data, policy);
  if (read === null || isCorrection(turn.understood.reading.text)) return null;
  const text = plainText(turn.understood.reading);
  const ctx: Ctx = { turn, policy, check: read.check, data: speakAs(turn, read.data) };
  const step = waiting.step as Step;
  if (checkAsked(turn.understood.reading.text, policy) !== null) return start(turn, policy, lookup);
  const titled = step === 'choosing' ? checkTitled(turn.understood.reading.text, policy) : null;
  if (titled !== null)
    return begin({ ...ctx, check: titled, data: newCheck(titled, policy, ctx.data.lang, ctx.data.script) }, lookup);
  return (
    obey(ctx, step, text, lookup) ?? (step === 'asking' || step === 'done' ? answer(ctx, step, text, lookup) : null)
  );
}

/** Bare answers, and choices picked, don't change the language. */
function speakAs({ understood, state, message }: Turn, data: CheckData): CheckData {
  const { raw, lang, script } = understood.reading;
  const picked = state.last?.choices.some((c) => c.say === message.text) === true;
  const says = /\p{Script=Han}/u.test(raw) || (raw.match(/[a-z]{2,}/gi)?.length ?? 0) > 2;
  return picked || !says ? data : { ...data, lang, script: lang === 'zh' && script === 'hant' ? 'hant' : data.script };
}

async function answer(ctx: Ctx, step: 'asking' | 'done', text: string, lookup: LookUp): Promise<SkillResult | null> {
  const aside = sayAside(ctx, text);
  if (aside !== null) return lead(ctx, step, aside);
  const { check, data } = ctx;
  const asked = step === 'asking' ? (check.questions.find((q) => q.id === data.asked) ?? null) : null;
  const asks = cutSegments(text).some((s) => s.mood === 'asks_open' || s.mood === 'asks_yes_no');
  if (asked?.kind === 'service' && !asks) {
    const taken = await takeService(ctx, text, lookup);
    if (taken !== null)
      return advance({ ...ctx, data: taken }, wordingIn(data.lang).noted(taken.service ?? ''), lookup);
  }
  const told = asks ? {} : readAnswers(check, text, asked);
  const isNew = Object.entries(told).some(([id, value]) => data.answers[id] !== value);
  if (Object.keys(told).length === 0 || (step === 'done' && !isNew)) return asks || step === 'done' ? null : stay(ctx);
  const w = wordingIn(data.lang);
  const changed = Object.keys(told).some((id) => data.answers[id] !== undefined && data.answers[id] !== told[id]);
  const next = withAnswers(data, told);
  const list = listAnswers({ ...ctx, data: next }, told);
  const noted = list === '' || list === w.unclear ? '' : changed ? w.changed(list) : w.noted(list);
  return advance({ ...ctx, data: next }, noted, lookup);
}

/** A statement that answers nothing: about something else when it is plainly so, else the question is put again. */
function stay(ctx: Ctx): SkillResult | null {
  const { decision, reading, topicText } = ctx.turn.understood;
  const elsewhere = decision.kind === 'match' && decision.confidence >= 0.4 && topicText === reading.text;
  return elsewhere ? null : lead(ctx, 'asking', { text: wordingIn(ctx.data.lang).notUnderstood });
}

function remind(waiting: SkillState, lang: 'zh' | 'en', policy: Policy) {
  const read = waiting.step === 'asking' ? readCheck(waiting.data, policy) : null;
  const question = read?.check.questions.find((q) => q.id === read.data.asked);
  if (question === undefined) return null;
  const asking = sayQuestion(question, lang);
  return { text: `${wordingIn(lang).reminder}${asking.text}`, choices: asking.choices };
}
