/**
 * Contract of sending, on a real Dovecot and a real SMTP server: a letter moved into the send folder
 * is received once, threaded right, lies in Sent once, and its draft is gone; what the gate stops comes
 * back with a note; an edited draft is kept whatever program edited it; whatever fails and wherever the
 * process dies, a letter is sent at most once, and is sent, or still there, or told of as uncertain.
 */
import { join } from 'node:path';
import type { FetchMessageObject } from 'imapflow';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMessage } from '../../src/mail/parse.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { sendSteps } from '../../src/work/ports.ts';
import { caseStates, type CaseLine } from '../../src/model/desk.ts';
import { systemClock } from '../../src/model/clock.ts';
import { openStore } from '../../src/store/open.ts';
import { goodLetter, complaintSource, mailbox, owner } from '../unit/work/on-the-desk.ts';
import { withClient } from './servers/client.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { TestSmtpServer, type SmtpFault } from './servers/smtp.ts';
import {
  jsonLines,
  startTakkebrev,
  takkebrev,
  Workplace,
  type Ended,
} from './servers/workplace.ts';

let dovecot: Dovecot;
let smtp: TestSmtpServer;
let place: Workplace;
const sendFolder = 'Takkebrev/Send';

beforeEach(async () => {
  dovecot = await startDovecot();
  smtp = await TestSmtpServer.start();
  place = await Workplace.make(dovecot, { smtp });
  await dovecot.deliver(
    complaintSource(1).replace('hej@lampehuset.example', 'kundeservice@tranebaekbolig.example'),
  );
  await place.run();
});
afterEach(async () => {
  await smtp.stop();
  await dovecot.stop();
  await place.remove();
});

const later = (seconds: number): string[] => [
  '--now',
  new Date(Date.now() + seconds * 1000).toISOString(),
];
const inFolder = async (name: string): Promise<string[]> =>
  (await dovecot.maildir.messages(name)).map(({ source }) => source.toString());
const command = (...args: string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config], { env: place.env });
/** The cases as they stand in the store. */
async function cases(): Promise<readonly CaseLine[]> {
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  try {
    const query = { states: caseStates, viewer: owner, now: new Date() };
    return (await store.desk.queue(query)).lines;
  } finally {
    await store.close();
  }
}
const stateOf = async (): Promise<string | undefined> => (await cases())[0]?.state;

/** How a mail program saves an edited draft: a new mail in Drafts, and the old one away. */
type Saving = (old: string, text: string) => string;

const header = (old: string, name: string): string =>
  new RegExp(`^${name}:.*(?:\r\n[ \t].*)*`, 'im').exec(old)?.[0] ?? '';
const body = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n';
const threaded = (old: string): string =>
  ['From', 'To', 'Subject', 'In-Reply-To', 'References']
    .map((name) => header(old, name))
    .join('\r\n');

const programs: Readonly<Record<string, Saving>> = {
  // Keeps Message-ID and foreign headers.
  Thunderbird: (old, text) =>
    `${threaded(old)}\r\n${header(old, 'Message-ID')}\r\n${header(old, 'X-Takkebrev-Draft')}\r\n${body}\r\n${text}`,
  // Gives a Message-ID of its own and drops foreign headers.
  Gmail: (old, text) =>
    `${threaded(old)}\r\nMessage-ID: <CAF${Date.now()}@mail.gmail.com>\r\n${body}\r\n${text}`,
  // HTML alone, in the way Outlook writes it.
  Outlook: (old, text) =>
    `${threaded(old)}\r\nMessage-ID: <AM0${Date.now()}@outlook.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${text
      .split('\n\n')
      .map(
        (paragraph) =>
          `<p class="MsoNormal">${paragraph.replaceAll('\n', '<br>')}</p><p class="MsoNormal">&nbsp;</p>`,
      )
      .join('')}</body></html>`,
  // Flowed lines, and a Message-ID of its own.
  'Apple Mail': (old, text) =>
    `${threaded(old)}\r\nMessage-Id: <${Date.now()}@me.com>\r\nX-Uniform-Type-Identifier: com.apple.mail-draft\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${text.replace(/(.{40,70}) /g, '$1 \r\n')}`,
};

