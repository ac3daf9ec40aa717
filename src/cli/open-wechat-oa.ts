import type { HttpServer } from '../../adapters/http/http-server.js';
import { loseReach } from '../services/people.js';
import type { Channel } from '../shared/channel.js';
import type { Clock } from '../shared/clock.js';
import type { Config } from '../shared/config.js';
import { missingOf } from '../shared/config-wechat.js';
import { GoufuError } from '../shared/errors.js';
import type { Log } from '../shared/log.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import type { TellAdmins } from './tell-admins.js';

/** What both ways of WeChat are opened with. */
export interface WechatMeans {
  config: Config;
  store: Store;
  http: HttpServer;
  log: Log;
  clock: Clock;
  render(reply: Reply): string;
  tellAdmins: TellAdmins;
}

/** Opens the 公众号. Throws E_CHANNEL when only some of its settings are there. */
export const openWechatOa = async ({
  config,
  store,
  http,
  log,
  clock,
  render,
}: WechatMeans): Promise<Channel | null> => {
  const { appId, secret, token, aesKey, template, api } = config.wechatOa;
  const missing = missingOf(config.wechatOa);
  if (missing === null) return null;
  if (!appId || !secret || !token)
    throw new GoufuError('E_CHANNEL', { channel: '公众号', what: `${missing.join(', ')} ✗`, mend: 'goufu doctor' });
  const { createOaChannel } = await import('../../adapters/wechat-oa/create-oa-channel.js');
  const { channel, routes } = createOaChannel({
    account: { appId, secret, token, aesKey, template, api },
    publicUrl: config.publicUrl,
    store,
    log,
    clock,
    render,
    onGone: (user) => loseReach(store, `wechat-oa:${user}`),
  });
  for (const route of routes) await http.app.register(route);
  return channel;
};
