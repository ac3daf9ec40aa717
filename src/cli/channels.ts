import type { HttpServer } from '../../adapters/http/http-server.js';
import { showReply } from '../conversation/render.js';
import { FOR_STAFF } from '../conversation/skills/handoff/wording.js';
import type { Clock } from '../shared/clock.js';
import { type Config, missingSlackSetting } from '../shared/config.js';
import { GoufuError } from '../shared/errors.js';
import type { HandoffAnswer, StaffedChannel } from '../shared/handoff.js';
import type { Log } from '../shared/log.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import type { Assistant } from './assistant.js';
import { openWechat } from './open-wechat.js';
import { openWechatOa } from './open-wechat-oa.js';
import type { TellAdmins } from './tell-admins.js';

/** What a channel is opened with. */
export interface ChannelMeans {
  config: Config;
  assistant: Assistant;
  store: Store;
  http: HttpServer;
  log: Log;
  clock: Clock;
  /** Tells the administrators of trouble in one channel by another. */
  tellAdmins: TellAdmins;
  /** Takes what the staff wrote under a question. */
  takeAnswer(answer: HandoffAnswer): Promise<void>;
  /** A reply as plain text. */
  render(reply: Reply): string;
}

/** Opens a channel; null where it is not configured. SDKs are loaded inside, so that only what is used is paid for. */
export type OpenChannel = (means: ChannelMeans) => Promise<StaffedChannel | null>;

/** All channels that `goufu start` serves. Adding one is a folder in `adapters/` and a line here. */
const CHANNELS: readonly OpenChannel[] = [openSlack, openWechat, openWechatOa];

/** The channels that are configured. */
export async function openChannels(means: ChannelMeans): Promise<StaffedChannel[]> {
  const opened = await Promise.all(CHANNELS.map((open) => open(means)));
  return opened.filter((channel) => channel !== null);
}

async function openSlack(means: ChannelMeans): Promise<StaffedChannel | null> {
  const { config, assistant, store, http, log, clock, takeAnswer } = means;
  const { botToken, mode, ...rest } = config.slack;
  if (botToken === null) return null;
  requireSlackSecrets(config);
  const { SlackChannel } = await import('../../adapters/slack/slack-channel.js');
  const { SlackDesk } = await import('../../adapters/slack/handoff-desk.js');
  const { syncPeople } = await import('../../adapters/slack/sync-people.js');
  const { readPeopleList } = await import('../../adapters/slack/people-list.js');
  const list = config.slack.peopleFile === null ? null : await readPeopleList(config.slack.peopleFile);
  const { cardsFor, serveContracts } = await import('../../adapters/slack/contracts/serve-contracts.js');
  const office = { store, rules: assistant.rules, clock, lang: config.lang };
  const channel = assistant.policy.district.slackHandoffChannel;
  return new SlackChannel({
    settings: { ...rest, botToken },
    http: mode === 'http' ? http.app : null,
    log,
    clock,
    features: [syncPeople({ store, list }), ...serveContracts(office)],
    cards: cardsFor(office),
    desk: channel === null ? null : new SlackDesk({ channel, words: FOR_STAFF, take: takeAnswer }),
    show: (reply) => showReply(reply, assistant.policy),
  });
}

/** Throws E_SLACK naming the variable that the chosen mode needs and that is not set. */
function requireSlackSecrets({ slack, lang }: Config): void {
  const missing = missingSlackSetting(slack);
  if (missing) throw new GoufuError('E_SLACK', { why: missing, mend: lang === 'zh' ? '请设置它' : 'Set it' });
}
