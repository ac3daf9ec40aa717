import { yearOf } from '../../../domain/policy/assess/year-of.js';
import { type CriterionId, GENERAL_CRITERIA } from '../../../domain/policy/criteria.js';
import { isSocial } from '../../../domain/policy/org.js';
import type { AnswerReading } from '../../../understanding/told/answer-org.js';
import type { Ctx } from './context.js';
import type { SelfCheckData } from './data.js';

/** Records of what is paid. */
export const PAID = ['tax_record', 'social_insurance_record'] as const satisfies readonly CriterionId[];

/** Adds what a message tells only beside what was asked or told before. */
export function tellInContext(
  ctx: Ctx,
  before: SelfCheckData,
  told: AnswerReading,
  asked: readonly CriterionId[],
  text: string,
): void {
  tellRated(before, told, text);
  tellExcepted(before, told, text);
  tellFounded(ctx, before, told, text);
  tellRegistrar(before, told, asked, text);
  tellPaidLater(before, told, text);
  tellLapsed(before, told, text);
  tellPartnership(before, told, text);
}

const EXCEPTS = /除了?[^,，。]{1,8}(?:以外|之外|外)?[,，]?(?:别的|其[他它余]|都|全)/;

/** 「除了账，别的都ok」 of books told to be kept by an agency: excepted, it stays as open as it was told. */
function tellExcepted(before: SelfCheckData, told: AnswerReading, text: string): void {
  if (!EXCEPTS.test(text)) return;
  for (const id of GENERAL_CRITERIA)
    if (told.org[id] === false && before.open.includes(id)) {
      delete told.org[id];
      told.unclear = [...told.unclear, id];
      told.open = [...told.open, id];
    }
}

/** Grades in A's that are not the assessment of social organisations. */
const OTHER_GRADE = /信用|信誉|纳税|景区|旅游|物流|星级|credit/;

/** 「我们中心评的是2A」: only social organisations are assessed so; the kind is said back and can be put right. */
function tellRated(before: SelfCheckData, told: AnswerReading, text: string): void {
  const isOpen = told.org.type === undefined && before.org.type === null;
  if (
    isOpen &&
    told.org.rating !== undefined &&
    told.org.rating !== null &&
    told.org.rating !== 'none' &&
    !OTHER_GRADE.test(text)
  )
    told.org.type = 'social_org';
}

const FOUNDED =
  /(?:(20\d\d)年[^,。]{0,6}|今年[^,。]{0,4}|去年[^,。]{0,4}|刚刚?|新)(?:才|刚)?(?:成立|登记成立|拿到?证)|(?:今年|去年)[^,。变重]{0,8}(?:登记|注册)(?:的|了|下来|成功|好|上|$)|(?:just|newly) (?:founded|set up|established|registered)|(?:founded|set up|established|registered)[^,.]{0,30}(?:(?:last|this) year|last month|(?:few|\d+) months ago)/;

/** Founded last year or later: two years of inspections cannot be there yet. */
function tellFounded(ctx: Ctx, before: SelfCheckData, told: AnswerReading, text: string): void {
  const type = told.org.type ?? before.org.type;
  const mayBeSocial = type === null || isSocial(type);
  const isOpen = told.org.annual_inspections === undefined && before.org.annual_inspections === null;
  if (!mayBeSocial || !isOpen || told.undatedPass || /合格|年检|[?]|吗/.test(text)) return;
  const thisYear = yearOf(ctx.today);
  const said = FOUNDED.exec(text);
  const isLate = said !== null && (said[1] === undefined || Number(said[1]) >= thisYear - 1);
  if (isLate) told.org.annual_inspections = [];
}

/** 「合伙制的律所」: whether a partnership answers for itself is left open, unless that is told or was settled. */
function tellPartnership(before: SelfCheckData, told: AnswerReading, text: string): void {
  const id = 'independent_liability' as const;
  const { org, unclear } = before;
  const isSettled = id in told.org || told.unclear.includes(id) || org[id] !== null || unclear.includes(id);
  const type = told.org.type ?? before.org.type;
  const isPartnership = PARTNERSHIP.test(text) || (type === 'institution' && BARE_PARTNERSHIP.test(text));
  if (isSettled || !isPartnership) return;
  told.unclear = [...told.unclear, id];
  told.open = [...told.open, id];
}

