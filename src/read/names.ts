import type { Cues } from '../language/cues.ts';
import { languages } from '../language/languages.ts';
import { givenNames } from '../language/scandinavian-cues.ts';
import type { Business } from '../model/business.ts';
import { spanOf, type Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { sentences } from './sentences.ts';

export interface Names {
  readonly products: readonly Span[];
  readonly people: readonly Span[];
  readonly places: readonly Span[];
}

/** What must not be taken for a product, person or place. */
export interface NameContext {
  readonly business: Business | null;
  readonly customer: string | null;
  /** Passages already known for dates, amounts and orders. */
  readonly taken: readonly Span[];
}

const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}`;
const wordPattern = new RegExp(word, 'gu');
/** One name or several in a row: "Skt. Knuds Kirke", "Klint 2,5". */
const capitalised =
  /\p{Lu}[\p{L}'’-]{0,40}(?:\s(?:\p{Lu}[\p{L}'’-]{0,40}|\d{1,4}(?![\p{L}\d])))*/gu;
const street =
  /(?:gade|gaden|vej|vejen|allé|stræde|gata|gate|gaten|vei|veien|veg|vegen|vägen|gatan|gränd|torg|torget|torv|torvet|plads|plassen|road|street|lane|avenue)$/iu;

/** Products, people and places that a mail names, by capitals and by the words beside them. */
export function findNames(text: string, cues: Cues, context: NameContext): Names {
  const known = new Set(
    [context.business?.name ?? '', context.customer ?? ''].flatMap(wordsOf).map(fold),
  );
  const customer = new Set(wordsOf(context.customer ?? '').map(fold));
  const people: Span[] = staffIn(text, context.business);
  const places: Span[] = numberedPlaces(text, cues);
  const products: Span[] = [];
  for (const sentence of sentences(text)) {
    for (const name of namesIn(text, sentence, cues)) {
      if (known.has(fold(wordsOf(name.text)[0] ?? '')) || touches(name, context.taken)) continue;
      if (touches(name, people) || touches(name, places)) continue;
      const kind = kindOf(text, name, cues, customer);
      if (kind === 'person') people.push(name);
      if (kind === 'place') places.push(name);
      if (kind === 'product') products.push(withNoun(text, name, cues));
    }
    const bought = boughtIn(text, sentence, cues);
    if (bought !== null) products.push(bought);
  }
  return {
    products: distinct(products.filter((one) => !touches(one, [...people, ...places]))),
    people: distinct(people),
    places: distinct(places),
  };
}

const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];
const touches = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => one.start < other.end && other.start < one.end);

/** In the order they stand; the longest of those that overlap; each wording once. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const seen = new Set<string>();
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (touches(span, kept) || seen.has(span.text.toLowerCase())) continue;
    seen.add(span.text.toLowerCase());
    kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The firm's people, where the mail names them with a capital or in full. */
function staffIn(text: string, business: Business | null): Span[] {
  const names = (business?.staff ?? []).flatMap((entry) => {
    const full = entry.replace(/\(.{0,60}\)/u, '').trim();
    return [full, full.split(/\s+/)[0] ?? ''];
  });
  return names
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const found: Span[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const around = `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
        if (!/[\p{L}\p{N}]/u.test(around)) found.push(spanOf(text, at, at + name.length));
      }
      return found;
    });
}

