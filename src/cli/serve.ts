import { createHttpServer } from '../../adapters/http/http-server.js';
import { type Bot, createBot } from '../bot/create-bot.js';
import { identifyInStore } from '../bot/identify.js';
import { renderText } from '../conversation/render.js';
import type { Clock } from '../shared/clock.js';
import type { Config } from '../shared/config.js';
import type { Log } from '../shared/log.js';
import type { Store } from '../shared/store.js';
import { createAssistant } from './assistant.js';
import { openChannels } from './channels.js';
import { createTellAdmins } from './tell-admins.js';

export interface Running {
  /** Where the web server listens. */
  address: string;
  channels: readonly string[];
  /** Answers what is under way, then lets go of everything but the store. */
  stop(): Promise<void>;
}

/** Starts every configured channel, then the web server. What cannot start stops the rest and is thrown. */
export async function serve(config: Config, store: Store, clock: Clock, log: Log): Promise<Running> {
  const assistant = await createAssistant(config);
  const { policy, converse, newId, rules } = assistant;
  let isReady = false;
  const http = await createHttpServer({ ...config.http, log, isReady: () => isReady });
  const render = (reply: Parameters<typeof renderText>[0]) => renderText(reply, policy);
  let running: Bot | null = null;
  const tellAdmins = createTellAdmins(store, log, config.lang, () => running);
  const channels = await openChannels({ config, assistant, store, http, log, clock, render, tellAdmins });
  const identify = identifyInStore(store);
  const bot = createBot({ store, converse, identify, channels, log, clock, newId, policy, rules });
  running = bot;
  await bot.start();
  try {
    const address = await http.listen();
    isReady = true;
    return {
      address,
      channels: channels.map((c) => c.name),
      async stop() {
        isReady = false;
        await bot.stop();
        await http.close();
      },
    };
  } catch (failure) {
    await bot.stop();
    throw failure;
  }
}
