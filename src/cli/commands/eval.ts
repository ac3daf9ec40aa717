import { type Command, InvalidArgumentError, Option } from 'commander';
import { takeTurn } from '../../bot/take-turn.js';
import { renderText } from '../../conversation/render.js';
import { type LabelledCase, readLabelledCase } from '../../services/evaluate/labelled-case.js';
import { type Answered, scoreCase } from '../../services/evaluate/score-case.js';
import { addScore, newTally } from '../../services/evaluate/tally.js';
import type { Clock } from '../../shared/clock.js';
import type { Config } from '../../shared/config.js';
import { openMemoryStore } from '../../store/memory-store.js';
import { type Assistant, createAssistant } from '../assistant.js';
import { describeTally } from '../eval-report.js';
import { readJsonLines } from '../json-lines.js';
import { nowOption } from '../options.js';
import { writeErr, writeOut } from '../output.js';

interface EvalOptions {
  show: number;
  now: Clock;
}

/** `goufu eval FILE`: how the assistant does on a district's own labelled questions, before they meet it in earnest. */
export function registerEval(program: Command, config: Config): void {
  program
    .command('eval <file>')
    .description('用标注过的问题给它打分 / score it on labelled questions, one JSON object a line: {text, topic, …}')
    .addOption(
      new Option('--show <n>', '列出前 n 条答错的 / list the first n that went wrong').default(0).argParser(parseCount),
    )
    .addOption(nowOption())
    .action((file: string, options: EvalOptions) => evaluate(file, options, config));
}

async function evaluate(file: string, { show, now }: EvalOptions, config: Config): Promise<void> {
  const assistant = await createAssistant(config);
  const intents = new Set(assistant.intents.keys());
  const tally = newTally();
  const misses: string[] = [];
  let faulty = 0;
  for await (const line of readJsonLines(file)) {
    try {
      if ('error' in line) throw new Error(line.error.replace(/^line \d+: /, ''));
      const wanted = readLabelledCase(line.value, line.line, intents);
      const got = await answer(wanted, assistant, now);
      const score = scoreCase(wanted, got);
      addScore(tally, wanted, got, score);
      if ((!score.all || score.stance === false) && misses.length < show) misses.push(describeMiss(wanted, got));
    } catch (failure) {
      faulty++;
      writeErr(`${file}:${line.line}: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
  }
  for (const text of describeTally(tally, faulty, config.lang)) await writeOut(text);
  for (const miss of misses) await writeOut(miss);
  // A file with nothing to score is no evaluation.
  if (tally.cases === 0) process.exitCode = 1;
}

/** Each case is a conversation of its own. */
async function answer(
  { id, text, role }: LabelledCase,
  { converse, newId, policy }: Assistant,
  now: Clock,
): Promise<Answered> {
  const store = openMemoryStore();
  const activity = { id, channel: 'terminal', conversation: id, user: 'eval', text, at: now.now() };
  const department = role === 'officer' ? 'eval' : null;
  const { reply } = await takeTurn({ store, converse, newId }, activity, { id: 'eval', role, department });
  const clauses = reply.citations.filter((c) => c.source === 'plan').map((c) => c.clause);
  return { intent: reply.intent, stance: reply.stance, text: renderText(reply, policy), clauses };
}

function describeMiss(wanted: LabelledCase, got: Answered): string {
  const said = got.text.replace(/\s+/g, ' ').slice(0, 160);
  const stance = wanted.stance ? ` ${wanted.stance}→${got.stance ?? '-'}` : '';
  return `✗ ${wanted.id} [${wanted.topics[0]}→${got.intent}]${stance} ${wanted.text} ⇒ ${said}`;
}

function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a number such as 20.');
  return Number(text);
}
