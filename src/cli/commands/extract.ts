import type { Command } from 'commander';
import { extractLine } from '../../services/extract-batch.js';
import { type Clock, dayOf } from '../../shared/clock.js';
import { runBatch } from '../batch.js';
import { nowOption } from '../options.js';

/** `goufu extract --batch FILE`: dates, ranges, amounts, ratings and the like out of phrases. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('批量识别日期、金额等 / read dates, amounts and the like out of a file of phrases')
    .requiredOption('--batch <file>', 'JSON Lines of {id, kind, text}; - for standard input')
    .addOption(nowOption())
    .action((options: { batch: string; now: Clock }) =>
      runBatch(options.batch, (value) => extractLine(value, dayOf(options.now.now()))),
    );
}
