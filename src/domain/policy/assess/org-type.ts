import type { Org, OrgType } from '../org.js';
import type { Ruling } from './why.js';

// 「承接政府购买服务的主体包括依法在民政部门登记成立且连续两年以上年检合格的3A级以上社会组织,
//   以及依法在市场监管及行业主管部门登记成立的企业、机构等社会力量。」
// 「政府购买服务的主体是各级行政机关和参照公务员法管理、具有行政管理职能的事业单位。」(3.1)
const RULINGS: Record<OrgType, Ruling> = {
  social_org: { status: 'met', why: 'kind_listed' },
  foundation: { status: 'met', why: 'kind_listed' },
  enterprise: { status: 'met', why: 'kind_listed' },
  institution: { status: 'met', why: 'kind_listed' },
  branch: { status: 'met', why: 'kind_listed' },
  // A group of people that could yet register fails for want of registration, not for its kind.
  unregistered: { status: 'met', why: 'kind_listed' },
  individual: { status: 'unmet', why: 'kind_not_listed' },
  admin_organ: { status: 'unmet', why: 'kind_is_purchaser' },
  public_institution_admin: { status: 'unmet', why: 'kind_is_purchaser' },
  mass_org: { status: 'unmet', why: 'mass_org_is_purchaser' },
  individual_business: { status: 'unknown', why: 'individual_business_open' },
  public_institution_class1: { status: 'unknown', why: 'public_institution_open' },
  public_institution_class2: { status: 'unknown', why: 'public_institution_open' },
};

/** Whether clause 3.2 lists this kind among providers. */
export function ruleOrgType(org: Org): Ruling {
  return org.type === null ? { status: 'unknown', why: 'not_told' } : RULINGS[org.type];
}
