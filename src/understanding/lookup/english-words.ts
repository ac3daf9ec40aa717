import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { stemsOf } from '../english.js';
import type { ServiceWords } from './service-words.js';

interface EnglishPhrase {
  zh: string;
  stems: string[];
}

export interface EnglishIndex {
  byStem: ReadonlyMap<string, readonly EnglishPhrase[]>;
  stems: readonly string[];
}

export interface EnglishContent {
  /** The Chinese words for what was understood. */
  zh: string[];
  /** How many telling English words were not understood. */
  unknown: number;
}

/** Words that ask, or that stand in any service's name. */
const EMPTY = new Set(
  stemsOf(
    'look up find check search tell show catalogue catalog directory list guiding code codes number item items section category entry the a an of for to in on at by with from and or is are was be been it its this that these those there any some what which where who how when can could may might shall should will would do does did please hi hello we our us i my me you your they them their he she if not no yes whether about under into out up as want like need know think plan planning going try trying buy buying bought purchase purchasing procure procurement procured outsource outsourcing outsourced contract contracted commission commissioned pay provide provided providing provision offer get have has had include included including cover covered covers allow allowed eligible possible government public policy bureau office department district service services programme program programs project projects activity activities scheme work kind type sort thing things one support supporting assistance help management manage managing run running operate operation operating organise organize organising local community organisation organization ngo company enterprise s also just so then than very let see give given belong belongs fall falls come comes put named called say says mean residents people citizen citizens third party'.toLowerCase(),
  ),
);

/** Words that mean the same in the name of a service. */
const SAME = [
  'elderly elder elders old older senior seniors aged aging ageing pensioner',
  'child children kid kids minor minors',
  'disabled disability disabilities handicapped impaired',
  'meal meals lunch dining food catering canteen',
  'cleaning clean sweeping sweep cleansing cleanup',
  'garbage rubbish waste trash refuse',
  'training train course courses class classes',
  'job jobs employment',
  'it ict information informatics computer',
  'maintenance maintain upkeep',
  'research study studies',
  'survey surveys poll questionnaire',
  'medical health healthcare',
  'psychology psychological mental counselling counseling',
  'lawyer lawyers attorney legal law',
  'youth teenager teenagers adolescent adolescents',
  'infant infants toddler toddlers baby babies',
  'veteran veterans',
  'car cars vehicle vehicles',
].map((line) => stemsOf(line));
const canonical = new Map(SAME.flatMap(([first = '', ...rest]) => rest.map((stem) => [stem, first] as const)));

export function indexEnglish(words: readonly ServiceWords[]): EnglishIndex {
  const byStem = new Map<string, EnglishPhrase[]>();
  for (const { zh, en } of words) {
    for (const said of en) {
      const stems = telling(stemsOf(said.toLowerCase()));
      for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), { zh, stems }]);
    }
  }
  return { byStem, stems: [...byStem.keys()] };
}

/** What the English words of a normalised text ask for. Phrases with more words win; their order in the text does not matter. */
export function readEnglish(text: string, index: EnglishIndex): EnglishContent {
  const open = text
    .replace(/\bsocial (?:organi[sz]ations?|forces|capital)\b/g, ' ')
    .replace(/\b(elder|child|day|home|after)care\b/g, '$1 care');
  const said = telling(stemsOf(open).filter((stem) => /^[a-z]{2,}$/.test(stem))).map((stem) =>
    nearestStem(stem, index),
  );
  const left = new Set(said);
  const phrases = [...new Set(said.flatMap((stem) => index.byStem.get(stem) ?? []))]
    .filter((phrase) => phrase.stems.every((stem) => left.has(stem)))
    .sort((a, b) => b.stems.length - a.stems.length);
  const zh: string[] = [];
  for (const phrase of phrases) {
    if (!phrase.stems.every((stem) => left.has(stem))) continue;
    for (const stem of phrase.stems) left.delete(stem);
    zh.push(phrase.zh);
  }
  return { zh, unknown: left.size };
}

/** Empty words go first: `work` in “social work” is one, and the same as “job” where it is not. */
function telling(stems: readonly string[]): string[] {
  return [...new Set(stems.filter((stem) => !EMPTY.has(stem)).map((stem) => canonical.get(stem) ?? stem))];
}

/** One slip in a word of five letters or more. */
function nearestStem(stem: string, index: EnglishIndex): string {
  if (stem.length < 5 || index.byStem.has(stem)) return stem;
  const near = index.stems.find(
    (known) => Math.abs(known.length - stem.length) <= 1 && known.length >= 4 && LevenshteinDistance(stem, known) === 1,
  );
  return near ?? stem;
}
