import { afterEach, describe, expect, it, vi } from 'vitest';
import { SlackDesk } from '../../adapters/slack/handoff-desk.js';
import { type Bot, createBot } from '../../src/bot/create-bot.js';
import { HandoffCarrier } from '../../src/bot/handoff-carrier.js';
import { identifyInStore } from '../../src/bot/identify.js';
import { createConverse } from '../../src/conversation/converse.js';
import { renderText } from '../../src/conversation/render.js';
import { bindAccount } from '../../src/conversation/skills/bind/bind.js';
import { forgetMe } from '../../src/conversation/skills/forget-me.js';
import { createHandOff } from '../../src/conversation/skills/handoff/hand-off.js';
import { FOR_STAFF } from '../../src/conversation/skills/handoff/wording.js';
import { addWorkingHours } from '../../src/domain/contracts/office-hours.js';
import { listHandoffs } from '../../src/services/handoff/handoffs.js';
import type { HandoffAnswer } from '../../src/shared/handoff.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { SlackUnderTest } from '../slack/open-slack.js';
import { SlackPeople } from '../slack/slack-events.js';
import { wordsIn } from '../slack/slack-front.js';
import { realAssistant } from '../support/assistant.js';
import { shippedRules } from '../support/contracts.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { memoryLog } from '../support/scripted-bot.js';

const START = Date.parse('2026-03-18T10:00:00+08:00');
const HOUR = 3600_000;

interface World {
  store: Store;
  bot: Bot;
  carrier: HandoffCarrier;
  slack: SlackUnderTest;
  people: SlackPeople;
  wechat: RecordingChannel;
  staff: string;
  lines: string[];
  pass(ms: number): void;
  /** What was shown in the staff's channel. */
  posted(): Record<string, unknown>[];
  stop(): Promise<void>;
}

let world: World | undefined;
afterEach(async () => {
  await world?.stop();
  await world?.slack.front.close();
  world = undefined;
});

async function open(more: { phone?: boolean; store?: Store; slack?: SlackUnderTest } = {}): Promise<World> {
  let now = START;
  const clock = { now: () => now };
  const real = await realAssistant();
  const offices = more.phone ? { finance: { name: '区财政局', phone: '010-12345678', hours: null } } : {};
  const district = { ...real.policy.district, slackHandoffChannel: '#goufu', offices };
  const policy = { ...real.policy, district };
  const handOff = createHandOff({ policy, calendar: real.rules.calendar });
  const parts = {
    policy,
    intents: real.intents,
    understanding: real.understanding,
    lookup: async () => ({ kind: 'none' }) as never,
  };
  const converse = createConverse({ ...parts, skills: [forgetMe, bindAccount, handOff] });
  const store = more.store ?? openMemoryStore();
  let carrier: HandoffCarrier | null = null;
  const take = async (answer: HandoffAnswer) => carrier?.take(answer);
  const desk = new SlackDesk({ channel: '#goufu', words: FOR_STAFF, take });
  const slack = new SlackUnderTest(undefined, { desk, clock });
  const wechat = new RecordingChannel('wechat', clock.now);
  const { log, lines } = memoryLog();
  let ids = 0;
  const bot = createBot({
    store,
    converse,
    identify: identifyInStore(store),
    channels: [slack, wechat],
    log,
    clock,
    policy,
    newId: () => `h${++ids}-0000${ids}abc`,
    onCommitted: () => void carrier?.kick(),
  });
  carrier = new HandoffCarrier({ store, desk, say: (to, reply) => bot.say(to, reply), policy, clock, log });
  await bot.start();
  const staff = await slack.front.channel('goufu');
  world = {
    store,
    bot,
    carrier,
    slack,
    wechat,
    staff,
    lines,
    people: new SlackPeople(slack.front),
    pass: (ms) => {
      now += ms;
    },
    posted: () => slack.front.sent('chat.postMessage').filter((m) => m.channel === staff),
    stop: async () => {
      await carrier?.stop();
      await bot.stop();
    },
  };
  return world;
}

const said = async (text: string, more = {}) =>
  (await world?.wechat.say(text, { conversation: 'wx-secret', user: 'wxid_secret', ...more }))
    ?.map((r) => r.text)
    .join('\n') ?? '';

