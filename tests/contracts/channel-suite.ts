import { describe, expect, it, vi } from 'vitest';
import type { BotParts } from '../../src/bot/create-bot.js';
import type { Activity, Channel } from '../../src/shared/channel.js';
import { gate, LONG_TEXT, reply, scripted, startBot, type TestBot } from '../support/scripted-bot.js';

/** A channel under test, seen from both ends. */
export interface ChannelUnderTest {
  channel: Channel;
  /** A person's message, as the platform would hand it over. Doesn't wait for the answer. */
  post(text: string, more?: Partial<Activity>): void;
  /** All that people were shown so far, in order. */
  shown(): string;
  /** Where a message of our own accord goes. */
  address: { conversation: string; user: string };
  /** What this channel's platform can do; what it can't is not tested. */
  can: { repeat: boolean; conversations: boolean };
  /** Makes the next `count` sends fail; absent where sends cannot fail. */
  failSends?(count: number): void;
  close(): Promise<void>;
}

/** What every channel must do, carried by the whole bot over a scripted `converse`. */
export function channelContract(name: string, open: () => ChannelUnderTest): void {
  interface Running extends TestBot, Pick<ChannelUnderTest, 'post' | 'shown' | 'address' | 'can'> {
    under: ChannelUnderTest;
    /** Waits until the texts have been shown in this order. */
    sees(...texts: string[]): Promise<void>;
  }
  const using =
    (work: (running: Running) => Promise<void>, more: Partial<BotParts> = {}) =>
    async () => {
      const under = open();
      const running = await startBot([under.channel], more);
      const sees = (...texts: string[]) =>
        vi.waitFor(() => expectInOrder(under.shown(), texts), { timeout: 5000, interval: 5 });
      try {
        await work({ ...running, ...pick(under), under, sees });
      } finally {
        await running.bot.stop();
        await running.store.close();
        await under.close();
      }
    };
  const can = (({ can, close, failSends }) => {
    void close();
    return { ...can, fail: failSends !== undefined };
  })(open());

  describe(`${name}: turns`, () => {
    it(
      'answers quick messages of one conversation all and in order',
      using(async ({ post, sees, shown }) => {
        for (const text of ['甲', '乙', '丙', '丁']) post(text);
        await sees('第1答：甲', '第2答：乙', '第3答：丙', '第4答：丁');
        expect(countOf(shown(), '答：')).toBe(4);
      }),
    );

    it(
      'gives the notice once, before the first answer',
      using(async ({ post, sees, shown, store, address }) => {
        post('甲');
        await sees('不是真人', '删除我的数据', '第1答：甲');
        post('乙');
        await sees('第2答：乙');
        expect(countOf(shown(), '不是真人')).toBe(1);
        const [person] = await store.list('people');
        expect(person).toMatchObject({ role: 'applicant', noticedAt: expect.any(Number) });
        expect(person?.id).toContain(address.user);
      }),
    );

    it(
      'answers a throw with an apology and a code, keeps the state, and goes on',
      using(async ({ post, sees, store, lines }) => {
        post('甲');
        await sees('第1答：甲');
        // What is shown may not have been noted yet.
        await vi.waitFor(async () =>
          expect((await store.list('conversations'))[0]?.answered.at(-1)).toMatchObject({ sent: true }),
        );
        const before = await store.list('conversations');
        post('boom');
        await sees('E_TURN-');
        const [code] = /E_TURN-\w+/.exec(lines.join('')) ?? [];
        expect(code).toBeTruthy();
        await sees(code as string);
        expect(await store.list('conversations')).toEqual(before);
        post('fault');
        await sees('E_FORBIDDEN-');
        post('乙');
        await sees('第2答：乙');
      }),
    );

    it(
      'answers a turn that hangs with an apology, and goes on',
      using(
        async ({ post, sees }) => {
          post('甲');
          post('hang');
          post('乙');
          await sees('第1答：甲', 'E_TURN_TIMEOUT-', '第2答：乙');
        },
        { turnLimit: 150 },
      ),
    );

    it('neither keeps nor sends what a turn decides after its time', async () => {
      const late = gate();
      await using(
        async ({ post, sees, shown, store }) => {
          post('wait');
          await sees('E_TURN_TIMEOUT-');
          late.open();
          post('乙');
          await sees('第1答：乙');
          expect(shown()).not.toContain('答：wait');
          expect((await store.list('conversations')).map((c) => c.answered.length)).toEqual([1]);
        },
        { turnLimit: 100, converse: scripted(late.passed) },
      )();
    });

    it(
      'shows a long reply whole',
      using(async ({ post, shown }) => {
        post('long');
        const last = LONG_TEXT.slice(-6);
        await vi.waitFor(() => expect(shown()).toContain(last));
        for (let line = 0; line < 2000; line += 97) expect(shown()).toContain(`第${line}行。`);
      }),
    );

    it('waits at stop for the turns under way', async () => {
      const slow = gate();
      await using(
        async ({ post, sees, bot, shown, store }) => {
          post('甲');
          await sees('第1答：甲');
          post('wait');
          // The turn has begun once the message has left the channel.
          await new Promise((resolve) => setTimeout(resolve, 30));
          let stopped = false;
          const stopping = bot.stop().then(() => {
            stopped = true;
          });
          await new Promise((resolve) => setTimeout(resolve, 30));
          expect(stopped).toBe(false);
          slow.open();
          await stopping;
          expect(shown()).toContain('第2答：wait');
          expect((await store.list('conversations'))[0]?.answered.at(-1)).toMatchObject({ sent: true });
        },
        { converse: scripted(slow.passed) },
      )();
    });
  });

  describe(`${name}: messages of our own accord`, () => {
    it(
      'sends one and says that it got through',
      using(async ({ bot, under, sees, store }) => {
        expect(await bot.say({ channel: under.channel.name, ...under.address }, reply('合同快到期了'))).toEqual({
          ok: true,
        });
        await sees('合同快到期了');
        // Nobody has spoken, so nothing is known of anybody.
        expect(await store.list('people')).toEqual([]);
      }),
    );

    it('waits for the turn under way in that conversation', async () => {
      const slow = gate();
      await using(
        async ({ bot, post, under, sees }) => {
          post('甲');
          await sees('第1答：甲');
          post('wait');
          await new Promise((resolve) => setTimeout(resolve, 30));
          const saying = bot.say({ channel: under.channel.name, ...under.address }, reply('提醒'));
          slow.open();
          expect(await saying).toEqual({ ok: true });
          await sees('第2答：wait', '提醒');
        },
        { converse: scripted(slow.passed) },
      )();
    });

    it(
      'says when there is no such channel, and when the bot has stopped',
      using(async ({ bot, under }) => {
        const nowhere = { channel: 'pigeon', conversation: 'c', user: 'u' };
        expect(await bot.say(nowhere, reply('x'))).toEqual({ ok: false, why: 'no channel "pigeon"', retry: false });
        await bot.stop();
        const there = { channel: under.channel.name, ...under.address };
        expect(await bot.say(there, reply('x'))).toMatchObject({ ok: false, retry: true });
      }),
    );
  });

  describe.runIf(can.conversations)(`${name}: conversations`, () => {
    it('does not let one wait for another', async () => {
      const slow = gate();
      await using(
        async ({ post, sees }) => {
          post('wait', { conversation: 'c1', user: 'u1' });
          post('乙', { conversation: 'c2', user: 'u2' });
          await sees('第1答：乙');
          slow.open();
          await sees('第1答：乙', '第1答：wait');
        },
        { converse: scripted(slow.passed) },
      )();
    });

    it(
      'gives the notice once to somebody who writes in two at once',
      using(async ({ post, sees, shown }) => {
        post('甲', { conversation: 'c1', user: 'u1' });
        post('乙', { conversation: 'c2', user: 'u1' });
        await sees('答：甲');
        await sees('答：乙');
        expect(countOf(shown(), '不是真人')).toBe(1);
      }),
    );
  });

  describe.runIf(can.repeat)(`${name}: messages handed over twice`, () => {
    it(
      'are answered once, at once or later, also when the turn failed',
      using(async ({ post, sees, shown }) => {
        for (const id of ['a', 'a', 'a']) post('甲', { id });
        post('乙', { id: 'b' });
        await sees('第1答：甲', '第2答：乙');
        post('甲', { id: 'a' });
        post('boom', { id: 'x' });
        post('boom', { id: 'x' });
        post('丙', { id: 'c' });
        await sees('第3答：丙');
        expect(countOf(shown(), '答：')).toBe(3);
        expect(countOf(shown(), 'E_TURN-')).toBe(1);
      }),
    );
  });

  describe.runIf(can.fail)(`${name}: sends that fail`, () => {
    it(
      'are told to whoever sends of our own accord',
      using(async ({ bot, under }) => {
        under.failSends?.(1);
        const delivery = await bot.say({ channel: under.channel.name, ...under.address }, reply('x'));
        expect(delivery).toMatchObject({ ok: false, why: expect.stringMatching(/./) });
      }),
    );

    it.runIf(can.repeat)(
      'are made good when the message comes again, with the stored reply',
      using(async ({ post, sees, shown, under }) => {
        post('甲', { id: 'a' });
        await sees('第1答：甲');
        under.failSends?.(1);
        post('乙', { id: 'b' });
        post('乙', { id: 'b' });
        post('乙', { id: 'b' });
        post('丙', { id: 'c' });
        await sees('第1答：甲', '第2答：乙', '第3答：丙');
        expect(countOf(shown(), '答：乙')).toBe(1);
      }),
    );

    it(
      'leave the notice for the next time',
      using(async ({ post, sees, shown, under }) => {
        under.failSends?.(1);
        post('甲');
        await sees('第1答：甲');
        expect(shown()).not.toContain('不是真人');
        post('乙');
        await sees('不是真人', '第2答：乙');
      }),
    );
  });
}

function pick({ post, shown, address, can }: ChannelUnderTest) {
  return { post, shown, address, can };
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) expect.fail(`"${part}" was not shown${from > 0 ? ' in its place' : ''}:\n${text.slice(0, 2000)}`);
    from = at + part.length;
  }
}
