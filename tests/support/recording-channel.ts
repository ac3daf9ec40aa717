import type { Activity, Address, Channel, Delivery } from '../../src/shared/channel.js';
import type { Reply } from '../../src/shared/reply.js';

type Failure = 'refuses' | 'throws' | 'hangs';

/** A channel that keeps what is sent. `say` is a person speaking; tests read like chats. */
export class RecordingChannel implements Channel {
  readonly sent: { to: Address; reply: Reply }[] = [];
  /** How the next sends fail, one each. */
  readonly failures: Failure[] = [];
  private receive: ((activity: Activity) => Promise<void>) | null = null;
  private count = 0;

  constructor(
    readonly name = 'recording',
    private readonly now: () => number = () => Date.now(),
  ) {}

  async start(receive: (activity: Activity) => Promise<void>): Promise<void> {
    this.receive = receive;
  }

  async send(to: Address, reply: Reply): Promise<Delivery> {
    const failure = this.failures.shift();
    if (failure === 'throws') throw new Error('the platform is down');
    if (failure === 'refuses') return { ok: false, why: 'the platform refused', retry: false };
    if (failure === 'hangs') return new Promise(() => {});
    this.sent.push({ to, reply });
    return { ok: true };
  }

  async stop(): Promise<void> {}

  /** One message; resolves when it is dealt with. What else the platform's event holds can be given in `more`. */
  async post(text: string, more: Partial<Activity> & Record<string, unknown> = {}): Promise<void> {
    if (!this.receive) throw new Error('the channel was not started');
    const id = `m${++this.count}`;
    await this.receive({ id, channel: this.name, conversation: 'c1', user: 'u1', text, at: this.now(), ...more });
  }

  /** One message and the replies to it. */
  async say(text: string, more: Partial<Activity> = {}): Promise<Reply[]> {
    const before = this.sent.length;
    await this.post(text, more);
    return this.sent.slice(before).map((s) => s.reply);
  }

  /** The texts sent so far, to one conversation or to all. */
  texts(conversation?: string): string[] {
    return this.sent
      .filter(({ to }) => !conversation || to.conversation === conversation)
      .map(({ reply }) => reply.text);
  }
}
