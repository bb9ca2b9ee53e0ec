/**
 * Contract: a mail joins its case by References, else from the same sender by quotation, order number or
 * subject; rather apart than wrongly together; a wrong join can be split; one person under two addresses
 * is proposed, and merged by the owner's word alone.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mail/parse.ts';
import type { Store } from '../../../src/model/store.ts';
import type { ThreadMail } from '../../../src/model/threads.ts';
import { read } from '../../../src/read/read.ts';
import { openStore } from '../../../src/store/open.ts';
import { mailIdentity } from '../../../src/work/identity.ts';
import { bareSubject, joinThread, type Joined } from '../../../src/work/threads.ts';
import { business, complaintSource, layOnDesk, mailbox, now } from './on-the-desk.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

interface Mail {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo?: string;
  readonly id?: string;
}

/** Joins a mail that opened no case of its own. */
async function arrives(
  mail: Mail,
  receivedAt = new Date('2026-11-25T09:00:00Z'),
): Promise<Joined | null> {
  const source = [
    `From: ${mail.from}`,
    'To: hej@lampehuset.example',
    `Subject: ${mail.subject}`,
    `Message-ID: <${mail.id ?? 'later'}@kunde.example>`,
    ...(mail.inReplyTo === undefined ? [] : [`In-Reply-To: ${mail.inReplyTo}`]),
    'Content-Type: text/plain; charset=utf-8',
    '',
    mail.text,
  ].join('\r\n');
  const message = await parseMessage(Buffer.from(source));
  const reading = read(message, { business, own: [], now });
  return joinThread(
    { mailbox: mailbox.name, identity: mailIdentity(message), message, reading, receivedAt },
    store,
  );
}

/** The first complaint, on the desk and in its thread. */
async function firstCase(number = 1): Promise<number> {
  const id = await layOnDesk(store, number);
  const message = await parseMessage(Buffer.from(complaintSource(number)));
  const reading = read(message, { business, own: [], now });
  const identity = mailIdentity(message);
  const receivedAt = new Date('2026-11-20T09:00:00Z');
  await joinThread({ mailbox: mailbox.name, identity, message, reading, receivedAt }, store);
  return id;
}

const thread = async (id: number): Promise<readonly ThreadMail[]> => store.threads.ofCase(id);

it.each<[string, Mail, string | null]>([
  [
    'an answer to our draft',
    {
      from: 'lone1@kunde.example',
      subject: 'Re: Noget andet',
      text: 'Tak for hjælpen!',
      inReplyTo: '<takkebrev.1@lampehuset.example>',
    },
    'references',
  ],
  [
    'an answer to their own mail, from another address',
    {
      from: 'mand@andet.example',
      subject: 'SV: Knust lampe',
      text: 'Hører vi noget?',
      inReplyTo: '<kunde-1@kunde.example>',
    },
    'references',
  ],
  [
    'what quotes the first mail',
    {
      from: 'lone1@kunde.example',
      subject: 'Svar på jeres brev',
      text: 'Det passer fint.\n\nDen 20. nov. 2026 kl. 10.00 skrev Lone Bak:\n> Lampen kom i går, og skærmen var knust, da jeg åbnede kassen. Den skulle hænge i stuen til fødselsdagen på lørdag. Ordre 204488.',
    },
    'quotation',
  ],
  [
    'the same order',
    {
      from: 'lone1@kunde.example',
      subject: 'Hvad sker der',
      text: 'Hej. Jeg mangler svar om ordre 204488.',
    },
    'order',
  ],
  [
    'the same subject',
    { from: 'lone1@kunde.example', subject: 'Sv: Knust lampe', text: 'Hvornår kommer den?' },
    'subject',
  ],
  [
    'another sender',
    { from: 'ole@andet.example', subject: 'Knust lampe', text: 'Min lampe er også knust.' },
    null,
  ],
  [
    'another order',
    {
      from: 'lone1@kunde.example',
      subject: 'Re: Knust lampe',
      text: 'Nu er ordre 309911 også knust.',
    },
    null,
  ],
  [
    'an old mail answered about something else',
    {
      from: 'lone1@kunde.example',
      subject: 'Ny lampe mangler',
      text: 'Ordre 309911 er ikke kommet.',
      inReplyTo: '<kunde-1@kunde.example>',
    },
    null,
  ],
])('%s', async (_, mail, ground) => {
  await firstCase();
  const joined = await arrives(mail);
  expect(joined?.ground ?? null).toBe(ground);
});

it('does not join by subject after months', async () => {
  await firstCase();
  const mail = { from: 'lone1@kunde.example', subject: 'Sv: Knust lampe', text: 'Hej igen' };
  expect(await arrives(mail, new Date('2027-04-01T09:00:00Z'))).toBeNull();
});

it('offers to close a thread that ends in thanks', async () => {
  const id = await firstCase();
  await arrives({
    from: 'lone1@kunde.example',
    subject: 'SV: Knust lampe',
    text: 'Tusind tak for den nye skærm, den er kommet, og alt er fint. Mange hilsner Lone',
    inReplyTo: '<kunde-1@kunde.example>',
  });
  expect((await thread(id)).map(({ relation }) => relation)).toEqual(['first', 'thanks']);
  expect(await store.threads.thanked()).toEqual([id]);
});

it('splits what was joined wrongly, for good', async () => {
  const one = await firstCase(1);
  const mail = { from: 'lone1@kunde.example', subject: 'Sv: Knust lampe', text: 'Hej igen' };
  await arrives(mail);
  const [, second] = await thread(one);
  expect(await store.threads.split(mailbox.name, second?.identity ?? '')).toBe(true);
  expect(await thread(one)).toHaveLength(1);
});

it('proposes one person behind two addresses, and merges them by the owner’s word', async () => {
  await store.threads.trace({
    address: 'a@x.example',
    name: 'Lone Bak',
    phone: '20304050',
    orders: [],
    seenAt: now,
  });
  await store.threads.trace({
    address: 'b@x.example',
    name: null,
    phone: '20304050',
    orders: ['7'],
    seenAt: now,
  });
  await store.threads.trace({
    address: 'c@x.example',
    name: 'Lone Bak',
    phone: null,
    orders: [],
    seenAt: now,
  });
  const pair = { one: 'a@x.example', other: 'b@x.example' };
  expect(await store.threads.proposals()).toEqual([{ ...pair, by: 'phone' }]);
  expect(await store.threads.addressesOf('b@x.example')).toEqual(['b@x.example']);
  await store.threads.decide(pair, true, 'ejer', now);
  expect(await store.threads.proposals()).toEqual([]);
  expect(await store.threads.addressesOf('b@x.example')).toEqual(['b@x.example', 'a@x.example']);
});

it.each([
  ['Re: SV: Knust lampe', 'knust lampe'],
  ['Fwd: Re[2]: Knust  lampe!', 'knust lampe'],
  ['Svar: ', ''],
])('%s is about "%s"', (subject, bare) => {
  expect(bareSubject(subject)).toBe(bare);
});
