import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exportReport } from '../../services/report/export-report.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { GoufuError, type Lang } from '../../shared/errors.js';
import { requirePolicy } from '../assistant.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption, nowOption } from '../options.js';
import { writeErr, writeNamed, writeOut } from '../output.js';

interface Options {
  data?: string;
  out?: string;
  in: Lang;
  now: Clock;
}

/** `goufu report RECEIPT`: the report of a kept self-check for an officer, and what the same facts give today. */
export function registerReport(program: Command, config: Config): void {
  program
    .command('report <receipt>')
    .description('按答复编号看自查报告，并按今天的政策再判一次 / a self-check by its number, decided again today')
    .option('--out <file>', '写成 Word 文件 / write it as a .docx')
    .option('--in <lang>', 'zh | en', parseLang, config.lang)
    .addOption(dataOption())
    .addOption(nowOption())
    .action((receipt: string, options: Options) => report(receipt, options, config));
}

async function report(receipt: string, options: Options, config: Config): Promise<void> {
  const policy = requirePolicy(config.policyDir);
  const made = await withStore(options.data ?? config.dataDir, (store) =>
    exportReport(store, asOperator(config, options.now), receipt.trim().toUpperCase(), policy, options.in),
  );
  await writeOut(`${made.text}\n${made.replay}`);
  if (options.out === undefined) return;
  await writeNamed(options.out, await made.writeDocx());
  writeErr(config.lang === 'zh' ? `已写入 ${resolve(options.out)}` : `Written to ${resolve(options.out)}`);
}

function parseLang(value: string): Lang {
  if (value === 'zh' || value === 'en') return value;
  throw new GoufuError('E_USAGE', { what: `--in ${value}`, mend: '--in zh | --in en' });
}
