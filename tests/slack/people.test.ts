import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PeopleEntry, readPeopleList } from '../../adapters/slack/people-list.js';
import { syncPeople } from '../../adapters/slack/sync-people.js';
import { findAddresses, findUser } from '../../src/services/people.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { auditOf } from '../support/contracts.js';
import { type SlackBot, startSlack } from './slack-bot.js';
import { SlackFront } from './slack-front.js';

let slack: SlackBot | undefined;
afterEach(async () => {
  await slack?.close();
  slack = undefined;
});

async function open(list: PeopleEntry[] | null, groups: Record<string, number[]> = {}) {
  const store = openMemoryStore();
  // Ids are known once the double runs: entries name people by number (U01, U02).
  const front = new SlackFront();
  const features = [
    (means: Parameters<ReturnType<typeof syncPeople>>[0]) => {
      for (const [id, members] of Object.entries(groups))
        front.groups.set(
          id,
          members.map((n) => front.user(n)),
        );
      const own = list?.map((e) => ('user' in e ? { ...e, user: front.user(Number(e.user.slice(1))) } : e)) ?? null;
      syncPeople({ store, list: own })(means);
    },
  ];
  slack = await startSlack({ front, bot: { store }, slack: { features } });
  const who = (n: number) => findUser(store, `slack:${front.user(n)}`);
  return { ...slack, store, who };
}

const officer = { role: 'officer' as const, department: '某区民政局' };

describe('people in Slack', () => {
  it('have the role and department of their group or their own entry', async () => {
    const { who, front, store } = await open(
      [
        { group: 'S01', ...officer },
        { group: '@s02', role: 'finance', department: null },
        { user: 'U02', role: 'admin' },
      ],
      { S01: [1, 2], S02: [3] },
    );
    await vi.waitFor(async () => expect((await who(3)).role).toBe('finance'), 5000);
    expect(await who(1)).toMatchObject(officer);
    expect(await who(2)).toMatchObject({ role: 'admin', department: null });
    // They can be written to before they have written.
    const [address] = await findAddresses(store, `slack:${front.user(1)}`);
    expect(address?.conversation).toBe(front.dm(front.user(1)));
    expect((await auditOf(store)).filter((a) => a.what === 'people.role')).toHaveLength(3);
  });

  it('lose it when they leave the group, and nobody does when Slack fails', async () => {
    const { who, front, people } = await open([{ group: 'S01', ...officer }], { S01: [1, 2] });
    await vi.waitFor(async () => expect((await who(2)).role).toBe('officer'), 5000);
    front.groups.set('S01', []);
    front.faults.push({ method: 'usergroups.users.list', error: 'fatal_error' });
    const calls = () => front.calls.filter((c) => c.method === 'usergroups.users.list').length;
    const before = calls();
    await people.event({ type: 'subteam_members_changed', subteam_id: 'S01' });
    await vi.waitFor(() => expect(calls()).toBeGreaterThan(before), 5000);
    expect((await who(1)).role).toBe('officer');
    front.groups.set('S01', [front.user(1)]);
    await people.event({ type: 'subteam_members_changed', subteam_id: 'S01' });
    await vi.waitFor(async () => expect((await who(2)).role).toBe('applicant'), 5000);
    expect(await who(1)).toMatchObject(officer);
  });

  it('lose it when they leave the workspace, on every channel they were bound to', async () => {
    const { who, front, people, store } = await open([{ group: 'S01', ...officer }], { S01: [1] });
    await vi.waitFor(async () => expect((await who(1)).role).toBe('officer'), 5000);
    const bound = { id: 'wechat:w1', channel: 'wechat', role: 'applicant' as const, department: null };
    await store.transact((tx) =>
      tx.put('people', { ...bound, noticedAt: 1, createdAt: 1, sameAs: `slack:${front.user(1)}` }),
    );
    expect((await findUser(store, 'wechat:w1')).role).toBe('officer');
    await people.event({ type: 'user_change', user: { id: front.user(1), deleted: true } });
    await vi.waitFor(async () => expect((await who(1)).role).toBe('applicant'), 5000);
    expect((await findUser(store, 'wechat:w1')).role).toBe('applicant');
  });
});

describe('the list of people', () => {
  const read = async (text: string) => {
    const path = join(await mkdtemp(join(tmpdir(), 'goufu-people-')), 'people.yaml');
    await writeFile(path, text);
    return readPeopleList(path);
  };

  it('is read', async () => {
    const text = '- { user: U012AB, role: officer, department: 某区民政局 }\n- { group: "@caizheng", role: finance }\n';
    expect(await read(text)).toEqual([
      { user: 'U012AB', role: 'officer', department: '某区民政局' },
      { group: '@caizheng', role: 'finance' },
    ]);
    expect(await read('# nobody yet\n')).toEqual([]);
  });

  it('names every fault with its line', async () => {
    const text = '- { user: U012AB, role: officer }\n- { user: zhang, role: officer }\n- { group: S01, role: boss }\n';
    const failure = (await read(text).catch((e: unknown) => e)) as { code: string; message: string };
    expect(failure.code).toBe('E_SLACK_PEOPLE');
    expect(failure.message).toMatch(/people\.yaml:2: [\s\S]*people\.yaml:3: /);
    await expect(read('role: officer')).rejects.toMatchObject({ code: 'E_SLACK_PEOPLE' });
    await expect(readPeopleList('/nowhere/people.yaml')).rejects.toMatchObject({ code: 'E_FILE_READ' });
  });
});
