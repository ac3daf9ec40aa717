import type { Command } from 'commander';
import { listHandoffs } from '../../services/handoff/handoffs.js';
import { dayOf } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import type { HandoffRecord } from '../../shared/store.js';
import { withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { writeErr, writeOut } from '../output.js';

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

/** An example line and a draft answer, as they stand in an intent's file. */
function describe(handoff: HandoffRecord, { lang }: Config): string {
  const { no, day, example, answers } = draftOf(handoff);
  const state = answers.length > 0 ? '' : lang === 'zh' ? '，还没有答复' : ', not answered yet';
  const lines = answers.map((text) => `  ${handoff.lang}: ${quote(text)},`);
  return [`// ${no} ${day}${state}`, `  ${quote(example)},`, ...lines, ''].join('\n');
}

/** A text as it stands in an intent's file: in single quotes, on one line. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[\\']/g, '\\$&');
  return `'${line}'`;
}
