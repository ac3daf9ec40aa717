import { Command } from 'commander';
import type { Config } from '../shared/config.js';
import { registerAsk } from './commands/ask.js';
import { registerAssess } from './commands/assess.js';
import { registerAudit } from './commands/audit.js';
import { registerCalendar } from './commands/calendar.js';
import { registerCatalogue } from './commands/catalogue.js';
import { registerChat } from './commands/chat.js';
import { registerContracts } from './commands/contracts.js';
import { registerDoctor } from './commands/doctor.js';
import { registerEval } from './commands/eval.js';
import { registerExtract } from './commands/extract.js';
import { registerHandoffs } from './commands/handoffs.js';
import { registerMilestones } from './commands/milestones.js';
import { registerPeople } from './commands/people.js';
import { registerPolicy } from './commands/policy.js';
import { registerReminders } from './commands/reminders.js';
import { registerReport } from './commands/report.js';
import { registerStart } from './commands/start.js';
import { registerUnanswered } from './commands/unanswered.js';

/** All commands. Adding one is a file in `commands/` and a line here. */
const COMMANDS = [
  registerStart,
  registerChat,
  registerAsk,
  registerAssess,
  registerExtract,
  registerContracts,
  registerCalendar,
  registerMilestones,
  registerAudit,
  registerReport,
  registerPeople,
  registerReminders,
  registerPolicy,
  registerCatalogue,
  registerUnanswered,
  registerHandoffs,
  registerEval,
  registerDoctor,
];

/** Puts the commands together. */
export function createProgram(config: Config, version: string): Command {
  const program = new Command('goufu')
    .description('购服 Goufu: 政府购买服务政策助手 / a policy assistant that answers with the clause’s own words')
    .version(version)
    .showHelpAfterError('(goufu --help: 全部命令 / all commands)');
  for (const register of COMMANDS) register(program, config);
  return program;
}
