import type { Command } from 'commander';
import { drawSelfCheck } from '../../conversation/skills/self-check/draw.js';
import { type CoveredSentence, coverage } from '../../domain/policy/coverage.js';
import type { Config } from '../../shared/config.js';
import { requirePolicy } from '../assistant.js';
import { citationsOf } from '../intent-citations.js';
import { loadIntents } from '../load-intents.js';
import { writeOut } from '../output.js';

/** `goufu policy check`, `goufu policy coverage` and `goufu policy graph`. */
export function registerPolicy(program: Command, config: Config): void {
  const policy = program.command('policy').description('政策数据 / the policy data');
  policy
    .command('check')
    .description('校验政策数据 / validate it; every fault with file, line and how to mend it')
    .action(() => check(config));
  policy
    .command('coverage')
    .description('逐句列出方案与依据它的规则、意图 / each sentence of the plan with what stands on it')
    .action(() => cover(config));
  policy
    .command('graph')
    .description('自查的流程图（Mermaid），由数据画出 / the self-check as a Mermaid flowchart, drawn from the data')
    .action(() => writeOut(drawSelfCheck(requirePolicy(config.policyDir))));
}

async function check(config: Config): Promise<void> {
  const p = requirePolicy(config.policyDir);
  const counts = `${p.clauses.size} clauses, ${p.rules.size} rules, ${p.criteria.criteria.length} criteria, ${p.silent.size} silent entries, ${p.concepts.size} concepts`;
  await writeOut(`ok: ${counts}; version ${p.version}`);
}

async function cover(config: Config): Promise<void> {
  const { sentences, uncovered } = coverage(requirePolicy(config.policyDir), citationsOf(await loadIntents()));
  for (const sentence of sentences) await writeOut(describe(sentence));
  await writeOut(`\n${sentences.length} sentences, ${uncovered.length} that nothing stands on`);
  if (uncovered.length > 0) process.exitCode = 1;
}

function describe({ clause, text, rules, criteria, intents, reason }: CoveredSentence): string {
  const rows = [
    ['rules', rules],
    ['criteria', criteria],
    ['intents', intents],
  ] as const;
  const stands = rows.filter(([, ids]) => ids.length > 0).map(([kind, ids]) => `    ${kind}: ${ids.join(', ')}`);
  return [`[${clause}] ${text}`, ...stands, ...(reason ? [`    left out: ${reason}`] : [])].join('\n');
}
