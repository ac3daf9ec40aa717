import { toSimplifiedChars } from '../../understanding/normalise.js';
import { bodyIn, namesBody } from './body.js';
import type { Before } from './carry.js';
import { OWED } from './complaint.js';
import { LISTS } from './lists.js';

const OPENING = '(?:那么?|那|这|到底|究竟|具体|主要|还|,)*';
const WHICH = '(?:些|点)*(?:什么|啥|哪些|哪几[样条项个])';
const CLOSING = '(?:呢|啊|呀|的|[?])*$';

/** 「那看啥」, 「要满足哪几条」: what is looked at, or asked for. */
const LOOKS_AT = new RegExp(
  `^${OPENING}(?:我们|公司|都|是|又)*(?:要|得|需要|该|会|主要|都)*(?:看|查|审|卡|满足|符合|具备|达到|凭|靠|有)${WHICH}(?:东西|条件|要求|方面)?(?:才行|才能接)?${CLOSING}`,
);
/** 「公开的都有啥」 names its matter, whatever was spoken of. */
const PUBLISHED = new RegExp(
  `^${OPENING}(?:(?:购买主体|购买方|采购方|采购人|甲方|政府|单位|部门|街道|他们|你们)?(?:要|得|应该|应当|必须|需要|都|该)*(?:对外|向社会)?(?:公开|公布|公示)(?:出来)?的?(?:都|会|要|内容|信息|东西|是|有|包括|了)*)${WHICH}(?:内容|东西|信息|事项)?${CLOSING}`,
);
/** 「都发些什么内容」, of what is published. */
const PUT_OUT = new RegExp(
  `^${OPENING}(?:都|会|要|往外|对外)*(?:发|登|挂|写|放|说|贴|晒)(?:出来)?的?(?:都|是|有)*${WHICH}(?:内容|东西|信息|事项)?${CLOSING}`,
);
/** 「是哪个部门发的」, of the plan. */
const ISSUED =
  /^(?:那|这|这个|它|方案|文件|是|又|,)*(?:谁|哪(?:个部门|个单位|里|儿|一?级|个局))(?:印发|发|出|定|制定|下|搞)(?:的|出来的|下来的)(?:呢|啊|[?])*$/;
/** 「几年的公司才行」, 「要满几年」: for how long it must have been there. */
const AGE =
  /^(?:那|要|得|必须|,)*(?:(?:成立|注册|开|办|干|做)?(?:要|得|需要)?(?:满|够)?(?:几|多少|多久|多长时间)(?:年)?(?:以上)?的(?:公司|企业|机构|单位|协会|组织|老?店)|(?:公司|企业|机构|协会)?(?:要|得|需要|必须)?(?:成立|注册|开|办|开业|运营)(?:要|得|需要|必须)?(?:满|够)?(?:几年|多少年|多久|多长时间))(?:以上)?(?:才|就)?(?:能|可以)?(?:行|接|承接|报名|算)?(?:呢|啊|[?])*$/;
const SIZE =
  /^(?:那|公司|企业|机构|单位|办公|要|得|必须|需要|对|有没有|,)*(?:(?:多大|多少|什么|啥)(?:样的?|的)?(?:规模|面积|场地|资产|体量|营业额|业绩|流水)|(?:规模|面积|场地|体量|营业额|业绩|流水)(?:的?大小)?(?:上)?(?:有|要|得)?(?:没有?|多大|多少|什么|啥)?(?:要求|限制|门槛)?)(?:才行|才能接|才可以)?(?:吗|么|呢|啊|[?])*$/;
const FAILS =
  /^(?:那|要是|如果|万一|,)*(?:他们?|承接方|对方|事情|活儿?|任务|机构|公司|人家)?(?:要是|如果)?(?:没|没有|做|干|完)(?:得)?(?:按时|好好)?(?:不到|不好|不完|不成|做到|做完|干完|干好|做好|完成|砸了)(?:的话)?(?:呢|(?:怎么|咋)(?:办|处理|弄)|会(?:怎样|咋样)|[?])*$/;
