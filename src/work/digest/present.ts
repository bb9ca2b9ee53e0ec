import { inStaffLanguage } from '../../model/staff-texts.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { PromiseEntry } from '../../model/promises.ts';
import type { Count, DigestFigures } from './figures.ts';
import { digestWords, nameIn, type DigestWords } from './words.ts';

interface Line {
  readonly text: string;
  /** For a bar; null where there is none. */
  readonly count: number | null;
}

interface Section {
  /** `now-...`: it tells of the day it is asked for, not of the week. */
  readonly key: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (all, name: string) => String(values[name] ?? all));

/** A digest's sections, in the order they are read: what needs somebody first. */
export function digestSections(figures: DigestFigures, language: LanguageCode): Section[] {
  const words = inStaffLanguage(digestWords, language);
  const counts = (key: string, title: string, list: readonly Count[]): Section => ({
    key,
    title,
    lines: list.map(({ name, count }) => ({ text: nameIn(language, name), count })),
  });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return [
    {
      key: 'now-overdue',
      title: words.overdue,
      // Nobody is named: that a day has passed is the firm's matter.
      lines: first(
        figures.overdue.map((one) => promiseLine(one, false)),
        words,
      ),
    },
    {
      key: 'now-due',
      title: words.due,
      lines: first(
        figures.due.map((one) => promiseLine(one, true)),
        words,
      ),
    },
    {
      key: 'rises',
      title: words.rises,
      lines: figures.rises.flatMap(({ name, now, usual, mails }) => [
        {
          text: `${nameIn(language, name)}: ${fill(words.rise, { now, usual: number.format(usual) })}`,
          count: null,
        },
        ...mails.map((mail) => ({
          text: `– ${mail.replace(/\s+/gu, ' ').slice(0, 120)}`,
          count: null,
        })),
      ]),
    },
    counts('types', words.byType, figures.byType),
    counts('causes', words.byCause, figures.byCause),
    counts('products', words.byProduct, figures.byProduct),
    {
      key: 'victims',
      title: words.victims,
      lines: first(
        figures.victims.map(({ customer, cause, times }) => ({
          text: `${customer}: ${cause} (${fill(words.times, { times })})`,
          count: null,
        })),
        words,
      ),
    },
    { key: 'outcomes', title: words.outcomes, lines: outcomeLines(figures, words) },
  ];
}

/** A digest is read in a minute: of a long list, this many lines. The page of promises has them all. */
const mostLines = 15;

function first(lines: readonly Line[], { more }: DigestWords): readonly Line[] {
  if (lines.length <= mostLines) return lines;
  const left = lines.length - mostLines + 1;
  return [...lines.slice(0, mostLines - 1), { text: fill(more, { count: left }), count: null }];
}

function promiseLine({ due, customer, text, owner }: PromiseEntry, named: boolean): Line {
  const who = named && owner !== null ? ` (${owner})` : '';
  return { text: `${due ?? ''}  ${customer}: ${text.replace(/\s+/gu, ' ')}${who}`, count: null };
}

const outcomeLines = ({ outcomes }: DigestFigures, words: DigestWords): Line[] =>
  [
    { text: words.asIs, count: outcomes.asIs },
    { text: words.edited, count: outcomes.edited },
    { text: words.rewritten, count: outcomes.rewritten },
    { text: words.rejected, count: outcomes.rejected },
  ].filter(({ count }) => count > 0);

/** The numbers at the head: how many, of these how many about safety, how many wait. */
export function digestHeads(figures: DigestFigures, language: LanguageCode) {
  const words = inStaffLanguage(digestWords, language);
  const staff = figures.aboutStaff;
  return [
    { key: 'found', name: words.found, count: figures.found },
    { key: 'safety', name: words.safety, count: figures.safety },
    { key: 'now-waiting', name: words.waiting, count: figures.waiting },
    ...(staff === null ? [] : [{ key: 'staff', name: words.aboutStaff, count: staff }]),
  ];
}

