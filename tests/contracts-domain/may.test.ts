import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, may } from '../../src/domain/people/may.js';
import type { Role } from '../../src/domain/people/role.js';

const user = (role: Role, department: string | null) => ({ id: 'u', role, department });
const ACTIONS: Action[] = [
  'contract.read',
  'contract.register',
  'contract.change',
  'contract.close',
  'contract.export',
  'obligation.read',
  'obligation.act',
  'milestones.set',
  'audit.read',
];

describe('may', () => {
  test('an applicant may do nothing, whatever department it claims', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTIONS), fc.option(fc.string()), fc.option(fc.string()), (action, mine, its) => {
        expect(may(user('applicant', mine), action, { department: its })).toBe(false);
        expect(may(user('applicant', its), action, { department: its, ownerRole: 'finance' })).toBe(false);
      }),
    );
  });

  test.each<[Role, string | null, Action, string | null, boolean]>([
    ['officer', '某区民政局', 'contract.change', ' 某区民政局', true],
    ['officer', '某区民政局', 'contract.read', '某区教育局', false],
    ['officer', null, 'contract.read', null, false],
    ['officer', '', 'contract.read', '', false],
    ['officer', '某区民政局', 'audit.read', '某区民政局', false],
    ['finance', null, 'contract.read', '某区教育局', true],
    ['finance', null, 'contract.export', '某区教育局', true],
    ['finance', '某区财政局', 'contract.change', '某区教育局', false],
    ['finance', '某区财政局', 'contract.change', '某区财政局', true],
    ['finance', null, 'audit.read', null, true],
    ['admin', null, 'contract.close', '某区教育局', true],
  ])('%s of %s, %s of %s: %s', (role, mine, action, its, allowed) => {
    expect(may(user(role, mine), action, { department: its })).toBe(allowed);
  });

  test('finance acts on what finance owes', () => {
    expect(may(user('finance', null), 'obligation.act', { department: '某局', ownerRole: 'finance' })).toBe(true);
    expect(may(user('finance', null), 'obligation.act', { department: '某局', ownerRole: 'officer' })).toBe(false);
  });
});
