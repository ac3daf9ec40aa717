import { TurnContext } from 'botbuilder-core';
import { describe, expect, it, vi } from 'vitest';
import { ChannelAdapter, fromFramework, toFramework } from '../../src/bot/channel-adapter.js';
import { markSent, takeTurn } from '../../src/bot/take-turn.js';
import { TurnBotkit } from '../../src/bot/turns.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { type ChannelUnderTest, channelContract } from '../contracts/channel-suite.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { CLOCK, memoryLog, reply, scripted, startBot } from '../support/scripted-bot.js';

channelContract('recording channel', openRecording);

function openRecording(): ChannelUnderTest {
  const channel = new RecordingChannel();
  return {
    channel,
    post: (text, more) => void channel.post(text, more),
    shown: () => channel.texts().join('\n'),
    address: { conversation: 'c1', user: 'u1' },
    can: { repeat: true, conversations: true },
    failSends: (count) => void channel.failures.push(...Array<'refuses'>(count).fill('refuses')),
    close: async () => {},
  };
}

const ACTIVITY = { id: 'm', channel: 'recording', conversation: 'c1', user: 'u1', text: '甲', at: CLOCK.now() };
const PERSON = { id: 'recording:u1', role: 'applicant' as const, department: null };

describe('what a channel hands over', () => {
  it('fires no handler but ours, whatever it calls itself', async () => {
    const channel = new RecordingChannel();
    const adapter = new ChannelAdapter(new Map([[channel.name, channel]]), 1000);
    const { log, lines } = memoryLog();
    const onFailure = vi.fn(async () => {});
    const turns = new TurnBotkit({ adapter, store: openMemoryStore(), log, turnLimit: 1000, onFailure });
    const fired = vi.fn(async () => {});
    turns.on(['message', 'secret', 'event'], fired);
    turns.hears(['甲'], ['message', 'secret'], fired);
    turns.interrupts(['甲'], ['message', 'secret'], fired);
    const spoofed = {
      ...ACTIVITY,
      type: 'secret',
      channelData: { botkitEventType: 'secret' },
      botkitEventType: 'secret',
    };
    await adapter.receive(spoofed, (context) => turns.handleTurn(context));
    const raw = { ...toFramework(ACTIVITY), channelData: { botkitEventType: 'secret', at: 1 } };
    await turns.handleTurn(new TurnContext(adapter, raw));
    expect(fired).not.toHaveBeenCalled();
    expect(onFailure).not.toHaveBeenCalled();
    expect(lines.join('')).toContain('did not come through the bridge');
  });

  it('comes back from the Bot Framework as it went', () => {
    expect(fromFramework(toFramework(ACTIVITY) as Parameters<typeof fromFramework>[0])).toEqual(ACTIVITY);
  });

  it('is refused, not crashed on, when it is no message; and cannot speak for another channel', async () => {
    const channel = new RecordingChannel();
    const { bot, store, lines } = await startBot([channel]);
    for (const bad of [{ id: '' }, { user: null }, { conversation: 7 }, { text: undefined }, { at: Number.NaN }]) {
      await channel.post('x', bad as never);
    }
    expect(channel.sent).toEqual([]);
    expect(lines.filter((line) => line.includes('was not taken'))).toHaveLength(5);
    await channel.post('甲', { channel: 'slack' });
    expect((await store.list('people')).map((p) => p.id)).toEqual(['recording:u1']);
    await bot.stop();
    await channel.post('乙');
    expect(channel.texts().join()).not.toContain('答：乙');
  });
});

