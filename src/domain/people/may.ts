import { foldName } from '../contracts/contract.js';
import type { User } from './role.js';

export type Action =
  | 'contract.read'
  | 'contract.register'
  | 'contract.change'
  | 'contract.close'
  | 'contract.export'
  | 'obligation.read'
  | 'obligation.act'
  | 'milestones.set'
  | 'audit.read'
  | 'people.set';

/** What is acted on: whose it is, and for an obligation which role has to act. Null department: everything there is. */
export interface Thing {
  department: string | null;
  ownerRole?: 'officer' | 'finance';
}

/**
 * Whether a user may do something. The role is the one the operator gave, never what the user claims. Applicants see and
 * change no contract. Officers have their own department's. Finance sees everything and acts on what finance owes, but
 * changes only the contracts of its own department, being one that purchases too. Admins may do everything.
 */
export function may(user: User, action: Action, thing: Thing): boolean {
  if (user.role === 'admin') return true;
  if (user.role === 'applicant' || action === 'people.set') return false;
  const isOwn = isSameDepartment(user.department, thing.department);
  if (action === 'audit.read') return user.role === 'finance';
  if (user.role === 'officer') return isOwn;
  const reads = action === 'contract.read' || action === 'contract.export' || action === 'obligation.read';
  return reads || isOwn || (action === 'obligation.act' && thing.ownerRole === 'finance');
}

/** Whether a user may see a self-check: one's own, or any for who works for the district. */
export function mayReadReceipt(user: User, receipt: { user: string }): boolean {
  return user.role !== 'applicant' || receipt.user === user.id;
}

/** Whether two names are of one department, blanks and widths apart; no department is nobody's own. */
export function isSameDepartment(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldName(a) !== '' && foldName(a) === foldName(b);
}
