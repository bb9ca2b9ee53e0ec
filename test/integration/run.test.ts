/**
 * Contract of `takkebrev run` on a real Dovecot: one draft for every mail read as a complaint,
 * threaded under it and fit to be edited; the inbox left byte for byte as it was; a second run
 * takes one look and adds nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/mail/parse.ts';
import type { Message } from '../../src/model/message.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { startProxy, type Proxy } from './servers/proxy.ts';
import { jsonLines, projectRoot, Workplace, type Ended } from './servers/workplace.ts';

interface Row {
  mailbox: string;
  uid: number;
  uidValidity: number;
  messageId: string | null;
  kind: string;
  outcome: string;
  reason: string | null;
  draftUid: number | null;
}

const folders = ['da', 'no', 'sv', 'en'].map((name) => join(projectRoot, 'test/mails', name));
const mails = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name))),
);
const byText = (a: string, b: string): number => a.localeCompare(b);
const now = ['--now', '2026-11-22T09:00:00Z', '--json'];

let dovecot: Dovecot;
let proxy: Proxy;
let place: Workplace;
let first: Ended;
let rows: Row[];
let inboxBefore: readonly Buffer[];
let originals: ReadonlyMap<string, Message>;
let drafts: readonly { flags: string; source: Buffer; message: Message }[];

beforeAll(async () => {
  dovecot = await startDovecot();
  proxy = await startProxy(dovecot);
  place = await Workplace.make({ ...dovecot, host: proxy.host, port: proxy.port });
  await dovecot.deliverMany(mails);
  inboxBefore = (await dovecot.maildir.messages()).map(({ source }) => source);
  first = await place.run(now);
  rows = jsonLines<Row>(first.stdout);
  const parsed = await Promise.all(mails.map((source) => parseMessage(source)));
  originals = new Map(parsed.map((message) => [message.messageId ?? '', message]));
  drafts = await Promise.all(
    (await dovecot.maildir.messages('Drafts')).map(async ({ flags, source }) => ({
      flags,
      source,
      message: await parseMessage(source),
    })),
  );
}, 120_000);

afterAll(async () => {
  proxy.stop();
  await dovecot.stop();
  await place.remove();
});

describe('the first run', () => {
  it('tells of every mail once and ends well', () => {
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(rows).toHaveLength(mails.length);
    expect(new Set(rows.map(({ uid }) => uid)).size).toBe(mails.length);
    expect(rows.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('lays one draft for every mail read as a complaint', () => {
    const complaints = rows.filter(({ outcome }) => outcome === 'drafted');
    expect(complaints.length).toBeGreaterThan(mails.length / 2);
    expect(
      complaints.every(({ kind, draftUid }) => kind === 'complaint' && draftUid !== null),
    ).toBe(true);
    expect(rows.every(({ kind, outcome }) => kind !== 'complaint' || outcome === 'drafted')).toBe(
      true,
    );
    const answered = drafts.map(({ message }) => String(message.inReplyTo)).toSorted(byText);
    expect(answered).toEqual(complaints.map(({ messageId }) => String(messageId)).toSorted(byText));
  });

  it('threads each draft under its mail, to whoever wrote it', () => {
    for (const { message } of drafts) {
      const mail = originals.get(message.inReplyTo ?? '');
      expect(mail).toBeDefined();
      if (mail === undefined) continue;
      // RFC 5322 section 3.6.4: a parent without References lends its In-Reply-To.
      const thread = mail.references.length > 0 ? mail.references : [mail.inReplyTo];
      expect(message.references).toEqual([...thread.filter((id) => id !== null), mail.messageId]);
      expect(message.to.map(({ address }) => address)).toEqual([
        (mail.replyTo ?? mail.from)?.address,
      ]);
      expect(message.subject).toMatch(/^(re|sv|vs|aw|antw): ?(?!(re|sv|vs|aw|antw):)/i);
      expect(message.subject.replace(/^[^:]+:\s*/, '')).toBe(
        mail.subject.replace(/^((re|sv|vs|aw|antw):\s*)+/i, '').trim(),
      );
    }
  });

  it('writes drafts that a mail program can open and edit', () => {
    for (const { flags, source, message } of drafts) {
      expect(flags).toBe('DS');
      const raw = source.toString('latin1');
      expect(raw.match(/^Content-Transfer-Encoding: .*$/gim)).toEqual(
        expect.arrayContaining([expect.stringMatching(/quoted-printable|8bit|7bit/i)]),
      );
      expect(raw).not.toMatch(/base64/i);
      expect(raw).toMatch(/^Message-ID:\s+<takkebrev\.[0-9a-f]{32}@/im);
      expect(message.text).not.toMatch(/\uFFFD|Ã|=C3/);
      expect(message.from?.address).toMatch(/@/);
    }
    const all = drafts.map(({ message }) => message.text).join(' ');
    for (const letter of 'æøåäö') expect(all).toContain(letter);
  });

  it('leaves the inbox as it was', async () => {
    const after = await dovecot.maildir.messages();
    expect(after.map(({ flags }) => flags).join('')).toBe('');
    expect(after.map(({ source }) => source)).toEqual(inboxBefore);
    const sent = proxy.commands.map(({ name }) => name);
    expect(sent.filter((name) => /STORE|EXPUNGE|MOVE|COPY|DELETE|^SELECT$/.test(name))).toEqual([]);
    const lines = proxy.commands.map(({ line }) => line);
    expect(lines.filter((line) => /BODY\[|RFC822(?!\.SIZE)/i.test(line))).toEqual([]);
  });
});

describe('a second run', () => {
  it('takes one look and adds nothing', async () => {
    const before = proxy.connections.length;
    const second = await place.run(now);
    expect(second).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(proxy.connections.length).toBe(before + 1);
    const commands = (proxy.connections.at(-1) ?? []).map(({ name }) => name);
    expect(commands.filter((name) => name === 'EXAMINE')).toHaveLength(1);
    // Drafts wait for a person: one STATUS each tells that nobody touched Drafts, or answered from Sent.
    expect(commands.filter((name) => name === 'STATUS').length).toBeLessThanOrEqual(2);
    expect(commands.filter((name) => /FETCH|SEARCH|APPEND|CREATE/.test(name))).toEqual([]);
    expect(await dovecot.maildir.messages('Drafts')).toHaveLength(drafts.length);
  });

  it('drafts for what came since, and not twice for a mail delivered twice', async () => {
    const complaint = mails.find((_source, index) => rows[index]?.outcome === 'drafted');
    const fresh = (complaint ?? Buffer.alloc(0))
      .toString('latin1')
      .replace(/^Message-ID: .*$/im, 'Message-ID: <fresh@x.example>');
    await dovecot.deliverMany([complaint ?? '', Buffer.from(fresh, 'latin1'), 'no header at all']);
    const third = await place.run(now);
    const outcomes = jsonLines<Row>(third.stdout).map(({ outcome, reason }) => [outcome, reason]);
    expect(outcomes).toEqual([
      ['skipped', 'the same mail was handled before'],
      ['drafted', null],
      ['failed', expect.any(String)],
    ]);
    expect(third.status).toBe(1);
    expect(await dovecot.maildir.messages('Drafts')).toHaveLength(drafts.length + 1);
  });
});
