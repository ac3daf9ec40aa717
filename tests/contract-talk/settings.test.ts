import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/bot/take-turn.js';
import type { User } from '../../src/domain/people/role.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { actAs, auditOf, contractOf } from '../support/contracts.js';

const OFFICE = '某区民政局';

async function openTalk(user: User) {
  const store = openMemoryStore();
  for (const department of [OFFICE, '某区教育局'])
    await registerContract(store, actAs('admin'), contractOf({ department }));
  const { converse, rules } = await realAssistant();
  let n = 0;
  const parts = { store, converse, rules, newId: () => `id-${++n}` };
  const say = async (text: string) => {
    const at = Date.parse('2026-03-18T10:00:00+08:00') + n;
    const activity = { id: `m${++n}`, channel: 'test', conversation: 'c', user: user.id, text, at };
    return (await takeTurn(parts, activity, user)).reply.text;
  };
  const days = async (milestone: string) =>
    (await store.list('obligations', (o) => o.milestone === milestone)).map((o) => [o.department, o.due]);
  return { store, say, days };
}

const ann: User = { id: 'ann', role: 'officer', department: OFFICE };

describe('milestones of a department by talk', () => {
  it('switches one off after the yes, for the own department only, and back', async () => {
    const { store, say, days } = await openTalk(ann);
    expect(await say('把满意度调查关掉')).toContain('服务结束前30天');
    expect(await days('satisfaction_survey')).toHaveLength(2);
    expect(await say('确认')).toMatch(/^已改/);
    expect(await days('satisfaction_survey')).toEqual([['某区教育局', '2027-03-01']]);
    expect((await auditOf(store)).at(-1)).toMatchObject({ what: 'milestones.set', who: 'ann' });
    await say('满意度调查恢复默认');
    await say('对');
    expect(await days('satisfaction_survey')).toHaveLength(2);
  });

  it('moves a default by calendar or working days, says both days, and refuses what the law sets', async () => {
    const { say, days } = await openTalk(ann);
    expect(await say('满意度调查改成提前20天')).toMatch(/前30天.*前20天/);
    await say('好');
    expect(await days('satisfaction_survey')).toContainEqual([OFFICE, '2027-03-11']);
    expect(await say('验收改成20天内')).toMatch(/后15天.*后20天/);
    expect(await say('取消')).toContain('没有改动');
    expect(await say('把合同备案关掉')).toContain('不能关闭或改日子');
    expect(await say('我们部门的节点设置')).toContain('前20天');
  });

  it('is refused to an applicant', async () => {
    const { store, say } = await openTalk({ id: 'zoe', role: 'applicant', department: null });
    await say('把满意度调查关掉');
    await say('确认');
    expect(await store.list('settings')).toEqual([]);
  });
});
