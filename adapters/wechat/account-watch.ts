import type { Clock } from '../../src/shared/clock.js';

const MINUTE = 60_000;
/** How often the account is looked at. */
const LOOK_EVERY = 30_000;
/** An account that is out this long is told to the operator; shorter is a reconnect. */
const OUT_FOR = 2 * MINUTE;
/** Silence after which the account is asked for a sign, and after which it counts as deaf. */
const ASK_AFTER = 5 * MINUTE;
const DEAF_AFTER = 10 * MINUTE;

export type Alarm = 'logged_out' | 'deaf' | 'back';

export interface WatchParts {
  clock: Clock;
  /** Asks the account for a sign; it comes as `heard`. */
  ask(): void;
  /** Starts the connection anew. */
  reconnect(): void;
  /** Tells the operator, once for each trouble and once when it is over. */
  tell(alarm: Alarm): void;
}

/** Notices an account that is logged out or deaf. */
export class AccountWatch {
  private lastHeard: number;
  private outSince: number | null;
  private trouble: Exclude<Alarm, 'back'> | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: WatchParts) {
    this.lastHeard = parts.clock.now();
    this.outSince = this.lastHeard;
  }

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Any sign of life. */
  heard(): void {
    this.lastHeard = this.parts.clock.now();
    if (this.trouble === 'deaf') this.over();
  }

  loggedIn(): void {
    this.outSince = null;
    this.lastHeard = this.parts.clock.now();
    if (this.trouble) this.over();
  }

  loggedOut(): void {
    this.outSince ??= this.parts.clock.now();
  }

  /** One look: alarms, and what can be done about it. */
  look(): void {
    const now = this.parts.clock.now();
    if (this.outSince !== null) {
      if (now - this.outSince >= OUT_FOR) this.raise('logged_out');
      return;
    }
    const silence = now - this.lastHeard;
    if (silence >= DEAF_AFTER) this.raise('deaf');
    else if (silence >= ASK_AFTER) this.parts.ask();
  }

  private raise(trouble: Exclude<Alarm, 'back'>): void {
    if (this.trouble === trouble) return;
    this.trouble = trouble;
    this.parts.tell(trouble);
    if (trouble === 'deaf') this.parts.reconnect();
  }

  private over(): void {
    this.trouble = null;
    this.parts.tell('back');
  }
}
