import type { Command } from 'commander';
import { assessLine } from '../../services/assess-batch.js';
import { type Clock, dayOf } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { requirePolicy } from '../assistant.js';
import { runBatch } from '../batch.js';
import { nowOption } from '../options.js';

/** `goufu assess --batch FILE`: the conditions of clause 3.2 applied to organisations. */
export function registerAssess(program: Command, config: Config): void {
  program
    .command('assess')
    .description('批量自查 / apply the conditions of clause 3.2 to a file of organisations')
    .requiredOption('--batch <file>', 'JSON Lines of {id, org}; - for standard input')
    .addOption(nowOption())
    .action(async (options: { batch: string; now: Clock }) => {
      const policy = requirePolicy(config.policyDir);
      await runBatch(options.batch, (value) =>
        assessLine(value, policy.criteria, dayOf(options.now.now()), config.lang),
      );
    });
}
