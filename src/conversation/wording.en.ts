import type { Wording } from './wording.zh.js';

/** Shared wording in English; the same keys as the Chinese. */
export const en: Wording = {
  empty: 'No text came through. Please type your question, such as "What does a social organisation need to qualify?"',
  noFiles:
    'I only take ledgers of contracts (.xlsx, .csv) from officers and read no other files. Please type your question.',
  cut: (max) =>
    `Your message is longer than ${max} characters; only the first ${max} were read. Please send what matters again on its own.`,
  askBack: 'I am not sure which of these you mean:',
  source: (title) => `The plan's own words [${title}]: `,
  quote: (words) => `“${words}”`,
  nextSteps: 'You may go on with:',
  apology: (code) =>
    `Sorry, this message could not be handled and nothing was kept. Please send it again; if it fails again, give the code ${code} to the staff.`,
  retry: 'Please say in other words what you would like to know, or reply "human" to reach a person.',
  notThis: 'I see, that was not what you meant. Which of these is it?',
  otherReading: (title, answer) => `Then taken as "${title}":\n${answer}\nIf that is not it either, tell me.`,
  inPrivate:
    'Others can read this, so I do not talk about your organisation or contracts here. Please write to me directly; questions about the policy are welcome here.',
  office: (name, phone, hours) => `${name}${phone ? `, phone ${phone}` : ''}${hours ? `, hours ${hours}` : ''}`,
};
