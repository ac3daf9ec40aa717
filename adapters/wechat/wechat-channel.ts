import { AsyncLocalStorage } from 'node:async_hooks';
import { type Message, ScanStatus, type Wechaty } from 'wechaty';
import type { Activity, Address, Channel, Delivery } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import { GoufuError } from '../../src/shared/errors.js';
import type { Log } from '../../src/shared/log.js';
import type { Reply } from '../../src/shared/reply.js';
import { AccountWatch, type Alarm } from './account-watch.js';
import { Arrivals } from './arrivals.js';
import type { LoginState } from './login-page.js';
import { type Parcel, sendParcel } from './outbox.js';
import type { Pacer } from './pacer.js';
import { readMessage, type Said } from './read-message.js';
import { Waiting } from './waiting.js';
import { conversationOf, whereOf } from './where.js';
import { wordingIn } from './wording.js';

/** People whose language is remembered; the oldest are forgotten first. */
const SPEAKERS = 5000;

export interface WechatParts {
  wechaty: Wechaty;
  pacer: Pacer;
  clock: Clock;
  log: Log;
  render(reply: Reply): string;
  /** A code to scan, anew each time it changes. */
  onScan(qrcode: string): void;
  onLogin(): void;
  /** The account is in trouble, or out of it: told to the operator, who cannot be reached here. */
  onAlarm(alarm: Alarm): void;
}

/** What an answer belongs to. */
interface TurnUnderWay {
  message: string;
  person: string;
  /** Said before the answer. */
  preface: string;
}

/** A WeChat account on Wechaty, by any puppet. */
export class WechatChannel implements Channel {
  readonly name = 'wechat';
  /** A push may wait for its turn. */
  readonly sendLimit = 60_000;
  readonly watch: AccountWatch;
  private readonly turn = new AsyncLocalStorage<TurnUnderWay>();
  private readonly languages = new Map<string, Reply['lang']>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly waiting: Waiting;
  private readonly arrivals: Arrivals;
  private receive: ((activity: Activity) => Promise<void>) | null = null;
  private qrcode: string | null = null;

  constructor(private readonly parts: WechatParts) {
    const { wechaty, clock, log, onAlarm } = parts;
    this.waiting = new Waiting(clock);
    this.arrivals = new Arrivals((err) => log.warn({ channel: this.name, err }, 'a message could not be read'));
    const reconnect = () => void wechaty.reset().catch((err) => this.warn(err, 'reconnecting failed'));
    this.watch = new AccountWatch({ clock, ask: () => wechaty.ding('goufu'), reconnect, tell: onAlarm });
  }

  /** What there is to scan. */
  login(): LoginState {
    return { qrcode: this.qrcode, isLoggedIn: this.parts.wechaty.isLoggedIn };
  }

  /** True while answers wait for the account to be back. */
  get isHolding(): boolean {
    return this.waiting.size > 0;
  }

  async start(receive: (activity: Activity) => Promise<void>): Promise<void> {
    const { wechaty } = this.parts;
    this.receive = receive;
    try {
      await wechaty.init();
    } catch (failure) {
      const mend = 'Is the package of WECHATY_PUPPET installed (npm install)?';
      throw new GoufuError('E_CHANNEL', { channel: 'WeChat', what: (failure as Error).message, mend });
    }
    this.listen(wechaty);
    this.watch.start();
    await wechaty.start();
  }

  async stop(): Promise<void> {
    if (!this.receive) return;
    this.receive = null;
    this.watch.stop();
    await this.idle();
    await this.parts.wechaty.stop();
  }

  /** Resolves when all that has arrived is answered. */
  async idle(): Promise<void> {
    await this.arrivals.idle();
    await Promise.all(this.underWay);
  }

  async send(to: Address, reply: Reply): Promise<Delivery> {
    const { pacer, render } = this.parts;
    remember(this.languages, to.user, reply.lang);
    const turn = this.turn.getStore();
    const isAnswer = turn?.person === to.user;
    const preface = isAnswer && reply.intent !== 'notice' ? turn.preface : '';
    const parcel = { to: whereOf(to.conversation), text: preface + render(reply), files: reply.attachments };
    if (!isAnswer) return this.push(parcel, pacer);
    turn.preface = preface === '' ? turn.preface : '';
    // What waits goes first, so that answers stay in order. The notice comes again by itself.
    const isOut = !this.parts.wechaty.isLoggedIn || this.waiting.holds(parcel.to);
    if (!isOut) return this.post(parcel);
    if (reply.intent !== 'notice') this.waiting.keep(parcel, turn.message);
    return { ok: false, why: 'the account is logged out', retry: true };
  }

