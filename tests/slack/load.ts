import { scripted } from '../support/scripted-bot.js';
import { startSlack } from './slack-bot.js';
import { SlackFront, wordsIn } from './slack-front.js';

export interface LoadFigures {
  people: number;
  messages: number;
  /** The answers each person got, in the order in which Slack took them. */
  answers: string[][];
  /** Milliseconds from a message's arrival to its acknowledgement, and to its answer being taken, ascending. */
  acks: number[];
  times: number[];
}

/**
 * Sends `each` messages of `people` people at once over one socket and waits for all answers. With `hot` Slack asks to
 * wait a second in the middle of it, and every message is handed over twice.
 */
export async function loadSlack({
  people,
  each,
  hot,
}: {
  people: number;
  each: number;
  hot: boolean;
}): Promise<LoadFigures> {
  const slack = await startSlack({ front: new SlackFront(people), bot: { converse: scripted() } });
  const { front, people: crowd } = slack;
  if (hot) front.faults.push({ method: 'chat.postMessage', status: 429, retryAfter: 1 });
  const began = new Map<string, number>();
  const acks: number[] = [];
  const all: Promise<void>[] = [];
  for (let n = 1; n <= each; n++) {
    for (let i = 1; i <= people; i++) {
      const text = `问${i}-${n}`;
      const ts = front.nextTs();
      began.set(text, performance.now());
      const told = [
        crowd.tell(front.user(i), text, { ts }),
        ...(hot ? [crowd.tell(front.user(i), text, { ts, retry: 1 })] : []),
      ];
      all.push(...told.map(async (t) => void acks.push((await t).ms)));
    }
  }
  await Promise.all(all);
  // Everybody gets the notice of first contact too.
  await untilQuiet(front, people * each + people);
  const taken = front.calls.filter((c) => c.ok && c.method === 'chat.postMessage');
  const said = taken.map((c) => ({ channel: c.body.channel, text: wordsIn(c.body.blocks), at: c.doneAt }));
  const answered = said.filter((s) => s.text.includes('答：'));
  const answers = front.users.map((user) => answered.filter((s) => s.channel === front.dm(user)).map((s) => s.text));
  const times = answered.map((s) => s.at - (began.get(s.text.split('答：')[1] ?? '') ?? 0));
  await slack.close();
  const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
  return { people, messages: began.size, answers, acks: sorted(acks), times: sorted(times) };
}

async function untilQuiet(front: SlackFront, answers: number): Promise<void> {
  const count = () => front.sent('chat.postMessage').length;
  for (let tries = 0; count() < answers; tries++) {
    if (tries > 3000) throw new Error(`${count()} of ${answers} answers`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // An answer too many would come about now.
  await new Promise((resolve) => setTimeout(resolve, 200));
}
