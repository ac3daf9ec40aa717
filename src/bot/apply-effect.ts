import type { DutyAct, Effect } from '../conversation/effects.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { User } from '../domain/people/role.js';
import { issueBindCodeIn, redeemBindCodeIn, unbindIn } from '../services/bind-account.js';
import { subscribeIn, unsubscribeIn } from '../services/calendar/subscriptions.js';
import {
  type Acted,
  acknowledgeObligationIn,
  completeObligationIn,
  snoozeObligationIn,
  transferObligationIn,
  undoObligationActIn,
} from '../services/contracts/act-on-obligation.js';
import type { Acting } from '../services/contracts/acting.js';
import { changeContractIn, closeContractIn, undoLastChangeIn } from '../services/contracts/change-contract.js';
import { setMilestoneIn } from '../services/contracts/milestone-settings.js';
import { registerContractIn } from '../services/contracts/register-contract.js';
import { setEscalationIn } from '../services/delivery/delivery-settings.js';
import { openHandoffIn } from '../services/handoff/handoffs.js';
import { importUploadIn } from '../services/ledger/upload.js';
import { setDigestIn } from '../services/people.js';
import { cancelRemindersIn, setReminderIn, snoozeReminderIn } from '../services/reminders.js';
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
    case 'hand_off': {
      const { channel, conversation, user: account, at, reach } = activity;
      const to = { channel, conversation, user: account };
      const asker = { user: user.id, account: personKey(activity), to, isFleeting: reach === null, at };
      return openHandoffIn(tx, effect.handoff, asker);
    }
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
  AccountEffect | { kind: 'unanswered' | 'receipt' | 'catalogue_miss' | 'hand_off' | 'forget_me' }
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
    case 'cancel_reminders':
      return cancelRemindersIn(tx, acting, effect.ids);
    case 'snooze_reminder':
      return snoozeReminderIn(tx, acting, effect.id, effect.until);
    case 'act_on_obligations':
      for (const act of effect.acts) await applyAct(tx, acting, act);
      return;
    case 'set_digest':
      return setDigestIn(tx, acting, effect.digest);
    case 'set_escalation':
      return setEscalationIn(tx, acting, effect.department, effect.after);
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

async function applyAct(tx: Transaction, acting: Acting, act: DutyAct): Promise<void> {
  const acted = await doAct(tx, acting, act);
  if (!acted.ok) throw new GoufuError('E_TURN', { why: `the obligation was not changed (${acted.reason})` });
}

function doAct(tx: Transaction, acting: Acting, act: DutyAct): Promise<Acted> {
  switch (act.act) {
    case 'acknowledge':
      return acknowledgeObligationIn(tx, acting, act.id);
    case 'complete':
      return completeObligationIn(tx, acting, act.id, act.note);
    case 'snooze':
      return snoozeObligationIn(tx, acting, act.id, act.until);
    case 'transfer':
      return transferObligationIn(tx, acting, act.id, act.to);
    case 'undo':
      return undoObligationActIn(tx, acting, act.id);
  }
}

function insist(done: { ok: boolean; faults?: readonly { id: string }[] }): void {
  const faults = done.faults?.map((f) => f.id).join(', ');
  if (!done.ok)
    throw new GoufuError('E_TURN', { why: `the contract was not kept (${faults || 'it changed meanwhile'})` });
}
