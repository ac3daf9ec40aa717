import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BotParts } from '../../src/bot/create-bot.js';
import { renderText } from '../../src/conversation/render.js';
import { ROLES } from '../../src/domain/people/role.js';
import { realAssistant } from '../support/assistant.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { startBot } from '../support/scripted-bot.js';
import { readTranscript, type Transcript } from '../support/transcript.js';

const FOLDER = new URL('../transcripts/', import.meta.url);

/** The whole assistant behind a channel, as one person has it before them. */
export interface Talk {
  /** All that the person reads in answer to a message. */
  says(text: string): Promise<string>;
  close(): Promise<void>;
}

/** What a talk is opened with: the assistant, the person as the transcript has them, its clock. */
export type TalkParts = Pick<BotParts, 'converse' | 'policy' | 'identify' | 'clock' | 'rules'>;

/**
 * The conversations of tests/transcripts, held over a channel: word for word what the assistant says anywhere, and what
 * the transcript asks for. `bare` takes out what a channel shows in its own way, such as numbers before buttons.
 */
export function transcriptContract(
  name: string,
  open: (parts: TalkParts) => Promise<Talk>,
  bare = (text: string) => text.replace(/\s+/g, ''),
): void {
  describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.md')))(`${name}: %s`, (file) => {
    const transcript = readTranscript(readFileSync(new URL(file, FOLDER), 'utf8'));

    it('reads as written, and as everywhere', async () => {
      const plain = await play(transcript, openPlain);
      const here = await play(transcript, open);
      for (const [i, turn] of transcript.turns.entries()) {
        const read = bare(here[i] ?? '');
        const where = `line ${turn.line}: > ${turn.say}`;
        expect(read, where).toBe(bare(plain[i] ?? ''));
        let from = 0;
        for (const fragment of turn.reads.map(bare)) {
          const at = read.indexOf(fragment, from);
          expect(at, `${where} lacks ${fragment}`).toBeGreaterThanOrEqual(from);
          from = at + fragment.length;
        }
        for (const fragment of turn.readsNot) expect(read, where).not.toContain(bare(fragment));
      }
    }, 60_000);
  });
}

async function play(transcript: Transcript, open: (parts: TalkParts) => Promise<Talk>): Promise<string[]> {
  let now = transcript.clock;
  const { converse, policy, rules } = await realAssistant();
  const role = ROLES.find((r) => r === transcript.role) ?? 'applicant';
  const identify = async () => ({ id: 'someone', role, department: transcript.department });
  const talk = await open({ converse, policy, rules, identify, clock: { now: () => now } });
  const read: string[] = [];
  for (const turn of transcript.turns) {
    now += turn.later;
    read.push(await talk.says(turn.say));
  }
  await talk.close();
  return read;
}

/** The rendered replies themselves, which the terminal prints as they are. */
async function openPlain(parts: TalkParts): Promise<Talk> {
  const channel = new RecordingChannel('plain', parts.clock.now);
  const { bot } = await startBot([channel], parts);
  return {
    says: async (text) =>
      (await channel.say(text)).map((reply) => renderText(reply, parts.policy as never)).join('\n\n'),
    close: () => bot.stop(),
  };
}
