import { bodyIn } from './body.js';
import { BARE_VERDICT, type Before, OF_ME } from './carry.js';

const OPENING = '(?:那么?|这样|还有|至于|反过来|另外|,)*';
const ENDING =
  '(?:那|这)?(?:一)?(?:边|方|头|些|块)?(?:呢|(?:又)?(?:是)?(?:谁|哪些)|(?:有|要)?(?:什么|啥)(?:条件|要求|门槛)|[?])+';
/** 「承接那边呢」, 「接活的呢」. */
const PROVIDING = new RegExp(
  `^${OPENING}(?:做|当|来|负责)?(?:后者|另外?一?(?=[边方头个])|对方|承接|承包|接活儿?|接单|接项目|干活儿?|中标|供应商?)(?:主体|单位|机构|服务|方)?的?${ENDING}$`,
);
/** 「出钱的那边呢」, 「买的呢」. */
const PURCHASING = new RegExp(
  `^${OPENING}(?:做|当|来|负责)?(?:前者|另外?一?(?=[边方头])|对方|购买|采购|买|出钱|花钱|掏钱|发包|甲)(?:主体|单位|服务|方)?的?${ENDING}$`,
);
const PROVIDING_EN =
  /^(?:and |so |then |but )*(?:(?:what|how) about )?(?:the )?(?:providers?|bidders?|suppliers?|provider side|other side)(?: side)?(?: then)?[?.! ]*$/i;
const PURCHASING_EN =
  /^(?:and |so |then |but )*(?:(?:what|how) about )?(?:the )?(?:purchasers?|buyers?|purchasing side|other side)(?: side)?(?: then)?[?.! ]*$/i;

const MAY_PURCHASE =
  /^(?:那|它|这种|这个|也|,)*(?:能不能|可不可以|能|可以|算不算|算)(?:当|做|是)?(?:购买(?:主体|方|服务)|甲方|买方|买服务|采购方)(?:吗|么|不|呢|[?])*$/;

/** What is asked next of the body spoken of, from the other side. */
function ofBody(text: string, last: Before): string | null {
  const body = bodyIn(last.text);
  return body === null || body.kind === 'agency'
    ? null
    : `${body.name}${text.replace(/^(?:那|所以|就|也|我们|我|咱们?|俺们?|[\s,，])+/, '')}`;
}

/** The other side of a purchase, after a talk of who may purchase or who may provide. */
export function resolveOtherSide(text: string, last: Before): string | null {
  const { intent } = last;
  if (/^purchaser_/.test(intent)) {
    if (PROVIDING.test(text)) return '谁可以承接';
    // 「那我们能接吗」 is of the body that was told as one's own.
    if (BARE_VERDICT.test(text) && (!OF_ME.test(text) || OF_ME.test(last.text))) return ofBody(text, last);
    return PROVIDING_EN.test(text) ? 'who may provide services?' : null;
  }
  if (!/^eligibility_/.test(intent)) return null;
  if (PURCHASING.test(text)) return '谁可以购买服务';
  if (MAY_PURCHASE.test(text)) return ofBody('能当购买主体吗', last);
  return PURCHASING_EN.test(text) ? 'who may purchase services?' : null;
}

/** 「公司也要？」, 「那基金会用不用」 after a question of rating or inspections: whether that kind needs the same. */
const ALSO =
  /^(?:那么?|,)*(?<kind>[\p{Script=Han}]{2,10}?)(?:是不是|难道)?(?:也|都|就)?(?:得|要|要求|需要|用|看|必须|有这个要求|不用|不要|不需要|要不要|用不用|需不需要|一样)(?:有|看|的)?(?:吗|么|嘛|不|吧|[?])*$/u;
const CRITERION = /年检|评级|等级|[1-5三四五]a/gi;

/** "does it apply to companies too?", right after the rating or the inspections. */
const BINDS_TOO =
  /^(?:and |so |but |then )*(?:do|does|is|are) (?:it|this|that|they|these|those|the same|both)(?: (?:rules?|conditions?|requirements?))? (?:also )?(?:apply|hold|needed|required|go) (?:to|for) (?:all |other )?(?:compan(?:y|ies)|firms?|enterprises?|businesses|institutions?)(?: too| as well| also)?[?. ]*$/i;

export function resolveAlso(text: string, last: Before): string | null {
  if (last.intent === 'eligibility_social_org' && BINDS_TOO.test(text))
    return 'Do companies need the 3A rating and the annual inspections?';
  const kind = /^eligibility_/.test(last.intent) ? ALSO.exec(text)?.groups?.kind : undefined;
  const what = last.text.match(CRITERION)?.at(-1);
  if (kind === undefined || what === undefined || bodyIn(kind) === null) return null;
  return /不(?:用|要|需要)(?![不])/.test(text) && !/要不要|用不用|需不需要/.test(text)
    ? `${kind}不用${what}吗`
    : `${kind}要${what}吗`;
}
