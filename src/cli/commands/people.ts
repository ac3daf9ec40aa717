import { type Command, Option } from 'commander';
import { newBindCode } from '../../services/bind-account.js';
import { listStaff, registerStaff, removeStaff, type StaffInput, staffId } from '../../services/register-staff.js';
import type { Config } from '../../shared/config.js';
import { GoufuError } from '../../shared/errors.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { writeErr, writeOut } from '../output.js';

interface AddOptions {
  data?: string;
  role: StaffInput['role'];
  department?: string;
  duty?: 'deputy' | 'head';
}

/** `goufu people add | list | remove`: who of the staff is what, and the codes by which they bind an account. */
export function registerPeople(program: Command, config: Config): void {
  const people = program.command('people').description('工作人员和绑定码 / the staff and their codes');
  people
    .command('add <name>')
    .description('登记或更改一个人，并给出绑定码（两小时内有效） / register or change somebody; prints their code')
    .addOption(
      new Option('--role <role>', '身份 / role').choices(['officer', 'finance', 'admin']).makeOptionMandatory(),
    )
    .option('--department <name>', '部门，如 某区民政局 / department')
    .addOption(new Option('--duty <duty>', '分管或主要负责人 / whom escalations go to').choices(['deputy', 'head']))
    .addOption(dataOption())
    .action((name: string, options: AddOptions) => add(name, options, config));
  people
    .command('list')
    .description('列出，每行一个 JSON / list them as JSON Lines')
    .addOption(dataOption())
    .action((options: { data?: string }) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        for (const member of await listStaff(store)) await writeOut(JSON.stringify(member));
      }),
    );
  people
    .command('remove <name-or-id>')
    .description('取消一个人的身份和绑定 / take a role and its accounts away')
    .addOption(dataOption())
    .action((name: string, options: { data?: string }) => remove(name, options.data ?? config.dataDir, config));
}

async function add(name: string, options: AddOptions, config: Config): Promise<void> {
  const { role, department = null, duty = null } = options;
  if (name.trim() === '') throw new GoufuError('E_USAGE', { what: 'people add ""', mend: 'goufu people add 王芳 …' });
  if (role === 'officer' && !department)
    throw new GoufuError('E_USAGE', { what: '--role officer', mend: '--department 某区民政局' });
  const code = newBindCode();
  await withStore(options.data ?? config.dataDir, (store) =>
    registerStaff(store, asOperator(config), { name, role, department, duty }, code),
  );
  await writeOut(JSON.stringify({ id: staffId(name), role, department, duty, code }));
  writeErr(
    config.lang === 'zh'
      ? `请把绑定码交给${name}本人：两小时内在微信（或其他渠道）给购服发“绑定 ${code}”。`
      : `Hand the code to ${name}: send "bind ${code}" to Goufu on WeChat (or elsewhere) within two hours.`,
  );
}

async function remove(name: string, dir: string, config: Config): Promise<void> {
  const id = name.includes(':') ? name : staffId(name);
  const isThere = await withStore(dir, (store) => removeStaff(store, asOperator(config), id));
  if (!isThere) throw new GoufuError('E_USAGE', { what: id, mend: 'goufu people list' });
  await writeOut(JSON.stringify({ id, removed: true }));
}
