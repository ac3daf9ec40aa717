// npm run bench [-- questions.jsonl]: every part in a process of its own, one report in Markdown on standard output.
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClassifierFigures } from './labelled.js';
import { MARK, ms, printTable, type Table } from './measure.js';

const PARTS = new URL('./parts/', import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CASES = process.argv[2];

/** Runs one part and gives its figures. Throws when it fails. */
async function run<T>(part: string, ...args: string[]): Promise<T> {
  process.stderr.write(`${part} ${args.join(' ')}\n`);
  const env = { ...process.env, ...(CASES ? { BENCH_CASES: resolve(CASES) } : {}) };
  const file = fileURLToPath(new URL(`${part}.ts`, PARTS));
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const code = await new Promise((done) => child.on('close', done));
  const line = out.split('\n').findLast((l) => l.startsWith(MARK));
  if (code !== 0 || line === undefined) throw new Error(`${part} ${args.join(' ')} ended with ${code}`);
  return JSON.parse(line.slice(MARK.length)) as T;
}

const percent = (right: number, of: number) => `${((100 * right) / of).toFixed(1)} %`;

async function turns(): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const kind of ['memory', 'lowdb']) {
    for (const stored of [10, 1_000, 100_000]) {
      const f = await run<{
        p50: number;
        p99: number;
        perSecond: number;
        openMs: number;
        forgetMs: number;
        rssMb: number;
      }>('turns', kind, String(stored));
      const opened = kind === 'lowdb' ? ms(f.openMs) : '-';
      rows.push([
        kind,
        stored.toLocaleString('en'),
        Math.round(f.perSecond),
        ms(f.p50),
        ms(f.p99),
        opened,
        ms(f.forgetMs),
        Math.round(f.rssMb),
      ]);
    }
  }
  const columns = ['store', 'conversations', 'turns/s', 'p50 ms', 'p99 ms', 'open ms', '删除我的数据 ms', 'MB'];
  const note =
    'One turn = a message through Botkit, the answer stored (on lowdb: on disk) and sent. p50 and p99 one by one, turns/s with 16 conversations at once; 删除我的数据 looks through all conversations.';
  return { title: 'Turns', columns, rows, note };
}

async function lookUps(): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const items of ['211', '20000']) {
    const f = await run<{ buildMs: number; p50: number; p99: number; rssMb: number }>('look-up', items);
    rows.push([Number(items).toLocaleString('en'), ms(f.p50), ms(f.p99), ms(f.buildMs), Math.round(f.rssMb)]);
  }
  return {
    title: 'Catalogue look-up',
    columns: ['items', 'p50 ms', 'p99 ms', 'index ms', 'MB'],
    rows,
    note: 'The index is built once, at the first question that needs it.',
  };
}

async function cold(): Promise<Table> {
  const figures = await run<{ name: string; wall: number; peakMb: number }[]>('cold');
  const base = figures[0];
  const rows = figures.map(({ name, wall, peakMb }) => [
    name,
    Math.round(wall),
    (wall / (base?.wall ?? Number.NaN)).toFixed(1),
    Math.round(peakMb),
    (peakMb / (base?.peakMb ?? Number.NaN)).toFixed(1),
  ]);
  return {
    title: 'Cold start',
    columns: ['command', 'wall ms', '× node', 'peak MB', '× node'],
    rows,
    note: 'Medians of nine runs in turn.',
  };
}

async function classifiers(): Promise<Table> {
  const figures: ClassifierFigures[] = [];
  // With all examples the Chinese of NLP.js falls to few intents; it does best with about a hundred of each.
  for (const part of ['classify-goufu', 'classify-nlpjs', 'classify-nlpjs 100', 'classify-bayes']) {
    const [name = part, ...args] = part.split(' ');
    figures.push(...(await run<ClassifierFigures[]>(name, ...args)));
  }
  const rows = figures.map((f) => [
    f.name,
    percent(f.right, f.of),
    `${f.right}/${f.of}`,
    ms(f.p50),
    ms(f.p99),
    (f.trainMs / 1000).toFixed(1),
    Math.round(f.rssMb),
  ]);
  const note = `Learnt from the intents' examples, asked ${CASES ?? 'tests/cases/questions.jsonl'}; each in a process of its own, warmed up with the same examples; a message’s time is the least of twelve. “facts and all” is the whole of understanding (scope and facts too), “intent alone” the part that the others do too.`;
  return {
    title: 'Right intents',
    columns: ['classifier', 'right', '', 'p50 ms', 'p99 ms', 'training s', 'MB'],
    rows,
    note,
  };
}

async function features(): Promise<Table> {
  const figures = await run<{ name: string; accuracy: number; of: number }[]>('features');
  const all = figures[0]?.accuracy ?? Number.NaN;
  const rows = figures.map(({ name, accuracy }) => [
    name,
    `${(100 * accuracy).toFixed(1)} %`,
    (100 * (accuracy - all)).toFixed(1),
  ]);
  return {
    title: 'Features',
    columns: ['features', 'right', 'points'],
    rows,
    note: `Five-fold cross-validation over the intents' own ${figures[0]?.of} examples.`,
  };
}

