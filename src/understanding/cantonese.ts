import { toSimplifiedChars } from './normalise.js';
import { toTraditional } from './traditional.js';

/** Words of spoken Cantonese that hide what is asked or told, in both scripts; the longer first. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['邊個|边个', '谁'],
  ['邊度|边度|喺邊|喺边', '哪里'],
  ['邊一?(?=[句條条種种類类個])|边一?(?=[句条种类])', '哪一'],
  ['幾時|几时', '什么时候'],
  ['幾耐|几耐', '多久'],
  ['幾多|几多', '多少'],
  ['點解|点解', '为什么'],
  ['點算|点算', '怎么办'],
  ['點樣|点样|[點点](?=[做买買樣样写寫讲講话話])', '怎样'],
  ['啲(?:咩|乜嘢?|嘢)', '哪些'],
  ['(?<=[要有講讲做買买睇])咩(?=[?？。]*$)', '什么'],
  ['乜嘢|乜野|咩嘢|乜|(?<=係|系|做)咩|咩(?=意思|條件|条件|材料|要求|人|時候|时候)', '什么'],
  ['(?:咩|架|㗎)(?=[?？。!！]*$)', '吗'],
  ['使唔使|駛唔駛|驶唔驶', '要不要'],
  ['得唔得', '行不行'],
  ['得未(?=[呀啊?？]*$)', '行了没'],
  ['(?<=[係系]咪就?)得(?=[呀啊喇㗎]*[?？]?$)', '行'],
  ['可唔可以', '可不可以'],
  ['齊曬|齊晒|齐晒', '都齐'],
  ['有曬|有晒', '都有'],
  ['外判', '外包'],
  ['係咪|系咪', '是不是'],
  ['即[係系]得(?=[啦喇㗎])', '就是行'],
  ['即[係系]', '就是'],
  ['唔使|唔駛|唔驶', '不用'],
  ['唔(?:可以)?(?<act>[買买做接申投用請请收])得', '不能$<act>'],
  ['唔得|唔可以', '不行'],
  ['唔(?!該|该)', '不'],
  ['仲[未冇]', '还没'],
  ['冇', '没有'],
  ['係|系(?=[唔咪度])', '是'],
  ['嘅|㗎', '的'],
  ['哋', '们'],
  ['佢', '他'],
  ['咁(?=多|樣|样|耐|貴|贵|嚴|严)', '这么'],
  ['咁', '那'],
  ['嗰|果(?=個|个|條|条|句)', '那'],
  ['呢(?=個|个|條|条|句|種|种|類|类|份|啲|度)', '这'],
  ['嚟', '来'],
  ['俾|畀', '给'],
  ['嘢', '东西'],
  ['[入里裏裡][面邊边]', '里面'],
  ['喺', '在'],
  ['先(?=可以|得|能|行)', '才'],
  ['咗', '了'],
  ['睇', '看'],
  ['搵|揾', '找'],
  ['而家|依家', '现在'],
  ['舊年|旧年', '去年'],
  ['仲(?=有|未|要|係|系|可以|[得使])', '还'],
  ['啲', '些'],
];
/** Signs that no other way of writing has; without one of them nothing is read as Cantonese. */
const MARKS =
  /[唔嘅咗哋佢咁嗰嚟畀嘢喺啲㗎冇咪乜]|即[係系]|得未[呀啊?？]*$|外判|[齊齐有][曬晒]|邊[個度]|边[个度]|幾[時耐多]|點[解樣算]|点解|[舊旧]年|仲(?:有|未|要|得|冇|係|系)/;
const WORDS = SPOKEN.map(([words, meant]) => [new RegExp(words, 'g'), meant] as const);

/** The same in written Chinese, in the script it was written in. */
export function fromCantonese(said: string, isTraditional = toSimplifiedChars(said) !== said): string {
  if (!MARKS.test(said)) return said;
  const written = WORDS.reduce((text, [words, meant]) => text.replace(words, meant), said);
  return isTraditional ? toTraditional(written) : written;
}
