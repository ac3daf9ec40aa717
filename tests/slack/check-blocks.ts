import { expect } from 'vitest';

interface Loose {
  type: string;
  text?: { type: string; text: string };
  elements?: Loose[];
  fields?: { text: string }[];
  value?: string;
  action_id?: string;
  block_id?: string;
  label?: { text: string };
  element?: Loose;
  accessory?: Loose;
  options?: { text: { text: string }; value: string }[];
}

/** Fails unless Slack takes a message: https://docs.slack.dev/reference/block-kit */
export function checkMessage({ text, blocks }: { text: string; blocks: readonly unknown[] }): void {
  expect(text.length).toBeLessThanOrEqual(40_000);
  expect(text.trim()).not.toBe('');
  checkBlocks(blocks, 50);
}

/** The same for a form (100 blocks) or the home tab. */
export function checkView(view: {
  type?: string;
  title?: { text: string } | null;
  blocks?: readonly unknown[];
  private_metadata?: string;
}): void {
  if (view.title) expect(view.title.text.length).toBeLessThanOrEqual(24);
  expect((view.private_metadata ?? '').length).toBeLessThanOrEqual(3000);
  checkBlocks(view.blocks ?? [], 100);
}

export function checkBlocks(blocks: readonly unknown[], most: number): void {
  expect(blocks.length).toBeLessThanOrEqual(most);
  const ids = (blocks as Loose[]).flatMap((b) => b.block_id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const block of blocks as Loose[]) checkBlock(block);
}

function checkBlock(block: Loose): void {
  const within = (value: string | undefined, most: number) => {
    expect((value ?? '-').length).toBeLessThanOrEqual(most);
    expect((value ?? '-').trim()).not.toBe('');
  };
  if (block.type === 'section') within(block.text?.text, 3000);
  if (block.type === 'header') within(block.text?.text, 150);
  if (block.type === 'context') {
    expect(block.elements?.length).toBeLessThanOrEqual(10);
    for (const e of block.elements ?? []) within((e.text as unknown as string | undefined) ?? '-', 3000);
  }
  if (block.type === 'input') within(block.label?.text, 2000);
  const buttons = [
    ...(block.type === 'actions' ? (block.elements ?? []) : []),
    ...(block.accessory ? [block.accessory] : []),
    ...(block.element ? [block.element] : []),
  ];
  expect(buttons.length).toBeLessThanOrEqual(25);
  const ids = buttons.flatMap((b) => b.action_id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const b of buttons) {
    if (b.type === 'button') within(b.text?.text, 75);
    within(b.value ?? '-', 2000);
    within(b.action_id, 255);
    expect((b.options ?? []).length).toBeLessThanOrEqual(100);
    for (const o of b.options ?? []) {
      within(o.text.text, 75);
      within(o.value, 150);
    }
  }
}
