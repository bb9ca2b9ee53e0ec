/**
 * Contract: the demo's server is IMAP enough for a real client: it logs in, lists special-use
 * folders, examines without changing anything, gives back appended bytes with their UID, wakes an
 * IDLE, and refuses what it does not understand without falling over.
 */
import { connect } from 'node:net';
import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '../../../src/demo/imap-server.ts';

const receivedAt = new Date('2026-11-20T09:30:00Z');
const mail = (id: string, text = 'Lampen er knækket.'): string =>
  `From: Ida Krogh <ida@kunde.example>\nSubject: Knækket\n lampe\nMessage-ID: <${id}@kunde.example>\n\n${text}\n`;
const wire = (text: string): string => text.replaceAll('\n', '\r\n');

let server: DemoServer;
let imap: ImapFlow;

const newClient = (password = server.password): ImapFlow => {
  const { host, port, user } = server;
  const auth = { user, pass: password };
  const made = new ImapFlow({ host, port, secure: false, auth, logger: false });
  made.on('error', () => undefined);
  return made;
};

beforeEach(async () => {
  server = await startDemoServer([
    { source: mail('en'), receivedAt },
    { source: mail('to'), receivedAt: new Date('2026-11-21T23:59:00Z') },
    { source: Buffer.from(wire(mail('tre')), 'latin1'), receivedAt: new Date('2026-11-22T00:01Z') },
  ]);
  imap = newClient();
  await imap.connect();
});

afterEach(async () => {
  imap.close();
  await server.stop();
});

describe('a mail client', () => {
  it('is let in with the right password alone', async () => {
    await expect(newClient('forkert').connect()).rejects.toMatchObject({
      authenticationFailed: true,
    });
  });

  it('finds the special-use folders', async () => {
    const folders = await imap.list();
    expect(folders.map(({ path, flags }) => [path, [...flags].join(' ')])).toEqual([
      ['INBOX', '\\HasNoChildren'],
      ['Sent', '\\HasNoChildren \\Sent'],
      ['Drafts', '\\HasNoChildren \\Drafts'],
    ]);
  });

  it('is told the status of a folder, and of none that is not there', async () => {
    const asked = { messages: true, uidNext: true, unseen: true } as const;
    expect(await imap.status('INBOX', asked)).toMatchObject({ messages: 3, uidNext: 4, unseen: 3 });
    await expect(imap.mailboxOpen('Kladder')).rejects.toMatchObject({ responseStatus: 'NO' });
  });

  it('reads mail byte for byte and changes nothing', async () => {
    await imap.mailboxOpen('INBOX', { readOnly: true });
    const query = { uid: true, source: true, internalDate: true, size: true, flags: true } as const;
    const all = await imap.fetchAll('1:*', query, { uid: true });
    expect(all.map(({ uid }) => uid)).toEqual([1, 2, 3]);
    expect(all[0]?.source?.toString()).toBe(wire(mail('en')));
    expect(all[0]?.size).toBe(Buffer.byteLength(wire(mail('en'))));
    expect(all[0]?.internalDate).toEqual(receivedAt);
    expect(all[2]?.source).toEqual(Buffer.from(wire(mail('tre')), 'latin1'));
    expect(server.inbox.messages.flatMap(({ flags }) => [...flags])).toEqual([]);
  });

  it('reads headers, one header, the text, and part of a mail', async () => {
    await imap.mailboxOpen('INBOX', { readOnly: true });
    const one = await imap.fetchOne('2', { headers: ['message-id', 'subject'] });
    expect(one && one.headers?.toString()).toBe(
      'Subject: Knækket\r\n lampe\r\nMessage-ID: <to@kunde.example>\r\n\r\n',
    );
    const all = await imap.fetchOne('2', { headers: true, bodyParts: ['text'] });
    const [head, body] = wire(mail('to')).split('\r\n\r\n');
    expect(all && all.headers?.toString()).toBe(`${head}\r\n\r\n`);
    expect(all && all.bodyParts?.get('text')?.toString()).toBe(body);
    const cut = await imap.fetchOne('2', { source: { start: 6, maxLength: 9 } });
    expect(cut && cut.source?.toString()).toBe('Ida Krogh');
  });

  const searches = [
    { query: { all: true }, found: [1, 2, 3] },
    { query: { since: new Date('2026-11-22') }, found: [3] },
    { query: { before: new Date('2026-11-21') }, found: [1] },
    { query: { header: { 'message-id': '<to@kunde.example>' } }, found: [2] },
    { query: { header: { 'message-id': '<to@kunde.example>' }, uid: '3:*' }, found: [] },
    { query: { uid: '2:*' }, found: [2, 3] },
    { query: { uid: '9:*' }, found: [3] },
    { query: { seq: '1,3' }, found: [1, 3] },
    { query: { seen: true }, found: [] },
    { query: { not: { from: 'ida' } }, found: [] },
    { query: { subject: 'lampe' }, found: [1, 2, 3] },
  ];
  it.each(searches)('searches $query', async ({ query, found }) => {
    await imap.mailboxOpen('INBOX', { readOnly: true });
    expect(await imap.search(query, { uid: true })).toEqual(found);
  });

  it('appends a large draft with flags, a date and any bytes, and is told its UID', async () => {
    const source = Buffer.concat([
      Buffer.from('Subject: Svar\r\n\r\n'),
      Buffer.alloc(3_000_000, 'blåbærgrød {3}\r\n"(\\\n'),
    ]);
    const appended = await imap.append('Drafts', source, ['\\Draft', '\\Seen'], receivedAt);
    expect(appended).toMatchObject({ uid: 1, uidValidity: BigInt(server.drafts.uidValidity) });
    const [draft] = server.drafts.messages;
    expect(draft?.source.equals(source)).toBe(true);
    expect([...(draft?.flags ?? [])]).toEqual(['\\Draft', '\\Seen']);
    expect(draft?.receivedAt).toEqual(receivedAt);
    await imap.mailboxOpen('Drafts', { readOnly: true });
    const read = await imap.fetchOne('1', { source: true }, { uid: true });
    expect(read && read.source?.equals(source)).toBe(true);
  });

  it('is woken from IDLE by new mail, and hears of it with the next command otherwise', async () => {
    await imap.mailboxOpen('INBOX', { readOnly: true });
    const woken = new Promise((resolve) => imap.once('exists', resolve));
    const idle = imap.idle();
    server.deliver({ source: mail('fire'), receivedAt });
    expect(await woken).toMatchObject({ path: 'INBOX', count: 4, prevCount: 3 });
    await imap.noop();
    await idle;
    const heard = new Promise((resolve) => imap.once('exists', resolve));
    server.deliver({ source: mail('fem'), receivedAt });
    await imap.noop();
    expect(await heard).toMatchObject({ count: 5 });
  });

  it('loses its connection when the server stops', async () => {
    const closed = new Promise((resolve) => imap.once('close', () => resolve('closed')));
    await server.stop();
    expect(await closed).toBe('closed');
    server = await startDemoServer([]);
  });
});

