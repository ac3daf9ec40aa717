import type { ReplyWorker } from './channel-adapter.js';
import type { TurnMessage } from './turn-message.js';

/** A step on the way to the handler. A turn whose step returns without calling `next` ends there, quietly. */
export type Middleware = (bot: ReplyWorker, message: TurnMessage, next: () => void) => Promise<void>;

/** What botkit keeps its middleware in (npm `ware`). */
export interface Ware {
  fns: Middleware[];
  use(step: Middleware): void;
}

/**
 * Runs middleware one after the other, each awaited to its end; `ware` itself doesn't wait for async steps, and a
 * throw in one ends the process. True when all have called `next`. Throws what a step throws.
 */
export async function runMiddleware({ fns }: Ware, bot: ReplyWorker, message: TurnMessage): Promise<boolean> {
  for (const step of fns) {
    let goOn = false;
    await step(bot, message, () => {
      goOn = true;
    });
    message.limit.signal.throwIfAborted();
    if (!goOn) return false;
  }
  return true;
}
