// Completes package-lock.json after `npm install`: writes an entry for each optional package of another platform that npm
// left out because the registry in use does not hold it. Without these entries `npm ci` refuses the lock file; with them
// every platform finds its own binary, and none is asked for another's. Run by `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'x64', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `node_modules/${name}`;
    if (lock.packages[own] || lock.packages[`${path}/${own}`]) continue;
    const platform = platformOf(name);
    if (!platform) continue;
    lock.packages[own] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      license: entry.license,
      optional: true,
    };
    added.push(own);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} entries added to package-lock.json\n`);

/** What a package is for, read from its name: `…-linux-arm64-musl`. Null when the name tells no platform. */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const os = SYSTEMS.find((s) => parts.includes(s));
  const cpu = PROCESSORS.find((p) => parts.includes(p));
  if (!os || !cpu) return null;
  const last = parts[parts.length - 1];
  const libc = os !== 'linux' ? null : last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : null;
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), os: [os] };
}
