import type { IncomingFile } from '../../src/shared/channel.js';
import type { SlackSettings } from './connect.js';

/** Bytes of the largest file that is fetched. */
const LARGEST = 10 * 1024 * 1024;
const TIMEOUT = 15_000;

export interface SlackFile {
  name?: string;
  mimetype?: string;
  size?: number;
  url_private_download?: string;
  url_private?: string;
}

/** The files of a message, each fetched only when it is read. */
export function readFiles(files: readonly SlackFile[] | undefined, settings: SlackSettings): IncomingFile[] {
  return (Array.isArray(files) ? files : []).map((file) => ({
    name: file.name ?? 'file',
    mediaType: file.mimetype ?? 'application/octet-stream',
    read: () => fetchFile(file, settings),
  }));
}

/** The token goes to Slack's own hosts only, whatever address an event names. */
async function fetchFile(file: SlackFile, { botToken, apiUrl }: SlackSettings): Promise<Uint8Array> {
  const url = file.url_private_download ?? file.url_private ?? '';
  if (!URL.canParse(url)) throw new Error('the file has no address');
  const { host, protocol } = new URL(url);
  const isSlacks = host === new URL(apiUrl).host || (protocol === 'https:' && host.endsWith('.slack.com'));
  if (!isSlacks) throw new Error('the file does not lie at Slack');
  if ((file.size ?? 0) > LARGEST) throw new Error('the file is too large');
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, { headers: { authorization: `Bearer ${botToken}` }, redirect: 'error', signal });
  if (!response.ok) throw new Error(`the file could not be fetched (HTTP ${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > LARGEST) throw new Error('the file is too large');
  return bytes;
}
