import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Channel } from '../shared/channel.js';
import type { WechatMeans } from './open-wechat-oa.js';
import { writeErr } from './output.js';

/** Opens WeChat by Wechaty, where a puppet is set. */
export const openWechat = async (means: WechatMeans): Promise<Channel | null> => {
  const { config, http, log, clock, render, tellAdmins } = means;
  const { puppet, token, endpoint, daily, quiet, pageToken } = config.wechat;
  if (puppet === null) return null;
  const { createWechat } = await import('../../adapters/wechat/create-wechat.js');
  const { LOGIN_PATH } = await import('../../adapters/wechat/login-page.js');
  // Without a token of the operator's the page has a new address at each start, told at the terminal only.
  const secret = pageToken ?? randomBytes(18).toString('base64url');
  const base = config.publicUrl ?? `http://${config.http.host}:${config.http.port}`;
  const { channel, route } = createWechat({
    puppet: { name: puppet, token, endpoint },
    session: join(config.dataDir, 'wechat', 'session'),
    pace: { daily, quiet },
    page: { token: secret, address: `${base}${LOGIN_PATH}/${secret}` },
    lang: config.lang,
    clock,
    log,
    render,
    show: writeErr,
    tell: (words) => tellAdmins(words, 'wechat'),
  });
  await http.app.register(route);
  return channel;
};
