import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import type { Activity, Address, Channel, Delivery } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';
import type { Reply } from '../../src/shared/reply.js';
import { attachmentsOf } from './attachments.js';
import { Exchange, type ExchangeTimes } from './exchange.js';
import type { FileLinks } from './file-links.js';
import type { Incoming } from './incoming.js';
import { Leftovers } from './leftovers.js';
import { MENU } from './menu.js';
import type { OfficialApi } from './official-api.js';
import type { SafeMode } from './safe-mode.js';
import { createSender, type Sender, UNAUTHORISED } from './sender.js';
import { TemplateResults, type TemplateSetting } from './template.js';
import { webhookRoutes } from './webhook.js';
import { wordingIn } from './wording.js';

/** Exchanges remembered for WeChat's retries, and people for their language; the oldest are forgotten first. */
const REMEMBERED = 5000;

export interface OaParts {
  /** The webhook's token. */
  token: string;
  safe: SafeMode | null;
  api: OfficialApi;
  /** Null: documents cannot be handed over. */
  links: FileLinks | null;
  template: TemplateSetting | null;
  times: ExchangeTimes;
  /** Milliseconds to wait for WeChat's word on a template message. */
  templateWait: number;
  clock: Clock;
  log: Log;
  render(reply: Reply): string;
  /** Notes that a person can no longer be told anything unasked. Must not throw. */
  onGone(user: string): Promise<void>;
}

/** The 公众号: what people send comes as posts, what is said goes as the post's answer or as a message of its own. */
export class OaChannel implements Channel {
  readonly name = 'wechat-oa';
  /** An answer that WeChat hung up on waits for the retry before it goes another way. */
  readonly sendLimit = 25_000;
  private readonly exchanges = new Map<string, Exchange>();
  /** The last exchange of each person. */
  private readonly latest = new Map<string, Exchange>();
  private readonly languages = new Map<string, Reply['lang']>();
  private readonly turn = new AsyncLocalStorage<Exchange>();
  private readonly leftovers = new Leftovers();
  private readonly results = new TemplateResults();
  private readonly sender: Sender;
  private receive: ((activity: Activity) => Promise<void>) | null = null;

  constructor(private readonly parts: OaParts) {
    const { results, leftovers } = this;
    this.sender = createSender({ ...parts, results, leftovers });
  }

  /** The routes that WeChat calls. */
  routes(): (app: FastifyInstance) => Promise<void> {
    return webhookRoutes({
      ...this.parts,
      isOpen: () => this.receive !== null,
      take: (incoming) => this.take(incoming),
    });
  }

  async start(receive: (activity: Activity) => Promise<void>): Promise<void> {
    this.receive = receive;
    // An account without the right to it works all the same.
    await this.parts.api
      .createMenu(MENU)
      .catch((err: Error) => this.parts.log.warn({ channel: this.name, why: err.message }, 'the menu was not set'));
  }

  async stop(): Promise<void> {
    this.receive = null;
    await this.idle();
  }

  /** Resolves when all that was posted is answered. */
  async idle(): Promise<void> {
    await Promise.all([...this.exchanges.values()].map((exchange) => exchange.over()));
  }

  async send(to: Address, reply: Reply): Promise<Delivery> {
    remember(this.languages, to.user, reply.lang);
    const w = wordingIn(reply.lang);
    const { lines, media } = attachmentsOf(reply.attachments, this.parts.links, w);
    const text = [this.parts.render(reply), ...lines].join('\n\n');
    const exchange = this.turn.getStore();
    const isAnswer = exchange?.user === to.user;
    if (!(isAnswer && exchange.add(text))) {
      if (isAnswer) await exchange.flushed;
      const sent = await this.sender.text(to.user, text, !isAnswer);
      // An account that may only answer gives it with the next answer; the notice comes again by itself.
      if (isAnswer && !sent.ok && sent.code === UNAUTHORISED && reply.intent !== 'notice')
        this.leftovers.keep(to.user, text);
      if (!sent.ok) return { ok: false, why: sent.why, retry: sent.retry };
    }
    for (const { kind, file } of media) {
      const sent = await this.sender.media(to.user, kind, file);
      if (!sent.ok) return { ok: false, why: sent.why, retry: sent.retry };
    }
    return { ok: true };
  }

  private take(incoming: Incoming): Exchange | null {
    const { user, what } = incoming;
    if (what.kind === 'template') this.results.tell(what.message, what.status);
    if (what.kind === 'unsubscribe') {
      this.leftovers.drop(user);
      void this.parts.onGone(user);
    }
    if (what.kind === 'template' || what.kind === 'unsubscribe' || what.kind === 'nothing') return null;
    const key = `${user} ${incoming.key}`;
    const known = this.exchanges.get(key);
    const exchange = known ?? this.open(key, user);
    const text = this.textOf(what, exchange, known === undefined);
    if (text !== null) exchange.doing(this.turn.run(exchange, () => this.hand(incoming, text)));
    return exchange;
  }

  /** The words to answer; null where this channel has answered by itself. */
  private textOf(what: Incoming['what'], exchange: Exchange, isNew: boolean): string | null {
    const w = wordingIn(this.languages.get(exchange.user) ?? 'zh');
    if (what.kind === 'text') return what.text;
    if (what.kind === 'subscribe') return w.hello;
    if (what.kind === 'voice' && what.heard !== '') {
      if (isNew) exchange.add(w.heard(what.heard));
      return what.heard;
    }
    if (isNew) exchange.add(what.kind === 'wordless' ? w.wordless[what.of] : w.notHeard);
    return null;
  }

  private hand({ key, user }: Incoming, text: string): Promise<void> {
    const at = this.parts.clock.now();
    return this.receive?.({ id: key, channel: this.name, conversation: user, user, text, at }) ?? Promise.resolve();
  }

  private takeEarlier(user: string): string | null {
    const text = this.leftovers.take(user);
    return text === null ? null : wordingIn(this.languages.get(user) ?? 'zh').earlier(text);
  }

  /** Sends what had no room in the post's answer; an account that may only answer gives it with the next one. */
  private async pushRest(user: string, text: string): Promise<void> {
    const sent = await this.sender.text(user, text, false);
    if (sent.ok) return;
    if (sent.code === UNAUTHORISED) this.leftovers.keep(user, text);
    else this.parts.log.warn({ channel: this.name, why: sent.why }, 'the rest of an answer was not delivered');
  }

  private open(key: string, user: string): Exchange {
    const { times, clock } = this.parts;
    const exchange = new Exchange(user, {
      times,
      now: clock.now,
      push: (text) => this.pushRest(user, text),
      earlier: () => this.takeEarlier(user),
    });
    // Answers of one person are given in the order of their messages.
    const before = this.latest.get(user);
    if (before) exchange.doing(before.flushed);
    remember(this.latest, user, exchange);
    remember(this.exchanges, key, exchange);
    return exchange;
  }
}

/** Sets the newest entry and lets the oldest go. */
function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= REMEMBERED) return;
    map.delete(oldest);
  }
}