const longestBar = 24;
/** Columns of a terminal; what is longer goes on in the next line, further in. */
const columns = 80;
/** So that name, bar and number stand in one line. */
const longestName = 44;
const dayIn = (language: LanguageCode, at: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at);
const titleOf = (figures: DigestFigures, language: LanguageCode): string =>
  `${dayIn(language, figures.from)} – ${dayIn(language, figures.until)}`;

const shortened = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;

/** A line under a heading, in as many lines as it needs. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const indent = lines.length === 1 ? 2 : 6;
    if (last.trim() !== '' && indent + last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = lines.at(-1) === '' && word !== '' ? word : `${last} ${word}`;
  }
  return lines.join('\n      ');
}

/** The digest as plain text, bars made of blocks. */
export function digestText(figures: DigestFigures, language: LanguageCode): string {
  const words = inStaffLanguage(digestWords, language);
  const parts = digestSections(figures, language)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => {
      const widest = Math.min(longestName, Math.max(...lines.map(({ text }) => text.length)));
      const most = Math.max(1, ...lines.map(({ count }) => count ?? 0));
      const rows = lines.map(({ text, count }) =>
        count === null
          ? wrapped(text)
          : `${shortened(text).padEnd(widest)}  ${'█'.repeat(Math.max(1, Math.round((longestBar * count) / most)))} ${count}`,
      );
      return [title, ...rows.map((row) => `  ${row}`)].join('\n');
    });
  const head = digestHeads(figures, language).map(({ name, count }) => `${name}: ${count}`);
  return [`${words.subject}\n${titleOf(figures, language)}`, head.join('\n'), ...parts, ''].join(
    '\n\n',
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string =>
  text.replace(/[&<>"']/gu, (mark) => entities[mark] ?? mark);

/** Pixels of the longest bar. */
const barWidth = 220;

/** A bar as a table's coloured cell: every mail program shows it, also where pictures are blocked. */
function bar(count: number, most: number): string {
  const width = Math.max(4, Math.round((barWidth * count) / most));
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="background:#1f6f5c;width:${width}px;height:14px;font-size:1px;line-height:14px">&nbsp;</td><td style="padding-left:6px">${count}</td></tr></table>`;
}

function htmlSection({ title, lines }: Section): string {
  const most = Math.max(1, ...lines.map(({ count }) => count ?? 0));
  const heading = `<h2 style="font-size:17px;margin:24px 0 6px">${escape(title)}</h2>`;
  if (lines.every(({ count }) => count === null))
    return `${heading}<ul style="margin:0;padding-left:20px">${lines.map(({ text }) => `<li style="margin:2px 0">${escape(text)}</li>`).join('')}</ul>`;
  const rows = lines.map(
    ({ text, count }) =>
      `<tr><th scope="row" style="text-align:left;font-weight:normal;padding:2px 12px 2px 0">${escape(text)}</th><td>${bar(count ?? 0, most)}</td></tr>`,
  );
  return `${heading}<table cellpadding="0" cellspacing="0" border="0">${rows.join('')}</table>`;
}

/** The digest as one HTML document without pictures, scripts or anything from elsewhere. */
export function digestHtml(figures: DigestFigures, language: LanguageCode): string {
  const words = inStaffLanguage(digestWords, language);
  const numbers = digestHeads(figures, language).map(
    ({ name, count }) =>
      `<tr><th scope="row" style="text-align:left;font-weight:normal;padding:2px 16px 2px 0">${escape(name)}</th><td style="font-weight:bold">${count}</td></tr>`,
  );
  const sections = digestSections(figures, language)
    .filter(({ lines }) => lines.length > 0)
    .map(htmlSection);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(words.subject)}</title></head>
<body style="margin:0;padding:20px;background:#ffffff;color:#1c1c1c;font:15px/1.5 Arial,sans-serif"><main style="max-width:640px;margin:0 auto">
<h1 style="font-size:22px;margin:0">${escape(words.subject)}</h1>
<p style="margin:2px 0 16px;color:#4a4a4a">${escape(titleOf(figures, language))}</p>
<table cellpadding="0" cellspacing="0" border="0">${numbers.join('')}</table>
${sections.join('\n')}
</main></body></html>
`;
}
