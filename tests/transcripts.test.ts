import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../src/cli/assistant.js';
import { renderText } from '../src/conversation/render.js';
import { ROLES } from '../src/domain/people/role.js';
import { readConfig } from '../src/shared/config.js';
import { RecordingChannel } from './support/recording-channel.js';
import { startBot } from './support/scripted-bot.js';
import { readTranscript, type Transcript } from './support/transcript.js';

/*
 * Each file of tests/transcripts is a conversation as a person has it, told to the whole assistant over a channel.
 * Wording may grow: a `< ` line is a fragment that must be read, in order, in what answers the `> ` line above it.
 */
/** What a channel shows in its own way (a verdict's headline, a hand-over) is read here only. */
const FOLDERS = [new URL('transcripts/', import.meta.url), new URL('self-check/talk/', import.meta.url)];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, at: new URL(file, folder) })),
);
const assistant = await createAssistant(readConfig({}));

describe.each(files)('$file', ({ at }) => {
  const transcript = readTranscript(readFileSync(at, 'utf8'));

  it('reads as written', async () => {
    expect(transcript.turns.length).toBeGreaterThan(0);
    await play(transcript);
  });
});

async function play(transcript: Transcript): Promise<void> {
  let now = transcript.clock;
  const clock = { now: () => now };
  const channel = new RecordingChannel('transcript', clock.now);
  const role = ROLES.find((r) => r === transcript.role) ?? expect.fail(`no role ${transcript.role}`);
  const identify = async () => ({ id: 'transcript:u1', role, department: transcript.department });
  const { policy, converse, makeFile, rules } = assistant;
  const { bot, store, lines } = await startBot([channel], { clock, converse, identify, policy, makeFile, rules });
  for (const turn of transcript.turns) {
    now += turn.later;
    const read = (await channel.say(turn.say)).map((reply) => renderText(reply, policy)).join('\n\n');
    let from = 0;
    for (const fragment of turn.reads) {
      const at = read.indexOf(fragment, from);
      if (at < 0) expect.fail(`line ${turn.line}: > ${turn.say}\nlacks: ${fragment}\nin:\n${read}\n${lines.join('')}`);
      from = at + fragment.length;
    }
    for (const fragment of turn.readsNot) {
      if (read.includes(fragment))
        expect.fail(`line ${turn.line}: > ${turn.say}\nmust not say: ${fragment}\nin:\n${read}`);
    }
  }
  await bot.stop();
  await store.close();
}
