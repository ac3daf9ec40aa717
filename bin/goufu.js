#!/usr/bin/env node
// Runs the built program; builds it first when it is missing or older than its sources, since install scripts are off.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(home, 'dist', 'src', 'main.js');

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}

function isStale() {
  const mark = join(home, 'dist', '.built');
  if (!existsSync(built) || !existsSync(mark)) return true;
  // An installed package without sources is what it is.
  if (!existsSync(join(home, 'src'))) return false;
  const sources = Math.max(...['src', 'intents', 'adapters'].map((f) => newestIn(join(home, f))));
  return sources > statSync(mark).mtimeMs;
}

if (isStale()) {
  process.stderr.write('goufu: building (first start or changed sources)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['run', '--silent', 'build'], {
    cwd: home,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    process.stderr.write('goufu: the build failed; run "npm ci" and then "npm run build" to see why.\n');
    process.exit(1);
  }
}
await import(built);
