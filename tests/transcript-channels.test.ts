import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { TerminalChannel } from '../adapters/terminal/terminal-channel.js';
import { renderText } from '../src/conversation/render.js';
import type { Clock } from '../src/shared/clock.js';
import { type TalkingChannel, transcriptSuite } from './contracts/transcript-suite.js';
import { realAssistant } from './support/assistant.js';
import { RecordingChannel } from './support/recording-channel.js';

const { policy } = await realAssistant();
const FILES = mkdtempSync(join(tmpdir(), 'goufu-transcripts-'));

// One line a channel.
transcriptSuite('recording', openRecording);
transcriptSuite('terminal, piped', (clock) => openTerminal(clock, false));
transcriptSuite('terminal, at a keyboard', (clock) => openTerminal(clock, true));

function openRecording(clock: Clock): TalkingChannel {
  const channel = new RecordingChannel('other', clock.now);
  return {
    channel,
    post: (text) => void channel.post(text),
    shown: () => channel.sent.map(({ reply }) => renderText(reply, policy)).join('\n'),
    close: async () => {},
  };
}

function openTerminal(clock: Clock, tty: boolean): TalkingChannel {
  const input = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: tty, columns: 80 });
  let shown = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
  });
  let lines = 0;
  const channel = new TerminalChannel({
    input,
    output,
    render: (reply) => renderText(reply, policy),
    clock,
    newId: () => `l${++lines}`,
    user: 'local',
    colours: false,
    filesDir: FILES,
  });
  return {
    channel,
    post: (text) => void input.write(`${text}\n`),
    shown: () => shown,
    close: async () => void output.destroy(),
  };
}
