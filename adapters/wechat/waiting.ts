import type { Clock } from '../../src/shared/clock.js';
import type { Parcel } from './outbox.js';
import { conversationOf, type Where } from './where.js';

const DAY = 24 * 3600_000;
const MOST = 500;
/** Messages remembered as answered, for platforms that hand the past over again after a login. */
const REMEMBERED = 5000;

/** Answers that could not be sent while the account was out. Pushes are not kept here: who pushes tries again. */
export class Waiting {
  private parcels: { parcel: Parcel; message: string; at: number }[] = [];
  private readonly answered = new Set<string>();

  constructor(private readonly clock: Clock) {}

  /** `message`: the id of the message that it answers. */
  keep(parcel: Parcel, message: string): void {
    this.parcels.push({ parcel, message, at: this.clock.now() });
    this.answered.add(message);
    for (const oldest of this.answered) {
      if (this.answered.size <= REMEMBERED) break;
      this.answered.delete(oldest);
    }
    if (this.parcels.length > MOST) this.parcels.shift();
  }

  /** Whether an answer to this message waits or has waited: handed over again, it must not be answered again. */
  has(message: string): boolean {
    return this.answered.has(message);
  }

  get size(): number {
    return this.parcels.length;
  }

  /** Whether something waits for somebody. */
  holds(to: Where): boolean {
    return this.parcels.some(({ parcel }) => conversationOf(parcel.to) === conversationOf(to));
  }

  /** Sends what waits, in order, until one fails again. */
  async send(send: (parcel: Parcel) => Promise<{ ok: boolean }>): Promise<void> {
    const since = this.clock.now() - DAY;
    this.parcels = this.parcels.filter((p) => p.at >= since);
    // Each stays on the list while it is under way, so that later answers wait behind it.
    for (let next = this.parcels[0]; next; next = this.parcels[0]) {
      if (!(await send(next.parcel)).ok) return;
      this.parcels.splice(this.parcels.indexOf(next), 1);
    }
  }
}
