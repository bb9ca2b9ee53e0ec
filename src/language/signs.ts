import type { IssueType, Want } from '../model/reading.ts';

/** What may weigh on a customer, told by a word of the mail. */
export const hardships = [
  'death',
  'hospital',
  'injury',
  'fear',
  'child',
  'occasion',
  'cold',
  'water',
  'leave',
  'sleep',
  'money',
  'gift',
  'wait',
] as const;
export type Hardship = (typeof hardships)[number];

/**
 * Words by which a letter knows what it may say. A reading may err; what it says is only told where
 * the customer's own words bear it out.
 */
export interface Signs {
  /** How a mail opens that is answered in the same light tone. */
  readonly casual: RegExp;
  /** Who is answered formally: the polite pronouns, the phrases of formal letters, lawyers. */
  readonly formal: RegExp;
  /** Words of a time that is over when the letter comes: "now", "still", "tomorrow". */
  readonly stale: RegExp;
  /** Verbs of buying: a date beside one is the day of purchase. */
  readonly bought: RegExp;
  /** A time of delivery as a count of days: "5-7 hverdage". */
  readonly term: RegExp;
  /** How often the customer has called or written; the named group `times` is the count. */
  readonly asked: RegExp;
  /** Before a number: what it is the number of; `notOrder` none of ours: their own reference. */
  readonly order: RegExp;
  readonly invoice: RegExp;
  readonly booking: RegExp;
  readonly notOrder: RegExp;
  /** Types of trouble that are told only where one of these words stands in the mail. */
  readonly types: Partial<Readonly<Record<IssueType, RegExp>>>;
  /** What a person must call about before any letter goes: gas, smoke, burns, allergy, injury. */
  readonly danger: RegExp;
  /** A flaw one sees, with its article: "en lang revne". */
  readonly flaws: RegExp;
  /** A product's definite form that is neuter. */
  readonly neuter: RegExp;
  readonly plural: RegExp;
  /** A thing that is sold or mended; in the Scandinavian languages any word: their grammar knows things. */
  readonly goods: RegExp;
  /** A room with its number. */
  readonly room: RegExp;
  readonly wants: Partial<Readonly<Record<Want, RegExp>>>;
  readonly hardships: Readonly<Record<Exclude<Hardship, 'occasion'>, RegExp>>;
  /** Feasts, each with its definite form. */
  readonly feasts: Readonly<Record<string, string>>;
  /** Something is wrong: "mangler", "for sent". */
  readonly wrong: RegExp;
  readonly negation: RegExp;
  /** The head of a statement that leans on the one before it: "den anden", "derfor". */
  readonly leaning: RegExp;
  /** "He" and "she", which need a person named before them, and words that name one. */
  readonly theThird: RegExp;
  readonly persons: RegExp;
  /** Possessives seen from both sides: "my" is "your". */
  readonly yours: Readonly<Record<string, string>>;
  /** Verbs after which a "that" clause is a fact: "jeg opdagede, at". */
  readonly found: RegExp;
  /** Conjunctions at which a statement may be cut, and words that open a subordinate clause. */
  readonly links: RegExp;
  readonly when: RegExp;
  /** The customer in the customer's own mouth. */
  readonly self: RegExp;
  /** Words that open a main clause by its subject: what is cut out of a sentence opens with one. */
  readonly subjects: RegExp;
  /** A word that points back, standing alone, and what in a clause it may point to. */
  readonly pointing: RegExp;
  readonly pointedTo: RegExp;
  /** "It" as a subject, by the ending of the noun it stands for, and "it" that stands for nothing. */
  readonly its: readonly {
    readonly word: RegExp;
    readonly noun: RegExp;
    /** What a thing does: "det" before other verbs stands for something said before. */
    readonly does: RegExp;
  }[];
  readonly noNoun: RegExp;
  /** Jokes, relief, praise, threats, conditions, oral words: not to be told again. */
  readonly unfit: RegExp;
  /** Wishes, plans and demands: no hardship. */
  readonly noHardship: RegExp;
  /** A day told by words that can be one day only, seen from the mail: "i lørdags", "på lørdag". */
  readonly oneDay: RegExp;
  /** A day of the year in running text, without a weekday. */
  date(day: Date): string;
  /** A time gone by, in words; null for a few days or for years. */
  elapsed(days: number): string | null;
}

