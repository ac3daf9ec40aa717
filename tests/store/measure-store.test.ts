import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { measureStore } from '../../src/store/measure-store.js';
import { makeDir } from './store-helpers.js';

it('measures beside a store in use and leaves nothing behind', async () => {
  const dir = await makeDir();
  const store = await openLowdbStore({ dir });
  const before = await readdir(dir);
  const measure = await measureStore(dir);
  expect(measure.transactions).toBeGreaterThan(0);
  expect(measure.msEach).toBeGreaterThan(0);
  expect(measure.perSecond).toBeGreaterThan(0);
  expect(measure.perSecondGrouped).toBeGreaterThan(0);
  expect(await readdir(dir)).toEqual(before);
  await store.close();
  await measureStore(join(dir, 'new', 'deep'));
  expect(await readdir(dir)).toEqual(before.filter((name) => name !== 'lock'));
});
