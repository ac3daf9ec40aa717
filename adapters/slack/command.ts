import type { SlashCommand } from '@slack/bolt';
import { plainText } from './escape.js';
import type { Feature, SlackMeans } from './means.js';
import { conversationOf } from './where.js';
import { wordingFor } from './wording.js';

/** What a word of `/goufu` does beyond asking; it has been acknowledged before. */
export type RunCommand = (means: SlackMeans, command: SlashCommand, rest: string) => Promise<void>;

/** Words that stand for one another, as people type them. */
const SAME = new Map(
  Object.entries({
    '': 'help',
    帮助: 'help',
    用法: 'help',
    问: 'ask',
    提问: 'ask',
    合同: 'contracts',
    到期: 'due',
    待办: 'due',
    登记: 'new',
    新合同: 'new',
    自查: 'check',
    绑定: 'bind',
  }),
);

/** `/goufu`: only its sender sees the answer. `more`: the words that open forms and lists. */
export function listenToCommand(more: Readonly<Record<string, RunCommand>>): Feature {
  return (means) => {
    means.app.command('/goufu', async ({ ack, command }) => {
      const [, first = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(command.text ?? '') ?? [];
      const word = SAME.get(first.toLowerCase()) ?? first.toLowerCase();
      if (word === 'help') return ack({ response_type: 'ephemeral', text: wordingFor(langOf(command.text)).help });
      await ack();
      means.deliverer.urls.keep({ channel: command.channel_id, only: command.user_id }, command.response_url);
      const run = Object.hasOwn(more, word) ? more[word] : undefined;
      if (run) return run(means, command, rest);
      if (word === 'check') return startInPrivate(means, command, wordingFor(langOf(command.text)).selfCheck);
      if (word === 'bind') return ask(means, command, `绑定 ${rest}`.trim());
      // Whatever else follows is a question.
      return ask(means, command, word === 'ask' ? rest : (command.text ?? ''));
    });
  };
}

/** Asks the assistant where the command was given. The trigger is the command's own: handed over twice, it is one question. */
async function ask({ receive, clock }: SlackMeans, command: SlashCommand, text: string): Promise<void> {
  await receive({
    id: `command:${command.trigger_id}`,
    channel: 'slack',
    conversation: conversationOf({ channel: command.channel_id, only: command.user_id }),
    user: command.user_id,
    text: plainText(text),
    at: clock.now(),
    place: 'private',
    reach: null,
  });
}

/** A dialog needs answers that are typed: it goes on in the direct message. */
async function startInPrivate(means: SlackMeans, command: SlashCommand, text: string): Promise<void> {
  const { client, deliverer, receive, clock } = means;
  const { channel } = await client.conversations.open({ users: command.user_id });
  if (!channel?.id) return;
  const w = wordingFor(langOf(command.text));
  if (command.channel_id !== channel.id)
    await deliverer.tell({ channel: command.channel_id, only: command.user_id }, w.goOnInPrivate);
  const id = `command:${command.trigger_id}`;
  const user = command.user_id;
  await receive({ id, channel: 'slack', conversation: channel.id, user, text, at: clock.now(), place: 'private' });
}

/** English where the command is followed by English words only. */
export function langOf(text: string | undefined): 'zh' | 'en' {
  const [, rest = ''] = /^\s*\S*\s*([\s\S]*)$/.exec(text ?? '') ?? [];
  return /[a-z]{2}/i.test(rest) && !/\p{Script=Han}/u.test(rest) ? 'en' : 'zh';
}
