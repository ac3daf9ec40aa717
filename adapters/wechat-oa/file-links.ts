import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../src/shared/clock.js';
import type { Attachment } from '../../src/shared/reply.js';

/** A link is good for a day. */
const GOOD_FOR = 24 * 3600_000;
/** Files held at most; the oldest go first. */
const FILES = 200;
export const FILES_PATH = '/wechat-oa/files';

/** Files behind links that only their reader knows: the platform has no message for documents. */
export interface FileLinks {
  /** The address of a file for a day. */
  add(file: Attachment): string;
  /** The routes that serve them. */
  routes(app: FastifyInstance): Promise<void>;
}

/** `publicUrl`: where the web server is reached from outside. Files are held in memory and gone after a restart. */
export function createFileLinks(publicUrl: string, clock: Clock): FileLinks {
  const held = new Map<string, { file: Attachment; until: number }>();
  return {
    add(file) {
      const key = randomBytes(18).toString('base64url');
      held.set(key, { file, until: clock.now() + GOOD_FOR });
      for (const [oldest, { until }] of held) {
        if (held.size <= FILES && until > clock.now()) break;
        held.delete(oldest);
      }
      return `${publicUrl.replace(/\/+$/, '')}${FILES_PATH}/${key}/${encodeURIComponent(file.name)}`;
    },
    async routes(app) {
      app.get<{ Params: { key: string } }>(`${FILES_PATH}/:key/:name`, async (request, answer) => {
        const found = held.get(request.params.key);
        if (!found || found.until <= clock.now())
          return answer.status(404).type('text/plain; charset=utf-8').send('链接已失效，请在公众号里再要一次。');
        const { name, mediaType, bytes } = found.file;
        return answer
          .type(mediaType)
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
          .send(Buffer.from(bytes));
      });
    },
  };
}
