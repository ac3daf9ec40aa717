import { conceptOf, GENERAL_CRITERIA } from '../../domain/policy/criteria.js';
import { fromCantonese } from '../cantonese.js';
import { normalise } from '../normalise.js';
import type { Reading } from '../read.js';
import { syllableOf } from '../syllables.js';
import { mendNames } from './homophones.js';

/** What of a reading facts are read from. */
export type Written = Pick<Reading, 'raw' | 'text' | 'mentions'>;

/** Names of things. Words that hold a 不 or 没 are left as written: to mend them would turn facts round. */
const MENDABLE: ReadonlySet<string> = new Set([
  'social_org',
  'association',
  'private_nonenterprise',
  'foundation',
  'enterprise',
  'institution',
  'individual_business',
  'law_firm',
  'accounting_firm',
  'hospital',
  'school',
  ...GENERAL_CRITERIA.map(conceptOf),
  'annual_inspection',
  'basic_pass',
]);
const POLAR = /[不没无未都是有能够否]/;

/**
 * The text that facts are read from: as written, with only the names of kinds and conditions put right. Reading all
 * slips as the glossary does would make 不是独立法人 of 们是独立法人.
 */
export function plainText(reading: Written): string {
  const { text: written, blanks } = normalise(reading.raw);
  if (written.length !== reading.text.length) return reading.text;
  let chars: string[] | undefined;
  for (const { concept, start, end, exact } of reading.mentions) {
    if (exact || !MENDABLE.has(concept)) continue;
    const meant = reading.text.slice(start, end);
    if (POLAR.test(written.slice(start, end)) || POLAR.test(meant)) continue;
    chars ??= written.split('');
    for (let i = start; i < end; i++) chars[i] = reading.text[i] ?? '';
  }
  const named = mendNames(commasForBlanks(chars?.join('') ?? written, blanks))
    .replace(/\.{2,}|…+/g, ',')
    .replace(NAMED_TOPIC, '$1')
    .replace(ASKS_RULE, '')
    .replace(BORROWED, '$1是租的')
    .replace(WHAT_ELSE, '')
    .replace(FORGOT_TO, '忘了')
    .replace(FORGOTTEN, '$1年那次。')
    .replace(/(?<=(?<!\d)\d{2}(?:\d{2})?)(?:跟|同| )(?=\d{2}(?:\d{2})?(?!\d))/g, '、')
    .replace(/[民明名敏][政正证整](?=局|部门|登记|注册|发)/g, '民政')
    .replace(/民[飞菲肥](?=$|[,。;和的是])/g, '民非')
    .replace(/社宝/g, '社保')
    .replace(/(?<=[纳缴交])锐|锐(?=收|务局|款)/g, '税')
    .replace(/[冇冐]|木有/g, '没有')
    .replace(TICKED_YEAR, '$1合格')
    .replace(/年[检審审]都?[√✓✔]/gu, '年检都合格')
    .replace(/(?<=\p{Script=Han})[:,]? ?[√✓✔✅]/gu, '有')
    .replace(/(?<=\p{Script=Han})[:,]? ?[✗✘❌×](?!\d)/gu, '没有')
    .replace(CHAT_ENGLISH, (said) => SPELT[said] ?? said);
  return fromCantonese(named).replace(MISSPELT, (said) => MEANT.get(soundOf(said)) ?? said);
}

/** 「技术的话也行」 names what it speaks of; 「评上的话」 supposes. */
const NAMED_TOPIC =
  /(设施|专业|独立承担|责任|法人|资质|场地|设备|人员|人手|技术|财务|账|资产|治理|制度|信誉|税|社保|年检|评级|等级|登记)的话/g;

/** 「没有自己的场地，一直借居委会的用」: what is borrowed is there. */
const BORROWED =
  /(?:没有?|无)(?:自己|自有|自家)的?(场地|场所|办公室|房子|地方|活动室)(?=[^。?]{0,14}(?:借|租|共用|合用))/g;

