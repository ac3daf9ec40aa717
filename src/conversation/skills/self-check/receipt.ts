import { createHash } from 'node:crypto';
import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import { CRITERIA, type CriterionId } from '../../../domain/policy/criteria.js';
import { replayReceipt } from '../../../services/report/replay.js';
import type { Day } from '../../../shared/clock.js';
import type { ReceiptRecord } from '../../../shared/records-of-talk.js';
import type { Verdict } from '../../../shared/reply.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { listNames } from './names.js';

/** Without 0 O 1 I L, so that it can be read over the telephone. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;

/** A 答复编号 such as ZC-20260318-7F3K9M, made from the day and a fresh id. */
export function nameReceipt(day: Day, freshId: string): string {
  const digest = createHash('sha256').update(freshId).digest();
  const letters = [...digest.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `ZC-${day.replaceAll('-', '')}-${letters}`;
}

/** The verdict as it is kept: the facts and the whole trace, so that it can be decided again. */
export function makeReceipt(ctx: Ctx, data: SelfCheckData, made: Assessment): ReceiptRecord {
  const { view } = ctx.turn;
  return {
    id: nameReceipt(ctx.today, view.newId()),
    user: view.user.id,
    at: view.now,
    day: ctx.today,
    policyVersion: ctx.policy.version,
    facts: { org: data.org, unclear: data.unclear },
    verdict: made.verdict,
    trace: made.findings,
  };
}

/** A kept verdict in words; officers also read whether the same facts still give it today. */
export function sayReceipt(ctx: Ctx, id: string, found: ReceiptRecord | null): Said {
  const { w } = ctx;
  if (found === null) return { text: w.receiptUnseen(id) };
  const verdict = asVerdict(found.verdict);
  const lines = [w.receiptShown(found.id, found.day, w.verdict[verdict])];
  const failed = listNames(ctx, idsWith(found.trace, 'unmet'));
  const unknown = listNames(ctx, idsWith(found.trace, 'unknown'));
  if (failed !== '') lines.push(w.receiptFailed(failed));
  if (unknown !== '') lines.push(w.receiptUnknown(unknown));
  if (ctx.turn.view.user.role !== 'applicant') lines.push(...replay(ctx, found));
  lines.push(w.notOfficial);
  return { text: lines.join(w.gap), verdict };
}

/** What the kept facts give by the policy and the day of now. */
function replay(ctx: Ctx, found: ReceiptRecord): string[] {
  const again = replayReceipt(found, ctx.policy, ctx.today);
  if (again === null) return [];
  const told = again.isSame ? ctx.w.replaySame : ctx.w.replayOther(ctx.w.verdict[again.verdict]);
  return again.policyChanged ? [told, ctx.w.replayPolicy] : [told];
}

function asVerdict(kept: string): Verdict {
  return kept === 'eligible' || kept === 'not_eligible' ? kept : 'undetermined';
}

function idsWith(trace: unknown, status: string): CriterionId[] {
  const steps: { criterion?: unknown; status?: unknown }[] = Array.isArray(trace) ? trace : [];
  return CRITERIA.filter((id) => steps.some((step) => step.criterion === id && step.status === status));
}
