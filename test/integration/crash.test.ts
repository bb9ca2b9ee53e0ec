/**
 * Contract: whenever a run is killed, and wherever its connection breaks, the next run goes on from
 * there, and every complaint ends with exactly one draft.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { steps } from '../../src/work/ports.ts';
import { answeredBy, complaint, idsOf, newsletter, type Sample } from './samples.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { withClient } from './servers/client.ts';
import { startProxy, type Proxy } from './servers/proxy.ts';
import { Workplace } from './servers/workplace.ts';

let dovecot: Dovecot;
let proxy: Proxy;
let place: Workplace;

beforeEach(async () => {
  dovecot = await startDovecot();
  proxy = await startProxy(dovecot);
  place = await Workplace.make({ ...dovecot, host: proxy.host, port: proxy.port });
});
afterEach(async () => {
  proxy.stop();
  await dovecot.stop();
  await place.remove();
});

async function deliver(count: number): Promise<Sample[]> {
  const samples = Array.from({ length: count }, complaint);
  for (const { source } of samples) {
    await dovecot.deliver(newsletter().source);
    await dovecot.deliver(source);
  }
  return samples;
}

const drafted = async (): Promise<string[]> => answeredBy(await dovecot.maildir.messages('Drafts'));

describe('a run that is killed', () => {
  it.each(steps.flatMap((step) => [`${step}:1`, `${step}:2`]))(
    'at the step %s leaves one draft for each complaint to the next',
    async (step) => {
      const samples = await deliver(3);
      // A doubtful APPEND is looked for only where an earlier run was killed before it.
      if (step.startsWith('look')) await place.run([], { env: { TAKKEBREV_TEST_CRASH: 'append' } });
      await place.run([], { env: { TAKKEBREV_TEST_CRASH: step } });
      expect(await place.run()).toMatchObject({ status: 0 });
      expect(await drafted()).toEqual(idsOf(samples));
    },
  );

  it('after the server took the draft but before that was recorded does not lay it again', async () => {
    const samples = await deliver(1);
    const killed = await place.run([], { env: { TAKKEBREV_TEST_CRASH: 'appended' } });
    expect(killed.signal).toBe('SIGKILL');
    expect(await drafted()).toEqual(idsOf(samples));
    await place.run();
    await place.run();
    expect(await drafted()).toEqual(idsOf(samples));
  });

  it('at 50 random moments loses none and doubles none', async () => {
    const samples: Sample[] = [];
    const random = seeded(20261122);
    let killed = 0;
    for (let round = 0; killed < 50 && round < 200; round++) {
      if (samples.length < 60) samples.push(...(await deliver(2)));
      const ended = await place.run([], { killAfter: 60 + Math.floor(random() * 700) });
      if (ended.signal === 'SIGKILL') killed += 1;
    }
    expect(killed).toBe(50);
    await place.run();
    expect(await drafted()).toEqual(idsOf(samples));
  }, 240_000);
});

/** Numbers in 0..1 that are the same in every run: a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a connection that breaks', () => {
  it.each([
    ['after the APPEND was done', (broken: Proxy) => broken.loseAnswer('APPEND')],
    ['before the APPEND was whole', (broken: Proxy) => broken.loseCommand('APPEND')],
    ['in the middle of a mail', (broken: Proxy) => broken.cutBefore('Content-Transfer-Encoding')],
    ['in the middle of the listing', (broken: Proxy) => broken.cutBefore('RFC822.SIZE')],
  ])('%s ends in one sentence and status 3, and the next run mends it', async (_when, fail) => {
    const samples = await deliver(2);
    fail(proxy);
    const broken = await place.run();
    expect(broken.status).toBe(3);
    expect(broken.stderr.trim().split('\n')).toHaveLength(1);
    expect(broken.stderr).toMatch(/run again; nothing is lost/);
    expect(await place.run()).toMatchObject({ status: 0, stderr: '' });
    expect(await drafted()).toEqual(idsOf(samples));
  });
});

describe('a draft that may have been laid', () => {
  it('is looked for among the answers sent, where it is in Drafts no more', async () => {
    const samples = await deliver(1);
    await place.run([], { env: { TAKKEBREV_TEST_CRASH: 'appended' } });
    const [draft] = await dovecot.maildir.messages('Drafts');
    await rm(join(dovecot.maildir.path('Drafts'), 'cur'), { recursive: true });
    await rm(join(dovecot.maildir.path('Drafts'), 'new'), { recursive: true });
    await withClient(dovecot, (client) => client.append('Sent', draft?.source ?? ''));
    await place.run();
    expect(await drafted()).toEqual([]);
    expect(answeredBy(await dovecot.maildir.messages('Sent'))).toEqual(idsOf(samples));
  });

  it('is found on a server that does not tell the UIDs of what it appends', async () => {
    proxy.stop();
    proxy = await startProxy(dovecot, { withoutUidPlus: true });
    await place.configure({ ...dovecot, host: proxy.host, port: proxy.port });
    const samples = await deliver(2);
    await place.run([], { env: { TAKKEBREV_TEST_CRASH: 'appended' } });
    await place.run();
    expect(await drafted()).toEqual(idsOf(samples));
  });
});

describe('a mailbox whose messages all get new numbers', () => {
  it('is read anew, and nothing is drafted twice', async () => {
    const before = await deliver(3);
    await place.run();
    await dovecot.halt();
    await rm(join(dovecot.maildir.path(), 'dovecot-uidlist'));
    await rm(join(dovecot.maildir.path(), 'dovecot.index.log'), { force: true });
    await rm(join(dovecot.maildir.path(), 'dovecot.index'), { force: true });
    await dovecot.start();
    const after = await deliver(1);
    const run = await place.run(['--json']);
    expect(run.stdout).toContain('handled before');
    expect(await drafted()).toEqual(idsOf([...before, ...after]));
  });
});

describe('two processes on one mailbox', () => {
  it('share the work: each complaint gets one draft', async () => {
    const samples = await deliver(8);
    const ended = await Promise.all([place.run(), place.run(), place.run()]);
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(await drafted()).toEqual(idsOf(samples));
  });
});
