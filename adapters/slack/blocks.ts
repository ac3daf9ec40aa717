import type { ActionsBlock, Button, ContextBlock, HeaderBlock, KnownBlock, SectionBlock } from '@slack/web-api';
import { shorten, splitText } from './split.js';

/** Slack's limits, in characters and blocks. https://docs.slack.dev/reference/block-kit/blocks */
export const LIMITS = {
  blocks: 50,
  homeBlocks: 100,
  section: 3000,
  header: 150,
  button: 75,
  value: 2000,
  text: 40_000,
  /** Of a whole message; undocumented, Slack says msg_blocks_too_long somewhat above 13,000. */
  message: 11_000,
  elements: 25,
} as const;

/** One message: blocks, and the same in plain text for notifications and readers without blocks. */
export interface SlackMessage {
  text: string;
  blocks: KnownBlock[];
  /** Seen by programs only. */
  metadata?: { event_type: string; event_payload: Record<string, string> };
}

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

/** A heading of one line. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(shorten(text, LIMITS.header)) };
}

/**
 * Text in as many sections as it needs. Plain text: nothing in it is read as markup, mention or link. A folded section
 * shows its beginning and 「see more」.
 */
export function sections(text: string, fold: 'folded' | 'open'): SectionBlock[] {
  return splitText(text, LIMITS.section)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ type: 'section', text: plain(piece), ...(fold === 'open' ? { expand: true } : {}) }));
}

/** A small grey line. */
export function context(text: string): ContextBlock {
  return { type: 'context', elements: [plain(shorten(text.trim() || '·', LIMITS.section))] };
}

/** A button; `value` comes back when it is pressed. */
export function button(id: string, label: string, value: string, style?: 'primary' | 'danger'): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(shorten(label, LIMITS.button)),
    value,
    ...(style ? { style } : {}),
  };
}

/** Buttons in as many rows as they need. */
export function rows(buttons: readonly Button[]): ActionsBlock[] {
  const found: ActionsBlock[] = [];
  for (let i = 0; i < buttons.length; i += LIMITS.elements)
    found.push({ type: 'actions', elements: buttons.slice(i, i + LIMITS.elements) });
  return found;
}

/** The words of a block, as somebody reads it who sees no blocks. */
export function wordsOf(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return block.text.text;
    case 'section':
      return block.text?.text ?? '';
    case 'context':
      return block.elements.map((e) => ('text' in e ? e.text : '')).join(' ');
    case 'actions':
      return block.elements.map((e) => (e.type === 'button' ? `[${e.text.text}]` : '')).join(' ');
    default:
      return '';
  }
}
