// Contract: a language without weights is answered all the same. Its mails are told by their small words, are
// never taken for sure, and once a person has pointed out what went wrong get a letter in their language: the
// customer by name, the problem told, a blank for what only a person knows, and the day of the next step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBusinesses } from '../../../src/config/business.ts';
import { checkReply } from '../../../src/gate/check.ts';
import { parseMessage } from '../../../src/mail/parse.ts';
import { read } from '../../../src/read/read.ts';
import { writeLetter } from '../../../src/write/write.ts';
import { templates } from './case.ts';

const folder = join(import.meta.dirname, '../../fixtures/german');
const [business = null] = loadBusinesses(join(folder, 'business.json'));
const now = new Date('2026-11-20T12:00:00Z');
const messageOf = (name: string) => parseMessage(readFileSync(join(folder, `${name}.eml`)));

const mails = [
  {
    name: 'vase',
    issue: 'Die Vase war zerbrochen',
    greeting: 'Guten Tag Sabine Berger,',
    told: 'Die Vase war zerbrochen.',
    asked: 'was bekommt Sabine Berger dafür',
    next: 'Sie hören [heute oder morgen, und um wie viel Uhr] von mir.',
    filled: [
      'Sie war verrutscht, weil wir am Hals zu wenig Papier hatten; das ist unser Fehler. Ben fährt Ihnen morgen bis zwölf Uhr eine neue nach Hause, damit Sie am Sonntag nicht ohne Geschenk für Ihre Mutter dastehen.',
      'morgen Mittag am Telefon',
    ],
  },
  {
    name: 'abbuchung',
    issue: 'Sie haben mir 64,90 € zweimal abgebucht',
    greeting: 'Guten Tag Jörg Klein,',
    told: 'Wir haben 64,90 € zweimal abgebucht.',
    asked: 'an welchem Tag hat Jörg Klein das Geld wieder?',
    next: 'am Dienstag, 24. November',
    filled: [
      'Das war unser Fehler: Die Kasse hat am 5. November nicht gemerkt, dass Sie schon bezahlt hatten, und ich bitte Sie um Entschuldigung. Ich habe die zweiten 64,90 € heute zurücküberwiesen.',
    ],
  },
  {
    name: 'antwort',
    issue: 'ich warte seit drei Wochen und bekomme auf meine Mails keine Antwort',
    greeting: 'Hallo Aylin,',
    told: 'Sie warten seit drei Wochen auf eine Antwort von uns.',
    asked: 'Warum hat Aylin keine Antwort bekommen',
    next: 'am Montag, 23. November',
    filled: [
      'Ihre beiden Mails lagen im falschen Postfach, und das tut mir leid. Gegen das Flackern schicke ich Ihnen heute einen neuen Schalter für die Stehlampe und rufe Sie am Montag an, damit Sie nicht wieder in der Warteschleife hängen.',
    ],
  },
  {
    name: 'monteur',
    issue: 'Der Monteur ist nicht erschienen',
    greeting: 'Guten Tag Petra Brandt,',
    told: 'Der Monteur ist nicht gekommen.',
    asked: 'wen darf Petra Brandt jetzt erwarten',
    next: 'am Dienstag, 24. November',
    filled: [
      'Der Termin stand bei uns unter dem falschen Dienstag; ich bitte Sie um Entschuldigung, auch für den Urlaubstag. Ben kommt am Montag um 17 Uhr und hängt die Deckenleuchte auf.',
    ],
  },
];

const canned = `Sehr geehrte Damen und Herren,

vielen Dank für Ihre Nachricht. Wir bedauern die Unannehmlichkeiten und nehmen Ihr Anliegen sehr ernst. Ihr Anliegen wurde an die zuständige Abteilung weitergeleitet. Wir melden uns schnellstmöglich bei Ihnen.

Mit freundlichen Grüßen
Ihr Serviceteam`;

describe.each(mails)('the mail $name', ({ name, issue, greeting, told, asked, next, filled }) => {
  it('is told to be German, and is for a person to judge', async () => {
    const reading = read(await messageOf(name), { business, own: [], now });
    expect(reading).toMatchObject({ language: 'de', doubtful: true, fault: 'unclear', wants: [] });
    expect(reading.authored).not.toMatch(/iPhone|schrieb Glas/);
  });

  it('gets a German letter once its problem is pointed out', async () => {
    const message = await messageOf(name);
    const reading = read(message, { business, own: [], now, issue });
    expect(reading).toMatchObject({ kind: 'complaint', doubtful: false });
    const letter = writeLetter({ message, reading, business, now, templates });
    const { text } = letter.reply;
    expect(letter.language).toBe('de');
    expect(text.startsWith(`${greeting}\n\n`)).toBe(true);
    expect(text).toMatch(/^[^\n]+,\n\ndanke, dass Sie /u);
    for (const said of [told, asked, next]) expect(text).toContain(said);
    expect(text).toMatch(/\nUte Marquardt\nGlas und Ton\n$/u);
    const own = text.replace(/\[[^\]]*\]/gu, '');
    expect(own).not.toMatch(/(?<!\p{L})(?:du|dir|dich|dein|euch)(?!\p{L})/u);
    const found = checkReply({ reply: text, message, reading, business, sent: [] }).findings;
    const errors = found.filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'open-slot',
    );
    expect(errors).toEqual([]);
    expect(found.map(({ rule }) => rule)).not.toContain('customer-voice');
  });

  it('is sent once the blanks are filled, and never with what anybody could get', async () => {
    const message = await messageOf(name);
    const reading = read(message, { business, own: [], now, issue });
    const { reply, slots } = writeLetter({ message, reading, business, now, templates });
    expect(slots).toHaveLength(filled.length);
    const whole = slots.reduce(
      (text, { placeholder }, at) => text.replace(placeholder, filled[at] ?? ''),
      reply.text,
    );
    const judge = (text: string) =>
      checkReply({ reply: text, message, reading, business, sent: [] }).verdict;
    expect(judge(whole)).toBe('pass');
    expect(judge(canned)).toBe('reject');
  });
});

it('is not taken for German where a few words are', async () => {
  const message = await messageOf('vase');
  const danish = {
    ...message,
    subject: 'Vase',
    text: 'Jeg købte en vase hos jer. Der stod „Vielen Dank“ på kassen.',
  };
  expect(read(danish, { business, own: [], now }).language).toBe('da');
});
