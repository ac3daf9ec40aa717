import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.js';
import { createTellAdmins } from '../../src/cli/tell-admins.js';
import type { Address } from '../../src/shared/channel.js';
import { readConfig } from '../../src/shared/config.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { CLOCK, memoryLog } from '../support/scripted-bot.js';
import { openAccount } from './account.js';

const dir = await mkdtemp(join(tmpdir(), 'goufu-wechat-'));
afterAll(() => rm(dir, { recursive: true, force: true }));

interface MemoryCard {
  multiplex(name: string): { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void> };
  save(): Promise<void>;
}

const SECRET = 'only-you-know-this-1';

describe('goufu start with a puppet', () => {
  it('serves WeChat and its login page, to whoever has the token', async () => {
    const env = { GOUFU_DATA: dir, GOUFU_PORT: '0', WECHATY_PUPPET: 'wechaty-puppet-mock', WECHAT_PAGE_TOKEN: SECRET };
    const { log, lines } = memoryLog();
    const running = await serve(readConfig(env), openMemoryStore(), CLOCK, log);
    expect(running.channels).toEqual(['wechat']);
    const page = await fetch(`${running.address}/wechat/login/${SECRET}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain('还没有二维码');
    for (const guess of ['x', '', `${SECRET}x`, SECRET.slice(1)])
      expect((await fetch(`${running.address}/wechat/login/${guess}`)).status).toBe(404);
    expect(lines.join('')).not.toContain(SECRET);
    await running.stop();
  });

  it('says which package is missing', async () => {
    const config = readConfig({ GOUFU_DATA: dir, GOUFU_PORT: '0', WECHATY_PUPPET: 'wechaty-puppet-nowhere' });
    const { log } = memoryLog();
    await expect(serve(config, openMemoryStore(), CLOCK, log)).rejects.toMatchObject({ code: 'E_CHANNEL' });
  });
});

describe('the settings', () => {
  it.each([
    [{ WECHATY_PUPPET: '../evil' }, 'WECHATY_PUPPET'],
    [{ WECHAT_PAGE_TOKEN: 'short' }, 'WECHAT_PAGE_TOKEN'],
    [{ WECHAT_QUIET_HOURS: 'night' }, 'WECHAT_QUIET_HOURS'],
    [{ WECHAT_OA_AES_KEY: 'tooshort' }, 'WECHAT_OA_AES_KEY'],
    [{ WECHAT_OA_TEMPLATE_FIELDS: 'thing1=text' }, 'WECHAT_OA_TEMPLATE_FIELDS'],
  ])('%j is refused by name and without its value', (env, name) => {
    const failure = (() => {
      try {
        readConfig(env);
      } catch (e) {
        return JSON.stringify(e);
      }
      return '';
    })();
    expect(failure).toContain(name);
    expect(failure).not.toContain(Object.values(env)[0]);
  });

  it('of a 公众号 that are incomplete are named', async () => {
    const config = readConfig({ GOUFU_DATA: dir, WECHAT_OA_APPID: 'wx0123456789abcdef' });
    const { log } = memoryLog();
    const starting = serve(config, openMemoryStore(), CLOCK, log);
    await expect(starting).rejects.toThrow(/WECHAT_OA_SECRET, WECHAT_OA_TOKEN/);
  });
});

/** What a puppet keeps its session in. */
function memoryOf({ wechaty }: ReturnType<typeof openAccount>) {
  return (wechaty as unknown as { memory: MemoryCard }).memory;
}

describe('the session', () => {
  it('is kept over a restart', async () => {
    const session = join(dir, 'session');
    const first = openAccount({ session });
    await first.channel.start(async () => {});
    await memoryOf(first).multiplex('puppet').set('cookie', 'kept');
    await memoryOf(first).save();
    await first.channel.stop();
    expect(await readFile(`${session}.memory-card.json`, 'utf8')).toContain('kept');
    const second = openAccount({ session });
    await second.channel.start(async () => {});
    expect(await memoryOf(second).multiplex('puppet').get('cookie')).toBe('kept');
    await second.channel.stop();
  });
});

describe('trouble with a channel', () => {
  it('is told to the administrators in another', async () => {
    const store = openMemoryStore();
    const known = { noticedAt: 1, createdAt: 1, department: null };
    await store.transact((tx) => {
      tx.put('people', { ...known, id: 'slack:U1', channel: 'slack', role: 'admin', reach: 'D1' });
      tx.put('people', {
        ...known,
        id: 'wechat:w1',
        channel: 'wechat',
        role: 'applicant',
        sameAs: 'slack:U1',
        reach: 'w1',
      });
      tx.put('people', { ...known, id: 'slack:U2', channel: 'slack', role: 'officer', reach: 'D2' });
    });
    const said: [Address, string][] = [];
    const bot = {
      say: async (to: Address, { text }: { text: string }) => {
        said.push([to, text]);
        return { ok: true as const };
      },
    };
    const { log } = memoryLog();
    createTellAdmins(store, log, 'zh', () => bot)({ zh: '微信号掉线了', en: 'out' }, 'wechat');
    await expect.poll(() => said).toEqual([[{ channel: 'slack', conversation: 'D1', user: 'U1' }, '微信号掉线了']]);
  });

  it('is in the log when nobody can be told', async () => {
    const { log, lines } = memoryLog();
    createTellAdmins(openMemoryStore(), log, 'zh', () => null)({ zh: '微信号掉线了', en: 'out' }, 'wechat');
    await expect.poll(() => lines.join('')).toContain('no administrator could be told');
  });
});