const FINED = /^(?:那|会不会|会|要|,)*(?:有没有|有|被|挨|要)?(?:罚款?|处罚|惩罚|扣钱|扣款)(?:吗|么|不|的|呢|[?])*$/;
/** 「除了这俩还有别的吗」. */
const BESIDES =
  /^(?:那|,)*除了?(?:这|那|上面|刚才|它|他)(?:说的|提到的|里|的)*(?:们|俩|仨|些|[一两二三四五六几](?:个|种|样|条|类|项|点)?|个|种|样|条|类|项)?(?:以外|之外|外)?(?:的话)?,?(?:还|另外|就|再)*(?:有没有|没有?|有|要|剩)?(?:别的|其他|其它|另外的|什么|啥|哪些|几(?:种|个|样|类|条|项)|哪(?:几)?(?:种|个|样|类|条|项))(?:要求|条件|方式|办法|种类|的|了)*(?:吗|么|没有?|呢|[?])*$/;
const LISTED: Readonly<Record<string, string>> = {
  purchase_modes: '购买服务的方式除了这些还有哪些',
  procurement_methods: '采购方式除了这些还有哪些',
  principles: '基本原则有哪些',
  purchaser_who: '谁可以购买服务',
  catalogue_domains: '重点买哪些领域',
  contract_contents: '合同要写什么',
  eligibility_social_org: '承接还要符合哪些一般条件',
  eligibility_enterprise: '承接还要符合哪些一般条件',
};
/** 「学校能吗，公办小学」: another body, and what sort of it. */
const MAY_TOO =
  /^(?:那么?|还有|要是|,)*(?<kind>[\p{Script=Han}]{2,8}?)(?:也)?(?:能不能|可不可以|行不行|能|可以|行|成|够格)(?:吗|么|嘛|不|呢|[?])*(?:[,。\s]+(?:就?是|比如|像|我说的?是)?(?<sort>[\p{Script=Han}]{2,8}?)(?:这种|那种|的)?[?。]*)?$/u;
/** What an amount, a term or a paper is called by its last word: 履约的那个 is 履约保证金 after 投标保证金. */
const HEAD = /[\p{Script=Han}]{2}(?<head>保证金|押金|标准|期限|时间|报告|材料|比例|名单|预算|合同)/gu;
const THE_SAME_OF =
  /^(?:那么?|还有|,)*(?<of>(?!刚才|前面|上面|之前|后面|其他|另外)[\p{Script=Han}]{2,4}?)(?:的那个|那个|的那种|的)呢?[?]*$/u;

const WHAT_IS_PUBLISHED = '要向社会公布哪些内容';

/** The whole question behind 「公开的都有啥」, which needs no talk before it. */
export function publishedIn(said: string): string | null {
  return PUBLISHED.test(toSimplifiedChars(said.normalize('NFKC'))) ? WHAT_IS_PUBLISHED : null;
}

/** 「付款方式也要？」, 「没写会咋样」, 「有模板吗」, of the contract. */
const ALSO_WRITTEN =
  /^(?:那|,)*(?<what>(?!它|这|那|我|谁|双方|都)[\p{Script=Han}]{2,8}?)(?:也|都|是不是也)(?:要|得|必须|需要)(?:写|约定|写上|写明|写进去)?(?:吗|么|不|[?])*$/u;
const OF_THE_EIGHT = /付款|支付|期限|数量|质量|范围|标的|权利|义务|违约/;
/** Whether it is one of the things that clause 3.4 wants in every contract. */
export const isOfTheEight = (what: string) => OF_THE_EIGHT.test(what) && !/金额|多少|比例|几/.test(what);
const LEFT_OUT =
  /^(?:那|要是|如果|万一|,)*(?:没写|不写|漏了?|没写清楚|写漏了?|少写一?[项条样个])(?:这[个条项]|进去)?(?:的话|,)*(?:呢|(?:那)?(?:合同)?(?:还)?(?:算不算数|算数|作数|有效|有没有效|有效力|无效|作废|白签)(?:吗|么|不|了|呢)?|会(?:怎样|咋样|怎么样)|(?:怎么|咋)办|行吗|可以吗|[?])*$/;
const TEMPLATE =
  /^(?:那|,)*(?:有没有|有|给个|哪里?有)(?:现成的?|统一的?)?(?:合同)?(?:模板|范本|样本|格式|样式)(?:吗|么|不|没有?|[?])*$/;

/** 「乙方是谁」. */
const PARTY =
  /^(?:那|合同|里|的|,)*(?:甲方|乙方|双方|甲乙双方)(?:是|指|又是|分别是)(?:的是)?(?:谁|哪(?:个|方|家|边)|什么)(?:和谁)?(?:呢|啊|[?])*$/;