/** 「社保方面有说法没」 asks what is required, and tells of no record. */
const ASKS_RULE =
  /(?:方面|这块|上头?)?有(?:什么|啥|没有)?(?:特别|额外)?(?:的)?(?:说法|要求|讲究|规定|门槛|限制)(?:没有?|吗|么|不)?(?=[,。?!]|$)/g;

/** 「公司啊还能是啥」 answers: what is put behind it asks nothing. */
const WHAT_ELSE =
  /(?<=\p{Script=Han}{2})(?:啊|呀|呗|嘛|咯|啦)?,?(?:(?:不然|要不然|否则|除了这个)(?:还|还能)?|还能)(?:是|算|叫)?(?:个)?(?:啥|什么|哪样|别的)(?:呢|啊|呀|嘛)?(?=[,。?!]|$)/gu;

/** 「秘书忘了，没去」 tells why a thing was not done; it is no doubt. */
const FORGOT_TO = /忘(?:记了?|了),(?=没(?:有)?(?:去|参加|报|做|交|年检|办))/g;

/** 「忘的是23年，24、25都合格」: the years behind the comma have a result of their own. */
const FORGOTTEN =
  /(?<=[忘漏缺落](?:了|掉|检|年检|报|做)?的?(?:就)?是(?:20)?)(\d\d)年?(?:那年|那次|的)?[,;](?=(?:20)?\d\d)/g;

/** 「2023 √」 is a year passed. */
const TICKED_YEAR = /((?<!\d)(?:20)?\d{2}年?度?(?:年检)?)[:, ]{0,2}[√✓✔✅]/gu;

/** What English chats leave out. */
const SPELT: Readonly<Record<string, string>> = {
  'w/': 'with',
  ppl: 'people',
  u: 'you',
  r: 'are',
  ur: 'your',
  gov: 'government',
  govt: 'government',
  org: 'organisation',
  biz: 'business',
  whats: "what's",
  dont: "don't",
  cant: "can't",
  didnt: "didn't",
  havent: "haven't",
  hasnt: "hasn't",
  im: "i'm",
  ive: "i've",
  theyre: "they're",
  arent: "aren't",
  isnt: "isn't",
};
const CHAT_ENGLISH =
  /(?<=^|[\s,.!?])(?:w\/|ppl|u|r|ur|govt?|org|biz|whats|dont|cant|didnt|havent|hasnt|im|ive|theyre|arent|isnt)(?=$|[\s,.!?])/g;

/** Words of answers, by their sounds: 「建全」, 「正长」, 「合各」 at the end of a stretch are slips of the keyboard. */
const ANSWERS = ['健全', '正常', '合格', '齐全', '具备', '没有'];
const MEANT: ReadonlyMap<string, string> = new Map(ANSWERS.map((word) => [soundOf(word), word]));
const MISSPELT = /\p{Script=Han}{2}(?=[,。.!的了吧呢啊]*$|[,。 ])/gu;

/** Blanks are the commas of people in a hurry: 「场地有 人手不够」. Text set word by word is no such thing. */
function commasForBlanks(text: string, blanks: readonly number[]): string {
  if (blanks.length === 0) return text.replace(BEFORE_NUMBER, '$1,');
  const pieces = blanks.map((at, i) => at - (blanks[i - 1] ?? 0));
  const isSpaced = pieces.some((length) => length <= 1) || text.length - (blanks.at(-1) ?? 0) <= 1;
  const chars = text.split('');
  const set = isSpaced ? text : chars.map((c, i) => (i > 0 && blanks.includes(i) ? `,${c}` : c)).join('');
  return set.replace(BEFORE_NUMBER, '$1,');
}

/** A whole statement, then another that begins with a number: 「2024都合格 2025的还没出来」. */
const BEFORE_NUMBER = /(\p{Script=Han}{3}) (?=[\da-z]+\p{Script=Han}{3})/gu;

function soundOf(word: string): string {
  return Array.from(word)
    .map((char) => (char === '长' ? 'chang' : syllableOf(char)))
    .join(' ');
}
