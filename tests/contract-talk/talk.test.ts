import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type TurnParts, takeTurn } from '../../src/bot/take-turn.js';
import { renderText } from '../../src/conversation/render.js';
import type { Role, User } from '../../src/domain/people/role.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { actAs, auditOf, contractOf } from '../support/contracts.js';
import { readTranscript } from '../support/transcript.js';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.md'));
const START = Date.parse('2026-03-18T10:00:00+08:00');

/** `# given: provider | service | yuan | start | end | department | owner` lines are registered before. */
async function give(store: Store, text: string): Promise<void> {
  for (const [, line = ''] of text.matchAll(/^# given: (.+)$/gm)) {
    const [provider = '', service = '', yuan = '', start = '', end = '', department = '', owner = ''] = line
      .split('|')
      .map((s) => s.trim());
    const draft = contractOf({
      provider,
      service,
      amountYuan: Number(yuan),
      start,
      end,
      department,
      owner,
      signed: null,
    });
    const done = await registerContract(store, actAs('admin', null, { id: owner }), draft);
    expect(done.ok).toBe(true);
  }
}

async function startTalk(store: Store, user: User) {
  const assistant = await realAssistant();
  let n = 0;
  const parts: TurnParts = {
    store,
    converse: assistant.converse,
    rules: assistant.rules,
    newId: () => `id-${user.id}-${++n}`,
  };
  return async (text: string, at = START): Promise<string> => {
    const activity = { id: `m${++n}`, channel: 'test', conversation: `c-${user.id}`, user: user.id, text, at };
    return renderText((await takeTurn(parts, activity, user)).reply, assistant.policy);
  };
}

const ann: User = { id: 'ann', role: 'officer', department: '某区民政局' };
const CONTRACT = '登记合同，远山物业，保洁，12万，4月1日到明年3月31日';

describe.each(files)('%s', (file) => {
  it('reads as written', async () => {
    const text = readFileSync(new URL(file, here), 'utf8');
    const transcript = readTranscript(text);
    const store = openMemoryStore();
    await give(store, text);
    const say = await startTalk(store, { id: 'me', role: transcript.role as Role, department: transcript.department });
    let at = transcript.clock;
    for (const turn of transcript.turns) {
      at += turn.later + 1000;
      const reply = await say(turn.say, at);
      let from = 0;
      for (const words of turn.reads) {
        const found = reply.indexOf(words, from);
        expect(found, `${file}:${turn.line} "${turn.say}" lacks "${words}" in:\n${reply}`).toBeGreaterThanOrEqual(0);
        from = found;
      }
      for (const words of turn.readsNot) expect(reply, `${file}:${turn.line}`).not.toContain(words);
    }
  }, 30_000);
});

describe('what a talk leaves behind', () => {
  it("registers only after the yes, for the officer's department, with obligations and audit", async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, ann);
    await say(CONTRACT);
    expect(await store.list('contracts')).toEqual([]);
    await say('确认');
    expect(await store.list('contracts')).toMatchObject([
      {
        provider: '远山物业',
        service: '保洁',
        amountYuan: 120_000,
        start: '2026-04-01',
        end: '2027-03-31',
        department: '某区民政局',
        owner: 'ann',
        status: 'active',
      },
    ]);
    expect((await store.list('obligations')).length).toBeGreaterThan(5);
    expect((await auditOf(store)).find((e) => e.what === 'contract.register')).toMatchObject({
      who: 'ann',
      channel: 'test',
    });
  });

  it('registers once when the same yes comes twice', async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, ann);
    for (const text of [CONTRACT, '确认', '确认', CONTRACT, '确认']) await say(text);
    expect(await store.list('contracts')).toHaveLength(1);
  });

  it('writes nothing for an applicant', async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, { id: 'eve', role: 'applicant', department: '某区民政局' });
    for (const text of [CONTRACT, '确认', '提前30天提醒我', '撤销', '把远山的合同关了', '是']) await say(text);
    expect(await store.list('contracts')).toEqual([]);
    expect(await store.list('reminders')).toEqual([]);
  });

  it('undoes a registration', async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, ann);
    for (const text of [CONTRACT, '确认']) await say(text);
    expect(await say('撤销')).toContain('已撤销登记');
    expect(await store.list('contracts')).toEqual([]);
    expect(await say('撤销')).toContain('没有可以撤销的');
  });

  it('keeps nothing and says so when somebody has closed the contract meanwhile', async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, ann);
    for (const text of [CONTRACT, '确认', '金额改成13万']) await say(text);
    const [contract] = await store.list('contracts');
    await store.transact((tx) => tx.put('contracts', { ...contract!, status: 'closed' }));
    await expect(say('确认')).rejects.toThrow(/not kept/);
    expect((await store.list('contracts'))[0]).toMatchObject({ amountYuan: 120_000, status: 'closed' });
  });

  it('does not register for an account without a department', async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, { id: 'bob', role: 'officer', department: null });
    expect(await say(CONTRACT)).toContain('所属部门');
    expect(await say('确认')).not.toContain('已登记');
    expect(await store.list('contracts')).toEqual([]);
  });

  it('lets finance see all departments and change none', async () => {
    const store = openMemoryStore();
    const officer = await startTalk(store, ann);
    for (const text of [CONTRACT, '确认']) await officer(text);
    const finance = await startTalk(store, { id: 'fin', role: 'finance', department: '某区财政局' });
    expect(await finance('列一下所有合同')).toContain('远山物业');
    expect(await finance('把远山的合同金额改成13万')).toContain('不能改');
    expect(await finance('撤销')).toContain('没有可以撤销的');
  });

  it("keeps reminders to oneself and drops them with the person's data", async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, ann);
    for (const text of [CONTRACT, '确认', '到期前60天提醒我']) await say(text);
    expect(await store.list('reminders')).toMatchObject([{ user: 'ann', before: { days: 60 } }]);
    const other = await startTalk(store, { ...ann, id: 'col' });
    expect(await other('我的提醒')).toContain('还没有设提醒');
    for (const text of ['删除我的数据', '确认删除']) await say(text);
    expect(await store.list('reminders')).toEqual([]);
    expect(await store.list('contracts')).toHaveLength(1);
  });

  it('drops an unfinished contract after half a day and says so', async () => {
    const store = openMemoryStore();
    const say = await startTalk(store, ann);
    await say(CONTRACT);
    expect(await say('确认', START + 13 * 3600_000)).not.toContain('已登记');
    expect(await store.list('contracts')).toEqual([]);
  });
});