  private async push(parcel: Parcel, pacer: Pacer): Promise<Delivery> {
    if (!this.parts.wechaty.isLoggedIn) return { ok: false, why: 'the account is logged out', retry: true };
    const why = await pacer.turn();
    return why === null ? this.post(parcel) : { ok: false, why, retry: true };
  }

  private post(parcel: Parcel): Promise<Delivery> {
    return sendParcel(this.parts.wechaty, parcel);
  }

  private listen(wechaty: Wechaty): void {
    // The puppet's own event, since what comes after it is no longer in order.
    wechaty.puppet.on('message', ({ messageId }) => {
      this.watch.heard();
      this.arrivals.take(this.read(wechaty, messageId), (read) => read && this.take(read.message, read.said));
    });
    wechaty.puppet.on('heartbeat', () => this.watch.heard());
    wechaty.on('dong', () => this.watch.heard());
    wechaty.on('error', (err) => this.warn(err, 'the puppet reported an error'));
    wechaty.on('scan', (qrcode, status) => {
      const isOpen = status === ScanStatus.Waiting || status === ScanStatus.Timeout;
      if (isOpen && qrcode !== '' && qrcode !== this.qrcode) this.parts.onScan(qrcode);
      this.qrcode = isOpen && qrcode !== '' ? qrcode : null;
    });
    wechaty.puppet.on('login', () => {
      this.qrcode = null;
      this.parts.onLogin();
      void this.waiting.send((parcel) => this.post(parcel)).then(() => this.watch.loggedIn());
    });
    wechaty.puppet.on('logout', () => this.watch.loggedOut());
  }

  private async read(wechaty: Wechaty, id: string): Promise<{ message: Message; said: Said } | null> {
    const message = await wechaty.Message.find({ id });
    const said = message ? await readMessage(wechaty, message) : null;
    return message && said ? { message, said } : null;
  }

  private take(message: Message, said: Said): void {
    const { receive } = this;
    if (!receive || this.waiting.has(message.id)) return;
    const person = message.talker().id;
    const where = { room: message.room()?.id ?? null, person };
    const w = wordingIn(this.languages.get(person) ?? 'zh');
    if (said.kind === 'wordless' || said.kind === 'voice') {
      const text = said.kind === 'voice' ? w.notHeard : w.wordless[said.of];
      this.work(this.post({ to: where, text, files: [] }).then(() => {}));
      return;
    }
    const preface = said.kind === 'words' && said.heard ? `${w.heard(said.text)}\n\n` : '';
    const activity = this.activityOf(message.id, where, said);
    const turn = { message: message.id, person, preface };
    this.work(this.turn.run(turn, () => receive(activity)));
  }

  private activityOf(id: string, where: { room: string | null; person: string }, said: Said): Activity {
    return {
      id: said.kind === 'recalled' ? said.message : id,
      channel: this.name,
      conversation: conversationOf(where),
      user: where.person,
      text: said.kind === 'words' ? said.text : '',
      at: this.parts.clock.now(),
      place: where.room === null ? 'private' : 'room',
      ...(said.kind === 'words' && said.quoted && { quoted: said.quoted }),
      ...(said.kind === 'file' && { files: [said.file] }),
      ...(said.kind === 'recalled' && { recalled: true }),
    };
  }

  private work(work: Promise<void>): void {
    const done: Promise<void> = work.finally(() => this.underWay.delete(done));
    this.underWay.add(done);
  }

  private warn(err: unknown, what: string): void {
    this.parts.log.warn({ channel: this.name, err }, what);
  }
}

function remember(languages: Map<string, Reply['lang']>, person: string, lang: Reply['lang']): void {
  languages.delete(person);
  languages.set(person, lang);
  for (const oldest of languages.keys()) {
    if (languages.size <= SPEAKERS) return;
    languages.delete(oldest);
  }
}
