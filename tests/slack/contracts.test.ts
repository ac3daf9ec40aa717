import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACT_ID } from '../../adapters/slack/contracts/card.js';
import { cardsFor, serveContracts } from '../../adapters/slack/contracts/serve-contracts.js';
import { chooseDigest } from '../../src/services/choose-digest.js';
import { findObligations } from '../../src/services/contracts/find-contracts.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import type { PersonRecord } from '../../src/shared/records-of-talk.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf, contractOf, shippedRules } from '../support/contracts.js';
import { CLOCK, reply } from '../support/scripted-bot.js';
import { checkMessage, checkView } from './check-blocks.js';
import { type SlackBot, startSlack } from './slack-bot.js';
import { SlackFront, wordsIn } from './slack-front.js';

const DEPARTMENT = '某区民政局';
let slack: SlackBot;
let store: Store;
afterEach(() => slack?.close());

/** Three people: two officers of one department, and one whom nobody knows. */
async function open() {
  store = openMemoryStore();
  const rules = shippedRules();
  const office = { store, rules, clock: CLOCK, lang: 'zh' as const };
  slack = await startSlack({
    front: new SlackFront(),
    bot: { store, rules },
    slack: { features: serveContracts(office), cards: cardsFor(office) },
  });
  const officer = (n: number, more: Partial<PersonRecord> = {}): PersonRecord => ({
    id: `slack:${slack.front.user(n)}`,
    channel: 'slack',
    role: 'officer',
    department: DEPARTMENT,
    noticedAt: 1,
    createdAt: 1,
    name: n === 1 ? '张三' : '李四',
    ...more,
  });
  await store.transact((tx) => {
    tx.put('people', officer(1));
    tx.put('people', officer(2));
  });
  return slack;
}

async function give(more: Parameters<typeof contractOf>[0] = {}, now = '2026-03-18T10:00:00+08:00') {
  const done = await registerContract(store, actAs('officer', DEPARTMENT, { now }), contractOf(more));
  if (!done.ok) throw new Error('not registered');
  const obligations = await findObligations(store, actAs('officer', DEPARTMENT), { contract: done.contract.id });
  return { contract: done.contract, obligations };
}

const view = (method: string) => slack.front.sent(method).map((b) => b.view as Record<string, unknown>);
const values = (fields: Record<string, string | null>) => ({
  values: Object.fromEntries(
    Object.entries(fields).map(([k, v]) => [
      k,
      { value: /^(start|end|signed)$/.test(k) ? { selected_date: v } : { value: v } },
    ]),
  ),
});
const FORM = {
  provider: '远山物业',
  service: '保洁',
  amount: '12万元',
  start: '2026-04-01',
  end: '2027-03-31',
  signed: null,
  department: DEPARTMENT,
  number: null,
};
async function submit(n: number, fields: Partial<typeof FORM> = {}, metadata: object = {}, retry = 0) {
  const { front, people } = slack;
  const form = {
    id: 'V1',
    type: 'modal',
    callback_id: 'goufu_contract',
    private_metadata: JSON.stringify(metadata),
    state: values({ ...FORM, ...fields }),
  };
  return (await people.submit(front.user(n), form, { retry })).payload as {
    response_action?: string;
    errors?: Record<string, string>;
  };
}

