import type { FastifyInstance } from 'fastify';

/** Gives the calendar of a secret address; null where the address is nobody's. */
export type ReadCalendar = (secret: string) => Promise<Uint8Array | null>;

/**
 * `GET /calendar/<secret>.ics`, which calendars subscribe to. An address that is nobody's is told like one that never was.
 * The server keeps no log of requests, so the secret stands in none.
 */
export function mountCalendar(app: FastifyInstance, read: ReadCalendar): void {
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, answer) => {
    const secret = /^([0-9a-f-]{32,80})\.ics$/.exec(request.params.file)?.[1];
    const bytes = secret === undefined ? null : await read(secret);
    if (bytes === null) return answer.status(404).send({ error: 'not found' });
    return answer
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .header('content-disposition', 'inline; filename="goufu.ics"')
      .send(Buffer.from(bytes));
  });
}
