import { describe, expect, it } from 'vitest';
import { AccessTokens } from '../../adapters/wechat-oa/access-token.js';
import { createOfficialApi, fetchAccessToken, OfficialApiError } from '../../adapters/wechat-oa/official-api.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { openPlatform } from './official-platform.js';

const ACCOUNT = { appId: 'wx0123456789abcdef', secret: 'the-secret' };

async function open(processes = 1) {
  const platform = await openPlatform();
  const store = openMemoryStore();
  const time = { now: 0 };
  const apis = Array.from({ length: processes }, () => {
    const fetchToken = (force: boolean) => fetchAccessToken(platform.url, ACCOUNT, force);
    const tokens = new AccessTokens({ store, clock: { now: () => time.now }, id: 'token', fetchToken });
    return { tokens, api: createOfficialApi(platform.url, tokens) };
  });
  return { platform, store, time, apis, first: apis[0] as (typeof apis)[number] };
}

describe('the access token', () => {
  it('is fetched once for many calls and many processes', async () => {
    const { platform, apis } = await open(4);
    await Promise.all(apis.flatMap(({ api }) => [api.sendText('u', 'a'), api.sendText('u', 'b')]));
    expect(platform.tokens).toEqual([{ force: false }]);
    expect(platform.messages).toHaveLength(8);
    await platform.close();
  });

  it('is fetched anew five minutes before it ends', async () => {
    const { platform, time, first } = await open();
    await first.tokens.get();
    time.now = (7200 - 301) * 1000;
    await first.tokens.get();
    expect(platform.tokens).toHaveLength(1);
    time.now = (7200 - 299) * 1000;
    await first.tokens.get();
    expect(platform.tokens).toHaveLength(2);
    await platform.close();
  });

  it.each([40001, 42001] as const)('is fetched anew once after error %i, by one process for all', async (code) => {
    const { platform, apis } = await open(3);
    await Promise.all(apis.map(({ api }) => api.sendText('u', 'before')));
    platform.endToken(code);
    await Promise.all(apis.map(({ api }) => api.sendText('u', 'after')));
    expect(platform.tokens).toEqual([{ force: false }, { force: true }]);
    expect(platform.messages.filter((m) => m.text === 'after')).toHaveLength(3);
    await platform.close();
  });

  it('that stays refused is not fetched again and again', async () => {
    const { platform, first } = await open();
    platform.fail('message/custom/send', 40001, 40001, 40001);
    await expect(first.api.sendText('u', 'a')).rejects.toMatchObject({ code: 40001, canPass: true });
    expect(platform.tokens).toHaveLength(2);
    await platform.close();
  });

  it('that cannot be had is an error that names the code, and the next call tries again', async () => {
    const { platform, first } = await open();
    platform.fail('token', 40164);
    const failure = await first.api.sendText('u', 'a').catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(OfficialApiError);
    expect(failure).toMatchObject({ code: 40164 });
    await first.api.sendText('u', 'b');
    expect(platform.messages.map((m) => m.text)).toEqual(['b']);
    await platform.close();
  });

  it('is taken over when the process that was fetching it is gone', async () => {
    const { platform, store, time, first } = await open();
    const claim = { by: 'gone', until: 15_000 };
    await store.transact((tx) => tx.put('settings', { id: 'token', value: { token: '', expiresAt: 0, claim } }));
    time.now = 15_001;
    expect(await first.tokens.get()).toBe('token-1');
    await platform.close();
  });
});
