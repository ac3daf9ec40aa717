import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { gatherFacts } from '../../src/conversation/gather-facts.js';
import { takeStance } from '../../src/conversation/take-stance.js';
import { fixedClock } from '../../src/shared/clock.js';
import type { StanceGuess } from '../../src/understanding/stance-model.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const NOW = fixedClock('2026-03-18T10:00:00+08:00').now();
let assistant: Assistant;
beforeAll(async () => {
  assistant = await realAssistant();
}, 60_000);

function take(topic: string, text: string, guess: StanceGuess | null) {
  const intent = assistant.intents.get(topic);
  if (!intent) throw new Error(`no intent ${topic}`);
  const understood = assistant.understanding.understand(text, '2026-03-18', null);
  return takeStance(intent, gatherFacts(understood, null, null, assistant.policy, viewOf({ now: NOW })), guess);
}
const sure = (stance: StanceGuess['stance']) => ({ stance, confidence: 0.99 });

describe('the stance an answer takes', () => {
  it('is that of a likely guess where the claims take none, with words that say so', () => {
    const open = '谁跟领导熟就给谁做，这合他们自己写的原则吗';
    expect(take('principles', open, null).stance).toBeNull();
    const taken = take('principles', open, { stance: 'no', confidence: 0.6 });
    expect(taken.stance).toBe('no');
    expect(taken.text).toMatch(/^不是，/);
    expect(take('principles', open, { stance: 'no', confidence: 0.4 }).stance).toBeNull();
  });

  it('turns no flat yes or no into its contrary, however sure the guess', () => {
    expect(take('publicity', '购买信息不用公布吧', sure('yes')).stance).toBe('no');
    expect(take('publicity', '购买信息必须公布吗', sure('no')).stance).toBe('yes');
  });

  it('leaves alone what the conditions give for facts told', () => {
    const told = take('eligibility_social_org', '我们才2A，能去投吗', sure('depends'));
    expect(told.stance).toBe('no');
  });

  it('is no yes to a figure that the plan lacks', () => {
    const taken = take('publicity', '公布要满三十天，对吧', sure('yes'));
    expect(taken.stance).not.toBe('yes');
  });

  it('is left alone where no yes or no is wanted', () => {
    const open = take('publicity', '要公布哪些内容', sure('yes'));
    expect(open.stance).toBeNull();
  });
});
