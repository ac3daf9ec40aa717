import { readFile } from 'node:fs/promises';
import { WebClient } from '@slack/web-api';
import { parse } from 'yaml';
import type { Log } from '../../src/shared/log.js';
import { clientOptions, type SlackSettings, whyOf } from './connect.js';
import { lookUpChannel } from './handoff-desk.js';

/** What the app has and lacks in its workspace; `why` says what keeps Slack from telling. */
export type SlackState =
  | { ok: true; team: string; missingScopes: string[]; isHandoffChannelSeen: boolean }
  | { ok: false; what: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'; why: string };

/** Asks Slack about both tokens, the scopes of `manifest` (a path) and the channel of the staff. Never throws. */
export async function checkSlack(
  settings: SlackSettings,
  manifest: string,
  handoffChannel: string | null,
  log: Log,
): Promise<SlackState> {
  const options = { ...clientOptions(settings, log), retryConfig: { retries: 0 } };
  const client = new WebClient(settings.botToken, options);
  try {
    const { team = '', response_metadata } = await client.auth.test();
    const has = new Set(response_metadata?.scopes ?? []);
    // Slack names the scopes in a header; where it doesn't, nothing is known to be missing.
    const missingScopes = has.size === 0 ? [] : (await readScopes(manifest)).filter((s) => !has.has(s));
    const app = await checkAppToken(settings, options);
    if (app !== null) return { ok: false, what: 'SLACK_APP_TOKEN', why: app };
    const name = handoffChannel?.replace(/^#/, '');
    const isHandoffChannelSeen = name === undefined || (await lookUpChannel(client, name)) !== null;
    return { ok: true, team, missingScopes, isHandoffChannelSeen };
  } catch (failure) {
    return { ok: false, what: 'SLACK_BOT_TOKEN', why: whyOf(failure) };
  }
}

/** The reason why Socket Mode would not open; null when it would, or isn't used. */
async function checkAppToken({ appToken }: SlackSettings, options: object): Promise<string | null> {
  if (appToken === null) return null;
  try {
    await new WebClient(appToken, options).apps.connections.open();
    return null;
  } catch (failure) {
    return whyOf(failure);
  }
}

/** The bot scopes that a manifest asks for. */
export async function readScopes(manifest: string): Promise<string[]> {
  const read = parse(await readFile(manifest, 'utf8')) as { oauth_config: { scopes: { bot: string[] } } };
  return read.oauth_config.scopes.bot;
}
