import type { App, ReceiverEvent } from '@slack/bolt';

/** Slack waits three seconds; what isn't acknowledged by then is acknowledged here, and the work goes on. */
const ACK_WITHIN = 2500;

/** Makes an app acknowledge everything in time, whatever its listeners do. */
export function ackInTime(app: App, within = ACK_WITHIN): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event: ReceiverEvent) => {
    let isDone = false;
    const once = async (answer?: unknown) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      await event.ack(answer);
    };
    const timer = setTimeout(() => void once().catch(() => {}), within).unref();
    try {
      await process({ ...event, ack: once });
    } catch (failure) {
      clearTimeout(timer);
      throw failure;
    }
  };
}
