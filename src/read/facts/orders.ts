import { languages } from '../../language/languages.ts';
import { spanOf, type Span } from '../../model/span.ts';
import { foldSpelling } from '../text/spelling.ts';

/** Whether the text is a subject line: there a long number is seldom anything else. */
export interface OrderContext {
  readonly subject: boolean;
}

/** A run of figures, perhaps with letters: `TB-208114`, `8H22K1`, `2026/114`, `10 0042 118 73`. */
const candidate =
  /(?<![\p{L}\p{N}_.,/@-])(?:#\s?)?(?:\p{Lu}{1,5}\s)?(?=[\p{L}_]{0,12}[-–/]?[\p{L}_]{0,4}[-–/]?\d)[\p{L}\d_]{1,20}(?:[-–/][\p{L}\d]{1,20}){0,3}(?:\s\d{2,6}(?![.,:/-]?\d)){0,3}(?:\s\p{Lu}{2}(?!\p{L}))?/gu;
const wordBefore = /(\p{L}[\p{L}/]*)\.?[^\p{L}\d\n.!?;]{0,4}$/u;

/** Numbers of orders, bookings, invoices and cases. */
export function findOrders(text: string, context: OrderContext = { subject: false }): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(candidate)) {
    const start = match.index + (/^\p{Lu}{1,5}\s/u.test(match[0]) ? leadOf(match[0]) : 0);
    const end = match.index + match[0].length;
    const kept = orderIn(candidateAt(text, start, end, found.at(-1)), context.subject);
    if (kept !== null) found.push(spanOf(text, start, start + kept.length));
  }
  return found;
}

interface Candidate {
  /** As far as it may be one number. */
  readonly whole: string;
  /** Its first group, with the capitals that belong to it. */
  readonly first: string;
  readonly digits: number;
  readonly lettered: boolean;
  readonly before: string;
  readonly after: string;
  /** What stands between it and the order before it; null where that is far. */
  readonly sinceLast: string | null;
  /** True where nothing follows on its line. */
  readonly endsLine: boolean;
}

function candidateAt(text: string, start: number, end: number, last: Span | undefined): Candidate {
  const after = text.slice(end, end + 16);
  const whole = trimmed(text.slice(start, end), after);
  const [head = '', second = ''] = whole.split(' ');
  const near = last !== undefined && start - last.end <= 6;
  return {
    whole,
    first: /\d/.test(head) ? head : `${head} ${second}`,
    digits: whole.replace(/\D/g, '').length,
    lettered: /\p{L}/u.test(whole),
    before: text.slice(Math.max(0, start - 48), start),
    after: start + whole.length < end ? '' : after,
    sinceLast: near ? text.slice(last.end, start) : null,
    endsLine: /^\s*(?:\n|$)/u.test(text.slice(end, end + 40)),
  };
}

/** How much of a candidate is an order number; null where none of it is. */
function orderIn(one: Candidate, inSubject: boolean): string | null {
  const { whole, first, digits, before, after } = one;
  if (digits === 0 || digits > 14 || isYear(whole)) return null;
  if (/[£€$₦₹]\s?$/u.test(before) || moneyBefore.test(before) || isMoneyOrMeasure(after))
    return null;
  if (phoneBefore.test(before)) return null;
  if (isNamed(before) && !(before.endsWith(', ') && /^\d{1,3} \d{3}$/.test(whole)))
    return isNameable(one) ? whole : null;
  if (isNoCode(whole)) return null;
  if (whole.startsWith('#')) return digits >= 3 ? whole : null;
  if (/^0\d{2,4}[-\s]\d/.test(whole) && /\s\d{2}/.test(`${whole}${after}`)) return null;
  if (isLed(whole)) return /\p{Lu}{2}\s$/u.test(before) ? null : whole;
  if (nearOrder(before) && (digits >= 3 || one.lettered)) return whole;
  if (first !== whole && /^\d/.test(whole)) return null;
  return isCode(first) || (first === whole && isPlaced(one, inSubject)) ? first : null;
}

/** After an order word nearly everything is a number of it: "PNR K7QX2"; not "nummer 14". */
const isNameable = ({ whole, digits, lettered }: Candidate): boolean =>
  digits >= 3 || (lettered && /^[\p{Lu}\d -]{5,}$/u.test(whole) && !/^\p{L}{6}/u.test(whole));

