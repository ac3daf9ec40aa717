import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/conversation/render.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const { intents, converse, policy } = await realAssistant();
const MARKUP = /\*\*|__|^#{1,6}\s|\[[^\]\n]+\]\([^)\n]+\)|<\/?[a-z][a-z0-9]*[ >/]|```|^\s*[-*]\s|&[a-z]+;/m;
/** Characters before the quote: what a phone shows without scrolling. */
const FIRST = 240;

describe.each([...intents.values()].map((i) => [i.id, i] as const))('%s on a phone', (_, intent) => {
  it.each(['zh', 'en'] as const)('%s: short first, the quote after, choices as numbers, no markup', async (lang) => {
    const [question = ''] = intent.examples[lang];
    const { reply } = await converse(null, { id: '1', text: question }, viewOf());
    const text = renderText(reply, policy);
    expect(text).not.toMatch(MARKUP);
    const [first = ''] = text.split('\n\n');
    expect(first.length, first).toBeLessThanOrEqual(lang === 'zh' ? FIRST : 4 * FIRST);
    for (const { quote } of reply.citations) expect(first).not.toContain(quote.slice(0, 20).concat('”'));
    const numbers = reply.choices.map((c, i) => `${i + 1}. ${c.label}`);
    if (numbers.length > 0) expect(text.endsWith(numbers.join('\n'))).toBe(true);
  });
});
