import type { Command } from 'commander';
import { listUnanswered, type UnansweredGroup } from '../../services/list-gaps.js';
import { dayOf } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { asExample, writeErr, writeOut } from '../output.js';

/** `goufu unanswered`: what people asked and the assistant did not understand, ready to become examples of an intent. */
export function registerUnanswered(program: Command, config: Config): void {
  program
    .command('unanswered')
    .description('没听懂的问题，相近的归在一起 / messages not understood, the near-alike together, most asked first')
    .addOption(dataOption())
    .option('--json', '每组一行 JSON / one JSON object for each group')
    .action((options: { data?: string; json?: boolean }) =>
      withStore(options.data ?? config.dataDir, async (store) => {
        const groups = await listUnanswered(store);
        for (const group of groups) await writeOut(options.json ? JSON.stringify(group) : describe(group, config));
        if (groups.length > 0) return;
        writeErr(config.lang === 'zh' ? '没有记下没听懂的问题。' : 'No message was left unanswered.');
      }),
    );
}

/** The wordings as lines for `intents/examples/`, by language; how often and the likely readings as comments. */
function describe({ count, texts, candidates, lastAt }: UnansweredGroup, { lang }: Config): string {
  const readings = candidates.map((c) => `${c.intent} ${c.confidence.toFixed(2)}`).join(' · ');
  const head =
    lang === 'zh'
      ? `# ${count} 次，最近 ${dayOf(lastAt)}；可能是：${readings || '无'}`
      : `# asked ${count}×, last on ${dayOf(lastAt)}; perhaps: ${readings || 'none'}`;
  const linesIn = (wanted: string) =>
    texts.filter(({ lang: said }) => said === wanted).map(({ text }) => asExample(text));
  const [zh, en] = [linesIn('zh'), linesIn('en')];
  return [head, ...(zh.length > 0 ? ['# zh', ...zh] : []), ...(en.length > 0 ? ['# en', ...en] : []), ''].join('\n');
}
