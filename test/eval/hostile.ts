import { cpuMilliseconds } from './cpu.ts';
import { readSample, type Sample } from './samples.ts';

/** Mail that is made to be slow to read, by name. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a body of 1 MB': words(1_000_000),
  'a body of 1 MB in one line': words(1_000_000).replaceAll('\n', ' '),
  'a line of letters': line('a'),
  'a line of figures': line('7'),
  'a line of spaces': line(' '),
  'a line of quotation marks (>)': line('>'),
  'a line of spaced quotation marks (> >)': line('> '),
  'quotes within quotes': Array.from(
    { length: 1000 },
    (_, depth) =>
      `${'> '.repeat(depth % 200)}Den 3. maj 2026 kl. 10.00 skrev Ida Holm <ida@post.example>:`,
  ).join('\n'),
  'sums of money': line('kr 1 '),
  'sums of money in one': line('kr1.'),
  'open brackets': line('('),
  'curly brackets': line('{'),
  'marks as in the examples': line('{i '),
  weekdays: line('mandag tirsdag onsdag torsdag '),
  dates: line('d. 3. '),
  'dates and times': line('3/5 kl. 10-12 '),
  capitals: line('Aa '),
  'capital words': line('ORDRE '),
  'order numbers': line('TB-2081 '),
  'links and addresses': line('a@b.'),
  commas: line('men, '),
  'question marks': line('?'),
  'dashes and underscores': line('-- __ '),
  emoji: line('😡'),
  'combining marks': line('å'),
  '50,000 lines of one word': 'nej\n'.repeat(50_000),
  '50,000 greetings': 'Hej\n'.repeat(50_000),
  '50,000 closings': 'Mvh\n'.repeat(50_000),
  '50,000 names': 'Ida Holm\n'.repeat(50_000),
  '50,000 empty lines': '\n'.repeat(50_000),
};

/** One line of 100,000 characters. */
function line(part: string): string {
  return part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
}

/** Ordinary sentences up to a length. */
function words(length: number): string {
  const text = [
    'Pakken, som jeg bestilte hos jer i mandags, er ikke kommet endnu.',
    'I vår butik köpte jag en lampa för 499 kr, och den är trasig.',
    'My order 48213 arrived with a broken lid, and nobody answers.\n\n',
  ].join(' ');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Stands above every hostile text, so that the mail is read to the end as a complaint is. */
const complaint = 'Lampen er knust, og ingen svarer.';

/** A hostile text as the text of a complaint, or as its subject too. */
export function hostileMails(sample: Sample, text: string): Sample[] {
  const context = { ...sample.context, issue: complaint };
  const message = { ...sample.message, text: `${complaint}\n\n${text}` };
  return [
    { ...sample, context, message },
    { ...sample, context, message: { ...message, text: `${complaint} ${text}` } },
    { ...sample, context, message: { ...message, subject: text.slice(0, longestSubject) } },
  ];
}

const longestSubject = 2000;

/** At most so much processor time may one mail take, in milliseconds. */
export const hostileBar = 1000;

/** The time that the slowest mail with each text takes, in milliseconds of processor time. */
export function hostileTimes(sample: Sample): Readonly<Record<string, number>> {
  readSample(sample);
  const slowest = (text: string): number =>
    Math.max(...hostileMails(sample, text).map((mail) => cpuMilliseconds(() => readSample(mail))));
  return Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [name, slowest(text)]),
  );
}
