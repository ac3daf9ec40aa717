import { loseReach } from '../services/people.js';
import { missingOf } from '../shared/config-wechat.js';
import { GoufuError } from '../shared/errors.js';
import type { OpenChannel } from './channel-means.js';

/** Opens the 公众号. Throws E_CHANNEL when only some of its settings are there. */
export const openWechatOa: OpenChannel = async ({ config, store, http, log, clock, render }) => {
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
