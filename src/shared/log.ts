import { createHmac, randomBytes } from 'node:crypto';
import { type DestinationStream, destination, type LoggerOptions, pino } from 'pino';
import type { Activity } from './channel.js';
import { GoufuError } from './errors.js';

type Write = (what: Record<string, unknown>, message: string) => void;

/** Where the program tells its operator what happened. `activity` and `err` are stripped of what a person said and is. */
export interface Log {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Keys that would carry a person's words or ids if somebody logged a whole record. */
const PRIVATE = ['text', 'user', 'conversation', 'address', 'reply', 'state'];
const HIDDEN = '[hidden]';

/** Ids become tags that hold within one run: lines of one person can be told together, but not whose they are. */
const salt = randomBytes(16);
const tagOf = (id: string) => createHmac('sha256', salt).update(id).digest('hex').slice(0, 8);

/** A log of JSON lines on standard error, or on `to` in tests. */
export function createLog(level: LogLevel, to: DestinationStream = destination({ dest: 2, sync: true })): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    formatters: { level: (label) => ({ level: label }), log: stripPeople },
    redact: { paths: PRIVATE.flatMap((key) => [key, `*.${key}`]), censor: HIDDEN },
    // Errors are made plain in `stripPeople`, where the activity they came from is known.
    serializers: { err: (err: unknown) => err },
  };
  return pino(options, to);
}

function stripPeople({ activity, err, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const from = activity as Activity | undefined;
  return {
    ...rest,
    ...(from ? { turn: describeActivity(from) } : {}),
    ...(err === undefined ? {} : { err: describeError(err, from) }),
  };
}

function describeActivity({ channel, conversation, user, id, text }: Activity) {
  return { channel, where: tagOf(conversation), who: tagOf(user), message: tagOf(id), chars: text.length };
}

function describeError(err: unknown, from: Activity | undefined): Record<string, unknown> {
  if (!(err instanceof Error)) return { message: scrub(String(err), from) };
  return {
    type: err.name,
    ...(err instanceof GoufuError ? { code: err.code } : {}),
    stack: scrub(err.stack ?? err.message, from),
    ...(err.cause === undefined ? {} : { cause: describeError(err.cause, from) }),
  };
}

/** Takes out what the person sent, any Chinese (messages of this program's errors are English) and long numbers. */
function scrub(text: string, from: Activity | undefined): string {
  const own = from ? [from.text, from.user, from.conversation, from.id].filter((secret) => secret.length > 2) : [];
  const stripped = own.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
  return stripped.replace(/\p{Script=Han}+/gu, HIDDEN).replace(/\d{7,}/g, HIDDEN);
}
