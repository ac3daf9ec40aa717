import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer } from '../../adapters/http/http-server.js';
import { memoryLog } from '../support/scripted-bot.js';

let server: HttpServer | undefined;
afterEach(() => server?.close());

async function open(isReady = () => true) {
  const { log, lines } = memoryLog();
  server = await createHttpServer({ host: '127.0.0.1', port: 0, log, isReady });
  server.app.post('/echo', async (request) => request.body);
  server.app.get('/boom', async () => {
    throw new Error('secret 13812345678');
  });
  return { url: await server.listen(), lines };
}

describe('the web server', () => {
  it('tells whether it can serve', async () => {
    let isReady = true;
    const { url } = await open(() => isReady);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    isReady = false;
    expect((await fetch(`${url}/healthz`)).status).toBe(503);
  });

  it('sends security headers', async () => {
    const { url } = await open();
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('refuses a body over its limit and tells nothing of an error inside', async () => {
    const { url, lines } = await open();
    const post = (body: string) =>
      fetch(`${url}/echo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await post(JSON.stringify('x'.repeat(1024 * 1024)))).status).toBe(413);
    expect((await post('{')).status).toBe(400);
    const boom = await fetch(`${url}/boom`);
    expect([boom.status, await boom.text()]).toEqual([500, '{"error":"internal error"}']);
    expect(lines.join('')).not.toContain('13812345678');
  });

  it('says which address is taken', async () => {
    const { url } = await open();
    const port = Number(new URL(url).port);
    const { log } = memoryLog();
    const second = await createHttpServer({ host: '127.0.0.1', port, log, isReady: () => true });
    await expect(second.listen()).rejects.toMatchObject({ code: 'E_HTTP_LISTEN' });
    await second.close();
  });
});
