import type { KnownBlock, View } from '@slack/web-api';
import type { Contract } from '../../../src/domain/contracts/contract.js';
import type { Acting } from '../../../src/services/contracts/acting.js';
import { findContracts, findObligations } from '../../../src/services/contracts/find-contracts.js';
import { addDays, dayOf } from '../../../src/shared/clock.js';
import { button, context, sections } from '../blocks.js';
import type { SlackMeans } from '../means.js';
import { shorten } from '../split.js';
import { notice, renderCard } from './card.js';
import { publishHome } from './home.js';
import { actingOf, type Office, showObligations, wordsOf } from './office.js';

/** Items on a page of a list. */
const PAGE = 8;
/** Days ahead that `due` looks. */
const AHEAD = 30;
export const TURN_PAGE = /^page:(due|contracts):\d+$/;

export type ListKind = 'due' | 'contracts';

interface Metadata {
  kind: ListKind;
  page: number;
}

/** A list as a modal: what is due, or the contracts, as far as the user may see them. */
export async function buildList(
  office: Office,
  user: string,
  { kind, page }: Metadata,
  refused: string | null = null,
): Promise<View> {
  const w = wordsOf(office.lang);
  const acting = await actingOf(office, user);
  const allowed = acting.user.role !== 'applicant';
  const items = !allowed ? [] : kind === 'due' ? await dueItems(office, acting) : await contractItems(office, acting);
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const shown = await Promise.all(items.slice((at - 1) * PAGE, at * PAGE).map((make) => make()));
  const empty = !allowed ? w.noRights : kind === 'due' ? w.nothingDue : w.noContracts;
  const blocks: KnownBlock[] = [
    ...(refused ? [notice(refused)] : []),
    ...(items.length === 0 ? sections(empty, 'open') : shown.flat()),
    ...(pages > 1 ? [context(w.page(at, pages, items.length)), turner(office, kind, at, pages)] : []),
  ];
  return {
    type: 'modal',
    callback_id: 'goufu_list',
    title: { type: 'plain_text', text: kind === 'due' ? w.dueTitle : w.contracts },
    close: { type: 'plain_text', text: w.close },
    private_metadata: JSON.stringify({ kind, page: at }),
    blocks,
  };
}

/** Shows a list or the home tab as it now stands, after something was done in it. */
export async function refreshView(
  office: Office,
  means: SlackMeans,
  view: { id: string; type: string; private_metadata: string },
  user: string,
  refused: string | null = null,
): Promise<void> {
  if (view.type === 'home') return publishHome(office, means, user, refused);
  const list = readMetadata(view.private_metadata);
  if (list) await means.client.views.update({ view_id: view.id, view: await buildList(office, user, list, refused) });
}

export function readMetadata(text: string): Metadata | null {
  try {
    const { kind, page } = JSON.parse(text) as Partial<Metadata>;
    return (kind === 'due' || kind === 'contracts') && typeof page === 'number' ? { kind, page } : null;
  } catch {
    return null;
  }
}

type MakeBlocks = () => Promise<KnownBlock[]>;

async function dueItems(office: Office, acting: Acting): Promise<MakeBlocks[]> {
  const to = addDays(dayOf(office.clock.now()), AHEAD);
  const open = await findObligations(office.store, acting, { status: 'open', to });
  const shown = await showObligations(office, acting, open);
  return shown.map((one) => () => renderCard(office, one));
}

async function contractItems(office: Office, acting: Acting): Promise<MakeBlocks[]> {
  const contracts = await findContracts(office.store, acting);
  return contracts.map((contract) => async () => renderContract(office, contract));
}

function renderContract({ lang }: Office, contract: Contract): KnownBlock[] {
  const w = wordsOf(lang);
  const { provider, service, amountYuan, start, end, department, number, status } = contract;
  const lines = [
    `${provider}“${service}”${status === 'closed' ? `（${w.closed}）` : ''}`,
    [w.sum(amountYuan), w.term(start, end)].join(' · '),
    [department, number].filter(Boolean).join(' · '),
  ];
  const text = { type: 'plain_text' as const, text: shorten(lines.join('\n'), 2900), emoji: false };
  const edit = status === 'active' ? { accessory: button('contract:edit', w.edit, contract.id) } : {};
  return [{ type: 'section', block_id: `contract|${contract.id}`, text, ...edit }];
}

function turner({ lang }: Office, kind: ListKind, at: number, pages: number): KnownBlock {
  const w = wordsOf(lang);
  const to = (page: number, label: string) => button(`page:${kind}:${page}`, label, String(page));
  const back = at > 1 ? [to(at - 1, w.previous)] : [];
  return { type: 'actions', block_id: 'pages', elements: [...back, ...(at < pages ? [to(at + 1, w.next)] : [])] };
}
