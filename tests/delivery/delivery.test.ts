import { afterEach, describe, expect, it } from 'vitest';
import { acknowledgeObligation, completeObligation } from '../../src/services/contracts/act-on-obligation.js';
import { type TickMeans, tick } from '../../src/services/delivery/tick.js';
import { actAs } from '../support/contracts.js';
import { makeWorld, OWN, type World } from './world.js';

const worlds: World[] = [];
async function world(): Promise<World> {
  const made = await makeWorld();
  worlds.push(made);
  return made;
}
afterEach(async () => {
  for (const w of worlds.splice(0)) await w.stop();
});

const whatOf = async (w: World, what: string) => (await w.ledger()).filter((e) => e.what === what);

describe('plan, claim, deliver, record', () => {
  it('reminds the owner on the day, in working hours, once', async () => {
    const w = await world();
    await w.contract({ start: '2026-03-01', end: '2026-05-31' });
    w.at('2026-04-01 08:30');
    expect(await w.tick()).toBe(0);
    // The end is a Sunday; 30 days before is 1 May, a holiday: the reminder goes out on the working day before.
    await w.days('2026-04-28', '2026-05-05');
    const said = w.slack.sent.filter((s) => s.reply.text.includes('服务结束'));
    expect(said.map((s) => s.to)).toEqual([{ channel: 'slack', conversation: 'dm-slack:ann', user: 'ann' }]);
    expect(said[0]?.reply.text).toContain('期限2026-05-31是休息日，最晚2026-05-29（上一个工作日）办');
    for (let i = 0; i < 3; i++) await w.tick();
    expect(w.slack.sent.filter((s) => s.reply.text.includes('服务结束'))).toHaveLength(1);
    const end = (await whatOf(w, 'sent')).filter((e) => String(e.thing).endsWith('service_end'));
    expect(end).toMatchObject([{ occasion: '2026-04-30', recipient: 'slack:ann', channel: 'slack' }]);
  });

  it('makes one catch-up of what was missed', async () => {
    const w = await world();
    await w.contract({ start: '2026-03-01', end: '2026-05-31' });
    await w.days('2026-03-19', '2026-04-10');
    w.slack.sent.splice(0);
    await w.days('2026-06-10', '2026-06-10');
    const end = (await whatOf(w, 'sent')).filter((e) => String(e.thing).endsWith('service_end'));
    expect(end).toMatchObject([{ occasion: '2026-06-10', kind: 'overdue' }]);
    expect(
      w.slack
        .texts()
        .join('\n')
        .match(/服务结束/g),
    ).toHaveLength(1);
  });

  it('retries with back-off, then says it on another channel', async () => {
    const w = await world();
    await w.person('wechat:w1', { role: 'applicant', sameAs: 'slack:ann' });
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.slack.down = { ok: false, why: 'rate limited', retry: true };
    w.at('2026-03-20 09:00');
    const tries: string[] = [];
    for (let minute = 0; minute < 40; minute++) {
      w.at(`2026-03-20 09:${String(minute).padStart(2, '0')}`);
      await w.tick();
      for (const e of (await whatOf(w, 'failed')).slice(tries.length)) tries.push(String(minute), String(e.channel));
    }
    expect(
      (await whatOf(w, 'failed')).map((e) => (Number(e.at) - Date.parse('2026-03-20T09:00:00+08:00')) / 60_000),
    ).toEqual([0, 1, 3, 7, 15]);
    expect(await whatOf(w, 'sent')).toMatchObject([{ channel: 'wechat', recipient: 'slack:ann' }]);
    expect(w.wechat.sent).toHaveLength(1);
    expect(w.slack.sent).toHaveLength(0);
  });

  it('goes to the next address at once when the channel says that trying again is no use', async () => {
    const w = await world();
    await w.person('wechat:w1', { role: 'applicant', sameAs: 'slack:ann' });
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.slack.down = { ok: false, why: 'the account is gone', retry: false };
    w.at('2026-03-20 09:00');
    await w.tick();
    await w.tick();
    expect(w.wechat.sent).toHaveLength(1);
  });

  it('never counts as sent what was not: 未送达 is shown, and told at the next visit', async () => {
    const w = await world();
    const id = await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.slack.down = { ok: false, why: 'the account is gone', retry: false };
    w.at('2026-03-20 09:00');
    await w.tick();
    expect(await whatOf(w, 'sent')).toEqual([]);
    const duty = await w.store.get('obligations', `${id}.service_start`);
    expect(duty?.plan).toMatchObject({ undelivered: '2026-03-20', sent: null, to: ['slack:ann'] });
    w.slack.down = null;
    w.at('2026-03-21 20:00');
    const replies = await w.slack.say('你好', { user: 'ann', conversation: 'dm-slack:ann' });
    expect(replies.at(-1)?.text).toContain('之前有提醒没能送到您这里');
    expect(replies.at(-1)?.text).toContain('服务开始');
    expect(await w.slack.say('你好', { user: 'ann', conversation: 'dm-slack:ann' })).toHaveLength(1);
    expect((await w.store.get('obligations', `${id}.service_start`))?.plan).toMatchObject({
      undelivered: null,
      sent: '2026-03-20',
    });
  });

  it('does not tell it in a room', async () => {
    const w = await world();
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.slack.down = { ok: false, why: 'the account is gone', retry: false };
    w.at('2026-03-20 09:00');
    await w.tick();
    w.slack.down = null;
    const replies = await w.slack.say('你好', { user: 'ann', conversation: 'room', place: 'room' });
    expect(replies.map((r) => r.text).join()).not.toContain('服务开始');
  });

  it('tells the department when nobody owns it, and shows 未送达 when there is nobody', async () => {
    const w = await world();
    await w.person('slack:bo');
    await w.person('slack:zhao', { department: '某区教育局' });
    await w.person('slack:fin', { role: 'finance', department: '某区财政局' });
    await w.contract({ owner: null, start: '2026-03-25', end: '2027-03-24' });
    const other = await w.contract({
      owner: '不认识',
      department: '某区水利局',
      start: '2026-03-25',
      end: '2027-03-24',
    });
    await w.days('2026-03-20', '2026-03-20');
    expect(w.slack.sent.map((s) => s.to.user).sort()).toEqual(['ann', 'bo']);
    const duty = await w.store.get('obligations', `${other}.service_start`);
    expect(duty?.plan).toMatchObject({ undelivered: '2026-03-20', to: [] });
    expect(await whatOf(w, 'undelivered')).toMatchObject([{ recipient: null, why: 'nobody' }]);
  });

  it('knows the owner by the name in the ledger', async () => {
    const w = await world();
    await w.person('slack:li', { name: '李 明' });
    await w.contract({ owner: '李明', start: '2026-03-25', end: '2027-03-24' });
    await w.days('2026-03-20', '2026-03-20');
    expect(w.slack.sent.map((s) => s.to.user)).toEqual(['li']);
  });

  it('puts what comes on one day into one message, numbered', async () => {
    const w = await world();
    for (const provider of ['甲社工', '乙社工', '丙社工'])
      await w.contract({ provider, start: '2026-03-25', end: '2027-03-24' });
    await w.days('2026-03-20', '2026-03-20');
    expect(w.slack.sent).toHaveLength(1);
    const { text, obligations, choices } = w.slack.sent[0]?.reply ?? expect.fail();
    expect(text).toContain('有3件事要办');
    expect(text).toMatch(/1\. .*社工.*\n2\. .*社工.*\n3\. /);
    expect(obligations).toHaveLength(3);
    expect(choices).toEqual([]);
  });

  it('says nothing more of what was done or whose contract was closed before the send', async () => {
    const w = await world();
    const id = await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.slack.down = { ok: false, why: 'busy', retry: true };
    w.at('2026-03-20 09:00');
    await w.tick();
    const acting = { ...actAs('officer', OWN, { id: 'slack:ann' }), clock: { now: w.now } };
    await completeObligation(w.store, acting, `${id}.service_start`);
    w.slack.down = null;
    w.at('2026-03-20 09:10');
    expect(await w.tick()).toBe(0);
    expect(w.slack.sent).toHaveLength(0);
    expect(await whatOf(w, 'dropped')).toMatchObject([{ why: 'complete' }]);
  });

  it('tells a person nothing once the role is gone', async () => {
    const w = await world();
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    await w.person('slack:ann', { role: 'applicant' });
    await w.days('2026-03-20', '2026-03-26');
    expect(w.slack.sent).toHaveLength(0);
  });

  it('escalates to the deputy and then the head, and an answer starts the count anew', async () => {
    const w = await world();
    await w.person('slack:dep', { duty: 'deputy' });
    await w.person('slack:head', { duty: 'head' });
    const id = await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    const users = () =>
      w.slack.sent
        .splice(0)
        .map((s) => s.to.user)
        .sort();
    // 20 and 25 March, then every working day from the 26th.
    await w.days('2026-03-20', '2026-03-26');
    expect(users()).toEqual(['ann', 'ann', 'ann']);
    await w.days('2026-03-27', '2026-03-27');
    expect(w.slack.sent.find((s) => s.to.user === 'dep')?.reply.text).toContain('slack:ann已被提醒3次，没有回应');
    expect(users()).toEqual(['ann', 'dep']);
    await w.days('2026-03-28', '2026-03-31');
    users();
    await w.days('2026-04-01', '2026-04-01');
    expect(users()).toEqual(['ann', 'dep', 'head']);
    const acting = { ...actAs('officer', OWN, { id: 'slack:dep' }), clock: { now: w.now } };
    await acknowledgeObligation(w.store, acting, `${id}.service_start`);
    await w.days('2026-04-02', '2026-04-13');
    // Quiet for five working days over the holiday of 4 to 6 April, then from the beginning.
    const later = w.slack.sent.filter((s) => s.reply.obligations?.includes(`${id}.service_start`));
    expect(later.map((s) => s.to.user)).toEqual(['ann', 'ann', 'ann']);
  });
});