describe('the form for contracts', () => {
  it('opens from /goufu new, and not for who is not registered', async () => {
    const { front, people } = await open();
    await people.command(front.user(1), 'C1', 'new', { trigger_id: await front.trigger(front.user(1)) });
    await vi.waitFor(() => expect(view('views.open')).toHaveLength(1), 5000);
    const [form] = view('views.open');
    checkView(form as never);
    expect(JSON.stringify(form)).toContain(DEPARTMENT);
    await people.command(front.user(3), await front.channel('hall'), 'new', {
      trigger_id: await front.trigger(front.user(3)),
    });
    await vi.waitFor(
      () =>
        expect(
          front
            .sent('response')
            .map((r) => wordsIn(r.blocks))
            .join(),
        ).toContain('经办人开放'),
      5000,
    );
    expect(view('views.open')).toHaveLength(1);
  });

  it('registers what is filled in, once, and tells it in private', async () => {
    const { front } = await open();
    expect(await submit(1)).toEqual({});
    expect(await submit(1, {}, {}, 1)).toEqual({});
    const contracts = await store.list('contracts');
    expect(contracts).toMatchObject([{ provider: '远山物业', amountYuan: 120_000, department: DEPARTMENT }]);
    await vi.waitFor(() => expect(front.shown()).toContain('已登记：远山物业“保洁”'), 5000);
    expect(front.sent('chat.postMessage').every((m) => m.channel === front.dm(front.user(1)))).toBe(true);
  });

  it.each([
    [{ amount: '很多钱' }, 'amount', '读不出来'],
    [{ end: '2026-03-01' }, 'end', '早于'],
    [{ amount: '-5' }, 'amount', ''],
    [{ provider: '  ' }, 'provider', '缺'],
    [{ department: '某区教育局' }, 'department', '经办人开放'],
  ])('shows what is wrong with %j under its field', async (fields, field, text) => {
    await open();
    const { response_action, errors = {} } = await submit(1, fields);
    expect(response_action).toBe('errors');
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field]).toContain(text);
    expect(await store.list('contracts')).toEqual([]);
  });

  it('keeps nothing for who is not registered, whatever the form says', async () => {
    await open();
    expect((await submit(3)).response_action).toBe('errors');
    expect(await store.list('contracts')).toEqual([]);
    expect((await auditOf(store)).map((a) => a.what)).toContain('contract.register.denied');
  });

  it('changes a contract, unless somebody has changed it meanwhile', async () => {
    await open();
    const { contract } = await give();
    const same = { provider: contract.provider, service: contract.service, amount: '480000', signed: contract.signed };
    const metadata = { contract: contract.id, updatedAt: contract.updatedAt };
    expect(await submit(1, { ...same, amount: '50万' } as never, metadata)).toEqual({});
    expect((await store.get('contracts', contract.id))?.amountYuan).toBe(500_000);
    // Handed over again, it stands as it is.
    expect(await submit(1, { ...same, amount: '50万' } as never, metadata, 1)).toEqual({});
    await store.transact(async (tx) => {
      const now = await tx.get('contracts', contract.id);
      if (now) tx.put('contracts', { ...now, service: '改过的服务', updatedAt: now.updatedAt + 1 });
    });
    const late = await submit(2, { ...same, amount: '60万' } as never, metadata);
    expect(late.errors?.provider).toContain('刚被别人改过');
    expect((await store.get('contracts', contract.id))?.amountYuan).toBe(500_000);
  });
});

describe('lists', () => {
  it('turn pages, and show only what their reader may see', async () => {
    const { front, people } = await open();
    for (let i = 1; i <= 9; i++) await give({ provider: `第${i}社`, end: `2027-0${(i % 8) + 1}-15` });
    await registerContract(store, actAs('admin'), contractOf({ provider: '外局社', department: '某区教育局' }));
    await people.command(front.user(1), 'C1', 'contracts', { trigger_id: await front.trigger(front.user(1)) });
    await vi.waitFor(() => expect(view('views.open')).toHaveLength(1), 5000);
    const [first] = view('views.open');
    checkView(first as never);
    expect(wordsIn(first?.blocks)).toContain('共 9 项');
    expect(wordsIn(first?.blocks)).not.toContain('外局社');
    const opened = (front.calls.find((c) => c.method === 'views.open') ?? {}) as { body?: unknown };
    expect(opened.body).toBeTruthy();
    const { views } = { views: await openedView(first) };
    await people.press(
      front.user(1),
      {},
      { type: 'button', action_id: 'page:contracts:2', value: '2' },
      { view: views, message: undefined, container: { type: 'view' }, channel: undefined },
    );
    await vi.waitFor(() => expect(view('views.update')).toHaveLength(1), 5000);
    expect(wordsIn(view('views.update')[0]?.blocks)).toContain('第 2 / 2 页');
  });

  it('are empty for who is not registered', async () => {
    const { front, people } = await open();
    await give();
    await people.command(front.user(3), 'C1', 'due', { trigger_id: await front.trigger(front.user(3)) });
    await vi.waitFor(() => expect(view('views.open')).toHaveLength(1), 5000);
    expect(wordsIn(view('views.open')[0]?.blocks)).toContain('经办人开放');
  });
});