/** A number that only its place tells to be an order's. */
function isPlaced(
  { whole, before, after, digits, ...one }: Candidate,
  inSubject: boolean,
): boolean {
  // "9911, 10027, 10204": a list goes on.
  if (/^\d{4,8}$/.test(whole) && one.sinceLast !== null && listing.test(one.sinceLast)) return true;
  if (
    inSubject &&
    (/^\d{4,12}(?:-\d{1,4})?$/.test(whole) || (digits >= 3 && subjectCode.test(whole)))
  )
    return true;
  if (labelled.test(before) && /^[1-9]\d{3,7}$/.test(whole) && /^[.,;:)\n]|^$/u.test(after))
    return true;
  if (!one.endsLine) return false;
  // On a line of its own, or after the writer's name.
  if (/(?:^|\n)\s*$/u.test(before)) return /^\d{5,8}$/.test(whole);
  return signer.test(before) && /^[1-9]\d{5,6}$/.test(whole);
}

const listing = /^(?:,\s|\s(?:og|och|and|til|till|to)\s|\s\+\s|\s&\s)$/u;
const subjectCode = /^(?=\P{L}*\p{L})[\p{Lu}\d]+(?:-[\p{L}\d]+)*$/u;
const signer = /\n\p{Lu}\p{Ll}+\s\p{Lu}[\p{L} ]{1,30},\s$/u;

const leadOf = (own: string): number => {
  // "LOT 5-221", "VS 30390", "RR 100 204 SE": capitals that belong to the number; not "OK 12".
  const lead = /^(\p{Lu}{1,5})\s/u.exec(own);
  return lead === null || prefixes.test(lead[1] ?? '') ? 0 : lead[0].length;
};
const prefixes =
  /^(?!(?:KL|NR|NO|KR|SEK|NOK|DKK|EUR|OG|TIL|FOR|PÅ|DEN|ER|TLF|TEL|MOB|THE|AND|WAS|AT|IN|ON|TO|STR|STL|UGE|UKE|ORDER|ORDRE|PNR|PCN|RMA|MPRN|KONTO|CASE|SAK|SAG|BON|JOB|REF|ID|TV|CD|PC|SMS|A|I|O|OCH|CVR|ORG|IBAN|MVH|VH|PS|NCS)$)\p{Lu}{1,4}$/u;

/** Cuts off what the spaces brought in too much of. */
function trimmed(own: string, after: string): string {
  const parts = own.split(' ');
  if (parts.length === 1) return own;
  // "Faktura 40991 30 oktober".
  if (/^\.?\s?\p{Ll}/u.test(after) && (parts.at(-1)?.length ?? 0) < 3)
    return parts.slice(0, -1).join(' ');
  // A last group that a unit or a decimal follows belongs to that: "faktura 1187 64 300 kr".
  return isMoneyOrMeasure(after) ? (parts[0] ?? own) : own;
}

/** Shapes that are codes wherever they stand. */
const isCode = (own: string): boolean =>
  /^\p{Lu}{1,5}[-–](?:\p{Lu}?\d{1,8}[-–])?\d{3,12}(?:[-–][\p{Lu}\d]{1,6})?$/u.test(own) ||
  /^\p{Lu}{1,4}[-–]\d{2,4}[-–]\d{2,6}$/u.test(own) ||
  /^\p{Lu}{1,5}\d{4,12}(?:-\d{1,6})?$/u.test(own) ||
  /^\p{Lu}{2,4}[-–][\p{Lu}\d]{3,8}[-–]\d{2,6}$/u.test(own) ||
  isPair(own) ||
  /^\d{4,8}-(?:\p{Lu}{2,3}|[A-HJ-M])$/u.test(own) ||
  /^\p{Lu}{1,3}\d{1,2}-\d{3,6}$/u.test(own) ||
  /^\d{2}-\p{Lu}{2,3}-\d{2,5}$/u.test(own) ||
  /^\d{3,5}-\p{Lu}-\d{3,6}$/u.test(own) ||
  /^\d{2,4}-\d{4}-\p{Lu}$/u.test(own) ||
  /^\p{Ll}{1,3}-\d{3,6}$/u.test(own) ||
  /^(?=[\p{Lu}\d]*\p{Lu}\d*\p{Lu})(?=(?:\p{Lu}*\d){3})[\p{Lu}\d]{6,12}$/u.test(own);

