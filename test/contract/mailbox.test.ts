/**
 * Contract every mail account keeps, a real Dovecot's as the demo's: reading leaves no trace, what
 * is listed can be fetched whole, a draft is appended with its flags and found again, exactly the
 * message that is named is removed, moved or marked and no other, an unknown mailbox is named as such,
 * and new mail ends the wait.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemoServer } from '../../src/demo/imap-server.ts';
import { openImap } from '../../src/mail/imap.ts';
import { messageId, uid, uidValidity, type MessageId } from '../../src/model/identifiers.ts';
import type { Mailbox, MessagePlace } from '../../src/model/mailbox.ts';
import { withClient } from '../integration/servers/client.ts';
import { startDovecot } from '../integration/servers/dovecot.ts';

interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  deliver(source: string, receivedAt: Date): Promise<void>;
  /** Flags of the messages in a folder, as a Maildir's letters: D draft, R answered, S seen, T deleted. */
  flagsIn(folder: string): Promise<string[]>;
  stop(): Promise<void>;
}

const mail = (number: number, size = 0): string =>
  `From: a@kunde.example\r\nSubject: Lampen ${number}\r\nMessage-ID: <${number}@kunde.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSkærmen er revnet. ${'x'.repeat(size)}\r\n`;

const dovecot = async (): Promise<Server> => {
  const server = await startDovecot();
  return {
    ...server,
    deliver: (source, receivedAt) => server.deliver(source, receivedAt),
    flagsIn: async (folder) =>
      (await server.maildir.messages(folder === 'INBOX' ? undefined : folder)).map(
        ({ flags }) => flags,
      ),
    stop: () => server.stop(),
  };
};

const letters: Readonly<Record<string, string>> = {
  '\\Draft': 'D',
  '\\Answered': 'R',
  '\\Seen': 'S',
  '\\Deleted': 'T',
};

const demo = async (): Promise<Server> => {
  const server = await startDemoServer([]);
  return {
    ...server,
    deliver: async (source, receivedAt) => server.deliver({ source, receivedAt }),
    flagsIn: async (folder) =>
      (server.account.find(folder)?.messages ?? []).map(({ flags }) =>
        [...flags]
          .map((flag) => letters[flag] ?? flag)
          .toSorted()
          .join(''),
      ),
    stop: () => server.stop(),
  };
};

const id = (text: string): MessageId => messageId(text) as MessageId;
const limit = 100_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

