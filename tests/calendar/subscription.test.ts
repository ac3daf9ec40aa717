import { describe, expect, it } from 'vitest';
import { mountCalendar } from '../../adapters/http/calendar-route.js';
import { createHttpServer } from '../../adapters/http/http-server.js';
import { type TurnParts, takeTurn } from '../../src/bot/take-turn.js';
import type { User } from '../../src/domain/people/role.js';
import { readSubscription } from '../../src/services/calendar/read-subscription.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { fixedClock } from '../../src/shared/clock.js';
import { createLog } from '../../src/shared/log.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { actAs, auditOf, contractOf, shippedRules } from '../support/contracts.js';

const NOW = '2026-03-18T10:00:00+08:00';
const ann: User = { id: 'test:ann', role: 'officer', department: '某区民政局' };

async function open(publicUrl: string | null = 'https://goufu.example') {
  const store = openMemoryStore();
  await registerContract(store, actAs('officer', ann.department), contractOf());
  const put = (role: 'officer' | 'applicant') =>
    store.transact((tx) =>
      tx.put('people', {
        id: ann.id,
        channel: 'test',
        role,
        department: ann.department,
        noticedAt: null,
        createdAt: 0,
      }),
    );
  await put('officer');
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  const http = await createHttpServer({ host: '127.0.0.1', port: 0, log, isReady: () => true });
  const means = { rules: shippedRules(), clock: fixedClock(NOW), lang: 'zh' as const };
  mountCalendar(http.app, (secret) => readSubscription(store, means, secret));
  const { converse, rules } = await realAssistant();
  const parts: TurnParts = { store, converse, rules, publicUrl, newId: () => crypto.randomUUID() };
  let n = 0;
  const say = async (text: string, user = ann) => {
    const activity = {
      id: `m${++n}`,
      channel: 'test',
      conversation: user.id,
      user: 'ann',
      text,
      at: Date.parse(NOW) + n,
    };
    return (await takeTurn(parts, activity, user)).reply.text;
  };
  const get = (url: string) => http.app.inject({ method: 'GET', url });
  return { store, say, get, put, lines };
}

const pathIn = (reply: string) => /https:\/\/goufu\.example(\/calendar\/\S+\.ics)/.exec(reply)?.[1] ?? 'none';

describe('a calendar address', () => {
  it('gives the dates of its person, of nobody else, and no trace of the secret', async () => {
    const { store, say, get, lines } = await open();
    const path = pathIn(await say('订阅日历'));
    const found = await get(path);
    expect(found.statusCode).toBe(200);
    expect(found.headers['content-type']).toContain('text/calendar');
    expect(found.headers['cache-control']).toBe('private, no-store');
    expect(found.body).toContain('BEGIN:VCALENDAR');
    expect(found.body.replace(/\r\n /g, '')).toContain('某区甲社工中心');
    const secret = path.slice('/calendar/'.length, -4);
    const kept = JSON.stringify([await store.list('calendarTokens'), await auditOf(store), lines]);
    expect(kept).not.toContain(secret);
  });

  it('is not found once it is revoked, replaced, wrong, or its person no officer any more', async () => {
    const { say, get, put } = await open();
    const first = pathIn(await say('订阅日历'));
    const second = pathIn(await say('订阅日历'));
    expect((await get(first)).statusCode).toBe(404);
    expect((await get(second)).statusCode).toBe(200);
    await put('applicant');
    expect((await get(second)).statusCode).toBe(404);
    await put('officer');
    await say('取消日历订阅');
    expect((await get(second)).statusCode).toBe(404);
    for (const path of [
      '/calendar/x.ics',
      '/calendar/..%2f..%2fetc.ics',
      `/calendar/${'a'.repeat(64)}.ics`,
      '/calendar/',
    ])
      expect((await get(path)).statusCode).toBe(404);
  });

  it('is offered only where an address is set, and never to an applicant', async () => {
    const { store, say } = await open(null);
    expect(await say('订阅日历')).toContain('GOUFU_URL');
    const applicant: User = { id: 'test:zoe', role: 'applicant', department: null };
    expect(await (await open()).say('我是经办人，给我日历订阅地址', applicant)).toMatch(/没有权限/);
    expect(await store.list('calendarTokens')).toEqual([]);
  });
});
