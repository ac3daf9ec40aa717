/** Who does something for us: 做法律援助的是哪家, 助浴包给谁了. What it is stands in `what`. */
const PARTY = '(?:哪一?[家个](?:公司|机构|单位|社工站|中心|组织)?|哪几[家个]|什么(?:公司|机构|单位)|谁家?)';
const DOES = '(?:承接|负责|提供|承担|中标|做|干|搞|管|签|接|跑|送)';
const ASKS: readonly RegExp[] = [
  new RegExp(
    `${DOES}(?<what>[^,，。]{2,16}?)(?:服务|项目)?的(?:承接方|乙方|供应商|公司|机构|单位|那?家)?(?:是|叫|有)?(?:${PARTY}|叫什么(?:名字)?)`,
  ),
  new RegExp(
    `(?:是|由|都是)?${PARTY}(?:公司|机构|单位)?(?:正)?(?:在|来|给我们|帮我们|替我们|给咱们?)*${DOES}(?:了|着|的|过)?(?<what>[^,，。?？]{2,16}?)(?:服务|项目)?(?:的|呢|呀|啊)?[?？]?$`,
  ),
  new RegExp(
    `^(?:请问|那|我们的?|咱们?的?|本单位的?|现在|目前|[,，])*(?<what>[^,，。]{2,16}?)(?:服务|项目|这块|这项|那块|这一块)?(?:现在|目前|今年)?(?:都)?(?:是|由|归|找的?是?|包给了?|交给了?|委托给?了?|签给了?|外包给了?|给了)?(?:的是)?${PARTY}(?:公司|机构|单位)?(?:在|来|给我们)*(?:${DOES}|中的标|接手)?(?:的|呢|呀|啊|了)*[?？]?$`,
  ),
  /^(?:请问|那|我们的?|咱们?的?)*(?<what>[^,，。]{2,16}?)(?:服务|项目)?的?(?:承接方|承接主体|承接单位|乙方|供应商|服务商|中标单位)(?:现在|目前)?(?:是|叫)(?:谁|哪|什么)/,
  /\b(?:who|which (?:company|provider|firm|organi[sz]ation|supplier|contractor))(?: (?:is|are))?(?: (?:currently|now))? (?:does|do|doing|provides?|providing|runs?|running|handles?|handling|delivers?|delivering|has)(?: (?:our|the|us))* (?<what>[a-z][a-z -]{3,40}?)(?: (?:for us|contract|services?|now))*\s*\?*$/,
];
/** Who may or should: the plan's matter. */
const OF_RULES =
  /能|可以|可不可|应该?|必须|有权|资格|条件|规定|方案|怎么|谁来|谁定|由谁(?:负责|来|定)|负责(?:监|审|验|公)|\b(?:may|can|should|must|eligible)\b/;

/** 四月份到期, 签的钱最多: what narrows a list is no service. */
const NO_SERVICE = /到期|结束|过期|最|金额|钱|月份?|今年|明年|以[上下]|超过/;

/** The service that a message asks the provider of; null where it asks no such thing, or who may do it. */
export function serviceAsked(text: string): string | null {
  if (text.length > 60 || OF_RULES.test(text)) return null;
  for (const pattern of ASKS) {
    const what = pattern
      .exec(text)
      ?.groups?.what?.replace(/^(?:给|帮|替)?(?:我们|咱们?|我|的|了|这个|那个)+|(?:的|是|服务)+$/g, '')
      .trim();
    if (
      what &&
      what.length >= 2 &&
      !NO_SERVICE.test(what) &&
      !/^(?:合同|协议|这|那|它|负责|经办|第[一二三四五\d]|[上下]一?[份个家]|[前后头]一?[份个家])/.test(what)
    )
      return what;
  }
  return null;
}

/** 是哪家, 哪个公司: asks for one that there is, not who it should be. */
export function asksWhichOne(text: string): boolean {
  return /哪一?家|哪几家|哪个(?:公司|机构|单位)|什么(?:公司|机构|单位)|谁家|给(?:了)?谁|which (?:company|provider|firm|supplier|contractor)/.test(
    text,
  );
}
