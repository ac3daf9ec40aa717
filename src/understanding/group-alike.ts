import { stemsOf } from './english.js';
import { normalise } from './normalise.js';
import { foldSyllable, syllablesOf } from './syllables.js';

/** From this share of common features on (Dice) two texts say about the same. */
const ALIKE = 0.6;
/** Characters compared: enough to tell two questions apart. */
const COMPARED = 200;

interface Leader {
  features: number;
  members: number[];
}

/**
 * Groups texts that say about the same, as indices into `texts`: each joins the first text before it that it shares most
 * with, in sounds (so that homophone typos, scripts, widths and case make no difference) and English stems. Put first what
 * should lead a group. Groups stand in the order of their leaders. Some 10,000 texts take seconds.
 */
export function groupAlike(texts: readonly string[]): number[][] {
  const leaders: Leader[] = [];
  const holders = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const features = featuresOf(text);
    const home = findLeader(features, leaders, holders);
    if (home) {
      home.members.push(i);
      continue;
    }
    const at = leaders.push({ features: features.size, members: [i] }) - 1;
    for (const feature of features) {
      const list = holders.get(feature);
      if (list) list.push(at);
      else holders.set(feature, [at]);
    }
  }
  return leaders.map((l) => l.members);
}

/** Syllables and pairs of neighbours, folded as accents do; English stems and digits as they stand. */
function featuresOf(text: string): Set<string> {
  const said = normalise(text.slice(0, COMPARED)).text;
  const syllables = syllablesOf(said).map(foldSyllable);
  const features = new Set(stemsOf(said));
  syllables.forEach((syllable, i) => {
    if (!syllable) return;
    features.add(syllable);
    if (syllables[i + 1]) features.add(`${syllable} ${syllables[i + 1]}`);
  });
  // What has neither sound nor word (a sign, another script) is like itself only.
  if (features.size === 0) features.add(`=${said}`);
  return features;
}

function findLeader(features: ReadonlySet<string>, leaders: readonly Leader[], holders: ReadonlyMap<string, number[]>) {
  const shared = new Map<number, number>();
  for (const feature of features)
    for (const at of holders.get(feature) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best: Leader | undefined;
  let most = ALIKE;
  for (const [at, n] of shared) {
    const leader = leaders[at];
    if (!leader) continue;
    const likeness = (2 * n) / (leader.features + features.size);
    if (likeness > most || (likeness === most && !best)) [best, most] = [leader, likeness];
  }
  return best;
}
