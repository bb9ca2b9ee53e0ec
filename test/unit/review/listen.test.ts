/**
 * Contract: a page that stops answers the requests at hand and waits for nothing else: not for connections
 * on which nothing was asked, which browsers open beforehand, nor for those kept for the next request.
 */
import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import type { ReviewEnv } from '../../../src/review/environment.ts';
import { listen } from '../../../src/review/listen.ts';

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A page that answers when it is told to. */
async function slowPage() {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const app = new Hono<ReviewEnv>();
  app.get('/', async (c) => {
    asked.resolve();
    await answer.promise;
    return c.text('answered');
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0, tls: null });
  return { listening, asked: asked.promise, answer: () => answer.resolve() };
}

async function silent(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  return socket;
}

it('ends though somebody is connected who asks nothing', { timeout: 5000 }, async () => {
  const { listening } = await slowPage();
  const socket = await silent(listening.port);
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await listening.close();
  await ended;
  expect(socket.destroyed).toBe(true);
});

it('ends though connections are kept for more', { timeout: 5000 }, async () => {
  const { listening, answer } = await slowPage();
  answer();
  const got = await fetch(`http://127.0.0.1:${listening.port}/`);
  expect(await got.text()).toBe('answered');
  await listening.close();
  await expect(fetch(`http://127.0.0.1:${listening.port}/`)).rejects.toThrow('fetch failed');
});

it('answers what was asked before', { timeout: 5000 }, async () => {
  const { listening, asked, answer } = await slowPage();
  await silent(listening.port);
  const got = fetch(`http://127.0.0.1:${listening.port}/`);
  await asked;
  let isClosed = false;
  const closed = listening.close().then(() => (isClosed = true));
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  expect(isClosed).toBe(false);
  answer();
  expect(await (await got).text()).toBe('answered');
  await closed;
  expect(isClosed).toBe(true);
});
