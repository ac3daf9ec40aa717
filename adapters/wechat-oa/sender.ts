import { splitText } from '../../src/conversation/render-parts.js';
import type { Clock } from '../../src/shared/clock.js';
import type { Attachment } from '../../src/shared/reply.js';
import { TEXT_LIMIT } from './exchange.js';
import type { Leftovers } from './leftovers.js';
import { type MediaKind, type OfficialApi, OfficialApiError } from './official-api.js';
import { fillTemplate, type TemplateResults, type TemplateSetting } from './template.js';

/** The 48 hours since the person wrote are over, or the messages of this window are used up. */
const WINDOW_SHUT = new Set([45015, 45047]);
/** An account that is not verified may not write of its own accord. */
export const UNAUTHORISED = 48001;
/** Why WeChat says that a template message failed. */
const BLOCKED = 'failed:user block';

export interface SenderParts {
  api: OfficialApi;
  template: TemplateSetting | null;
  results: TemplateResults;
  leftovers: Leftovers;
  clock: Clock;
  /** Milliseconds to wait for the event that tells what became of a template message. */
  templateWait: number;
}

/** A delivery with the platform's code of what went wrong. */
export type Sent = { ok: true } | { ok: false; why: string; retry: boolean; code?: number };

/** Sends texts and media as messages of their own. Never throws. */
export interface Sender {
  /** A text, as many messages as it needs. `isReminder`: outside the window a template may stand for it. */
  text(user: string, text: string, isReminder: boolean): Promise<Sent>;
  media(user: string, kind: MediaKind, file: Attachment): Promise<Sent>;
}

export function createSender(parts: SenderParts): Sender {
  const { api, template } = parts;
  return {
    async text(user, text, isReminder) {
      for (const part of splitText(text, TEXT_LIMIT)) {
        const failure = await attempt(() => api.sendText(user, part));
        if (!failure) continue;
        const isShut = WINDOW_SHUT.has(failure.code);
        return isReminder && isShut && template ? byTemplate(parts, template, user, text) : asDelivery(failure);
      }
      return { ok: true };
    },
    async media(user, kind, file) {
      const failure = await attempt(async () => api.sendMedia(user, kind, await api.upload(kind, file)));
      return failure ? asDelivery(failure) : { ok: true };
    },
  };
}

async function byTemplate(
  { api, results, leftovers, clock, templateWait }: SenderParts,
  template: TemplateSetting,
  user: string,
  text: string,
): Promise<Sent> {
  let message = '';
  const failure = await attempt(async () => {
    message = await api.sendTemplate(user, template.id, fillTemplate(template, text, clock.now()));
  });
  if (failure) return asDelivery(failure);
  const status = await results.wait(message, templateWait);
  if (status !== null && status !== 'success') return { ok: false, why: status, retry: status !== BLOCKED };
  leftovers.keep(user, text);
  return { ok: true };
}

async function attempt(work: () => Promise<unknown>): Promise<OfficialApiError | null> {
  try {
    await work();
    return null;
  } catch (failure) {
    if (failure instanceof OfficialApiError) return failure;
    return new OfficialApiError(-1, (failure as Error).message);
  }
}

function asDelivery(failure: OfficialApiError): Sent {
  return { ok: false, why: failure.message, retry: failure.canPass, code: failure.code };
}
