/** What a column of a ledger can hold. `term` is both ends of the service in one cell. */
export const FIELDS = [
  'serial',
  'number',
  'service',
  'department',
  'provider',
  'catalogueCode',
  'method',
  'budgetYuan',
  'amountYuan',
  'awarded',
  'signed',
  'start',
  'end',
  'term',
  'paidYuan',
  'accepted',
  'owner',
] as const;
export type Field = (typeof FIELDS)[number];
export type MoneyField = 'budgetYuan' | 'amountYuan' | 'paidYuan';
export type Unit = 'yuan' | 'wan' | null;

/** Titles as real ledgers have them, without blanks, brackets and units; the first that fits takes the column. */
const TITLES: readonly [Field, RegExp][] = [
  ['serial', /^(?:序号|序|编号|no\.?|行号)$/],
  ['number', /^(?:(?:政采|采购|政府采购)?合同(?:编号|号码?|备案号|备案编号)|contract(?:no\.?|number))$/],
  [
    'catalogueCode',
    /^(?:(?:购买|采购|指导性?)?(?:服务)?(?:目录|品目)(?:代码|编码|编号)|所属目录|购买目录|目录代码|品目|catalogue(?:code)?)$/,
  ],
  [
    'awarded',
    /^(?:中标|成交|中标成交)?(?:通知书?)(?:发出)?(?:日期|时间|日)$|^(?:中标|成交)(?:通知)?(?:日期|时间)$|^award(?:ed|date)?$/,
  ],
  ['signed', /^(?:合同)?(?:签订|签约|签署)(?:日期|时间|日)?$|^合同(?:日期|时间)$|^sign(?:ed|ingdate)$/],
  [
    'start',
    /^(?:服务|合同|履约|项目|期限|服务期限|履约期限|合同期限)?(?:起始|开始|起|生效)(?:日期|时间|日)?$|^(?:start|from)(?:date)?$/,
  ],
  [
    'end',
    /^(?:服务|合同|履约|项目|期限|服务期限|履约期限|合同期限)?(?:终止|结束|截止|截至|止|到期|届满)(?:日期|时间|日)?$|^(?:end|to)(?:date)?$/,
  ],
  [
    'term',
    /^(?:服务|履约|合同|项目|购买)?(?:期限|起止(?:时间|日期)?|起讫(?:时间|日期)?|期间|周期)$|^(?:合同期|服务期|服务年限|合同有效期|服务时间|履行期限|合同履行期限|term|period)$/,
  ],
  ['accepted', /^(?:履约)?验收(?:日期|时间)$|^accepted$/],
  ['paidYuan', /^(?:已|累计|实际)(?:支付|付款|付|拨付)(?:金额|资金|款)?$|^累计支付(?:金额)?$|^paid(?:amount|yuan)?$/],
  [
    'amountYuan',
    /^(?:合同(?:金额|价款?|总价|总额|总金额|额)|(?:中标|成交)(?:价格?|金额)|(?:中标|成交)成交(?:价格?|金额)|合同价款|年均金额|总价|签约金额|金额|购买金额|amount(?:yuan)?)$/,
  ],
  ['budgetYuan', /^(?:(?:项目|采购|年初|年度)?预算(?:金额|数|资金)?|控制价|最高限价|指标金额|budget(?:yuan)?)$/],
  ['method', /^(?:采购|购买|政府采购)(?:方式|方法|形式)$|^method$/],
  [
    'department',
    /^(?:购买主体|采购人|采购单位|购买单位|甲方|预算单位|主管部门|责任科室|责任单位|部门|单位|科室|采购主体|department|buyer|purchaser)(?:名称)?$/,
  ],
  [
    'provider',
    /^(?:承接主体|承接单位|承接机构|供应商|中标单位|成交单位|中标人|成交人|中标供应商|成交供应商|中标成交供应商|乙方|承接方|服务机构|服务单位|服务商|provider|supplier)(?:名称)?$/,
  ],
  ['owner', /^(?:经办人|联系人|责任人|负责人|项目负责人|承办人|owner)(?:员|姓名)?$/],
  [
    'service',
    /^(?:(?:采购|购买)?(?:项目|服务)(?:名称|内容|项目)?|合同名称|采购项目|购买服务项目|购买内容|标的(?:名称)?|service)$/,
  ],
];

/** The column of each field that the titles name; the first column that fits a field has it. */
export function nameColumns(titles: readonly string[]): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [column, title] of titles.entries()) {
    const field = TITLES.find(([, pattern]) => pattern.test(foldTitle(title)))?.[0];
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/中标\((成交)\)/g, '$1')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s*_:/、]/g, '')
    .replace(/(?:万元|元)$/, '');
}
