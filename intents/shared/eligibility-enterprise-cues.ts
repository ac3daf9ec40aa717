import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { MASS_ORGS } from './mass-orgs.js';

export const WHOLE = cite('3.2', '依法在市场监管及行业主管部门登记成立的企业、机构等社会力量');
export const SOCIAL = cite('3.2', '依法在民政部门登记成立且连续两年以上年检合格的3A级以上社会组织');
export const GENERAL_ZH = '独立承担民事责任、税收社保记录良好等其他条件也要符合';
export const GENERAL_EN =
  'Independent civil liability, tax and social insurance records and the other conditions apply too.';
/** A body named beside a company is mostly what the company serves, not who asks. */
export const asksFor = (f: Facts, ...kinds: string[]) =>
  f.has(...kinds) && !f.has('enterprise') && f.org.type !== 'enterprise';
/** The place is asked about, not just named as where the asker or the project is. */
export const asksPlace = (f: Facts) =>
  f.has('mention_other_place', 'other_org_place', 'local_only') ||
  (f.has('mention_local') && /必须|只|限|一定|要求|优先|非得|才[能行可]|要[是在]|must|only|have to/.test(f.text));
/** 「符合登记要求吗」 asks whether it meets the conditions, not whether one is needed. */
export const asksIfMeets = (f: Facts) =>
  /(?:符合|满足|达到|具备)[^,。?]{0,10}(?:要求|条件|资格)|\b(?:meet|satisf\w*|fulfil\w*) /.test(f.text) &&
  !/需要|要不要|必须|应当|应该|[都也]要|得(?:符合|满足)|\bmust\b|\bneed|have to|has to/.test(f.text);
export const isPublicBody = (f: Facts) =>
  /行政单位|机关(?:后勤|服务|事务)(?:服务)?中心/.test(f.text) ||
  f.org.type === 'admin_organ' ||
  f.org.type === 'mass_org' ||
  f.org.type === 'public_institution_admin' ||
  asksFor(f, 'civil_servant_law', ...MASS_ORGS) ||
  /(?:government (?:department|office|bureau)|subdistrict|township)s? (?:act|be|provide|bid|take)/.test(f.text) ||
  (!f.us && /(街道办?|街道办事处|镇政府|乡政府|政府部门|行政机关|局)(自己)?(能|可以|可不可以|是否|算)/.test(f.text));
