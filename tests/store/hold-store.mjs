// A second process for the lock's tests: opens the store of a folder with the compiled program and holds it.
// node tests/store/hold-store.mjs <built module> <folder>
const [modulePath, dir] = process.argv.slice(2);
const { openLowdbStore } = await import(modulePath);
try {
  await openLowdbStore({ dir });
  console.log('held');
  setInterval(() => undefined, 1000);
} catch (error) {
  console.log(`${error.code} ${error.detail?.pid}`);
}
