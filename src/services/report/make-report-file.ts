import type { User } from '../../domain/people/role.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { AttachmentSource } from '../../shared/reply.js';
import type { Store } from '../../shared/store.js';
import { findReceipt } from '../receipts.js';
import { makeReport } from './report.js';

/** Makes the bytes of a file from what is stored; null when this user may not have it, or it is gone. */
export type MakeFile = (store: Store, user: User, from: AttachmentSource) => Promise<Uint8Array | null>;

/** Makes files of a policy's self-checks. */
export function createMakeFile(policy: Policy): MakeFile {
  return async (store, user, { receipt, lang, script }) => {
    const found = await findReceipt(store, user, receipt);
    const report = found && makeReport(found, policy, lang);
    if (!report) return null;
    const { writeDocx } = await import('./write-docx.js');
    return writeDocx(report, policy, lang, script);
  };
}
