import type { Wording } from './wording.zh.js';

/** The same in English. */
export const en: Wording = {
  heard: (words) => `I heard: "${words}"`,
  notHeard: 'I could not make out this voice message. Please type it.',
  wordless: {
    picture: 'I cannot read pictures. Please type what you want to ask.',
    video: 'I cannot watch videos. Please type what you want to ask.',
    location: 'I got the location but have no use for it. Please type what you want to ask.',
    link: 'I do not open links. Please type what you want to ask.',
    file: 'Files do not reach me here. Send a ledger in Slack or give it to the administrator; a contract can be typed in.',
    sticker: 'I cannot read stickers. Please type what you want to ask.',
    other: 'I cannot take this kind of message. Please type what you want to ask.',
  },
  file: (name, link) => `The file "${name}", to be had for 24 hours:\n${link}`,
  noFile: (name) => `(The file "${name}" cannot be sent here; ask the staff for it.)`,
  earlier: (text) => `What did not get through before:\n${text}`,
  hello: 'Hello',
};
