import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { ActionsBlock, KnownBlock } from '@slack/web-api';
import type { Activity } from '../../src/shared/channel.js';
import { context } from './blocks.js';
import type { SlackMeans } from './means.js';
import { CHOICE } from './render-reply.js';
import { conversationOf, isDirect, reachOf, type Where } from './where.js';
import { wordingFor } from './wording.js';

/** A press says what the button stands for, as the one who pressed it; the answer comes in the same place. */
export function listenToChoices(means: SlackMeans): void {
  means.app.action<BlockAction<ButtonAction>>(CHOICE, async ({ ack, body, action }) => {
    await ack();
    const where = whereOf(body);
    const said = action.value;
    if (!where || !said) return;
    if (where.only) means.deliverer.urls.keep(where, body.response_url);
    await Promise.all([markChosen(means, body, action), means.receive(toActivity(means, body, action, where))]);
  });
}

/** The place of the message that a button stands on; null where there is none (in a view). */
export function whereOf({ container, channel, message, user }: BlockAction): Where | null {
  const id = channel?.id ?? (container.channel_id as string | undefined);
  if (!id) return null;
  if (container.is_ephemeral === true) return { channel: id, only: user.id };
  const thread = (message?.thread_ts ?? container.thread_ts) as string | undefined;
  return thread === undefined ? { channel: id } : { channel: id, thread };
}

/** The same button pressed twice, or handed over twice, is one message. */
function toActivity({ clock }: SlackMeans, body: BlockAction, action: ButtonAction, where: Where): Activity {
  const stamp = String(body.container.message_ts ?? body.trigger_id ?? '');
  return {
    id: `press:${stamp}:${action.action_id}:${body.user.id}`,
    channel: 'slack',
    conversation: conversationOf(where),
    user: body.user.id,
    text: action.value ?? '',
    at: clock.now(),
    place: where.only !== undefined || isDirect(where.channel) ? 'private' : 'room',
    ...reachOf(where),
  };
}

/** Puts what was chosen in the place of the buttons, so that everybody sees it and nobody presses again. */
async function markChosen(
  { client, deliverer, log }: SlackMeans,
  body: BlockAction,
  action: ButtonAction,
): Promise<void> {
  const blocks = (body.message?.blocks ?? []) as KnownBlock[];
  const label = action.text.text;
  const chosen = context(
    wordingFor(/\p{Script=Han}/u.test(label) ? 'zh' : 'en').chosen(label, `@${body.user.name ?? ''}`),
  );
  const isRow = (b: KnownBlock): b is ActionsBlock => b.type === 'actions';
  const first = blocks.findIndex(isRow);
  if (first < 0) return;
  const kept = blocks.flatMap((b, i): KnownBlock[] => (i === first ? [chosen] : isRow(b) ? [] : [b]));
  const text = body.message?.text ?? '';
  const { channel, container } = body;
  try {
    if (container.is_ephemeral === true && body.response_url)
      await deliverer.urls.call(body.response_url, { replace_original: true, text, blocks: kept });
    else if (channel && body.message)
      await client.chat.update({ channel: channel.id, ts: body.message.ts, text, blocks: kept });
  } catch (err) {
    log.warn({ err }, 'pressed buttons could not be taken away');
  }
}
