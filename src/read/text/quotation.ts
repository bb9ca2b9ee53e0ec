/** Where quoted history stands in a mail, line by line, by what mail programs of all languages write. */
import type { ClientForm, ClientForms } from '../../language/clients.ts';
import { languages } from '../../language/languages.ts';
import { LinePatterns } from './openings.ts';
import {
  appFooters,
  foreignAttributions,
  foreignFooters,
  foreignHeaders,
  foreignSeparators,
} from './quotation-foreign.ts';

const all = Object.values(languages).map(({ clients }) => clients);

/** No form of a mail program is longer: longer lines are not looked at. */
const longestForm = 400;

/** Each pattern once, though many programs share it. */
function patternsOf(forms: readonly ClientForm[]): LinePatterns {
  const each = new Map(forms.map(({ pattern }) => [pattern.source, pattern]));
  return new LinePatterns([...each.values()]);
}

const attributions = patternsOf([...all.flatMap((c) => c.attributions), ...foreignAttributions]);
const separators = patternsOf([...all.flatMap((c) => c.separators), ...foreignSeparators]);
const footers = patternsOf([...all.flatMap((c) => c.footers), ...foreignFooters, ...appFooters]);

type Role = keyof ClientForms['outlookHeaders'];
const roles = new Map<string, Role>();
for (const headers of [foreignHeaders, ...all.map((c) => c.outlookHeaders)]) {
  for (const role of ['from', 'sent', 'to', 'cc', 'subject'] as const) {
    for (const name of headers[role]) roles.set(name, role);
  }
}

