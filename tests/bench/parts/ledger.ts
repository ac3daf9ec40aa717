// A ledger imported into lowdb beside the file's bare read by its library: node --import tsx tests/bench/parts/ledger.ts <kind> <rows>
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { openLedger } from '../../../src/cli/open-ledger.js';
import { asOperator } from '../../../src/cli/operator.js';
import { importLedger } from '../../../src/services/import-ledger.js';
import { fixedClock } from '../../../src/shared/clock.js';
import { readConfig } from '../../../src/shared/config.js';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { report } from '../measure.js';

const [kind = 'xlsx', count = '1000'] = process.argv.slice(2);
const HEAD = [
  '序号',
  '合同编号',
  '项目名称',
  '购买主体',
  '承接主体',
  '采购方式',
  '合同金额(元)',
  '签订日期',
  '服务期限',
  '经办人',
];
const rows = Array.from({ length: Number(count) }, (_, i) => [
  String(i + 1),
  `HT-2026-${i + 1}`,
  `社区服务项目${i + 1}`,
  `示例区第${i % 40}局`,
  `示例第${i % 900}社工服务中心`,
  '竞争性磋商',
  String(10_000 + i),
  '2026-03-18',
  '2026.4.1-2027.3.31',
  '王工',
]);

const dir = mkdtempSync(join(tmpdir(), 'goufu-bench-'));
const file = join(dir, `ledger.${kind}`);
await write();
const bareBefore = performance.now();
await readBare();
const bareMs = performance.now() - bareBefore;

globalThis.gc?.();
const store = await openLowdbStore({ dir: join(dir, 'data') });
const acting = asOperator(readConfig({}), fixedClock('2026-03-18T10:00:00+08:00'));
const atFirst = heldMb();
const before = performance.now();
let added = 0;
let peak = 0;
let atLastRow = Number.NaN;
let measuring = 0;
for await (const row of importLedger(store, acting, await openLedger(file))) {
  if ('contract' in row && row.added) added++;
  if (added % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  if (added < rows.length) continue;
  const measured = performance.now();
  atLastRow = heldMb();
  measuring = performance.now() - measured;
}
const importMs = performance.now() - before - measuring;
const atEnd = heldMb();
const again = performance.now();
let twice = 0;
for await (const row of importLedger(store, acting, await openLedger(file)))
  if ('contract' in row && row.added) twice++;
const againMs = performance.now() - again;
await store.close();
rmSync(dir, { recursive: true, force: true });
if (added !== rows.length || twice !== 0) throw new Error(`${added} added, ${twice} the second time`);
report({
  bareMs,
  importMs,
  againMs,
  peakMb: peak / 1024 / 1024,
  heldMb: atEnd - atFirst,
  readingMb: Math.max(atLastRow - atEnd, 0),
});

/** What is really in use, without what the collector has yet to take. */
function heldMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

async function write(): Promise<void> {
  if (kind === 'csv') return writeFileSync(file, [HEAD, ...rows].map((r) => r.join(',')).join('\n'));
  if (kind === 'xlsx')
    return writeXlsx([HEAD, ...rows].map((r) => r.map((value) => ({ value, type: String })))).toFile(file);
  const lines = rows.map(([, , service, department, provider, , yuan]) => ({
    provider,
    service,
    amount_yuan: Number(yuan),
    start: '2026-04-01',
    end: '2027-03-31',
    department,
  }));
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
}

async function readBare(): Promise<unknown> {
  if (kind === 'xlsx') return readXlsx(file);
  const text = readFileSync(file, 'utf8');
  return kind === 'csv' ? parse(text) : text.split('\n').map((line) => JSON.parse(line) as unknown);
}
