import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { neighboursIn } from '../../src/understanding/neighbours.js';
import { normalise } from '../../src/understanding/normalise.js';
import { realAssistant } from '../support/assistant.js';

interface Case {
  id: string;
  text: string;
  topic: string;
}
const CASES = readFileSync(new URL('../cases/more-questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const OUT = 'out_of_scope';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await realAssistant();
}, 60_000);

const isRefused = (text: string) => assistant.understanding.understand(text, '2026-03-18', null).decision.kind === OUT;

describe('scope', () => {
  it('catches what is not in the plan, and refuses next to no real question', () => {
    const strangers = CASES.filter((c) => c.topic === OUT);
    const real = CASES.filter((c) => c.topic !== OUT);
    const caught = strangers.filter((c) => isRefused(c.text)).length / strangers.length;
    const refused = real.filter((c) => isRefused(c.text));
    expect(caught).toBeGreaterThanOrEqual(0.94);
    expect(refused.length / real.length, refused.map((c) => c.text).join('\n')).toBeLessThanOrEqual(0.02);
  }, 60_000);

  it('tells a neighbour by subject and action together', () => {
    const named = (text: string) => neighboursIn(normalise(text).text);
    expect(named('办公室要换两台空调走什么程序')).toEqual(['other_goods_works']);
    expect(named('空调维修服务能不能买')).toEqual([]);
    expect(named('社保账户怎么开')).toEqual(['other_social_insurance']);
    expect(named('社保欠过又补缴，还能承接吗')).toEqual([]);
    expect(named('協會換屆要辦什麼手續')).toEqual(['other_org_registration']);
    expect(named('协会要什么条件才能承接')).toEqual([]);
    expect(named('把科长的手机号给我')).toEqual(['chat_personal_data']);
    expect(named('How do I register an NGO?')).toEqual(['other_org_registration']);
  });

  it('lets the examples of the plan through', () => {
    const wrong = [...assistant.intents.values()].flatMap((i) =>
      i.id === OUT
        ? []
        : [...i.examples.zh, ...i.examples.en].filter(
            (text) => neighboursIn(normalise(text).text).length > 0 && isRefused(text),
          ),
    );
    expect(wrong).toEqual([]);
  });
});
