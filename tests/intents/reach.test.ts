import { describe, expect, it } from 'vitest';
import { judgeFigures, judgeOrder } from '../../src/domain/intent/catalogue-figures.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { deniesAll, reachesBeyond, saysOnly } from '../../src/domain/intent/reach.js';

const asks = (text: string, lang: 'zh' | 'en' = 'zh') => ({ text, lang }) as unknown as Facts;

describe('how far a claim reaches', () => {
  it.each([
    ['只有机关能买吧', 'only'],
    ['除了养老,别的都不加大吧', 'only'],
    ['不光机关能买吧', 'not_only'],
    ['除了机关,参公单位也能买吧', 'not_only'],
    ['机关能买吧', null],
  ] as const)('%s takes its subject for all: %s', (text, want) => {
    expect(saysOnly(asks(text))).toBe(want);
  });

  it('tells a claim that not all do from one that all do', () => {
    expect(deniesAll(asks('不是所有事业单位都能买吧'))).toBe(true);
    expect(deniesAll(asks('所有事业单位都能买吧'))).toBe(false);
    expect(deniesAll(asks('so not every institution may purchase, right?', 'en'))).toBe(true);
  });

  it.each(['要提前三十天备案吧', '得开论证会吧', '每年加百分之五吧', '违反了要罚款吧'])(
    'finds what the plan fixes nowhere in %s',
    (text) => expect(reachesBeyond(asks(text), /无/gu)).toBe(true),
  );

  it('takes away the words that are the plan’s own', () => {
    expect(reachesBeyond(asks('要连续两年年检合格吧'), /[两二]年/gu)).toBe(false);
    expect(reachesBeyond(asks('一家说了算,不是一成不变吧'), /无/gu)).toBe(false);
  });
});

describe('the figures of the catalogue', () => {
  it.each([
    ['目录有211项吧', 'right'],
    ['目录不是211项吧', 'wrong'],
    ['目录不是300项吧', 'right'],
    ['目录有两百多项吧', 'right'],
    ['目录有三百多项吧', 'wrong'],
    ['款有五十四个吧', 'right'],
    ['目录里就几十项吧', 'wrong'],
    ['目录不止两百项吧', 'right'],
    ['目录里有这一项吧', null],
  ] as const)('%s: %s', (text, want) => {
    expect(judgeFigures(asks(text))).toBe(want);
  });

  it('compares the levels by their number', () => {
    expect(judgeOrder(asks('类比款多吧'))).toBe(false);
    expect(judgeOrder(asks('项最多吧'))).toBe(true);
    expect(judgeOrder(asks('目录有六类吧'))).toBeNull();
  });
});