function ofContract(text: string, { intent }: Before): string | null {
  if (intent !== 'contract_contents') return null;
  const what = ALSO_WRITTEN.exec(text)?.groups?.what;
  if (what !== undefined && OF_THE_EIGHT.test(what)) return `合同里要写${what}吗`;
  if (PARTY.test(text)) return '合同由谁和谁签';
  if (LEFT_OUT.test(text)) return '方案有没有规定合同漏写条款的后果';
  return TEMPLATE.test(text) ? '合同有没有范本' : null;
}

/** 「群众能看到吗」, 「不公开行不行」, 「没公布怎么办」, of what is published. */
const SEEN_BY =
  /^(?:那|这个?|这些|,)*(?<who>群众|老百姓|百姓|市民|居民|公众|社会上|外人|别人|大家|谁都|普通人|机构|我们?|外面的?人?)(?:是不是|也|都)*(?:能不能|可不可以|能|可以|会)(?:也|都)?(?:去|上网|来|自己|随便)?(?:看|查|看到|查到|知道|看得到|查得到|看得见|看见)(?:到|见|得到)?(?:吗|么|不|呢|[?])*$/;
const KEPT_BACK =
  /^(?:那|要是|如果|万一|就|他们|单位|部门|,)*(?<not>没有?|不|未|拒不|一直没|迟迟不)(?:公布|公开|公示|公告|发布?|挂出来)(?:的话|了|,)*(?<asked>行不行|行吗|可以吗|可不可以|成吗|呢|(?:算不算|是不是|算|属于)违[规法反](?:吗|么)?|(?:怎么|咋)(?:办|处理|弄|罚)|会(?:怎样|怎么样|咋样)|有(?:什么|啥)(?:后果|处罚|责任)|(?:找谁|谁管|去哪告|能投诉吗|能告吗))(?:呢|啊|[?])*$/;
const UNCLEAR = /^(?:那|要是|如果|,)*(?:没|不)(?:有)?(?:写|说|讲|公布|公开)(?:得)?(?:清楚?|明白?|全|完整|具体|详细)/;
const ON_NEWS = /^(?:publicity|procurement_methods|process_steps|principles)$/;

function ofNews(text: string, { intent }: Before): string | null {
  if (!ON_NEWS.test(intent)) return null;
  if (intent === 'publicity' && UNCLEAR.test(text)) return `公布的内容${text.replace(/^(?:那|要是|如果|,)+/, '')}`;
  if (intent === 'publicity' && SEEN_BY.test(text)) return '要不要向社会公布，让社会上都知道';
  const { asked = '' } = KEPT_BACK.exec(text)?.groups ?? {};
  if (asked === '') return null;
  return /行|可以|成/.test(asked) ? '不向社会公布行不行' : '没有公布怎么办';
}

/** 「那怎么提」, of views on the catalogue. */
const PUT_FORWARD =
  /^(?:那|我们?|具体|,)*(?:要|想|该|可以|能)?(?:(?:怎么|咋|如何|怎样|向谁|跟谁|找谁|给谁|去哪(?:里|儿)?|在哪(?:里|儿)?|往哪)(?:去)?(?:提|反映|反馈|建议|申请|说|报|递)|(?:提|反映)(?:给|到|去)?(?:谁|哪(?:里|儿)?))(?:意见|建议|上去|法|呢|啊|的|[?])*$/;
/** 「哪类的」, 「归哪一项」, of a service. */
const WHICH_CLASS = /^(?:那|这个?|它|算|属于|归|是|在|放|,)*哪(?:一)?(?:个)?(?:大)?[类款项](?:的|里|下面|呢|啊|[?])*$/;

/** What is asked of a service, behind its name. */
const MAY_IT = /(?:算不算|在不在|能不能|可不可以|有没有|属不属于|算|能|可以|属于|在|也)[^,。?]{0,10}[吗么不呢?？]*$/;

function ofCatalogue(text: string, { intent, text: before }: Before, looked?: string): string | null {
  if (!intent.startsWith('catalogue_')) return null;
  if (intent === 'catalogue_adjustment' && PUT_FORWARD.test(text)) return '想在目录里增加一项怎么提建议';
  // What was looked up last counts, not the question that it leant on.
  const service = intent === 'catalogue_item_lookup' && looked !== undefined ? looked : before.replace(MAY_IT, '');
  return WHICH_CLASS.test(text) && service.length >= 2 && service.length <= 20 ? `${service}在目录里属于哪一类` : null;
}

/** 「谁来考核」, of the goals. */
const WHO_CHECKS =
  /^(?:那|最后|到时候|,)*(?:由|归)?(?:谁|哪个(?:部门|单位))(?:来|去)?(?:考核|检查|督促|监督|盯|问责|负责|管)(?:的|这个|呢|啊|[?])*$/;

