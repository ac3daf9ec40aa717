import { type Command, InvalidArgumentError } from 'commander';
import { applySetting, type MilestoneSetting } from '../../domain/contracts/milestone.js';
import { findSettings, setMilestone } from '../../services/contracts/milestone-settings.js';
import { recomputeObligations } from '../../services/contracts/recompute-obligations.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { GoufuError } from '../../shared/errors.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption, nowOption } from '../options.js';
import { writeErr, writeOut } from '../output.js';

interface Options {
  data?: string;
  now: Clock;
  department?: string;
  off?: boolean;
  on?: boolean;
  reset?: boolean;
  days?: number;
  workdays?: number;
  months?: number;
}

/** `goufu milestones list | set | recompute`: what follows from contracts, and what a department has changed of it. */
export function registerMilestones(program: Command, config: Config): void {
  const milestones = program
    .command('milestones')
    .description('合同节点的规则和部门设置 / milestones and their settings');
  milestones
    .command('list')
    .description('列出节点，每行一个 JSON / list them as JSON Lines')
    .option('--department <name>', '按一个部门的设置 / as a department has them')
    .addOption(dataOption())
    .addOption(nowOption())
    .action((options: Options) => list(options, config));
  milestones
    .command('set <id>')
    .description('改一个部门的建议节点 / change a suggested milestone of a department')
    .requiredOption('--department <name>', '哪个部门 / whose')
    .option('--off', '关闭 / switch it off')
    .option('--on', '打开 / switch it on')
    .option('--days <n>', '起算日之后的天数，负数为之前 / days after the day it is counted from', toInteger)
    .option('--workdays <n>', '同上，工作日 / the same in working days', toInteger)
    .option('--months <n>', '同上，月 / the same in months', toInteger)
    .option('--reset', '恢复默认 / back to the default')
    .addOption(dataOption())
    .addOption(nowOption())
    .action((id: string, options: Options) => set(id, options, config));
  milestones
    .command('recompute')
    .description(
      '重新推算所有节点（放假安排公布后暂定日期随之确定） / derive all dates anew, such as after a new calendar',
    )
    .addOption(dataOption())
    .addOption(nowOption())
    .action((options: Options) => recompute(options, config));
}

async function list({ data, now, department }: Options, config: Config): Promise<void> {
  const acting = asOperator(config, now);
  await withStore(data ?? config.dataDir, async (store) => {
    const settings = department === undefined ? {} : await findSettings(store, acting, department);
    for (const plain of acting.rules.milestones) {
      const m = applySetting(plain, settings[plain.id]);
      const { id, zh, en, offset, reminders } = m;
      const counted = m.from.on === 'milestone' ? m.from.id : m.from.on === 'yearly' ? m.from.date : m.from.on;
      const line = { id, zh, en, source: m.source.kind, from: counted, offset, reminders, off: m.isOff };
      await writeOut(JSON.stringify({ ...line, ...(settings[id] ? { changed: settings[id] } : {}) }));
    }
  });
}

async function set(id: string, options: Options, config: Config): Promise<void> {
  const { data, now, department = '' } = options;
  const setting = settingOf(options);
  const result = await withStore(data ?? config.dataDir, (store) =>
    setMilestone(store, asOperator(config, now), department, id, setting),
  );
  if (!result.ok) {
    const isUnknown = result.reason === 'unknown_milestone';
    const what = `milestones set ${id}`;
    const zh = isUnknown ? '没有这个节点，见 goufu milestones list。' : '它不是建议节点，法定和方案要求的日子不能改。';
    const en = isUnknown
      ? 'No such milestone; see goufu milestones list.'
      : 'Only suggested milestones can be changed.';
    throw new GoufuError('E_USAGE', { what, mend: config.lang === 'zh' ? zh : en });
  }
  writeErr(config.lang === 'zh' ? `已改 ${department} 的 ${id}，节点已重新推算。` : `${id} of ${department} changed.`);
}

function settingOf({ off, on, reset, days, workdays, months }: Options): MilestoneSetting | null {
  if (reset) return null;
  const offset =
    days !== undefined
      ? { days }
      : workdays !== undefined
        ? { workdays }
        : months !== undefined
          ? { months }
          : undefined;
  if (!off && !on && offset === undefined)
    throw new GoufuError('E_USAGE', {
      what: 'milestones set',
      mend: '--off | --on | --days N | --workdays N | --months N | --reset',
    });
  return { ...(off ? { isOff: true } : on ? { isOff: false } : {}), ...(offset ? { offset } : {}) };
}

async function recompute({ data, now }: Options, config: Config): Promise<void> {
  const acting = asOperator(config, now);
  const { added, moved, removed } = await withStore(data ?? config.dataDir, (store) =>
    recomputeObligations(store, acting),
  );
  const years = acting.rules.coveredYears.join(', ');
  writeErr(
    config.lang === 'zh'
      ? `已按 ${years} 年的放假安排重新推算：新增 ${added}，改动 ${moved}，去掉 ${removed}。`
      : `Derived anew with the calendars of ${years}: ${added} added, ${moved} changed, ${removed} removed.`,
  );
}

function toInteger(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || Math.abs(n) > 1000)
    throw new InvalidArgumentError('It must be a whole number up to 1000.');
  return n;
}
