import type { BlockAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/web-api';
import {
  type Acted,
  acknowledgeObligation,
  completeObligation,
  snoozeObligation,
  transferObligation,
  undoObligationAct,
} from '../../../src/services/contracts/act-on-obligation.js';
import type { Acting } from '../../../src/services/contracts/acting.js';
import { findUser } from '../../../src/services/people.js';
import { GoufuError } from '../../../src/shared/errors.js';
import { escapeControl } from '../escape.js';
import type { Feature, SlackMeans } from '../means.js';
import { ACT_ID, CARD_ACTION, renderCard, TEXT_ID } from './card.js';
import { actingOf, type Office, showObligations, wordsOf } from './office.js';
import { refreshView } from './views.js';

/** The part of a press that is read; every kind of element has its own value. */
interface Press {
  action_id: string;
  block_id: string;
  selected_date?: string | null;
  selected_user?: string | null;
}

/** 知悉, 办结, 稍后, 转交, 撤销 on a card; the card then shows how things stand, wherever it is. */
export function listenToCards(office: Office): Feature {
  return (means) => {
    means.app.action<BlockAction>(CARD_ACTION, async ({ ack, body, action }) => {
      await ack();
      const press = action as unknown as Press;
      const id = press.block_id.slice(ACT_ID('').length);
      const acting = await actingOf(office, body.user.id);
      const why = await act(office, acting, id, press);
      const refused = why === null ? null : wordsOf(office.lang).refused[why];
      if (body.view) return refreshView(office, means, body.view, body.user.id, refused);
      await refreshMessage(office, means, body, refused);
    });
  };
}

type Refusal = Extract<Acted, { ok: false }>['reason'] | 'forbidden';

/** Null when it is done. Doing again what is done the same way changes nothing and is no refusal. */
async function act(office: Office, acting: Acting, id: string, press: Press): Promise<Refusal | null> {
  try {
    const acted = await perform(office, acting, id, press);
    if (acted === null || acted.ok) return null;
    const isAgain = acted.reason === 'done' && acted.obligation?.doneBy === acting.user.id;
    return isAgain && press.action_id === 'ob:complete' ? null : acted.reason;
  } catch (failure) {
    if (failure instanceof GoufuError && failure.code === 'E_FORBIDDEN') return 'forbidden';
    throw failure;
  }
}

/** Null where nothing was chosen. */
async function perform(
  { store }: Office,
  acting: Acting,
  id: string,
  { action_id, selected_date, selected_user }: Press,
): Promise<Acted | null> {
  switch (action_id) {
    case 'ob:acknowledge':
      return acknowledgeObligation(store, acting, id);
    case 'ob:complete':
      return completeObligation(store, acting, id);
    case 'ob:snooze':
      return selected_date ? snoozeObligation(store, acting, id, selected_date) : null;
    case 'ob:transfer':
      if (!selected_user) return null;
      return transferObligation(store, acting, id, (await findUser(store, `slack:${selected_user}`)).id);
    default:
      return undoObligationAct(store, acting, id);
  }
}

/** The card in a message, made anew from what is stored at its turn: the last of two presses shows the truth. */
async function refreshMessage(
  office: Office,
  { client, deliverer, log }: SlackMeans,
  body: BlockAction,
  refused: string | null,
): Promise<void> {
  const { channel, message, user } = body;
  if (!channel || !message) return;
  try {
    await deliverer.inTurn(channel.id, async () => {
      const blocks = await renewCards(office, await actingOf(office, user.id), message.blocks as KnownBlock[]);
      await client.chat.update({ channel: channel.id, ts: message.ts, text: message.text ?? '', blocks });
    });
    if (refused) await client.chat.postEphemeral({ channel: channel.id, user: user.id, text: escapeControl(refused) });
  } catch (err) {
    log.warn({ err }, 'a reminder card could not be updated');
  }
}

/** All cards of a message, not only the one pressed: what was shown at the press may be older than another press. */
async function renewCards(office: Office, acting: Acting, blocks: readonly KnownBlock[]): Promise<KnownBlock[]> {
  if (acting.user.role === 'applicant') return [...blocks];
  const ids = blocks.flatMap((b) =>
    b.block_id?.startsWith(TEXT_ID('')) ? [b.block_id.slice(TEXT_ID('').length)] : [],
  );
  const found = await Promise.all(ids.map((id) => office.store.get('obligations', id)));
  const shown = await showObligations(
    office,
    acting,
    found.filter((o) => o !== null),
  );
  const cards = new Map(
    await Promise.all(shown.map(async (s) => [s.obligation.id, await renderCard(office, s)] as const)),
  );
  return blocks.flatMap((block) => {
    const [, part, id = ''] = /^(obt|oba)\|(.*)$/.exec(block.block_id ?? '') ?? [];
    const card = part === undefined ? undefined : cards.get(id);
    if (!card) return [block];
    return part === 'obt' ? card : [];
  });
}
