import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** How long the portal waits for others, in seconds. */
export interface Patience {
  /** For the head of a request, counted from when the connection is there. */
  readonly forHead: number;
  /** For a whole request: a megabyte over a bad line takes its time. */
  readonly forRequest: number;
  /** While nothing moves on a connection, for instance since the client does not read. */
  readonly forMovement: number;
  /** For requests under way, when the portal stops. */
  readonly beforeStop: number;
}

const usual: Patience = { forHead: 10, forRequest: 60, forMovement: 60, beforeStop: 15 };

/** Connections at once, most of which do nothing; a connection more is closed. */
const mostConnections = 4000;

/** A portal that takes requests. */
export interface Listening {
  readonly address: AddressInfo;
  /** Takes no new connection, lets requests under way finish, and cuts off those that do not in time. */
  stop(): Promise<void>;
}

/**
 * Has an app take requests, and cuts off who sends or reads too slowly.
 *
 * @throws When the address can't be had.
 */
export async function listen(
  app: Hono,
  { hostname, port }: { readonly hostname: string; readonly port: number },
  patience: Patience = usual,
): Promise<Listening> {
  let stops = false;
  const answer = getRequestListener(app.fetch, { hostname });
  const server = createServer(
    {
      headersTimeout: patience.forHead * 1000,
      requestTimeout: patience.forRequest * 1000,
      connectionsCheckingInterval: Math.min(patience.forHead * 500, 5000),
    },
    (incoming, outgoing) => {
      // Whoever asks without end would keep the portal from stopping.
      if (stops) outgoing.shouldKeepAlive = false;
      void answer(incoming, outgoing);
    },
  );
  server.timeout = patience.forMovement * 1000;
  server.maxConnections = mostConnections;
  server.listen(port, hostname);
  await once(server, 'listening');
  return {
    address: addressOf(server),
    async stop() {
      stops = true;
      const closed = once(server, 'close');
      server.close();
      const deadline = Date.now() + patience.beforeStop * 1000;
      while (server.listening || (await connectionsOf(server)) > 0) {
        if (Date.now() > deadline) server.closeAllConnections();
        else server.closeIdleConnections();
        await sleep(50);
      }
      await closed;
    },
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal listens at no port.');
  return address;
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