const sourceOf = (found: FetchMessageObject | false | undefined): string =>
  found ? (found.source?.toString() ?? '') : '';

async function editDraft(
  text: string,
  save: Saving = programs['Thunderbird'] ?? String,
): Promise<void> {
  await withClient(dovecot, async (client) => {
    await client.mailboxOpen('Drafts');
    const old = await client.fetchOne('*', { source: true });
    const source = sourceOf(old);
    await client.append('Drafts', save(source, text), ['\\Draft', '\\Seen']);
    await client.messageDelete('1', { uid: false });
  });
}

const move = (from: string, to: string): Promise<void> =>
  withClient(dovecot, async (client) => {
    await client.mailboxOpen(from);
    await client.messageMove('1:*', to);
  });

/** Edited and moved, so that the next run approves it and one a minute later sends it. */
async function approveByMoving(): Promise<void> {
  await editDraft(goodLetter);
  await move('Drafts', sendFolder);
  await place.run();
  expect(await stateOf()).toBe('approved');
}

async function expectSentOnce(): Promise<void> {
  expect(smtp.received).toHaveLength(1);
  const [mail] = smtp.received;
  const message = await parseMessage(mail?.source ?? Buffer.alloc(0));
  expect(message).toMatchObject({
    inReplyTo: '<kunde-1@kunde.example>',
    references: ['<kunde-1@kunde.example>'],
    to: [{ address: 'lone1@kunde.example' }],
    subject: 'Re: Knust lampe',
  });
  expect(mail?.to).toEqual(['lone1@kunde.example']);
  expect(message.text.trim()).toBe(goodLetter.trim());
  const sent = await inFolder('Sent');
  expect(sent).toHaveLength(1);
  expect((await parseMessage(Buffer.from(sent[0] ?? ''))).messageId).toBe(message.messageId);
  expect(await inFolder('Drafts')).toEqual([]);
  expect(await inFolder(sendFolder)).toEqual([]);
  expect(await stateOf()).toBe('answered');
}

describe('a draft edited and moved to be sent', () => {
  it.each(Object.keys(programs))('by %s is received as edited, once', async (program) => {
    await editDraft(goodLetter, programs[program]);
    await place.run();
    expect((await cases())[0]).toMatchObject({ state: 'open', version: 2 });
    await move('Drafts', sendFolder);
    await place.run();
    expect(smtp.received).toEqual([]);
    const ended = await place.run(later(61));
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    await place.run(later(61));
    await expectSentOnce();
    expect((await dovecot.maildir.messages('Sent'))[0]?.flags).toBe('S');
    expect((await dovecot.maildir.messages())[0]?.flags).toBe('');
  });

  it('marks the customer’s mail as answered where that is wished', async () => {
    await place.configure(dovecot, { smtp, markAnswered: true });
    await approveByMoving();
    await place.run(later(61));
    await expectSentOnce();
    expect((await dovecot.maildir.messages())[0]?.flags).toBe('R');
  });

  it('and out again before it leaves is called back', async () => {
    await approveByMoving();
    await move(sendFolder, 'Drafts');
    await place.run(later(61));
    expect(smtp.received).toEqual([]);
    expect(await stateOf()).toBe('open');
    expect(await inFolder('Drafts')).toHaveLength(1);
  });

  it('with an open blank comes back with a note of the findings', async () => {
    await move('Drafts', sendFolder);
    const ended = await place.run(later(61));
    expect(ended.stdout).toMatch(/not sent and is in Drafts again/);
    expect(smtp.received).toEqual([]);
    expect(await inFolder(sendFolder)).toEqual([]);
    expect(await inFolder('Drafts')).toHaveLength(1);
    const notes = await inFolder('Takkebrev');
    expect(notes).toHaveLength(1);
    const note = await parseMessage(Buffer.from(notes[0] ?? ''));
    expect(note.text).toMatch(/åben plads/);
    await place.run();
    expect(await inFolder('Takkebrev')).toHaveLength(1);
    expect(await stateOf()).toBe('open');
  });

  it('comes back with a note where somebody wrote on at the desk meanwhile, until it is edited', async () => {
    const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
    const mailboxes = [{ ...mailbox, businesses: [] }];
    const ports = { store, mailboxes, people: [owner], clock: systemClock, undoSeconds: 60 };
    const desk = createDesk({ ...ports, policy: {} });
    await desk.save({ id: 1, version: 1, by: owner }, `${goodLetter}\nPS: Skrevet på siden.\n`);
    await store.close();
    await move('Drafts', sendFolder);
    const ended = await place.run(later(61));
    expect(ended.stdout).toMatch(/not sent and is in Drafts again/);
    expect(await stateOf()).toBe('open');
    const [note = ''] = await inFolder('Takkebrev');
    expect((await parseMessage(Buffer.from(note))).text).toMatch(/den ældre tekst/);
    await editDraft(goodLetter);
    await move('Drafts', sendFolder);
    await place.run();
    await place.run(later(61));
    await expectSentOnce();
  });

  it('leaves other mail in every folder alone', async () => {
    const other =
      'From: a@b.example\r\nTo: c@d.example\r\nSubject: Privat\r\nMessage-ID: <privat@b.example>\r\n\r\nHej\r\n';
    await withClient(dovecot, async (client) => {
      for (const flags of [['\\Seen'], ['\\Seen', '\\Deleted']])
        for (const folder of ['Drafts', 'Sent']) await client.append(folder, other, flags);
    });
    await withClient(dovecot, async (client) => {
      await client.mailboxOpen('Drafts');
      const old = await client.fetchOne('1', { source: true });
      const source = sourceOf(old);
      await client.append('Drafts', (programs['Gmail'] ?? String)(source, goodLetter), ['\\Draft']);
      await client.messageFlagsAdd('1', ['\\Deleted']);
      const all = await client.search({ all: true }, { uid: true });
      await client.messageMove(`${Math.max(...(all || []))}`, sendFolder, {
        uid: true,
      });
    });
    await place.run();
    await place.run(later(61));
    expect(smtp.received).toHaveLength(1);
    expect(await inFolder('Sent')).toHaveLength(3);
    expect((await inFolder('Drafts')).filter((mail) => mail.includes('Privat'))).toHaveLength(2);
  });
});

