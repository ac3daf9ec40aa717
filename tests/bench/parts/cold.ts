// A cold `goufu ask` beside a bare Node, in turn, so that both meet the same machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { percentile, report } from '../measure.js';

const ROUNDS = 9;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PRELOAD = new URL('../peak-memory.mjs', import.meta.url).href;

const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'goufu ask "社会组织要几A"', args: ['dist/src/main.js', 'ask', '社会组织要几A才能承接'] },
  { name: 'goufu ask "目录里有没有居家养老"', args: ['dist/src/main.js', 'ask', '目录里有没有居家养老'] },
];
const runs = new Map(cases.map((c) => [c.name, { wall: [] as number[], peak: [] as number[] }]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const { name, args } of cases) {
    const before = performance.now();
    const run = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const wall = performance.now() - before;
    if (run.status !== 0) throw new Error(`${name} ended with ${run.status}`);
    // The first round fills the disk's cache.
    if (round === 0) continue;
    runs.get(name)?.wall.push(wall);
    runs.get(name)?.peak.push(Number(run.output[3]?.toString()) / 1024);
  }
}
report(
  [...runs].map(([name, { wall, peak }]) => ({ name, wall: percentile(wall, 0.5), peakMb: percentile(peak, 0.5) })),
);
