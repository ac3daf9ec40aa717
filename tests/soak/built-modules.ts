import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** The URL of the compiled sources, for children that run plain Node; they are compiled when older than the sources. */
export function buildModules(): string {
  const built = statSync(new URL('dist/src/services/delivery/tick.js', ROOT), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newestIn(new URL('src/', ROOT)) > built) {
    const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'];
    execFileSync(process.execPath, args, { cwd: fileURLToPath(ROOT), stdio: 'inherit' });
  }
  return new URL('dist/src/', ROOT).href;
}

function newestIn(folder: URL): number {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs);
  return Math.max(...times);
}
