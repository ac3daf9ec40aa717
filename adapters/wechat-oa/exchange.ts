import { splitText } from '../../src/conversation/render-parts.js';

/** WeChat takes at most so many bytes in a text. */
export const TEXT_LIMIT = 2048;

/** Milliseconds of WeChat's ways with a post. */
export interface ExchangeTimes {
  /** A post is answered within this; WeChat waits for 5 s. 0: at once, all that is said goes as messages. */
  answerWithin: number;
  /** A repeat that comes later than this after the try before it is a true retry: WeChat has waited in vain. */
  retryAfter: number;
  /** An answer that WeChat hung up on waits so long for the retry, then goes as a message. */
  waitForRetry: number;
}

export const TIMES: ExchangeTimes = { answerWithin: 4000, retryAfter: 4500, waitForRetry: 6500 };

export interface ExchangeParts {
  times: ExchangeTimes;
  /** Epoch milliseconds. */
  now(): number;
  /** Sends a text as a message; must not throw. */
  push(text: string): Promise<unknown>;
  /** What could not be said before and goes first; asked for once, when the answer is closed. */
  earlier(): string | null;
}

/** One of WeChat's tries with a post, and what to answer it with. */
export interface Attempt {
  /** Null: an empty answer. */
  text: string | null;
  /** Tells whether WeChat took the answer; the first word counts. */
  ended(isGiven: boolean): void;
}

/**
 * One message and its answer, however often WeChat posts it. What is said while a post waits goes into the passive
 * answer, which is given to one try only: the last, since WeChat hangs up on a try before it makes the next.
 */
export class Exchange {
  private readonly texts: string[] = [];
  private work: Promise<unknown> = Promise.resolve();
  private phase: 'collecting' | 'closed' | 'given' = 'collecting';
  private tries = 0;
  private lastTry = Number.NEGATIVE_INFINITY;
  private giveWay = () => {};
  private passive: string | null = null;
  private rest: string[] = [];
  private timer: NodeJS.Timeout | undefined;
  private settle = () => {};
  /** Resolves when what was said in time has been given and its rest sent; what is said later follows it. */
  readonly flushed = new Promise<void>((resolve) => {
    this.settle = resolve;
  });

  constructor(
    readonly user: string,
    private readonly parts: ExchangeParts,
  ) {}

  /** Takes a text into the passive answer; false when that is closed and the text has to go another way. */
  add(text: string): boolean {
    if (this.phase !== 'collecting') return false;
    this.texts.push(text);
    return true;
  }

  /** More work to wait for before answering. */
  doing(work: Promise<unknown>): void {
    this.work = Promise.all([this.work, work]);
  }

  /** Resolves when the turns of this message are over and the answer has gone. */
  async over(): Promise<void> {
    await this.work;
    if (this.tries > 0) await this.flushed;
  }

  /** One try of WeChat's. */
  async attempt(): Promise<Attempt> {
    const waited = this.parts.now() - this.lastTry;
    this.lastTry = this.parts.now();
    this.giveWay();
    const mine = ++this.tries;
    let isTold = false;
    const ended = (isGiven: boolean) => {
      if (!isTold) this.end(mine, isGiven);
      isTold = true;
    };
    // A repeat that comes at once is no retry, and the answer is with WeChat.
    if (this.phase === 'given') return { text: waited >= this.parts.times.retryAfter ? this.passive : null, ended };
    if (this.phase === 'collecting') await this.inTime();
    if (mine !== this.tries) return { text: null, ended };
    clearTimeout(this.timer);
    this.close();
    return { text: this.passive, ended };
  }

  private end(mine: number, isGiven: boolean): void {
    if (this.phase !== 'closed' || mine !== this.tries) return;
    if (isGiven) return void this.flush(this.rest);
    clearTimeout(this.timer);
    const all = this.passive === null ? this.rest : [this.passive, ...this.rest];
    this.timer = setTimeout(() => void this.flush(all), this.parts.times.waitForRetry);
  }

  /** Resolves when the work is done, WeChat's patience is at its end, or a later try has come. */
  private async inTime(): Promise<void> {
    const { answerWithin } = this.parts.times;
    if (answerWithin <= 0) return;
    let timer: NodeJS.Timeout | undefined;
    const superseded = new Promise<void>((resolve) => {
      this.giveWay = resolve;
    });
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, answerWithin);
    });
    await Promise.race([this.work, superseded, late]);
    clearTimeout(timer);
  }

  private close(): void {
    if (this.phase !== 'collecting') return;
    this.phase = 'closed';
    const earlier = this.parts.earlier();
    const texts = earlier === null ? this.texts : [earlier, ...this.texts];
    const [passive = null, ...rest] = splitText(texts.join('\n\n'), TEXT_LIMIT);
    this.passive = passive;
    this.rest = rest;
  }

  private async flush(texts: readonly string[]): Promise<void> {
    this.phase = 'given';
    for (const text of texts) await this.parts.push(text);
    this.settle();
  }
}
