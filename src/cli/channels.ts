import type { Channel } from '../shared/channel.js';
import type { ChannelMeans, OpenChannel } from './channel-means.js';
import { openWechat } from './open-wechat.js';
import { openWechatOa } from './open-wechat-oa.js';

/** All channels that `goufu start` serves. Adding one is a folder in `adapters/` and a line here. */
const CHANNELS: readonly OpenChannel[] = [openWechat, openWechatOa];

/** The channels that are configured. */
export async function openChannels(means: ChannelMeans): Promise<Channel[]> {
  const opened = await Promise.all(CHANNELS.map((open) => open(means)));
  return opened.filter((channel) => channel !== null);
}
