import type { IncomingFile } from '../../../shared/channel.js';
import { describeError, GoufuError } from '../../../shared/errors.js';
import type { Choice } from '../../../shared/reply.js';
import { blankReply } from '../../answer.js';
import type { Effect } from '../../effects.js';
import { done, type Skill, type SkillResult, type Turn } from '../../skill.js';
import { WORDS } from './wording.js';

const KIND = 'ledger';
const INTENT = 'contract_register';
const HALF_AN_HOUR = 30 * 60 * 1000;
/** The file waits with the talk for the officer's word, so it must be small; bytes. */
const LIMIT = 300 * 1024;

const YES = /^(?:确认|确认导入|导入|导入吧|确定|是|是的|对|好|好的|可以|yes|y|ok|okay|confirm|import)$/;
const NO = /^(?:取消|不导入|不用|不用了|不要|算了|否|不|no|n|cancel)$/;

interface Waiting {
  /** Whose file it is. */
  user: string;
  name: string;
  /** Base64. */
  content: string;
}

/** A ledger sent as a file: says what it would come to, and imports it after a yes. */
export const ledgerByFile: Skill = {
  kind: KIND,
  intents: [],
  takesFiles: true,
  isPrivate: true,
  expiresAfter: HALF_AN_HOUR,
  start,
  async proceed(turn, waiting) {
    const file = waiting.data as Waiting;
    if (file.user !== turn.view.user.id) return null;
    const said = turn.understood.reading.text.replace(/[\s。.!！,，~～]+$/u, '');
    if (NO.test(said)) return say(turn, WORDS[turn.facts.lang].dropped);
    return YES.test(said) ? importIt(turn, file) : null;
  },
  remind: (_, lang) => WORDS[lang].remind,
  expired: (_, lang) => WORDS[lang].expired,
};

async function start(turn: Turn): Promise<SkillResult> {
  const w = WORDS[turn.facts.lang];
  const { files = [] } = turn.message;
  const [file] = files;
  if (!file || turn.view.user.role === 'applicant') return say(turn, w.notYours);
  const { contracts } = turn.view;
  if (!contracts) return say(turn, w.notServed);
  const bytes = await fetchFile(file);
  if (bytes === null) return say(turn, w.unread(file.name));
  if (bytes.length > LIMIT) return say(turn, w.tooLarge(file.name, LIMIT / 1024));
  try {
    const preview = await contracts.previewLedger(file.name, bytes);
    const text = `${w.preview(file.name, preview)}${preview.added > 0 ? w.ask : w.nothing}`;
    const whole = files.length > 1 ? `${text}\n${w.oneOnly}` : text;
    if (preview.added === 0) return say(turn, whole);
    const data: Waiting = {
      user: turn.view.user.id,
      name: file.name,
      content: Buffer.from(bytes).toString('base64'),
    };
    const choices = [w.yes, w.no].map((words) => ({ label: words, say: words }));
    return { ...say(turn, whole, [], choices), skill: { kind: KIND, step: 'confirm', data, at: turn.view.now } };
  } catch (failure) {
    if (!(failure instanceof GoufuError)) throw failure;
    return say(turn, describeError(failure.code, failure.detail, turn.facts.lang));
  }
}

/** What is there by now counts, so it is judged again. */
async function importIt(turn: Turn, { name, content }: Waiting): Promise<SkillResult> {
  const preview = await turn.view.contracts?.previewLedger(name, Buffer.from(content, 'base64'));
  const effect: Effect = { kind: 'import_ledger', name, content };
  return say(turn, WORDS[turn.facts.lang].done(preview?.added ?? 0), [effect]);
}

/** Null when the platform does not hand it over. */
async function fetchFile(file: IncomingFile): Promise<Uint8Array | null> {
  try {
    return await file.read();
  } catch {
    return null;
  }
}

function say(turn: Turn, text: string, effects: Effect[] = [], choices: Choice[] = []): SkillResult {
  return done({ ...blankReply(turn, INTENT, 1), text, choices, asked: choices.length > 0 }, effects);
}
