import { Presets, SingleBar } from 'cli-progress';

/** A bar on standard error while something long runs; nothing where nobody watches. Call `end` when done. */
export function createProgress(
  label: string,
  out: NodeJS.WriteStream = process.stderr,
): { step(done: number, total: number | null): void; end(): void } {
  if (!out.isTTY) return { step: () => undefined, end: () => undefined };
  const format = `${label} [{bar}] {percentage}% {value}/{total} ({eta_formatted})`;
  const bar = new SingleBar({ stream: out, format, hideCursor: true, etaBuffer: 200 }, Presets.shades_classic);
  let isStarted = false;
  return {
    step(done, total) {
      if (!isStarted) bar.start(total ?? done, 0);
      else if (total === null) bar.setTotal(done);
      isStarted = true;
      bar.update(done);
    },
    end: () => {
      if (isStarted) bar.stop();
    },
  };
}
