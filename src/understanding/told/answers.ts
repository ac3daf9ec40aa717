import type { General, Said } from './condition-words.js';
import { exceptedAs } from './except.js';
import { topicsIn } from './topics.js';

/** A short message that answers a yes-or-no question as a whole. */
export type BareAnswer = 'yes' | 'no' | 'none_of_them' | 'unclear' | null;

const LEAD = /^(?:(?:嗯+|哦|噢|呃|额|那个|这个|那|好的?|是的?|对|well|oh|um)[,，]?){0,3}/;
const SUBJECT =
  '(?:我们|咱们?|我|这些|这几[项条]|这方面|上面(?:这些|的)?|以上|[两二三四2-4][个项样条]|条件|目前|现在|we|they|all|these)*';
const TAIL = '(?:的|了|呢|啊|呀|哦|吧|哈|嘛|滴|，|,|。|\\.|!|thanks)*$';
const YES_ZH =
  '(?:(?:基本上?|完全|肯定|当然|全部|全|都|也|均|一直|一向|还|很|挺|蛮|比较)*(?:有|具备|能|可以|行|好|够|齐|全|健全|齐全|完善|完备|规范|正常|良好|不错|(?:满足|符合|达到)(?:了)?(?:要求|条件|规定|标准)?|达标|合格|没(?:有)?(?:啥|什么|任何)?(?:大)?(?:问题|毛病)|ok|登记|登记过|交|缴|按时|必须)|是|对|嗯+|对头|没错|正是|肯定|当然|一样不少|样样都有|都有都有|有有有|有的有)';
const YES_EN =
  "(?:(?:yes|yep|yeah|ok),? to (?:all|everything|both|each|every one)(?: of (?:them|these|those|it))?|(?:yes|yep|yeah|yup),? (?:we (?:do|have|are),? )?(?:all|everything|both)(?: of (?:it|them|these|those|that))?|(?:all |they are )?(?:sound|adequate|in order)|yes|yep|yeah|yup|sure|of course|correct|right|true|ok(?:ay)?|we (?:do|have|are|can)(?: (?:all|both|them|that))?(?: of (?:them|these|that))?|all(?: (?:of (?:it|them|these|those)|good|fine|yes|in place|in order|met|ok(?:ay)?|there))?|(?:they|those)(?: are|'re) (?:all )?(?:there|in place|fine|good|ok)|(?:we(?:'ve| have) )?got (?:all|them|everything)(?: of (?:it|them|these|those))?|(?:both|all)(?: of (?:them|these|those))?(?: are| is| have been| were)?(?: always)? (?:paid(?: on time| up)?|fine|good|ok|clean|in order|up to date)|both|everything|(?:yes,? )?we have (?:all|them all|everything)|no problem)";
const NO_ZH =
  '(?:(?:还|都|也|全|暂时|目前|从来|一直|好像)*(?:没有?|无|不用|不必|不要|不了|不行|不能|不可以|没得|未|不是|不够|不具备|不健全|不满足|不符合|不好|没登记|没注册)|否|木有|没有没有|么有|不)';
const NO_EN =
  "(?:no|nope|not (?:yet|really|at all)|none|we (?:don't|do not|can't|cannot|haven't|are not|aren't)(?: have)?(?: (?:any|them|it))?|neither)";
