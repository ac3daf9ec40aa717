import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { gatherFacts } from '../../src/conversation/gather-facts.js';
import { isYesNo, saysEnough, stanceTo } from '../../src/domain/intent/claim.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { isGrounded } from '../../src/domain/intent/grounded.js';
import { endsNegated, isTurned } from '../../src/domain/intent/polarity.js';
import { fixedClock } from '../../src/shared/clock.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const NOW = fixedClock('2026-03-18T10:00:00+08:00').now();

let assistant: Assistant;
beforeAll(async () => {
  assistant = await realAssistant();
}, 60_000);

function factsOf(text: string): Facts {
  const understood = assistant.understanding.understand(text, '2026-03-18', null);
  return gatherFacts(understood, null, null, assistant.policy, viewOf({ now: NOW }));
}

describe('the polarity of a question', () => {
  it.each([
    '要不要年检',
    '社会组织是不是得有3A',
    '难道非要3A不可',
    '没评级是不是就接不了',
    '年检这一关绕不过去吧',
    '不同项目的条件不一样吗',
    '不是都要公开吗',
    '没问题吧，可以买吗',
    'Must it be rated 3A, or is it optional?',
  ])('is positive: %s', (text) => expect(isTurned(factsOf(text))).toBe(false));

  it.each([
    '年检不用看吧',
    '3A是不是可有可无',
    '没有评级也能接吗',
    '听说3A取消了，是真的吗',
    '购买内容跟公共利益没关系也行吧',
    '难道不用征求意见吗',
    'Can we skip the annual inspection?',
    'Is social insurance irrelevant?',
  ])('is turned: %s', (text) => expect(isTurned(factsOf(text))).toBe(true));

  it('tells a fact in the negative from a negated question', () => {
    expect(endsNegated(factsOf('我们没有3A能接吗'))).toBe(false);
    expect(endsNegated(factsOf('没有3A是不是就不能接了'))).toBe(true);
  });

  it.each(['什么都能买吗', '试点没啥成效吧', '条件自己定就成了呗'])('wants a yes or no: %s', (text) =>
    expect(isYesNo(factsOf(text))).toBe(true),
  );

  it.each(['什么能买', '谁来定条件', '试点有什么成效'])('wants no yes or no: %s', (text) =>
    expect(isYesNo(factsOf(text))).toBe(false),
  );
});

describe('a claim against what the plan holds', () => {
  it('is right, wrong, or wrong for taking one thing for all', () => {
    expect(stanceTo(true, factsOf('调整要听意见吗'))).toBe('yes');
    expect(stanceTo(true, factsOf('调整不用听意见吧'))).toBe('no');
    expect(stanceTo(false, factsOf('企业要3A吗'))).toBe('no');
    expect(stanceTo(false, factsOf('企业不用3A吧'))).toBe('yes');
    expect(stanceTo('one_of_many', factsOf('只要有3A就行吗'))).toBe('no');
    expect(saysEnough(factsOf('公共服务供给不足是推行的原因之一吗'))).toBe(false);
  });

  it('stands in the clause word for word, or does not', () => {
    expect(isGrounded(factsOf('公共服务质量要显著提高吗'), '2.3')).toBe(true);
    expect(isGrounded(factsOf('公共服务质量要下降吗'), '2.3')).toBe(false);
    expect(isGrounded(factsOf('平台是每个街道各建一个吧'), '2.3')).toBe(false);
    expect(isGrounded(factsOf('Do many fields lack quality and efficiency?'), '1')).toBe(true);
  });

  it.each([
    ['目录几年调一次', 'time'],
    ['比例有没有下限', 'share'],
    ['要不要交审计报告', 'papers'],
    ['违反了怎么处罚', 'sanction'],
    ['在哪个网站下载', 'place'],
    ['Is there a deadline?', 'time'],
  ])('asks for a detail: %s', (text, kind) => expect(detailAsked(factsOf(text))?.kind).toBe(kind));

  it('weighs 4,000 characters of bait in all intents within two seconds of processor time', () => {
    const baits = ['中间没年检连续', '参公不用管', '只要就行吧', '，', '不是不能不', 'gap missed skip not ', '还是只'];
    const started = process.cpuUsage();
    for (const bait of baits) {
      const f = factsOf(bait.repeat(Math.ceil(4000 / bait.length)).slice(0, 4000));
      for (const intent of assistant.intents.values()) for (const a of intent.answers) if ('when' in a) a.when(f);
    }
    const { user } = process.cpuUsage(started);
    // Processor time, so that a busy machine does not fail it.
    expect(user / 1e6 / baits.length).toBeLessThan(2);
  }, 60_000);
});