/** A half sentence that leaves out its subject or the word that names it, in full; null where it is none. */
export function resolveHalfAsked(text: string, last: Before, looked?: string): string | null {
  if (last.intent === 'publicity' && PUT_OUT.test(text)) return WHAT_IS_PUBLISHED;
  if (/^importance$/.test(last.intent) && ISSUED.test(text)) return '这个方案是谁制定的';
  return (
    ofConditions(text, last) ??
    ofTerm(text, last) ??
    ofAge(text, last) ??
    ofFailure(text, last) ??
    ofContract(text, last) ??
    (/^(?:fund_|contract_contents|budget_)/.test(last.intent) && OWED.test(text) ? '付款拖欠了怎么办' : null) ??
    ofNews(text, last) ??
    ofCatalogue(text, last, looked) ??
    (last.intent === 'goals' && WHO_CHECKS.test(text) ? '目标由谁负责、谁来考核' : null) ??
    besides(text, last) ??
    mayToo(text, last) ??
    theSameOf(text, last)
  );
}

function ofConditions(text: string, { intent, text: before }: Before): string | null {
  if (!/^eligibility_/.test(intent) || !LOOKS_AT.test(text)) return null;
  if (intent === 'eligibility_social_org') return '社会组织承接要什么条件';
  const body = intent === 'eligibility_enterprise' ? bodyIn(before) : null;
  return body?.kind === 'enterprise' ? '企业承接要符合哪些一般条件' : '承接要符合哪些一般条件';
}

/** 「有期限吗」, of what was spoken of. */
const HAS_TERM =
  /^(?:那么?|这个?|它|到底|方案|,)*(?:有没有|有|规定了?|写了?|定了?)(?:个|什么|啥|具体|明确)?(?:的)?(?:时间|期限|时限|日期|截止时间|最长时间)(?:上)?(?:的)?(?:限制|要求|规定)?(?:吗|么|没有?|不|呢|[?])*$/;
const TERM_OF: Readonly<Record<string, string>> = {
  supervision_acceptance: '验收',
  publicity: '公布',
  fund_management: '付款',
  catalogue_adjustment: '目录调整',
  process_steps: '流程',
  budget_how: '预算申报',
};

function ofTerm(text: string, { intent }: Before): string | null {
  const of = TERM_OF[intent];
  return of !== undefined && HAS_TERM.test(text) ? `${of}有没有规定期限` : null;
}

function ofAge(text: string, { intent }: Before): string | null {
  if (/^eligibility_/.test(intent) && SIZE.test(text)) return '承接对注册资本、规模有要求吗';
  if (!/^eligibility_/.test(intent) || !AGE.test(text)) return null;
  // No kind is named: what is asked of any is nothing told of one's own.
  return '承接对成立年限有要求吗';
}

/** 「做不到呢」, 「那事情没干完呢」, 「有罚款吗」: of the provider's work. */
function ofFailure(text: string, { intent }: Before): string | null {
  if (/^(?:purchaser_|eligibility_|self_check|greeting|help|out_of_scope)/.test(intent)) return null;
  if (FAILS.test(text)) return '承接方没有按时做完怎么处理';
  return /^(?:provider_|supervision_|contract_contents)/.test(intent) && FINED.test(text)
    ? '承接方没做到会罚款吗'
    : null;
}

function besides(text: string, { intent }: Before): string | null {
  const isList = LISTS[intent] !== undefined || /^eligibility_/.test(intent);
  return isList && BESIDES.test(text) ? (LISTED[intent] ?? null) : null;
}

function mayToo(text: string, { intent }: Before): string | null {
  const found = /^(?:purchaser|eligibility)_/.test(intent) ? MAY_TOO.exec(text)?.groups : undefined;
  const kind = found?.kind;
  if (kind === undefined || !namesBody(kind)) return null;
  const sort = found?.sort;
  const body = sort !== undefined && namesBody(sort) ? sort : kind;
  return intent.startsWith('purchaser_') ? `${body}能买服务吗` : `${body}能承接吗`;
}

function theSameOf(text: string, { text: before }: Before): string | null {
  const of = THE_SAME_OF.exec(text)?.groups?.of;
  const spoken = [...before.matchAll(HEAD)].at(-1);
  if (of === undefined || spoken?.groups?.head === undefined || bodyIn(of) !== null) return null;
  return before.replace(spoken[0], `${of}${spoken.groups.head}`);
}
