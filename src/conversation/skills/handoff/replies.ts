import type { Policy } from '../../../domain/policy/policy.js';
import type { HandoffRecord } from '../../../shared/records-of-talk.js';
import { emptyReply, type Reply } from '../../../shared/reply.js';
import { contactsOf } from './contacts.js';
import { WORDS } from './wording.js';

/** What the asker reads of an answer of the staff: their words, marked as a person's. */
export function answerReply(handoff: HandoffRecord, text: string): Reply {
  return { ...blank(handoff), text: WORDS[handoff.lang].answer(handoff.no, text) };
}

/** What the asker reads when nobody has answered in time: office and phone as far as set. */
export function lateReply(handoff: HandoffRecord, policy: Pick<Policy, 'district' | 'offices'>): Reply {
  const w = WORDS[handoff.lang];
  const contacts = contactsOf(policy, handoff.lang);
  const whom = contacts.length > 0 ? contacts.join(w.join) : w.lateNobody;
  return { ...blank(handoff), text: w.late(handoff.no, whom) };
}

function blank(handoff: HandoffRecord): Reply {
  return emptyReply('human_handoff', handoff);
}
