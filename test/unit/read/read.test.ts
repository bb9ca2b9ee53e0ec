/**
 * Contract: a mail is read whole: language, kind, issue as an exact passage, wants, facts and the
 * customer; a person's correction becomes the first issue; nothing is asked that the mail tells.
 */
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import { read } from '../../../src/read/read.ts';

const mail = (subject: string, text: string, name: string): Message => ({
  messageId: null,
  inReplyTo: null,
  references: [],
  subject,
  from: { name, address: 'somebody@example.com' },
  replyTo: null,
  to: [],
  cc: [],
  date: new Date('2026-10-14T19:00:00Z'),
  text,
  fromHtml: false,
  headers: new Map(),
  attachments: [],
  truncated: false,
});
const context = { business: null, own: [], now: new Date('2026-11-22T12:00:00Z') };

const complaints = [
  {
    lang: 'da',
    subject: 'Min reol',
    text: 'Hej\n\nJeg bestilte en reol hos jer d. 2. september.\nDa jeg pakkede den ud, var den ene hylde knækket midt over.\nJeg vil gerne have sendt en ny hylde.\n\nVenlig hilsen\nHelle Brask',
    issue: 'knækket midt over',
    greeting: 'Helle',
    iso: '2026-09-02',
  },
  {
    lang: 'nb',
    subject: 'Regning',
    text: 'Hei\n\nForrige torsdag fikk jeg en faktura på 900 kr.\nDere har trukket beløpet to ganger.\nJeg vil ha pengene tilbake.\n\nMvh\nRune Vik',
    issue: 'to ganger',
    greeting: 'Rune',
    iso: '2026-10-08',
  },
  {
    lang: 'nn',
    subject: 'Ingen svarar',
    text: 'Hei\n\nEg bestilte ein omn for to veker sidan.\nEg har ringt fem gonger, og ingen svarar.\nKan de ringe meg?\n\nHelsing\nGudrun Lid',
    issue: 'ingen svarar',
    greeting: 'Gudrun',
    iso: '2026-09-30',
  },
  {
    lang: 'sv',
    subject: 'Fel lampa',
    text: 'Hej\n\nI måndags kom lampan jag beställde.\nDen är svart, men jag beställde en vit.\nJag vill byta den.\n\nHälsningar\nTove Alm',
    issue: 'svart',
    greeting: 'Tove',
    iso: '2026-10-12',
  },
  {
    lang: 'en',
    subject: 'Your fitter',
    text: 'Hello\n\nYour fitter came last Tuesday.\nHe shouted at my mother and left mud on the carpet.\nI would like an apology.\n\nRegards\nMary Tull',
    issue: 'shouted at my mother',
    greeting: 'Mary',
    iso: '2026-10-13',
  },
];

describe('a complaint', () => {
  it.each(complaints)('in $lang', ({ lang, subject, text, issue, greeting, iso }) => {
    const found = read(mail(subject, text, ''), context);
    expect(found.language).toBe(lang);
    // A person is asked where the program is not sure; nothing else may be made of a complaint.
    expect(found.kind === 'complaint' || found.doubtful).toBe(true);
    expect(found.issues[0]?.text).toContain(issue);
    expect(found.customer.greeting).toBe(greeting);
    expect(found.facts.dates.map((date) => date.iso)).toContain(iso);
    expect(found.wants.length).toBeGreaterThan(0);
    expect(found.screened).toBeNull();
  });
});

const others = [
  {
    kind: 'question',
    text: 'Hej\n\nHar I åbent på søndag, og kan man tage hunden med?\n\nMvh Ida',
  },
  {
    kind: 'praise',
    text: 'Hi\n\nWe had dinner at yours on Saturday and everything was perfect.\nPlease tell the chef that we have never had better fish.\n\nBest wishes\nAnn',
  },
  {
    kind: 'order',
    text: 'Hej\n\nJag vill beställa två kilo kaffe och en tekanna, skicka till samma adress som sist.\n\nHälsningar\nPer',
  },
];

describe('another mail', () => {
  it.each(others)('is $kind', ({ kind, text }) => {
    expect(read(mail('', text, ''), context).kind).toBe(kind);
  });
});

describe('what is left to a person or to the subject', () => {
  it('takes a correction as the first issue', () => {
    const text = 'Hej\n\nBordet kom i går.\nDet ene ben er for kort.\n\nMvh Bo';
    const found = read(mail('Bord', text, ''), { ...context, issue: 'Bordet kom i går.' });
    expect(found.issues[0]).toMatchObject({ text: 'Bordet kom i går.', source: 'body' });
    expect(found.kind).toBe('complaint');
  });

  it('finds the issue in the subject where the text says nothing', () => {
    const found = read(
      mail('Hanen I satte op i går, drypper stadig', 'Se emnet.\n\nBo', ''),
      context,
    );
    expect(found.issues[0]?.source).toBe('subject');
  });

  it('reads an empty mail', () => {
    const found = read(mail('', '', ''), context);
    expect(found).toMatchObject({ language: 'und', authored: '', customer: { greeting: null } });
  });
});

describe('a plain complaint that asks for another thing', () => {
  it.each([
    'Hej. Koppen har et skår i kanten, og jeg vil gerne have en anden. Ordre 812. Hilsen Lis',
    'Hei, krukka lekker i bunnen. Kan jeg få en ny? Ordre 812. Lise',
    'Hei, krukka lek i botnen. Kan eg få ei ny? Ordre 812. Lise',
    'Hej, kannan läcker i botten. Jag vill ha en annan. Order 812. Lisa',
    'Hi, the jug leaks at the bottom. I would like another one. Order 812. Liz',
  ])('is no order: %s', (text) => {
    expect(read(mail('812', text, ''), context).kind).toBe('complaint');
  });
});
