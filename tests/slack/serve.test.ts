import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readScopes } from '../../adapters/slack/check-set-up.js';
import { checkSlackSetUp } from '../../src/cli/check-slack.js';
import type { Finding } from '../../src/cli/finding.js';
import { type Running, serve } from '../../src/cli/serve.js';
import { type Config, HOME, readConfig } from '../../src/shared/config.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { CLOCK, memoryLog } from '../support/scripted-bot.js';
import { SlackPeople } from './slack-events.js';
import { APP_TOKEN, SECRET, SlackFront, wordsIn } from './slack-front.js';

const MANIFEST = join(HOME, 'adapters/slack/manifest.yaml');

let front: SlackFront;
let running: Running | undefined;
let store: Store;
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await front?.close();
});

/** The program as `goufu start` runs it, with Slack's double for Slack and only the manifest's scopes. */
async function start(env: Record<string, string> = {}): Promise<SlackPeople> {
  front = new SlackFront(3, await readScopes(MANIFEST));
  await front.start();
  const people = join(await mkdtemp(join(tmpdir(), 'goufu-slack-')), 'people.yaml');
  await writeFile(people, `- { user: ${front.user(1)}, role: officer, department: 某区民政局 }\n`);
  store = openMemoryStore();
  running = await serve(configOf({ SLACK_PEOPLE: people, ...env }), store, CLOCK, memoryLog().log);
  return new SlackPeople(front);
}

function configOf(env: Record<string, string>): Config {
  const slack = { SLACK_BOT_TOKEN: front.botToken, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: front.apiUrl };
  return readConfig({ GOUFU_PORT: '0', GOUFU_LANG: 'zh', ...slack, ...env });
}

describe('goufu start with Slack', () => {
  it('talks, knows its officers and shows them their home tab, with the scopes of the manifest', async () => {
    const people = await start();
    expect(running?.channels).toEqual(['slack']);
    await vi.waitFor(
      async () => expect((await store.get('people', `slack:${front.user(1)}`))?.role).toBe('officer'),
      8000,
    );
    await people.tell(front.user(1), '评估等级要几A');
    await vi.waitFor(() => expect(front.shown()).toContain('3A'), 8000);
    await people.event({ type: 'app_home_opened', user: front.user(1), tab: 'home', channel: 'D1' });
    await vi.waitFor(() => expect(front.sent('views.publish')).toHaveLength(1), 8000);
    const [{ view } = {}] = front.sent('views.publish');
    expect(wordsIn((view as { blocks?: unknown }).blocks)).toContain('某区民政局经办人');
    expect(front.calls.filter((c) => !c.ok).map((c) => c.method)).toEqual([]);
  });

  it('takes Slack’s calls on its own web server in HTTP mode', async () => {
    await start({ SLACK_MODE: 'http', SLACK_SIGNING_SECRET: SECRET });
    front.eventsUrl = `${running?.address}/slack/events`;
    // Pinned to the program's clock, which stands still.
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect((await front.http(body, { stamp: Math.floor(CLOCK.now() / 1000) })).text).toContain('abc');
    expect((await front.http(body, { secret: 'x', stamp: Math.floor(CLOCK.now() / 1000) })).status).toBe(401);
  });

  it('says which setting is missing', async () => {
    front = new SlackFront();
    await front.start();
    const config = configOf({ SLACK_APP_TOKEN: '' });
    await expect(serve(config, openMemoryStore(), CLOCK, memoryLog().log)).rejects.toMatchObject({
      code: 'E_SLACK',
      detail: { why: 'SLACK_APP_TOKEN' },
    });
  });
});

describe('goufu doctor about Slack', () => {
  const district = { slackHandoffChannel: '#goufu' } as Parameters<typeof checkSlackSetUp>[1];
  const look = async (env: Record<string, string>, more = district) => {
    const findings: Finding[] = [];
    for await (const found of checkSlackSetUp(configOf(env), more)) findings.push(found);
    return findings.map(({ state, text }) => `${state} ${text.zh}`);
  };
  const begin = async () => {
    front = new SlackFront();
    await front.start();
  };

  it('says what is missing, one thing after the other', async () => {
    await begin();
    expect(await look({ SLACK_BOT_TOKEN: '' })).toEqual([expect.stringMatching(/^note .*manifest\.yaml/)]);
    expect(await look({ SLACK_APP_TOKEN: '' })).toEqual([expect.stringMatching(/^fault .*SLACK_APP_TOKEN/)]);
    expect(await look({ SLACK_MODE: 'http' })).toEqual([expect.stringMatching(/^fault .*SLACK_SIGNING_SECRET/)]);
    expect(await look({ SLACK_PEOPLE: '/nowhere' })).toContainEqual(expect.stringMatching(/^fault E_FILE_READ/));
  });

  it('asks Slack about the tokens and the channel of the staff', async () => {
    await begin();
    expect((await look({})).at(-1)).toMatch(/^ok Slack 已连上/);
    const elsewhere = { slackHandoffChannel: '#nowhere' } as typeof district;
    expect((await look({}, elsewhere)).at(-1)).toMatch(/^fault .*#nowhere/);
    front.faults.push({ method: 'auth.test', error: 'invalid_auth' });
    expect((await look({})).at(-1)).toMatch(/^fault .*SLACK_BOT_TOKEN：invalid_auth/);
    front.faults.push({ method: 'apps.connections.open', error: 'not_allowed_token_type' });
    expect((await look({})).at(-1)).toMatch(/^fault .*SLACK_APP_TOKEN/);
  });
});

describe('the manifest', () => {
  it('asks for the events that are listened to and names the command and the shortcut', async () => {
    const manifest = parse(await readFile(MANIFEST, 'utf8'));
    const { bot_events } = manifest.settings.event_subscriptions;
    for (const event of [
      'app_mention',
      'message.im',
      'app_home_opened',
      'assistant_thread_started',
      'user_change',
      'subteam_members_changed',
    ])
      expect(bot_events).toContain(event);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.features.slash_commands[0].command).toBe('/goufu');
    expect(manifest.features.shortcuts[0]).toMatchObject({
      type: 'message',
      callback_id: 'goufu_check',
      name: '用方案核对',
    });
    // Slack's limits on a manifest.
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(174);
    expect(manifest.features.shortcuts[0].name.length).toBeLessThanOrEqual(24);
  });
});
