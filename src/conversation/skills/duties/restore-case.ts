import type { Ctx } from '../contracts/context.js';

/** Words as the person typed them, where they stand in the message; reading made them small letters. */
export function restoreCase({ turn }: Pick<Ctx, 'turn'>, words: string): string {
  const { raw } = turn.understood.reading;
  const at = raw.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? words : raw.slice(at, at + words.length);
}
