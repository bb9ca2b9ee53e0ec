/** A firm's year of mail, made from a seed: complaints of known causes, repeats, thanks, and what belongs together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const yearLanguages = ['da', 'nb', 'sv', 'en'] as const;
export type YearLanguage = (typeof yearLanguages)[number];

export interface YearMail {
  readonly id: string;
  readonly at: Date;
  readonly from: string;
  readonly name: string;
  readonly language: YearLanguage;
  readonly subject: string;
  readonly text: string;
  /** The sentences of `text` that tell what went wrong. */
  readonly told: string;
  readonly references: readonly string[];
  readonly kind: 'first' | 'again' | 'thanks';
  /** The first mail of its thread; its own id for a first one. */
  readonly thread: string;
  /** Null for a complaint that nobody else has. */
  readonly cause: string | null;
}

/** Mulberry32: the same seed gives the same year. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface CauseText {
  readonly name: string;
  readonly said: Readonly<Record<YearLanguage, readonly string[]>>;
}

function readCauses(): CauseText[] {
  const text = readFileSync(join(import.meta.dirname, 'causes.txt'), 'utf8');
  return text
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const said = Object.fromEntries(
        lines.map((line) => [line.slice(0, 2), line.slice(4).split(' | ')]),
      ) as unknown as CauseText['said'];
      return { name: head.split(' ')[0] ?? '', said };
    });
}

const lone: CauseText['said'] = {
  da: [
    'Jeres varevogn spærrede min indkørsel en hel formiddag.',
    'Papegøjen i butikken bed min datter i fingeren.',
    'Koncerten blev flyttet til en anden by uden varsel.',
    'Frisøren klippede mit pandehår alt for kort.',
    'Mit pas blev væk, da I kopierede det.',
  ],
  nb: [
    'Varebilen deres sperret innkjørselen min en hel formiddag.',
    'Syltetøyet var fullt av steiner fra bærene.',
    'Hunden min fikk feil vaksine hos dere.',
    'Utsikten fra balkongen er bygget igjen.',
  ],
  sv: [
    'Er skåpbil spärrade min infart en hel förmiddag.',
    'Tatueringen har fel årtal.',
    'Kursen ställdes in samma morgon.',
    'Pianot är ostämt fast ni nyss var här.',
  ],
  en: [
    'Your van blocked my drive for a whole morning.',
    'The wedding photographs are out of focus.',
    'My dog was given the wrong haircut.',
    'The ferry left ten minutes early without us.',
    'The ink of your pen has ruined my shirt.',
  ],
};

interface Words {
  readonly opening: readonly string[];
  readonly consequence: readonly string[];
  readonly wish: readonly string[];
  readonly closing: string;
  readonly order: string;
  readonly again: readonly string[];
  readonly thanks: readonly string[];
  readonly subject: string;
  readonly reply: string;
  readonly names: readonly string[];
}

const words: Readonly<Record<YearLanguage, Words>> = {
  da: {
    opening: [
      'Jeg skriver, fordi jeg er skuffet.',
      'Hej. Det her er ikke godt nok.',
      'Kære kundeservice.',
      'Nu må jeg klage.',
    ],
    consequence: [
      'Det har kostet mig en hel dag.',
      'Det er meget ærgerligt.',
      'Vi havde glædet os.',
      '',
    ],
    wish: [
      'Hvad vil I gøre ved det?',
      'Jeg vil gerne have en løsning.',
      'Jeg håber at høre fra jer.',
      '',
    ],
    closing: 'Venlig hilsen',
    order: 'Ordrenummer:',
    again: [
      'Jeg har stadig ikke fået noget svar, og fejlen er der endnu. Det er ikke i orden.',
      'Nu er der gået over en uge, og I har ikke gjort noget ved det. Jeg er utilfreds.',
    ],
    thanks: [
      'Tusind tak for hjælpen, nu er alt i orden.',
      'Mange tak for svaret og den hurtige løsning. Jeg er glad igen.',
    ],
    subject: 'Klage over',
    reply: 'SV:',
    names: ['Lone Bak', 'Karin Holm', 'Mads Juhl', 'Jens Krogh', 'Birthe Dam', 'Ole Friis'],
  },
  nb: {
    opening: [
      'Jeg skriver fordi jeg er skuffet.',
      'Hei. Dette er ikke godt nok.',
      'Kjære kundeservice.',
      'Nå må jeg klage.',
    ],
    consequence: [
      'Det har kostet meg en hel dag.',
      'Det er veldig ergerlig.',
      'Vi hadde gledet oss.',
      '',
    ],
    wish: [
      'Hva vil dere gjøre med det?',
      'Jeg vil gjerne ha en løsning.',
      'Jeg håper å høre fra dere.',
      '',
    ],
    closing: 'Vennlig hilsen',
    order: 'Ordrenummer:',
    again: [
      'Jeg har fortsatt ikke fått svar, og feilen er der ennå. Det er ikke i orden.',
      'Nå har det gått over en uke, og dere har ikke gjort noe med det. Jeg er misfornøyd.',
    ],
    thanks: [
      'Tusen takk for hjelpen, nå er alt i orden.',
      'Mange takk for svaret og den raske løsningen. Jeg er fornøyd igjen.',
    ],
    subject: 'Klage på',
    reply: 'SV:',
    names: ['Liv Berg', 'Kari Lund', 'Odd Moen', 'Per Haugen', 'Randi Vik', 'Nils Dahl'],
  },
  sv: {
    opening: [
      'Jag skriver för att jag är besviken.',
      'Hej. Det här duger inte.',
      'Kära kundtjänst.',
      'Nu måste jag klaga.',
    ],
    consequence: [
      'Det har kostat mig en hel dag.',
      'Det är mycket tråkigt.',
      'Vi hade sett fram emot det.',
      '',
    ],
    wish: [
      'Vad tänker ni göra åt det?',
      'Jag vill ha en lösning.',
      'Jag hoppas att ni hör av er.',
      '',
    ],
    closing: 'Vänliga hälsningar',
    order: 'Ordernummer:',
    again: [
      'Jag har fortfarande inte fått något svar och felet är kvar. Det är inte acceptabelt.',
      'Nu har det gått över en vecka och ni har inte gjort något åt det. Jag är missnöjd.',
    ],
    thanks: [
      'Tusen tack för hjälpen, nu är allt i sin ordning.',
      'Stort tack för svaret och den snabba lösningen. Nu är jag nöjd igen.',
    ],
    subject: 'Klagomål på',
    reply: 'SV:',
    names: ['Lena Berg', 'Karin Ek', 'Olle Lind', 'Per Alm', 'Rut Sjö', 'Nils Dal'],
  },
  en: {
    opening: [
      'I am writing because I am disappointed.',
      'Hello. This is not good enough.',
      'Dear customer service.',
      'I have to complain.',
    ],
    consequence: [
      'It has cost me a whole day.',
      'That is very annoying.',
      'We had looked forward to it.',
      '',
    ],
    wish: [
      'What will you do about it?',
      'I would like this put right.',
      'I hope to hear from you.',
      '',
    ],
    closing: 'Kind regards',
    order: 'Order number:',
    again: [
      'I have still had no answer, and the fault is still there. That is not acceptable.',
      'More than a week has gone and you have done nothing about it. I am not satisfied.',
    ],
    thanks: [
      'Thank you so much for your help, all is well now.',
      'Many thanks for your answer and the quick solution. I am happy again.',
    ],
    subject: 'Complaint about',
    reply: 'Re:',
    names: ['Laura Hill', 'Karen Wood', 'Owen Price', 'Peter Shaw', 'Ruth Gray', 'Neil Ford'],
  },
};

const dayMilliseconds = 86_400_000;

/** How the later mails of a year are sent: with headers, with the subject alone, with the order alone. */
const shares = {
  again: 0.2,
  thanks: 0.12,
  lone: 0.08,
  sameCustomer: 0.15,
  headers: 0.6,
  subject: 0.2,
};

