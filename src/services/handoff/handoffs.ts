import type { Address } from '../../shared/channel.js';
import type { HandoffAnswer } from '../../shared/handoff.js';
import { maskPersonal } from '../../shared/mask.js';
import type { HandoffRecord } from '../../shared/records-of-talk.js';
import type { Store, Transaction } from '../../shared/store.js';

/** What a turn knows of a question that is handed over. */
export type HandoffDraft = Pick<HandoffRecord, 'id' | 'no' | 'question' | 'turns' | 'lang' | 'script' | 'dueAt'>;

/** How far back a self-check still belongs to a question. */
const RECEIPT_AGE = 30 * 24 * 3600_000;

/**
 * Keeps a question for the staff, in a transaction: masked, with the asker's last receipt. Where the asker cannot be
 * written to later, the answer goes to where they can.
 */
export async function openHandoffIn(
  tx: Transaction,
  draft: HandoffDraft,
  asker: { user: string; account: string; to: Address; isFleeting: boolean; at: number },
): Promise<void> {
  const { user, account, to, isFleeting, at } = asker;
  const receipts = await tx.list('receipts', (r) => r.user === user && r.at > at - RECEIPT_AGE);
  const [last] = receipts.sort((a, b) => b.at - a.at);
  const reach = isFleeting ? (await tx.get('people', account))?.reach : null;
  tx.put('handoffs', {
    ...draft,
    question: maskPersonal(draft.question),
    turns: draft.turns.map(({ said, answer }) => ({ said: maskPersonal(said), answer: maskPersonal(answer) })),
    user,
    to: reach ? { ...to, conversation: reach } : to,
    receipt: last?.id ?? null,
    at,
    thread: null,
    answers: [],
    lateAt: null,
    tries: 0,
    nextTry: at,
    closed: null,
  });
}

/**
 * Keeps what somebody of the staff wrote in a thread. `unknown`: no question hangs there (its asker has had it deleted);
 * `repeated`: it is known already. Whoever may write in the channel that the district names is staff.
 */
export async function keepAnswer(store: Store, answer: HandoffAnswer): Promise<'kept' | 'repeated' | 'unknown'> {
  return store.transact(async (tx) => {
    const [handoff] = await tx.list('handoffs', (h) => h.thread === answer.thread);
    if (!handoff) return 'unknown';
    const { id, text, by, at } = answer;
    if (handoff.answers.some((a) => a.id === id)) return 'repeated';
    const answers = [...handoff.answers, { id, text, by, at, sentAt: null, failed: null }];
    tx.put('handoffs', { ...handoff, answers, tries: 0, nextTry: at });
    const act = { what: 'handoff.answer', thing: handoff.id, before: null, after: null };
    tx.append('audit', { at, who: by, role: 'staff', department: null, channel: by.split(':')[0] ?? '', ...act });
    return 'kept';
  });
}

/** Changes a question as it now stands; nothing happens when it has been deleted meanwhile. */
export async function updateHandoff(
  store: Store,
  id: string,
  change: (handoff: HandoffRecord) => Partial<HandoffRecord>,
): Promise<void> {
  await store.transact(async (tx) => {
    const handoff = await tx.get('handoffs', id);
    if (handoff) tx.put('handoffs', { ...handoff, ...change(handoff) });
  });
}

/** Questions with something left to do at an instant, oldest first. */
export async function findPending(store: Store, now: number): Promise<HandoffRecord[]> {
  const found = await store.list('handoffs', (h) => h.closed === null && isPending(h, now));
  return found.sort((a, b) => a.at - b.at);
}

function isPending(h: HandoffRecord, now: number): boolean {
  const waits = h.thread === null || h.answers.some((a) => a.sentAt === null && a.failed === null);
  return (waits && h.nextTry <= now) || isLate(h, now);
}

/** Whether the asker is owed a word that nobody has answered. */
export function isLate(h: HandoffRecord, now: number): boolean {
  return h.answers.length === 0 && h.lateAt === null && h.dueAt <= now;
}

/** All questions, newest first, for whoever works the answers into the intents. */
export async function listHandoffs(store: Pick<Store, 'list'>): Promise<HandoffRecord[]> {
  return (await store.list('handoffs')).sort((a, b) => b.at - a.at);
}
