import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/conversation/render.js';
import { isVerbatim } from '../../src/domain/policy/cite.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

async function ask(text: string) {
  const { converse, policy } = await realAssistant();
  const { reply } = await converse(null, { id: '1', text }, viewOf());
  return { reply, text: renderText(reply, policy), policy };
}

describe('a reply speaks as it was asked', () => {
  it('in simplified characters', async () => {
    const { reply, text } = await ask('购买服务的流程是什么');
    expect([reply.lang, reply.script]).toEqual(['zh', 'hans']);
    expect(text).toContain('流程');
  });

  it('in traditional characters, with the quote as the plan prints it', async () => {
    const { reply, text, policy } = await ask('購買服務的流程是什麼？');
    expect([reply.intent, reply.script]).toEqual(['process_steps', 'hant']);
    expect(text).toContain('項目申報');
    expect(text).toContain('项目申报、预算编报');
    expect(reply.citations.every((c) => isVerbatim(policy, c.clause, c.quote))).toBe(true);
  });

  it('in English, quoting the Chinese text', async () => {
    const { reply, text } = await ask('What are the steps of the purchasing process?');
    expect([reply.intent, reply.lang]).toEqual(['process_steps', 'en']);
    expect(text).toMatch(/performance/i);
    expect(text).toContain('绩效评价');
  });

  it('in Chinese to typed pinyin', async () => {
    const { reply } = await ask('mulu yigong duoshao xiang');
    expect([reply.intent, reply.lang]).toEqual(['catalogue_overview', 'zh']);
  });
});
