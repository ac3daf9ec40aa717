import { FileBox } from 'file-box';
import type { Wechaty } from 'wechaty';
import { splitText } from '../../src/conversation/render-parts.js';
import type { Delivery } from '../../src/shared/channel.js';
import type { Attachment } from '../../src/shared/reply.js';
import type { Where } from './where.js';

/** Characters of one message: WeChat takes more, people read less. */
const LENGTH = 1200;

/** Something to be sent to somebody. */
export interface Parcel {
  to: Where;
  text: string;
  files: readonly Attachment[];
}

/** Sends a text in as many messages as it needs, then its files. Never throws. */
export async function sendParcel(wechaty: Wechaty, { to, text, files }: Parcel): Promise<Delivery> {
  try {
    if (!wechaty.isLoggedIn) return { ok: false, why: 'the account is logged out', retry: true };
    const person = await wechaty.Contact.find({ id: to.person });
    if (!person) return { ok: false, why: 'the account knows no such person', retry: false };
    const parts = splitText(text, LENGTH, (part) => part.length);
    if (to.room === null) {
      for (const part of parts) await person.say(part);
      for (const file of files)
        await person.say(FileBox.fromBase64(Buffer.from(file.bytes).toString('base64'), file.name));
      return { ok: true };
    }
    const room = await wechaty.Room.find({ id: to.room });
    if (!room) return { ok: false, why: 'the account is not in the room', retry: false };
    // What is for one person is handed over in private; a room gets the words.
    for (const [i, part] of parts.entries()) await (i === 0 ? room.say(part, person) : room.say(part));
    return { ok: true };
  } catch (failure) {
    return { ok: false, why: failure instanceof Error ? failure.message : String(failure), retry: true };
  }
}
