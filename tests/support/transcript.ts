import { fixedClock } from '../../src/shared/clock.js';

/** A conversation of tests/transcripts. */
export interface Transcript {
  /** Epoch milliseconds at its start. */
  clock: number;
  role: string;
  department: string | null;
  turns: TranscriptTurn[];
}

export interface TranscriptTurn {
  /** 1-based, of the `> ` line. */
  line: number;
  /** Milliseconds since the turn before. */
  later: number;
  say: string;
  /** Fragments that must be read, in order. */
  reads: string[];
  readsNot: string[];
}

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };

/**
 * Reads a transcript. `clock: ISO`, `role: R`, `department: D` before the first turn; then `> ` what the person says,
 * `< ` what must be read, `!< ` what must not, `~ 3d` time that passes (m, h, d). `#` and blank lines are for readers.
 * Throws on any other line, on a turn that asks for nothing, and without a clock.
 */
export function readTranscript(text: string): Transcript {
  const head: Record<string, string> = {};
  const turns: TranscriptTurn[] = [];
  let later = 0;
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const fail = (why: string): never => {
      throw new Error(`line ${i + 1}: ${why}: ${line}`);
    };
    const [, mark, rest = ''] = /^(>|<|!<|~|clock:|role:|department:)\s+(.+)$/.exec(line) ?? [];
    const turn = turns.at(-1);
    if (line === '' || line.startsWith('#')) continue;
    if (mark === undefined) fail('neither said nor read');
    else if (mark === '>') {
      turns.push({ line: i + 1, later, say: rest, reads: [], readsNot: [] });
      later = 0;
    } else if (mark === '~') later += timeOf(rest) ?? fail('no time such as 3d');
    else if (mark.endsWith(':')) {
      if (turn) fail('stands before the first turn');
      head[mark.slice(0, -1)] = rest;
    } else if (!turn) fail('answers nothing');
    else (mark === '<' ? turn.reads : turn.readsNot).push(rest);
  }
  const bare = turns.find((turn) => turn.reads.length + turn.readsNot.length === 0);
  if (bare) throw new Error(`line ${bare.line}: nothing is asked of the answer to: ${bare.say}`);
  if (!head.clock) throw new Error('clock: is missing');
  return {
    clock: fixedClock(head.clock).now(),
    role: head.role ?? 'applicant',
    department: head.department ?? null,
    turns,
  };
}

function timeOf(text: string): number | null {
  const [, count, unit = ''] = /^(\d+)\s*([mhd])$/.exec(text) ?? [];
  const ms = UNITS[unit];
  return count && ms ? Number(count) * ms : null;
}