function numberedPlaces(text: string, cues: Cues): Span[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${cues.numberedPlaces.join('|')})\s(?:nr\.?\s)?\d{1,4}(?![\p{L}\d])`,
    'giu',
  );
  const numbered = [...text.matchAll(pattern)].map((match) =>
    spanOf(text, match.index, match.index + match[0].length),
  );
  const address =
    /(?<![\p{L}])\p{Lu}[\p{L}.]{1,30}(?:\s\p{L}{2,30}){0,2}\s\d{1,4}[A-Za-z]?(?![\p{L}\d])/gu;
  const addresses = [...text.matchAll(address)]
    .filter((match) => street.test(match[0].replace(/\s\d{1,4}[A-Za-z]?$/u, '')))
    .map((match) => spanOf(text, match.index, match.index + match[0].length));
  return [...numbered, ...addresses];
}

/** Words with a capital that are no names: "I'm", "INTE", days and months. */
const noName = /^(?:\p{L}{1,5}['’](?:m|ve|s|d|ll|re)|\p{Lu}{2,}|\p{Lu}|re|inv)$/u;

/** Runs of capitalised words that do not stand there for opening a sentence. */
function namesIn(text: string, sentence: Span, cues: Cues): Span[] {
  const capitals = sentence.text.replace(/\P{Lu}/gu, '').length;
  if (capitals > 0.4 * sentence.text.replace(/\P{L}/gu, '').length) return [];
  return [...sentence.text.matchAll(capitalised)].flatMap((match) => {
    const words = match[0].split(/\s/);
    const opens = /(?:^|[.:!?"“”«»(–-]\s{0,2})[^\p{L}]*$/u.test(
      sentence.text.slice(0, match.index),
    );
    const title = /^(?:mrs?|ms|miss|dr)$/iu.test(words[0] ?? '') && words.length > 1;
    let skipped = 0;
    while (skipped < words.length && isNoName(words[skipped] ?? '', cues)) skipped++;
    if (opens && skipped === 0 && words.length === 1 && !isGiven(words[0] ?? '')) return [];
    const kept = words.slice(title ? 0 : skipped);
    while (kept.length > 0 && isNoName(kept.at(-1) ?? '', cues) && !/\d/.test(kept.at(-1) ?? ''))
      kept.pop();
    const own = kept.join(' ');
    if (own.length < 2) return [];
    const start =
      sentence.start +
      match.index +
      match[0].length -
      words.slice(title ? 0 : skipped).join(' ').length;
    return [spanOf(text, start, start + own.length)];
  });
}

const isNoName = (word: string, cues: Cues): boolean =>
  noName.test(word) ||
  cues.notNames.includes(word.toLowerCase()) ||
  timeWords.has(word.toLowerCase());
const isGiven = (word: string): boolean => givenNames.has(word.toLowerCase());

/** What a name at this place names; null where nothing tells. */
function kindOf(text: string, name: Span, cues: Cues, customer: ReadonlySet<string>): Kind | null {
  const first = wordsOf(name.text)[0] ?? '';
  if (street.test(first) || street.test(name.text)) return 'place';
  if (/^(?:mrs?|ms|miss|dr)\b/iu.test(name.text) || isGiven(first)) return 'person';
  const before = text.slice(Math.max(0, name.start - 40), name.start);
  const earlier = wordsOf(before).at(-1) ?? '';
  const last = earlier.toLowerCase();
  const next = (wordsOf(text.slice(name.end, name.end + 30))[0] ?? '').toLowerCase();
  if (customer.has(fold(earlier)) && /[,\n]\s*$/u.test(before)) return 'place';
  if (speaking.has(next)) return 'person';
  if (!/[\p{L}.]\s$/u.test(before)) return /\d/.test(name.text) ? 'product' : null;
  if (placing.has(last)) return 'place';
  if (cues.placePrepositions.includes(last)) return toSomebody.test(before) ? 'person' : 'place';
  if (cues.personWords.some((cue) => before.toLowerCase().endsWith(`${cue} `))) return 'person';
  return 'product';
}

type Kind = 'person' | 'place' | 'product';

const placing = new Set('i in near at mellem mellom mellan between ved vid'.split(' '));
const toSomebody =
  /(?:talte|pratade|snakket|snakka|spoke|talked|svar|mail|mejl|besked|beskjed|word|told)\s(?:\p{L}{2,4}\s)?$/iu;
const speaking = new Set(
  'sagde skrev spurgte svarede ringede lovede sa skrev spurte svarte ringte lovte lova sade frågade svarade ringde lovade said wrote asked answered rang told promised'.split(
    ' ',
  ),
);

/** A product's own name with the common noun beside it: "Klit floor lamp", "spisebordet Hede". */
function withNoun(text: string, name: Span, cues: Cues): Span {
  const after = /^(?:\s\p{Ll}{3,20}){1,2}/u.exec(text.slice(name.end, name.end + 44))?.[0] ?? '';
  const nouns = after
    .trim()
    .split(' ')
    .filter((one) => one !== '');
  let end = name.end;
  for (const noun of nouns) {
    if (isCommon(noun, cues)) break;
    end += 1 + noun.length;
  }
  if (end > name.end) return spanOf(text, name.start, end);
  const noun = /(\p{Ll}{4,25})\s$/u.exec(text.slice(Math.max(0, name.start - 27), name.start))?.[1];
  if (noun === undefined || isCommon(noun, cues)) return name;
  return spanOf(text, name.start - noun.length - 1, name.end);
}

/** True for words that hold sentences together, and so name no thing. */
const isCommon = (word: string, cues: Cues): boolean =>
  stops.has(word) ||
  cues.functionWords.includes(word) ||
  cues.buying.includes(word) ||
  cues.determiners.includes(word) ||
  cues.notProducts.includes(word) ||
  speaking.has(word);

/** Days and months of every language. */
const timeWords = new Set(
  Object.values(languages).flatMap(({ code, calendar }) => {
    const month = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
    const day = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
    return [
      ...Object.keys(calendar.months),
      ...calendar.feasts,
      ...Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2026, at, 1)).toLowerCase()),
      ...Array.from({ length: 7 }, (_, at) => day.format(Date.UTC(2026, 1, 1 + at)).toLowerCase()),
    ];
  }),
);

/** What follows a word of buying: "købte en rød kjole i str. 38" gives "rød kjole i str". */
function boughtIn(text: string, sentence: Span, cues: Cues): Span | null {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}])(?:${cues.buying.join('|')})(?![\p{L}])`,
    'giu',
  );
  for (const match of sentence.text.matchAll(pattern)) {
    const from = match.index + match[0].length;
    const found = nounPhrase(sentence.text.slice(from, from + 160), cues);
    if (found === null) continue;
    const start = sentence.start + from + found.start;
    return spanOf(text, start, start + found.text.length);
  }
  return null;
}

