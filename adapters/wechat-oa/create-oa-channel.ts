import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';
import type { Reply } from '../../src/shared/reply.js';
import type { Store } from '../../src/shared/store.js';
import { AccessTokens } from './access-token.js';
import { type ExchangeTimes, TIMES } from './exchange.js';
import { createFileLinks } from './file-links.js';
import { OaChannel } from './oa-channel.js';
import { createOfficialApi, fetchAccessToken } from './official-api.js';
import { createSafeMode } from './safe-mode.js';
import type { TemplateSetting } from './template.js';

/** How long WeChat's word on a template message is waited for, in milliseconds. */
const TEMPLATE_WAIT = 5000;

export interface OaSettings {
  account: {
    appId: string;
    secret: string;
    token: string;
    aesKey: string | null;
    template: TemplateSetting | null;
    /** Address of the API. */
    api: string;
  };
  /** Where the web server is reached from outside; null: documents cannot be handed over. */
  publicUrl: string | null;
  store: Store;
  log: Log;
  clock: Clock;
  render(reply: Reply): string;
  /** A person has unsubscribed. */
  onGone(user: string): Promise<void>;
  times?: ExchangeTimes;
  templateWait?: number;
}

/** The 公众号 as a channel, and the routes that it needs on the web server. */
export function createOaChannel(settings: OaSettings) {
  const { account, publicUrl, store, clock, log, render, times = TIMES, templateWait = TEMPLATE_WAIT } = settings;
  const { appId, aesKey, api: base } = account;
  const fetchToken = (force: boolean) => fetchAccessToken(base, account, force);
  const tokens = new AccessTokens({ store, clock, id: `wechat-oa:${appId}:access-token`, fetchToken });
  const links = publicUrl ? createFileLinks(publicUrl, clock) : null;
  const channel = new OaChannel({
    token: account.token,
    safe: aesKey ? createSafeMode(aesKey, appId) : null,
    api: createOfficialApi(base, tokens),
    links,
    template: account.template,
    times,
    templateWait,
    clock,
    log,
    render,
    onGone: (user) =>
      settings
        .onGone(user)
        .catch((err: unknown) => log.warn({ channel: 'wechat-oa', err }, 'an unsubscription was not noted')),
  });
  const routes: ((app: FastifyInstance) => Promise<void>)[] = [channel.routes(), ...(links ? [links.routes] : [])];
  return { channel, routes };
}