/**
 * Any of the words, whole and in any case; `*` stands for the rest of a word, `_` for a space:
 * "knæk* i_stykker".
 */
export function anyOf(words: string): RegExp {
  const alternatives = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '\\s+').replaceAll('*', '[\\p{L}-]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** One of the flaws with its article and what stands between. */
export const flawOf = (nouns: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:en|et|ett|ei|ein|eit|a|an|to|two|två|tre|three)(?:\\s[\\p{Ll}\\d]+){0,3}?\\s(?:${nouns.split(' ').join('|')})(?!\\p{L})`,
    'u',
  );

/** What one says one wants or will do, in either word order: "jeg vil", "vil jeg". */
export function wishes(subjects: string, verbs: string, others: string): RegExp {
  const pairs = subjects
    .split(' ')
    .flatMap((subject) =>
      verbs.split(' ').flatMap((verb) => [`${subject}_${verb}`, `${verb}_${subject}`]),
    );
  return anyOf(`${pairs.join(' ')} ${others}`);
}

/** The same at the head of a text only. */
export const headOf = (words: string): RegExp => new RegExp(`^${anyOf(words).source}`, 'iu');

/** Verbs of things, after "det" and an auxiliary, in the Scandinavian languages. */
export const thingDoes =
  /^det\s(?:(?:har|hade|havde|hadde)\s(?:\p{L}+\s)?)?(?:virk|verk|funger|kom|anlän|ankom|knæk|knakk|knäck|sprak|sprekk|revn|lekk|lek|læk|läck|pass|stå|stod|sto|lå|låg|ligg|blink|drypp|dropp|start|stopp|stann|gik i|gikk i|gjekk i|gick s|gick i|mangl|sakn|larm|lukt|er (?:gået|knust|ødelagt|revnet)|är (?:trasig|sprucke|sönder)|er (?:knust|ødelagt|sprukket))/iu;

/** "Still" and "now" inside a clause, which says the same without them when it is told later. */
export const passing =
  /(?<=[\p{L}\d.]) (?:(?:still|now)(?= \p{L})|(?:stadig|stadigvæk|endnu|fortsat|nu|nå|no|ennå|enno|fortsatt|fremdeles|framleis|fortfarande|ännu)(?= (?:ikke|ikkje|inte|ej|aldrig|aldri|er|är|var|har|havde|hadde|hade|mangler|manglar|saknas|venter|ventar|väntar|står|virker|fungerar)(?!\p{L})))/giu;

/** How a language counts time. */
export interface Times {
  /** From two to twelve. */
  readonly counts: string;
  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly over: string;
  readonly almost: string;
}

export function elapsedIn(words: Times): Signs['elapsed'] {
  const counts = words.counts.split(' ');
  const inUnits = (days: number, length: number, units: string): string => {
    const whole = Math.round(days / length);
    const rest = days - whole * length;
    const about =
      Math.abs(rest) < length / 14 ? '' : rest > 0 ? `${words.over} ` : `${words.almost} `;
    return `${about}${counts[whole - 2] ?? whole} ${units}`;
  };
  return (days) => {
    if (days < 4 || days > 540) return null;
    if (days < 14) return inUnits(days, 1, words.days);
    return days < 66 ? inUnits(days, 7, words.weeks) : inUnits(days, 30.44, words.months);
  };
}

export function dateIn(locale: string, opening: string): Signs['date'] {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (day) => `${opening}${format.format(day)}`;
}
