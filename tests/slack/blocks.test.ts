import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../adapters/slack/blocks.js';
import { escapeControl, escapeMarkup, plainText } from '../../adapters/slack/escape.js';
import { renderReply } from '../../adapters/slack/render-reply.js';
import { shorten, splitText } from '../../adapters/slack/split.js';
import { conversationOf, placeOf } from '../../adapters/slack/where.js';
import type { Reply } from '../../src/shared/reply.js';
import { cpuTime } from '../support/cpu-time.js';
import { reply } from '../support/scripted-bot.js';
import { checkMessage } from './check-blocks.js';
import { showPlain } from './open-slack.js';
import { wordsIn } from './slack-front.js';

const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({
      unit: fc.constantFrom('字', '。', '\n', ' ', '<!channel>', '&', '*', '😀', '<https://x.cn|点这里>'),
      maxLength,
    }),
    fc.tuple(fc.constantFrom('长', 'a ', '😀', '句。'), fc.nat({ max: maxLength })).map(([s, n]) => s.repeat(n)),
  );

const anyReply: fc.Arbitrary<Reply> = fc.record({
  ...Object.fromEntries(Object.entries(reply('')).map(([key, value]) => [key, fc.constant(value)])),
  text: anyText(20_000),
  verdict: fc.constantFrom(null, 'eligible' as const, 'not_eligible' as const, 'undetermined' as const),
  citations: fc.array(fc.record({ source: fc.constant('plan'), clause: fc.constant('3.2'), quote: anyText(4000) }), {
    maxLength: 8,
  }),
  choices: fc.array(fc.record({ label: anyText(200), say: anyText(2500) }), { maxLength: 30 }),
}) as fc.Arbitrary<Reply>;

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('a reply in blocks', () => {
  it('keeps to the limits of Slack, whatever it says', () => {
    fc.assert(
      fc.property(anyReply, (any) => {
        for (const message of renderReply(any, showPlain(any))) checkMessage(message);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no word of the text and the quotes, in order', () => {
    fc.assert(
      fc.property(anyReply, (any) => {
        const read = squeezed(wordsIn(renderReply(any, showPlain(any)).map((m) => m.blocks)));
        let from = 0;
        for (const part of [any.text, ...any.citations.map((c) => c.quote)].map(squeezed)) {
          const at = read.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says the same in plain text as in blocks', () => {
    fc.assert(
      fc.property(anyReply, (any) => {
        for (const message of renderReply(any, showPlain(any))) {
          const inBlocks = escapeControl(squeezed(wordsIn(message.blocks)));
          expect(squeezed(message.text).replace(/[[\]]/g, '')).toBe(inBlocks.replace(/[[\]]/g, ''));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says what a button stands for, also where the words are too long for it', () => {
    const say = '长'.repeat(3000);
    const any = {
      ...reply('选'),
      choices: [
        { label: '短', say: '短' },
        { label: '长'.repeat(80), say },
      ],
    };
    const [message] = renderReply(any, showPlain(any));
    const values = message?.blocks
      .flatMap((b) => (b.type === 'actions' ? b.elements : []))
      .map((e) => 'value' in e && e.value);
    expect(values).toEqual(['短', '2']);
    expect(wordsIn(message?.blocks)).toContain(`2. ${'长'.repeat(80)}`);
  });

  it('folds quotes and leaves its own words open', () => {
    const any = { ...reply('自己的话'), citations: [{ source: 'plan', clause: '3.2', quote: '原'.repeat(900) }] };
    const [message] = renderReply(any, showPlain(any));
    const sections = message?.blocks.filter((b) => b.type === 'section') as { expand?: boolean }[];
    expect(sections.map((s) => s.expand ?? false)).toEqual([true, false]);
  });
});

describe('texts', () => {
  it('are cut without loss, within the limit and never inside a character', () => {
    fc.assert(
      fc.property(anyText(500), fc.integer({ min: 2, max: 60 }), (text, most) => {
        const pieces = splitText(text, most);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(most);
          expect(piece.isWellFormed()).toBe(text.isWellFormed() || piece.isWellFormed());
        }
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('from people neither call a channel nor link nor format', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/<[!@#h]|(?<!\u200b)[*_~`]|:\/\//);
        expect(plainText(escapeControl(text))).toBe(text.trim());
      }),
    );
  });

  it('are read as their writer typed them', () => {
    const typed = '<@U0GOUFU> 看 <https://a.cn/x|这里> 和 <#C1|hall> &lt;!channel&gt; <@U9|li> <!here> A&amp;B';
    expect(plainText(typed, 'U0GOUFU')).toBe('看 这里 和 #hall <!channel> @li @here A&B');
  });

  it('of a megabyte are cut at once', () => {
    const took = cpuTime(() => expect(plainText('<'.repeat(1_000_000)).length).toBeLessThanOrEqual(100_000));
    expect(took).toBeLessThan(2000);
  });
});

describe('a place', () => {
  it('is found again in its conversation id', () => {
    for (const where of [{ channel: 'D1' }, { channel: 'C1', thread: '17.1' }, { channel: 'C1', only: 'U1' }])
      expect(placeOf(conversationOf(where))).toEqual(where);
  });
});

it('knows Slack’s limits', () => {
  expect(LIMITS).toMatchObject({ blocks: 50, section: 3000, button: 75, text: 40_000 });
});
