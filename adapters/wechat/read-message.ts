import { setTimeout as sleep } from 'node:timers/promises';
import { type Message, type Room, types, type Wechaty } from 'wechaty';
import type { IncomingFile } from '../../src/shared/channel.js';
import { isCalled, type RoomNames, withoutCalls } from './mention.js';
import { readQuote } from './quote.js';
import type { Wording } from './wording.zh.js';

/** A file larger than this is not fetched, bytes. */
const FILE_LIMIT = 20 * 1024 * 1024;
/** Milliseconds that a file's name is waited for. */
const NAME_LIMIT = 5000;

type Wordless = keyof Wording['wordless'];

/** What a message tells, as far as it matters here. */
export type Said =
  | { kind: 'words'; text: string; quoted: string | null; heard: boolean }
  | { kind: 'file'; file: IncomingFile }
  | { kind: 'wordless'; of: Wordless }
  | { kind: 'voice' }
  | { kind: 'recalled'; message: string };

const { Message: TYPE } = types;
const WORDLESS: Partial<Record<number, Wordless>> = {
  [TYPE.Image]: 'picture',
  [TYPE.Video]: 'video',
  [TYPE.Location]: 'location',
  [TYPE.Emoticon]: 'sticker',
  [TYPE.RedEnvelope]: 'money',
  [TYPE.Transfer]: 'money',
  [TYPE.Url]: 'link',
  [TYPE.MiniProgram]: 'link',
  [TYPE.Contact]: 'card',
};

/** Reads a message; null when it is not for us: our own, a room's that doesn't call us, the platform's. */
export async function readMessage(wechaty: Wechaty, message: Message): Promise<Said | null> {
  if (message.self() || message.talker().type() === types.Contact.Official) return null;
  const room = message.room();
  if (message.type() === TYPE.Recalled) return { kind: 'recalled', message: message.text() };
  if (message.type() === TYPE.Text) return readWords(wechaty, message, room);
  // In a room only words can call us.
  return room ? null : readOther(wechaty, message);
}

async function readWords(wechaty: Wechaty, message: Message, room: Room | undefined): Promise<Said | null> {
  const quote = readQuote(message.text());
  const text = quote?.text ?? message.text();
  const quoted = quote?.quoted ?? null;
  if (!room) return { kind: 'words', text, quoted, heard: false };
  const names = await namesIn(wechaty, room);
  const isMeant = (await isListed(wechaty, message)) ?? isCalled(text, names);
  const answersUs = quote !== null && names.own.includes(quote.by);
  return isMeant || answersUs ? { kind: 'words', text: withoutCalls(text, names), quoted, heard: false } : null;
}

/** Whether the platform's own list of who is mentioned has us; null where it gives none. */
async function isListed(wechaty: Wechaty, message: Message): Promise<boolean | null> {
  const { mentionIdList } = (await wechaty.puppet.messagePayload(message.id)) as { mentionIdList?: string[] };
  return mentionIdList?.length ? mentionIdList.includes(wechaty.currentUser.id) : null;
}

async function namesIn(wechaty: Wechaty, room: Room): Promise<RoomNames> {
  const members = await room.memberAll();
  const names = await Promise.all(
    members.map(async (member) => ({
      isUs: member.id === wechaty.currentUser.id,
      names: [member.name(), (await room.alias(member)) ?? ''].filter((name) => name !== ''),
    })),
  );
  const own = names.filter((n) => n.isUs).flatMap((n) => n.names);
  return {
    own: [...new Set([...own, wechaty.currentUser.name()])],
    others: names.filter((n) => !n.isUs).flatMap((n) => n.names),
  };
}

async function readOther(wechaty: Wechaty, message: Message): Promise<Said> {
  const type = message.type();
  if (type === TYPE.Audio) {
    // Some platforms give what they understood; others give their own markup, or nothing.
    const heard = message.text().trim();
    const isTranscript = heard !== '' && !/^[<{]/.test(heard);
    return isTranscript ? { kind: 'words', text: heard, quoted: null, heard: true } : { kind: 'voice' };
  }
  const of = WORDLESS[type];
  if (of) return { kind: 'wordless', of };
  const file = type === TYPE.Attachment || type === TYPE.Unknown ? await fileOf(wechaty, message) : null;
  return file ? { kind: 'file', file } : { kind: 'wordless', of: 'other' };
}

/** The file of a message; null when it has none after all. A platform that takes its time is waited for when it is read. */
async function fileOf(wechaty: Wechaty, message: Message): Promise<IncomingFile | null> {
  const { filename } = (await wechaty.puppet.messagePayload(message.id)) as { filename?: string };
  const coming = message.toFileBox();
  const box = await Promise.race([coming.catch(() => null), sleep(NAME_LIMIT, undefined, { ref: false })]);
  if (box === null) return null;
  return {
    name: filename || box?.name || message.text() || 'file',
    mediaType: box?.mediaType || 'application/octet-stream',
    async read() {
      const bytes = await (await coming).toBuffer();
      if (bytes.length > FILE_LIMIT)
        throw new Error(`the file has ${bytes.length} bytes, at most ${FILE_LIMIT} are taken`);
      return new Uint8Array(bytes);
    },
  };
}