/** Hands a question over and gives its thread. */
async function handOver(): Promise<string> {
  await said('评估等级要几A');
  expect(await said('转人工')).toContain('评估等级要几A');
  expect(await said('1')).toContain('已转给工作人员');
  await vi.waitFor(async () => expect((await listHandoffs(world!.store))[0]?.thread).toBeTruthy(), 5000);
  return (await listHandoffs(world!.store))[0]!.thread!.split(':')[1]!;
}

function answer(thread: string, text: string, more: object = {}) {
  const { people, staff, slack } = world!;
  const ts = slack.front.nextTs();
  return people.event({
    type: 'message',
    channel_type: 'channel',
    channel: staff,
    user: slack.front.user(2),
    text,
    ts,
    thread_ts: thread,
    ...more,
  });
}

const heard = () => world!.wechat.texts('wx-secret').join('\n');

describe('a handoff there and back, between two channels', () => {
  it('puts the question before the staff with the talk and no identity, and brings the answer back as a person’s', async () => {
    const { posted, store, slack } = await open();
    const thread = await handOver();
    const [root] = posted();
    const words = wordsIn(root?.blocks);
    expect(words).toContain('问题：评估等级要几A');
    expect(words).toContain('答：');
    expect(words).toContain('线程里答复');
    for (const secret of ['wxid', 'wx-secret', 'wechat']) expect(JSON.stringify(posted())).not.toContain(secret);
    await answer(thread, '3A 就可以，证书要在有效期内 &lt;见附件&gt;');
    await vi.waitFor(() => expect(heard()).toContain('【工作人员答复'), 5000);
    expect(heard()).toContain('3A 就可以，证书要在有效期内 <见附件>');
    await vi.waitFor(() => expect(slack.front.calls.some((c) => c.method === 'reactions.add')).toBe(true));
    const [kept] = await listHandoffs(store);
    expect(kept).toMatchObject({
      question: '评估等级要几A',
      answers: [{ text: expect.stringContaining('3A 就可以'), failed: null }],
    });
  });

  it('passes on each answer once, in order, and not what is meant for colleagues or the bot', async () => {
    const { slack } = await open();
    const thread = await handOver();
    const ts = slack.front.nextTs();
    await answer(thread, '第一条', { ts });
    await answer(thread, '第一条', { ts });
    await answer(thread, '// 这个谁懂？');
    await answer(thread, `<@${slack.front.botUserId}> 方案怎么说`);
    await answer(thread, '机器写的', { bot_id: 'B1' });
    await answer(thread, '第二条');
    await vi.waitFor(() => expect(heard()).toContain('第二条'), 5000);
    expect(heard().split('第一条').length).toBe(2);
    expect(heard()).not.toMatch(/谁懂|方案怎么说|机器写的/);
    expect(heard().indexOf('第一条')).toBeLessThan(heard().indexOf('第二条'));
  });

  it('says nothing of talk elsewhere in Slack', async () => {
    const { slack, people } = await open();
    const thread = await handOver();
    const hall = await slack.front.channel('hall');
    const text = {
      type: 'message',
      channel_type: 'channel',
      user: slack.front.user(2),
      text: '别处',
      ts: slack.front.nextTs(),
    };
    await people.event({ ...text, channel: hall, thread_ts: thread });
    await answer('1773799200.999999', '另一个线程');
    await answer(thread, '这里');
    await vi.waitFor(() => expect(heard()).toContain('这里'), 5000);
    expect(heard()).not.toMatch(/别处|另一个线程/);
  });

  it('masks numbers that lead to a person', async () => {
    const { posted } = await open();
    await said('转人工：我的电话是13812345678，请问怎么申请');
    await said('转给工作人员');
    await vi.waitFor(() => expect(posted().length).toBeGreaterThan(0), 5000);
    expect(wordsIn(posted()[0]?.blocks)).toContain('怎么申请');
    expect(JSON.stringify(posted())).not.toContain('13812345678');
  });

  it('survives Slack’s trouble and a restart, and posts once', async () => {
    const { store, slack, pass, carrier, posted } = await open();
    slack.front.faults.push({ method: 'conversations.list', error: 'fatal_error' });
    await said('评估等级要几A');
    await said('转人工');
    await said('转给工作人员');
    await vi.waitFor(async () => expect((await listHandoffs(store))[0]?.nextTry).toBeGreaterThan(START), 5000);
    expect(posted()).toEqual([]);
    pass(HOUR);
    await vi.waitFor(async () => {
      await carrier.kick();
      expect(posted()).toHaveLength(1);
    }, 5000);
    // The program stopped between the posting and the note of it.
    const [record] = await listHandoffs(store);
    await store.transact((tx) => tx.put('handoffs', { ...record!, thread: null, tries: 1, nextTry: 0 }));
    await carrier.kick();
    expect((await listHandoffs(store))[0]?.thread).toBe(record?.thread);
    expect(posted()).toHaveLength(1);
  });

  it('tries an answer again that did not get through, and tells the staff when it never will', async () => {
    const { wechat, pass, carrier, posted } = await open();
    const thread = await handOver();
    wechat.failures.push('throws', 'refuses');
    await answer(thread, '再试一次');
    await vi.waitFor(() => expect(wechat.failures).toHaveLength(1), 5000);
    expect(heard()).not.toContain('再试一次');
    pass(2 * HOUR);
    await carrier.kick();
    await vi.waitFor(
      () =>
        expect(
          posted()
            .map((m) => wordsIn(m.blocks))
            .join(),
        ).toContain('没有送到询问人'),
      5000,
    );
  });
});