/** A noun before the number, at the head of its sentence or after a comma: "Folio 55120.". */
const labelled =
  /(?:[.,!?(]\s|\n\s?|^)(?!(?:ca|lgh|leilighet|lägenhet|lejlighed|apartment|flat|room|rom|rum|værelse|rom|model|modell|over|under|om|i|in|for|for|til|pa|av|af|of|at|den|det|the|just|about|kun|bare)\s)\p{L}{3,20}\.?:?\s$/iu;

/** "VS 30390", "RR 100 204 SE", "F-33 071". */
const isLed = (own: string): boolean =>
  /^\p{Lu}{1,3}-\d{2,3} \d{3}$/u.test(own) ||
  /^\p{Lu}{2,4}\s(?:(?!\d \d{3}$)\d[\d -]{3,10}|\d{3} \d{3} \p{Lu}{2})$/u.test(own);

/** "26-0881", "11-40928": two groups that are no span of years, pages or prices. */
function isPair(own: string): boolean {
  const [, left = '', right = '', more] =
    /^(\d{1,8})[-–](\d{2,8})(?:[-–](\d{1,4}))?$/u.exec(own) ?? [];
  if (left === '' || isDateLike(own)) return false;
  if (left.length + right.length < 5) return false;
  if (more !== undefined) return true;
  if (left.length === right.length) return right.startsWith('0') || Number(left) > Number(right);
  return right.length >= 4 || left.length >= 4 || right.startsWith('0');
}

const isDateLike = (own: string): boolean =>
  /^(?:1[5-9]|20)\d{2}[-–](?:(?:1[5-9]|20)?\d{2})(?:[-–]\d{2})?$/u.test(own) ||
  /^\d{1,2}[-–/]\d{1,2}(?:[-–/](?:19|20)?\d{2})?$/u.test(own) ||
  /^[0-2]?\d\d{2}[-–][0-2]\d{3}$/u.test(own);

const isYear = (own: string): boolean =>
  /^(?:19[5-9]\d|20[0-3]\d)(?:[-–](?:19|20)\d{2})?$/u.test(own) ||
  /^\d{1,2}[-/]\d{1,2}$/u.test(own);

const isNoCode = (own: string): boolean =>
  isDateLike(own) ||
  /^\d{1,3}(?:st|nd|rd|th|[ap]m|[a-zæøå]{1,3})$/iu.test(own) ||
  !/\d{2}/.test(own);

const moneyBefore =
  /(?:^|[^\p{L}])(?:kr|dkk|nok|sek|eur|gbp|usd|rs|betal\p{L}{0,3}|paid|cost|kost\p{L}{1,4}|pris\p{L}{0,3})\.?\s$/iu;
const phoneBefore =
  /(?:^|[^\p{L}])(?:tlf|tel|telefon|telefonnr|telefonnummer|phone|mob|mobil|mobile|ring|call|kontonr|kontonummer|postnr|reg|cvr|iban)\.?:?\s?(?:meg\s|mig\s|på\s|me\s|on\s){0,2}\+?$/iu;
const isMoneyOrMeasure = (after: string): boolean =>
  /^(?:\s?(?:kr(?:oner|onor)?|,-|:-|[£$€%°]|dkk|nok|sek|eur|kg|cm|mm|m|m²|km|g|kwh|w|stk|min|år|dager|dage|dagar|days|uker|uger|timer|gange?r?|x)(?![\p{L}])|[.,:]\d|,-|:-)/iu.test(
    after,
  );

const words = new Set(
  Object.values(languages).flatMap(({ cues }) => cues.orderWords.map(foldSpelling)),
);
const numberWords = new Set(
  'nr no nummer numret nummeret number num n id numbers numre numrene'.split(' '),
);
const between = new Set(
  'er är har is was has nr no nummer number mit mitt min my jeg tror det den vart var blev med with hedder heter heiter the our vores vår ja i ok'
    .split(' ')
    .map(foldSpelling),
);

/** An order word right before the number: "faktura 118", "Kundenr. 204477", "sag: 26-0881". */
function isNamed(before: string): boolean {
  const nearest = wordBefore.exec(before);
  if (nearest === null) return false;
  const word = foldSpelling(nearest[1] ?? '');
  if (numberWords.has(word)) return true;
  return isOrderWord(word);
}

/** An order word a few words before, with only small words between. */
function nearOrder(before: string): boolean {
  const clause = before.split(/[.!?;](?=\s)|\n/u).at(-1) ?? '';
  const earlier = (clause.match(/\p{L}+|\d+/gu) ?? []).toReversed().map(foldSpelling);
  for (const word of earlier.slice(0, 5)) {
    if (isOrderWord(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

/** Also at the end of a longer word: "Slutfakturan", "Kontrolafgift", "ordernr". */
function isOrderWord(word: string): boolean {
  if (words.has(word)) return true;
  if (
    /.(?:nr|nummer|nummeret|numret|number)$/.test(word) &&
    !/^(?:telefon|mobil|konto|post|hus|side|sid|person|rom|rum)/.test(word)
  )
    return true;
  for (let at = 2; at <= word.length - 4; at++) if (words.has(word.slice(at))) return true;
  return false;
}
