import type { Effect } from '../conversation/effects.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { User } from '../domain/people/role.js';
import { issueBindCodeIn, redeemBindCodeIn, unbindIn } from '../services/bind-account.js';
import type { Acting } from '../services/contracts/acting.js';
import { changeContractIn, closeContractIn, undoLastChangeIn } from '../services/contracts/change-contract.js';
import { registerContractIn } from '../services/contracts/register-contract.js';
import { importLedgerIn } from '../services/import-from-chat.js';
import { cancelRemindersIn, setReminderIn } from '../services/reminders.js';
import type { Activity } from '../shared/channel.js';
import { GoufuError } from '../shared/errors.js';
import type { Transaction } from '../shared/store.js';
import { personKey } from './keys.js';

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
  user: User,
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
    case 'issue_bind_code':
    case 'redeem_bind_code':
    case 'unbind':
      return applyToAccount(tx, effect, activity, user);
    case 'forget_me':
      // Applied last, over everything this turn has written.
      return;
    default:
      if (!acting) throw new GoufuError('E_TURN', { why: 'contracts are not served here' });
      return applyToContracts(tx, effect, acting);
  }
}

type AccountEffect = Extract<Effect, { kind: 'issue_bind_code' | 'redeem_bind_code' | 'unbind' }>;

async function applyToAccount(tx: Transaction, effect: AccountEffect, activity: Activity, user: User): Promise<void> {
  const { channel, at } = activity;
  const id = personKey(activity);
  if (effect.kind === 'issue_bind_code') return issueBindCodeIn(tx, user, effect.code, at);
  if (effect.kind === 'unbind') return void (await unbindIn(tx, id, at));
  const check = await redeemBindCodeIn(tx, { id, channel }, effect.code, at);
  // Somebody else has used it since it was looked at.
  if ((check.ok ? 'ok' : check.reason) !== effect.promised) throw new GoufuError('E_TURN', { why: 'the code is gone' });
}

type ContractEffect = Exclude<
  Effect,
  AccountEffect | { kind: 'unanswered' | 'receipt' | 'catalogue_miss' | 'forget_me' }
>;

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
    case 'import_ledger':
      return importLedgerIn(tx, acting, effect.name, Buffer.from(effect.content, 'base64'));
    case 'cancel_reminders':
      return cancelRemindersIn(tx, acting, effect.ids);
  }
}

function insist(done: { ok: boolean; faults?: readonly { id: string }[] }): void {
  const faults = done.faults?.map((f) => f.id).join(', ');
  if (!done.ok)
    throw new GoufuError('E_TURN', { why: `the contract was not kept (${faults || 'it changed meanwhile'})` });
}
