/**
 * Contract: the harness is a real Dovecot that is up within a second, keeps delivered bytes, and
 * takes APPEND, EXAMINE and IDLE from imapflow; the proxy before it writes down every command and
 * fails exactly where it is told to; the small disk is full when it is said to be.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mayChangeMail } from './servers/commands.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { startProxy, type Proxy } from './servers/proxy.ts';
import { mountSmallDisk } from './servers/small-disk.ts';

const mail = (subject: string): string =>
  `From: Signe Holm <signe@kunde.example>\r\nSubject: ${subject}\r\n\r\nSkærmen er knust.\r\n`;

/** How imapflow says that a connection broke under a command. */
const lost = { code: 'NoConnection' };

const open = new Set<ImapFlow>();

function client(at: { host: string; port: number }, account: Dovecot): ImapFlow {
  const { user, password: pass } = account;
  const made = new ImapFlow({ ...at, secure: false, auth: { user, pass }, logger: false });
  made.on('error', () => undefined);
  open.add(made);
  return made;
}

async function connected(at: { host: string; port: number }, account: Dovecot): Promise<ImapFlow> {
  const made = client(at, account);
  await made.connect();
  return made;
}

afterEach(() => {
  for (const made of open) made.close();
  open.clear();
});

describe('Dovecot', () => {
  let dovecot: Dovecot;
  let startedWithin: number;
  beforeAll(async () => {
    const begun = Date.now();
    dovecot = await startDovecot();
    startedWithin = Date.now() - begun;
  });
  afterAll(() => dovecot.stop());

  it('is up within a second', () => {
    expect(startedWithin).toBeLessThan(1000);
  });

  it('shows delivered mail in order, byte for byte, with the time it was received', async () => {
    const receivedAt = new Date('2026-11-03T08:15:00Z');
    await dovecot.deliver(mail('første'), receivedAt);
    await dovecot.deliverMany(Array.from({ length: 20 }, (_, n) => mail(`nr. ${n}`)));
    const imap = await connected(dovecot, dovecot);
    await imap.mailboxOpen('INBOX', { readOnly: true });
    const messages = await imap.fetchAll('1:*', { uid: true, source: true, internalDate: true });
    expect(messages.map((message) => message.uid)).toEqual(messages.map((_, n) => n + 1));
    expect(messages.map((message) => message.source?.toString())).toEqual([
      mail('første'),
      ...Array.from({ length: 20 }, (_, n) => mail(`nr. ${n}`)),
    ]);
    expect(messages[0]?.internalDate).toEqual(receivedAt);
  });

  it('keeps an appended mail byte for byte, with its flags and a UID', async () => {
    const imap = await connected(dovecot, dovecot);
    const appended = await imap.append('Drafts', mail('svar'), ['\\Draft', '\\Seen']);
    expect(appended).toMatchObject({ uid: 1 });
    const [draft] = await dovecot.maildir.messages('Drafts');
    expect(draft?.flags).toBe('DS');
    expect(draft?.source.toString()).toBe(mail('svar'));
  });

  it('wakes an IDLE when mail arrives', async () => {
    const imap = await connected(dovecot, dovecot);
    await imap.mailboxOpen('INBOX', { readOnly: true });
    const arrived = new Promise((resolve) => imap.once('exists', resolve));
    const idling = imap.idle();
    await dovecot.deliver(mail('ny'));
    expect(await arrived).toMatchObject({ path: 'INBOX' });
    await imap.noop();
    await idling;
  });

  it('has its mail again after a restart, under the same UIDVALIDITY', async () => {
    const before = await connected(dovecot, dovecot);
    const { uidValidity, exists } = await before.mailboxOpen('INBOX', { readOnly: true });
    const closed = new Promise((resolve) => before.once('close', resolve));
    await dovecot.restart();
    await closed;
    const after = await connected(dovecot, dovecot);
    expect(await after.mailboxOpen('INBOX', { readOnly: true })).toMatchObject({
      uidValidity,
      exists,
    });
  });
});

describe('Dovecot with other folders', () => {
  const cases = [
    { options: {}, folders: { Drafts: '\\Drafts', Sent: '\\Sent' } },
    { options: { drafts: false, sent: false } as const, folders: {} },
    {
      options: { drafts: 'Kladder', sent: 'Sendt post', specialUse: false },
      folders: { Kladder: undefined, 'Sendt post': undefined },
    },
    {
      options: { drafts: 'Udkast', folders: ['Æbler.Grød'], separator: '.' } as const,
      folders: { Udkast: '\\Drafts', Sent: '\\Sent', Æbler: undefined, 'Æbler.Grød': undefined },
    },
  ];
  it.each(cases)('$options', async ({ options, folders }) => {
    const dovecot = await startDovecot(options);
    try {
      const imap = await connected(dovecot, dovecot);
      const listed = await imap.list();
      // imapflow also guesses a special use from well-known names; only the server's word counts here.
      const told = listed
        .filter(({ path }) => path !== 'INBOX')
        .map(({ path, flags, specialUse }) => [
          path,
          specialUse !== undefined && flags.has(specialUse) ? specialUse : undefined,
        ]);
      expect(Object.fromEntries(told)).toEqual(folders);
    } finally {
      await dovecot.stop();
    }
  });

  it('shows a certificate nobody has signed, which the test may choose to trust', async () => {
    const dovecot = await startDovecot({ tls: true });
    try {
      const { port, certificate } = dovecot.tls ?? { port: 0, certificate: '' };
      const at = { host: 'localhost', port, secure: true, logger: false } as const;
      const auth = { user: dovecot.user, pass: dovecot.password };
      await expect(new ImapFlow({ ...at, auth }).connect()).rejects.toMatchObject({
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      });
      const trusting = new ImapFlow({ ...at, auth, tls: { ca: certificate } });
      await trusting.connect();
      trusting.close();
    } finally {
      await dovecot.stop();
    }
  });
});