describe('watch', () => {
  it('sends an approved letter when its time has come', async () => {
    const watcher = startTakkebrev(['watch', '--config', place.config], { env: place.env });
    const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
    try {
      const mailboxes = [{ ...mailbox, businesses: [] }];
      const ports = {
        store,
        mailboxes,
        people: [owner],
        clock: systemClock,
        undoSeconds: 1,
        policy: {},
      };
      const done = await createDesk(ports).approve({ id: 1, version: 1, by: owner }, goodLetter);
      expect(done).toMatchObject({ state: 'approved' });
      await vi.waitFor(() => expect(smtp.received).toHaveLength(1), { timeout: 20_000 });
      await vi.waitFor(async () => expect(await inFolder('Drafts')).toEqual([]), {
        timeout: 20_000,
      });
      expect(await inFolder('Sent')).toHaveLength(1);
    } finally {
      watcher.kill('SIGKILL');
      await store.close();
    }
  });
});

describe('a server with its own delimiter', () => {
  it('gets the send folder made with it', async () => {
    const dotted = await startDovecot({ separator: '.' });
    const home = await Workplace.make(dotted, { smtp });
    try {
      await dotted.deliver(complaintSource(2));
      expect(await home.run()).toMatchObject({ status: 0, stderr: '' });
      expect(await home.run()).toMatchObject({ status: 0, stderr: '' });
      await withClient(dotted, async (client) => {
        const paths = (await client.list()).map(({ path }) => path);
        expect(paths).toContain('Takkebrev.Send');
      });
    } finally {
      await dotted.stop();
      await home.remove();
    }
  });
});

describe('a person who sends from the mail program', () => {
  it('closes the case, and nothing is sent besides', async () => {
    await approveByMoving();
    const own = goodLetter.replace('Jeg sender en ny skærm', 'Jeg kommer selv med en ny skærm');
    await withClient(dovecot, (client) =>
      client.append(
        'Sent',
        `From: hej@tranebaekbolig.example\r\nTo: lone1@kunde.example\r\nSubject: Re: Knust lampe\r\nMessage-ID: <own@x.example>\r\nIn-Reply-To: <kunde-1@kunde.example>\r\n${body}\r\n${own}`,
        ['\\Seen'],
      ),
    );
    await place.run(later(61));
    expect(smtp.received).toEqual([]);
    expect(await stateOf()).toBe('answered');
    expect(await inFolder(sendFolder)).toEqual([]);
    const [shown] = jsonLines<{ edition: { text: string } }>(
      (await command('show', '1', '--json')).stdout,
    );
    expect(shown?.edition.text).toContain('Jeg kommer selv');
  });
});

