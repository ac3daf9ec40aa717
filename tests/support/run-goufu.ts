import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
  /** Standard output line by line as JSON. */
  rows: Record<string, unknown>[];
}

/** Runs the built program as an operator would. */
export function runGoufu(args: string[], options: { input?: string | Buffer; env?: Record<string, string> } = {}): Run {
  const run = spawnSync(process.execPath, [BIN, ...args], {
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...process.env, GOUFU_LANG: 'en', ...options.env },
    maxBuffer: 1 << 26,
  });
  const lines = run.stdout.split('\n').filter((l) => l.startsWith('{'));
  return {
    status: run.status,
    out: run.stdout,
    err: run.stderr,
    rows: lines.map((l) => JSON.parse(l) as Record<string, unknown>),
  };
}
