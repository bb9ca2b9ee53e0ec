/**
 * Contract: each thing that can be wrong ends in one clear sentence that says what to do, with the
 * exit status of the contract, and with nothing lost: once it is mended, the next run drafts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answeredBy, complaint, idsOf, newsletter } from './samples.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { withClient } from './servers/client.ts';
import { freePort } from './servers/ports.ts';
import { mountSmallDisk } from './servers/small-disk.ts';
import { takkebrev, Workplace, type Ended } from './servers/workplace.ts';

let dovecot: Dovecot;
let place: Workplace;
beforeAll(async () => {
  dovecot = await startDovecot({ tls: true });
});
afterAll(() => dovecot.stop());
beforeEach(async () => {
  place = await Workplace.make(dovecot);
});
afterEach(() => place.remove());

function expectOneSentence(ended: Ended, status: number, words: RegExp): void {
  expect(ended.stderr).toMatch(words);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.status).toBe(status);
  expect(ended.stdout).toBe('');
}

describe('the mail server', () => {
  it('refuses the password', async () => {
    await place.configure({ ...dovecot, password: 'wrong' });
    expectOneSentence(await place.run(), 3, /refused the login of .*check user and password/);
  });

  it('is not there under that name', async () => {
    const ended = await editConfig((text) =>
      text.replace('"127.0.0.1"', '"imap.nowhere.invalid"').replace('"none"', '"tls"'),
    );
    expectOneSentence(ended, 3, /no mail server imap\.nowhere\.invalid.*check imap\.host/);
  });

  it('does not listen on that port', async () => {
    await place.configure({ ...dovecot, port: await freePort() });
    expectOneSentence(await place.run(), 3, /does not answer.*check imap\.port/);
  });

  it('shows a certificate that cannot be trusted', async () => {
    await place.configure({ ...dovecot, port: dovecot.tls?.port ?? 0 });
    const ended = await editConfig((text) => text.replace('"none"', '"tls"'));
    expectOneSentence(ended, 3, /certificate.*cannot be trusted.*check imap\.host/);
  });

  it('has a folder less than the configuration names', async () => {
    await place.configure(dovecot, { folders: { inbox: 'Kundepost' } });
    expectOneSentence(await place.run(), 2, /no mailbox "Kundepost": correct its name/);
  });
});

async function editConfig(edit: (text: string) => string): Promise<Ended> {
  await writeFile(place.config, edit(await readFile(place.config, 'utf8')));
  return place.run();
}

describe('the configuration', () => {
  it('has an unknown key', async () => {
    const ended = await editConfig((text) => text.replace('"since"', '"sinse"'));
    expectOneSentence(
      ended,
      2,
      /takkebrev\.yaml:\d+:\d+: .*sinse: unknown key; known here: .*since/,
    );
  });

  it('is not there', async () => {
    const ended = await takkebrev(['run', '--config', join(place.folder, 'none.yaml')]);
    expectOneSentence(ended, 2, /none\.yaml does not exist/);
  });

  it('names a business file that cannot be understood', async () => {
    await writeFile(join(place.folder, 'business.jsonl'), 'name: [\n');
    expectOneSentence(await place.run(), 2, /business\.jsonl:\d+:\d+/);
  });

  it('names a business file that is not there', async () => {
    const ended = await editConfig((text) => text.replace('business.jsonl', 'nowhere.yaml'));
    expectOneSentence(ended, 2, /nowhere\.yaml does not exist/);
  });

  it('names a password that is not set', async () => {
    const ended = await takkebrev(['run', '--config', place.config]);
    expectOneSentence(ended, 2, /TEST_PASSWORD, which is not set/);
  });
});

describe('an account without Drafts', () => {
  it('is told to make one, and drafts once it has', async () => {
    const bare = await startDovecot({ drafts: false });
    const home = await Workplace.make(bare);
    try {
      const sample = complaint();
      await bare.deliver(sample.source);
      expectOneSentence(await home.run(), 2, /no Drafts mailbox: make a folder named Drafts/);
      await withClient(bare, (client) => client.mailboxCreate('Kladder'));
      expect(await home.run()).toMatchObject({ status: 0, stderr: '' });
      expect(answeredBy(await bare.maildir.messages('Kladder'))).toEqual([sample.id]);
    } finally {
      await bare.stop();
      await home.remove();
    }
  });
});

describe('a disk that is full', () => {
  it('is told of, and every complaint gets its one draft when there is room', async () => {
    const fresh = await startDovecot();
    const disk = await mountSmallDisk(16 * 1024 * 1024);
    await disk.fill(192 * 1024);
    const home = await Workplace.make(fresh, { store: disk.path });
    try {
      const samples = Array.from({ length: 12 }, complaint);
      for (const { source } of samples) {
        await fresh.deliver(source);
        await fresh.deliver(newsletter().source);
      }
      const full = await home.run();
      expect(full.stderr).toMatch(/disk .* is full: make room and run takkebrev again/);
      expect(full.stderr.trim().split('\n')).toHaveLength(1);
      expect(full.status).toBe(3);
      await disk.empty();
      expect(await home.run()).toMatchObject({ status: 0, stderr: '' });
      expect(answeredBy(await fresh.maildir.messages('Drafts'))).toEqual(idsOf(samples));
    } finally {
      await home.remove();
      await disk.unmount();
      await fresh.stop();
    }
  });
});