/** `count` mails over a year, oldest first. */
export function makeYear(seed: number, count: number): YearMail[] {
  const random = randomOf(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const causes = readCauses();
  const mails: YearMail[] = [];
  const customers: {
    readonly from: string;
    readonly name: string;
    readonly language: YearLanguage;
  }[] = [];
  const begin = Date.parse('2026-01-05T08:00:00Z');
  for (let number = 1; mails.length < count; number += 1) {
    const known = customers.length > 20 && random() < shares.sameCustomer ? pick(customers) : null;
    const language = known?.language ?? pick(yearLanguages);
    const say = words[language];
    const name = known?.name ?? pick(say.names);
    const from = known?.from ?? `kunde${number}@post${number % 7}.example`;
    if (known === null) customers.push({ from, name, language });
    // The first causes are the commonest, and each has its season.
    const cause =
      random() < shares.lone ? null : (causes[Math.floor(random() ** 1.6 * causes.length)] ?? null);
    const sentence = cause === null ? pick(lone[language]) : pick(cause.said[language]);
    const order = String(200_000 + number * 37);
    const at = new Date(begin + Math.floor(random() * 340 * dayMilliseconds));
    const id = `<m${number}@post.example>`;
    const topic = sentence.split(' ').slice(0, 3).join(' ').replace(/[.,]/gu, '');
    const subject = `${say.subject} ${topic}`;
    const text = [
      pick(say.opening),
      '',
      `${sentence} ${pick(say.consequence)} ${pick(say.wish)}`.trim(),
      '',
      `${say.order} ${order}`,
      '',
      say.closing,
      name,
    ].join('\n');
    const base = { from, name, language, thread: id, cause: cause?.name ?? null } as const;
    mails.push({ ...base, id, at, subject, text, told: sentence, references: [], kind: 'first' });
    const roll = random();
    const kind =
      roll < shares.again ? 'again' : roll < shares.again + shares.thanks ? 'thanks' : null;
    if (kind === null) continue;
    const way = random();
    const headers = way < shares.headers;
    const bySubject = headers || way < shares.headers + shares.subject;
    const later = new Date(at.getTime() + Math.floor((4 + random() * 12) * dayMilliseconds));
    const said = pick(kind === 'again' ? say.again : say.thanks);
    const named = headers || bySubject ? [] : ['', `${say.order} ${order}`];
    mails.push({
      ...base,
      id: `<r${number}@post.example>`,
      at: later,
      subject: bySubject ? `${say.reply} ${subject}` : pick(['Hej', 'Hei', 'Hallo']),
      text: [said, ...named, '', say.closing, name].join('\n'),
      told: said,
      references: headers ? [id] : [],
      kind,
    });
  }
  return mails.toSorted((a, b) => a.at.getTime() - b.at.getTime()).slice(0, count);
}
