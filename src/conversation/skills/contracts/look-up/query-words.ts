import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from '../../../../shared/clock.js';
import { findDates } from '../../../../understanding/entities/dates.js';
import { foldText } from '../../../../understanding/entities/fold.js';
import { scanMoney } from '../../../../understanding/entities/money.js';
import { findPeriods } from '../../../../understanding/entities/ranges.js';
import { scanDurations } from '../../../../understanding/entities/time/duration.js';

/** What a question about contracts narrows down to, apart from names. */
export interface Asked {
  /** The days in which they end, both counted; `from` null = whenever before. */
  ending: { from: Day | null; to: Day } | null;
  /** 去年签的: the days narrow the day of signing, or the first day where that is not known. */
  bySigning: boolean;
  /** 这个月登记的: the day on which it was registered. */
  byRegistering: boolean;
  /** 快到期: the number of days was not told. */
  isSoon: boolean;
  overdue: boolean;
  closed: boolean;
  /** 在执行的: not yet past their end. */
  running: boolean;
  amount: { min?: number; max?: number };
  /** 金额最大的, 最早到期的: one of those found. */
  pick: 'largest' | 'smallest' | 'first' | 'last' | null;
  total: boolean;
  /** Duties (验收, 尾款, 待办) rather than ends. */
  duties: readonly string[] | 'all' | null;
}

const OVERDUE =
  /过期|逾期|超期|过了(?:期|(?:结束|终止|到期|截止)(?:日期?|时间)?)|没处理|(?:日子|日期|期限|时间)(?:都|早|已经?)*过了|已经?(?:到期|届满|结束)|\boverdue\b|\bexpired\b|past (?:due|their end|its end)|have ended/;
const WITHOUT_OVERDUE = /(?:不算|不含|除了|除去|除掉|去掉|排除|不要|不包括)(?:已经?)?(?:过期|到期|逾期|结束)/;
const SOON =
  /(?:快要?|马上|就要|眼看|最近(?:要|快|会)?)(?:到期|到头|到了|届满|期满|结束|完|满|due)|(?<!不)要(?:完|到头)(?:了|的)?$|临期|将要?到期|马上到期|即将|近期|soon|coming up|upcoming|about to/;
const BEFORE_AFTER = /^\s*(?:份|底|末)?\s*(?:之前|以前|前(?!后)|为止)/;
const BEFORE_BEFORE = /(?:before|by|until|till)\s*$/;
const AFTER = /^\s*(?:份|底)?\s*(?:之后|以后|后)/;
/** Days that 快到期 reaches ahead, said in the reply. */
const SOON_DAYS = 60;

/** Milestones by the words people use for them. */
const DUTIES: readonly [RegExp, readonly string[]][] = [
  [/公[告示布].{0,4}验收|验收(?:结果|情况)?.{0,4}公[告示布]/, ['announce_acceptance']],
  [/验收|\bacceptance\b|\baccept(?:ed)?\b/, ['acceptance', 'announce_acceptance']],
  [/尾款|final payment/, ['final_payment']],
  [/首付款?|预付款?|first payment|advance payment/, ['first_payment']],
  [/付款|支付|打款|款.{0,2}(?:要|得|该)付|付.{0,3}款|payments?\b/, ['first_payment', 'final_payment']],
  [/中期|mid-?term/, ['midterm_check']],
  [/年度考核/, ['yearly_assessment']],
  [/抽查|季度检查|quarterly check/, ['quarterly_check']],
  [/月报|监督记录|monthly (?:report|record)/, ['monthly_record']],
  [/绩效|performance evaluation/, ['performance_evaluation']],
  [/满意度|satisfaction/, ['satisfaction_survey']],
  [/备案|filing/, ['file_contract']],
  [/公告|announce/, ['announce_contract', 'announce_acceptance']],
  [/归档|archiv/, ['archive']],
  [/成果|决算|(?:资料|材料).{0,3}(?:收|交|齐|提交)|deliverables?\b/, ['deliverables']],
  [/(?:履约|质量)保证金|质保金|performance bond/, ['return_performance_bond']],
  [/进场|交底/, ['service_start']],
  [/续签|续购|重新采购|renew/, ['renewal_decision']],
  [/预算申报|一上|二上|budget declaration|budget deadline/, ['budget_first', 'budget_second', 'budget_preparation']],
];

