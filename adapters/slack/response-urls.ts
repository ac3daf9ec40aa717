import type { Clock } from '../../src/shared/clock.js';
import type { SlackMessage } from './blocks.js';
import { conversationOf, type Where } from './where.js';

const MINUTE = 60_000;
/** A response address takes five answers in thirty minutes. */
const GOOD_FOR = 29 * MINUTE;
const USES = 5;
const KEPT = 5000;

interface Known {
  url: string;
  since: number;
  left: number;
}

/** The addresses that Slack gives with commands and buttons, to answer only their sender. */
export class ResponseUrls {
  private readonly known = new Map<string, Known>();

  /** `apiUrl`: where Slack is, so that a forged address elsewhere is never called. */
  constructor(
    private readonly clock: Clock,
    private readonly apiUrl: string,
  ) {}

  keep(where: Where, url: string | undefined): void {
    if (url === undefined || !this.isSlacks(url)) return;
    const id = conversationOf(where);
    this.known.delete(id);
    this.known.set(id, { url, since: this.clock.now(), left: USES });
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
  }

  /** Answers there; false when there is no address that still takes one. */
  async answer(where: Where, message: SlackMessage): Promise<boolean> {
    const found = this.known.get(conversationOf(where));
    if (!found || found.left === 0 || this.clock.now() - found.since > GOOD_FOR) return false;
    found.left -= 1;
    return this.call(found.url, { response_type: 'ephemeral', replace_original: false, ...message });
  }

  /** Posts to a response address; false when Slack refuses it. */
  async call(url: string, body: object): Promise<boolean> {
    if (!this.isSlacks(url)) return false;
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    try {
      return (await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(10_000) })).ok;
    } catch {
      return false;
    }
  }

  private isSlacks(url: string): boolean {
    const [host, own] = [hostOf(url), hostOf(this.apiUrl)];
    if (host === undefined) return false;
    return host === own || (own === 'slack.com' && host.endsWith('.slack.com'));
  }
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