/** A view as Slack hands it back: with the id that the double gave it. */
async function openedView(sent: Record<string, unknown> | undefined) {
  const listed = await fetch(`${slack.front.apiUrl}views.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.front.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ trigger_id: await slack.front.trigger(slack.front.user(1)), view: sent }),
  });
  const { view: made } = (await listed.json()) as { view: { id: string } };
  return { ...sent, id: made.id };
}

describe('a reminder card', () => {
  /** Sends a reminder to the first officer and gives it as Slack holds it. */
  async function remind(count = 1, channel?: string) {
    const { front, bot } = slack;
    const { obligations } = await give();
    const ids = obligations.slice(0, count).map((o) => o.id);
    const to = { channel: 'slack', conversation: channel ?? front.dm(front.user(1)), user: front.user(1) };
    expect(await bot.say(to, { ...reply('有事要办'), obligations: ids })).toEqual({ ok: true });
    const sent = front.sent('chat.postMessage').at(-1) ?? {};
    checkMessage(sent as never);
    const history = (await front.ask('conversations.history', { channel: sent.channel })) as {
      messages: { ts: string }[];
    };
    return { ids, sent, ts: history.messages[0]?.ts ?? '' };
  }
  const act = (n: number, { ids, sent, ts }: Awaited<ReturnType<typeof remind>>, action: object, i = 0) =>
    slack.people.press(slack.front.user(n), sent, { block_id: ACT_ID(ids[i] ?? ''), ...action }, { ts });
  const updated = () => slack.front.sent('chat.update').map((u) => wordsIn(u.blocks));
  const kept = (id = '') => store.get('obligations', id);

  it('notes, puts off, hands on, completes and takes back, each shown in place', async () => {
    await open();
    const card = await remind();
    const [id] = card.ids;
    await act(1, card, { action_id: 'ob:acknowledge', type: 'button' });
    await vi.waitFor(() => expect(updated().at(-1)).toContain('张三已知悉'), 5000);
    await act(1, card, { action_id: 'ob:snooze', type: 'datepicker', selected_date: '2026-03-25' });
    await vi.waitFor(() => expect(updated().at(-1)).toContain('2026-03-25 再提醒'), 5000);
    await act(1, card, { action_id: 'ob:transfer', type: 'users_select', selected_user: slack.front.user(2) });
    await vi.waitFor(() => expect(updated().at(-1)).toContain('已转交李四'), 5000);
    expect((await kept(id))?.owner).toBe(`slack:${slack.front.user(2)}`);
    await act(2, card, { action_id: 'ob:complete', type: 'button' });
    await vi.waitFor(() => expect(updated().at(-1)).toContain('已由李四办结'), 5000);
    await act(2, card, { action_id: 'ob:undo', type: 'button' });
    await vi.waitFor(() => expect(updated().at(-1)).not.toContain('办结 '), 5000);
    await vi.waitFor(async () => expect((await kept(id))?.status).toBe('open'), 5000);
    for (const update of slack.front.sent('chat.update')) checkMessage(update as never);
  });

  it('is done once by a double click, and by two people the second is told', async () => {
    const { front } = await open();
    const card = await remind(1, await front.channel('hall'));
    const done = { action_id: 'ob:complete', type: 'button' };
    await Promise.all([act(1, card, done), act(1, card, done), act(1, card, done)]);
    await vi.waitFor(() => expect(updated().length).toBe(3), 5000);
    expect(slack.front.sent('chat.postEphemeral')).toEqual([]);
    await act(2, card, done);
    await vi.waitFor(() => expect(slack.front.sent('chat.postEphemeral')).toHaveLength(1), 5000);
    expect(slack.front.sent('chat.postEphemeral')[0]).toMatchObject({
      user: slack.front.user(2),
      text: expect.stringContaining('已经办结'),
    });
    expect((await auditOf(store)).filter((a) => a.what === 'obligation.complete')).toHaveLength(1);
    expect((await kept(card.ids[0]))?.doneBy).toBe(`slack:${slack.front.user(1)}`);
  });

  it('shows both presses when two people press on two cards of one message', async () => {
    await open();
    const card = await remind(2);
    await Promise.all([
      act(1, card, { action_id: 'ob:complete', type: 'button' }, 0),
      act(2, card, { action_id: 'ob:complete', type: 'button' }, 1),
    ]);
    await vi.waitFor(() => expect(updated().length).toBe(2), 5000);
    expect(updated().at(-1)).toContain('已由张三办结');
    expect(updated().at(-1)).toContain('已由李四办结');
  });

  it('refuses a day that has passed, a person who is nobody, and a reader without rights', async () => {
    const { front } = await open();
    const card = await remind(1, await front.channel('hall'));
    const told = () =>
      slack.front
        .sent('chat.postEphemeral')
        .map((e) => String(e.text))
        .join();
    await act(1, card, { action_id: 'ob:snooze', type: 'datepicker', selected_date: '2026-03-01' });
    await vi.waitFor(() => expect(told()).toContain('明天以后'), 5000);
    await act(1, card, { action_id: 'ob:transfer', type: 'users_select', selected_user: slack.front.user(3) });
    await vi.waitFor(() => expect(told()).toContain('没有登记'), 5000);
    await act(3, card, { action_id: 'ob:complete', type: 'button' });
    await vi.waitFor(() => expect(told()).toContain('没有权限'), 5000);
    expect((await kept(card.ids[0]))?.status).toBe('open');
  });

  it('shows a reader only the obligations that are theirs to see', async () => {
    const { front, bot } = await open();
    const { obligations } = await give();
    const to = { channel: 'slack', conversation: front.dm(front.user(3)), user: front.user(3) };
    await bot.say(to, { ...reply('提醒'), obligations: obligations.map((o) => o.id) });
    expect(wordsIn(front.sent('chat.postMessage').at(-1)?.blocks)).toBe('提醒');
  });
});

describe('the home tab', () => {
  const home = () => view('views.publish').at(-1);
  const visit = async (n: number) => {
    const { front, people } = slack;
    const before = view('views.publish').length;
    await people.event({ type: 'app_home_opened', user: front.user(n), tab: 'home', channel: front.dm(front.user(n)) });
    await vi.waitFor(() => expect(view('views.publish').length).toBeGreaterThan(before), 5000);
    checkView(home() as never);
    return wordsIn(home()?.blocks);
  };

  it('shows an officer what is late, due this week and month, the next 90 days, and what to do next', async () => {
    await open();
    for (let i = 0; i < 7; i++)
      await give(
        { provider: `第${i}社`, start: '2026-01-05', end: '2026-03-20', signed: '2026-01-05' },
        '2026-01-05T10:00:00+08:00',
      );
    await give({ provider: '月底社', start: '2026-01-05', end: '2026-03-30', signed: '2026-01-05' });
    const words = await visit(1);
    for (const part of ['张三', DEPARTMENT, '先办这一项', '已逾期', '本周', '本月', '今后 90 天', '▇', '另有'])
      expect(words).toContain(part);
  });

  it('acts in place', async () => {
    const { front, people } = await open();
    const { obligations } = await give({ start: '2026-03-01', end: '2026-03-20', signed: '2026-03-17' });
    await visit(1);
    const soon = obligations.find((o) => JSON.stringify(home()?.blocks).includes(`oba|${o.id}`));
    const before = view('views.publish').length;
    const shownView = { id: 'VH', type: 'home', private_metadata: '' };
    await people.press(
      front.user(1),
      {},
      { action_id: 'ob:complete', type: 'button', block_id: ACT_ID(soon?.id ?? '') },
      { view: shownView, message: undefined, channel: undefined, container: { type: 'view' } },
    );
    await vi.waitFor(() => expect(view('views.publish').length).toBeGreaterThan(before), 5000);
    expect(JSON.stringify(home()?.blocks)).not.toContain(`oba|${soon?.id}`);
  });

  it('shows an applicant how to begin and their own self-checks only', async () => {
    const { front } = await open();
    await give();
    await store.transact((tx) => {
      const receipt = { at: 1, day: '2026-03-01', policyVersion: '1', facts: {}, verdict: 'eligible', trace: [] };
      tx.put('receipts', { ...receipt, id: 'ZC-1', user: `slack:${front.user(3)}` });
      tx.put('receipts', { ...receipt, id: 'ZC-2', user: 'slack:U9' });
    });
    const words = await visit(3);
    expect(words).toContain('ZC-1');
    expect(words).not.toContain('ZC-2');
    expect(words).not.toContain('某区甲社工中心');
  });

  it('opens settings and keeps the digest that is chosen', async () => {
    const { front, people } = await open();
    await people.press(
      front.user(1),
      {},
      { type: 'button', action_id: 'home:settings', value: 'settings', text: { text: 'x' } },
      {
        trigger_id: await front.trigger(front.user(1)),
        container: { type: 'view' },
        channel: undefined,
        message: undefined,
      },
    );
    await vi.waitFor(() => expect(view('views.open')).toHaveLength(1), 5000);
    const state = { values: { digest: { value: { selected_option: { value: 'weekly' } } } } };
    await people.submit(front.user(1), {
      id: 'V2',
      type: 'modal',
      callback_id: 'goufu_settings',
      private_metadata: '',
      state,
    });
    await vi.waitFor(
      async () => expect((await store.get('people', `slack:${front.user(1)}`))?.digest).toBe('weekly'),
      5000,
    );
    const refused = await people.submit(front.user(3), {
      id: 'V3',
      type: 'modal',
      callback_id: 'goufu_settings',
      private_metadata: '',
      state,
    });
    expect(refused.payload).toMatchObject({ response_action: 'errors' });
    await expect(chooseDigest(store, actAs('applicant'), 'daily')).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
  });
});