/** The milestones that a text names; empty if none. */
export function dutiesIn(text: string): readonly string[] {
  return DUTIES.find(([pattern]) => pattern.test(text))?.[1] ?? [];
}

/** Reads what a question narrows down to. */
export function readAsked(text: string, today: Day): Asked {
  const folded = foldText(text);
  const overdue = OVERDUE.test(folded) && !WITHOUT_OVERDUE.test(folded);
  const ending = overdue
    ? null
    : (endingIn(folded, today) ?? (SOON.test(folded) ? { from: today, to: addDays(today, SOON_DAYS) } : null));
  const named = dutiesIn(folded);
  const all =
    /待办|节点|事项|要(?:做|干|弄|办)(?:点|些|哪)?(?:什么|啥|些)|要(?:做|办|弄)的|要办|要处理|该办|to-?do|milestones?|what(?:'s| is) due|duties|need to handle/.test(
      folded,
    );
  return {
    ending,
    isSoon: ending !== null && SOON.test(folded) && endingIn(folded, today) === null,
    bySigning: /签(?:订|署|约)?(?:下)?[的了]|signed/.test(folded),
    byRegistering: /(?:登记|录入?)[的了]|registered/.test(folded),
    overdue,
    closed: /已?(?:关闭|关掉|关了|终止了?|解除了?|注销)的|\bclosed|terminated/.test(folded),
    running:
      !overdue &&
      (WITHOUT_OVERDUE.test(folded) ||
        /在执行|执行中|在跑|跑着的?|没(?:做|干|跑)完|(?:正在|还在)(?:执行|履行|做|跑)|履行中|在履行|(?<!有)没有?(?:过期|到期)|未(?:过期|到期)|还有效|\b(?:running|still active)\b/.test(
          folded,
        )),
    amount: amountIn(folded),
    pick: pickOf(folded),
    total:
      /合计|总额|加起来|合起来|加(?:一块儿?|一起|到一块)|俩.{0,4}(?:一共|总共)|(?:总共|一共|总计)(?!.{0,3}[几多少]{1,2}[份个]).{0,4}(?:钱|金额)|总金额|(?:总共|一共|加起来|合起来)(?:是|有)?(?:多少)?$|(?:一共|总共|全部|所有|各部门|合起来).*(?:多少钱|金额)|in total|total amount|sum of/.test(
        folded,
      ),
    duties: named.length > 0 && !/续签|renew/.test(folded) ? named : all ? 'all' : null,
  };
}

const PICKS: readonly [NonNullable<Asked['pick']>, RegExp][] = [
  [
    'largest',
    /最[大高多贵]|更[大高多贵]|金额前|金额(?:[大高]|多(?!少))|(?:哪|谁).{0,6}[大高贵](?:些|点|的)?[?？]?$|largest|biggest|highest|most expensive|costs? the most/,
  ],
  [
    'smallest',
    /最[小少低]|更[小少低]|金额[小低]|(?:哪|谁).{0,6}[小低](?:些|点|的)?[?？]?$|最便宜|smallest|lowest|cheapest|least expensive|costs? the least/,
  ],
  [
    'first',
    /更(?:早|先|快)|最(?:早|先|快)(?:要)?(?:的|到期?|结束|完|是)|(?:哪|谁).{0,4}先(?:到|完|结束)|先(?:到|完|结束)的?(?:是)?(?:哪|谁)|下一?[个份](?:快|要|该)*(?:到期|结束|届满)|先(?:到期|结束)|最近(?:一[份个])?要?到期的?(?:是)?[那哪一]|(?:first|earliest|soonest|next) to (?:end|expire)|(?:ends?|expires?) (?:first|soonest)/,
  ],
  ['last', /更[晚迟]|最(?:晚|迟|后)(?:要)?(?:到期?|结束|完)|(?:ends?|expires?) last|last to (?:end|expire)/],
];

