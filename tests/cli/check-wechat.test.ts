import { describe, expect, it } from 'vitest';
import { checkWechat } from '../../src/cli/check-channels.js';
import { readConfig } from '../../src/shared/config.js';

const OA = { WECHAT_OA_APPID: 'wx0123456789abcdef', WECHAT_OA_SECRET: 'hush-hush', WECHAT_OA_TOKEN: 'sometoken' };
const look = (env: Record<string, string>) =>
  [...checkWechat(readConfig(env))].map(({ state, text }) => `${state} ${text.zh} ${text.en}`);

describe('the doctor on WeChat', () => {
  it('notes what is not set at all', () => {
    const said = look({});
    expect(said).toEqual([
      expect.stringMatching(/^note .*WECHATY_PUPPET/),
      expect.stringMatching(/^note .*WECHAT_OA_APPID/),
    ]);
  });

  it('names what a 公众号 lacks', () => {
    const said = look({ WECHAT_OA_APPID: OA.WECHAT_OA_APPID });
    expect(said.at(-1)).toMatch(/^fault .*WECHAT_OA_SECRET, WECHAT_OA_TOKEN/);
  });

  it('says what a 公众号 cannot do as it is set, and no secret', () => {
    const said = look(OA).join('\n');
    for (const part of ['ok 公众号', 'WECHAT_OA_AES_KEY', 'WECHAT_OA_TEMPLATE', 'GOUFU_URL'])
      expect(said).toContain(part);
    expect(said).not.toMatch(/hush-hush|sometoken/);
    const whole = {
      WECHAT_OA_AES_KEY: 'a'.repeat(43),
      WECHAT_OA_TEMPLATE: 't',
      GOUFU_URL: 'https://g.example.cn',
    };
    expect(look({ ...OA, ...whole }).filter((line) => line.includes('公众号'))).toEqual([expect.stringMatching(/^ok/)]);
  });

  it('names a puppet that is not installed, and the token of a service', () => {
    expect(look({ WECHATY_PUPPET: 'wechaty-puppet-nowhere' })[0]).toMatch(
      /^fault .*npm install wechaty-puppet-nowhere/,
    );
    expect(look({ WECHATY_PUPPET: 'wechaty-puppet-service' }).join()).toContain('WECHATY_PUPPET_SERVICE_TOKEN');
    expect(look({ WECHATY_PUPPET: 'wechaty-puppet-mock' })[0]).toMatch(/^ok/);
  });
});
