import { type Command, InvalidArgumentError } from 'commander';
import { isDay } from '../../domain/contracts/contract.js';
import { type AuditQuery, readAudit } from '../../services/contracts/read-audit.js';
import type { Config } from '../../shared/config.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { writeOut } from '../output.js';

/** `goufu audit`: who read and changed what, as JSON Lines, oldest first. */
export function registerAudit(program: Command, config: Config): void {
  program
    .command('audit')
    .description('审计记录，每行一个 JSON / the audit trail as JSON Lines')
    .option('--thing <id>', '只看一份合同 / of one contract')
    .option('--who <user>', '只看一个人 / of one person')
    .option('--what <act>', '只看一类操作，如 contract.change、denied / acts of one kind')
    .option('--channel <name>', '只看一个渠道 / of one channel')
    .option('--department <name>', '只看一个部门的人 / by people of one department')
    .option('--from <day>', '从哪天起（含） / from this day on', toDay)
    .option('--to <day>', '到哪天止（含） / up to this day', toDay)
    .addOption(dataOption())
    .action((options: AuditQuery & { data?: string }) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const { data: _, ...query } = options;
        for await (const entry of readAudit(store, asOperator(config), query)) await writeOut(JSON.stringify(entry));
      }),
    );
}

function toDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It must be a day that exists, such as 2026-03-18.');
}
