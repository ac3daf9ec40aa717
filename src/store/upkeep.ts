import type { StoreLog } from './file-system.js';
import type { Lane } from './lane.js';
import { codeOf } from './store-errors.js';

const SHORTEST_MS = 50;
const LONGEST_MS = 5_000;
const RETRY_MS = 1_000;
/** Pauses this many times as long as the work, so that large files don't keep the disk busy. */
const EASE = 20;

/** Does a piece of work a while after it was asked for, in the lane, and again later when it fails. */
export class Upkeep {
  private timer: NodeJS.Timeout | null = null;
  private pause = SHORTEST_MS;
  private isDue = false;
  private dueAt = 0;
  private isStopped = false;

  constructor(
    private readonly lane: Lane,
    private readonly work: () => Promise<void>,
    private readonly log: StoreLog | null,
  ) {}

  plan(): void {
    if (!this.isDue) this.dueAt = performance.now() + this.pause;
    this.isDue = true;
    // The journal has everything: a process that wants to end need not wait for this.
    this.timer ??= setTimeout(() => void this.lane.run(() => this.runNow()), this.pause).unref();
  }

  /** True when the lane was never free at the planned time. */
  get isLate(): boolean {
    return this.isDue && performance.now() > this.dueAt;
  }

  /** For callers in the lane. Never throws: what is not done stays in the journal. */
  async runNow(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!this.isDue || this.isStopped) return;
    const started = performance.now();
    try {
      await this.work();
      this.isDue = false;
      this.pause = Math.min(Math.max((performance.now() - started) * EASE, SHORTEST_MS), LONGEST_MS);
    } catch (error) {
      this.log?.warn({ code: codeOf(error), error: String(error) }, 'files not written yet; the journal has it all');
      this.pause = RETRY_MS;
      this.dueAt = performance.now() + this.pause;
      this.plan();
    }
  }

  async stop(): Promise<void> {
    await this.runNow();
    if (this.timer) clearTimeout(this.timer);
    // One that its timer already put in the lane comes after this.
    this.isStopped = true;
  }
}
