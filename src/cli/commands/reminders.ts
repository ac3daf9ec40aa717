import { type Command, InvalidArgumentError } from 'commander';
import {
  type DeliverySettings,
  readDeliverySettings,
  readEscalateAfter,
  setDelivery,
  setEscalation,
} from '../../services/delivery/delivery-settings.js';
import type { Config } from '../../shared/config.js';
import { GoufuError } from '../../shared/errors.js';
import { asOperator, withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { writeOut } from '../output.js';

interface SetOptions {
  data?: string;
  from?: string;
  to?: string;
  escalateAfter?: number | 'never';
  department?: string;
}

/** `goufu reminders show | set | undelivered | ledger`: when reminders go out, and what became of them. */
export function registerReminders(program: Command, config: Config): void {
  const reminders = program.command('reminders').description('提醒的设置与送达 / settings and delivery of reminders');
  reminders
    .command('show')
    .description('显示设置 / show the settings')
    .option('--department <name>', '某个部门的 / of a department')
    .addOption(dataOption())
    .action((options: SetOptions) => show(options, config));
  reminders
    .command('set')
    .description('修改设置 / change the settings')
    .option('--from <HH:MM>', '每天从几点起发 / from when on reminders go out')
    .option('--to <HH:MM>', '到几点为止 / and until when')
    .option(
      '--escalate-after <n>',
      '几次没人回应就升级，never 为不升级 / escalate after so many unanswered, or never',
      parseCount,
    )
    .option('--department <name>', '只改一个部门的升级次数 / of one department only')
    .addOption(dataOption())
    .action((options: SetOptions) => set(options, config));
  reminders
    .command('undelivered')
    .description('未送达的，每行一个 JSON / of which nobody has heard, as JSON Lines')
    .addOption(dataOption())
    .action((options: SetOptions) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const found = await store.list('obligations', (o) => o.status === 'open' && Boolean(o.plan?.undelivered));
        for (const { id, department, owner, due, plan } of found)
          await writeOut(JSON.stringify({ id, department, owner, due, occasion: plan?.undelivered, to: plan?.to }));
      }),
    );
  reminders
    .command('ledger')
    .description('送达台账，每行一个 JSON / the delivery ledger as JSON Lines, oldest first')
    .option('--thing <id>', '只看一件事 / of one obligation or reminder')
    .addOption(dataOption())
    .action((options: { data?: string; thing?: string }) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        for await (const entry of store.read('deliveries'))
          if (options.thing === undefined || entry.thing === options.thing) await writeOut(JSON.stringify(entry));
      }),
    );
}

async function show({ data, department }: SetOptions, config: Config): Promise<void> {
  await withStore(data ?? config.dataDir, async (store) => {
    const settings = await readDeliverySettings(store);
    const own = department === undefined ? {} : { escalateAfter: await readEscalateAfter(store, department, settings) };
    await writeOut(JSON.stringify({ ...settings, ...own }));
  });
}

async function set(options: SetOptions, config: Config): Promise<void> {
  const { data, department, from, to } = options;
  const escalateAfter = options.escalateAfter === 'never' ? null : options.escalateAfter;
  const mend = '时间写成 09:00，--from 早于 --to / Times are written 09:00, --from before --to.';
  const acting = asOperator(config);
  await withStore(data ?? config.dataDir, async (store) => {
    if (department !== undefined) {
      if (escalateAfter === undefined || from !== undefined || to !== undefined)
        throw new GoufuError('E_USAGE', {
          what: 'reminders set --department',
          mend: '部门只能单独设 --escalate-after / A department has only --escalate-after of its own.',
        });
      await setEscalation(store, acting, department, escalateAfter);
    } else {
      const changes: Partial<DeliverySettings> = {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(escalateAfter === undefined ? {} : { escalateAfter }),
      };
      if (!(await setDelivery(store, acting, changes)))
        throw new GoufuError('E_USAGE', { what: `reminders set ${from ?? ''} ${to ?? ''}`.trim(), mend });
    }
  });
  await show(options, config);
}

/** Not null for never: commander makes an empty text of that. */
function parseCount(text: string): number | 'never' {
  if (text === 'never') return text;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 50) return count;
  throw new InvalidArgumentError('It must be 1 to 50, or never.');
}
