/**
 * Contract of `takkebrev serve`: it says where the page is, answers there, and ends in good order; a
 * port that is taken is one clear sentence, and nothing is left behind.
 */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTakkebrev, takkebrev, Workplace } from './servers/workplace.ts';

const nowhere = { host: '127.0.0.1', port: 1, user: 'kontakt', password: 'none' };
let place: Workplace;

beforeEach(async () => {
  place = await Workplace.make(nowhere);
});
afterEach(() => place.remove());

it('says where the page is, answers there, and ends in good order', async () => {
  const child = startTakkebrev(['serve', '--config', place.config], { env: place.env });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await vi.waitFor(() => expect(told).toContain('token='), { timeout: 15_000 });
  const link = new URL(/http:\S+token=\S+/u.exec(told)?.[0] ?? '');
  expect(told).toContain(`Review page: ${link.origin}/`);
  const stranger = await fetch(link.origin, { redirect: 'manual' });
  expect(stranger.headers.get('location')).toMatch(/^\/login/u);
  const assets = await Promise.all(
    ['htmx.js', 'review.js', 'review.css', 'icon.svg'].map((name) =>
      fetch(`${link.origin}/assets/${name}`),
    ),
  );
  expect(assets.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  child.kill('SIGTERM');
  const [status] = (await once(child, 'exit')) as [number | null];
  expect(status).toBe(0);
});

it.each(['serve', 'watch'])('%s says in one sentence that the port is taken', async (command) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await place.configure(nowhere, { reviewPort: port });
  const ended = await takkebrev([command, '--config', place.config], { env: place.env });
  other.close();
  expect(ended.status).toBe(2);
  expect(ended.stderr.trim()).toBe(
    `Error: Port ${port} on 127.0.0.1 is in use: end the program that has it, or write another review.port in the configuration.`,
  );
});
