import { NOT_HERE } from '../../domain/intent/said.js';
import { GRADED } from './rating.js';
import type { Segment } from './segments.js';

/** What is told of the registration; `registrar` in the words of the plan's authorities. */
export interface ToldRegistration {
  registered: boolean | null;
  registrar: string | null;
  hedged: boolean;
  unclear: boolean;
}

const CIVIL =
  /民政(?:局|部门|厅|部)?(?:那边|这边|那儿?|上)?(?:给(?:我们)?)?(?:依法|正式|正规)?(?:的)?(?:也|都|已经?|早就?|有)*(?:登记|注册|备了案登记|发的?证?|领的?证?|批|办的?证?|成立|登的?记?)|(?:在|去|到|归|由|(?<!我)是(?!民政局(?:的)?[小老]))[^,。]{0,4}民政(?!.{0,6}(?:合同|项目|买|采购))|民政(?:局|部门)?(?:那边|这边|那里)?(?:的)?$|(?:社团|协会|商会|民非|机构|中心|基金会|学会)[,、]?民政的?(?=[,。年评的]|$)|社会组织登记证|民非(?:登记)?证|民办非企业(?:单位)?(?:登记)?证|(?:社会团体|民办非企业单位?|社会服务机构|基金会)(?:法人)?登记证|(?:registered )?(?:with|at|by|under) (?:the )?(?:\w+ )?civil affairs|civil affairs (?:registration|certificate|bureau registered)/;
const MARKET =
  /市场(?:监管|监督)(?:管理)?(?:局|部门)?(?:那边|那儿?|这边)?(?:给(?:我们)?)?(?:依法|正式)?(?:的)?(?:也|都|已经?|早就?|是|有)*(?:登|注册|发|领|办|批)|(?:在|去|到|是|归|由)[^,。]{0,4}(?:市场监管|市场监督|市监|工商(?!联))|市场监管(?:局|部门)?(?:的)?$|市监局?(?:那边|那儿?|那里)?(?:给)?(?:的)?(?:也|都|已经?|早就?|是|有)*(?:登|注册|(?:执)?照|证|发|办|$)|市场局|工商(?:局|部门)?(?:那边|那儿?|那里|这边)?(?:给)?(?:的)?(?:也|都|已经?|早就?|是|有|做过?|正规|正式)*(?:登|注册|执照|发|领|办)|工商(?:局|部门)?(?:的|那边)*$|营业执照|(?<=^|[,。])(?:也|都|是)?有照(?=$|[,。])|执照(?=$|[,。都也]|办|拿|齐|三|刚|有)|执照[^,。没未不等要]{0,6}(?:拿|办|下来|到手|领)|(?:拿|领|办)(?:到|了|好|下来)?(?:营业)?执照|(?:with|at|by|from) (?:the )?(?:\w+ ){0,3}market (?:regulat\w+|supervision)|market (?:regulat\w+|supervision) (?:registration|registered)|\b(?:s?amr|aic)\b|business licen[cs]e/;
const SECTOR_NAME =
  '行业主?管部门|主管部门|司法[局厅]|教育[局厅]|教体局|教委|卫健[委局]|卫生局|卫计委|人社局|人力资源[^,。]{0,8}局|文旅[局委]|文化局|体育局|农业农?村?局|交通局|住建局|科技局|民宗局|justice bureau|education (?:bureau|department)|health (?:bureau|commission|department)|sector(?:al)? authority|line (?:ministry|department)';
const SECTOR = new RegExp(
  `(?<name>${SECTOR_NAME})(?:那边|那儿?)?(?:给(?:我们)?)?(?:依法|正式)?(?:的)?(?:登记|登的|注册|发|颁|批|审批|核准|许可|办的?|领)|(?:在|由|经|by|with|from)\\s?(?:the )?(?<name2>${SECTOR_NAME})|(?<papers>执业许可|办学许可|医疗机构执业|law practi[cs]e licen[cs]e)`,
);
const SECTOR_BARE = new RegExp(`^(?:是|在)?(?<name>${SECTOR_NAME})$`);
const APPROVAL =
  /(?:行政)?审批(?:服务)?局(?:登记|注册|发|办|批|领)?|政务服务(?:局|中心)(?:登记|发|办)|approval (?:bureau|office)/;
