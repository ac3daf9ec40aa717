import { appendFile, copyFile, mkdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { conversation, person, readAll, receipt } from '../contracts/store-suite.js';
import { failure, makeDir, snapshot } from './store-helpers.js';

/** A closed store with two versions of people.json, receipts of two years, a conversation and an audit trail. */
async function makeStore(): Promise<string> {
  const dir = await makeDir();
  for (const id of ['a', 'b']) {
    const store = await openLowdbStore({ dir });
    await store.transact((tx) => {
      tx.put('people', person(id));
      tx.put('receipts', receipt(id, Date.UTC(id === 'a' ? 2025 : 2026, 5, 1)));
      tx.put('conversations', conversation(id));
      tx.append('audit', { at: 1, who: id });
    });
    await store.close();
  }
  return dir;
}

it('writes a file for each collection, receipts by year, a backup, and leaves nothing else', async () => {
  const dir = await makeStore();
  const names = Object.keys(await snapshot(dir)).map((path) =>
    path.slice(dir.length + 1).replace(/[0-9a-f]{40}/, 'ID'),
  );
  expect(names.map((name) => name.replace(/^(conversations.)../, '$1AB')).sort()).toEqual([
    'audit.jsonl',
    'conversations/AB/ID.json',
    'conversations/AB/ID.json',
    'journal.jsonl',
    'people.json',
    'people.json.bak',
    'receipts-2025.json',
    'receipts-2026.json',
  ]);
  expect(JSON.parse(await readFile(join(dir, 'people.json.bak'), 'utf8')).records).toEqual([person('a')]);
});

it.each([
  ['cut', (file: string) => truncate(file, 60)],
  ['empty', (file: string) => truncate(file, 0)],
  ['all zeros', (file: string) => writeFile(file, '\0'.repeat(100))],
  ['a record without id', (file: string) => writeFile(file, '{"goufu":1,"collection":"people","records":[{}]}')],
])('refuses a torn collection (%s), untouched, and opens with the backup it names', async (_, tear) => {
  const dir = await makeStore();
  const file = join(dir, 'people.json');
  await tear(file);
  const before = await snapshot(dir);
  const { detail } = await failure(openLowdbStore({ dir }), 'E_STORE_TORN');
  expect(detail).toMatchObject({ what: file, backup: `${file}.bak` });
  expect(await snapshot(dir)).toEqual(before);
  await copyFile(`${file}.bak`, file);
  const store = await openLowdbStore({ dir });
  expect(await store.list('people')).toEqual([person('a')]);
  await store.close();
});

it.each([
  ['not JSON', 'name,role\n张三,officer\n'],
  ['other JSON', '{"people":[]}'],
  ['another collection', '{"goufu":1,"collection":"settings","records":[]}'],
  ['a later format', '{"goufu":2,"collection":"people","records":[]}'],
  ['null', 'null'],
])('refuses a foreign collection file: %s', async (_, text) => {
  const dir = await makeStore();
  await writeFile(join(dir, 'people.json'), text);
  const before = await snapshot(dir);
  const { detail } = await failure(openLowdbStore({ dir }), 'E_STORE_FOREIGN');
  expect(detail.what).toBe(join(dir, 'people.json'));
  expect(await snapshot(dir)).toEqual(before);
});

it('refuses a folder in place of a file, and a file that is gone', async () => {
  const dir = await makeStore();
  await rm(join(dir, 'people.json'));
  const { detail } = await failure(openLowdbStore({ dir }), 'E_STORE_TORN');
  expect(detail).toMatchObject({ why: 'missing', backup: join(dir, 'people.json.bak') });
  await mkdir(join(dir, 'people.json'));
  await failure(openLowdbStore({ dir }), 'E_STORE_FOREIGN');
});

it('names a torn conversation when it is asked for and serves the others', async () => {
  const dir = await makeStore();
  const files = Object.entries(await snapshot(dir));
  const [file] = files.find(([path, text]) => path.includes('conversations') && text.includes('"id":"a"'))!;
  await truncate(file, 70);
  const store = await openLowdbStore({ dir });
  expect((await failure(store.get('conversations', 'a'), 'E_STORE_TORN')).detail.what).toBe(file);
  await failure(store.list('conversations'), 'E_STORE_TORN');
  expect(await store.get('conversations', 'b')).toEqual(conversation('b'));
  expect(await store.expire(5000)).toBe(1);
  await store.close();
});

it.each([
  ['a cut last line', 'E_STORE_TORN', (file: string) => readFile(file).then((b) => truncate(file, b.length - 3))],
  [
    'a lost last line',
    'E_STORE_TORN',
    (file: string) => readFile(file).then((b) => truncate(file, b.lastIndexOf(10, -2) + 1)),
  ],
  ['gone', 'E_STORE_TORN', (file: string) => rm(file)],
  ['a line added', 'E_STORE_FOREIGN', (file: string) => appendFile(file, '{"at":2}\n')],
  ['another text', 'E_STORE_FOREIGN', (file: string) => writeFile(file, 'x'.repeat(200))],
] as const)('refuses an audit trail with %s', async (_, code, damage) => {
  const dir = await makeStore();
  await damage(join(dir, 'audit.jsonl'));
  const before = await snapshot(dir);
  expect((await failure(openLowdbStore({ dir }), code)).detail.what).toBe(join(dir, 'audit.jsonl'));
  expect(await snapshot(dir)).toEqual(before);
});

it('opens without its journal when the files are whole, says so, and still refuses a torn log', async () => {
  const dir = await makeStore();
  await rm(join(dir, 'journal.jsonl'));
  const said: string[] = [];
  const store = await openLowdbStore({ dir, log: { warn: (_, message) => said.push(message) } });
  expect(said).toEqual([expect.stringContaining('journal is missing')]);
  expect((await readAll(store, 'audit')).map((e) => e.who)).toEqual(['a', 'b']);
  await store.close();
  await rm(join(dir, 'journal.jsonl'));
  await truncate(join(dir, 'audit.jsonl'), 40);
  await failure(openLowdbStore({ dir }), 'E_STORE_TORN');
});

it('keeps no deleted person in the backup', async () => {
  const dir = await makeStore();
  const store = await openLowdbStore({ dir });
  await store.transact((tx) => tx.delete('people', 'a'));
  await store.close();
  for (const text of Object.entries(await snapshot(dir)))
    if (text[0].includes('people')) expect(text[1]).not.toContain('"a"');
});

it('finds what has expired when file times were changed from outside', async () => {
  const dir = await makeStore();
  const now = Date.now();
  for (const path of Object.keys(await snapshot(dir))) await utimes(path, now / 1000, now / 1000);
  const store = await openLowdbStore({ dir });
  await store.transact((tx) => tx.put('conversations', conversation('later', { expiresAt: now + 10_000 })));
  expect(await store.expire(now + 1)).toBe(2);
  expect((await store.list('conversations')).map((c) => c.id)).toEqual(['later']);
  await store.close();
});