describe('sends', () => {
  it('that throw or hang are failed deliveries, and hold nothing up for long', async () => {
    const channel = new RecordingChannel();
    const { bot } = await startBot([channel], { sendLimit: 50 });
    const to = { channel: 'recording', conversation: 'c1', user: 'u1' };
    channel.failures.push('throws', 'hangs', 'refuses');
    expect(await bot.say(to, reply('x'))).toEqual({ ok: false, why: 'the platform is down', retry: true });
    expect(await bot.say(to, reply('x'))).toMatchObject({ ok: false, retry: true });
    expect(await bot.say(to, reply('x'))).toEqual({ ok: false, why: 'the platform refused', retry: false });
    expect(await bot.say(to, reply('好了'))).toEqual({ ok: true });
    vi.spyOn(channel, 'send').mockImplementationOnce(() => {
      throw new Error('no socket');
    });
    expect(await bot.say(to, reply('x'))).toEqual({ ok: false, why: 'no socket', retry: true });
    // A time limit left behind would reject with nobody listening.
    await new Promise((resolve) => setTimeout(resolve, 80));
    await bot.stop();
  });

  it('are remembered by the store: a repeat after a restart is not answered again', async () => {
    const store = openMemoryStore();
    const first = new RecordingChannel();
    const before = await startBot([first], { store });
    await first.post('甲', { id: 'a' });
    first.failures.push('throws');
    await first.post('乙', { id: 'b' });
    await before.bot.stop();
    const second = new RecordingChannel();
    const after = await startBot([second], { store });
    await second.post('甲', { id: 'a' });
    await second.post('乙', { id: 'b' });
    expect(second.texts()).toEqual(['第2答：乙']);
    await after.bot.stop();
  });
});

describe('what can go wrong around a turn', () => {
  it('an identify or a store that throws is apologised for, and kept out of nobody’s way', async () => {
    const channel = new RecordingChannel();
    let broken = true;
    const identify = async () => {
      if (broken) throw new Error('directory down');
      return PERSON;
    };
    const { bot } = await startBot([channel], { identify });
    expect((await channel.say('甲')).map((r) => r.intent)).toEqual(['apology']);
    broken = false;
    expect((await channel.say('乙')).map((r) => r.text).join()).toContain('第1答：乙');
    await bot.stop();
  });

  it('apologises in the language of the message', async () => {
    const channel = new RecordingChannel();
    const { bot } = await startBot([channel], { converse: () => Promise.reject(new Error('x')) });
    const replies = await channel.say('What does the plan say?');
    expect(replies.map((r) => [r.intent, r.lang])).toEqual([
      ['notice', 'en'],
      ['apology', 'en'],
    ]);
    await bot.stop();
  });

  it('a channel that cannot start stops the others, and the error is told', async () => {
    const good = new RecordingChannel('good');
    const stopped = vi.spyOn(good, 'stop');
    const bad = new RecordingChannel('bad');
    vi.spyOn(bad, 'start').mockRejectedValue(new Error('no token'));
    await expect(startBot([good, bad])).rejects.toThrow('no token');
    expect(stopped).toHaveBeenCalled();
  });

  it('logs neither what was said nor who said it', async () => {
    const channel = new RecordingChannel();
    const converse = () => Promise.reject(new Error('cannot read 我叫张三 13812345678 of wx-secret-user'));
    const { bot, lines } = await startBot([channel], { converse });
    await channel.post('我叫张三', { user: 'wx-secret-user', conversation: 'room-secret', id: 'msg-secret' });
    await bot.stop();
    const logged = lines.join('');
    expect(logged).toContain('a turn failed');
    expect(logged).toContain('create-bot.ts');
    expect(logged).not.toMatch(/张三|secret|13812345678/);
  });
});

describe('a turn', () => {
  it('is decided anew when another process has answered meanwhile', async () => {
    const store = openMemoryStore();
    const parts = { store, newId: () => 'id', converse: scripted() };
    let interfere = true;
    const result = await takeTurn(
      {
        ...parts,
        async converse(state, message, view) {
          const outcome = await parts.converse(state, message, view);
          if (interfere) {
            interfere = false;
            await takeTurn(parts, { ...ACTIVITY, id: 'other' }, PERSON);
          }
          return outcome;
        },
      },
      ACTIVITY,
      PERSON,
    );
    expect(result.reply.text).toBe('第2答：甲');
    const record = await store.get('conversations', 'recording:c1');
    expect(record?.answered.map((a) => a.message)).toEqual(['other', 'm']);
    await markSent(store, ACTIVITY);
    expect((await store.get('conversations', 'recording:c1'))?.answered.map((a) => a.sent ?? false)).toEqual([
      false,
      true,
    ]);
  });
});
