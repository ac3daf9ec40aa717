import { expect, it } from 'vitest';
import { BotStorage } from '../../src/bot/bot-storage.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { startBot } from '../support/scripted-bot.js';

it('keeps, gives back and deletes items, and refuses one written on an outdated copy', async () => {
  const storage = new BotStorage(openMemoryStore());
  await storage.write({ a: { n: 1 }, b: { n: 2 } });
  const { a } = await storage.read(['a', 'missing']);
  expect(a).toEqual({ n: 1, eTag: '1' });
  await storage.write({ a: { ...a, n: 3 } });
  await expect(storage.write({ a: { ...a, n: 4 }, b: { n: 5 } })).rejects.toThrow('eTag');
  expect(await storage.read(['a', 'b'])).toEqual({ a: { n: 3, eTag: '2' }, b: { n: 2, eTag: '1' } });
  await storage.write({ a: { n: 6, eTag: '*' } });
  await storage.delete(['a']);
  expect(await storage.read(['a'])).toEqual({});
});

it('stays empty however much is said: a conversation’s state is not botkit’s', async () => {
  const channel = new RecordingChannel();
  const { bot, store } = await startBot([channel]);
  await channel.post('甲');
  await channel.post('乙');
  await bot.stop();
  expect(await store.list('settings')).toEqual([]);
});
