import type { View } from '../../src/conversation/effects.js';
import type { Role } from '../../src/domain/people/role.js';

/** A pinned view: everything a turn may look at. */
export function viewOf(parts: { now?: number; role?: Role; newId?: () => string } = {}): View {
  let n = 0;
  return {
    now: parts.now ?? Date.parse('2026-03-18T10:00:00+08:00'),
    user: { id: 'someone', role: parts.role ?? 'applicant', department: null },
    channel: 'test',
    place: 'private',
    newId: parts.newId ?? (() => `id-${++n}`),
    findReceipt: async () => null,
    findMyData: async () => ({ conversations: 0, receipts: 0 }),
  };
}
