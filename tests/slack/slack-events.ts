import type { Acknowledged, SlackFront } from './slack-front.js';

/** What people do in Slack, in the form in which Slack hands it over. `retry`: it is handed over again. */
export class SlackPeople {
  private events = 0;

  constructor(readonly front: SlackFront) {}

  event(event: object, more: { id?: string; retry?: number } = {}): Promise<Acknowledged> {
    const event_id = more.id ?? `Ev${++this.events}`;
    return this.front.envelope('events_api', eventBody(event, event_id), more.retry);
  }

  /** A direct message. */
  tell(user: string, text: string, more: Record<string, unknown> & { retry?: number } = {}): Promise<Acknowledged> {
    const { retry, ...fields } = more;
    return this.event(messageOf(this.front, user, text, fields), { ...(retry ? { retry } : {}) });
  }

  /** A mention in a channel: two events about one message, as Slack sends them. */
  async mention(user: string, channel: string, text: string, more: Record<string, unknown> = {}): Promise<string> {
    const ts = String(more.ts ?? this.front.nextTs());
    const said = { user, channel, text: `<@${this.front.botUserId}> ${text}`, ts, ...more };
    await Promise.all([
      this.event({ type: 'message', channel_type: 'channel', ...said }),
      this.event({ type: 'app_mention', ...said }),
    ]);
    return ts;
  }

  command(user: string, channel: string, text: string, more: object = {}): Promise<Acknowledged> {
    return this.front.envelope('slash_commands', commandOf(this.front, user, channel, text, more));
  }

  /** Presses a button of a message that was sent. */
  press(
    user: string,
    sent: Record<string, unknown>,
    action: object,
    more: Record<string, unknown> & { retry?: number } = {},
  ): Promise<Acknowledged> {
    const { retry, ...fields } = more;
    return this.front.envelope('interactive', pressOf(this.front, user, sent, action, fields), retry);
  }

  submit(user: string, view: object, more: Record<string, unknown> & { retry?: number } = {}): Promise<Acknowledged> {
    const { retry, ...fields } = more;
    const body = { type: 'view_submission', user: { id: user, name: user }, team: { id: 'T1' }, view, ...fields };
    return this.front.envelope('interactive', body, retry);
  }

  shortcut(user: string, callback: string, message: object, channel: string): Promise<Acknowledged> {
    return this.front.envelope('interactive', {
      type: 'message_action',
      callback_id: callback,
      trigger_id: `tr-${this.front.nextTs()}`,
      user: { id: user, name: user },
      team: { id: 'T1' },
      channel: { id: channel, name: 'hall' },
      message,
      message_ts: (message as { ts?: string }).ts,
      response_url: responseUrl(this.front),
    });
  }
}

export function eventBody(event: object, event_id: string): object {
  return { type: 'event_callback', team_id: 'T1', api_app_id: 'A0GOUFU', event_id, event_time: 1, event };
}

export function messageOf(front: SlackFront, user: string, text: string, more: object = {}): object {
  return { type: 'message', channel_type: 'im', channel: front.dm(user), user, text, ts: front.nextTs(), ...more };
}

export function commandOf(front: SlackFront, user: string, channel: string, text: string, more: object = {}): object {
  const trigger_id = `tr-${front.nextTs()}`;
  const response_url = responseUrl(front);
  return {
    command: '/goufu',
    text,
    user_id: user,
    user_name: user,
    channel_id: channel,
    team_id: 'T1',
    trigger_id,
    response_url,
    ...more,
  };
}

export function responseUrl(front: SlackFront): string {
  return `${front.apiUrl.replace('/api/', '/respond/')}${front.nextTs()}`;
}

/** A press of `action` (a button as it was sent) under the message `sent` (the body of its chat.postMessage). */
export function pressOf(
  front: SlackFront,
  user: string,
  sent: Record<string, unknown>,
  action: object,
  more: Record<string, unknown> = {},
): object {
  const ts = String(more.ts ?? '1773799999.000001');
  const channel = String(sent.channel ?? '');
  const thread = sent.thread_ts ? { thread_ts: sent.thread_ts } : {};
  return {
    type: 'block_actions',
    user: { id: user, name: user, username: user, team_id: 'T1' },
    team: { id: 'T1', domain: 'district' },
    api_app_id: 'A0GOUFU',
    trigger_id: `tr-${front.nextTs()}`,
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false, ...thread },
    channel: { id: channel, name: 'x' },
    message: { type: 'message', ts, text: sent.text, blocks: sent.blocks, ...thread },
    response_url: responseUrl(front),
    actions: [{ block_id: 'b', action_ts: ts, ...action }],
    ...more,
  };
}

interface SentButton {
  action_id: string;
  text: { text: string };
  value?: string;
}

/** The buttons of a message that was sent. */
export function buttonsOf(sent: Record<string, unknown> | undefined): SentButton[] {
  const blocks = (sent?.blocks ?? []) as { type: string; elements?: SentButton[] }[];
  return blocks.flatMap((b) => (b.type === 'actions' ? (b.elements ?? []) : []));
}
