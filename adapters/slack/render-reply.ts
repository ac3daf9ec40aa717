import type { Button, KnownBlock } from '@slack/web-api';
import type { ShownReply } from '../../src/conversation/render.js';
import type { Reply } from '../../src/shared/reply.js';
import { button, context, header, LIMITS, rows, type SlackMessage, sections, wordsOf } from './blocks.js';
import { escapeControl } from './escape.js';
import { shorten } from './split.js';
import { wordingFor } from './wording.js';

/** Ids of the buttons that say something for who presses them. */
export const CHOICE = /^choice:\d+$/;

/**
 * A reply as messages of Slack, mostly one; a long one is split in order. The plain text of each says what its blocks
 * say. Numbers typed instead of a press work as on every channel.
 */
export function renderReply(reply: Reply, shown: ShownReply, cards: readonly KnownBlock[] = []): SlackMessage[] {
  const blocks: KnownBlock[] = [
    ...(reply.verdict ? [header(wordingFor(reply.lang).verdict[reply.verdict])] : []),
    ...sections(shown.text, 'open'),
    ...shown.quotes.flatMap(({ title, words }) => [context(title), ...sections(words, 'folded')]),
    ...cards,
    ...renderChoices(shown),
  ];
  return pack(blocks);
}

function renderChoices({ nextSteps, choices: offered }: ShownReply): KnownBlock[] {
  // Slack refuses a button without words.
  const choices = offered.flatMap((c, i) => (c.label.trim() && c.say.trim() ? [{ ...c, n: i + 1 }] : []));
  if (choices.length === 0) return [];
  // A label that a button cannot hold is read in full above the buttons.
  const tooLong = choices.flatMap((c) => (c.label.length > LIMITS.button ? [`${c.n}. ${c.label}`] : []));
  const buttons = choices.map(({ label, say, n }): Button => {
    const value = say.length <= LIMITS.value ? say : String(n);
    return button(`choice:${n}`, label, value);
  });
  return [
    ...(nextSteps === null ? [] : [context(nextSteps)]),
    ...tooLong.flatMap((line) => sections(line, 'open')),
    ...rows(buttons),
  ];
}

/** Blocks in messages that Slack takes: by number and by length. */
export function pack(blocks: readonly KnownBlock[]): SlackMessage[] {
  const messages: KnownBlock[][] = [];
  let length = 0;
  for (const block of blocks) {
    const size = sizeOf(block);
    const last = messages.at(-1);
    if (!last || last.length >= LIMITS.blocks || length + size > LIMITS.message) {
      messages.push([block]);
      length = size;
    } else {
      last.push(block);
      length += size;
    }
  }
  return messages.map((list) => ({ text: fallbackOf(list), blocks: list }));
}

/** What is read where blocks are not shown. */
function fallbackOf(blocks: readonly KnownBlock[]): string {
  const text = blocks.flatMap((b) => wordsOf(b) || []).join('\n');
  return shorten(escapeControl(text), LIMITS.text);
}

function sizeOf(block: KnownBlock): number {
  if (block.type !== 'actions') return wordsOf(block).length;
  return block.elements.reduce(
    (sum, e) => sum + (e.type === 'button' ? e.text.text.length + (e.value?.length ?? 0) : 0),
    0,
  );
}
