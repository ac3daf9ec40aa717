import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const BUILT = new URL('dist/src/store/lowdb-store.js', ROOT);
const FLAGS =
  '--ignoreConfig --target ES2023 --module NodeNext --types node --strict --skipLibCheck --rootDir . --outDir dist';

/** The URL of the compiled store, for children that run plain Node; it and what it imports are built when older than the sources. */
export function buildStore(): string {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folder = new URL('src/store/', ROOT);
  const newest = Math.max(...readdirSync(folder).map((name) => statSync(new URL(name, folder)).mtimeMs));
  if (newest > built) {
    const args = ['node_modules/typescript/bin/tsc', 'src/store/lowdb-store.ts', ...FLAGS.split(' ')];
    execFileSync(process.execPath, args, { cwd: fileURLToPath(ROOT), stdio: 'inherit' });
  }
  return BUILT.href;
}
