import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';

/** Characters that sound alike, tones apart, among those that the texts use: what an input method offers first. */
export function collectHomophones(texts: readonly string[]): Map<string, string[]> {
  const bySound = new Map<string, Set<string>>();
  for (const char of new Set(texts.join(''))) {
    if (!/\p{Script=Han}/u.test(char)) continue;
    const sound = pinyin(char, { toneType: 'none', v: true });
    bySound.set(sound, (bySound.get(sound) ?? new Set()).add(char));
  }
  const alike = new Map<string, string[]>();
  for (const chars of bySound.values())
    for (const char of chars)
      alike.set(
        char,
        [...chars].filter((c) => c !== char),
      );
  return alike;
}

/** Each text with one character, picked by the seed, replaced by a homophone; null where no character has one. */
export function mistype(
  texts: readonly string[],
  alike: ReadonlyMap<string, readonly string[]>,
  seed: number,
): (string | null)[] {
  const picks = fc.sample(fc.tuple(fc.nat(), fc.nat()), { numRuns: texts.length, seed });
  return texts.map((text, i) => {
    const chars = Array.from(text);
    const places = chars.flatMap((char, at) => ((alike.get(char)?.length ?? 0) > 0 ? [at] : []));
    const [first, second] = picks[i]!;
    const at = places[first % places.length];
    if (at === undefined) return null;
    const others = alike.get(chars[at]!)!;
    chars[at] = others[second % others.length]!;
    return chars.join('');
  });
}
