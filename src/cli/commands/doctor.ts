import type { Command } from 'commander';
import type { Config } from '../../shared/config.js';
import { checkSetUp } from '../check-set-up.js';
import type { Finding } from '../finding.js';
import { writeOut } from '../output.js';

const MARKS: Record<Finding['state'], string> = { ok: '✓', note: '·', fault: '✗' };

/** `goufu doctor`: whether the set-up is fit to run, line by line; exits 1 when something is at fault. */
export function registerDoctor(program: Command, config: Config): void {
  program
    .command('doctor')
    .description('检查安装与设置 / check the set-up')
    .action(async () => {
      let faults = 0;
      for await (const finding of checkSetUp(config)) {
        if (finding.state === 'fault') faults++;
        await writeOut(`${MARKS[finding.state]} ${finding.text[config.lang]}`);
      }
      if (faults > 0) process.exitCode = 1;
    });
}
