import type { SlackViewAction } from '@slack/bolt';
import type { View } from '@slack/web-api';
import { chooseDigest } from '../../../src/services/choose-digest.js';
import type { Feature } from '../means.js';
import { publishHome } from './home.js';
import { actingOf, type Office, wordsOf } from './office.js';

const SETTINGS_ID = 'goufu_settings';
const CHOICES = ['none', 'daily', 'weekly'] as const;
type Digest = (typeof CHOICES)[number];

/** The form for a user's own settings. */
export async function buildSettings(office: Office, user: string): Promise<View> {
  const w = wordsOf(office.lang);
  const { user: person } = await actingOf(office, user);
  const now: Digest = (await office.store.get('people', person.id))?.digest ?? 'none';
  const options = CHOICES.map((value) => ({ text: { type: 'plain_text' as const, text: w.settings[value] }, value }));
  const chosen = options.find((o) => o.value === now);
  return {
    type: 'modal',
    callback_id: SETTINGS_ID,
    title: { type: 'plain_text', text: w.settings.title },
    submit: { type: 'plain_text', text: w.save },
    close: { type: 'plain_text', text: w.close },
    blocks: [
      {
        type: 'input',
        block_id: 'digest',
        label: { type: 'plain_text', text: w.settings.digest },
        element: { type: 'radio_buttons', action_id: 'value', options, ...(chosen ? { initial_option: chosen } : {}) },
      },
    ],
  };
}

/** Keeps them. */
export function listenToSettings(office: Office): Feature {
  return (means) => {
    means.app.view<SlackViewAction>(
      { callback_id: SETTINGS_ID, type: 'view_submission' },
      async ({ ack, body, view }) => {
        const picked = view.state.values.digest?.value?.selected_option?.value;
        const digest = picked === 'daily' || picked === 'weekly' ? picked : null;
        const acting = await actingOf(office, body.user.id);
        if (acting.user.role === 'applicant')
          return ack({ response_action: 'errors', errors: { digest: wordsOf(office.lang).noRights } } as never);
        await chooseDigest(office.store, acting, digest);
        await ack();
        await publishHome(office, means, body.user.id);
      },
    );
  };
}
