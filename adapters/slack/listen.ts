import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Activity } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';
import type { BotIdentity, SlackSettings } from './connect.js';
import type { Deliverer } from './deliver.js';
import { listenToAssistant } from './listen-assistant.js';
import { listenToChoices } from './listen-choices.js';
import { listenToMessages } from './listen-messages.js';

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

/** What every Slack channel does. The assistant comes first: what it takes goes no further. */
export const LISTENERS: readonly Feature[] = [listenToAssistant, listenToMessages, listenToChoices];
