import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { drawForTerminal, LOGIN_PATH, type LoginState, loginRoutes } from '../../adapters/wechat/login-page.js';
import { wordingIn } from '../../adapters/wechat/wording.js';

const SECRET = 'only-you-know-this-1';

async function show(state: LoginState, lang: 'zh' | 'en' = 'zh', token = SECRET) {
  const app = fastify();
  await app.register(loginRoutes(SECRET, () => state, wordingIn(lang)));
  const answer = await app.inject(`${LOGIN_PATH}/${token}`);
  await app.close();
  return answer;
}

describe('the login page', () => {
  it('shows the code as a picture, and never its words', async () => {
    const { body } = await show({ qrcode: 'https://login.weixin.qq.com/l/secret', isLoggedIn: false });
    expect(body).toContain('<svg');
    expect(body).toContain('请用要当助手的微信号扫码');
    expect(body).not.toContain('login.weixin.qq.com');
    expect(body).toContain('http-equiv="refresh"');
  });

  it('shows no code once somebody has logged in', async () => {
    const { body } = await show({ qrcode: 'left over', isLoggedIn: true }, 'en');
    expect(body).not.toContain('<svg');
    expect(body).toContain('WeChat is logged in');
  });

  it('is not there for anybody else', async () => {
    const answer = await show({ qrcode: 'code', isLoggedIn: false }, 'zh', 'only-you-know-this-2');
    expect([answer.statusCode, answer.body]).toEqual([404, 'Not found']);
  });

  it('has its code at the terminal too', async () => {
    const drawn = await drawForTerminal('https://login.weixin.qq.com/l/secret');
    expect(drawn.split('\n').length).toBeGreaterThan(10);
    expect(drawn).toMatch(/[▀▄█]/);
  });
});
