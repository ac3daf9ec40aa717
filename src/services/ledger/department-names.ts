import { foldName } from '../../domain/contracts/contract.js';

/**
 * The full name for each short one among the names of a ledger: 区城管局 is 示例区城市管理局 when its characters come in that name
 * in that order, with the same last or a longer ending, and in no other name. Names that are nobody's short form stay.
 */
export function expandNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Map([...names].map((name) => [foldName(name), name])).values()];
  const full = new Map<string, string>();
  for (const short of all) {
    const longer = all.filter((name) => name.length > short.length && isShortOf(short, name));
    // 区民政局 of 示例区民政局 and of 示例区民政局机关 is the nearer one only if the farther is a longer form of it.
    const nearest = longer.filter((name) => !longer.some((other) => other !== name && isShortOf(other, name)));
    const [only] = nearest;
    if (nearest.length === 1 && only !== undefined) full.set(foldName(short), only);
  }
  return full;
}

const ENDING = /(?:局|委|办|街道|镇|乡|院|会|部|处|中心|办公室|办事处)$/;

function isShortOf(short: string, long: string): boolean {
  const [few, many] = [foldName(short), foldName(long)];
  if (few.length < 3 || few.length >= many.length) return false;
  const ending = ENDING.exec(few)?.[0];
  // 东湖街道 may go on (办事处); 区教育局 must end as it does.
  if (ending === undefined || !(many.endsWith(ending) || many.includes(few))) return false;
  let at = 0;
  for (const char of few) {
    at = many.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
