import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A process so described that another one with its number is not taken for it. Empty where the system doesn't tell. */
export interface ProcessIdentity {
  pid: number;
  /** Start time in the system's ticks. */
  start: string;
  /** Changes when the machine starts. */
  boot: string;
  /** Process numbers mean something only within one: a container has its own. */
  space: string;
  host: string;
}

/** Who runs this. */
export async function identifySelf(): Promise<ProcessIdentity> {
  const quiet = () => '';
  return {
    pid: process.pid,
    start: (await readStart(process.pid)) ?? '',
    boot: (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(quiet)).trim(),
    space: await readlink('/proc/self/ns/pid').catch(quiet),
    host: hostname(),
  };
}

/** Whether the process still runs: `unknown` when it lives where its number says nothing here. */
export async function isRunning(other: ProcessIdentity, self: ProcessIdentity): Promise<boolean | 'unknown'> {
  if (other.host === self.host && other.boot !== self.boot) return false;
  if (other.boot !== self.boot || other.space !== self.space) return 'unknown';
  if (self.start === '') return other.host === self.host ? isAlive(other.pid) && 'unknown' : 'unknown';
  return (await readStart(other.pid)) === other.start;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Field 22 of `/proc/PID/stat`; null when there is no such process or it is dead and only not yet waited for. */
async function readStart(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name stands in parentheses and may hold blanks and parentheses itself.
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? null : (fields[18] ?? null);
}
