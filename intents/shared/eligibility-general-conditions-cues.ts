import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { wantsYesNo } from '../../src/domain/intent/said.js';
import { conceptOf, GENERAL_CRITERIA } from '../../src/domain/policy/criteria.js';

export const ABILITY = cite('3.2', '具有独立承担民事责任的能力,具备提供服务所必需的设施、人员和专业技术的能力');
export const LIABLE = cite('3.2', '具有独立承担民事责任的能力');
export const EQUIPPED = cite('3.2', '具备提供服务所必需的设施、人员和专业技术的能力');
export const RECOGNISED = cite('3.2', '并符合登记管理部门依法认定的其他条件');
/** How the glossary calls the conditions that bind every provider. */
export const CONDITIONS = GENERAL_CRITERIA.map(conceptOf);
export const asksNumber = (f: Facts) =>
  f.has('ask_count', 'ask_amount') ||
  /几名|多少|几个|几位|至少|最少|多大|平米|面积|minimum|number of|how many/.test(f.text);
/** Asks whether a certain paper must be handed in; the plan names none. */
export const asksForPaper = (f: Facts) =>
  (wantsYesNo(f) || f.has('ask_what_is', 'ask_list') || /哪一?年|几份|几年/.test(f.text)) &&
  /(?:审计|信用|征信|验资|资信|无犯罪|完税|纳税|缴费|社保|财务)(?:报告|证明|凭证|报表|记录证明|截图)|信用中国|无犯罪记录|\b(?:audit|credit|bank) (?:report|certificate|reference)|audited (?:accounts|statements)|certificates? of|tax (?:certificate|clearance)|clearance certificate/.test(
    f.text,
  );
/** A detail beside the conditions: their naming then verifies nothing. */
export const asksDetail = (f: Facts) =>
  asksNumber(f) ||
  f.has('tax_credit', 'record_span') ||
  /[几a]级|等级|标准|比例|保证金|责任险|保险单|公众险|专职|全职|自有|分数|打分|insurance polic|liability insurance|full-time|level|grade|percent/.test(
    f.text.replace(/3a级?/g, ''),
  );
export const ALL_ZH =
  '方案列的条件每条都要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保的良好记录';
export const ALL_EN =
  'All the conditions apply: civil liability; facilities, staff and expertise; governance, accounting and asset management; reputation; tax and social insurance records';
export const isPastTrouble = (f: Facts) =>
  f.has('penalty', 'make_up_payment', 'outsourced_books', 'zero_tax', 'record_span', 'tax_credit');
