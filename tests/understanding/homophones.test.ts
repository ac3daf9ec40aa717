import { expect, it } from 'vitest';
import type { Decision } from '../../src/understanding/decide.js';
import { realAssistant } from '../support/assistant.js';
import { collectHomophones, mistype } from './homophones.js';

const SEED = Number(process.env.SOAK_SEED ?? 20260318);
const TODAY = '2026-03-18';

/** What would be answered: asking back counts by its likeliest reading. */
function intentOf(decision: Decision): string {
  if (decision.kind === 'match') return decision.intent;
  return decision.kind === 'ask' ? (decision.between[0]?.intent ?? 'help') : 'out_of_scope';
}

it('loses at most two points of right intents when one character of an example is a homophone', {
  timeout: 120_000,
}, async () => {
  const { intents, understanding } = await realAssistant();
  const examples = [...intents.values()].flatMap((i) => i.examples.zh.map((text) => ({ intent: i.id, text })));
  const texts = examples.map((e) => e.text);
  const typed = mistype(texts, collectHomophones(texts), SEED);
  const shares = { plain: 0, typed: 0, of: 0 };
  const lost: string[] = [];
  for (const [i, { intent, text }] of examples.entries()) {
    const slip = typed[i];
    if (slip === null || slip === undefined) continue;
    const wasRight = intentOf(understanding.understand(text, TODAY, null).decision) === intent;
    const got = intentOf(understanding.understand(slip, TODAY, null).decision);
    shares.of++;
    if (wasRight) shares.plain++;
    if (got === intent) shares.typed++;
    else if (wasRight) lost.push(`${text} ⇒ ${slip}: ${intent} → ${got}`);
  }
  const percent = (n: number) => (100 * n) / shares.of;
  console.info(
    `homophones, seed ${SEED}: ${percent(shares.plain).toFixed(2)} % as written, ${percent(shares.typed).toFixed(2)} % with one homophone (${shares.of} examples)\n${lost.slice(0, 15).join('\n')}`,
  );
  expect(shares.of).toBeGreaterThan(1000);
  expect(percent(shares.plain)).toBeGreaterThan(90);
  expect(percent(shares.plain) - percent(shares.typed)).toBeLessThanOrEqual(2);
});
