import type { MessageShortcut } from '@slack/bolt';
import { plainText } from './escape.js';
import type { SlackMeans } from './means.js';
import { conversationOf } from './where.js';
import { wordingFor } from './wording.js';

/** 「用方案核对」 on a message: what the plan says about it, seen only by who asked. */
export function listenToShortcut(means: SlackMeans): void {
  means.app.shortcut<MessageShortcut>({ callback_id: 'goufu_check', type: 'message_action' }, async (args) => {
    const { ack, shortcut } = args;
    await ack();
    const where = { channel: shortcut.channel.id, only: shortcut.user.id };
    means.deliverer.urls.keep(where, shortcut.response_url);
    const text = plainText(shortcut.message.text ?? '', means.identity.userId);
    if (text === '') return means.deliverer.tell(where, wordingFor('zh').nothingToCheck);
    await means.receive({
      id: `check:${shortcut.trigger_id}`,
      channel: 'slack',
      conversation: conversationOf(where),
      user: shortcut.user.id,
      text,
      at: means.clock.now(),
      place: 'private',
      reach: null,
    });
  });
}