describe.each([
  ['Dovecot', dovecot],
  ['the demo server', demo],
])('%s', (_name, start) => {
  let server: Server;
  let mailbox: Mailbox;

  beforeAll(async () => {
    server = await start();
    for (const number of [1, 2, 3]) await server.deliver(mail(number), daysAgo(10 - number * 3));
    const { host, port, user, password } = server;
    mailbox = await openImap({ host, port, security: 'none', user, password: () => password });
  });
  afterAll(async () => {
    await mailbox.close();
    await server.stop();
  });

  it('finds its special folders', async () => {
    expect(await mailbox.specialFolders()).toEqual({ drafts: 'Drafts', sent: 'Sent' });
  });

  it('lists and fetches from a UID on, ascending, nothing beyond the end', async () => {
    const status = await mailbox.examine('INBOX');
    expect(status).toMatchObject({ path: 'INBOX', messages: 3, uidNext: 4 });
    const listed = await mailbox.list(uid(2));
    expect(listed.map((one) => Number(one.uid))).toEqual([2, 3]);
    const fetched = await mailbox.fetch(listed, limit);
    expect(fetched.map(({ source }) => Buffer.from(source).toString())).toEqual([mail(2), mail(3)]);
    expect(fetched[0]?.receivedAt.getTime()).toBeCloseTo(daysAgo(4).getTime(), -5);
    expect(await mailbox.list(uid(4))).toEqual([]);
    expect(await mailbox.fetch([], limit)).toEqual([]);
  });

  it('knows the first message since a day', async () => {
    await mailbox.examine('INBOX');
    expect(await mailbox.firstUidSince(daysAgo(5))).toBeLessThanOrEqual(2);
    await mailbox.examine('Sent');
    expect(await mailbox.firstUidSince(daysAgo(5))).toBeNull();
  });

  it('appends a draft with its flags, and goes on in the mailbox it examined', async () => {
    await mailbox.examine('INBOX');
    const before = await mailbox.status('Drafts');
    const appended = await mailbox.appendDraft('Drafts', Buffer.from(mail(7)));
    expect(appended).toEqual({ uid: before.uidNext, uidValidity: before.uidValidity });
    expect(await server.flagsIn('Drafts')).toEqual(['DS']);
    expect(await mailbox.list(uid(1))).toHaveLength(3);
  });

  it('finds a message by its Message-ID, from a UID on', async () => {
    await mailbox.examine('INBOX');
    expect(await mailbox.findByMessageId(id('<2@kunde.example>'), uid(1))).toBe(2);
    expect(await mailbox.findByMessageId(id('<2@kunde.example>'), uid(3))).toBeNull();
    expect(await mailbox.findByMessageId(id('<9@kunde.example>'), uid(1))).toBeNull();
    expect(await mailbox.hasReplyTo(id('<2@kunde.example>'))).toBe(false);
  });

  it('makes a folder below the root once, and lays a note there', async () => {
    const path = await mailbox.makeFolder(['Takkebrev', 'Send']);
    expect(await mailbox.makeFolder(['Takkebrev', 'Send'])).toBe(path);
    expect(mailbox.folderPath(['Takkebrev', 'Send'])).toBe(path);
    expect(await mailbox.status(path)).toMatchObject({ path, messages: 0, uidNext: 1 });
    await mailbox.appendSeen(path, Buffer.from(mail(8)));
    expect(await server.flagsIn('Takkebrev/Send')).toEqual(['S']);
  });

  describe('of three messages, one of them marked as deleted by somebody else,', () => {
    let place: MessagePlace;
    let others: string[];

    beforeEach(async () => {
      const { uidNext, uidValidity, messages } = await mailbox.status('Drafts');
      for (const number of [11, 12, 13])
        await mailbox.appendDraft('Drafts', Buffer.from(mail(number + uidNext * 100)));
      await withClient(server, async (client) => {
        await client.mailboxOpen('Drafts');
        await client.messageFlagsAdd(`${uidNext}`, ['\\Deleted'], { uid: true });
        // Without CLOSE, which would expunge it.
        await client.mailboxOpen('Sent', { readOnly: true });
      });
      others = (await server.flagsIn('Drafts')).slice(0, messages + 1);
      place = { path: 'Drafts', uidValidity, uid: uid(uidNext + 1) };
      await mailbox.examine('INBOX');
    });

    it('removes exactly the one that is named, and once', async () => {
      expect(await mailbox.remove(place)).toBe(true);
      expect(await server.flagsIn('Drafts')).toEqual([...others, 'DS']);
      expect(await mailbox.remove(place)).toBe(false);
      expect(await mailbox.list(uid(1))).toHaveLength(3);
    });

    it('moves exactly the one that is named, and once', async () => {
      const to = await mailbox.makeFolder(['Takkebrev', 'Send']);
      const before = await mailbox.status(to);
      expect(await mailbox.move(place, to)).toBe(true);
      expect(await server.flagsIn('Drafts')).toEqual([...others, 'DS']);
      expect((await mailbox.status(to)).messages).toBe(before.messages + 1);
      expect(await mailbox.move(place, to)).toBe(false);
      await mailbox.examine(to);
      const id = `<${12 + (place.uid - 1) * 100}@kunde.example>`;
      expect(await mailbox.findByMessageId(messageId(id) as MessageId, uid(1))).toBe(
        before.uidNext,
      );
    });

    it('touches none where the UIDs mean something else by now', async () => {
      const before = await server.flagsIn('Drafts');
      const wrong = { ...place, uidValidity: uidValidity(Number(place.uidValidity) + 1) };
      expect(await mailbox.remove(wrong)).toBe(false);
      expect(await mailbox.move(wrong, 'Sent')).toBe(false);
      expect(await server.flagsIn('Drafts')).toEqual(before);
    });
  });

  it('marks as answered the mail that was, and no other', async () => {
    expect(await mailbox.markAnswered('INBOX', id('<2@kunde.example>'))).toBe(true);
    expect(await mailbox.markAnswered('INBOX', id('<9@kunde.example>'))).toBe(false);
    expect(await server.flagsIn('INBOX')).toEqual(['', 'R', '']);
  });

  it('says which mailbox is not there', async () => {
    await expect(mailbox.examine('Kundepost')).rejects.toMatchObject({ code: 'mailbox-missing' });
    await expect(mailbox.status('Kundepost')).rejects.toMatchObject({ code: 'mailbox-missing' });
    await expect(mailbox.appendDraft('Kundepost', Buffer.from('x'))).rejects.toMatchObject({
      code: 'mail-refused',
    });
  });

  it('wakes when mail comes, and when it is told to stop', async () => {
    await mailbox.examine('INBOX');
    const coming = mailbox.waitForMail(AbortSignal.timeout(20_000));
    const from = performance.now();
    setTimeout(() => void server.deliver(mail(4), new Date()), 300);
    await coming;
    expect(performance.now() - from).toBeLessThan(10_000);
    expect((await mailbox.examine('INBOX')).uidNext).toBe(5);
    await mailbox.waitForMail(AbortSignal.timeout(300));
  });
});
