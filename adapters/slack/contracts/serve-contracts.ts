import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { KnownBlock, View } from '@slack/web-api';
import { findContracts, findObligations } from '../../../src/services/contracts/find-contracts.js';
import { GoufuError } from '../../../src/shared/errors.js';
import { listenToCommand, type RunCommand } from '../command.js';
import type { Feature, SlackMeans } from '../means.js';
import { listenToCards } from './act.js';
import { renderCard } from './card.js';
import { buildForm } from './form.js';
import { publishHome } from './home.js';
import { actingOf, type Office, showObligations, wordsOf } from './office.js';
import { buildSettings, listenToSettings } from './settings-form.js';
import { listenToForms } from './submit.js';
import { buildList, refreshView, TURN_PAGE } from './views.js';

/** All that Slack does about contracts: `/goufu` lists and forms, cards, the home tab, settings. */
export function serveContracts(office: Office): Feature[] {
  return [
    listenToCommand(commands(office)),
    listenToCards(office),
    listenToForms(office),
    listenToSettings(office),
    listenToHome(office),
    listenToLists(office),
  ];
}

/** The cards under a reminder, for those of its obligations that its reader may see. */
export function cardsFor(office: Office): (user: string, ids: readonly string[]) => Promise<KnownBlock[]> {
  return async (user, ids) => {
    const acting = await actingOf(office, user);
    if (acting.user.role === 'applicant') return [];
    const seen = await findObligations(office.store, acting, {});
    const own = ids.flatMap((id) => seen.find((o) => o.id === id) ?? []);
    const cards = (await showObligations(office, acting, own)).map((shown) => renderCard(office, shown));
    return (await Promise.all(cards)).flat();
  };
}

function commands(office: Office): Record<string, RunCommand> {
  const list =
    (kind: 'due' | 'contracts'): RunCommand =>
    async (means, { trigger_id, user_id }) =>
      open(means, trigger_id, await buildList(office, user_id, { kind, page: 1 }));
  return {
    due: list('due'),
    contracts: list('contracts'),
    new: async (means, { trigger_id, user_id, channel_id }) => {
      const where = { channel: channel_id, only: user_id };
      const form = await newForm(office, user_id);
      if (form) await open(means, trigger_id, form);
      else await means.deliverer.tell(where, wordsOf(office.lang).noRights);
    },
  };
}

/** Null for who may register none. */
async function newForm(office: Office, slackUser: string): Promise<View | null> {
  const { user } = await actingOf(office, slackUser);
  return user.role === 'applicant' ? null : buildForm(office, user, null);
}

function listenToHome(office: Office): Feature {
  return (means) => {
    means.app.event('app_home_opened', async ({ event }) => {
      if (event.tab === 'home') await publishHome(office, means, event.user);
    });
    means.app.action<BlockAction<ButtonAction>>(
      /^home:(?:new|due|contracts|settings)$/,
      async ({ ack, body, action }) => {
        await ack();
        const user = body.user.id;
        const kind = action.value;
        if (kind === 'due' || kind === 'contracts')
          return open(means, body.trigger_id, await buildList(office, user, { kind, page: 1 }));
        const view = kind === 'new' ? await newForm(office, user) : await buildSettings(office, user);
        if (view) await open(means, body.trigger_id, view);
      },
    );
  };
}

function listenToLists(office: Office): Feature {
  return (means) => {
    means.app.action<BlockAction<ButtonAction>>(TURN_PAGE, async ({ ack, body, action }) => {
      await ack();
      const [, kind = '', page = '1'] = action.action_id.split(':');
      if (body.view) {
        const metadata = JSON.stringify({ kind, page: Number(page) });
        await refreshView(office, means, { ...body.view, private_metadata: metadata }, body.user.id);
      }
    });
    means.app.action<BlockAction<ButtonAction>>('contract:edit', async ({ ack, body, action }) => {
      await ack();
      const acting = await actingOf(office, body.user.id);
      const [contract] = await findOwn(office, acting, action.value ?? '');
      if (!contract) return;
      const view = buildForm(office, acting.user, contract);
      await means.client.views.push({ trigger_id: body.trigger_id, view });
    });
  };
}

/** A contract as far as the user may see it; none for an applicant. */
async function findOwn({ store }: Office, acting: Parameters<typeof findContracts>[1], id: string) {
  try {
    return await findContracts(store, acting, { ids: [id] });
  } catch (failure) {
    if (failure instanceof GoufuError) return [];
    throw failure;
  }
}

async function open({ client }: SlackMeans, trigger_id: string, view: View): Promise<void> {
  await client.views.open({ trigger_id, view });
}
