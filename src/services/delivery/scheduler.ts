import { Cron } from 'croner';
import { ZONE } from '../../shared/clock.js';
import { type TickMeans, tick } from './tick.js';

export interface Scheduler {
  /** Waits for the message under way; what is left waits in the store. */
  stop(): Promise<void>;
}

/** One timer for all reminders: a tick now and at every minute, never two at once in this process. */
export function startScheduler(means: TickMeans): Scheduler {
  let isOver = false;
  let running: Promise<void> = Promise.resolve();
  const run = (): Promise<void> => {
    running = tick(means, () => isOver).then(
      () => undefined,
      // The next minute tries again.
      (err: unknown) => means.log.error({ err }, 'a round of reminders failed'),
    );
    return running;
  };
  const first = run();
  const timer = new Cron('* * * * *', { timezone: ZONE, protect: true, unref: true }, async () => {
    await first;
    if (!isOver) await run();
  });
  return {
    async stop() {
      isOver = true;
      timer.stop();
      await first;
      await running;
    },
  };
}
