// The victim: lives through simulated days, sends reminders over a channel that fails every fifth time, lets officers answer,
// and is killed. What reached people stands in world.jsonl, written before the channel says so.
// node tests/soak/reminders-child.mjs <compiled sources> <folder> <contracts> <seed> <life> <last day> <transactions until it kills itself; 0 = never>
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [built, dir, contracts, seed, life, last, mortal] = process.argv.slice(2);
const load = (path) => import(new URL(path, built).href);
const { openLowdbStore } = await load('store/lowdb-store.js');
const { nodeFiles } = await load('store/file-system.js');
const { loadPolicy } = await load('domain/policy/load.js');
const { loadDeadlines } = await load('domain/policy/load-deadlines.js');
const { HOME } = await load('shared/config.js');
const { tick } = await load('services/delivery/tick.js');
const { registerContract } = await load('services/contracts/register-contract.js');
const acts = await load('services/contracts/act-on-obligation.js');

const FIRST = '2025-01-02';
const TIMES = ['09:00', '09:02', '09:05', '09:09', '09:20', '11:00', '16:00'];
const world = join(dir, 'world.jsonl');
const tell = (line) => appendFileSync(world, `${JSON.stringify(line)}\n`);

let state = (Number(seed) * 7919 + Number(life) * 104729) | 0;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const failed = (what, why) => tell({ what: 'failure', why, stack: String(what.err?.stack) });
const log = { debug() {}, info() {}, warn: failed, error: failed };
const die = () => process.kill(process.pid, 'SIGKILL');

// A kill loses nothing that the system has taken: the disk need not be waited for.
const files = {
  ...nodeFiles,
  open: async (...args) => {
    const handle = await nodeFiles.open(...args);
    handle.sync = async () => {};
    return handle;
  },
};
const store = await openLowdbStore({ dir: join(dir, 'data'), files });
const transact = store.transact.bind(store);
let left = Number(mortal);
// Counted, not timed: a kill strikes the same place however busy the machine is, before a commit as well as after it.
store.transact = async (work) => {
  if (left === 1 && random() < 0.5) die();
  const result = await transact(work);
  if (--left === 0) die();
  return result;
};
const { policy } = loadPolicy(join(HOME, 'policy'));
const { rules } = loadDeadlines(join(HOME, 'policy'), policy);
let now = Date.parse(`${FIRST}T08:00:00+08:00`);
const clock = { now: () => now };
const acting = (id, department) => ({ user: { id, role: 'officer', department }, channel: 'soak', clock, rules });

const lifespan = left;
left = 0;
await settle();
left = lifespan;
tell({ what: 'start', life });
const { day, step } = whereItStood();
await live(day, step);
await store.close();
tell({ what: 'end' });
process.exit(0);

/** Departments 0 to 4 with three officers, a deputy and a head each; the third officer of each has never written, department 5 has nobody. */
async function settle() {
  if ((await store.get('settings', 'soak:settled')) !== null) return;
  const person = { channel: 'soak', role: 'officer', noticedAt: 1, createdAt: 1 };
  await store.transact((tx) => {
    for (let d = 0; d < 5; d++) {
      const department = `第${d}局`;
      for (const who of ['a', 'b', 'c'])
        tx.put('people', {
          ...person,
          id: `soak:${who}${d}`,
          department,
          ...(who === 'c' ? {} : { reach: `dm-${who}${d}` }),
        });
      tx.put('people', { ...person, id: `soak:dep${d}`, department, duty: 'deputy', reach: `dm-dep${d}` });
      tx.put('people', { ...person, id: `soak:head${d}`, department, duty: 'head', reach: `dm-head${d}` });
    }
  });
  const admin = { ...acting('admin', null), user: { id: 'admin', role: 'admin', department: null } };
  for (let n = 0; n < Number(contracts); n++) {
    const start = new Date(Date.parse('2024-09-01') + ((n * 37) % 700) * 86_400_000).toISOString().slice(0, 10);
    const end = new Date(Date.parse(start) + (200 + ((n * 53) % 500)) * 86_400_000).toISOString().slice(0, 10);
    const d = n % 50 === 49 ? 5 : n % 5;
    const owner = n % 11 === 10 ? null : n % 40 === 39 ? `soak:c${d}` : `soak:${n % 2 ? 'a' : 'b'}${d}`;
    const made = await registerContract(store, admin, {
      provider: `第${n}社工中心`,
      service: '养老服务',
      amountYuan: 100_000 + n,
      start,
      end,
      signed: null,
      department: `第${d}局`,
      owner,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
  }
  await store.transact((tx) => tx.put('settings', { id: 'soak:settled', value: true }));
}

/** The step that was under way when the last life ended; it is done again. */
function whereItStood() {
  const lines = existsSync(world) ? readFileSync(world, 'utf8').split('\n').slice(0, -1) : [];
  const found = lines.findLast((line) => line.startsWith('{"what":"step"'));
  const { day = FIRST, step = 0 } = found ? JSON.parse(found) : {};
  return { day, step };
}

async function live(from, fromStep) {
  let first = fromStep;
  for (let day = from; day <= last; day = nextUp(day)) {
    for (let step = first; step < TIMES.length; step++) {
      now = Date.parse(`${day}T${TIMES[step]}:00+08:00`);
      tell({ what: 'step', day, step });
      const told = [];
      await tick({ store, clock, rules, by: `life-${life}`, log, compose, say: (to, reply) => say(to, reply, told) });
      for (const message of told) await answer(message);
    }
    first = 0;
  }
}

/** Now and then the machine is off for some days: by the day alone, so that every life agrees. */
function nextUp(day) {
  const at = Date.parse(day);
  const off = (at / 86_400_000) % 41 === 0 ? 1 + ((at / 86_400_000) % 5) : 0;
  return new Date(at + (1 + off) * 86_400_000).toISOString().slice(0, 10);
}

async function compose(_to, push) {
  return { intent: 'soak', lang: 'zh', text: '', items: push.lines.map((l) => l.item) };
}

async function say(to, { items }, told) {
  const chance = random();
  if (chance < 0.2) return { ok: false, why: 'the channel is down', retry: true };
  if (chance < 0.202) die();
  const recipient = `${to.channel}:${to.user}`;
  tell({ what: 'told', recipient, at: now, items: items.map((i) => [i.thing, i.occasion, i.kind]) });
  told.push({ recipient, items });
  if (chance < 0.206) die();
  return { ok: true };
}

/** One obligation in fifty is never answered; the others sooner or later. */
async function answer({ recipient, items }) {
  const department = `第${recipient.at(-1)}局`;
  const who = acting(recipient, department);
  for (const { thing } of items) {
    if (isSilent(thing)) continue;
    const chance = random();
    const later = new Date(now + (1 + Math.floor(random() * 20)) * 86_400_000).toISOString().slice(0, 10);
    if (chance < 0.45) await acts.completeObligation(store, who, thing, '办好了');
    else if (chance < 0.65) await acts.acknowledgeObligation(store, who, thing);
    else if (chance < 0.8) await acts.snoozeObligation(store, who, thing, later);
    else if (chance < 0.88)
      await acts.transferObligation(
        store,
        who,
        thing,
        recipient.includes(':a') ? `b${recipient.at(-1)}` : `a${recipient.at(-1)}`,
      );
    else if (chance < 0.92) await acts.undoObligationAct(store, who, thing);
  }
}

function isSilent(thing) {
  let hash = 0;
  for (const c of thing) hash = (hash * 31 + c.codePointAt(0)) % 1_000_003;
  return hash % 50 === 0;
}