describe('the proxy', () => {
  let dovecot: Dovecot;
  let proxy: Proxy;
  beforeAll(async () => {
    dovecot = await startDovecot();
    await dovecot.deliver(mail('en'));
  });
  afterAll(() => dovecot.stop());
  beforeEach(async () => {
    proxy = await startProxy(dovecot);
  });
  afterEach(() => proxy.stop());
  const drafts = async (): Promise<number> => (await dovecot.maildir.messages('Drafts')).length;

  it('writes down commands, and tells those that change mail from those that only look', async () => {
    const imap = await connected(proxy, dovecot);
    await imap.mailboxOpen('INBOX', { readOnly: true });
    await imap.fetchAll('1:*', { source: true, headers: ['message-id'] });
    expect(proxy.commands.map((command) => command.name)).toContain('EXAMINE');
    expect(proxy.commands.map((command) => command.name)).toContain('FETCH');
    expect(proxy.commands.filter(mayChangeMail)).toEqual([]);
    await imap.mailboxOpen('INBOX');
    await imap.messageFlagsAdd('1', ['\\Seen']);
    expect(proxy.commands.filter(mayChangeMail).map((command) => command.name)).toEqual([
      'SELECT',
      'STORE',
    ]);
    expect(proxy.connections).toHaveLength(1);
  });

  it('loses the answer to an APPEND that was done', async () => {
    const imap = await connected(proxy, dovecot);
    const before = await drafts();
    proxy.loseAnswer('APPEND');
    await expect(imap.append('Drafts', mail('tabt svar'))).rejects.toMatchObject(lost);
    expect(await drafts()).toBe(before + 1);
  });

  it('loses an APPEND so that it is never done', async () => {
    const imap = await connected(proxy, dovecot);
    const before = await drafts();
    proxy.loseCommand('APPEND');
    await expect(imap.append('Drafts', mail('tabt'))).rejects.toMatchObject(lost);
    expect(await drafts()).toBe(before);
    await (await connected(proxy, dovecot)).append('Drafts', mail('igen'));
    expect(await drafts()).toBe(before + 1);
  });

  it('cuts after a number of bytes from the server, and before a text', async () => {
    proxy.cutAfter(10);
    await expect(client(proxy, dovecot).connect()).rejects.toMatchObject({
      code: 'ClosedAfterConnectText',
    });
    const imap = await connected(proxy, dovecot);
    proxy.cutBefore('UIDVALIDITY');
    await expect(imap.mailboxOpen('INBOX', { readOnly: true })).rejects.toMatchObject(lost);
    await connected(proxy, dovecot);
  });

  it('refuses and accepts again on the same port', async () => {
    proxy.refuse();
    await expect(client(proxy, dovecot).connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await proxy.accept();
    await connected(proxy, dovecot);
  });

  it('stalls and resumes', async () => {
    const imap = await connected(proxy, dovecot);
    proxy.stall();
    let answered = false;
    const asked = imap.noop().then(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answered).toBe(false);
    proxy.resume();
    expect(await asked).toBe(true);
  });

  it('hides UIDPLUS', async () => {
    const plain = await startProxy(dovecot, { withoutUidPlus: true });
    try {
      const imap = await connected(plain, dovecot);
      const appended = await imap.append('Drafts', mail('uden uid'));
      expect(imap.capabilities.has('UIDPLUS')).toBe(false);
      expect(appended).not.toHaveProperty('uid');
    } finally {
      plain.stop();
    }
  });
});

describe('the small disk', () => {
  it('is full when filled, has room again when emptied, and is gone when unmounted', async () => {
    const disk = await mountSmallDisk(1024 * 1024);
    const file = join(disk.path, 'brev');
    try {
      await disk.fill();
      await expect(writeFile(file, 'tak')).rejects.toMatchObject({ code: 'ENOSPC' });
      await disk.empty();
      await writeFile(file, 'tak');
      await disk.fill(64 * 1024);
      expect(disk.free()).toBe(64 * 1024);
    } finally {
      await disk.unmount();
    }
    expect(existsSync(disk.path)).toBe(false);
  });
});
