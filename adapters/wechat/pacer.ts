import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, dayOf, ZONE } from '../../src/shared/clock.js';

const SECOND = 1000;

/** How pushes are held back: accounts that write much, fast or at night are taken for spam and banned. */
export interface Pace {
  /** Between two pushes, in milliseconds: a random time between the two. */
  pause: { least: number; most: number };
  /** Pushes a day. */
  daily: number;
  /** Hours of the day in Asia/Shanghai in which nothing is pushed: from, to. */
  quiet: { from: number; to: number };
  /** A push whose turn comes later than this is refused, to be tried again, rather than held; milliseconds. */
  patience: number;
}

export const PACE: Pace = {
  pause: { least: 3 * SECOND, most: 9 * SECOND },
  daily: 200,
  quiet: { from: 21, to: 8 },
  patience: 30 * SECOND,
};

export interface PacerParts {
  pace: Pace;
  clock: Clock;
  /** From 0 up to 1. */
  random(): number;
  /** Waits so many milliseconds. */
  wait?(ms: number): Promise<unknown>;
}

/** Gives each push its time. Answers need none: whoever asks waits for one. */
export class Pacer {
  private next = 0;
  private day = '';
  private count = 0;

  constructor(private readonly parts: PacerParts) {}

  /** Waits for the turn of a push; gives why it has to be tried again later, or null when it may go now. */
  async turn(): Promise<string | null> {
    const { pace, clock, random, wait = sleep } = this.parts;
    const now = clock.now();
    if (isQuiet(hourOf(now), pace.quiet))
      return `nothing is pushed between ${pace.quiet.from}:00 and ${pace.quiet.to}:00`;
    const day = dayOf(now);
    if (day !== this.day) this.count = 0;
    this.day = day;
    if (this.count >= pace.daily) return `the day's ${pace.daily} pushes are used up`;
    const at = Math.max(now, this.next);
    if (at - now > pace.patience) return 'too many pushes at once';
    this.count++;
    this.next = at + pace.pause.least + random() * (pace.pause.most - pace.pause.least);
    if (at > now) await wait(at - now);
    return null;
  }
}

function isQuiet(hour: number, { from, to }: Pace['quiet']): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: 'numeric', hourCycle: 'h23' });

function hourOf(ms: number): number {
  return Number(hours.format(ms));
}
