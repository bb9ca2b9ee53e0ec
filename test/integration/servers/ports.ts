import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A loopback port nobody listens on just now. Another process may take it before the caller does. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until `port` on loopback greets (any bytes), asking anew every 10 ms; false after `milliseconds`. */
export async function greets(port: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await greetsOnce(port, end - Date.now())) return true;
    await pause(10);
  }
  return false;
}

function greetsOnce(port: number, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (outcome: boolean): void => {
      socket.destroy();
      resolve(outcome);
    };
    socket.setTimeout(milliseconds, () => settle(false));
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}
