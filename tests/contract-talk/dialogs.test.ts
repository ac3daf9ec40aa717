import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/bot/take-turn.js';
import { renderText } from '../../src/conversation/render.js';
import type { Role, User } from '../../src/domain/people/role.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { actAs, contractOf } from '../support/contracts.js';

const NOW = Date.parse('2026-03-18T10:00:00+08:00');
const here = new URL('dialogs/', import.meta.url);

const OWN: [string, string, number, string, string][] = [
  ['阳光社工中心', '养老服务', 480_000, '2025-04-11', '2026-04-10'],
  ['康馨护理', '残疾人托养', 250_000, '2025-07-01', '2026-06-30'],
  ['绿洲物业', '机关保洁', 120_000, '2026-01-01', '2026-12-31'],
  ['明德律师事务所', '法律顾问', 60_000, '2025-03-01', '2026-02-28'],
  ['晨曦心理咨询', '校园心理辅导', 360_000, '2025-09-01', '2026-08-31'],
];
const OTHERS: typeof OWN = [
  ['启智教育培训', '课后托管', 890_000, '2025-09-01', '2026-07-10'],
  ['禾苗文化', '阅读推广', 150_000, '2026-01-01', '2026-12-31'],
];
const TWO_OF_ONE: typeof OWN = [
  ['康馨护理', '残疾人托养', 250_000, '2025-04-11', '2026-04-10'],
  ['康馨护理', '日间照料', 180_000, '2025-06-01', '2026-05-31'],
];
/** What is registered before: nothing, the own five and two of another department, two with one provider. */
const GIVEN: Record<string, { own: typeof OWN; others: typeof OWN }> = {
  S0: { own: [], others: [] },
  S1: { own: OWN, others: OTHERS },
  S2: { own: TWO_OF_ONE, others: [] },
};
const DEPARTMENTS: Record<string, string | null> = { officer: '本单位', finance: '财政局', applicant: null };

interface Said {
  line: string;
  fits: RegExp[];
  fitsNot: RegExp[];
}

function readDialogs(text: string) {
  const dialogs: { id: string; role: string; given: string; more: string[]; turns: Said[] }[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [mark, rest] = [line.slice(0, 1), line.slice(2)];
    const dialog = dialogs.at(-1);
    if (mark === '#') {
      const [id = '', role = '', given = ''] = rest.split(' ');
      dialogs.push({ id, role, given, more: [], turns: [] });
    } else if (mark === '=') dialog?.more.push(rest);
    else if (mark === '>') dialog?.turns.push({ line: rest, fits: [], fitsNot: [] });
    else if (mark === '~') dialog?.turns.at(-1)?.fits.push(new RegExp(rest));
    else if (mark === '!') dialog?.turns.at(-1)?.fitsNot.push(new RegExp(rest));
    else throw new Error(`no such mark: ${line}`);
  }
  return dialogs;
}

async function openTalk(role: string, given: string, more: readonly string[]) {
  const store = openMemoryStore();
  const sets = GIVEN[given];
  if (!sets) throw new Error(`nothing is given as ${given}`);
  const keep = (list: typeof OWN, department: string, owner: string) =>
    list.map(([provider, service, amountYuan, start, end]) =>
      contractOf({ provider, service, amountYuan, start, end, department, owner, signed: null }),
    );
  for (const draft of [...keep(sets.own, '本单位', 'officer-1'), ...keep(sets.others, '教育局', 'officer-9')])
    expect((await registerContract(store, actAs('admin', null, { id: 'importer' }), draft)).ok).toBe(true);
  for (const line of more) {
    const [provider = '', service = '', yuan, start = '', end = '', department = '本单位'] = line.split('|');
    const owner = department === '本单位' ? 'officer-1' : 'officer-9';
    const [draft] = keep([[provider, service, Number(yuan), start, end]], department, owner);
    if (draft) expect((await registerContract(store, actAs('admin', null, { id: 'importer' }), draft)).ok).toBe(true);
  }
  const { converse, rules, policy } = await realAssistant();
  const user: User = { id: 'officer-1', role: role as Role, department: DEPARTMENTS[role] ?? null };
  let n = 0;
  const parts = { store, converse, rules, newId: () => `id-${++n}` };
  return async (text: string): Promise<string> => {
    const activity = { id: `m${++n}`, channel: 'test', conversation: 'c', user: user.id, text, at: NOW + n };
    return renderText((await takeTurn(parts, activity, user)).reply, policy);
  };
}

const dialogs = readdirSync(here)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readDialogs(readFileSync(new URL(name, here), 'utf8')));

describe('talk about contracts', () => {
  it.each(dialogs)('$id', async ({ id, role, given, more, turns }) => {
    const say = await openTalk(role, given, more);
    for (const { line, fits, fitsNot } of turns) {
      const reply = await say(line);
      for (const pattern of fits) expect(reply, `${id} > ${line}`).toMatch(pattern);
      for (const pattern of fitsNot) expect(reply, `${id} > ${line}`).not.toMatch(pattern);
    }
  });
});
