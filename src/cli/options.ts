import { InvalidArgumentError, Option } from 'commander';
import { type Clock, fixedClock, systemClock } from '../shared/clock.js';

/** `--now`: a clock that stands at an instant, for tests and batch runs. */
export function nowOption(): Option {
  return new Option('--now <iso>', 'pretend that it is this instant')
    .default(systemClock, 'the real time')
    .argParser(parseNow);
}

/** `--data`: the folder of the store; without it a batch keeps its state in memory. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'keep conversations in this folder instead of in memory');
}

function parseNow(iso: string): Clock {
  try {
    return fixedClock(iso);
  } catch {
    throw new InvalidArgumentError('It must be an instant with its offset, such as 2026-03-18T10:00:00+08:00.');
  }
}