/** Sends lines as they are and gives everything answered until the server closes. */
function talk(...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, server.host);
    let heard = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (heard += text));
    socket.on('error', reject);
    socket.on('close', () => resolve(heard));
    socket.write(lines.map((line) => `${line}\r\n`).join(''));
  });
}

const login = (): string => `a LOGIN ${server.user} "${server.password}"`;

describe('line by line', () => {
  const refused = [
    { line: 'b XYZZY', answer: 'b BAD' },
    { line: 'b', answer: '* BAD' },
    { line: '', answer: '* BAD' },
    { line: 'b FETCH 1 FLAGS', answer: 'b BAD' },
    { line: 'b STATUS INBOX (WEATHER)', answer: 'b BAD' },
    { line: 'b EXAMINE Nowhere', answer: 'b NO' },
    { line: 'b EXAMINE "INBOX', answer: 'b BAD' },
    { line: 'b LIST "" (((', answer: 'b BAD' },
    { line: 'b LIST "" )', answer: 'b BAD' },
    { line: `b LIST "" ${'('.repeat(5000)}`, answer: 'b BAD' },
    { line: 'b APPEND Drafts', answer: 'b BAD' },
    { line: 'b STORE 1 +FLAGS (\\Deleted)', answer: 'b BAD' },
    { line: 'b CREATE INBOX', answer: 'b NO' },
    { line: 'b SUBSCRIBE Nowhere', answer: 'b NO' },
    { line: 'b AUTHENTICATE GSSAPI', answer: 'b NO' },
    { line: 'b LOGIN demo wrong', answer: 'b NO' },
  ];
  it.each(refused)('refuses $line', async ({ line, answer }) => {
    const heard = await talk(login(), line, 'c LOGOUT');
    expect(heard).toContain(`\r\n${answer} `);
    expect(heard).toContain('\r\nc OK');
  });

  it('tells nothing before login', async () => {
    expect(await talk('b EXAMINE INBOX', 'c LOGOUT')).toContain('\r\nb BAD');
  });

  it('refuses bad sets, items and keys of an open mailbox', async () => {
    const bad = ['FETCH x FLAGS', 'FETCH 1 ENVELOPE', 'FETCH 1 BODY[1.2]', 'SEARCH FUZZY x'];
    const heard = await talk(login(), 'e EXAMINE INBOX', ...bad.map((x) => `b ${x}`), 'c LOGOUT');
    expect(heard.match(/^b BAD /gm)).toHaveLength(bad.length);
  });

  it('marks mail as seen by BODY[] in a selected mailbox only', async () => {
    await talk(login(), 'b EXAMINE INBOX', 'c FETCH 1 BODY[TEXT]', 'd LOGOUT');
    expect([...(server.inbox.messages[0]?.flags ?? [])]).toEqual([]);
    await talk(
      login(),
      'b SELECT INBOX',
      'c FETCH 1 BODY.PEEK[TEXT]',
      'd FETCH 2 BODY[]',
      'e LOGOUT',
    );
    expect(server.inbox.messages.map(({ flags }) => [...flags])).toEqual([[], ['\\Seen'], []]);
  });

  it('takes strings as literals, invited and not', async () => {
    const { user, password } = server;
    const heard = await talk(
      `a LOGIN {${user.length}}`,
      `${user} {${password.length}+}`,
      password,
      'b APPEND Drafts {0+}',
      '',
      'c LOGOUT',
    );
    expect(heard).toMatch(/\r\n\+ .*\r\na OK .*\r\nb OK \[APPENDUID/s);
    expect(server.drafts.messages).toHaveLength(1);
  });

  it('takes PLAIN with and without initial response', async () => {
    const plain = Buffer.from(`\0${server.user}\0${server.password}`).toString('base64');
    expect(await talk(`a AUTHENTICATE PLAIN ${plain}`, 'c LOGOUT')).toContain('\r\na OK');
    const asked = await talk('a AUTHENTICATE PLAIN', plain, 'c LOGOUT');
    expect(asked).toMatch(/\r\n\+ \r\na OK/);
  });

  it('hangs up on a line or a literal beyond measure', async () => {
    expect(await talk('x'.repeat(100_000))).toContain('* BYE line too long');
    expect(await talk('a APPEND Drafts {999999999}')).toContain('* BYE literal too large');
  });
});
