import { describe, expect, it } from 'vitest';
import { identifyInStore } from '../../src/bot/identify.js';
import { findAddresses } from '../../src/services/people.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { CLOCK, startBot } from '../support/scripted-bot.js';

const OFFICER = { role: 'officer' as const, department: '某局', noticedAt: 1, createdAt: 1 };

describe('a person with two accounts', () => {
  it('is one person, known by the account they were bound to', async () => {
    const store = openMemoryStore();
    await store.transact((tx) => {
      tx.put('people', { ...OFFICER, id: 'slack:U1', channel: 'slack' });
      tx.put('people', { ...OFFICER, id: 'wechat:w1', channel: 'wechat', role: 'applicant', sameAs: 'slack:U1' });
    });
    const activity = { id: 'm', channel: 'wechat', conversation: 'c', user: 'w1', text: '你好', at: 1 };
    expect(await identifyInStore(store)(activity)).toEqual({ id: 'slack:U1', role: 'officer', department: '某局' });
  });

  it('can be told something where they last wrote in private, and not in a room', async () => {
    const channel = new RecordingChannel('slack', CLOCK.now);
    const { bot, store } = await startBot([channel]);
    await channel.post('甲', { conversation: 'room', place: 'room' });
    expect(await findAddresses(store, 'slack:u1')).toEqual([]);
    await channel.post('乙', { conversation: 'dm1' });
    await channel.post('丙', { conversation: 'dm2' });
    await channel.post('丁', { conversation: 'room', place: 'room' });
    expect(await findAddresses(store, 'slack:u1')).toEqual([{ channel: 'slack', conversation: 'dm2', user: 'u1' }]);
    await bot.stop();
  });
});
