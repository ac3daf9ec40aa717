// The victim: writes numbered transactions until it is killed and prints each number once it is acknowledged.
// node tests/soak/store-kill-child.mjs <built module> <folder> <first number>
const LANES = 4;

const [modulePath, dir, first] = process.argv.slice(2);
const { openLowdbStore } = await import(modulePath);
const store = await openLowdbStore({ dir });
let next = Number(first);
process.stdout.write('open\n');

async function writeLane(lane) {
  for (;;) {
    const n = next++;
    await store.transact(async (tx) => {
      const person = await tx.get('people', `p${lane}`);
      const count = (person?.noticedAt ?? 0) + 1;
      const base = { id: `p${lane}`, channel: 'soak', role: 'applicant', department: 'x'.repeat(n % 700) };
      tx.put('people', { ...base, noticedAt: count, createdAt: n });
      // Every seventh leaves the record deleted, so that deletions are killed too.
      if (n % 7 === 0) tx.delete('settings', `s${lane}`);
      else tx.put('settings', { id: `s${lane}`, value: n });
      const conversation = { id: `c${lane}`, channel: 'soak', user: 'u', state: n, answered: [], updatedAt: n };
      tx.put('conversations', { ...conversation, expiresAt: 1e15 });
      tx.append('audit', { at: n, lane, count });
    });
    process.stdout.write(`${n}\n`);
    // Pauses let the files follow, so that kills hit that too.
    if (n % 11 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

await Promise.all(Array.from({ length: LANES }, (_, lane) => writeLane(lane)));
