import { loadIntents } from '../../src/cli/load-intents.js';
import { createConverse } from '../../src/conversation/converse.js';
import type { Effect, View } from '../../src/conversation/effects.js';
import { renderText } from '../../src/conversation/render.js';
import type { Skill } from '../../src/conversation/skill.js';
import { createSelfCheck } from '../../src/conversation/skills/self-check/self-check.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { Role } from '../../src/domain/people/role.js';
import type { Policy } from '../../src/domain/policy/policy.js';
import { fixedClock } from '../../src/shared/clock.js';
import type { ReceiptRecord } from '../../src/shared/records-of-talk.js';
import type { Reply } from '../../src/shared/reply.js';
import { createUnderstanding } from '../../src/understanding/understand.js';
import { requirePolicyData } from './read-helpers.js';

export const POLICY = requirePolicyData();
const DAY = 24 * 3600 * 1000;
const intents = await loadIntents();
const understanding = createUnderstanding(intents, [...POLICY.concepts.values()], null);
const noLookup = async (asked: string) => ({ asked, items: [], found: false, isSample: true, domain: null });

/** A person's chat with the assistant. Between turns the state is written and read as text, as after a restart. */
export class Chat {
  private kept: string | null = null;
  private turn = 0;
  readonly receipts: Map<string, ReceiptRecord>;
  constructor(
    readonly role: Role = 'applicant',
    public now = fixedClock('2026-05-06T10:00:00+08:00').now(),
    private policy: Policy = POLICY,
    receipts = new Map<string, ReceiptRecord>(),
    readonly user = 'u1',
    private readonly more: readonly Skill[] = [],
  ) {
    this.receipts = receipts;
  }

  /** Says something and gives the reply. */
  async say(text: string): Promise<Reply> {
    const converse = createConverse({
      policy: this.policy,
      intents: new Map(intents.map((i) => [i.id, i])),
      understanding,
      skills: [...this.more, createSelfCheck(this.policy)],
      lookup: noLookup,
    });
    const before = this.kept === null ? null : (JSON.parse(this.kept) as ConversationState);
    const message = { id: `m${++this.turn}`, text };
    const outcome = await converse(before, message, this.view());
    this.kept = JSON.stringify(outcome.state);
    for (const effect of outcome.effects) this.apply(effect);
    return outcome.reply;
  }

  /** Says several things and gives the last reply. */
  async all(...texts: string[]): Promise<Reply> {
    let last: Reply | null = null;
    for (const text of texts) last = await this.say(text);
    if (last === null) throw new Error('nothing was said');
    return last;
  }

  /** The reply as the person reads it. */
  async read(text: string): Promise<string> {
    return renderText(await this.say(text), this.policy);
  }

  wait(days: number): this {
    this.now += days * DAY;
    return this;
  }

  usePolicy(policy: Policy): this {
    this.policy = policy;
    return this;
  }

  get state(): ConversationState {
    if (this.kept === null) throw new Error('nothing was said yet');
    return JSON.parse(this.kept) as ConversationState;
  }

  private apply(effect: Effect): void {
    if (effect.kind === 'receipt') this.receipts.set(effect.record.id, JSON.parse(JSON.stringify(effect.record)));
  }

  private view(): View {
    const user = { id: this.user, role: this.role, department: null };
    return {
      now: this.now,
      user,
      channel: 'terminal',
      place: 'private',
      newId: () => `id-${this.user}-${this.turn}-${this.now}`,
      findReceipt: async (id) => {
        const found = this.receipts.get(id);
        return found && (found.user === this.user || this.role !== 'applicant') ? found : null;
      },
      findMyData: async () => ({ conversations: 1, receipts: this.receipts.size }),
    };
  }
}
