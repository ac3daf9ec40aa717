import { isEnglishRemark, isRemark, stripEnglish, stripFrame } from './contract-frame.js';
import { hideLetters, showLetters } from './name-letters.js';
import { endsLikeName, isOrgName, isServiceLike, splitName, splitTwoKinds } from './org-name.js';

/** The two names of a contract, where a piece of talk tells them. */
export interface ToldNames {
  provider: string | null;
  service: string | null;
}

const IS =
  '(?:也|都|要|得|再|改一?下|应该是|应为|写成|写为|写作|填成|全称是|全称叫|改成|改为|换成|换为|变成|是|为|叫|:|=|\\s)*';
const PROVIDER_LABEL = new RegExp(
  `(?:[Pp]rovider|[Ss]upplier|[Vv]endor|乙方|承接主体|承接方|承接单位|承接机构|供应商|服务商|服务方|服务机构|提供方|中标单位|中标人|(?:中标|成交)的(?=是)|成交单位|成交供应商|机构名称|机构|对方|公司名称?|公司(?=叫|是)|单位(?=叫))(?:名称|名字|全称)?(?:不是[^,;。]{2,20}?[,，]?(?:而)?(?=是))?${IS}(?<name>[^,;。:是]{2,40}?)(?=$|[,;。]|(?<![A-Za-z])\\s|\\s(?![A-Za-z])|的(?!$))`,
);
const SERVICE_LABEL =
  /(?:服务内容|服务项目|服务名称|项目名称|合同名称|采购内容|采购项目|购买内容|标的|内容|项目|服务)(?:不是[^,;。]{2,20}?[,，]?(?:而)?(?=是))?(?:(?:也|都|要|得|再)*(?:改一?下)[,，\s]*)?(?:应该是|应为|改成|改为|换成|换为|变成|写成|写为|写作|写|填成|填|是|为|叫|:|=)+\s*(?<name>[^,;。:]{2,40}?)(?=$|[,;。]|\s+(?:价款|价格|金额|合同[价金额]|总价|费用|服务期|期限|起止|时间|开始|乙方|承接))/;
/** 承接方 德润养老 内容 老年助浴: labels with nothing but a blank behind them. */
const SERVICE_SPACED =
  /(?:^|[\s,])(?:[Ss]ervice|服务内容|服务项目|项目名称|内容|项目|服务)\s+(?<name>[^\s,;。:]{2,30})(?=$|[\s,;。])/;
/** 跟X把Y的协议签了, 跟X把Y的活谈下来了: the service stands before the verb. */
const SIGNED_AFTER =
  /(?:和|跟|与|同)(?<name>[^,;。和跟与]{2,30}?)(?:把|将)(?<rest>[^,;。]{2,30}?)(?:的?(?:合同|协议|单子|项目|活儿?|事儿?))?(?:也|都|已经?)?(?:给)?(?:续?签|录|登|记|存|入|谈|定下).*/;
const SIGNED_WITH =
  /(?:和|跟|与|同|签给|给|委托|由|请|让)(?<name>(?:(?<=和)和)?[^,;。和跟与]{2,30}?)(?:那边|那里)?(?:刚刚?|也|把)?(?:续?签(?:订|署|约)?|续(?=了|个|一|上|的)|订立?|谈(?:妥|好|成|定|拢|下来)|敲定|说定|定(?=了|下|好|妥|个|一)|合作|承接|承办|来做|做|干|提供|负责|中标)(?:了|好|下|的|完)*(?:一?(?:份|个|项|笔))?(?<rest>[^,;。]*)/;
/** 签给晨光印刷的宣传册: to whom, and what. */
const SIGNED_TO = /^.{0,6}?(?:签|包|交|发包|委托)给(?:了)?(?<name>[^,;。的]{2,30}?)的(?<rest>[^,;。]{2,30})/;
/** 给残疾人做康复: for whom it is done is no party to it. */
const SERVED =
  /^(?:残疾人?|老[年人]+|高龄.*|孩子们?|儿童|青少年|学生|群众|居民|村民|职工|员工|妇女|患者|病人|孤儿|困难.*|失能.*|困境.*|特困.*|.*(?:家庭|对象|人群|人员|老人|儿童))$/;
