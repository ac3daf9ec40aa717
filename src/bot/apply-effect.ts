import type { Effect } from '../conversation/effects.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { User } from '../domain/people/role.js';
import { subscribeIn, unsubscribeIn } from '../services/calendar/subscriptions.js';
import type { Acting } from '../services/contracts/acting.js';
import { changeContractIn, closeContractIn, undoLastChangeIn } from '../services/contracts/change-contract.js';
import { setMilestoneIn } from '../services/contracts/milestone-settings.js';
import { registerContractIn } from '../services/contracts/register-contract.js';
import { importUploadIn } from '../services/ledger/upload.js';
import { cancelRemindersIn, setReminderIn } from '../services/reminders.js';
import type { Activity } from '../shared/channel.js';
import { GoufuError } from '../shared/errors.js';
import type { Transaction } from '../shared/store.js';

/** Who acts in a turn, for the services. */
export function actingAs(user: User, { channel, at }: Activity, rules: DeadlineRules): Acting {
  return { user, channel, clock: { now: () => at }, rules };
}

/**
 * Does what a turn decided, in its transaction. Throws when a service refuses what the reply has promised, so that
 * nothing of the turn is kept and the person hears of it.
 */
export async function applyEffect(
  tx: Transaction,
  effect: Effect,
  activity: Activity,
  acting: Acting | null,
): Promise<void> {
  switch (effect.kind) {
    case 'unanswered':
      return tx.put('unanswered', effect.record);
    case 'receipt':
      return tx.put('receipts', effect.record);
    case 'catalogue_miss': {
      const before = await tx.get('catalogueMisses', effect.asked);
      const count = (before?.count ?? 0) + 1;
      return tx.put('catalogueMisses', {
        id: effect.asked,
        asked: effect.asked,
        count,
        nearest: effect.nearest,
        lastAt: activity.at,
      });
    }
    case 'forget_me':
      // Applied last, over everything this turn has written.
      return;
    default:
      if (!acting) throw new GoufuError('E_TURN', { why: 'contracts are not served here' });
      return applyToContracts(tx, effect, acting);
  }
}

type ContractEffect = Exclude<Effect, { kind: 'unanswered' | 'receipt' | 'catalogue_miss' | 'forget_me' }>;

async function applyToContracts(tx: Transaction, effect: ContractEffect, acting: Acting): Promise<void> {
  switch (effect.kind) {
    case 'register_contracts':
      for (const input of effect.inputs) insist(await registerContractIn(tx, acting, input, { canUndo: true }));
      return;
    case 'change_contract':
      return insist(await changeContractIn(tx, acting, effect.contract, effect.changes));
    case 'close_contract':
      return insist(await closeContractIn(tx, acting, effect.contract, effect.note));
    case 'undo_contract':
      return insist(await undoLastChangeIn(tx, acting, effect.contract));
    case 'set_reminders':
      for (const reminder of effect.reminders) await setReminderIn(tx, acting, reminder);
      return;
    case 'cancel_reminders':
      return cancelRemindersIn(tx, acting, effect.ids);
    case 'set_milestone': {
      const done = await setMilestoneIn(tx, acting, effect.department, effect.milestone, effect.setting);
      return insist(done);
    }
    case 'keep_upload':
      return tx.put('uploads', effect.record);
    case 'import_upload':
      return importUploadIn(tx, acting);
    case 'drop_upload':
      return tx.delete('uploads', acting.user.id);
    case 'subscribe_calendar':
      return effect.secret === null ? unsubscribeIn(tx, acting) : subscribeIn(tx, acting, effect.secret);
  }
}

function insist(done: { ok: boolean; faults?: readonly { id: string }[] }): void {
  const faults = done.faults?.map((f) => f.id).join(', ');
  if (!done.ok)
    throw new GoufuError('E_TURN', { why: `the contract was not kept (${faults || 'it changed meanwhile'})` });
}
