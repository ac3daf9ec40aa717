import { GoufuError } from '../shared/errors.js';

/** The time limit of a piece of work, seen from inside. */
export interface TimeLimit {
  /** Aborted when the time is up: what comes later must not be written or sent. */
  readonly signal: AbortSignal;
  /** Takes the limit away, once the work is done but for steps with limits of their own. */
  lift(): void;
}

/**
 * Runs `work` for at most `ms` milliseconds, then throws E_TURN_TIMEOUT and aborts the signal. Work cannot be stopped
 * from outside: `onLate` gets what it throws after its time, so that nothing is left unhandled.
 */
export async function withTimeLimit<T>(
  ms: number,
  work: (limit: TimeLimit) => Promise<T>,
  onLate: (failure: unknown) => void = () => {},
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const lift = () => clearTimeout(timer);
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const failure = new GoufuError('E_TURN_TIMEOUT', { seconds: ms / 1000 });
      controller.abort(failure);
      reject(failure);
    }, ms);
  });
  // Async, so that what `work` throws before its first await is a rejection too.
  const done = (async () => work({ signal: controller.signal, lift }))();
  done.catch((failure: unknown) => {
    if (controller.signal.aborted) onLate(failure);
  });
  try {
    return await Promise.race([done, tooLate]);
  } finally {
    lift();
  }
}
