import type { Receiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { FastifyInstance } from 'fastify';
import type { ShownReply } from '../../src/conversation/render.js';
import type { Activity, Address, Delivery } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import { GoufuError } from '../../src/shared/errors.js';
import type { StaffedChannel } from '../../src/shared/handoff.js';
import type { Log } from '../../src/shared/log.js';
import type { Reply } from '../../src/shared/reply.js';
import {
  type BotIdentity,
  clientOptions,
  createApp,
  createSocketReceiver,
  findIdentity,
  type SlackSettings,
  whyOf,
} from './connect.js';
import { Deliverer, type DelivererParts } from './deliver.js';
import type { SlackDesk } from './handoff-desk.js';
import { HttpReceiver } from './http-receiver.js';
import { type Connection, keepConnected } from './keep-connected.js';
import { listenToAssistant } from './listen-assistant.js';
import { listenToChoices } from './listen-choices.js';
import { listenToMessages } from './listen-messages.js';
import type { Feature, SlackMeans } from './means.js';
import { listenToShortcut } from './shortcut.js';

const SECOND = 1000;

/** What every Slack channel does. The assistant comes first: what it takes goes no further. */
const LISTENERS: readonly Feature[] = [listenToAssistant, listenToMessages, listenToChoices, listenToShortcut];

export interface SlackParts {
  settings: SlackSettings;
  /** The web server for HTTP mode; null for Socket Mode. */
  http: FastifyInstance | null;
  log: Log;
  clock: Clock;
  show(reply: Reply): ShownReply;
  /** What else is served here than talk. */
  features?: readonly Feature[];
  cards?: DelivererParts['cards'];
  /** Where questions are put before the staff; null = nowhere. */
  desk?: SlackDesk | null;
  /** Milliseconds before the first attempt to open a lost socket again; 1 s. */
  reopenAfter?: number;
}

/** Slack as a channel: direct messages, mentions in their thread, buttons; over Socket Mode or HTTP. */
export class SlackChannel implements StaffedChannel {
  readonly name = 'slack';
  /** Long enough for what Slack asks senders to wait. */
  readonly sendLimit = 120 * SECOND;
  readonly desk: SlackDesk | null;
  private readonly client: WebClient;
  private readonly deliverer: Deliverer;
  private connection: Connection | null = null;
  private readonly receiver: HttpReceiver | null;

  constructor(private readonly parts: SlackParts) {
    const { settings, http, log, show, clock } = parts;
    this.desk = parts.desk ?? null;
    this.client = new WebClient(settings.botToken, clientOptions(settings, log));
    this.deliverer = new Deliverer({ client: this.client, show, clock, apiUrl: settings.apiUrl, cards: parts.cards });
    // Routes are added before the server listens.
    this.receiver = http && new HttpReceiver(http, settings.signingSecret ?? '', log, clock);
  }

  /** Throws E_SLACK when a token is refused. */
  async start(receive: (activity: Activity) => Promise<void>): Promise<void> {
    const { settings, log } = this.parts;
    const identity = await findIdentity(settings, log);
    if (this.receiver) return this.listen(this.receiver, identity, receive);
    const socket = createSocketReceiver(settings, log);
    this.listen(socket, identity, receive);
    try {
      this.connection = await keepConnected(socket.client, log, this.parts.reopenAfter);
    } catch (failure) {
      throw new GoufuError('E_SLACK', { why: whyOf(failure), mend: 'SLACK_APP_TOKEN (connections:write)' });
    }
  }

  send(to: Address, reply: Reply): Promise<Delivery> {
    return this.deliverer.deliver(to, reply);
  }

  async stop(): Promise<void> {
    this.receiver?.close();
    await this.connection?.close();
  }

  private listen(receiver: Receiver, identity: BotIdentity, receive: (activity: Activity) => Promise<void>): void {
    const { settings, log, clock, features = [], desk } = this.parts;
    const app = createApp(settings, identity, receiver, log);
    const { client, deliverer } = this;
    const means: SlackMeans = { app, client, identity, deliverer, receive, log, clock, settings };
    for (const listen of [...LISTENERS, ...(desk ? [desk.feature] : []), ...features]) listen(means);
  }
}
