import { createHash } from 'node:crypto';
import type { Clock } from '../../src/shared/clock.js';

/** A post older or newer than this is refused: WeChat's clock and ours differ by seconds. */
const FRESH = 5 * 60_000;
/** WeChat tries three times within fifteen seconds when it gets no answer. */
const RETRIES = 3;
const RETRY_SPAN = 20_000;

interface Seen {
  body: string;
  at: number;
  times: number;
}

/** Tells fresh posts from stale and replayed ones. Signatures are good for minutes, so each is remembered that long. */
export class PostGuard {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly clock: Clock) {}

  /** Why a post with a good signature is refused all the same; null when it is taken. `timestamp` in seconds. */
  refuse(timestamp: string, nonce: string, body: string): 'stale' | 'replayed' | null {
    const now = this.clock.now();
    const sent = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1000 : Number.NaN;
    if (!(Math.abs(now - sent) <= FRESH)) return 'stale';
    this.forget(now);
    const key = `${timestamp} ${nonce}`;
    const digest = createHash('sha256').update(body).digest('base64');
    const before = this.seen.get(key);
    if (!before) {
      this.seen.set(key, { body: digest, at: now, times: 1 });
      return null;
    }
    // The plain mode's signature does not cover the body: with another one it was stolen.
    const isRetry = before.body === digest && before.times < RETRIES && now - before.at <= RETRY_SPAN;
    before.times++;
    return isRetry ? null : 'replayed';
  }

  private forget(now: number): void {
    for (const [key, { at }] of this.seen) {
      if (now - at <= 2 * FRESH) return;
      this.seen.delete(key);
    }
  }
}
