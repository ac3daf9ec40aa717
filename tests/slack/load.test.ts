import { expect, it } from 'vitest';
import { loadSlack } from './load.js';

it('answers 200 messages of 50 people at once, each once and in order', async () => {
  const { people, messages, answers } = await loadSlack({ people: 50, each: 4, hot: true });
  expect(messages).toBe(200);
  for (const [i, own] of answers.entries()) {
    const expected = Array.from({ length: 4 }, (_, n) => `第${n + 1}答：问${i + 1}-${n + 1}`);
    expect(own).toEqual(expected);
  }
  expect(answers).toHaveLength(people);
}, 90_000);
