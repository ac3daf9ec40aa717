import { answerReply, lateReply } from '../conversation/skills/handoff/replies.js';
import { FOR_STAFF } from '../conversation/skills/handoff/wording.js';
import type { Policy } from '../domain/policy/policy.js';
import { findPending, isLate, keepAnswer, updateHandoff } from '../services/handoff/handoffs.js';
import type { Address, Delivery } from '../shared/channel.js';
import type { Clock } from '../shared/clock.js';
import type { HandoffAnswer, HandoffDesk } from '../shared/handoff.js';
import type { Log } from '../shared/log.js';
import type { HandoffRecord } from '../shared/records-of-talk.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';

const MINUTE = 60_000;
/** Waits between attempts grow up to an hour; after three days an answer counts as undeliverable. */
const LONGEST_WAIT = 60 * MINUTE;
const GIVE_UP = 3 * 24 * 60 * MINUTE;

export interface CarrierParts {
  store: Store;
  desk: HandoffDesk;
  say(to: Address, reply: Reply): Promise<Delivery>;
  policy: Pick<Policy, 'district' | 'offices'>;
  clock: Clock;
  log: Log;
}

/**
 * Carries questions to the staff and answers back. What is left to do stands in the store, so that nothing is lost when
 * the program stops in between; one round at a time, each thing tried again later when it fails.
 */
export class HandoffCarrier {
  private round: Promise<void> = Promise.resolve();
  private isWanted = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: CarrierParts) {}

  start(every = MINUTE): void {
    this.timer = setInterval(() => void this.kick(), every).unref();
    void this.kick();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** Does what is to be done now; resolves when it is done. Never rejects. */
  kick(): Promise<void> {
    if (this.isWanted) return this.round;
    this.isWanted = true;
    this.round = this.round.then(async () => {
      this.isWanted = false;
      await this.carryAll();
    });
    return this.round;
  }

  /** Takes what somebody of the staff wrote under a question. Never rejects. */
  async take(answer: HandoffAnswer): Promise<void> {
    const { store, desk, log } = this.parts;
    if (answer.text.trim().startsWith('//')) return;
    try {
      if (answer.text.trim() === '') return void (await desk.note(answer.thread, FOR_STAFF.noText));
      const kept = await keepAnswer(store, answer);
      if (kept === 'unknown') await desk.note(answer.thread, FOR_STAFF.deleted);
      if (kept === 'kept') await this.kick();
    } catch (err) {
      log.error({ err }, 'an answer of the staff was not kept');
    }
  }

  private async carryAll(): Promise<void> {
    const { store, clock, log } = this.parts;
    try {
      for (const handoff of await findPending(store, clock.now())) await this.carry(handoff);
    } catch (err) {
      log.error({ err }, 'handoffs were not carried');
    }
  }

  private async carry(handoff: HandoffRecord): Promise<void> {
    const now = this.parts.clock.now();
    if (handoff.nextTry <= now) {
      if (handoff.thread === null) await this.open(handoff);
      else for (const answer of handoff.answers) if (!(await this.passOn(handoff, handoff.thread, answer))) break;
    }
    if (isLate(handoff, now)) await this.tellLate(handoff);
  }

  private async open(handoff: HandoffRecord): Promise<void> {
    const { store, desk, log } = this.parts;
    const { id, no, question, turns, receipt, tries } = handoff;
    await updateHandoff(store, id, () => ({ tries: tries + 1 }));
    const opened = await desk.open({ id, no, question, turns, receipt }, tries > 0);
    if (opened.ok) return updateHandoff(store, id, () => ({ thread: opened.thread, tries: 0 }));
    log.warn({ no, why: opened.why }, 'a question did not get to the staff and will be tried again');
    await this.later(handoff);
  }

  /** False when the next answers must wait for this one. */
  private async passOn(
    handoff: HandoffRecord,
    thread: string,
    answer: HandoffRecord['answers'][number],
  ): Promise<boolean> {
    if (answer.sentAt !== null || answer.failed !== null) return true;
    const { say, desk, clock, log } = this.parts;
    const delivery = await say(handoff.to, answerReply(handoff, answer.text));
    const now = clock.now();
    if (delivery.ok) {
      await this.mark(handoff.id, answer.id, { sentAt: now });
      await desk.confirm(thread, answer.id);
      return true;
    }
    log.warn({ no: handoff.no, why: delivery.why }, 'an answer of the staff did not get to the asker');
    if (delivery.retry && now - answer.at < GIVE_UP) {
      await this.later(handoff);
      return false;
    }
    await this.mark(handoff.id, answer.id, { failed: delivery.why });
    await desk.note(thread, FOR_STAFF.undelivered(delivery.why));
    return true;
  }

  private async tellLate(handoff: HandoffRecord): Promise<void> {
    const { store, say, policy, clock } = this.parts;
    const delivery = await say(handoff.to, lateReply(handoff, policy));
    // A word of regret that can't be said is not worth another day.
    if (delivery.ok || !delivery.retry) await updateHandoff(store, handoff.id, () => ({ lateAt: clock.now() }));
  }

  private async mark(id: string, answer: string, change: { sentAt?: number; failed?: string }): Promise<void> {
    await updateHandoff(this.parts.store, id, (h) => ({
      tries: 0,
      answers: h.answers.map((a) => (a.id === answer ? { ...a, ...change } : a)),
    }));
  }

  private async later({ id }: HandoffRecord): Promise<void> {
    const { store, clock } = this.parts;
    await updateHandoff(store, id, ({ tries }) => ({
      tries: tries + 1,
      nextTry: clock.now() + Math.min(LONGEST_WAIT, MINUTE * 2 ** Math.min(tries, 6)),
    }));
  }
}
