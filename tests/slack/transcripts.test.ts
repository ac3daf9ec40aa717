import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { TerminalChannel } from '../../adapters/terminal/terminal-channel.js';
import { renderText } from '../../src/conversation/render.js';
import { ROLES } from '../../src/domain/people/role.js';
import type { Channel } from '../../src/shared/channel.js';
import { realAssistant } from '../support/assistant.js';
import { startBot } from '../support/scripted-bot.js';
import { readTranscript, type Transcript } from '../support/transcript.js';
import { startSlack } from './slack-bot.js';
import { wordsIn } from './slack-front.js';

/*
 * The conversations of tests/transcripts and tests/contract-talk, told in Slack and at the terminal: the same answers, word for word, and on
 * both what the transcript asks for.
 */
const read = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(new URL(`${folder}${file}`, import.meta.url), 'utf8'), folder] as const);
// Those that need contracts registered before are told in their own test.
const told = [...read('../transcripts/'), ...read('../contract-talk/')].filter(
  ([, text]) => !text.includes('# given:'),
);

describe.each(told)('%s', (_, text, folder) => {
  const transcript = readTranscript(text);

  it('reads the same in Slack as at the terminal', async () => {
    const atTerminal = await playAtTerminal(transcript);
    const inSlack = await playInSlack(transcript);
    expect(inSlack.length).toBe(transcript.turns.length);
    for (const [i, turn] of transcript.turns.entries()) {
      const [slack = '', terminal = ''] = [inSlack[i], atTerminal[i]];
      expect(bare(slack), `line ${turn.line}: > ${turn.say}`).toBe(bare(terminal));
      // contract-talk is written for a talk without pushes, where a reminder is promised in other words.
      if (folder.includes('contract-talk')) continue;
      let from = 0;
      for (const fragment of turn.reads.map(bare)) {
        const at = bare(slack).indexOf(fragment, from);
        expect(at, `line ${turn.line} lacks ${fragment} in Slack`).toBeGreaterThanOrEqual(from);
        from = at + fragment.length;
      }
    }
  });
});

/** Without line breaks, the numbers before choices, which Slack shows as buttons, and the verdict that heads a message there. */
const bare = (text: string) =>
  text
    .replace(/^\d+\.\s?/gm, '')
    .replace(/\s+/g, '')
    .replace(
      /\p{Extended_Pictographic}\uFE0F?自查结论：(?:初步符合|不符合|待确认|还不能确定|尚不能确定|无法判定)/gu,
      '',
    );

async function means(transcript: Transcript) {
  let now = transcript.clock;
  const { policy, converse, rules } = await realAssistant();
  const role = ROLES.find((r) => r === transcript.role) ?? 'applicant';
  const identify = async () => ({ id: 'someone', role, department: transcript.department });
  const pass = (ms: number) => {
    now += ms;
  };
  return { bot: { clock: { now: () => now }, policy, converse, rules, identify }, pass, policy };
}

async function playAtTerminal(transcript: Transcript): Promise<string[]> {
  const { bot: more, pass, policy } = await means(transcript);
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
  });
  let done = () => {};
  let ids = 0;
  const terminal = new TerminalChannel({
    input,
    output,
    render: (reply) => renderText(reply, policy),
    clock: more.clock,
    newId: () => `l${++ids}`,
    user: 'local',
    colours: false,
    filesDir: join(tmpdir(), 'goufu-slack-transcripts'),
  });
  const channel: Channel = {
    name: terminal.name,
    start: (receive) => terminal.start(async (a) => receive(a).then(() => done())),
    send: (to, reply) => terminal.send(to, reply),
    stop: () => terminal.stop(),
  };
  const { bot, store } = await startBot([channel], more);
  const read: string[] = [];
  for (const turn of transcript.turns) {
    pass(turn.later);
    shown = '';
    const answered = new Promise<void>((resolve) => {
      done = resolve;
    });
    input.write(`${turn.say}\n`);
    await answered;
    read.push(shown);
  }
  await bot.stop();
  await store.close();
  return read;
}

async function playInSlack(transcript: Transcript): Promise<string[]> {
  const { bot: more, pass } = await means(transcript);
  const slack = await startSlack({ isReal: true, bot: more });
  const { front, people, store } = slack;
  const read: string[] = [];
  for (const [i, turn] of transcript.turns.entries()) {
    pass(turn.later);
    const before = front.sent('chat.postMessage').length;
    // Time goes on in Slack too: its time stamps are what the bot reads the time from.
    await people.tell(front.user(1), turn.say, { ts: stampAt(more.clock.now(), i) });
    await untilSent(store, stampAt(more.clock.now(), i));
    const sent = front.sent('chat.postMessage').slice(before);
    read.push(sent.map((m) => wordsIn(m.blocks)).join('\n'));
  }
  await slack.close();
  return read;
}

const stampAt = (ms: number, i: number) => `${Math.floor(ms / 1000)}.${String(i + 1).padStart(6, '0')}`;

async function untilSent(store: Awaited<ReturnType<typeof startBot>>['store'], id: string): Promise<void> {
  const forgotten = async () => (await store.list('conversations')).length === 0;
  for (let tries = 0; tries < 2000; tries++) {
    const [conversation] = await store.list('conversations');
    if (conversation?.answered.some((a) => a.message === id && a.sent)) return;
    if (tries > 50 && (await forgotten())) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('no answer');
}
