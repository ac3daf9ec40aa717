import type { Command } from 'commander';
import { systemClock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { createLog } from '../../shared/log.js';
import { openLowdbStore } from '../../store/lowdb-store.js';
import { writeErr } from '../output.js';

/** `goufu start`: every configured channel and the web server, until it is told to stop. */
export function registerStart(program: Command, config: Config): void {
  program
    .command('start')
    .description('启动所有已配置的渠道 / serve every configured channel')
    .option('--data <dir>', '数据目录 / keep what must be remembered in this folder', config.dataDir)
    .action((options: { data: string }) => start(options.data, config));
}

async function start(dir: string, config: Config): Promise<void> {
  const told = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
  });
  const store = await openLowdbStore({ dir });
  try {
    const { serve } = await import('../serve.js');
    const running = await serve(config, store, systemClock, createLog(config.logLevel));
    const channels = running.channels.join(', ');
    writeErr(
      config.lang === 'zh'
        ? `已启动：${running.address}（/healthz 看状态）${channels ? `；渠道：${channels}` : '；还没有配置聊天渠道，见 README'}。Ctrl-C 停止。`
        : `Started: ${running.address} (/healthz tells its state)${channels ? `; channels: ${channels}` : '; no chat channel is configured, see README'}. Ctrl-C stops it.`,
    );
    await told;
    await running.stop();
  } finally {
    await store.close();
  }
}
