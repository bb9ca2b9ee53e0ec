/**
 * Contract every store keeps: what was recorded is there after reopening; known mails are known;
 * an intent stays pending until it is closed; a mail's newest correction is the one that counts; one holder of a mailbox at a time; no partial writes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { messageId, uid, uidValidity, type MessageId } from '../../src/model/identifiers.ts';
import type { CaseChange } from '../../src/model/desk-store.ts';
import type { Message } from '../../src/model/message.ts';
import type {
  Correction,
  DraftIntent,
  HandledMail,
  MailboxState,
  Store,
} from '../../src/model/store.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { toMailRow } from '../../src/store/rows.ts';
import { NodeSqliteDialect } from '../../src/store/sqlite/dialect.ts';
import type { Tables } from '../../src/store/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFile = (): string => join(folder, `${(files += 1)}.db`);

const state = (nextUid: number): MailboxState => ({
  mailbox: 'kontakt',
  folder: 'INBOX',
  uidValidity: uidValidity(7),
  nextUid: uid(nextUid),
  since: new Date('2026-11-01T00:00:00Z'),
  renumberedBelow: uid(0),
  lookBelow: uid(0),
  drafts: 'Kladder',
  sent: null,
});

const mail = (number: number): HandledMail => ({
  mailbox: 'kontakt',
  folder: 'INBOX',
  uidValidity: uidValidity(7),
  uid: uid(number),
  identity: `mail ${number}`,
  messageId: messageId(`<${number}@x.example>`),
  receivedAt: new Date('2026-11-20T10:00:00Z'),
  handledAt: new Date('2026-11-22T10:00:00Z'),
  from: 'lone@x.example',
  subject: 'Lampen er revnet æøå',
  language: 'da',
  kind: 'complaint',
  doubtful: false,
  outcome: 'drafted',
  reason: null,
});

const draftId = (number: number): MessageId =>
  messageId(`<draft.${number}@y.example>`) as MessageId;

const message: Message = {
  messageId: null, inReplyTo: null, references: [], subject: 'Lampen er revnet æøå',
  from: { name: 'Lone Bak', address: 'lone@x.example' }, replyTo: null, to: [], cc: [],
  date: new Date('2026-11-20T09:00:00Z'), text: 'Lampen er revnet.', fromHtml: false,
  headers: new Map([['x-priority', ['1']], ['received', ['from here']]]), attachments: [], truncated: false,
}; // prettier-ignore

const intent = (number: number): DraftIntent => ({
  mail: mail(number),
  message,
  reading: {
    language: 'da', kind: 'complaint', confidence: 1, doubtful: false, authored: 'Lampen er revnet.',
    customer: { name: null, greeting: null, address: 'lone@x.example' }, issues: [], consequence: null,
    facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] }, wants: [],
    fault: 'firm', tone: 'calm', repeat: false, aboutStaff: false, unreasonable: false, mustAsk: [], screened: null,
  },
  letter: {
    language: 'da',
    reply: { to: 'lone@x.example', subject: 'Re: Lampen', inReplyTo: null, references: [], text: 'Kære', html: '' },
    sentences: [],
    slots: [],
  },
  verdict: { verdict: 'pass', specificity: 0.5, findings: [] },
  draftId: draftId(number),
  source: new Uint8Array([1, 2, 3]),
  drafts: { path: 'Kladder', uidValidity: uidValidity(9), uidNext: uid(41) },
}); // prettier-ignore

const correction = (number: number, passage: string | null): Correction => ({
  kind: 'complaint',
  identity: `mail ${number}`,
  messageId: messageId(`<${number}@x.example>`),
  from: 'lone@x.example',
  date: new Date('2026-11-20T09:00:00Z'),
  subject: 'Lampen er revnet æøå',
  authored: 'Lampen er revnet. Den skulle hænge i entréen.',
  passage,
  correctedAt: new Date('2026-11-22T10:00:00Z'),
});

const kinds = [
  ['in a file', () => openStore(`sqlite:${freshFile()}`)],
  ['in memory', () => openStore('sqlite::memory:')],
] as const;

describe.each(kinds)('a store %s', (_kind, open) => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  it('keeps how far a mailbox was read', () =>
    withStore(async (store) => {
      expect(await store.mailboxState('kontakt', 'INBOX')).toBeNull();
      await store.saveMailboxState(state(5));
      await store.saveMailboxState(state(6));
      expect(await store.mailboxState('kontakt', 'INBOX')).toEqual(state(6));
    }));

  it('knows mails it has recorded, in their mailbox only', () =>
    withStore(async (store) => {
      const many = Array.from({ length: 1200 }, (_, index) => mail(index + 1));
      await store.recordHandled(many, state(1201));
      const asked = [...many.map(({ identity }) => identity), 'unknown'];
      expect((await store.known('kontakt', asked)).size).toBe(1200);
      expect((await store.known('salg', asked)).size).toBe(0);
      expect((await store.mailboxState('kontakt', 'INBOX'))?.nextUid).toBe(1201);
    }));

  it('keeps an intent pending until it is closed', () =>
    withStore(async (store) => {
      const journal = await store.openDraft(intent(1), state(2));
      const [pending, ...more] = await store.pendingAppends('kontakt');
      expect(more).toEqual([]);
      expect(pending).toMatchObject({
        journal,
        mail: mail(1),
        draftId: draftId(1),
        drafts: { path: 'Kladder', uidValidity: '9', uidNext: 41 },
      });
      expect([...(pending?.source ?? [])]).toEqual([1, 2, 3]);
      await store.closeDraft(journal, { uid: uid(41), at: new Date(0) });
      expect(await store.pendingAppends('kontakt')).toEqual([]);
      const copy = { caseId: 1, mailbox: 'kontakt', path: 'Kladder', uidValidity: '9', uid: 41 };
      expect(await store.notices.copies('kontakt', 'Kladder')).toEqual([copy]);
    }));

  it('writes all of an intent or nothing', () =>
    withStore(async (store) => {
      await store.openDraft(intent(1), state(2));
      const twice = { ...intent(2), draftId: draftId(1) };
      await expect(store.openDraft(twice, state(3))).rejects.toMatchObject({
        code: 'store-unusable',
      });
      expect((await store.known('kontakt', ['mail 2'])).size).toBe(0);
      expect((await store.mailboxState('kontakt', 'INBOX'))?.nextUid).toBe(2);
    }));

  it('gives a mailbox to one holder at a time', () =>
    withStore(async (store) => {
      const lock = await store.lockMailbox('kontakt');
      expect(lock).not.toBeNull();
      expect(await store.lockMailbox('kontakt')).toBeNull();
      const other = await store.lockMailbox('salg');
      expect(other).not.toBeNull();
      await lock?.release();
      const again = await store.lockMailbox('kontakt');
      expect(again).not.toBeNull();
      await again?.release();
      await other?.release();
    }));

  it('keeps the newest correction of each mail, in the same order whichever came first', () =>
    withStore(async (store) => {
      expect(await store.corrections()).toEqual([]);
      await store.saveCorrection(correction(2, 'Den skulle hænge i entréen.'));
      await store.saveCorrection(correction(1, 'Lampen er revnet.'));
      const bare = { messageId: null, from: null, date: null };
      const newest = { ...correction(2, 'Lampen er revnet.'), ...bare };
      await store.saveCorrection(newest);
      expect(await store.corrections()).toEqual([correction(1, 'Lampen er revnet.'), newest]);
    }));

  it('keeps the passage of a mail that is confirmed to be a complaint, and none of one that is not', () =>
    withStore(async (store) => {
      const first = correction(1, 'Lampen er revnet.');
      await store.saveCorrection(first);
      await store.saveCorrection({ ...first, passage: null });
      expect(await store.corrections()).toEqual([first]);
      const none = { ...first, kind: 'not-complaint', passage: null } as const;
      await store.saveCorrection(none);
      expect(await store.corrections()).toEqual([none]);
    }));

  it('remembers by what a customer is greeted, the newest word of it', () =>
    withStore(async ({ greetings }) => {
      const at = new Date('2026-11-22T10:00:00Z');
      expect(await greetings.of('lone@x.example')).toBeNull();
      await greetings.remember('Lone@X.example', { readAs: 'Lone', greetedAs: 'Lone Marie' }, at);
      const newest = { readAs: null, greetedAs: 'Lone' };
      await greetings.remember('lone@x.example', newest, at);
      expect(await greetings.of('LONE@x.example')).toEqual(newest);
    }));

  it('puts a drafted complaint on the desk, with mail, letter and trail', () =>
    withStore(async (store) => {
      await store.openDraft(intent(1), state(2));
      const one = await store.desk.read(1);
      expect(one).toMatchObject({
        line: { id: 1, state: 'open', customer: 'lone@x.example', version: 1 },
        identity: 'mail 1',
        message: { ...message, headers: new Map([['x-priority', ['1']]]) },
        letter: intent(1).letter,
        edition: { text: 'Kære', by: 'takkebrev' },
        audit: [{ action: 'drafted' }],
        submission: null,
      });
      expect(await store.desk.read(2)).toBeNull();
      const ids = [draftId(1), messageId('<1@x.example>') as MessageId];
      expect(await store.notices.casesOf('kontakt', ids)).toMatchObject([
        { id: 1, recipients: ['lone@x.example', 'lone@x.example'] },
      ]);
      expect(await store.notices.casesOf('salg', ids)).toEqual([]);
    }));

  it('hands a letter over once: begun by one, and then uncertain or ended', () =>
    withStore(async (store) => {
      await store.openDraft(intent(1), state(2));
      const at = new Date('2026-11-22T10:00:00Z');
      const submission = {
        messageId: draftId(9),
        source: new Uint8Array([4, 5]),
        envelope: { from: 'a@y.example', to: ['lone@x.example'] },
        leavesAt: at,
      };
      const approval: CaseChange = {
        id: 1,
        by: 'ejer',
        at,
        when: { states: ['open'], version: 1 },
        state: 'approved',
        submission,
        audit: { action: 'approved', note: null },
      };
      expect(await store.desk.change(approval)).toMatchObject({ changed: true });
      expect(await store.desk.change(approval)).toMatchObject({ changed: false });
      const early = new Date(at.getTime() - 1);
      expect(await store.outbox.due('kontakt', early)).toEqual([]);
      const [due, ...more] = await store.outbox.due('kontakt', at);
      expect(more).toEqual([]);
      expect(due).toMatchObject({ caseId: 1, approvedBy: 'ejer', attempts: 0, ...submission });
      const id = due?.id ?? 0;
      await store.outbox.postponed(id, new Date(at.getTime() + 1000), 'down');
      expect(await store.outbox.due('kontakt', at)).toEqual([]);
      expect(await store.outbox.waiting('kontakt')).toEqual({ count: 1, why: 'down' });
      const begun = await Promise.all([store.outbox.begin(id, at), store.outbox.begin(id, at)]);
      expect(begun.filter(Boolean)).toHaveLength(1);
      expect(await store.outbox.interrupted('kontakt')).toHaveLength(1);
      await store.outbox.sent(id, at);
      await store.outbox.uncertain(id, at, 'too late to be uncertain');
      expect((await store.desk.read(1))?.line.state).toBe('answered');
      expect(await store.outbox.aftermaths('kontakt')).toMatchObject([{ laidInSent: false }]);
      await store.outbox.laidInSent(id);
      await store.outbox.markedAnswered(id);
      expect(await store.outbox.aftermaths('kontakt')).toEqual([]);
    }));

  it('takes what several callers do at once', () =>
    withStore(async (store) => {
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.openDraft(intent(index + 1), state(index + 2)),
        ),
      );
      expect(await store.pendingAppends('kontakt')).toHaveLength(20);
    }));
});

describe('a store in a file', () => {
  it('holds what was recorded when it is opened again, beside another that has it open', async () => {
    const file = freshFile();
    const first = await openStore(`sqlite:${file}`);
    await first.recordHandled([mail(1)], state(2));
    const second = await openStore(`sqlite:${file}`);
    expect((await second.known('kontakt', ['mail 1'])).size).toBe(1);
    const lock = await first.lockMailbox('kontakt');
    expect(await second.lockMailbox('kontakt')).toBeNull();
    await lock?.release();
    await second.close();
    await first.close();
  });

  it('takes over a database from before there were corrections, with all that stands in it', async () => {
    const file = freshFile();
    const database = new DatabaseSync(file);
    const before = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
    for (const step of migrations.slice(0, 1)) await step(before);
    await before
      .insertInto('mail')
      .values(toMailRow(mail(1)))
      .execute();
    database.exec('pragma user_version = 1');
    await before.destroy();
    const store = await openStore(`sqlite:${file}`);
    await store.saveCorrection(correction(1, 'Lampen er revnet.'));
    expect(await store.corrections()).toHaveLength(1);
    expect((await store.known('kontakt', ['mail 1'])).size).toBe(1);
    await store.close();
  });

  it('never lets the audit trail be changed or taken away', async () => {
    const file = freshFile();
    const store = await openStore(`sqlite:${file}`);
    await store.openDraft(intent(1), state(2));
    await store.close();
    const database = new DatabaseSync(file);
    for (const change of ["update audit set by = 'nobody'", 'delete from audit'])
      expect(() => database.exec(change)).toThrow(/only ever added to/);
    database.close();
  });

  it('makes cases of complaints drafted for before there was a desk', async () => {
    const file = freshFile();
    const database = new DatabaseSync(file);
    const before = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
    for (const step of migrations.slice(0, 2)) await step(before);
    const { reading, letter } = intent(1);
    await before
      .insertInto('mail')
      .values(toMailRow(mail(1)))
      .execute();
    database.exec(`pragma user_version = 2;
      insert into complaint values (1, 1, 'lone@x.example', 0, '${JSON.stringify(reading)}', '2026-11-22');
      insert into letter values (1, 1, '<draft.1@y.example>', 'da', 'Re: Lampen', '${letter.reply.text}', '[]', '[]', x'01', '2026-11-22');
      insert into verdict values (1, 1, 'pass', 0.5, '[]');`);
    await before.destroy();
    const store = await openStore(`sqlite:${file}`);
    expect(await store.desk.read(1)).toMatchObject({
      line: { state: 'open', subject: 'Lampen er revnet æøå' },
      draftId: draftId(1),
      message: { messageId: '<1@x.example>', text: 'Lampen er revnet.' },
      letter: { reply: { to: 'lone@x.example', text: 'Kære' } },
    });
    await store.close();
  });

  it('refuses a file that is no database, a folder that cannot be made, and a newer database', async () => {
    const text = freshFile();
    writeFileSync(text, 'not a database, but long enough to be taken for one'.repeat(50));
    await expect(openStore(`sqlite:${text}`)).rejects.toMatchObject({ code: 'store-unusable' });
    await expect(openStore(`sqlite:${text}/below/x.db`)).rejects.toMatchObject({
      code: 'store-unusable',
    });
    const newer = freshFile();
    const database = new DatabaseSync(newer);
    database.exec('pragma user_version = 999');
    database.close();
    await expect(openStore(`sqlite:${newer}`)).rejects.toMatchObject({ code: 'store-newer' });
    await expect(openStore('mysql://x')).rejects.toMatchObject({ code: 'config-invalid' });
  });
});
