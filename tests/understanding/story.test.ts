import { describe, expect, it } from 'vitest';
import { judgesWhatWasSaid } from '../../src/domain/intent/judges.js';
import { askedOfStory, standsApart } from '../../src/understanding/story.js';

describe('a story with its question at the end', () => {
  it('is asked by its last sentence that asks, whatever thanks or sighs follow', () => {
    const told =
      '我们小区闹了两年，物业跑了，路灯也坏了，邻居都来找我。听街道的人说政府能花钱买服务。业委会能当购买主体吗？我夹在中间挺难的。谢谢';
    expect(askedOfStory(told)).toBe('业委会能当购买主体吗？');
  });

  it('carries the claim that the question only judges', () => {
    const told = '做了一个亲子项目，甲方三天两头来看签到表和照片，烦得很。老伴说平时他们无权过问。她这说法站得住脚吗？';
    expect(askedOfStory(told)).toBe('老伴说平时他们无权过问。她这说法站得住脚吗？');
  });

  it('is no story when it is short, of one sentence, or asks from the first', () => {
    expect(askedOfStory('我们是协会。能接吗？')).toBeNull();
    expect(
      askedOfStory('就是我们那个协会去年搬家了然后年检也没去那现在还能不能接政府的这个项目啊我都急死了你给我说说呗'),
    ).toBeNull();
    expect(
      askedOfStory('合同里要写哪些东西？我们去年签的那一份只写了演几场和每场多少钱，连日期都没有，领导翻出来说不行。'),
    ).toBeNull();
  });

  it('is answered by its question alone unless that leans on the story or asks of a case', () => {
    expect(standsApart('业委会能当购买主体吗？', 'purchaser_who')).toBe(true);
    expect(standsApart('业委会能做这个购买方吗？', 'purchaser_who')).toBe(true);
    expect(standsApart('这种情况能先签合同吗？', 'contract_contents')).toBe(false);
    expect(standsApart('这个项目要公示吗？', 'publicity')).toBe(false);
    expect(standsApart('到底能不能接？', 'eligibility_social_org')).toBe(false);
  });
});

it.each(['她这说法站得住脚吗？', '这话对吗', '真有这规定吗？', 'Is he right?', '是真的吗', '他这么说有道理吗'])(
  'judges what was said: %s',
  (text) => {
    expect(judgesWhatWasSaid(text)).toBe(true);
  },
);

it.each(['合同要写什么？', '说法不一，我们能接吗？', '真要评3A吗', 'Is a company right for this?'])(
  'asks of its own: %s',
  (text) => {
    expect(judgesWhatWasSaid(text)).toBe(false);
  },
);