const PARTY_OF = /(?:和|跟|与|同)(?<name>(?:(?<=和)和)?[^,;。和跟与的]{2,30}?)的(?<rest>[^,;。]{2,30})/;
const SIGNED_HEAD =
  /^(?<name>[^,;。]{2,30}?)(?:那边|那里)?(?:也|刚刚?)?(?:续?签(?:订|约|下)?|中标|承接|承办|负责|来做)(?:了|好|的)*(?:一?(?:份|个|项))?(?<rest>[^,;。]*)$/;
/** 做智慧平台运维: a chunk of its own that begins with the verb tells what is bought. */
const DOES =
  /^(?:主要|就是|是)?(?:做|搞|干(?!预(?!算)|部|净|洗|燥)|提供|负责|承担|开展|买(?=的))(?:的是?)?(?<what>[^,;。了]{2,30})$/;
const OF_SERVICE = /^(?<name>[^,;。的]{2,30})的(?<rest>[^,;。]{2,40})$/;

/** 不知道乙方全称: names none. */
const NOT_KNOWN =
  /(?:乙方|承接方?|对方)?(?:还|暂时)?没(?:有)?定(?:下来|好|名字)?|(?:不知道?|不清楚|不晓得|忘了|记不清).{0,8}(?:全称|名称|名字|叫(?:什么|啥)|是谁|哪家)/;

/** Provider and service in chunks of Chinese talk, in order; `asked` is what a bare name answers. */
export function readNames(chunks: readonly string[], asked: 'provider' | 'service' | null): ToldNames {
  const told: ToldNames = { provider: null, service: null };
  const free: string[] = [];
  for (const chunk of chunks.map(hideLetters)) {
    if (NOT_KNOWN.test(chunk)) continue;
    const done = told.service === null ? DOES.exec(stripFrame(chunk))?.groups?.what : undefined;
    if (done !== undefined) {
      told.service = done;
      continue;
    }
    const rest = takeLabelled(told, chunk);
    const text = stripFrame(rest);
    if (!isRemark(text))
      free.push(
        ...text
          .split(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])|、(?!$)|:/)
          .map(stripFrame)
          .filter((t) => !isRemark(t)),
      );
  }
  // Asked what is bought, 残疾儿童康复训练 is no 残疾儿童康复 that does 训练.
  for (const [i, text] of free.entries())
    if (
      told.provider === null &&
      !isWorkOf(free[i - 1], text) &&
      (asked !== 'service' || isOrgName(text.toLowerCase()))
    )
      takeProvider(told, text, free);
  const left = free.filter((text) => told.provider === null || !holdsName(text, told.provider));
  placeFree(told, left, asked);
  const both = asked === null && told.service === null && told.provider !== null ? splitTwoKinds(told.provider) : null;
  if (both) {
    told.provider = both.name;
    told.service = both.rest;
  }
  const [provider, service] = [tidyName(told.provider), tidyService(told.service)];
  return { provider: provider && showLetters(provider), service: service && showLetters(service) };
}

/** 乙方是小太阳幼儿园: whether a chunk of talk begins by saying who the provider is. */
export function opensWithProvider(chunk: string): boolean {
  return PROVIDER_LABEL.exec(chunk.trim())?.index === 0;
}

function takeLabelled(told: ToldNames, chunk: string): string {
  let rest = chunk;
  for (const [field, pattern] of [
    ['provider', PROVIDER_LABEL],
    ['service', SERVICE_LABEL],
    ['service', SERVICE_SPACED],
  ] as const) {
    const found = pattern.exec(rest);
    if (!found?.groups?.name || told[field] !== null) continue;
    const split = field === 'provider' ? splitName(found.groups.name.trim()) : null;
    told[field] = split ? split.name : found.groups.name.trim();
    if (split && isServiceLike(split.rest)) told.service = split.rest;
    rest = rest.replace(found[0], ' ');
  }
  if (told.provider !== null) return rest;
  const signed = SIGNED_AFTER.exec(rest) ?? SIGNED_TO.exec(rest) ?? SIGNED_WITH.exec(rest) ?? PARTY_OF.exec(rest);
  const name = stripFrame(signed?.groups?.name ?? '');
  if (!signed || name.length < 2 || SERVED.test(name) || /^(?:我|你|他|她|它|谁|哪|这|那)/.test(name)) return rest;
  told.provider = name;
  const before = rest.slice(0, signed.index).replace(/^.*(?:把|将)/, '');
  const after = (signed.groups?.rest ?? '').replace(/^个?(?:事|活|单)儿?$/, '');
  return `${isServiceLike(before) ? before : ''} ${after}`;
}

