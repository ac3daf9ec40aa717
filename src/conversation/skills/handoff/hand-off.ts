import { addWorkingHours } from '../../../domain/contracts/office-hours.js';
import type { WorkCalendar } from '../../../domain/contracts/working-days.js';
import type { Policy } from '../../../domain/policy/policy.js';
import { blankReply } from '../../answer.js';
import { done, type Skill, type SkillResult, type Turn } from '../../skill.js';
import { contactsOf } from './contacts.js';
import { WORDS } from './wording.js';

const KIND = 'hand_off';
const HALF_HOUR = 30 * 60_000;
const LONGEST = 1000;

const ASKED = /^(?:请|麻烦|帮我)?(?:转人工|转接人工|人工服务|人工客服|人工)[。.!！?？]*$/;
const INLINE = /^(?:请|麻烦|帮我)?(?:转人工|转给?工作人员|人工)\s*[，,:：\s]\s*([\s\S]{4,})$/;
const ASKS_CONTACT =
  /几点|电话|地址|上班|下班|热线|号码|微信|在哪|几楼|窗口|值班|hours|phone|number|where|address|open|close/i;
const YES =
  /^(?:转给工作人员|转吧|转|转过去|可以|好的?|是的?|对|确认|行|嗯|hand it over|yes|y|ok|okay|sure|please do)$/i;
const NO = /^(?:先不转了?|不转了?|不用了?|不了|不|算了|取消|not now|no|n|cancel|never ?mind)$/i;
const OTHER = /^(?:换个问题|换一个|不是这个(?:问题)?|another question)$/i;
const IDLE = new Set(['human_handoff', 'greeting', 'help']);

interface Waiting {
  question: string | null;
}

export interface HandOffParts {
  policy: Pick<Policy, 'district' | 'offices'>;
  calendar: WorkCalendar;
}

/** 转人工: confirms which question, then gives it to the staff with a number and nothing of who asks. */
export function createHandOff(parts: HandOffParts): Skill {
  return {
    kind: KIND,
    intents: ['human_handoff'],
    claims: (text) => ASKED.test(text) || INLINE.test(text),
    start: async (turn) => begin(parts, turn),
    async proceed(turn, waiting) {
      const w = WORDS[turn.facts.lang];
      const said = turn.understood.reading.text.replace(/[\s。.!！,,、~]+$/u, '');
      const { question } = waiting.data as Waiting;
      if (NO.test(said)) return done(say(turn, w.kept));
      if (question === null) return handOver(parts, turn, turn.message.text);
      if (YES.test(said)) return handOver(parts, turn, question);
      return OTHER.test(said) ? ask(turn) : null;
    },
    remind: (waiting, lang) => ((waiting.data as Waiting).question === null ? null : WORDS[lang].remind),
    expired: (_, lang) => WORDS[lang].expired,
    expiresAfter: HALF_HOUR,
  };
}

function begin({ policy }: HandOffParts, turn: Turn): SkillResult {
  const { state, message, understood } = turn;
  const inline = INLINE.exec(message.text.trim())?.[1];
  if (inline !== undefined) return confirm(turn, inline);
  const last = state.recent?.findLast((t) => !IDLE.has(t.intent));
  if (ASKS_CONTACT.test(understood.reading.text)) return giveContacts(policy, turn);
  return last ? confirm(turn, last.said) : ask(turn);
}

function giveContacts(policy: HandOffParts['policy'], turn: Turn): SkillResult {
  const w = WORDS[turn.facts.lang];
  const contacts = contactsOf(policy, turn.facts.lang);
  const text = contacts.length > 0 ? w.contacts(contacts.join(w.join)) : w.noContacts;
  const reply = { ...say(turn, text), choices: [{ label: w.yes, say: w.start }] };
  return done(reply);
}

function confirm(turn: Turn, question: string): SkillResult {
  const w = WORDS[turn.facts.lang];
  const asked = question.trim().slice(0, LONGEST);
  const choices = [w.yes, w.other, w.no].map((words) => ({ label: words, say: words }));
  const reply = { ...say(turn, w.confirm(asked)), choices, asked: true };
  return { reply, skill: { kind: KIND, step: 'confirm', data: { question: asked }, at: turn.view.now } };
}

function ask(turn: Turn): SkillResult {
  const reply = { ...say(turn, WORDS[turn.facts.lang].askQuestion), asked: true };
  return { reply, skill: { kind: KIND, step: 'question', data: { question: null }, at: turn.view.now } };
}

function handOver({ policy, calendar }: HandOffParts, turn: Turn, question: string): SkillResult {
  const { view, facts, state } = turn;
  const { lang, script } = turn.understood.reading;
  const id = view.newId();
  const no = id
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(-5)
    .toUpperCase();
  const hours = policy.district.handoffHours;
  const turns = (state.recent ?? []).filter((t) => !IDLE.has(t.intent)).map(({ said, answer }) => ({ said, answer }));
  const dueAt = addWorkingHours(view.now, hours, calendar);
  const handoff = { id, no, question: question.trim().slice(0, LONGEST), turns, lang, script, dueAt };
  return done(say(turn, WORDS[facts.lang].sent(no, hours)), [{ kind: 'hand_off', handoff }]);
}

function say(turn: Turn, text: string) {
  return { ...blankReply(turn, 'human_handoff', 1), text };
}