const BARE_PARTNERSHIP =
  /^(?:是|我们是?|那个|就是|,)*(?:普通|特殊普通|特殊)?合伙(?:制|型|的|企业)*[。!]?$|^(?:it's |we are |we're )?a partnership[.!]?$/;
const PARTNERSHIP =
  /合伙(?:制|型|的|办的)*(?:律师|律所|会计|税务师|事务所|企业|所)|(?:律所|事务所|企业|公司)(?:是|,)*合伙(?:制|的|型)|\b(?:law|accounting|audit) partnership|partnership (?:law|accounting|audit) firm/;

/** 「断的后来补上了」 of what was told to be owed: the text leaves open how that counts. */
function tellPaidLater(before: SelfCheckData, told: AnswerReading, text: string): void {
  if (!PAID_UP.test(text) || /[?]|吗|呢|如果|要是|没补|未补|还没/.test(text)) return;
  const owed = PAID.filter((id) => before.org[id] === false && !(id in told.org) && !told.unclear.includes(id));
  told.unclear = [...told.unclear, ...owed];
  told.open = [...told.open, ...owed];
}

const PAID_UP =
  /(?:已经?|后来|后面|现在|都|早就?|去年|今年|上个?月|刚)[^,。]{0,6}(?:补(?:上|缴|交|齐|清)|[缴交]清|还清)|^(?:[^,。]{0,4})补(?:上|缴|交|齐|清)了|paid (?:it |them |that )?(?:up|back|off)|settled (?:it|that|the arrears)/;

/** 「民政 4A」 to whatever was asked: an office alone, as a word of its own. */
export function tellBareRegistrar(before: SelfCheckData, told: AnswerReading, text: string): void {
  if (told.org.registrar !== undefined || told.org.registered === false || before.org.registrar !== null) return;
  const named = text.split(/[,。;、\s]+/).find((piece) => BARE_OFFICE.test(piece));
  if (named === undefined) return;
  told.org.registrar = /民政|civil/.test(named) ? '民政' : '市场监管';
  told.org.registered = true;
  if (told.org.type === 'admin_organ') delete told.org.type;
}

const BARE_OFFICE =
  /^(?:区|市|省|县)?(?:民政(?:局|厅|部门)?|市监局?|市场监管局?|工商局?)(?:的|登的|发的)?$|^(?:the )?(?:civil affairs|market regulation)(?: bureau)?$/;

/** 「搞混了，民政局才对」 to whom one registered with names that office, not a kind of body. */
function tellRegistrar(before: SelfCheckData, told: AnswerReading, asked: readonly CriterionId[], text: string): void {
  const isAsked = asked.includes('registrar') || asked.includes('registered') || before.org.registrar !== null;
  const spoken = before.detail?.kind === 'conflict' || isAsked;
  if (told.org.type !== 'admin_organ' || !spoken || before.org.type === 'admin_organ') return;
  const office = /民政|市场监管|市监|工商/.exec(text)?.[0];
  if (office === undefined || /我们(?:是|就是)[^,。]{0,4}局/.test(text)) return;
  delete told.org.type;
  told.org.registrar = office === '民政' ? '民政' : '市场监管';
  told.org.registered = true;
}

/** 「证书上个月到期了」 of the rating told before. */
function tellLapsed(before: SelfCheckData, told: AnswerReading, text: string): void {
  const isRated = before.org.rating !== null && /^[345]A$/.test(before.org.rating);
  if (!isRated || told.org.rating !== undefined || !RAN_OUT.test(text) || /[?吗呢]/.test(text)) return;
  told.unclear = [...new Set([...told.unclear, 'rating' as const])];
  told.open = [...new Set([...told.open, 'rating' as const])];
}

const RAN_OUT =
  /证书?[^,。]{0,8}(?<!没|未|快|要)(?:到期了|过期|失效)|(?:评级|等级)[^,。]{0,6}(?<!没|未|快|要)(?:到期了|过期|失效)/;
