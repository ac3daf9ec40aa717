import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../src/shared/log.js';
import { whyOf } from './connect.js';

type SocketClient = SocketModeReceiver['client'];

const SECOND = 1000;

/** A socket that is opened again whenever it closes, until it is let go. */
export interface Connection {
  close(): Promise<void>;
}

/**
 * Opens Socket Mode and keeps it open: Slack closes sockets every few hours, networks when they like. Waits longer after
 * each failure, half a minute at most. Throws when the first opening fails.
 */
export async function keepConnected(client: SocketClient, log: Log, wait = SECOND): Promise<Connection> {
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  const reopen = async () => {
    try {
      await client.start();
      failures = 0;
      log.info({}, 'the Slack socket is open again');
    } catch (failure) {
      failures += 1;
      log.warn({ why: whyOf(failure), failures }, 'the Slack socket could not be opened');
      schedule();
    }
  };
  const schedule = () => {
    if (stopped || timer) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void reopen();
      },
      Math.min(30 * SECOND, wait * 2 ** Math.min(failures, 5)),
    );
  };
  await client.start();
  client.on('disconnected', schedule);
  return {
    async close() {
      stopped = true;
      clearTimeout(timer);
      await client.disconnect();
    },
  };
}
