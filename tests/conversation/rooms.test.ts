import { describe, expect, it } from 'vitest';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

describe('in a room', () => {
  const say = async (text: string) => {
    const { converse } = await realAssistant();
    const view = { ...viewOf({ role: 'officer' }), place: 'room' as const };
    return converse(null, { id: '1', text }, view);
  };

  it.each(['自查', '列一下我的合同', '删除我的数据'])('%s is only offered in private', async (text) => {
    const { reply, state } = await say(text);
    expect(reply.text).toContain('请单独发消息给我');
    expect(state.skill).toBeNull();
  });

  it('a question on the policy is answered as anywhere', async () => {
    const { reply } = await say('社会组织要几A才能承接');
    expect(reply.text).toContain('3A');
  });
});
