import { describe, expect, it } from 'vitest';
import { isCorrection, pickChoice } from '../../src/conversation/repair.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const CHOICES = ['甲', '乙', '丙'].map((label) => ({ label, say: `说${label}` }));

describe('picking a choice', () => {
  it.each([
    ['1', '甲'],
    ['2.', '乙'],
    ['第二个', '乙'],
    ['选三', '丙'],
    ['the first one', '甲'],
    ['乙', '乙'],
  ])('%s picks %s', (said, label) => expect(pickChoice(said, CHOICES)?.label).toBe(label));

  it.each(['4', '0', '2026', '第二年', '两年', '我有2个问题'])('%s picks none', (said) =>
    expect(pickChoice(said, CHOICES)).toBeNull(),
  );
});

/** Holds a conversation; the state goes through JSON, as a store keeps it. */
async function hold(...messages: string[]) {
  const { converse } = await realAssistant();
  let state: ConversationState | null = null;
  const intents: string[] = [];
  let reply = null;
  for (const [i, text] of messages.entries()) {
    const outcome = await converse(state, { id: String(i), text }, viewOf());
    state = JSON.parse(JSON.stringify(outcome.state)) as ConversationState;
    reply = outcome.reply;
    intents.push(reply.intent);
  }
  return { intents, reply };
}

describe('a wrong guess', () => {
  it('is corrected by the next reading, then by asking, then by a person', async () => {
    const { intents } = await hold('合同和验收要注意什么', '不是这个意思', '还是不是这个意思', '你理解错了');
    expect(intents[1]).not.toBe(intents[0]);
    expect(intents[3]).toBe('human_handoff');
  });

  it('is told from other talk', () => {
    expect(isCorrection('不是这个意思')).toBe(true);
    expect(isCorrection('不是民政登记的行不行')).toBe(false);
  });
});

describe('what was told of the own organisation', () => {
  it('is no fact of a question about another kind', async () => {
    const { intents, reply } = await hold('我们是民政登记的协会，2A，能接吗', '那企业要评级吗');
    expect(intents[1]).toBe('eligibility_enterprise');
    expect(reply?.stance).toBe('no');
    expect(reply?.text).not.toContain('要评上3A');
  });

  it('stays a fact of the next question about oneself', async () => {
    const { reply } = await hold('我们是民政登记的协会，评级2A', '那我们能接吗');
    expect(reply?.stance).toBe('no');
  });
});

describe('half sentences lean on the turn before', () => {
  it.each([
    [['社会组织要什么条件才能承接', '那企业呢'], 'eligibility_enterprise'],
    [['指导目录一共多少项', '几款'], 'catalogue_overview'],
    [['购买服务的流程有几步', '最后一步呢'], 'process_steps'],
    [['项目信息要公布吗', '在哪个网站', '挂几天'], 'publicity'],
    [['谁可以购买服务', '今天天气怎么样'], 'out_of_scope'],
  ])('%j → %s', async (messages, intent) => expect((await hold(...messages)).intents.at(-1)).toBe(intent));
});
