import type { Command } from 'commander';
import { exportCalendar } from '../../services/calendar/export-calendar.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption, nowOption } from '../options.js';
import { writeErr, writeNamed } from '../output.js';

interface Options {
  data?: string;
  now: Clock;
  department?: string;
  out?: string;
}

/** `goufu calendar`: the dates of contracts as an .ics file, on standard output unless a file is named. */
export function registerCalendar(program: Command, config: Config): void {
  program
    .command('calendar')
    .description('合同节点日历（.ics） / the dates of contracts as an .ics file')
    .option('--department <name>', '只要一个部门的 / of one department only')
    .option('--out <file>', '写到文件，不给则写到标准输出 / write to a file instead of standard output')
    .addOption(dataOption())
    .addOption(nowOption())
    .action((options: Options) => writeCalendar(options, config));
}

async function writeCalendar({ data, now, department, out }: Options, config: Config): Promise<void> {
  const { bytes, count } = await withStore(data ?? config.dataDir, (store) =>
    exportCalendar(store, asOperator(config, now), config.lang, { department }),
  );
  if (out === undefined) process.stdout.write(bytes);
  else await writeNamed(out, bytes);
  const where = out ?? (config.lang === 'zh' ? '标准输出' : 'standard output');
  writeErr(config.lang === 'zh' ? `已导出 ${count} 个节点到${where}` : `${count} dates written to ${where}`);
}
