import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Activity, Address, Channel, Delivery } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import type { Reply } from '../../src/shared/reply.js';
import { paint, paintPrompt, plain } from './paint.js';
import { saveFile } from './save-file.js';
import { isGoodbye, WORDING } from './wording.js';

export interface TerminalParts {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
  /** A reply as plain text. */
  render(reply: Reply): string;
  clock: Clock;
  newId(): string;
  /** Who sits at it. */
  user: string;
  /** Colours, where the output is a terminal. */
  colours: boolean;
  /** Where files that go with replies are saved. */
  filesDir: string;
}

/**
 * The terminal as a channel: a line is a message. At a keyboard it prompts; from a pipe it answers line by line. It
 * leaves at the end of input, Ctrl-C, or a word of goodbye.
 */
export class TerminalChannel implements Channel {
  readonly name = 'terminal';
  /** Resolves once the person has left and every line is answered. */
  readonly left: Promise<void>;
  private leave: () => void = () => {};
  private readonly colours: boolean;
  private readonly underWay = new Set<Promise<void>>();
  private lines: Interface | null = null;

  constructor(private readonly parts: TerminalParts) {
    this.left = new Promise((resolve) => {
      this.leave = resolve;
    });
    this.colours = parts.colours && parts.output.isTTY === true;
  }

  async start(receive: (activity: Activity) => Promise<void>): Promise<void> {
    const { input, output } = this.parts;
    const terminal = input.isTTY === true && output.isTTY === true;
    const prompt = paintPrompt(WORDING.prompt, this.colours);
    const lines = createInterface({ input, terminal, prompt, ...(terminal ? { output } : {}) });
    this.lines = lines;
    this.print(`${WORDING.greeting}\n`);
    lines.on('line', (line) => this.take(line, receive));
    lines.on('SIGINT', () => lines.close());
    lines.on('close', () => void this.end());
    this.prompt();
  }

  async send(_to: Address, reply: Reply): Promise<Delivery> {
    if (!this.parts.output.writable) return { ok: false, why: 'the terminal is closed', retry: false };
    // At a keyboard the line being typed is wiped and shown again below the answer.
    const wipe = this.lines?.terminal ? '\r\u001b[K' : '';
    const files = await this.saveFiles(reply);
    const written = await this.print(`${wipe}${paint(plain(this.parts.render(reply)), this.colours)}\n${files}`);
    this.prompt();
    return written;
  }

  /** Says where each file is; one that cannot be saved is no reason to keep the answer back. */
  private async saveFiles(reply: Reply): Promise<string> {
    const w = WORDING.files[reply.lang];
    const saved = reply.attachments.map((file) =>
      saveFile(this.parts.filesDir, file).then(
        (path) => w.saved(path),
        (failure: unknown) =>
          w.notSaved(plain(file.name), failure instanceof Error ? failure.message : String(failure)),
      ),
    );
    return (await Promise.all(saved)).map((line) => `\n${plain(line)}\n`).join('');
  }

  /** Ends the input; resolves when the lines already read are answered. */
  async stop(): Promise<void> {
    if (!this.lines) return this.leave();
    this.lines.close();
    await this.left;
  }

  private take(line: string, receive: (activity: Activity) => Promise<void>): void {
    if (isGoodbye(line)) this.lines?.close();
    else if (line.trim() === '') this.prompt();
    else this.hand(line, receive);
  }

  private hand(line: string, receive: (activity: Activity) => Promise<void>): void {
    const { clock, newId, user } = this.parts;
    const activity = { id: newId(), channel: this.name, conversation: user, user, text: line, at: clock.now() };
    const turn: Promise<void> = receive(activity).finally(() => this.underWay.delete(turn));
    this.underWay.add(turn);
  }

  private async end(): Promise<void> {
    await Promise.allSettled(this.underWay);
    await this.print(`${this.lines?.terminal ? '\n' : ''}${WORDING.goodbye}`);
    this.leave();
  }

  private prompt(): void {
    const { lines } = this;
    if (lines?.terminal && !(lines as Interface & { closed?: boolean }).closed) lines.prompt(true);
  }

  private print(text: string): Promise<Delivery> {
    return new Promise((resolve) => {
      this.parts.output.write(`${text}\n`, (failure) => {
        resolve(failure ? { ok: false, why: failure.message, retry: false } : { ok: true });
      });
    });
  }
}