/** The superlative in a text: 金额最大的, 最早到期的; null if there is none. */
export function pickOf(text: string): Asked['pick'] {
  return PICKS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function endingIn(folded: string, today: Day): Asked['ending'] {
  // Contracts that end this year: the year, which "end this year" would make its last day.
  const which = /\bends? (?<which>this|next) year/.exec(folded)?.groups?.which;
  if (which !== undefined) {
    const year = Number(today.slice(0, 4)) + (which === 'next' ? 1 : 0);
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const within = scanDurations(folded).find(
    (d) =>
      d.length &&
      (/^\s*(?:之内|以内|内)/.test(folded.slice(d.end)) ||
        /(?:最近|未来|这|今后|接下来|近|不到|within|next|in)\s?$/.test(folded.slice(0, d.start))),
  );
  if (within?.length) return { from: today, to: Temporal.PlainDate.from(today).add(within.length).toString() };
  for (const day of findDates(folded, today)) {
    // Contracts that end this year: the whole of it, not its last day.
    if (!day.value || /^ends? (?:this|next|in)\b/.test(day.text)) continue;
    const [before, after] = [folded.slice(0, day.start), folded.slice(day.end)];
    if (BEFORE_AFTER.test(after) || BEFORE_BEFORE.test(before)) return { from: today, to: day.value };
    if (/到期|截止|届满|结束|expir|end/.test(folded) && !/今天|today|现在/.test(day.text))
      return { from: day.value, to: day.value };
  }
  for (const period of findPeriods(folded, today)) {
    if (!period.value) continue;
    const [before, after] = [folded.slice(0, period.start), folded.slice(period.end)];
    const { start, end } = period.value;
    // 六月之前 ends with May.
    if (BEFORE_AFTER.test(after) || BEFORE_BEFORE.test(before))
      return { from: today < start ? today : null, to: addDays(start, -1) };
    if (AFTER.test(after)) return { from: addDays(end, 1), to: '2100-12-31' };
    return { from: start, to: end };
  }
  return null;
}

/** 全部加一块: together, no sum of one yuan. */
const TOGETHER = /(?:加|凑|合|算|放)(?:到|在)?一块儿?/g;

function amountIn(said: string): Asked['amount'] {
  const folded = said.replace(TOGETHER, '合计');
  const sums = scanMoney(folded).filter((m) => m.yuan !== null && (m.kind === 'sum' || /之间|between/.test(folded)));
  const [first, high] = sums.map((m) => m.yuan ?? 0);
  // 20到40万: the unit is that of both.
  const sharesUnit = first !== undefined && first < 10_000 && /\d\s?(?:到|至|-|~)\s?\d[\d.]*\s?万/.test(folded);
  const low = sharesUnit ? first * 10_000 : first;
  if (low !== undefined && high !== undefined && low < high && /[到至~-]|之间|between/.test(folded))
    return { min: low, max: high };
  const sum = sums[0];
  if (!sum || sum.yuan === null || sum.kind !== 'sum') return {};
  const [before, after] = [folded.slice(0, sum.start), folded.slice(sum.end)];
  if (
    /(?:超过|大于|高于|不少于|不低于|至少|over|above|more than|at least)\s*$/.test(before) ||
    /^\s*(?:元|块钱?)?(?:以上|[往朝]上|开外|打底|起|or more)/.test(after)
  )
    return { min: sum.yuan };
  if (
    /(?:低于|小于|少于|不超过|不到|至多|under|below|less than|up to)\s*$/.test(before) ||
    /^\s*(?:元|块钱?)?(?:以下|以内|[往朝]下|之内|or less)/.test(after)
  )
    return { max: sum.yuan };
  return { min: sum.yuan, max: sum.yuan };
}