function takeProvider(told: ToldNames, text: string, free: readonly string[]): void {
  // 街道跟好帮手家政: the second is who it was agreed with.
  const other = /^(?:.{0,6}?)(?:跟|和|与)(?<name>.{2,20})$/.exec(text)?.groups?.name;
  if (other && isOrgName(other.toLowerCase())) {
    told.provider = other;
    return;
  }
  const lower = text.toLowerCase();
  const cue = SIGNED_HEAD.exec(lower) ?? OF_SERVICE.exec(lower);
  const isCue = cue?.groups?.name !== undefined && (cue.groups.rest === '' || !isServiceLike(cue.groups.name));
  const split = splitName(lower);
  if (split && (split.rest === '' || isServiceLike(split.rest) || split.rest.length >= 2)) {
    // 课后服务中心运营, and beside it a name: what is bought may be called like an organisation.
    if (split.rest !== '' && free.some((other) => other !== text && isOrgName(other.toLowerCase()))) return;
    told.provider = text.slice(0, split.name.length);
    const rest = stripFrame(
      text.slice(split.name.length).replace(/^(?:那边|那里)?(?:的|续?签(?:订|约)?(?:了|的)?|做|中标|承接|负责)*/, ''),
    );
    if (!isRemark(rest)) told.service ??= rest;
  } else if (isCue && cue?.groups) {
    told.provider = text.slice(0, cue.groups.name?.length ?? 0);
    const rest = stripFrame(cue.groups.rest ?? '');
    if (!isRemark(rest)) told.service ??= rest;
  }
}

/** 绿叶园艺 公园绿化养护: behind a name, what is bought is no second name. */
function isWorkOf(before: string | undefined, text: string): boolean {
  const said = text.toLowerCase();
  return before !== undefined && !isServiceLike(before.toLowerCase()) && isServiceLike(said) && !isOrgName(said);
}

function holdsName(text: string, name: string): boolean {
  return text.startsWith(name) || (text.endsWith(name) && /[跟和与]/.test(text.slice(0, -name.length)));
}

/** By place: who, then what; a lone phrase by what it sounds like. */
function placeFree(told: ToldNames, left: readonly string[], asked: 'provider' | 'service' | null): void {
  for (const [i, text] of left.entries()) {
    const more = left.length - i > 1;
    const isService = isServiceLike(text.toLowerCase());
    if (told.provider === null && told.service === null && asked && !more) told[asked] = text;
    else if (
      told.provider === null &&
      (!isService ||
        (more && endsLikeName(text) && !isOrgName((left[i + 1] ?? '').toLowerCase())) ||
        (more && isServiceLike((left[i + 1] ?? '').toLowerCase()) && told.service === null))
    )
      told.provider = text;
    else if (told.service === null) told.service = text;
    else if (told.provider === null && isOrgName(text.toLowerCase())) told.provider = text;
  }
}

