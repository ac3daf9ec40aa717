import type { Converse } from '../conversation/converse.js';
import type { Effect, View } from '../conversation/effects.js';
import type { Message } from '../conversation/message.js';
import type { Outcome } from '../conversation/remember.js';
import type { ConversationState } from '../conversation/state.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { User } from '../domain/people/role.js';
import { checkBindCode, newBindCode } from '../services/bind-account.js';
import { exportCalendar } from '../services/calendar/export-calendar.js';
import { findContracts, findObligations } from '../services/contracts/find-contracts.js';
import { findSettings } from '../services/contracts/milestone-settings.js';
import { namesProvider, namesService } from '../services/contracts/names-provider.js';
import { findPush } from '../services/delivery/find-push.js';
import { allStaff } from '../services/delivery/tick.js';
import { exportContracts } from '../services/export-contracts.js';
import type { Colleague } from '../services/find-person.js';
import { previewUpload, type Upload } from '../services/ledger/upload.js';
import { findReceipt } from '../services/receipts.js';
import { findReminders } from '../services/reminders.js';
import type { MakeFile } from '../services/report/make-report-file.js';
import type { Activity } from '../shared/channel.js';
import type { ConversationRecord } from '../shared/records-of-talk.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import { actingAs, applyEffect } from './apply-effect.js';
import { countReceipts, findConversations, forgetPerson } from './forget-person.js';
import { conversationKey, personKey } from './keys.js';

/** How long a silent conversation is remembered: 30 days, in milliseconds. */
export const KEEP = 30 * 24 * 3600 * 1000;
/** Message ids remembered in a conversation, to answer one seen twice with the same reply. */
const REMEMBERED = 20;
/** A turn is decided anew when another process has answered in the same conversation meanwhile. */
const ATTEMPTS = 3;

export interface TurnParts {
  store: Store;
  converse: Converse;
  newId(): string;
  /** What deadlines follow from; without them contracts are not served. */
  rules?: DeadlineRules | undefined;
  /** Set where reminders are pushed; `staff` are people that no record names. */
  push?: { staff: readonly Colleague[] } | undefined;
  /** Makes the files that replies name; without it they go without. */
  makeFile?: MakeFile | undefined;
  /** Where the web server is reached from outside. */
  publicUrl?: string | null | undefined;
  /** Once aborted, nothing more is written. */
  signal?: AbortSignal | undefined;
}

export interface TurnResult {
  reply: Reply;
  /** True when this message id was answered before and the stored reply is given again. */
  repeated: boolean;
  /** True when the person's data was deleted, and with it any trace of this message. */
  forgotten: boolean;
  /** What was committed with it; none for a stored reply. */
  effects: readonly Effect[];
}

/**
 * One turn: loads the conversation, lets `converse` decide, commits state and effects in one transaction, and only
 * then hands the reply over. The caller sees to it that a conversation's turns do not run at once in this process.
 * Throws what `converse` and the store throw, and the signal's reason; then nothing was written.
 */
export async function takeTurn(parts: TurnParts, activity: Activity, user: User): Promise<TurnResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await tryTurn(parts, activity, user);
    if (result) return { ...result, reply: await withFiles(parts, result.reply, user) };
    if (attempt === ATTEMPTS) throw new Error('another process keeps answering in this conversation');
  }
}

/** Notes that the channel has taken the reply, so that the message, seen again, is not answered again. */
export async function markSent(store: Store, activity: Activity): Promise<void> {
  await store.transact(async (tx) => {
    const record = await tx.get('conversations', conversationKey(activity));
    const answered = record?.answered.find((a) => a.message === activity.id);
    if (!record || !answered || answered.sent) return;
    answered.sent = true;
    tx.put('conversations', record);
  });
}

