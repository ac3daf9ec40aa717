/** Milliseconds that reading one message may take; then it is let go, so that it holds up no others. */
const READ_LIMIT = 10_000;

/**
 * Reads what arrives at the same time, hands it over in the order of arrival: a message whose sender has to be looked
 * up first must not be overtaken by the next one.
 */
export class Arrivals {
  private tail: Promise<void> = Promise.resolve();

  /** `onFailure` hears of what could not be read. */
  constructor(private readonly onFailure: (failure: unknown) => void) {}

  take<T>(read: Promise<T>, hand: (what: T) => void): void {
    const limited = limit(read);
    limited.catch(() => {});
    this.tail = this.tail.then(async () => {
      try {
        hand(await limited);
      } catch (failure) {
        this.onFailure(failure);
      }
    });
  }

  /** Resolves when all that has arrived is handed over. */
  idle(): Promise<void> {
    return this.tail;
  }
}

async function limit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('a message could not be read in time')), READ_LIMIT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