async function stances(): Promise<Table> {
  const figures =
    await run<{ cost: number; of: number; right: number; sure: number; surelyRight: number }[]>('stances');
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  return {
    title: 'The answer to a yes-or-no question, guessed',
    columns: ['cost', 'right', 'sure (0.9)', 'right where sure'],
    rows: figures.map((f) => [f.cost, percent(f.right, f.of), percent(f.sure, f.of), percent(f.surelyRight, f.sure)]),
    note: `Five-fold cross-validation over the ${figures[0]?.of} questions of intents/stances, given their intent; 1 is the cost shipped.`,
  };
}

async function slowest(): Promise<Table> {
  const f = await run<{
    messages: number;
    p50: number;
    p99: number;
    slowest: { ms: number; chars: number; text: string };
  }>('slowest');
  const text = JSON.stringify(f.slowest.text.slice(0, 24)).replaceAll('|', '\\|');
  const rows = [
    [
      f.messages.toLocaleString('en'),
      ms(f.p50),
      ms(f.p99),
      ms(f.slowest.ms),
      `${f.slowest.chars} characters, ${text}…`,
    ],
  ];
  const note =
    'Random and adversarial messages of up to 5,000 characters: answered, rendered, and read by all readers of `extract`.';
  return { title: 'The slowest message', columns: ['messages', 'p50 ms', 'p99 ms', 'slowest ms', 'which'], rows, note };
}

async function wechat(): Promise<Table> {
  const f = await run<
    Record<'messages' | 'people' | 'repeats' | 'logouts' | 'perSecond', number> &
      Record<'lost' | 'twice' | 'disordered', number>
  >('wechat');
  return {
    title: 'WeChat',
    columns: [
      'messages',
      'people',
      'handed over twice',
      'logouts',
      'lost',
      'answered twice',
      'out of order',
      'answers/s',
    ],
    rows: [[f.messages, f.people, f.repeats, f.logouts, f.lost, f.twice, f.disordered, f.perSecond]],
    note: 'People writing at once over the mock puppet, in memory; an answer only counts.',
  };
}

async function slack(): Promise<Table> {
  const f = await run<{ people: number; messages: number; answered: number; ackP99: number; p50: number; p99: number }>(
    'slack',
  );
  return {
    title: 'Slack, all at once',
    columns: ['people', 'messages', 'answered', 'acknowledged p99 ms', 'answered p50 ms', 'answered p99 ms'],
    rows: [[f.people, f.messages, f.answered, ms(f.ackP99), ms(f.p50), ms(f.p99)]],
    note: 'Over Socket Mode, against a double of Slack in the same process, which is most of the work; what an answer itself costs stands in Turns.',
  };
}

async function ticks(): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const open of [100, 1_000, 10_000]) {
    const f = await run<{ p50: number; p99: number; busy: number }>('tick', String(open));
    rows.push([open.toLocaleString('en'), ms(f.p50), ms(f.p99), ms(f.busy)]);
  }
  const columns = ['open obligations', 'nothing due: p50 ms', 'p99 ms', 'eight due, one message: p50 ms'];
  const note = 'One round of the scheduler on lowdb, on disk: it reads the agenda of the day, not the obligations.';
  return { title: 'A tick of the scheduler', columns, rows, note };
}

interface LedgerFigures {
  bareMs: number;
  importMs: number;
  againMs: number;
  peakMb: number;
  heldMb: number;
  readingMb: number;
}

async function ledgers(): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const [kind, count] of [
    ['xlsx', '1000'],
    ['xlsx', '10000'],
    ['csv', '10000'],
    ['jsonl', '10000'],
  ] as const) {
    const f = await run<LedgerFigures>('ledger', kind, count);
    const each = f.importMs / Number(count);
    rows.push([
      kind,
      Number(count).toLocaleString('en'),
      ms(f.bareMs),
      (f.importMs / 1000).toFixed(1),
      ms(each),
      (f.againMs / 1000).toFixed(1),
      Math.round(f.heldMb),
      f.readingMb.toFixed(1),
      Math.round(f.peakMb),
    ]);
  }
  return {
    title: 'Ledger import',
    columns: [
      'file',
      'rows',
      'bare read ms',
      'import s',
      'ms a row',
      'again s',
      'contracts held MB',
      'held to read MB',
      'peak MB',
    ],
    rows,
    note: 'Into lowdb, with each contract’s obligations and audit line on disk; “bare read” is the library alone; “again” adds nothing. Held: after a full collection, by lowdb and by the reader at its last row; the peak is of the process, garbage included.',
  };
}

const started = performance.now();
const { model = 'unknown' } = cpus()[0] ?? {};
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} × ${model.trim()}; compare figures of one run only.\n\n`,
);
for (const part of [cold, classifiers, features, stances, lookUps, turns, ledgers, ticks, slack, wechat, slowest])
  process.stdout.write(`${printTable(await part())}\n`);
process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s\n`);