/** Null when the conversation changed between the look and the commit. */
async function tryTurn(parts: TurnParts, activity: Activity, user: User): Promise<TurnResult | null> {
  const { store, signal } = parts;
  const id = conversationKey(activity);
  const record = await store.get('conversations', id);
  const seen = record?.answered.find((a) => a.message === activity.id);
  if (seen) return { reply: seen.reply as Reply, repeated: true, forgotten: false, effects: [] };
  // A conversation that has expired starts anew.
  const state = record && record.expiresAt > activity.at ? (record.state as ConversationState) : null;
  const upload = await readUpload(parts, activity, user);
  const view = { ...(await viewFor(parts, activity, user)), upload };
  const outcome = await parts.converse(state, toMessage(activity), view);
  const forgotten = outcome.effects.some((effect) => effect.kind === 'forget_me');
  const own = forgotten ? [...(await findConversations(store, activity)), id] : [];
  const acting = parts.rules ? actingAs(user, activity, parts.rules) : null;
  const committed = await store.transact(async (tx) => {
    signal?.throwIfAborted();
    if (revisionOf(await tx.get('conversations', id)) !== revisionOf(record)) return false;
    for (const effect of outcome.effects) await applyEffect(tx, effect, activity, acting, user);
    if (forgotten) await forgetPerson(tx, activity, user, own);
    else tx.put('conversations', nextRecord(id, record, activity, outcome));
    return true;
  });
  return committed ? { reply: outcome.reply, repeated: false, forgotten, effects: outcome.effects } : null;
}

/** The reply with its files; one that cannot be made any more is left out. */
async function withFiles({ store, makeFile }: TurnParts, reply: Reply, user: User): Promise<Reply> {
  if (reply.attachments.length === 0) return reply;
  const made = reply.attachments.map(async (one) => {
    if (!one.from) return [one];
    const bytes = (await makeFile?.(store, user, one.from)) ?? null;
    return bytes === null ? [] : [{ ...one, bytes }];
  });
  return { ...reply, attachments: (await Promise.all(made)).flat() };
}

/** The first file of a message, read and judged for those who may import; of others' files nothing is read. */
async function readUpload({ store, rules }: TurnParts, activity: Activity, user: User): Promise<Upload | null> {
  const [file] = activity.files ?? [];
  if (!file || !rules || user.role === 'applicant' || activity.place === 'room') return null;
  return previewUpload(store, actingAs(user, activity, rules), file);
}

function toMessage({ id, text, quoted, files }: Activity): Message {
  return { id, text, quoted, files };
}

/** What tells one answered turn of a conversation from the next. */
function revisionOf(record: ConversationRecord | null): string | null {
  return record && JSON.stringify([record.updatedAt, record.answered.at(-1)?.message]);
}

async function viewFor(
  { store, newId, rules, push, publicUrl }: TurnParts,
  activity: Activity,
  user: User,
): Promise<View> {
  const account = personKey(activity);
  const acting = rules ? actingAs(user, activity, rules) : null;
  return {
    bind: {
      isBound: Boolean((await store.get('people', account))?.sameAs),
      newCode: newBindCode,
      check: (code) => checkBindCode(store, account, code, activity.at),
    },
    contracts: acting && {
      rules: acting.rules,
      findContracts: (query) => findContracts(store, acting, query),
      findObligations: (query) => findObligations(store, acting, query),
      findReminders: () => findReminders(store, acting),
      findStaff: () => allStaff({ store, staff: push?.staff }),
      findPush: () => (push ? findPush(store, acting, activity) : Promise.resolve(null)),
      exportCalendar: (lang, scope) => exportCalendar(store, acting, lang, scope),
      exportContracts: (query) => exportContracts(store, acting, query),
      publicUrl: publicUrl ?? null,
      findSettings: (department) => findSettings(store, acting, department),
      namesProvider: (text) => namesProvider(store, acting, text),
      namesService: (service) => namesService(store, acting, service),
    },
    now: activity.at,
    user,
    channel: activity.channel,
    place: activity.place ?? 'private',
    newId,
    findReceipt: (receipt) => findReceipt(store, user, receipt),
    findMyData: async () => ({
      conversations: (await findConversations(store, activity)).length,
      receipts: await countReceipts(store, user),
    }),
  };
}

function nextRecord(
  id: string,
  before: ConversationRecord | null,
  activity: Activity,
  outcome: Outcome,
): ConversationRecord {
  // Files are made anew from what they name (`withFiles`), so that a small record stays small.
  const attachments = outcome.reply.attachments.flatMap((a) => (a.from ? [{ ...a, bytes: [] }] : []));
  const reply = { ...outcome.reply, attachments };
  return {
    id,
    channel: activity.channel,
    user: activity.user,
    state: outcome.state,
    before: before?.state ?? null,
    answered: [...(before?.answered ?? []), { message: activity.id, reply }].slice(-REMEMBERED),
    updatedAt: activity.at,
    expiresAt: activity.at + KEEP,
  };
}
