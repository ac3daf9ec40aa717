import { describe, expect, it } from 'vitest';
import { readActs } from '../../src/conversation/skills/duties/read-acts.js';
import { normalise } from '../../src/understanding/normalise.js';

const read = (text: string) => readActs(normalise(text).text, '2026-03-18')?.map(({ said: _, ...act }) => act) ?? null;

describe('what is said to a reminder', () => {
  it.each([
    ['收到', [{ which: null, act: 'acknowledge' }]],
    ['好的收到，谢谢', [{ which: null, act: 'acknowledge' }]],
    ['全部知悉', [{ which: 'all', act: 'acknowledge' }]],
    ['办结了', [{ which: null, act: 'complete', note: null }]],
    ['办结：已公告，网址已存', [{ which: null, act: 'complete', note: '已公告，网址已存' }]],
    ['尾款已付，办结', [{ which: null, act: 'complete', note: '尾款已付' }]],
    ['第二件办好了', [{ which: [2], act: 'complete', note: null }]],
    ['1、2办结', [{ which: [1, 2], act: 'complete', note: null }]],
    ['1,2办结', [{ which: [1, 2], act: 'complete', note: null }]],
    ['下周一再提醒', [{ which: null, act: 'snooze', until: '2026-03-23' }]],
    ['过两天再提醒我', [{ which: null, act: 'snooze', until: '2026-03-20' }]],
    ['5号再提醒', [{ which: null, act: 'snooze', until: '2026-04-05' }]],
    ['还没办，明天再说', [{ which: null, act: 'snooze', until: '2026-03-19' }]],
    ['18号再提醒', [{ which: null, act: 'snooze', until: '2026-04-18' }]],
    ['推到2月30日', [{ which: null, act: 'snooze', until: 'vague' }]],
    ['稍后', [{ which: null, act: 'snooze', until: null }]],
    ['转给小李', [{ which: null, act: 'transfer', to: '小李' }]],
    ['转交给 officer-2', [{ which: null, act: 'transfer', to: 'officer-2' }]],
    ['让王芳去办吧', [{ which: null, act: 'transfer', to: '王芳' }]],
    ['转交', [{ which: null, act: 'transfer', to: null }]],
    [
      '1办结,2下周一再说,3转给小李',
      [
        { which: [1], act: 'complete', note: null },
        { which: [2], act: 'snooze', until: '2026-03-23' },
        { which: [3], act: 'transfer', to: '小李' },
      ],
    ],
    [
      '1 done, 2 remind me next Monday',
      [
        { which: [1], act: 'complete', note: null },
        { which: [2], act: 'snooze', until: '2026-03-23' },
      ],
    ],
    ['all noted', [{ which: 'all', act: 'acknowledge' }]],
    ['hand it over to Lily', [{ which: null, act: 'transfer', to: 'lily' }]],
  ])('%s', (text, acts) => expect(read(text)).toEqual(acts));

  it.each(['办结了吗', '怎么办结', '好的', '社会组织要几A', '没有办结的有哪些？', '1', '什么时候再提醒', '', '3,4'])(
    'not %s',
    (text) => expect(read(text)).toBeNull(),
  );
});
