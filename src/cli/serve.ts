import { mountCalendar } from '../../adapters/http/calendar-route.js';
import { createHttpServer } from '../../adapters/http/http-server.js';
import { type Bot, createBot } from '../bot/create-bot.js';
import { HandoffCarrier } from '../bot/handoff-carrier.js';
import { identifyInStore } from '../bot/identify.js';
import type { Effect } from '../conversation/effects.js';
import { renderText } from '../conversation/render.js';
import { readSubscription } from '../services/calendar/read-subscription.js';
import { startScheduler } from '../services/delivery/scheduler.js';
import type { Clock } from '../shared/clock.js';
import type { Config } from '../shared/config.js';
import type { HandoffAnswer } from '../shared/handoff.js';
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
  const assistant = await createAssistant(config, { canHandOff: config.slack.botToken !== null });
  const { policy, converse, newId, rules, makeFile } = assistant;
  let isReady = false;
  const http = await createHttpServer({ ...config.http, log, isReady: () => isReady });
  const render = (reply: Parameters<typeof renderText>[0]) => renderText(reply, policy);
  let running: Bot | null = null;
  const tellAdmins = createTellAdmins(store, log, config.lang, () => running);
  let carrier: HandoffCarrier | null = null;
  const takeAnswer = async (answer: HandoffAnswer) => carrier?.take(answer);
  const channels = await openChannels({ config, assistant, store, http, log, clock, render, takeAnswer, tellAdmins });
  const onCommitted = (effects: readonly Effect[]) => {
    if (effects.some((e) => e.kind === 'hand_off')) void carrier?.kick();
  };
  const { publicUrl, lang } = config;
  mountCalendar(http.app, (secret) => readSubscription(store, { rules, clock, lang }, secret));
  const own = { store, channels, log, clock, identify: identifyInStore(store), publicUrl, onCommitted };
  const bot = createBot({ ...own, converse, newId, policy, rules, makeFile });
  running = bot;
  const desk = channels.find((c) => c.desk)?.desk;
  if (desk) carrier = new HandoffCarrier({ store, desk, say: (to, reply) => bot.say(to, reply), policy, clock, log });
  await bot.start();
  carrier?.start();
  const scheduler = bot.deliveries && startScheduler(bot.deliveries);
  const stopTalk = async () => {
    isReady = false;
    await scheduler?.stop();
    await carrier?.stop();
    await bot.stop();
  };
  try {
    const address = await http.listen();
    isReady = true;
    return { address, channels: channels.map((c) => c.name), stop: () => stopTalk().then(() => http.close()) };
  } catch (failure) {
    await stopTalk();
    throw failure;
  }
}