/** The first phrase opened by an article or number within a few words. */
function nounPhrase(rest: string, cues: Cues): Span | null {
  const clause =
    rest.split(/[.;:!?()\n]|,\s(?=(?:og|og|men|och|and|but|som|der|which|that)\s)/u)[0] ?? '';
  const found = [...clause.matchAll(wordPattern)];
  const opener = found.findIndex(
    (one, at) =>
      at < 6 && (cues.determiners.includes(one[0].toLowerCase()) || /^\d{1,2}$/.test(one[0])),
  );
  const first = opener < 0 ? undefined : found[opener + 1];
  if (first === undefined) return null;
  let last = first;
  for (let at = opener + 2; at < Math.min(found.length, opener + 6); at++) {
    const one = found[at];
    if (one === undefined || clause.slice(last.index + last[0].length, one.index).trim() !== '')
      break;
    if (stops.has(one[0].toLowerCase())) break;
    last = one;
  }
  let end = last.index + last[0].length;
  const trailing = new RegExp(String.raw`\s(?:${cues.productLinks.join('|')})$`, 'iu');
  end -= trailing.exec(clause.slice(0, end))?.[0].length ?? 0;
  const phrase = clause.slice(first.index, end);
  if (phrase.length < 3 || cues.notProducts.includes((wordsOf(phrase)[0] ?? '').toLowerCase()))
    return null;
  return { text: phrase, start: first.index, end };
}

/** Words that end a product's name. */
const stops = new Set(
  'hos fra frå från from at hjem hjem over online på til till to for för on for som der that which who og och and men but da når när when den d i in til jer dere er you dykk ni siden sedan sidan through via last sist forrige förra ved vid igen igjen back'.split(
    ' ',
  ),
);
