import { type ConversationState, NEW_CONVERSATION } from '../conversation/state.js';
import type { Address } from '../shared/channel.js';
import type { Clock } from '../shared/clock.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import { conversationKey } from './keys.js';
import { KEEP } from './take-turn.js';

/** Messages that follow one another this closely are one list: their numbers go on. Milliseconds. */
const ONE_LIST = 10 * 60_000;

/** The language of a conversation, and how many obligations were numbered in pushes just before. */
export async function readManner(store: Pick<Store, 'get'>, to: Address, now: number) {
  const record = await store.get('conversations', conversationKey(to));
  const state = record?.state as ConversationState | undefined;
  const { lang = 'zh', script = 'hans' } = state?.last ?? {};
  return { lang, script, numbered: state ? numberedIn(state, now).length : 0 } as const;
}

/**
 * Keeps in the conversation what a push was about, so that 收到 and 「1办结」 after it refer to it. To be called in line with the
 * conversation's turns, once the channel has taken the push.
 */
export async function notePush(store: Store, clock: Clock, to: Address, reply: Reply): Promise<void> {
  const { obligations = [], reminders = [] } = reply;
  const now = clock.now();
  await store.transact(async (tx) => {
    const id = conversationKey(to);
    const record = await tx.get('conversations', id);
    const isKept = record !== null && record.expiresAt > now;
    const before = isKept ? (record.state as ConversationState) : NEW_CONVERSATION;
    const contracts: string[] = [];
    for (const duty of obligations) contracts.push((await tx.get('obligations', duty))?.contract ?? '');
    const state: ConversationState = {
      ...before,
      last: {
        intent: reply.intent,
        text: before.last?.text ?? '',
        lang: reply.lang,
        script: reply.script,
        others: [],
        corrections: 0,
        choices: reply.choices,
        at: now,
      },
      spoken: {
        contracts: contracts.some((c) => c !== '')
          ? [...new Set(contracts.filter((c) => c !== ''))]
          : (before.spoken?.contracts ?? []),
        reminders: [...reminders],
        obligations: [...numberedIn(before, now), ...obligations],
        dutiesAt: now,
        ...(before.spoken?.acted ? { acted: before.spoken.acted } : {}),
      },
    };
    const { channel, user } = to;
    const answered = record?.answered ?? [];
    // The time tells a turn under way elsewhere that the conversation has moved on.
    const updatedAt = Math.max(now, (record?.updatedAt ?? 0) + 1);
    tx.put('conversations', { id, channel, user, state, answered, updatedAt, expiresAt: now + KEEP });
  });
}

/** What pushes just before have numbered, provided that nobody has said anything since. */
function numberedIn({ spoken, last }: ConversationState, now: number): string[] {
  const at = spoken?.dutiesAt;
  const goesOn = at !== undefined && last?.at === at && last.intent === 'reminder_set' && now - at < ONE_LIST;
  const isPush = goesOn && spoken?.acted?.at !== at;
  return isPush ? (spoken?.obligations ?? []) : [];
}
