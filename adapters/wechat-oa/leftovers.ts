/** People and bytes kept in memory at most. */
const PEOPLE = 2000;
const EACH = 8192;

/** Texts that could not be given when they were said; they go before the answer to the person's next message. */
export class Leftovers {
  private readonly texts = new Map<string, string>();

  keep(user: string, text: string): void {
    const all = [this.texts.get(user), text].filter((t) => t !== undefined).join('\n\n');
    this.texts.delete(user);
    this.texts.set(user, all.slice(-EACH));
    for (const oldest of this.texts.keys()) {
      if (this.texts.size <= PEOPLE) return;
      this.texts.delete(oldest);
    }
  }

  /** Gives what waits for a person, once; null when nothing does. */
  take(user: string): string | null {
    const text = this.texts.get(user) ?? null;
    this.texts.delete(user);
    return text;
  }

  drop(user: string): void {
    this.texts.delete(user);
  }
}
