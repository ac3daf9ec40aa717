import { Assistant } from '@slack/bolt';
import { type SlackTextEvent, takeMessage } from './listen-messages.js';
import type { SlackMeans } from './means.js';
import { WORDING } from './wording.js';

/** Slack's assistant surface: suggested questions when a thread opens, a status while the answer is made. */
export function listenToAssistant(means: SlackMeans): void {
  const { app, log } = means;
  const quietly = (work: Promise<unknown>) =>
    work.catch((err: unknown) => log.info({ err }, 'the assistant surface is not available'));
  app.assistant(
    new Assistant({
      // The thread's context (which channel is looked at) is none of our business.
      threadContextStore: { get: async () => ({}), save: async () => {} },
      threadStarted: async ({ setSuggestedPrompts }) => {
        const { promptsTitle, prompts } = WORDING.zh;
        const [first, ...rest] = prompts.map(([title, message]) => ({ title: title ?? '', message: message ?? '' }));
        if (first) await quietly(setSuggestedPrompts({ title: promptsTitle, prompts: [first, ...rest] }));
      },
      userMessage: async ({ payload, setStatus }) => {
        const event = payload as SlackTextEvent;
        const lang = /\p{Script=Han}/u.test(event.text ?? '') ? 'zh' : 'en';
        void quietly(setStatus(WORDING[lang].thinking));
        await takeMessage(means, event);
      },
    }),
  );
}
