import type { ActionsBlock, KnownBlock, SectionBlock } from '@slack/web-api';
import { daysUntil } from '../../../src/services/reminders.js';
import { dayOf } from '../../../src/shared/clock.js';
import { button, context } from '../blocks.js';
import { shorten } from '../split.js';
import { nameOf, type Office, type ShownObligation, wordsOf } from './office.js';

/** Ids of a card's two blocks and of its elements. */
export const TEXT_ID = (id: string) => `obt|${id}`;
export const ACT_ID = (id: string) => `oba|${id}`;
export const CARD_ACTION = /^ob:(acknowledge|complete|snooze|transfer|undo)$/;

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: true });

/** One obligation: what, whose contract, by when, on what ground; and what can be done about it, or what was done. */
export async function renderCard(office: Office, shown: ShownObligation): Promise<KnownBlock[]> {
  const { obligation } = shown;
  const text: SectionBlock = {
    type: 'section',
    block_id: TEXT_ID(obligation.id),
    text: plain(shorten(await describe(office, shown), 2900)),
    expand: true,
  };
  const acts = renderActs(office, shown);
  return acts ? [text, acts] : [text];
}

/** `签订合同 · 某社工“养老服务”` and its day. */
export function headOf({ name, contract, obligation }: ShownObligation): string {
  const whose = contract ? `${contract.provider}“${contract.service}”` : obligation.department;
  return `${name} · ${whose}`;
}

async function describe(office: Office, shown: ShownObligation): Promise<string> {
  const { obligation: o, evidence, basis } = shown;
  const w = wordsOf(office.lang);
  const left = daysUntil(dayOf(office.clock.now()), o.workday);
  const when = `${w.due(o.workday, left)}${o.tentative ? w.tentative : ''}`;
  const ground = [w.basis[basis], evidence ? w.evidence(evidence) : ''].filter(Boolean).join(' · ');
  const state = await stateOf(office, shown);
  return [`⏰ ${headOf(shown)}`, when, ground, ...state].filter(Boolean).join('\n');
}

async function stateOf(office: Office, { obligation: o }: ShownObligation): Promise<string[]> {
  const w = wordsOf(office.lang);
  if (o.status === 'void') return [w.void];
  if (o.status === 'done') return [w.done(await nameOf(office, o.doneBy)), ...(o.note ? [o.note] : [])];
  const by = await nameOf(office, o.lastAct?.by ?? null);
  const { snoozedUntil } = o;
  return [
    ...(o.lastAct?.what === 'transfer' ? [w.handed(await nameOf(office, o.owner))] : []),
    ...(snoozedUntil !== null && snoozedUntil > dayOf(office.clock.now()) ? [w.snoozed(snoozedUntil)] : []),
    ...(o.acknowledgedAt !== null ? [w.acknowledged(by)] : []),
  ];
}

function renderActs({ lang }: Office, { obligation: o }: ShownObligation): ActionsBlock | null {
  const w = wordsOf(lang);
  if (o.status === 'void') return null;
  const block_id = ACT_ID(o.id);
  if (o.status === 'done') return { type: 'actions', block_id, elements: [button('ob:undo', w.undo, o.id)] };
  const noted = o.acknowledgedAt === null ? [button('ob:acknowledge', w.acknowledge, o.id)] : [];
  return {
    type: 'actions',
    block_id,
    elements: [
      ...noted,
      button('ob:complete', w.complete, o.id, 'primary'),
      { type: 'datepicker', action_id: 'ob:snooze', placeholder: plain(w.snooze) },
      { type: 'users_select', action_id: 'ob:transfer', placeholder: plain(w.transfer) },
    ],
  };
}

/** A line that tells why nothing came of a press. */
export function notice(text: string): KnownBlock {
  return { ...context(`⚠️ ${text}`), block_id: 'notice' };
}