const ALL_NO = /(?:都|全|一个|一样|一项)[^,。]{0,2}(?:没|无|不)|什么都没|啥都没|\bnone\b|\bneither\b/;
const UNCLEAR =
  /^[^,。]{0,10}(?:不(?:是)?(?:太|很|大|怎么)?(?:清楚|知道|晓得|懂|了解|确定|明白|好说|记得)|说不[准清好]|拿不准|没把握|忘了|没查过|没问过|[搞弄]不(?:清|懂|明白)|待(?:确认|核实)|(?:要|得|再)问(?:问|一下)?(?:财务|同事|领导|会计|老板)?|pass|skip|(?:i'm |we're |i am )?not (?:so |quite |really )?(?:sure|certain)|(?:i |we )?(?:don't|do not) (?:really )?know|no idea|unsure)(?:[的了呢啊呀哦吧哈,。]|这[个些]|该怎么)*$/;

const YES = new RegExp(`^${SUBJECT}(?:${YES_ZH}|${YES_EN})(?:[的了呢啊呀]?[,， ]*(?:${YES_ZH}|${YES_EN}))*${TAIL}`);
const NO = new RegExp(`^${SUBJECT}(?:${NO_ZH}|${NO_EN})${TAIL}`);

/** Reads a short answer to a question just asked; null if it is none. `text` is normalised. */
export function readBareAnswer(text: string): BareAnswer {
  const said = text.trim().replace(/[~。.!]+$/, '');
  // 「是基本合格」 is a result, not a yes.
  if (said.length > 24 || /[?]|吗$|呢$|基本(?:上)?(?:合格|通过)|不合格/.test(said)) return null;
  if (UNCLEAR.test(said)) return 'unclear';
  if (NO.test(said)) return ALL_NO.test(said) ? 'none_of_them' : 'no';
  if (YES.test(said)) return 'yes';
  const rest = said.replace(LEAD, '');
  if (rest === '' && said !== '') return 'yes';
  if (NO.test(rest)) return ALL_NO.test(rest) ? 'none_of_them' : 'no';
  return YES.test(rest) ? 'yes' : null;
}

const WITHOUT =
  /(?:除了|除开|except(?: for)?)(?<what>[^,。]{1,30})|(?:就|只|唯独|仅|only|just)(?:是|还)?(?:缺|差|少|没有?|不够|lack|missing)(?<lacks>[^,。]{1,14})/;

/** The conditions excepted from what is there, and how they count: missing, open, or there after all (场地是租的). */
export interface AllBut {
  named: General[];
  said: Said;
}

/** 「除了场地都有」, 「就差人员」; null if nothing is excepted so. */
export function readAllBut(text: string): AllBut | null {
  if (/[?]|吗$/.test(text)) return null;
  const m = WITHOUT.exec(text);
  const what = m?.groups?.what ?? m?.groups?.lacks;
  if (what === undefined) return null;
  const named = topicsIn(what);
  // 「内部制度有，就是没有资产台账」: what stands before has a name of its own, and says nothing of the rest.
  const before = text.slice(0, m?.index);
  if (m?.groups?.lacks !== undefined && /制度/.test(before) && !/都|全|其[他它余]|all|rest/.test(before)) return null;
  // 「除了场地没有,其他都有」 is told by its own words.
  if (named.length === 0 || (m?.groups?.what !== undefined && !/都|全|all|rest|everything/.test(text))) return null;
  return { named, said: m?.groups?.what === undefined ? 'no' : exceptedAs(what) };
}

const NTH: Readonly<Record<string, number>> = { 一: 0, 二: 1, 三: 2, 四: 3, 头: 0, 1: 0, 2: 1, 3: 2, 4: 3 };
const COUNTS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3 };

/** Puts the names of the things just asked for where a message counts them: 「前两个有,最后一个没有」. */
export function nameCounted(text: string, names: readonly string[]): string {
  if (names.length < 2) return text;
  const list = (picked: readonly (string | undefined)[]) => picked.filter((n) => n !== undefined).join('、');
  return text
    .replace(/最后[一1]?(?:个|项|样|条)/g, () => list(names.slice(-1)))
    .replace(/(前|后)(?:面)?([一两二三123])(?:个|项|样|条)/g, (whole, side: string, n: string) => {
      const count = COUNTS[n] ?? 0;
      if (count === 0 || count >= names.length) return whole;
      return list(side === '前' ? names.slice(0, count) : names.slice(-count));
    })
    .replace(/第([一二三四1234])(?:个|项|样|条)/g, (whole, n: string) => names[NTH[n] ?? -1] ?? whole);
}
