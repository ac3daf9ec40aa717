import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { GoufuError } from '../../src/shared/errors.js';
import type { Log } from '../../src/shared/log.js';

/** The largest request body, bytes: webhooks are small. A route that takes files sets its own. */
const BODY_LIMIT = 1024 * 1024;
/** Milliseconds that a request may take to arrive whole. */
const REQUEST_TIMEOUT = 15_000;

export interface HttpServerOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  log: Log;
  /** Whether the assistant can serve right now; `/healthz` tells it. */
  isReady(): boolean;
}

/** The one web server that webhooks and the web page mount on. */
export interface HttpServer {
  /** Routes are added before `listen`, in a plugin of their own (`app.register`), so that parsers don't mix. */
  readonly app: FastifyInstance;
  /** Starts listening; gives the address. Throws E_HTTP_LISTEN. */
  listen(): Promise<string>;
  /** Takes no more requests; resolves when those under way are answered. */
  close(): Promise<void>;
}

/** A server with `/healthz`, a body limit, security headers and errors that tell nothing of the inside. */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, log, isReady } = options;
  const app = fastify({ bodyLimit: BODY_LIMIT, requestTimeout: REQUEST_TIMEOUT, forceCloseConnections: 'idle' });
  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } } });
  app.setErrorHandler(async (failure: Error & { statusCode?: number }, _request, answer) => {
    const status = failure.statusCode ?? 500;
    if (status >= 500) log.error({ err: failure }, 'a web request failed');
    return answer.status(status).send({ error: status >= 500 ? 'internal error' : failure.message });
  });
  app.get('/healthz', async (_request, answer) => {
    const isUp = isReady();
    return answer.status(isUp ? 200 : 503).send({ ok: isUp });
  });
  return {
    app,
    listen: async () => {
      try {
        return await app.listen({ host, port });
      } catch (failure) {
        throw new GoufuError('E_HTTP_LISTEN', { what: `${host}:${port}`, why: (failure as Error).message });
      }
    },
    close: () => app.close(),
  };
}
