/**
 * Contract of `takkebrev watch`: a mail that arrives has its draft within seconds; a lost connection
 * or a server that was away is come back to; SIGTERM ends it in good order.
 */
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answeredBy, complaint } from './samples.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { startTakkebrev, Workplace } from './servers/workplace.ts';

let dovecot: Dovecot;
let place: Workplace;
let watcher: ReturnType<typeof startTakkebrev>;
let told = '';

beforeEach(async () => {
  dovecot = await startDovecot();
  place = await Workplace.make(dovecot, { since: null });
  told = '';
  watcher = startTakkebrev(['watch', '--config', place.config], { env: place.env });
  watcher.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await until(() => {
    if (!told.includes('waiting for mail')) throw new Error(`it only said: ${told}`);
  });
});
afterEach(async () => {
  watcher.kill('SIGKILL');
  await dovecot.stop();
  await place.remove();
});

const until = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: 15_000, interval: 50 });
const drafted = async (): Promise<string[]> => answeredBy(await dovecot.maildir.messages('Drafts'));

describe('watch', () => {
  it('drafts within seconds, mail after mail', async () => {
    for (let count = 1; count <= 3; count++) {
      const sample = complaint();
      const from = performance.now();
      await dovecot.deliver(sample.source);
      await until(async () => expect(await drafted()).toContain(sample.id));
      expect(performance.now() - from).toBeLessThan(5000);
      expect(await drafted()).toHaveLength(count);
    }
  });

  it('comes back when the server was away', async () => {
    await dovecot.halt();
    await until(() => expect(told).toContain('Trying again in'));
    const sample = complaint();
    await dovecot.start();
    await dovecot.deliver(sample.source);
    await until(async () => expect(await drafted()).toEqual([sample.id]));
  });

  it('works beside a run from cron', async () => {
    const sample = complaint();
    await dovecot.deliver(sample.source);
    expect((await place.run()).status).toBe(0);
    await until(async () => expect(await drafted()).toEqual([sample.id]));
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends in good order at %s', async (signal) => {
    watcher.kill(signal);
    const [status] = (await once(watcher, 'exit')) as [number | null];
    expect(status).toBe(0);
  });
});

describe('watch with a wrong password', () => {
  it('ends and says so', async () => {
    await place.configure({ ...dovecot, password: 'wrong' });
    const refused = startTakkebrev(['watch', '--config', place.config], { env: place.env });
    const [status] = (await once(refused, 'exit')) as [number | null];
    expect(status).toBe(3);
  });
});
