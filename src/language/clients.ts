/**
 * How mail programs of one language mark what the customer did not write now.
 * Patterns are matched against one line (trimmed, blanks single), are anchored, and
 * run in linear time. Programs speak their owner's language, not the mail's: the forms of
 * all languages are tried on every mail.
 */
export interface ClientForms {
  /** Attribution lines before quoted text: "Den ... skrev ...:". May span up to three lines joined by a space. */
  readonly attributions: readonly ClientForm[];
  /** Names of the header fields in Outlook's quoted blocks, in lower case: `from` is "fra", `sent` is "sendt". */
  readonly outlookHeaders: {
    readonly from: readonly string[];
    readonly sent: readonly string[];
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly subject: readonly string[];
  };
  /** Lines that open a quoted original or a forwarded mail: "-----Oprindelig meddelelse-----". */
  readonly separators: readonly ClientForm[];
  /** Footers a program adds by itself: "Sendt fra min iPhone". */
  readonly footers: readonly ClientForm[];
  /** Words that close a letter, in lower case, without punctuation: "med venlig hilsen", "mvh". */
  readonly closings: readonly string[];
  /** Openings of legal disclaimers below a signature. */
  readonly disclaimers: readonly ClientForm[];
  /** Words that open a letter, in lower case: "hej", "kære". */
  readonly greetings: readonly string[];
  /** Whole lines, in lower case without punctuation, that only point at what stands below: "se nedenfor". */
  readonly pointers: readonly string[];
  /** Words, in lower case, that point at the customer's own earlier mail: "min mail herunder". */
  readonly earlier: readonly string[];
  readonly contacts: ContactWords;
}

/** What tells a contact block from a customer's own last words. All in lower case. */
export interface ContactWords {
  /** Before a number or an address: "tlf", "mobil", "e-mail". */
  readonly labels: readonly string[];
  /** Ends of job titles: "chef" finds "Salgschef". */
  readonly titles: readonly string[];
  /** Ends of street names: "gade" finds "Vestergade". */
  readonly streets: readonly string[];
  /** Beginnings of lines about the case itself, which are no contact lines: "ordre", "kundenr". */
  readonly cases: readonly string[];
}

/** One form with an example it must match: the examples run as tests. */
export interface ClientForm {
  readonly client: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const weekday = String.raw`(?:\p{L}{2,10}\.?,? (?:den |the |d\. ?)?)?`;
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\.? ?\p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-.]\d{1,2}[-.]\d{1,2})`;
const clock = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{3,5}| ?[+-]\d{4}| \([A-Z]{3,5}\)){0,2}`;
const time = String.raw`(?:,? (?:kl\.? ?|klokken |klokka |klockan |at |om |um |klo |à )?${clock}(?: Uhr)?)`;

/** A customer who tells of a mail ("den 3. maj skrev jeg") is no program. */
const who = '(?!(?:jeg|eg|jag|vi|i|du|dere|dykk|ni|we|you|he|she|they)(?: |$)).{1,160}';

/** Builds patterns from pieces: `{when}` is a full date with an optional time, `{who}` a name, an address or both. */
export function attribution(shape: string): RegExp {
  const source = shape
    .replaceAll('{when}', `${weekday}${date}${time}?`)
    .replaceAll('{who}', who)
    .replaceAll('{end}', ' ?(?::|>)')
    .replaceAll('{day}', weekday + date);
  return new RegExp(`^${source}$`, 'iu');
}

/** A separator: dashes, one of `words`, dashes. */
export function separator(words: string): RegExp {
  return new RegExp(`^[-–—_*=]{2,40} ?(?:${words}) ?:? ?[-–—_*=]{2,40}$`, 'iu');
}

const device =
  '(?:iphone|ipad|ipod|mac|macbook|imac|galaxy|samsung|huawei|honor|sony|xperia|nokia|htc|lg|oneplus|xiaomi|redmi|oppo|motorola|pixel|fairphone|blackberry|android|windows|mobil|smart|telefon|handy|tablet|tlf|phone|apple)';

/** A device footer: `words` ("Sendt fra min") and a device. */
export function sentFrom(words: string): RegExp {
  return new RegExp(
    `^${words} (?:[\\p{L}\\d'’-]{1,20} ){0,2}${device}[\\p{L}\\d™®'+ /-]{0,60}$`,
    'iu',
  );
}

/** A program's footer, often with a link behind it. */
export function footer(words: string): RegExp {
  return new RegExp(`^(?:${words})[.!]?(?: ?[<(\\[]https?://[^\\s]{1,300})?$`, 'iu');
}
