import { openMemoryStore } from '../../src/store/memory-store.js';
import { storeContract } from '../contracts/store-suite.js';

storeContract('memory', async () => {
  const store = openMemoryStore();
  return { store, reopen: () => null, close: () => store.close() };
});
