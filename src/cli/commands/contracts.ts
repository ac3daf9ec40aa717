import type { Command } from 'commander';
import { findContracts } from '../../services/contracts/find-contracts.js';
import { exportContracts } from '../../services/export-contracts.js';
import { importLedger } from '../../services/import-ledger.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import type { Store } from '../../shared/store.js';
import { openMemoryStore } from '../../store/memory-store.js';
import { toContractLine, toImportLine } from '../contract-line.js';
import { openLedger } from '../open-ledger.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption, nowOption } from '../options.js';
import { writeErr, writeNamed, writeOut } from '../output.js';
import { createProgress } from '../progress.js';

interface Options {
  data?: string;
  now: Clock;
  preview?: boolean;
}

/** `goufu contracts import | list | export`: an operator's way to the contracts. */
export function registerContracts(program: Command, config: Config): void {
  const contracts = program.command('contracts').description('合同台账 / the contracts');
  contracts
    .command('import <file>')
    .description('导入台账（.xlsx .csv .jsonl；- 为标准输入） / import a ledger; each row is told as JSON')
    .option('--preview', '只校验，不保存 / judge every row, keep nothing')
    .addOption(dataOption())
    .addOption(nowOption())
    .action((file: string, options: Options) => importFile(file, options, config));
  contracts
    .command('list')
    .description('列出合同，每行一个 JSON / list them as JSON Lines')
    .addOption(dataOption())
    .addOption(nowOption())
    .action((options: Options) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const found = await findContracts(store, asOperator(config, options.now));
        for (const contract of found) await writeOut(JSON.stringify(toContractLine(contract)));
      }),
    );
  contracts
    .command('export <file>')
    .description('导出为 .xlsx / export them as a workbook')
    .addOption(dataOption())
    .addOption(nowOption())
    .action((file: string, options: Options) => exportFile(file, options, config));
}

async function importFile(file: string, options: Options, config: Config): Promise<void> {
  const acting = asOperator(config, options.now);
  const source = await openLedger(file);
  const run = async (store: Store): Promise<void> => {
    const progress = createProgress(config.lang === 'zh' ? '导入' : 'Importing');
    let done = 0;
    for await (const result of importLedger(store, acting, source, { preview: options.preview === true })) {
      await writeOut(JSON.stringify(toImportLine(result, config.lang)));
      progress.step(++done, result.total);
    }
    progress.end();
  };
  if (options.data !== undefined) return withStore(options.data, run);
  writeErr(
    config.lang === 'zh'
      ? '没有给 --data：只校验，结果不保存。'
      : 'Without --data nothing is kept: the rows are only judged.',
  );
  const store = openMemoryStore();
  await run(store).finally(() => store.close());
}

async function exportFile(file: string, options: Options, config: Config): Promise<void> {
  const { bytes, count } = await withStore(options.data ?? config.dataDir, (store) =>
    exportContracts(store, asOperator(config, options.now)),
  );
  await writeNamed(file, bytes);
  writeErr(config.lang === 'zh' ? `已导出 ${count} 份合同到 ${file}` : `${count} contracts written to ${file}`);
}
