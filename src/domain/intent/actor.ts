import type { Facts } from './facts.js';
import { claimed } from './polarity.js';

/** Who a claim says does it, as the plan names the parties; `others` are bodies that the plan gives no such task. */
export type Actor = 'provider' | 'purchaser' | 'finance' | 'others';

const NAMES: readonly [Actor, string, string][] = [
  [
    'provider',
    '承接(?:主体|方|单位|机构)|(?:我们)?(?:机构|公司)|乙方|供应商|社会组织|中标(?:方|单位|机构)',
    'providers?|contractors?|vendors?|suppliers?|ngos?',
  ],
  ['finance', '财政(?:部门|局)?', 'finance (?:bureau|department|office)|treasury'],
  [
    'others',
    '街道|居委会?|社区|审计(?:局|部门)?|人大(?:常委会)?|纪检?委?|民政(?:局|部门)?|市里|区政府|第三方|上级',
    'auditors?|street offices?|third part(?:y|ies)|city',
  ],
  [
    'purchaser',
    '购买(?:主体|方|单位)|甲方|采购(?:人|单位|方)|主管部门|(?:各)?(?:部门|单位|机关)',
    'purchasers?|purchasing (?:bod(?:y|ies)|departments?)|departments?|bureaus?|buyers?',
  ],
];
const ACTS = '(?:自己|自行|单方)?(?:面)?(?:来|负责|去|说了算|决定|确定|拍板|定|做|编|签|管|出|搞|牵头|组织|代|替)';
const READ = NAMES.map(
  ([actor, zh, en]) =>
    [
      actor,
      new RegExp(
        `(?:由|归|靠|让|叫|请)(?:着)?(?:我们|咱们)?(?:${zh})|(?:${zh})${ACTS}|(?:是|找)(?:${zh})(?=[^,。?]{0,6}(?:编|签|定|做|验|管|报))`,
        'u',
      ),
      new RegExp(
        `\\bby (?:the |an? |our )?(?:${en})\\b|\\b(?:${en}) (?:itself |themselves )?(?:draws?|signs?|does|do|checks?|accepts?|decides?|sets?|prepares?|inspects?|supervises?|runs?|writes?)\\b|\\b(?:left|up) to (?:the )?(?:${en})\\b`,
        'u',
      ),
    ] as const,
);

/** The party the claim names as the doer (由财政部门签, the provider draws it up); null when it names none. */
export function actorNamed(f: Facts): Actor | null {
  return READ.find(([, zh, en]) => (f.lang === 'en' ? en : zh).test(claimed(f)))?.[0] ?? null;
}
