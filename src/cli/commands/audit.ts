import type { Command } from 'commander';
import { readAudit } from '../../services/contracts/read-audit.js';
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
    .addOption(dataOption())
    .action((options: { data?: string; thing?: string; who?: string }) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const { data: _, ...query } = options;
        for await (const entry of readAudit(store, asOperator(config), query)) await writeOut(JSON.stringify(entry));
      }),
    );
}
