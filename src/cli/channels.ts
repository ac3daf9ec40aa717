import type { HttpServer } from '../../adapters/http/http-server.js';
import type { Channel } from '../shared/channel.js';
import type { Clock } from '../shared/clock.js';
import type { Config } from '../shared/config.js';
import type { Log } from '../shared/log.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import type { Assistant } from './assistant.js';
import { openWechat } from './open-wechat.js';
import { openWechatOa } from './open-wechat-oa.js';
import type { TellAdmins } from './tell-admins.js';

/** What a channel is opened with. */
export interface ChannelMeans {
  config: Config;
  assistant: Assistant;
  store: Store;
  http: HttpServer;
  log: Log;
  clock: Clock;
  /** Tells the administrators of trouble in one channel by another. */
  tellAdmins: TellAdmins;
  /** A reply as plain text. */
  render(reply: Reply): string;
}

/** Opens a channel; null where it is not configured. SDKs are loaded inside, so that only what is used is paid for. */
export type OpenChannel = (means: ChannelMeans) => Promise<Channel | null>;

/** All channels that `goufu start` serves. Adding one is a folder in `adapters/` and a line here. */
const CHANNELS: readonly OpenChannel[] = [openWechat, openWechatOa];

/** The channels that are configured. */
export async function openChannels(means: ChannelMeans): Promise<Channel[]> {
  const opened = await Promise.all(CHANNELS.map((open) => open(means)));
  return opened.filter((channel) => channel !== null);
}
