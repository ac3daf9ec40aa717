/** Where a message belongs: one person alone, or one person in a room, whose talk there is apart from the others'. */
export interface Where {
  /** Null in private. */
  room: string | null;
  person: string;
}

const MARK = '|';

/** The conversation's id. */
export function conversationOf({ room, person }: Where): string {
  return room === null ? person : `${room}${MARK}${person}`;
}

/** Reads it back. */
export function whereOf(conversation: string): Where {
  const at = conversation.indexOf(MARK);
  if (at < 0) return { room: null, person: conversation };
  return { room: conversation.slice(0, at), person: conversation.slice(at + MARK.length) };
}
