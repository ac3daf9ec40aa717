import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountWatch, type Alarm } from '../../adapters/wechat/account-watch.js';
import { isCalled, withoutCalls } from '../../adapters/wechat/mention.js';
import { PACE, Pacer } from '../../adapters/wechat/pacer.js';
import { readQuote } from '../../adapters/wechat/quote.js';
import { conversationOf, whereOf } from '../../adapters/wechat/where.js';
import { splitText, utf8Length } from '../../src/conversation/render-parts.js';

const MINUTE = 60_000;

describe('calls by name', () => {
  const names = { own: ['购服', '小 购'], others: ['购服 二号', '小明'] };

  it.each([
    ['@购服 几A', true, '几A'],
    ['@购服\u2005几A', true, '几A'],
    ['几A @小 购', true, '几A'],
    ['＠购服，几A', true, '，几A'],
    ['@购服', true, ''],
    ['@购服 二号 几A', false, '@购服 二号 几A'],
    ['@购服 二号 和 @购服 几A', true, '@购服 二号 和   几A'],
    ['@购服吧 几A', false, '@购服吧 几A'],
    ['购服 几A', false, '购服 几A'],
    ['@小明 几A', false, '@小明 几A'],
    ['@', false, '@'],
  ])('%s', (text, called, left) => {
    expect(isCalled(text, names)).toBe(called);
    expect(withoutCalls(text, names)).toBe(left);
  });
});

describe('quotes', () => {
  it.each([
    [
      '「小王：第一句\n第二句」\n- - - - - - - - - - - - - - -\n那企业呢',
      { by: '小王', quoted: '第一句\n第二句', text: '那企业呢' },
    ],
    ['「Ann: may we?」\n—————————\nyes', { by: 'Ann', quoted: 'may we?', text: 'yes' }],
    ['「这不是引用」', null],
    ['普通的话', null],
  ])('%s', (text, quote) => expect(readQuote(text)).toEqual(quote));
});

describe('where', () => {
  it('is read back from the conversation', () => {
    for (const where of [
      { room: null, person: 'wxid_1' },
      { room: '12@chatroom', person: 'wxid_1' },
    ])
      expect(whereOf(conversationOf(where))).toEqual(where);
  });
});

describe('pace', () => {
  const open = (pace = {}) => {
    const time = { now: Date.parse('2026-03-18T10:00:00+08:00') };
    const waits: number[] = [];
    let seed = 0;
    const random = () => (seed = (seed + 0.37) % 1);
    const pacer = new Pacer({
      pace: { ...PACE, ...pace },
      clock: { now: () => time.now },
      random,
      wait: async (ms) => void waits.push(ms),
    });
    return { pacer, time, waits };
  };
  const at = (iso: string) => Date.parse(`2026-03-18T${iso}+08:00`);

  it('leaves a random pause between pushes', async () => {
    const { pacer, waits } = open();
    for (let i = 0; i < 4; i++) expect(await pacer.turn()).toBeNull();
    expect(waits).toHaveLength(3);
    const pauses = waits.map((ms, i) => ms - (waits[i - 1] ?? 0));
    for (const pause of pauses) {
      expect(pause).toBeGreaterThanOrEqual(3000);
      expect(pause).toBeLessThanOrEqual(9000);
    }
    expect(new Set(pauses).size).toBe(3);
  });

  it('refuses rather than holds what would wait too long', async () => {
    const { pacer } = open({ patience: 10_000 });
    const turns = await Promise.all(Array.from({ length: 10 }, () => pacer.turn()));
    expect(turns.filter((t) => t === null).length).toBeLessThan(5);
    expect(turns.at(-1)).toContain('too many');
  });

  it('ends at the day’s cap and begins anew the next day', async () => {
    const { pacer, time } = open({ daily: 2, patience: 1e9 });
    expect([await pacer.turn(), await pacer.turn()]).toEqual([null, null]);
    expect(await pacer.turn()).toContain('used up');
    time.now += 24 * 60 * MINUTE;
    expect(await pacer.turn()).toBeNull();
  });

  it.each([
    ['20:59', true],
    ['21:00', false],
    ['23:30', false],
    ['07:59', false],
    ['08:00', true],
  ])('at %s pushes: %s', async (time, goes) => {
    const { pacer, time: clock } = open();
    clock.now = at(`${time}:00`);
    expect((await pacer.turn()) === null).toBe(goes);
  });
});

describe('the watch', () => {
  const open = () => {
    const time = { now: 0 };
    const said: (Alarm | 'ask' | 'reconnect')[] = [];
    const watch = new AccountWatch({
      clock: { now: () => time.now },
      ask: () => said.push('ask'),
      reconnect: () => said.push('reconnect'),
      tell: (alarm) => said.push(alarm),
    });
    const later = (minutes: number) => {
      time.now += minutes * MINUTE;
      watch.look();
    };
    return { watch, later, said };
  };

  it('tells once that the account is out, and once that it is back', () => {
    const { watch, later, said } = open();
    watch.loggedIn();
    watch.loggedOut();
    later(1);
    expect(said).toEqual([]);
    later(1);
    later(5);
    watch.loggedIn();
    expect(said).toEqual(['logged_out', 'back']);
  });

  it('tells when nobody has scanned after the start', () => {
    const { later, said } = open();
    later(3);
    expect(said).toEqual(['logged_out']);
  });

  it('asks a silent account for a sign, then calls it deaf and reconnects', () => {
    const { watch, later, said } = open();
    watch.loggedIn();
    later(4);
    expect(said).toEqual([]);
    later(1);
    expect(said).toEqual(['ask']);
    later(5);
    expect(said).toEqual(['ask', 'deaf', 'reconnect']);
    later(1);
    watch.heard();
    expect(said).toEqual(['ask', 'deaf', 'reconnect', 'back']);
  });

  it('is content with any sign of life', () => {
    const { watch, later, said } = open();
    watch.loggedIn();
    for (let i = 0; i < 10; i++) {
      later(4);
      watch.heard();
    }
    expect(said).toEqual([]);
  });
});

describe('a text in parts', () => {
  const words = fc
    .array(fc.constantFrom('政府', '购买', '服务', '。', '，', '\n', '\n\n', '😀', 'yes. ', '3.5', '”', '「'))
    .map((w) => w.join(''));

  it('loses nothing but blanks, and no part is too large', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (text, limit) => {
        const parts = splitText(text, limit);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const part of parts) expect(utf8Length(part)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('is cut where it reads best', () => {
    expect(splitText('第一段。\n\n第二段第一句。第二句！”第三句', 21)).toEqual([
      '第一段。',
      '第二段第一句。',
      '第二句！”',
      '第三句',
    ]);
    expect(splitText('没有标点的一长串文字', 12)).toEqual(['没有标点', '的一长串', '文字']);
    expect(splitText('short', 24)).toEqual(['short']);
    expect(splitText(' \n ', 24)).toEqual([]);
  });
});
