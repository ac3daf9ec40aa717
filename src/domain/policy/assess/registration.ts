import type { Org, OrgType } from '../org.js';
import type { Ruling } from './why.js';

// 「依法在民政部门登记成立…社会组织,以及依法在市场监管及行业主管部门登记成立的企业、机构等社会力量」
/** Whether it is registered at all (clause 3.2); the kind `unregistered` tells it by itself. */
export function ruleRegistered(org: Org): Ruling {
  if (org.registered === false) return { status: 'unmet', why: 'told_no' };
  if (org.type === 'unregistered') {
    return org.registered
      ? { status: 'unknown', why: 'kind_contradicts_registration' }
      : { status: 'unmet', why: 'kind_is_unregistered' };
  }
  return org.registered ? { status: 'met', why: 'told_yes' } : { status: 'unknown', why: 'not_told' };
}

type Authority = 'civil_affairs' | 'market_regulation' | 'sector' | 'approval_office';

// 工商 is the former name of 市场监管; the line departments are the 行业主管部门 that register institutions.
const AUTHORITIES: readonly [Authority, RegExp][] = [
  ['civil_affairs', /民政|民管局|社会组织(?:管理|服务)|civil[ _-]?affairs/i],
  [
    'market_regulation',
    /市场监[管督]|市监|工商(?!联)|market[ _-]?(?:regulation|supervision)|industry and commerce|\bsamr\b|\baic\b|^both$/i,
  ],
  [
    'sector',
    /行业主?管|主管部门|教育|教委|教体|卫健|卫生|司法|文旅|文化|广电|体育|人社|人力资源|农业|交通|住建|科技局|\bsector|(?:education|health|justice|culture|sports?|labou?r) (?:bureau|department|commission)|line (?:ministry|department)|competent (?:authority|department)|^both$/i,
  ],
  ['approval_office', /行政审批|政务服务|审批局|approval/i],
];
/** Says that none is known, or which one it is not: neither names the registrar. */
const NO_NAME = /^(?:|\?+|无|none|unknown|n\/?a)$|没|未|忘|不(?:清楚|知道|确定|详|明|是|在)|\bnot\b/i;

function recogniseAuthorities(registrar: string): Authority[] {
  return AUTHORITIES.filter(([, pattern]) => pattern.test(registrar)).map(([name]) => name);
}

const RIGHT: Partial<Record<OrgType, readonly Authority[]>> = {
  social_org: ['civil_affairs'],
  foundation: ['civil_affairs'],
  // 「市场监管及行业主管部门」: either suffices.
  enterprise: ['market_regulation', 'sector'],
  institution: ['market_regulation', 'sector'],
  branch: ['market_regulation', 'sector'],
};

/** Whether the registrar told is the one clause 3.2 names for this kind. */
export function ruleRegistrar(org: Org): Ruling {
  if (org.registrar === null) return { status: 'unknown', why: 'not_told' };
  const told = org.registrar.normalize('NFKC').trim();
  if (NO_NAME.test(told)) return { status: 'unknown', why: 'registrar_unclear' };
  const seen = recogniseAuthorities(told);
  const right = org.type === null ? [] : (RIGHT[org.type] ?? []);
  if (seen.some((authority) => right.includes(authority))) return { status: 'met', why: 'registrar_right' };
  if (org.type === 'branch' && seen.includes('civil_affairs')) {
    return { status: 'unknown', why: 'registrar_branch_of_social_org' };
  }
  // An approval office issues the certificates of other authorities: alone, it tells neither.
  if (seen.length === 1 && seen[0] === 'approval_office')
    return { status: 'unknown', why: 'registrar_approval_office' };
  return { status: 'unmet', why: 'registrar_other' };
}
