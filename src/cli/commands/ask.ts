import type { Command } from 'commander';
import { takeTurn } from '../../bot/take-turn.js';
import { renderText } from '../../conversation/render.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { GoufuError } from '../../shared/errors.js';
import type { Store } from '../../shared/store.js';
import { openLowdbStore } from '../../store/lowdb-store.js';
import { openMemoryStore } from '../../store/memory-store.js';
import { askLine } from '../ask-line.js';
import { createAssistant } from '../assistant.js';
import { runBatch } from '../batch.js';
import { dataOption, nowOption } from '../options.js';
import { writeOut } from '../output.js';

interface AskOptions {
  batch?: string;
  data?: string;
  now: Clock;
}

/** `goufu ask "…"` prints the reply; `goufu ask --batch FILE` answers JSON Lines. */
export function registerAsk(program: Command, config: Config): void {
  program
    .command('ask [question...]')
    .description('问一句 / ask one question, or a file of them')
    .option(
      '--batch <file>',
      'JSON Lines of {id, text, conversation?, channel?, role?, user?, department?}; - for standard input',
    )
    .addOption(dataOption())
    .addOption(nowOption())
    .action((question: string[], options: AskOptions) => ask(question.join(' '), options, config));
}

async function ask(question: string, options: AskOptions, config: Config): Promise<void> {
  if (options.batch === undefined && question === '') {
    throw new GoufuError('E_USAGE', { what: 'ask', mend: 'goufu ask "社会组织要几A" / goufu ask --batch FILE' });
  }
  const assistant = await createAssistant(config);
  const store: Store = options.data ? await openLowdbStore({ dir: options.data }) : openMemoryStore();
  try {
    if (options.batch !== undefined) {
      await runBatch(options.batch, (value) => askLine(value, assistant, store, options.now));
      return;
    }
    const id = assistant.newId();
    const activity = {
      id,
      channel: 'terminal',
      conversation: id,
      user: 'terminal',
      text: question,
      at: options.now.now(),
    };
    const user = { id: 'terminal', role: 'applicant' as const, department: null };
    const { reply } = await takeTurn(
      { store, converse: assistant.converse, newId: assistant.newId, rules: assistant.rules },
      activity,
      user,
    );
    await writeOut(renderText(reply, assistant.policy));
  } finally {
    await store.close();
  }
}
