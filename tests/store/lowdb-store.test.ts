import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { storeContract } from '../contracts/store-suite.js';
import { makeDir } from './store-helpers.js';

storeContract('lowdb', async () => {
  const dir = await makeDir();
  let store = await openLowdbStore({ dir });
  const first = store;
  const reopen = async () => {
    await store.close();
    store = await openLowdbStore({ dir });
    return store;
  };
  return { store: first, reopen, close: () => store.close() };
});