describe('several processes on one store', () => {
  it('send each occasion once', async () => {
    const w = await world();
    const second = await makeWorld({ store: w.store });
    worlds.push(second);
    for (let i = 0; i < 12; i++)
      await w.contract({ provider: `第${i}社工`, owner: `slack:o${i % 4}`, start: '2026-03-25', end: '2027-03-24' });
    for (let i = 0; i < 4; i++) await w.person(`slack:o${i}`);
    w.at('2026-03-20 09:00');
    second.at('2026-03-20 09:00');
    await Promise.all([w.tick(), second.tick(), w.tick(), second.tick()]);
    const told = [...w.slack.sent, ...second.slack.sent].flatMap((s) => s.reply.obligations ?? []);
    expect(told).toHaveLength(12);
    expect(new Set(told).size).toBe(12);
  });

  it('takes over what a dead one had claimed, once its lease is over, and says so in the ledger', async () => {
    const w = await world();
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    w.at('2026-03-20 09:00');
    const means = w.bot.deliveries as TickMeans;
    // It never comes back from the send.
    void tick({ ...means, by: 'dead', say: () => new Promise(() => {}) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await w.tick()).toBe(0);
    w.at('2026-03-20 09:02');
    expect(await w.tick()).toBe(0);
    w.at('2026-03-20 09:04');
    expect(await w.tick()).toBe(1);
    expect(await whatOf(w, 'sent')).toMatchObject([{ again: true }]);
  });
});

describe('personal reminders', () => {
  const reminder = { user: 'slack:ann', obligation: null, contract: null, before: null, createdAt: 1 };

  it('come on the day that was named, also a day off, and once', async () => {
    const w = await world();
    const { setReminderIn } = await import('../../src/services/reminders.js');
    const acting = { ...actAs('officer', OWN, { id: 'slack:ann' }), clock: { now: w.now } };
    await w.store.transact((tx) =>
      setReminderIn(tx, acting, { ...reminder, id: 'r1', day: '2026-03-22', note: '交材料' }),
    );
    await w.days('2026-03-19', '2026-03-25');
    expect(w.slack.texts()).toEqual(['您让我今天提醒：交材料。']);
    expect(await whatOf(w, 'sent')).toMatchObject([{ about: 'reminder', occasion: '2026-03-22' }]);
  });

  it('follow their contract, and come again when its end moves on', async () => {
    const w = await world();
    const { setReminderIn } = await import('../../src/services/reminders.js');
    const { changeContract } = await import('../../src/services/contracts/change-contract.js');
    const contract = await w.contract({ start: '2026-01-01', end: '2026-04-30' });
    const acting = { ...actAs('officer', OWN, { id: 'slack:ann' }), clock: { now: w.now } };
    const before = { days: 20 };
    await w.store.transact((tx) =>
      setReminderIn(tx, acting, { ...reminder, id: 'r1', contract, before, day: null, note: null }),
    );
    await changeContract(w.store, acting, contract, { end: '2026-05-31' });
    const own = async () => (await whatOf(w, 'sent')).filter((e) => e.about === 'reminder').map((e) => e.occasion);
    await w.days('2026-04-01', '2026-04-20');
    expect(await own()).toEqual([]);
    await w.days('2026-05-09', '2026-05-12');
    expect(await own()).toEqual(['2026-05-11']);
    const later = { ...acting, clock: { now: w.now } };
    await changeContract(w.store, later, contract, { end: '2026-07-31' });
    await w.days('2026-07-08', '2026-07-13');
    expect(await own()).toEqual(['2026-05-11', '2026-07-10']);
  });
});

describe('digests', () => {
  it('come every working day with what is due soon', async () => {
    const w = await world();
    await w.person('slack:ann', { digest: 'daily' });
    await w.contract({ start: '2026-03-25', end: '2027-03-24' });
    await w.days('2026-03-18', '2026-03-22');
    const texts = w.slack.texts();
    expect(texts[0]).toContain('7天内到期的');
    expect(texts.filter((t) => t.includes('2026-03-20汇总，要办的1件'))).toHaveLength(1);
    expect(texts).toHaveLength(3);
  });

  it('of a week hold what can wait, and not what is due before the next', async () => {
    const w = await world();
    await w.person('slack:ann', { digest: 'weekly' });
    await w.contract({ start: '2026-01-01', end: '2026-05-11' });
    // Seven days before is Monday, 4 May, a holiday: 30 April. The next digest comes on 6 May, in time; 9 May is a Saturday that is worked.
    await w.days('2026-04-28', '2026-05-12');
    const sent = (await whatOf(w, 'sent')).filter((e) => String(e.thing).endsWith('.service_end'));
    expect(sent.map((e) => [e.kind, new Date(Number(e.at)).toISOString().slice(0, 10)])).toEqual([
      ['before', '2026-05-06'],
      ['before', '2026-05-09'],
      ['day', '2026-05-11'],
      ['overdue', '2026-05-12'],
    ]);
  });
});
