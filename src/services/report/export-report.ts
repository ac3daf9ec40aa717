import type { Policy } from '../../domain/policy/policy.js';
import { dayOf } from '../../shared/clock.js';
import { GoufuError, type Lang } from '../../shared/errors.js';
import type { Store } from '../../shared/store.js';
import { type Acting, writeAudit } from '../contracts/acting.js';
import { findReceipt } from '../receipts.js';
import { replayReceipt } from './replay.js';
import { makeReport } from './report.js';
import { sayReport } from './say-report.js';
import { reportWords } from './words.js';

export interface ExportedReport {
  /** The compact report. */
  text: string;
  /** What the same facts give today. */
  replay: string;
  writeDocx(): Promise<Uint8Array>;
}

/**
 * A self-check by its number for who may see it, in the audit trail when it is somebody else's. Throws E_RECEIPT when
 * there is none such or it cannot be read.
 */
export async function exportReport(
  store: Store,
  acting: Acting,
  id: string,
  policy: Policy,
  lang: Lang,
): Promise<ExportedReport> {
  const receipt = await findReceipt(store, acting.user, id);
  const report = receipt && makeReport(receipt, policy, lang);
  if (!receipt || !report) throw new GoufuError('E_RECEIPT', { id });
  if (receipt.user !== acting.user.id)
    await store.transact((tx) =>
      writeAudit(tx, acting, { what: 'receipt.read', thing: id, before: null, after: null }),
    );
  const w = reportWords(lang);
  const again = replayReceipt(receipt, policy, dayOf(acting.clock.now()));
  const told = again === null ? '' : again.isSame ? w.replaySame : w.replayOther(w.verdicts[again.verdict]);
  return {
    text: sayReport(report, lang),
    replay: `${told}${again?.policyChanged ? w.replayPolicy : ''}`,
    async writeDocx() {
      const { writeDocx } = await import('./write-docx.js');
      return writeDocx(report, policy, lang, 'hans');
    },
  };
}
