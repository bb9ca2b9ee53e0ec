import { calm, unsafeMark, wordSet, wordsOf, type Word } from '../clauses.ts';
import type { Grammar, Restated } from '../grammar.ts';
import { definite } from './nouns.ts';
import { auxiliaries, finite, particles, polite } from './verbs.ts';

/** What the customer says of both sides, turned. "Uns" may be "Sie" or "Ihnen": then nothing is told. */
const persons: Readonly<Record<string, string>> = {
  mir: 'Ihnen',
  mich: 'Sie',
  mein: 'Ihr',
  meine: 'Ihre',
  meinen: 'Ihren',
  meinem: 'Ihrem',
  meiner: 'Ihrer',
  meines: 'Ihres',
  unser: 'Ihr',
  unsere: 'Ihre',
  unseren: 'Ihren',
  unserem: 'Ihrem',
  unserer: 'Ihrer',
};
/** Only with a capital: small they are "she", "them" and "her". */
const firms: Readonly<Record<string, string>> = {
  Ihnen: 'uns',
  Ihr: 'unser',
  Ihre: 'unsere',
  Ihren: 'unseren',
  Ihrem: 'unserem',
  Ihrer: 'unserer',
};

/** A subject of one word, or an article or owner that opens one. */
const subjects = wordSet('ich wir sie er es das niemand nichts alles');
const openers = wordSet(
  'der die das ein eine mein meine unser unsere ihr ihre kein keine beide alle',
);
/** With one of these the order of words or the meaning cannot be told. */
const unsafe = wordSet(
  'uns unsrer euch euer eure du dein deine dir dich dass weil obwohl wenn falls damit und oder aber denn sondern sowie wie als ob leider super toll bravo klasse unverschämt unverschämtheit frechheit sauladen saftladen scheiße scheiss mist verdammt idiot idioten betrüger witz',
);
const mostWords = 22;
const fewestWords = 3;
/** Words that the subject may have before the verb. */
const longestSubject = 5;

/** Where the finite verb stands, right behind the subject; -1 where either is in doubt. */
function verbAt(all: readonly Word[]): number {
  const first = all[0]?.lower ?? '';
  if (subjects.has(first) && finite.has(all[1]?.lower ?? '')) return 1;
  if (!openers.has(first)) return -1;
  const at = all.slice(0, longestSubject + 1).findIndex((word) => finite.has(word.lower));
  // "Die neue ist": without its noun, which has a capital, it is no subject.
  const noun = all.slice(1, Math.max(1, at)).at(-1)?.text ?? '';
  return /^\p{Lu}/u.test(noun) ? at : -1;
}

function turned({ text, lower }: Word, at: number): string {
  if (at === 0 && (lower === 'ich' || lower === 'wir')) return 'Sie';
  // The firm opens the sentence, or another woman does: only "Sie haben" can be the firm.
  if (at === 0 && text === 'Sie') return 'wir';
  const own = persons[lower] ?? firms[text];
  if (own !== undefined) return own;
  return at === 0 ? lowered(text) : text;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isReflexive = (all: readonly Word[]): boolean =>
  all[0]?.lower === 'ich' && all.some(({ lower }) => lower === 'mich' || lower === 'mir');

/** Whom and what a firm has; of anything else "Ihre" at the head may be another woman's. */
const ofFirms =
  /^(?:fahrer|monteur|techniker|handwerker|bote|kolleg|mitarbeiter|kunden|verkäufer|chef|lehrling|service|werkstatt|firma|laden|shop|seite|website|webseite|rechnung|antwort|mail|lieferung|paket)/u;

const isHers = ([first, noun]: readonly Word[]): boolean =>
  /^ihre?$/u.test(first?.lower ?? '') && !ofFirms.test(noun?.lower ?? '');

/** A plain statement of one clause, told from the firm's side; null for whatever is not surely one. */
function restate(statement: string): Restated | null {
  if (statement.length > 400 || unsafeMark.test(statement)) return null;
  const text = calm(statement.trim()).replace(/[.!]+$/u, '');
  if (/[,;:!()"„“–]|\. /u.test(text)) return null;
  const all = wordsOf(text);
  if (all.length < fewestWords || all.length > mostWords) return null;
  // "Ich habe mich" is "Sie haben sich"; whose hand "Ihre Hand" is, only the customer knows.
  if (isReflexive(all) || isHers(all)) return null;
  if (all.some((word, at) => unsafe.has(word.lower) || (at > 0 && strayPerson(word)))) return null;
  const at = verbAt(all);
  const verb = all[at]?.lower ?? '';
  if (at < 0) return null;
  const helps = auxiliaries.has(verb);
  const others = helps ? all.slice(at + 1, -1) : all.slice(at + 1);
  if (others.some((word) => finite.has(word.lower))) return null;
  const [first] = all;
  if (first?.text === 'Sie' && !/(?:en|sind)$/u.test(verb)) return null;
  const own = first?.lower === 'ich' ? polite.get(verb) : verb;
  if (own === undefined) return null;
  const words = all.map(turned);
  const rest = words.slice(at + 1);
  const last = all.at(-1)?.lower ?? '';
  const parted = !helps && particles.has(last) && rest.length > 0;
  const behind = parted ? [...rest.slice(0, -1), `${last}${own}`] : [...rest, own];
  const subject = words.slice(0, at);
  // "dass sich der Fahrer nicht gemeldet hat"
  const that =
    behind[0] === 'sich' ? ['sich', ...subject, ...behind.slice(1)] : [...subject, ...behind];
  return {
    that: ['dass', ...that].join(' '),
    main: [...subject, own, ...rest].join(' '),
    noun: null,
    confidence: 0.9,
  };
}

/** Somebody inside the clause who may be the firm or another. */
const strayPerson = ({ text }: Word): boolean => /^(?:Sie|ich|wir|sie|er)$/u.test(text);

const dayOf = (day: Date): string =>
  new Intl.DateTimeFormat('de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);

/** Words a letter may open with that are small inside a sentence; a noun and "Sie" keep their capital. */
const small =
  /^(?:Danke|Vielen|Gut|Dass|Es|Das|Die|Der|Wir|Ich|Durch|Über|Dank|Mir|Jetzt|Nun|Zu|Von|Bis|Auf|Spätestens|Bei|Beim|Im|In|Zum|Zur|Was|Seit|Am|An|Auch|Mit|Ohne|Für|Dieser?|Dieses|Unser|Unsere|Eine?|Etwas|Aus|Sobald|Und)(?=[ ,])/u;

export const grammar: Grammar = {
  restate: (statement) => restate(statement),
  quote: (said) => `„${said.replace(/[»«"“”„]/gu, '’')}“`,
  definite: (product) => definite(product),
  article: /^(?:der|die|das|Ihre?) /u,
  day: dayOf,
  onDay: (day) => `am ${dayOf(day)}`,
  either: (alternatives) => new Intl.ListFormat('de', { type: 'disjunction' }).format(alternatives),
  afterComma: (sentence) => sentence.replace(small, lowered),
  dayWords: [
    { words: 'heute morgen', days: 0 },
    { words: 'heute', days: 0 },
    { words: 'gestern abend', days: -1 },
    { words: 'gestern morgen', days: -1 },
    { words: 'gestern', days: -1 },
    { words: 'vorgestern', days: -2 },
    { words: 'übermorgen', days: 2 },
  ],
};