function tidyName(name: string | null): string | null {
  const tidy =
    name
      ?.replace(/^["“「'《]+|["”」'》]+$/g, '')
      .replace(/^(?:应该是|应为|改成|改为|换成|换为|好像[是叫]|叫(?:啥|什么)?|是)(?=.{2})/, '')
      // 啊一个是明德律所: told while counting aloud.
      .replace(/^(?:另外?|还有|有)?一(?:个|份|家)(?:是|跟|和)?(?=.{3})/, '')
      .replace(/^(?:[啊嗯呃哦哎,，]|那个|就是)*(?:头|第|另外?|还有)?[一二三]?(?:个|份|家)(?:呢|就)?是(?=.{2})/, '')
      // 跟清荷家政, 和仁爱医院: what belongs to the name itself is hidden.
      .replace(/^(?:跟|与|给|[和同](?=.{4}))(?=.{2})/, '')
      .replace(/(?:来着|签|的|那边|那里|[这那]一?[份个家]|吧|啊|呢)+$/, '')
      .trim() ?? '';
  // 给老人买的助餐: for whom it is bought is no party to it.
  const isForWhom = /^(?:给|为|帮).+(?:买|采购|做|请)$/.test(name ?? '');
  return tidy.length >= 2 && !isForWhom && !/^[\d.,:\s/-]+$/.test(tidy) ? tidy : null;
}

function tidyService(service: string | null): string | null {
  const tidy = service
    ?.replace(/^["“「'《]+|["”」'》]+$/g, '')
    .replace(/^(?:服务内容|服务项目|项目名称|采购内容)(?=.{2})/, '')
    .replace(
      /^(?:也是|也做|改成|改为|换成|换为|买的?是?|干(?!预(?!算)|部|净|洗|燥)|做|搞|办(?!公|事|证|案|学)|举办|提供|负责|承接|来做|一?(?:份|个|项)|新的?|的|了)+/,
      '',
    )
    .replace(/\s*(?:一共|总共|合计|共计|总价|价款|金额|费用)$/, '')
    .replace(/(?:的?(?:合同|协议)(?:书)?|的(?:项目|活儿?|单子)|(?<=.{2})项目|吧|啊|呢|的|了)+$/, '')
    .replace(/(?<=.{2})的服务$/, '服务')
    .trim();
  return tidy && tidy.length >= 2 ? tidy : null;
}

const ENGLISH_PROVIDER =
  /\b(?:provider|supplier|vendor|contractor|party b)(?:'s)?(?: name)?(?: is| should be| to|:|,)*\s+(?<name>[A-Za-z0-9&'. -]{2,60}?)(?=$|[,;]|\s(?:for|from|to|worth|at|until|amount)\b)|\b(?:with|by)\s+(?<with>[A-Za-z0-9&'. -]{2,60}?)(?=$|[,;:]|\s(?:for|from|to|worth|at|until|on|starting)\b)/i;
const ENGLISH_SERVICE =
  /\b(?:service|for|project|subject)(?: is| should be| to|:)*\s+(?<name>[A-Za-z&' -]{3,60}?)(?=$|[,;]|\s(?:from|to|worth|at|until|with|by|starting)\b)/i;

/** need to register one: what stands before the colon only asks. */
const ASKING = /^[^:,;]{0,40}\b(?:register|record|log|add|enter|save|note)\b[^:,;]{0,30}:\s*/i;

/** As `readNames`, for English. */
export function readEnglishNames(chunks: readonly string[], asked: 'provider' | 'service' | null): ToldNames {
  const told: ToldNames = { provider: null, service: null };
  const free: string[] = [];
  for (const whole of chunks) {
    const chunk = whole.replace(ASKING, '');
    const who = told.provider === null ? ENGLISH_PROVIDER.exec(chunk) : null;
    if (who) told.provider = stripEnglish(who.groups?.name ?? who.groups?.with ?? '');
    const rest = who ? chunk.replace(who[0], ' ; ') : chunk;
    if (told.service === null) takeWholeService(told, rest);
    const what = told.service === null ? ENGLISH_SERVICE.exec(rest) : null;
    if (what?.groups?.name && !isEnglishRemark(stripEnglish(what.groups.name)))
      told.service = stripEnglish(what.groups.name);
    const isWhole = told.service !== null && stripEnglish(rest).includes(told.service);
    const left = what && told.service !== null ? rest.replace(what[0], ' ; ') : isWhole ? '' : rest;
    free.push(
      ...left
        .split(/[;,:]/)
        .map(stripEnglish)
        .filter((t) => !isEnglishRemark(t)),
    );
  }
  for (const text of free) {
    if (told.provider === null && told.service === null && asked && free.length === 1) told[asked] = text;
    else if (
      told.provider === null &&
      !(isServiceLike(text) && !isOrgName(text.toLowerCase()) && !/^[A-Z].*\s[A-Z]/.test(text))
    )
      told.provider = text;
    else if (told.service === null) told.service = text;
  }
  return { provider: told.provider || null, service: told.service || null };
}

/** Home care for the elderly: the whole of it is the service, not what stands after "for". */
function takeWholeService(told: ToldNames, chunk: string): void {
  const found =
    /^(?<head>.+?)\sfor\s(?:the\s|our\s)?(?!us\b|me\b|it\b|one\b|two\b|three\b|an?\b|half\b|each\b|every\b|rmb\b|cny\b|about\b|now\b)[a-z]{3}/i.exec(
      stripEnglish(chunk),
    );
  const head = found?.groups?.head ?? '';
  if (head !== '' && isServiceLike(head.toLowerCase()) && !/contract|agreement|;/i.test(head))
    told.service = stripEnglish(chunk);
}
