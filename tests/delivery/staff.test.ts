import { describe, expect, it } from 'vitest';
import { listStaff, removePerson, savePerson } from '../../src/services/staff.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf } from '../support/contracts.js';
import { makeWorld, OWN } from './world.js';

const admin = actAs('admin');

describe('people and their roles', () => {
  it('are given by an admin only, and stand in the trail', async () => {
    const store = openMemoryStore();
    const input = { role: 'officer' as const, department: ' 某区 民政局 ', name: '小李' };
    for (const role of ['applicant', 'officer', 'finance'] as const)
      await expect(savePerson(store, actAs(role, OWN), 'slack:u1', input)).rejects.toThrow(/permitted/);
    expect(await savePerson(store, admin, 'slack:u1', input)).toMatchObject({
      ok: true,
      person: { channel: 'slack', role: 'officer', department: '某区民政局', name: '小李' },
    });
    expect(await savePerson(store, admin, 'slack:u1', { duty: 'head' })).toMatchObject({
      person: { role: 'officer', department: '某区民政局', duty: 'head' },
    });
    expect((await listStaff(store, admin)).map((p) => p.id)).toEqual(['slack:u1']);
    const trail = (await auditOf(store)).map((e) => e.what);
    expect(trail.filter((w) => w === 'people.set')).toHaveLength(2);
    expect(trail.filter((w) => w === 'people.set.denied')).toHaveLength(3);
  });

  it.each([
    ['u1', { role: 'finance' as const }, 'id'],
    ['slack:', { role: 'finance' as const }, 'id'],
    ['slack:u1', {}, 'role'],
    ['slack:u1', { role: 'officer' as const }, 'department'],
    ['slack:u1', { role: 'finance' as const, duty: 'deputy' as const }, 'department'],
    ['wechat:w1', { role: 'officer' as const, department: OWN }, 'bound'],
  ])('%s %j is refused for its %s', async (id, input, reason) => {
    const store = openMemoryStore();
    const bound = { channel: 'wechat', role: 'applicant' as const, department: null, noticedAt: 1, createdAt: 1 };
    await store.transact((tx) => tx.put('people', { ...bound, id: 'wechat:w1', sameAs: 'slack:u9' }));
    expect(await savePerson(store, admin, id, input)).toMatchObject({ ok: false, reason });
    expect(await store.list('people')).toHaveLength(1);
  });

  it('whose role is taken away are told nothing more of what waited', async () => {
    const w = await makeWorld();
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.slack.down = { ok: false, why: 'gone', retry: false };
    await w.days('2026-03-20', '2026-03-20');
    expect(await removePerson(w.store, admin, 'slack:ann')).toMatchObject({ ok: true });
    w.slack.down = null;
    const replies = await w.slack.say('你好', { user: 'ann', conversation: 'dm-slack:ann' });
    expect(replies.map((r) => r.text).join()).not.toContain('服务开始');
    expect(await removePerson(w.store, admin, 'slack:ann')).toMatchObject({ ok: false, reason: 'missing' });
    await w.stop();
  });
});