const NOT =
  /(?:没有?|未)(?:有)?(?:在|到|去|向|跟|找)过?(?:民政|市监|市场监管|工商)(?:局|部门)?(?:那边|那里)?(?:办|登|备案|弄)?(?:过|的|了)?(?=$|[,。])|(?:就|光)(?:是|在)?[^,。民市工]{1,6}备[了过]?(?:个)?案|(?:没有?|未)(?:在|到|去|向|跟)(?:任何|什么|哪(?:儿|里|个)?|部门|政府|官方|民政|市场|工商|市监)[^,。]{0,8}?(?:登过?记|登记|登过?(?=[,。]|$)|注册|备案|办过?证|办过?照)|(?:还|尚|从|都)?(?:没有?|未|不曾|没能)(?:依法|正式|独立|单独|去|能|有|来得及|经过?|做|办)*(?:登过?记|登记|注册|办证|拿到?(?:营业|工商)?(?:执照|证)|领(?:到)?(?:执照|证)|执照|登记证|营业执照|法人证|办下来|批下来)|(?:执照|证|证书|登记)(?:还|都)?(?:没|未)(?:有)?(?:办|拿|下|批|发|领)|无证(?!明)|没证(?!明)|筹备(?:中|阶段|期)|正在筹备|正在(?:办|申请)(?:登记|注册|执照)|(?:只|仅)(?:是|在)?[^,。]{0,6}备[了过]?(?:个)?案|只备案|(?:街道|社区|居委会?)备过?案|\bnot (?:yet )?(?:been )?registered|\bunregistered|(?:haven't|have not|hasn't|never) (?:yet )?(?:been )?registered|without (?:a )?(?:registration|licen[cs]e)|no (?:registration|licen[cs]e)|(?:haven't|have not) (?:got|received)[^,.]{0,20}licen[cs]e|only (?:filed|on file)/;
/** 「有4个人，都有证」: what the people hold is no registration. */
const STAFF_CERTIFIED =
  /(?:(?<!法)人|员工?|职工|社工|护工|护士|老师|[医技]师)[^,。]{0,4},?(?:也|都|全|均|个个|人人)+(?:持)?有证(?!明|书|的|上岗)/;
const EACH_NOT = new RegExp(NOT, 'g');
const DONE =
  /(?:已经?|早就|早|正式|依法|合法|正规|去年|前年|今年|年|刚刚?|新)(?:[^,。没未不]{0,6})(?:登记|注册)(?!资本|资金|合同)|登(?:记|过记)了|注册了|登记过|有(?:法人)?登记证|有证(?!明|书|的|上岗)|(?:登记|注册)(?:成立|在册)|证照齐全|手续齐全|(?:事业单位)?法人(?:登记|证书)(?!证明)|(?:编办|编委|事业单位登记管理局|机构编制[^,。]{0,4})(?:登记|批|备案|注册|发)|(?:is|are|'re|been|was|were|got) (?:legally |duly |properly |already )?registered|registered (?:in|since|last)|registration certificate/;
/** Asking which, or naming a contract to be registered. */
const OTHER_USE =
  /(?:撤销|取消|删除?|恢复|修改)[^,。]{0,6}登记|(?:商标|专利|软著|著作权|资产|设备|车辆|房产|财产|物品|台账)[^,。]{0,6}(?:登记|注册)|登记(?:个|一下|一份|一个|这|那)?(?:[^,。]{0,4})?合同|登记(?:手续|流程|材料|管理部门)|contract/;
const UNSURE =
  /(?:登记|注册|证照?|哪个?部门|registr\w+)[^,。]{0,8}(?:不(?:太|是很)?清楚|不知道|忘了|不记得|不确定|not sure)|(?:不(?:太|是很)?清楚|不知道|忘了|不记得|not sure|don't know)[^,。]{0,8}(?:登记|注册|哪个?部门|registr\w+)/;
/** So near behind it a guess is still of the registration: 「民政登记的吧，应该」. */
const NEAR = 5;
const HEDGE = /应该|可能|大概|好像|似乎|估计|也许|probably|maybe|i think/;

/** What a message tells of registration. Of several authorities that suit one another, all are named. */
export function readRegistration(segments: readonly Segment[], provides: boolean, us: boolean): ToldRegistration {
  const told: ToldRegistration = { registered: null, registrar: null, hedged: false, unclear: false };
  const names = new Set<string>();
  let denied = false;
  for (const [at, { text, mood, head: written }] of segments.entries()) {
    const head = written.replace(NOT_HERE, '#');
    if (OTHER_USE.test(text)) continue;
    if (UNSURE.test(text)) told.unclear = true;
    if (mood === 'supposes' || mood === 'asks_open') continue;
    if (mood === 'asks_yes_no' && !us && !provides) continue;
    if (/必须|要求|须|得(?=在|去)|(?<![不主想只重还就快])要(?=在|去|先)|应(?=在|依法)|\bmust\b|\bneed\b/.test(head))
      continue;
    if (NOT.test(head) && !isOfAnother(segments.slice(Math.max(0, at - 1), at + 1))) denied = true;
    const own = isOfStaff(segments[at - 1]?.head ?? '', head) ? head.replace('有证', '#') : head;
    const clean = own
      .replace(EACH_NOT, '#')
      .replace(/(?:没有?|未|无|不是?)(?:在|经|去)?[^,。]{0,6}(?:登记|注册|执照)/g, '#');
    const found = registrarsIn(clean);
    for (const name of found) names.add(name);
    if (found.length > 0 || DONE.test(clean)) {
      told.registered = true;
      told.hedged ||= HEDGE.test(text.slice(0, endOf(text) + NEAR));
    }
  }
  // 「卫健委批的，有执业许可证」: the authority that was named is the one whose papers these are.
  if ([...names].some((name) => name.startsWith('行业主管（'))) names.delete('行业主管');
  told.registrar = names.size > 0 ? [...names].join('、') : null;
  // 「司法局发的许可,没有工商执照」 is registered all the same.
  if (denied && told.registrar === null) told.registered = false;
  return told;
}

/** 「3A证书到期了,新的还没批下来」, 「商标还没批下来」: something else is outstanding, not the registration. */
function isOfAnother(near: readonly Segment[]): boolean {
  const said = near.map((s) => s.text).join(',');
  if (/(?:商标|专利|软著|著作权|补贴|贷款|项目)[^,。]{0,4}(?:还|也|都)?(?:没|未)/.test(said)) return true;
  return (GRADED.test(said) || said.includes('年检')) && !/登记|注册|执照|民政|工商|市场|备案|无证|筹备/.test(said);
}

function isOfStaff(before: string, head: string): boolean {
  return STAFF_CERTIFIED.test(head) || (!STAFF_CERTIFIED.test(before) && STAFF_CERTIFIED.test(`${before},${head}`));
}

/** Where what is told of the registration ends: a guess behind it is of something else (民政发的证，好像属于民非). */
function endOf(text: string): number {
  const ends = [CIVIL, MARKET, SECTOR, DONE]
    .map((pattern) => pattern.exec(text))
    .map((m) => (m === null ? 0 : m.index + m[0].length));
  const end = Math.max(...ends);
  return end === 0 ? text.length : end;
}

/** The authorities a stretch names, in the plan's words. */
export function registrarsIn(text: string): string[] {
  const sector = SECTOR.exec(text) ?? SECTOR_BARE.exec(text);
  const named = sector?.groups?.name ?? sector?.groups?.name2;
  return [
    ...(CIVIL.test(text) ? ['民政'] : []),
    ...(MARKET.test(text) ? ['市场监管'] : []),
    ...(sector === null
      ? []
      : [/^[\p{Script=Han}]*$/u.test(named ?? '') && named !== undefined ? nameSector(named) : '行业主管']),
    ...(APPROVAL.test(text) ? ['行政审批局'] : []),
  ];
}

function nameSector(named: string): string {
  return /主?管部门/.test(named) ? '行业主管' : `行业主管（${named}）`;
}
