import type { Command } from 'commander';
import { listHandoffs } from '../../services/handoff/handoffs.js';
import { dayOf } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import type { HandoffRecord } from '../../shared/records-of-talk.js';
import { withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { asExample, writeErr, writeOut } from '../output.js';

/** `goufu handoffs`: what was handed to the staff and what they answered, ready to become an example and an answer of an intent. */
export function registerHandoffs(program: Command, config: Config): void {
  program
    .command('handoffs')
    .description('转给工作人员的问题和他们的答复 / questions handed to the staff, with their answers, newest first')
    .addOption(dataOption())
    .option('--open', '只看还没有答复的 / only those nobody has answered')
    .option('--json', '每个一行 JSON / one JSON object for each')
    .action((options: { data?: string; open?: boolean; json?: boolean }) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const all = await listHandoffs(store);
        const shown = all.filter((h) => !options.open || h.answers.length === 0);
        for (const handoff of shown)
          await writeOut(options.json ? JSON.stringify(draftOf(handoff)) : describe(handoff, config));
        if (shown.length > 0) return;
        writeErr(config.lang === 'zh' ? '没有转给工作人员的问题。' : 'No question was handed to the staff.');
      }),
    );
}

/** What can be worked into an intent; nothing of who asked and who answered. */
function draftOf({ no, at, lang, question, answers }: HandoffRecord) {
  return { no, day: dayOf(at), lang, example: question, answers: answers.map((a) => a.text) };
}

/** The question as lines for `intents/examples/`; what the staff answered as comments, to be worked into the intent's answer. */
function describe(handoff: HandoffRecord, { lang }: Config): string {
  const { no, day, example, answers } = draftOf(handoff);
  const state = answers.length > 0 ? '' : lang === 'zh' ? '，还没有答复' : ', not answered yet';
  const label = lang === 'zh' ? '答复：' : 'answer: ';
  const lines = answers.map((text) => `# ${label}${text.replace(/\s+/g, ' ')}`);
  return [`# ${no} ${day}${state}`, ...lines, `# ${handoff.lang}`, asExample(example), ''].join('\n');
}
