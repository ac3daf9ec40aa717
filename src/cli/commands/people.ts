import { type Command, Option } from 'commander';
import { ROLES, type Role } from '../../domain/people/role.js';
import { newBindCode } from '../../services/bind-account.js';
import {
  giveCode,
  listStaff,
  type PersonInput,
  type PersonResult,
  removePerson,
  savePerson,
} from '../../services/staff.js';
import type { Config } from '../../shared/config.js';
import { GoufuError } from '../../shared/errors.js';
import type { PersonRecord } from '../../shared/records-of-talk.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { writeErr, writeOut } from '../output.js';

interface Options {
  data?: string;
  role?: Role;
  department?: string;
  name?: string;
  duty?: 'deputy' | 'head' | 'none';
  digest?: 'daily' | 'weekly' | 'none';
}

/** `goufu people add | code | list | remove`: who has which role, in which department; the channels go by it. */
export function registerPeople(program: Command, config: Config): void {
  const people = program.command('people').description('人员与角色 / people and their roles');
  registerAdd(people, config);
  people
    .command('list')
    .description('列出有角色的人，每行一个 JSON / everybody with a role, as JSON Lines')
    .addOption(dataOption())
    .action((options: Options) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        for (const person of await listStaff(store, asOperator(config))) await writeOut(JSON.stringify(toLine(person)));
      }),
    );
  registerCode(people, config);
  people
    .command('remove <channel:user>')
    .description('取消一个人的角色 / take a role away')
    .addOption(dataOption())
    .action((id: string, options: Options) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        insist(id, await removePerson(store, asOperator(config), id));
        writeErr(config.lang === 'zh' ? `已取消 ${id} 的角色` : `${id} has no role any more`);
      }),
    );
}

function registerAdd(people: Command, config: Config): void {
  people
    .command('add <channel:user>')
    .description('登记或修改一个人，如 slack:U012AB3CD / give somebody a role, or change it')
    .addOption(new Option('--role <role>', '角色 / role').choices(ROLES.filter((r) => r !== 'applicant')))
    .option('--department <name>', '部门，与合同上的购买主体同名 / department, as contracts name it')
    .option('--name <name>', '姓名，与台账的经办人同名 / name, as the ledger has it')
    .addOption(
      new Option('--duty <duty>', '副职或负责人：无人回应时升级到 / whom unanswered reminders go to').choices([
        'deputy',
        'head',
        'none',
      ]),
    )
    .addOption(new Option('--digest <how>', '汇总提醒 / a digest of reminders').choices(['daily', 'weekly', 'none']))
    .addOption(dataOption())
    .action((id: string, options: Options) => add(id, options, config));
}

function registerCode(people: Command, config: Config): void {
  people
    .command('code <channel:user>')
    .description('给此人一个一次性绑定码，两小时内有效 / a one-time code to bind an account with, good for two hours')
    .addOption(dataOption())
    .action((id: string, options: Options) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const code = newBindCode();
        insist(id, await giveCode(store, asOperator(config), id, code));
        await writeOut(code);
        writeErr(config.lang === 'zh' ? `请此人私聊发送：绑定 ${code}` : `They send in private: bind ${code}`);
      }),
    );
}

async function add(id: string, options: Options, config: Config): Promise<void> {
  const { data, role, department, name, duty, digest } = options;
  const input: PersonInput = {
    ...(role === undefined ? {} : { role }),
    ...(department === undefined ? {} : { department }),
    ...(name === undefined ? {} : { name }),
    ...(duty === undefined ? {} : { duty: duty === 'none' ? null : duty }),
    ...(digest === undefined ? {} : { digest: digest === 'none' ? null : digest }),
  };
  await withStore(data ?? config.dataDir, async (store) => {
    const person = insist(id, await savePerson(store, asOperator(config), id, input));
    await writeOut(JSON.stringify(toLine(person)));
  });
}

/** `reached` tells whether reminders have an address: a person has one once they have written to the assistant in private. */
function toLine({ id, role, department, name, duty, digest, reach }: PersonRecord) {
  return { id, role, department, name: name ?? null, duty: duty ?? null, digest: digest ?? null, reached: !!reach };
}

const MENDS = {
  id: '账号写成“渠道:用户”，如 slack:U012AB3CD / Write it as channel:user, such as slack:U012AB3CD.',
  role: '新登记的人要给 --role / A new person needs --role.',
  department: '经办人、副职和负责人要给 --department / Officers, deputies and heads need --department.',
  bound: '这个账号已绑定到另一个账号，请改那一个 / It is bound to another account: change that one.',
  missing: '没有这个人，见 goufu people list / There is no such person, see goufu people list.',
};

function insist(id: string, result: PersonResult): PersonRecord {
  if (result.ok) return result.person;
  const of = result.of ? ` (${result.of})` : '';
  throw new GoufuError('E_USAGE', { what: `people ${id}`, mend: `${MENDS[result.reason]}${of}` });
}
