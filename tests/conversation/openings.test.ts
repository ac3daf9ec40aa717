import { describe, expect, it } from 'vitest';
import { withoutOpening } from '../../src/conversation/refer/openings.js';
import { wantsExample, wantsPlainer } from '../../src/conversation/refer/plainer.js';
import { findSought } from '../../src/conversation/refer/sought.js';
import { isNod } from '../../src/domain/intent/nod.js';
import { fromCantonese } from '../../src/understanding/cantonese.js';
import { realAssistant } from '../support/assistant.js';

describe('what opens a message', () => {
  it.each([
    ['算了，下一个：目录有几类', '目录有几类'],
    ['方案没说？那找谁', '那找谁'],
    ['别人跟我说得满两年', '得满两年吗'],
    ['人家说要3A，是不是骗我', '要3A吗'],
    ['我想问下购买服务的事，谁能接', '谁能接'],
    ['合同要写什么', '合同要写什么'],
    ['我们没有年检', '我们没有年检'],
  ])('%s asks %s', (said, asked) => expect(withoutOpening(said, false)).toBe(asked));

  it.each([
    ['邊個負責', '谁負責'],
    ['幾耐更新一次', '多久更新一次'],
    ['唔该晒', '唔该晒'],
    ['系统在哪', '系统在哪'],
  ])('%s is read as %s', (said, meant) => expect(fromCantonese(said).replace('誰', '谁')).toBe(meant));
});

describe('remarks on an answer', () => {
  it.each(['没看懂', '啥意思 听不明白', '能用大白话说吗', '太绕了，讲人话', 'what do you mean'])(
    '%s wants it plainer',
    (said) => expect(wantsPlainer(said)).toBe(true),
  );
  it.each(['补贴制是什么意思', '我们没弄懂年检', '简单采购行吗'])('%s does not', (said) =>
    expect(wantsPlainer(said)).toBe(false),
  );
  it.each(['举个例子呗', '比如呢', 'for example?'])('%s wants an example', (said) =>
    expect(wantsExample(said)).toBe(true),
  );
  it.each(['行吧', '哦 好吧', '行 不纠结了', '我大概有数了'])('%s only nods', (said) => expect(isNod(said)).toBe(true));
  it.each(['可以买吗', '好的那合同呢', '行政机关'])('%s does not only nod', (said) => expect(isNod(said)).toBe(false));
});

describe('a sentence of the plan sought by its words', () => {
  it.each([
    ['讲本地的那句贴给我', '3.2', '本地'],
    ['禁止变相增编的是哪句', '3.4', '变相增加'],
    ['哪条写了要听社会各界意见', '3.3', '充分听取'],
  ])('%s', async (said, clause, words) => {
    const { policy } = await realAssistant();
    const [found] = findSought(said, policy, []);
    expect(found?.clause).toBe(clause);
    expect(found?.quote).toContain(words);
  });

  it('is not found for words that the plan lacks, nor for a wish without words', async () => {
    const { policy } = await realAssistant();
    expect(findSought('讲注册资本的是哪句', policy, [])).toEqual([]);
    expect(findSought('哪一句写的', policy, [])).toEqual([]);
  });
});
