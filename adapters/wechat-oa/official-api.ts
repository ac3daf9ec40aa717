import { z } from 'zod';
import type { Attachment } from '../../src/shared/reply.js';
import type { AccessTokens, Fetched } from './access-token.js';

const TIMEOUT = 8000;
/** The token is wrong or has ended: a new one is fetched, once. */
const TOKEN_ENDED = new Set([40001, 40014, 42001]);
/** What may pass by itself: the platform is busy, a limit in time is reached, the token could not be had. */
const PASSING = new Set([-1, 40001, 40014, 42001, 45009, 45011, 45047]);

const answer = z.looseObject({ errcode: z.number().default(0), errmsg: z.string().default('') });

/** The platform refused a call, or could not be reached (code -1). */
export class OfficialApiError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(`${code} ${message}`.trim());
    this.name = 'OfficialApiError';
  }

  /** Whether trying again later can help. */
  get canPass(): boolean {
    return PASSING.has(this.code);
  }
}

export type MediaKind = 'image' | 'voice' | 'video';

/** The calls of the Official Account API that are made here. All throw OfficialApiError. */
export interface OfficialApi {
  sendText(user: string, text: string): Promise<void>;
  sendMedia(user: string, kind: MediaKind, media: string): Promise<void>;
  /** Gives the message's id, under which an event tells whether it got through. */
  sendTemplate(user: string, template: string, data: Record<string, { value: string }>): Promise<string>;
  /** Gives the id of the uploaded file, good for three days. */
  upload(kind: MediaKind, file: Attachment): Promise<string>;
  createMenu(menu: unknown): Promise<void>;
}

/** `base`: address of the API. */
export function createOfficialApi(base: string, tokens: Pick<AccessTokens, 'get'>): OfficialApi {
  const call = async (path: string, body: unknown) => {
    const token = await tokens.get();
    const send = (t: string) => post(`${base}/cgi-bin/${path}${path.includes('?') ? '&' : '?'}access_token=${t}`, body);
    try {
      return await send(token);
    } catch (failure) {
      if (!(failure instanceof OfficialApiError) || !TOKEN_ENDED.has(failure.code)) throw failure;
      return await send(await tokens.get(token));
    }
  };
  const custom = (touser: string, msgtype: string, content: unknown) =>
    call('message/custom/send', { touser, msgtype, [msgtype]: content });
  return {
    sendText: async (user, content) => void (await custom(user, 'text', { content })),
    sendMedia: async (user, kind, media_id) => void (await custom(user, kind, { media_id })),
    sendTemplate: async (touser, template_id, data) =>
      String((await call('message/template/send', { touser, template_id, data })).msgid ?? ''),
    async upload(kind, { name, mediaType, bytes }) {
      const form = new FormData();
      form.append('media', new Blob([new Uint8Array(bytes)], { type: mediaType }), name);
      return String((await call(`media/upload?type=${kind}`, form)).media_id ?? '');
    },
    createMenu: async (menu) => void (await call('menu/create', menu)),
  };
}

/** Asks for an access token; the stable kind, so that asking again does not end the one in use. */
export async function fetchAccessToken(
  base: string,
  { appId, secret }: { appId: string; secret: string },
  force: boolean,
): Promise<Fetched> {
  const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: force };
  const got = await post(`${base}/cgi-bin/stable_token`, body);
  const token = z.object({ access_token: z.string().min(1), expires_in: z.number() }).safeParse(got);
  if (!token.success) throw new OfficialApiError(-1, 'no token in the answer');
  return { token: token.data.access_token, expiresIn: token.data.expires_in };
}

async function post(url: string, body: unknown): Promise<Record<string, unknown>> {
  let got: unknown;
  try {
    const isForm = body instanceof FormData;
    const response = await fetch(url, {
      method: 'POST',
      body: isForm ? body : JSON.stringify(body),
      ...(isForm ? {} : { headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    got = await response.json();
  } catch (failure) {
    // The address has secrets in it and what fetch throws may have the address.
    throw new OfficialApiError(-1, `the platform could not be reached (${(failure as Error).name})`);
  }
  const { errcode, errmsg, ...rest } = answer.parse(got);
  if (errcode !== 0) throw new OfficialApiError(errcode, errmsg);
  return rest;
}