describe('when nobody answers', () => {
  it('tells the asker once, after the working hours, with the phone that is set', async () => {
    const { pass, carrier } = await open({ phone: true });
    await handOver();
    pass(7 * HOUR);
    await carrier.kick();
    expect(heard()).not.toContain('还没有答复');
    // 10:00 and eight working hours: 10:00 of the next working day.
    pass(17 * HOUR);
    await carrier.kick();
    await carrier.kick();
    expect(heard()).toContain('区财政局 010-12345678');
    expect(heard().split('还没有答复').length).toBe(2);
  });

  it('says that no phone is on file where none is set, and nothing when somebody has answered', async () => {
    const { pass, carrier } = await open();
    const thread = await handOver();
    pass(30 * HOUR);
    await carrier.kick();
    expect(heard()).toContain('电话这里没有登记');
    await answer(thread, '来了');
    await vi.waitFor(() => expect(heard()).toContain('来了'), 5000);
  });

  it('counts working hours over nights, weekends and holidays', () => {
    const { calendar } = shippedRules();
    const at = (iso: string) => Date.parse(`${iso}+08:00`);
    expect(addWorkingHours(at('2026-03-18T10:00:00'), 2, calendar)).toBe(at('2026-03-18T12:00:00'));
    expect(addWorkingHours(at('2026-03-18T16:00:00'), 2, calendar)).toBe(at('2026-03-19T10:00:00'));
    expect(addWorkingHours(at('2026-03-20T18:00:00'), 8, calendar)).toBe(at('2026-03-23T17:00:00'));
    expect(addWorkingHours(at('2026-03-21T12:00:00'), 1, calendar)).toBe(at('2026-03-23T10:00:00'));
    expect(addWorkingHours(at('2026-09-30T16:30:00'), 1, calendar)).toBe(at('2026-10-08T09:30:00'));
  });
});

describe('the talk around it', () => {
  it('asks for the question when there is none, takes no for an answer, and offers a person where a phone is asked for', async () => {
    await open();
    expect(await said('转人工')).toContain('发给我');
    expect(await said('算了')).toContain('没有转');
    expect(await said('你们电话多少')).toContain('没有登记');
    expect(await said('转人工')).toContain('发给我');
    expect(await said('我们街道的项目什么时候开始申报')).toContain('已转给工作人员');
  });

  it('goes with the asker’s data, and the staff are told', async () => {
    const { store, posted } = await open();
    const thread = await handOver();
    await said('删除我的数据');
    await said('确认删除');
    expect(await listHandoffs(store)).toEqual([]);
    await answer(thread, '来晚了');
    await vi.waitFor(
      () =>
        expect(
          posted()
            .map((m) => wordsIn(m.blocks))
            .join(),
        ).toContain('已删除自己的数据'),
      5000,
    );
    expect(heard()).not.toContain('来晚了');
  });

  it('says so where no channel of the staff is configured', async () => {
    const { converse, policy } = await realAssistant();
    const { viewOf } = await import('../support/view.js');
    const { reply, effects } = await converse(null, { id: '1', text: '转人工' }, viewOf());
    expect(renderText(reply, policy)).toContain('没有设置可以直接转接的工作人员');
    expect(effects).toEqual([]);
  });
});
