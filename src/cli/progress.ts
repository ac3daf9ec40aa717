const WIDTH = 24;

/** A bar on standard error while something long runs; nothing where nobody watches. Call `end` when done. */
export function createProgress(
  label: string,
  out: NodeJS.WriteStream = process.stderr,
): { step(done: number, total: number | null): void; end(): void } {
  if (!out.isTTY) return { step: () => undefined, end: () => undefined };
  let shownAt = 0;
  return {
    step(done, total) {
      const now = performance.now();
      if (now - shownAt < 100 && done !== total) return;
      shownAt = now;
      const share = total ? Math.min(1, done / total) : 0;
      const filled = Math.round(share * WIDTH);
      const bar = total ? ` [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * 100)}%` : '';
      out.write(`\r${label}${bar} ${done}${total ? `/${total}` : ''}`);
    },
    end: () => void out.write('\n'),
  };
}
