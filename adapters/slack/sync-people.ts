import type { WebClient } from '@slack/web-api';
import { applyStaffList, revokeAccess, type StaffEntry } from '../../src/services/staff-list.js';
import type { Store } from '../../src/shared/store.js';
import type { Feature, SlackMeans } from './means.js';
import type { PeopleEntry } from './people-list.js';

/** Besides what Slack tells of changes, the list is read against Slack so often. */
const EVERY = 60 * 60_000;

export interface PeopleParts {
  store: Store;
  /** Null: roles are not taken from Slack; who leaves loses theirs nevertheless. */
  list: readonly PeopleEntry[] | null;
}

/** Keeps roles and departments as the list and Slack's user groups say; who leaves the workspace loses access at once. */
export function syncPeople(parts: PeopleParts): Feature {
  return (means) => {
    const { app, clock, log } = means;
    let last: Promise<void> = Promise.resolve();
    let isWaiting = false;
    // Changes come in bursts: those that come while one reading waits are in it.
    const sync = () => {
      if (isWaiting) return last;
      isWaiting = true;
      last = last
        .then(() => {
          isWaiting = false;
          return syncOnce(parts, means);
        })
        .catch((err: unknown) => log.warn({ err }, 'Slack people were not read'));
      return last;
    };
    app.event('user_change', async ({ event }) => {
      const { id, deleted } = (event as unknown as { user: { id: string; deleted?: boolean } }).user;
      if (deleted) await revokeAccess(parts.store, `slack:${id}`, clock.now());
      // Most changes are of people who are nobody here.
      else if (await parts.store.get('people', `slack:${id}`)) await sync();
    });
    app.event('subteam_members_changed', async () => sync());
    if (parts.list === null) return;
    void sync();
    setInterval(() => void sync(), EVERY).unref();
  };
}

/** Reads all groups before anything changes: a failure of Slack takes nobody's role. */
async function syncOnce({ store, list }: PeopleParts, { client, clock, log }: SlackMeans): Promise<void> {
  if (list === null) return;
  const handles = await readHandles(client, list);
  const wanted = new Map<string, PeopleEntry>();
  // A user named as such goes before their groups, an earlier entry before a later one.
  for (const entry of [...list].sort((a, b) => Number('group' in a) - Number('group' in b)))
    for (const user of await usersOf(client, entry, handles)) if (!wanted.has(user)) wanted.set(user, entry);
  const staff = new Map<string, StaffEntry>();
  for (const [user, { role, department }] of wanted) {
    const known = await describeUser(client, user, await store.get('people', `slack:${user}`));
    if (known) staff.set(`slack:${user}`, { role, department: department ?? null, ...known });
  }
  const changed = await applyStaffList(store, 'slack', staff, clock.now());
  if (changed > 0) log.info({ changed }, 'roles of Slack people changed');
}

async function readHandles(client: WebClient, list: readonly PeopleEntry[]): Promise<Map<string, string>> {
  if (!list.some((e) => 'group' in e && e.group.startsWith('@'))) return new Map();
  const { usergroups = [] } = await client.usergroups.list();
  return new Map(usergroups.map((g) => [`@${g.handle}`, g.id ?? '']));
}

async function usersOf(client: WebClient, entry: PeopleEntry, handles: Map<string, string>): Promise<string[]> {
  if ('user' in entry) return [entry.user];
  const usergroup = handles.get(entry.group) ?? entry.group;
  const { users = [] } = await client.usergroups.users.list({ usergroup });
  return users;
}

/** Name and direct message of a user; null for one who has left, and for programs. */
async function describeUser(
  client: WebClient,
  user: string,
  known: { name?: string | null; reach?: string | null } | null,
): Promise<Pick<StaffEntry, 'name' | 'reach'> | null> {
  const { user: found } = await client.users.info({ user });
  if (!found || found.deleted || found.is_bot) return null;
  const reach = known?.reach ?? (await client.conversations.open({ users: user })).channel?.id ?? null;
  return { name: found.real_name || found.name || null, reach };
}
