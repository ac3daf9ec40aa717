import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Activity } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';
import type { BotIdentity, SlackSettings } from './connect.js';
import type { Deliverer } from './deliver.js';

/** What a listener works with. */
export interface SlackMeans {
  app: App;
  client: WebClient;
  identity: BotIdentity;
  deliverer: Deliverer;
  /** Hands a message to the bot; never rejects. */
  receive(activity: Activity): Promise<void>;
  log: Log;
  clock: Clock;
  settings: SlackSettings;
}

/** Adds listeners to the app. Anything served here is one such function. */
export type Feature = (means: SlackMeans) => void;
