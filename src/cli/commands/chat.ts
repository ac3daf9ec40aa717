import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { TerminalChannel } from '../../../adapters/terminal/terminal-channel.js';
import { type Identify, identifyInStore } from '../../bot/identify.js';
import { renderText } from '../../conversation/render.js';
import { ROLES, type Role } from '../../domain/people/role.js';
import { startScheduler } from '../../services/delivery/scheduler.js';
import type { Colleague } from '../../services/find-person.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { createLog } from '../../shared/log.js';
import { openLowdbStore } from '../../store/lowdb-store.js';
import { createAssistant } from '../assistant.js';
import { nowOption } from '../options.js';

interface ChatOptions {
  data: string;
  files?: string;
  role: Role;
  department?: string;
  now: Clock;
}

/** `goufu chat`: the assistant in the terminal. */
export function registerChat(program: Command, config: Config): void {
  program
    .command('chat')
    .description('在终端里聊 / talk to it in the terminal')
    .option('--data <dir>', '数据目录 / keep conversations in this folder', config.dataDir)
    .option('--files <dir>', '收到的文件存在哪里（默认在数据目录的 files 下） / where files are saved')
    .addOption(new Option('--role <role>', '以某种角色试用 / try it out in a role').choices(ROLES).default('applicant'))
    .option('--department <name>', '经办人所在部门 / the department of an officer')
    .addOption(nowOption())
    .action((options: ChatOptions) => chat(options, config));
}

async function chat(options: ChatOptions, config: Config): Promise<void> {
  const store = await openLowdbStore({ dir: options.data });
  try {
    // Botkit takes 0.4 s to load: only where turns are carried.
    const [assistant, { createBot }] = await Promise.all([createAssistant(config), import('../../bot/create-bot.js')]);
    const { policy, converse, newId, rules, makeFile } = assistant;
    const terminal = new TerminalChannel({
      input: process.stdin,
      output: process.stdout,
      render: (reply) => renderText(reply, policy),
      clock: options.now,
      newId,
      user: userOf(options),
      colours: config.colours,
      filesDir: options.files ?? join(options.data, 'files'),
    });
    const log = createLog(config.logLevel);
    const identify = options.role === 'applicant' ? identifyInStore(store) : identifyAs(options);
    const bot = createBot({
      store,
      converse,
      identify,
      channels: [terminal],
      log,
      clock: options.now,
      newId,
      policy,
      rules,
      staff: staffOf(options),
      makeFile,
    });
    await bot.start();
    const scheduler = bot.deliveries && startScheduler(bot.deliveries);
    const leave = () => void terminal.stop();
    process.once('SIGINT', leave).once('SIGTERM', leave);
    await terminal.left;
    await scheduler?.stop();
    await bot.stop();
  } finally {
    await store.close();
  }
}

/** A try-out in a role has its own conversation. */
function userOf({ role, department }: ChatOptions): string {
  return role === 'applicant' ? 'local' : [role, department].filter(Boolean).join(':');
}

/** Whoever tries a role out is nobody's colleague in the store, and is reminded all the same. */
function staffOf(options: ChatOptions): Colleague[] {
  const { role, department = null } = options;
  if (role === 'applicant') return [];
  const user = userOf(options);
  return [{ id: `terminal:${user}`, role, department, name: user, duty: null, digest: null }];
}

function identifyAs({ role, department }: ChatOptions): Identify {
  return async ({ channel, user }) => ({ id: `${channel}:${user}`, role, department: department ?? null });
}
