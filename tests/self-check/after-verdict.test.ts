import { describe, expect, it } from 'vitest';
import { isVerbatim } from '../../src/domain/policy/cite.js';
import type { Reply } from '../../src/shared/reply.js';
import { Chat, POLICY } from './chat.js';

const _DISCLAIMER = '自查结果不等于资格认定，具体条件由购买主体会同财政部门确定';

/** What holds for every reply of the self-check. */
function expectSound(reply: Reply): void {
  for (const c of reply.citations) expect(isVerbatim(POLICY, c.clause, c.quote), c.quote).toBe(true);
  expect(reply.citations.map((c) => c.quote).join('').length).toBeLessThanOrEqual(260);
  if (reply.lang === 'zh') expect([...reply.text].length, reply.text).toBeLessThanOrEqual(320);
}

describe('结论之后', () => {
  const owing = async () => {
    const chat = new Chat();
    await chat.all('自查', '公司', '执照有', '都有', '都有', '税正常，口碑好，社保欠了三个月');
    return chat;
  };
  it('补上行不行：方案没有规定，不打包票', async () => {
    const reply = await (await owing()).say('那我们补缴了是不是就可以');
    expect(reply).toMatchObject({ stance: 'not_in_policy' });
    expect(reply.text).toContain('方案没有规定');
    expect(reply.text).not.toMatch(/补.{0,3}就符合/);
    expectSound(reply);
  });
  it('挂靠：不行', async () => {
    const reply = await (await owing()).say('能不能挂靠别的公司');
    expect(reply).toMatchObject({ stance: 'no' });
    expect(reply.text).toContain('独立承担民事责任');
  });
  it('假设：另算，不记', async () => {
    const chat = new Chat();
    await chat.all('自查，民政登记的协会，2A，去年前年年检都合格，其他条件都满足', '给我结论');
    const reply = await chat.say('要是评上4A呢');
    expect(reply.text).toMatch(/假设.*4A.*初步符合/s);
    expect(chat.state.org?.rating).toBe('2A');
  });
  it('什么时候能符合：只算到年', async () => {
    const chat = new Chat();
    await chat.all('自查，民政登记的协会，3A，只有去年年检合格，其他条件都满足', '给我结论');
    const reply = await chat.say('我们最早什么时候能符合');
    expect(reply.text).toMatch(/最早要到2027年.*2026年度/s);
    expectSound(reply);
  });
  it('今年年检过了能报吗：按下一次年检算', async () => {
    const chat = new Chat();
    await chat.all('自查，民政登记的协会，3A，只有去年年检合格，其他条件都满足', '给我结论');
    expect((await chat.say('今年年检过了能报吗')).text).toMatch(/2026年度年检合格.*初步符合/s);
  });
  it('有没有别的路子：照实说，不教绕开', async () => {
    const reply = await (await owing()).say('还有没有别的办法');
    expect(reply.text).toMatch(/只能把差的补上.*社保/s);
  });
  it('算不算数', async () => {
    expect((await (await owing()).say('这个结果算数吗')).text).toContain('不是资格认定');
  });
  it('没有新情况，再要结论还是同一个编号', async () => {
    const chat = await owing();
    const [a, b] = [await chat.say('给我结论'), await chat.say('再给我看看结论')];
    expect(b.text).toBe(a.text);
    expect(chat.receipts.size).toBe(1);
  });
});

describe('答复编号', () => {
  it('本人再查，看得到；别人看不到', async () => {
    const chat = new Chat();
    const made = await chat.all('自查', '个人', '给我结论');
    const id = /ZC-\d{8}-\w{6}/.exec(made.text)?.[0] ?? '';
    expect(chat.receipts.get(id)).toMatchObject({ verdict: 'not_eligible', policyVersion: POLICY.version, user: 'u1' });
    const again = await new Chat('applicant', chat.now, POLICY, chat.receipts, 'u1').say(
      `答复编号 ${id.toLowerCase()}`,
    );
    expect(again.text).toMatch(/2026-05-06.*不符合/s);
    const other = await new Chat('applicant', chat.now, POLICY, chat.receipts, 'u2').say(`查一下${id}`);
    expect(other.text).toContain('没有查到');
  });
  it('经办人还看到今天再判的结论', async () => {
    const chat = new Chat();
    const made = await chat.all('自查，民政登记的协会，4A，2023年和2024年年检合格，其他条件都满足');
    expect(made.verdict).toBe('eligible');
    const id = /ZC-\d{8}-\w{6}/.exec(made.text)?.[0] ?? '';
    const soon = await new Chat('officer', chat.now, POLICY, chat.receipts, 'o1').say(id);
    expect(soon.text).toContain('结论相同');
    const late = await new Chat('officer', chat.wait(365).now, { ...POLICY, version: 'x' }, chat.receipts, 'o1').say(
      id,
    );
    expect(late.text).toMatch(/结论变为“待确认”.*政策数据/s);
  });
});
