import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { renderText } from '../../src/conversation/render.js';
import { ROLES } from '../../src/domain/people/role.js';
import type { Clock } from '../../src/shared/clock.js';
import { realAssistant } from '../support/assistant.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { startBot } from '../support/scripted-bot.js';
import { readTranscript, type Transcript } from '../support/transcript.js';
import type { ChannelUnderTest } from './channel-suite.js';

const FOLDER = new URL('../transcripts/', import.meta.url);

/** A channel as the transcripts need it: told what time it is. `plain` undoes what it does to a text to show it. */
export interface TalkingChannel extends Pick<ChannelUnderTest, 'channel' | 'post' | 'shown' | 'close'> {
  plain?(shown: string): string;
}

/**
 * Plays every transcript of tests/transcripts over a channel: each reply that the assistant gives to the same talk must
 * be shown, whole and in order. Adding a channel is one line that calls this.
 */
export function transcriptSuite(name: string, open: (clock: Clock) => TalkingChannel): void {
  describe(`${name}: the transcripts`, () => {
    it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.md')))('%s reads as everywhere', async (file) => {
      const transcript = readTranscript(readFileSync(new URL(file, FOLDER), 'utf8'));
      const replies = await repliesTo(transcript);
      await playOver(open, transcript, replies);
    });
  });
}

/** What the assistant answers, turn by turn, as plain text. */
async function repliesTo(transcript: Transcript): Promise<string[][]> {
  const { clock, pass } = clockOf(transcript);
  const channel = new RecordingChannel('recording', clock.now);
  const { policy } = await realAssistant();
  const { bot, store } = await startBot([channel], await partsOf(transcript, clock));
  const replies: string[][] = [];
  for (const turn of transcript.turns) {
    pass(turn.later);
    replies.push((await channel.say(turn.say)).map((reply) => renderText(reply, policy)));
  }
  await bot.stop();
  await store.close();
  return replies;
}

async function playOver(open: (clock: Clock) => TalkingChannel, transcript: Transcript, replies: string[][]) {
  const { clock, pass } = clockOf(transcript);
  const under = open(clock);
  const { bot, store } = await startBot([under.channel], await partsOf(transcript, clock));
  const read = () => squeeze(under.plain?.(under.shown()) ?? under.shown());
  let from = 0;
  try {
    for (const [i, turn] of transcript.turns.entries()) {
      pass(turn.later);
      under.post(turn.say);
      for (const reply of replies[i] ?? []) {
        const words = squeeze(reply);
        await vi.waitFor(() => expect(read().slice(from), `line ${turn.line}: > ${turn.say}`).toContain(words), {
          timeout: 5000,
          interval: 5,
        });
        from = read().indexOf(words, from) + words.length;
      }
    }
  } finally {
    await bot.stop();
    await store.close();
    await under.close();
  }
}

/** Ids count, so that the same talk gives the same receipt numbers. */
async function partsOf({ role, department }: Transcript, clock: Clock) {
  const { policy, converse, makeFile, rules } = await realAssistant();
  const known = ROLES.find((one) => one === role) ?? expect.fail(`no role ${role}`);
  const identify = async () => ({ id: 'someone', role: known, department });
  return { policy, converse, makeFile, rules, clock, identify };
}

function clockOf(transcript: Transcript) {
  let now = transcript.clock;
  const pass = (ms: number) => {
    now += ms;
  };
  return { clock: { now: () => now }, pass };
}

/** Line breaks and blanks are a channel's own business. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
