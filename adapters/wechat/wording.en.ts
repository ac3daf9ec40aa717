import type { Wording } from './wording.zh.js';

/** The same in English. */
export const en: Wording = {
  heard: (words) => `I heard: "${words}"`,
  notHeard: 'I cannot listen to voice messages. Please type it.',
  wordless: {
    picture: 'I cannot read pictures. Please type what you want to ask.',
    video: 'I cannot watch videos. Please type what you want to ask.',
    location: 'I got the location but have no use for it. Please type what you want to ask.',
    sticker: 'I cannot read stickers. Please type what you want to ask.',
    money: 'I cannot take red packets or transfers; please take it back. Just type your question.',
    link: 'I do not open links or mini programs. Please type what you want to ask.',
    card: 'I have no use for contact cards. Please type what you want to ask.',
    other: 'I cannot take this kind of message. Please type what you want to ask.',
  },
  scan: (page) => `Scan this with WeChat to log in, or open the page that only you know: ${page}`,
  loggedIn: 'WeChat is logged in.',
  page: {
    title: 'Goufu: WeChat login',
    scan: 'Scan this with the WeChat account that is to be the assistant, and confirm on the phone. The code renews itself.',
    on: 'WeChat is logged in; nothing to scan.',
    none: 'There is no code yet. This page renews itself.',
  },
  alarm: {
    logged_out:
      'The WeChat account is logged out: nothing comes in or goes out. Scan the code on the login page again.',
    deaf: 'The WeChat account has been silent for long and may be deaf. It is being reconnected; see on the phone whether it is online.',
    back: 'The WeChat account works again; answers that waited have been sent.',
  },
};
