import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { countBeyond } from '../../src/domain/intent/beyond.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { fixedClock } from '../../src/shared/clock.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const NOW = fixedClock('2026-03-18T10:00:00+08:00').now();
const CASES = readFileSync(new URL('../cases/more-questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; topic: string; stance?: string })
  .filter((c) => c.stance !== undefined);

let assistant: Assistant;
beforeAll(async () => {
  assistant = await realAssistant();
}, 60_000);

describe('the stance of an answer', () => {
  it('is nearly always the right one, and never the opposite', async () => {
    let right = 0;
    const opposite: string[] = [];
    for (const { text, stance } of CASES) {
      const { reply } = await assistant.converse(null, { id: text, text }, viewOf({ now: NOW }));
      if (reply.stance === stance) right++;
      const isFlat = reply.stance === 'yes' || reply.stance === 'no';
      // What the plan leaves open must not be settled by a flat yes or no either.
      if (isFlat && reply.stance !== stance && stance !== 'depends') opposite.push(`${text}: ${reply.stance}`);
    }
    expect(right / CASES.length).toBeGreaterThanOrEqual(0.88);
    expect(opposite.length / CASES.length, opposite.join('\n')).toBeLessThanOrEqual(0.01);
  }, 120_000);
});

describe('what a question claims', () => {
  const asks = (text: string, lang: 'zh' | 'en' = 'zh') => ({ text, lang }) as unknown as Facts;
  const count = (text: string) => countBeyond(asks(text), /检查|验收|完成后/gu, /^accept\w*$/u);

  it('is nothing beyond the clause when only its words and words of form stand there', () => {
    expect(count('听说服务完成后必须验收，是不是?')).toBeLessThan(3);
    expect(countBeyond(asks('must the department accept the service?', 'en'), /验收/gu, /^accept\w*$/u)).toBe(0);
  });

  it('is more when it names what the clause does not', () => {
    expect(count('验收组里必须有三名外地专家吗?')).toBeGreaterThanOrEqual(5);
    expect(
      countBeyond(asks('must three foreign experts accept the service?', 'en'), /验收/gu, /^accept\w*$/u),
    ).toBeGreaterThanOrEqual(3);
  });
});
