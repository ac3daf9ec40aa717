import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the architecture rules hold (.dependency-cruiser.cjs gives the reason of each)', () => {
  const run = spawnSync(
    'npx',
    ['--no-install', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'intents', 'adapters'],
    { encoding: 'utf8' },
  );
  expect(run.stdout + run.stderr).toContain('no dependency violations found');
});
