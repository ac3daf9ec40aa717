import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { toString as drawQr } from 'qrcode';
import type { Wording } from './wording.zh.js';

export const LOGIN_PATH = '/wechat/login';
/** Seconds after which the page looks again: a code is good for little longer. */
const RENEW = 15;

/** What there is to scan right now. */
export interface LoginState {
  /** What the code says; null when there is none to scan. */
  qrcode: string | null;
  isLoggedIn: boolean;
}

/** The page with the code, for whoever has the token in its address; for all others there is no such page. */
export function loginRoutes(
  token: string,
  state: () => LoginState,
  w: Wording,
): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.get<{ Params: { token: string } }>(`${LOGIN_PATH}/:token`, async (request, answer) => {
      if (!isSame(request.params.token, token)) return answer.status(404).type('text/plain').send('Not found');
      const { qrcode, isLoggedIn } = state();
      const image = isLoggedIn || qrcode === null ? '' : await drawQr(qrcode, { type: 'svg', width: 280 });
      const says = isLoggedIn ? w.page.on : image === '' ? w.page.none : w.page.scan;
      return answer
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(
          `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="${RENEW}"><title>${w.page.title}</title></head><body><h1>${w.page.title}</h1><p>${says}</p>${image}</body></html>`,
        );
    });
  };
}

/** The code as characters for a terminal. */
export function drawForTerminal(qrcode: string): Promise<string> {
  return drawQr(qrcode, { type: 'terminal', small: true });
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
