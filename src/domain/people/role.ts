export const ROLES = ['applicant', 'officer', 'finance', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who speaks: the channel's id, the role the operator gave, the department of an officer. */
export interface User {
  id: string;
  role: Role;
  department: string | null;
}
