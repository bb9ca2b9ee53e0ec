import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { TakkebrevError } from '../model/errors.ts';
import type { ReviewEnv } from './environment.ts';

export interface Listening {
  /** The one that was asked for, or the one the system gave for 0. */
  readonly port: number;
  /** Takes no more requests, and resolves when those at hand are answered. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** In PEM; null: plain HTTP. */
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
}

/** Serves the page. Throws TakkebrevError `port-busy` and `address-unusable`. */
export async function listen(app: Hono<ReviewEnv>, options: ListenOptions): Promise<Listening> {
  const { host: hostname, port, tls } = options;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const base = { fetch: app.fetch, hostname, port };
    const begun = serve(
      tls === null
        ? base
        : {
            ...base,
            createServer: createTlsServer,
            serverOptions: { cert: tls.cert, key: tls.key },
          },
      () => resolve(begun),
    );
    begun.once('error', (cause) => reject(refused(cause, hostname, port)));
  });
  const answered = requestsAt(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await answered();
      // Browsers keep connections on which they have asked nothing: those would be waited for.
      for (const socket of sockets) socket.destroySoon();
      await closed;
    },
  };
}

/** Gives a promise of the moment when no request is at hand. */
function requestsAt(server: ServerType): () => Promise<void> {
  let atHand = 0;
  let waiting: (() => void)[] = [];
  server.on(
    'request',
    (_: unknown, answer: { once(event: 'close', done: () => void): unknown }) => {
      atHand += 1;
      answer.once('close', () => {
        atHand -= 1;
        if (atHand > 0) return;
        for (const done of waiting) done();
        waiting = [];
      });
    },
  );
  return () =>
    atHand === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(() => resolve()));
}

function refused(cause: NodeJS.ErrnoException, host: string, port: number): TakkebrevError {
  const fields = { host, port };
  if (cause.code === 'EADDRINUSE')
    return new TakkebrevError(
      'port-busy',
      `Port ${port} on ${host} is in use: end the program that has it, or write another review.port in the configuration.`,
      { fields, cause },
    );
  return new TakkebrevError(
    'address-unusable',
    `The review page cannot listen on ${host}:${port} (${cause.code ?? cause.message}): write an address of this machine as review.host.`,
    { fields, cause },
  );
}