/** What `formOf` would change. */
const untidy = /^ | $| {2}|[^\S ]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The line as forms are compared with it: blanks single, invisible marks gone; empty where it is too long to be a form. */
export function formOf(line: string): string {
  if (line.length > longestForm) return '';
  if (!untidy.test(line)) return line;
  return line
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export const isBlank = (line: string): boolean => line.length < longestForm && line.trim() === '';

/** True of a line behind a quotation mark: "> text"; ">> press here <<" is an ornament. */
export const isMarked = (line: string): boolean =>
  /^\s{0,3}(?:>|&gt;)/.test(line) && !line.slice(-4).includes('<<');

/** The line without one level of quotation marks. */
export const unmarked = (line: string): string => line.replace(/^\s{0,3}(?:>|&gt;) ?/, '');

export const isSeparator = (line: string): boolean => {
  const form = formOf(line);
  return form.length >= 6 && form.length < 150 && separators.match(form.replace(/^\*+|\*+$/g, ''));
};

export function isFooter(line: string): boolean {
  const form = formOf(line);
  if (form.length < 6 || form.length > 350) return false;
  return footers.match(form.replace(/^[-–—*_/|• ]+/, '').replace(/[*_.! ]+$/, ''));
}

const senderLine =
  /^(?:sent|sendt|send|skickat) (?:from|fra|frå|från|via|with|med) (?:my|a|an|min|mit|mitt|en|et|ett|ein|eit) [^.,;:!?]{2,50}$/iu;
const reason =
  /\s(?:fordi|because|since|eftersom|siden|sidan|som|der|då|da|as|for|för|that|which)\s/iu;

/** True of a line that says what a mail was sent from, be it a known device or not: "Sent from my toaster". */
export function isSenderLine(line: string): boolean {
  const form = formOf(line);
  return senderLine.test(form) && !reason.test(form);
}

const endsInMark = (line: string): boolean => line.endsWith(':') || line.endsWith('>');

/** How many lines an attribution takes that begins at `at`; 0 where none does. */
export function attributionAt(lines: readonly string[], at: number): number {
  const first = formOf(lines[at] ?? '');
  if (first.length < 6) return 0;
  if (isAttribution(first)) return 1;
  if (/[.!?]$/.test(first) && !/\d/.test(first)) return 0;
  const ends = lines.slice(at + 1, at + 3).some((line) => {
    const end = line.slice(-40).trimEnd();
    return endsInMark(end) || endsInVerb(end);
  });
  if (!ends) return 0;
  const opens = at === 0 || isBlank(lines[at - 1] ?? '');
  if (!opens && !/\d/.test(first)) return 0;
  let joined = first;
  let rest = '';
  for (let more = 1; more <= 2; more++) {
    const raw = lines[at + more] ?? '';
    const next = isMarked(lines[at] ?? '') ? '' : formOf(raw);
    // ">:" is the end of "<address>:", not a quoted line.
    const ending = /^> ?:$/.test(next);
    if (next === '' || (isMarked(raw) && !ending) || (isAttribution(next) && !joined.endsWith('<')))
      return 0;
    joined = ending ? joined + next : `${joined} ${next}`;
    rest = ending ? rest + next : `${rest} ${next}`.trim();
    if (joined.length > longestForm || (more > 1 && !/\d/.test(first) && isAttribution(rest)))
      return 0;
    if (isAttribution(joined)) return more + 1;
  }
  return 0;
}

const isAttribution = (form: string): boolean =>
  (endsInMark(form) && attributions.match(form)) || isDatedAddress(form);

const verbs = ['wrote', 'skrev', 'skreiv', 'schrieb', 'écrit', 'escribió'];
const endsInVerb = (line: string): boolean => verbs.some((verb) => line.endsWith(verb));
const opensWithDate = /^(?:[\p{L}.,]{1,12} ){0,4}\(?\d{1,4}[\s.:,/-]/u;
const endsWithAddress =
  /[<(] ?(?:mailto:)?[^\s<>()@]{1,80}@[^\s<>()@]{1,80} ?[>)]{1,2}(?:,? \p{L}[^<>@]{0,30})?$/u;
const teller =
  /(?:^|[\s,])(?:[Jj]eg|[Ee]g|[Jj]ag|[Vv]i|[Ww]e|I|[Mm]y|[Mm]in|[Mm]it|[Mm]itt|til|till|to)\s/;

/**
 * True of what programs of any language write: a date first, an address in brackets last, and a
 * colon or a verb. A customer who tells of a mail to that address says who sent it.
 */
function isDatedAddress(form: string): boolean {
  if (!(form.endsWith(':') || endsInVerb(form)) || teller.test(form)) return false;
  const timed = /(?:^|\D)\d{4}(?:\D|$)|\d{1,2}[.:]\d{2}/.test(form);
  return timed && opensWithDate.test(form) && endsWithAddress.test(form.replace(/ ?:$/, ''));
}

const writingVerb =
  /(?:^|[\s,])(?:skrev|skreiv|skriver|wrote|writes|schrieb|schreef|kirjoitti|napisał|escribió|écrit)(?=[\s:,]|$)/iu;

/** True of a line that may introduce the quoted lines that follow it, though no known program writes so. */
export function introducesQuote(line: string): boolean {
  const form = formOf(line);
  return form.endsWith(':') && /\d|@/.test(form) && writingVerb.test(form);
}

/** True where an attribution names a mail address: then quoted text follows even where no line is marked. */
export const namesAddress = (form: string): boolean => /\S@\S+\.\S/.test(form);

const headerLine = /^[*_]{0,2}(\p{L}[\p{L}/ .-]{0,18}?) ?[*_]{0,2} ?:(?!\/\/) ?[*_]{0,2} ?(.*)$/u;

function fieldOf(line: string): { role: Role | null; value: string } | null {
  const found = headerLine.exec(formOf(line).slice(0, 300));
  if (found === null) return null;
  return { role: roles.get((found[1] ?? '').toLowerCase()) ?? null, value: found[2] ?? '' };
}

const rule = /^[_=*-]{4,}$/;
export const isRule = (line: string): boolean => rule.test(formOf(line));

/**
 * How many lines a block of quoted header fields takes that begins at `at`; 0 where none does.
 * A sender with a subject and a date or receiver is one; without a subject the sender must be a
 * mail address, so that "Fra: Oslo / Til: Bergen" in a complaint about a journey is not.
 */
export function headerBlockAt(lines: readonly string[], at: number): number {
  const opening = fieldOf(lines[at] ?? '')?.role;
  if (opening === undefined || opening === null) return 0;
  const seen = new Set<Role>();
  let address = false;
  let end = at;
  let continued = 0;
  for (let i = at; i < lines.length && i < at + 16; i++) {
    const line = lines[i] ?? '';
    const field = fieldOf(line);
    if (isBlank(line)) {
      if (fieldOf(lines[i + 1] ?? '')?.role == null || seen.has('subject')) break;
      continue;
    }
    if (field?.role != null) {
      if (seen.has(field.role) && field.role !== 'cc') break;
      seen.add(field.role);
      if (field.role === 'from') address = namesAddress(field.value);
      continued = 0;
    } else if (++continued > 2 || (field === null && !continuesField(line))) break;
    end = i;
  }
  const enough = seen.has('from') && (seen.has('sent') || seen.has('to')) && seen.size >= 2;
  return enough && (seen.has('subject') || address) ? end - at + 1 : 0;
}

/** True of the rest of a long list of receivers. */
const continuesField = (line: string): boolean => /[@;]/.test(line) && formOf(line).length < 300;