describe('a case opened again before its sent letter was seen in Sent', () => {
  it('is not closed by that letter: the report still waits', async () => {
    await approveByMoving();
    await place.run(later(61));
    expect(await stateOf()).toBe('answered');
    await command('causes', '--name', 'skærme går itu', '--cases', '1', ...later(90));
    const changed = ['--changed', 'Vi pakker nu skærmen i et tykt lag skum.'];
    await command('causes', '--cause', '1', '--state', 'fixed', ...changed, ...later(90));
    expect(await stateOf()).toBe('open');
    await place.run(later(120));
    expect(await stateOf()).toBe('open');
    expect((await inFolder('Drafts')).join('')).toContain('tykt lag skum');
  });
});

describe('a mail server that fails', () => {
  it('is waited for: one clear line, and the letter is sent when it is back', async () => {
    await approveByMoving();
    await smtp.stop();
    const down = await place.run(later(61));
    expect(down.status).toBe(3);
    expect(down.stderr.trim().split('\n')).toHaveLength(1);
    expect(down.stderr).toMatch(/1 approved letter waits.*does not answer/);
    expect(await stateOf()).toBe('approved');
    await smtp.listen();
    expect((await place.run(later(120))).status).toBe(0);
    await expectSentOnce();
  });

  it.each([
    ['login', 3, 'approved', /refused the login/],
    ['later', 3, 'approved', /Try again later/],
    ['cut-before', 3, 'approved', /does not answer/],
    ['recipient', 1, 'open', /No such user here/],
    ['never', 1, 'open', /Not wanted here/],
  ] satisfies [SmtpFault, number, string, RegExp][])(
    'by %s leaves the letter there, and once it is well the letter is sent once',
    async (fault, status, state, words) => {
      await approveByMoving();
      smtp.fault = fault;
      const ended = await place.run(later(61));
      expect(ended.stderr).toMatch(words);
      expect(ended.status).toBe(status);
      expect(smtp.received).toEqual([]);
      expect(await stateOf()).toBe(state);
      smtp.fault = null;
      if (state === 'open') {
        await place.run(later(70));
        expect(await inFolder('Drafts')).toHaveLength(1);
        await move('Drafts', sendFolder);
        await place.run();
      }
      await place.run(later(120));
      await expectSentOnce();
    },
  );

  it.each(['cut-after', 'lose'] as const)(
    'by %s makes the letter uncertain, and it is never sent again by itself',
    async (fault) => {
      await approveByMoving();
      smtp.fault = fault;
      const ended = await place.run(later(61));
      expect(ended.status).toBe(1);
      expect(ended.stderr).toMatch(/uncertain.*takkebrev settle 1 --arrived/);
      smtp.fault = null;
      await place.run(later(600));
      expect(smtp.received).toHaveLength(fault === 'lose' ? 0 : 1);
      expect(await stateOf()).toBe('uncertain');
      if (fault === 'cut-after') {
        expect((await command('settle', '1', '--arrived')).status).toBe(0);
        await place.run(later(600));
        return expectSentOnce();
      }
      expect((await command('settle', '1', '--not-arrived')).status).toBe(0);
      expect(await stateOf()).toBe('open');
      return undefined;
    },
  );
});

describe('a process that is killed', () => {
  it.each(sendSteps)('at the step %s sends at most once, and loses nothing', async (step) => {
    await approveByMoving();
    const killed = await place.run(later(61), { env: { TAKKEBREV_TEST_CRASH: step } });
    expect(killed.signal).toBe('SIGKILL');
    expect(smtp.received.length).toBeLessThanOrEqual(1);
    await place.run(later(62));
    if (['hand-over', 'taken'].includes(step)) {
      expect(await stateOf()).toBe('uncertain');
      expect(smtp.received).toHaveLength(step === 'taken' ? 1 : 0);
      return;
    }
    await expectSentOnce();
  });
});
