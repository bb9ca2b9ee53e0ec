import { languages } from '../language/languages.ts';
import type { RemedyWords } from '../language/remedy-words.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Span } from '../model/span.ts';

/** What a letter may promise that costs the firm something. */
export const remedies = [
  'refund',
  'replacement',
  'repair',
  'free-return',
  'discount',
  'fee-waived',
] as const;
export type Remedy = (typeof remedies)[number];

/** How owners name each in a mandate, in whatever language. */
const named: Readonly<Record<Remedy, RegExp>> = {
  refund:
    /refund|refus|money back|penge|pengar|tilbagebetal|tilbakebetal|attende|återbetal|credit|kredit/iu,
  replacement:
    /repla[cs]|exchange|re-?ship|send again|parts?\b|reservde|manglende del|saknad|ombyt|omlever|bytt?e|byta|\b(?:en |ei |et |ett )?(?:ny|nye|nytt?|nya) |erstatningsvar|ersättningsvar/iu,
  repair:
    /repair|fix|redo|re-?clean|re-?visit|return visit|technician|mend|reparer|reparation|reparasjon|udbedr|utbedr|omarbejd|gøre om|gjøre om|gjere om|göra om|laga|avhjälp|besøg|besøk|besök/iu,
  'free-return':
    /return(?!s? visit)|retur|shipping|postage|freight|frakt|fragt|porto|pick-?up|afhentning|henting|hämtning/iu,
  discount:
    /discount|reduc|rebate|% off|gift ?(?:card|voucher)|voucher|rabat|afslag|avslag|prisned|prisavdrag|gavekort|gåvekort|presentkort|tilgodebevis/iu,
  'fee-waived': /\bfees?\b|waive|gebyr|avgift/iu,
};

/** The remedies a mandate names. What it names otherwise, as flowers, is no remedy here. */
export const remediesIn = (may: readonly string[]): ReadonlySet<Remedy> =>
  new Set(remedies.filter((remedy) => may.some((line) => named[remedy].test(line))));

/** An amount of money. */
const amount =
  '(?:(?:de|dei|the|your|dine|alla|alle|all) )?(?:[£€$] ?\\d[\\d.,]*\\d|[£€$] ?\\d|rs\\.? ?\\d[\\d,]*|\\d[\\d., \u00a0]*(?:kr\\.?|kronorna|kronene|kroner|kronor|:-|,-)|(?:alla|alle|all) \\d[\\d ]*\\d)';
const edge = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
/** Words between, within the clause. */
const near = '[^.!?;:,\\n–]{0,50}?';
const word = (one: string): string => `${edge}(?:${one})${end}`;
const either = (one: string, other: string): string =>
  `(?:${one}${near}${other}|${other}${near}${one})`;

interface Form {
  readonly remedy: Remedy;
  readonly pattern: RegExp;
}

interface Forms {
  readonly forms: readonly Form[];
  readonly wish: RegExp;
  readonly condition: RegExp;
}

const form = (remedy: Remedy, pattern: string): Form => ({
  remedy,
  pattern: new RegExp(pattern, 'giu'),
});

function formsOf(of: RemedyWords): Forms {
  const anew = `${edge}(?:${of.anew})\\p{L}*(?! (?:\\p{L}+ )?(?:${of.noWare})${end})${end}`;
  const money = `(?:${word(of.money)}|${edge}${amount}${of.sums === undefined ? '' : `|${edge}${of.sums}`})`;
  // "New lamp or money back?" has no verb.
  const choice = either(
    `${edge}(?:${of.anew.split('(?:').at(-1)?.replace(')', '') ?? ''})`,
    `${word(of.or)}${near}${money}`,
  );
  return {
    forms: [
      form('refund', word(of.refund)),
      form('refund', either(money, word(of.back))),
      form('refund', choice),
      form('replacement', word(of.replacement)),
      form('replacement', either(word(of.give), anew)),
      form('replacement', choice),
      form('repair', word(of.repair)),
      form('discount', either(word(of.give), word(of.discount))),
      form('discount', `[£€$] ?\\d+ off${end}`),
      form('free-return', either(word(of.free), word(of.way))),
      form('fee-waived', either(word(of.fee), word(of.waive))),
    ],
    wish: new RegExp(word(of.wish), 'iu'),
    condition: new RegExp(word(of.condition), 'iu'),
  };
}

const made = new Map<LanguageCode, Forms>();

function formsIn(language: LanguageCode): Forms {
  const known = made.get(language);
  if (known !== undefined) return known;
  const forms = formsOf(languages[language].remedies);
  made.set(language, forms);
  return forms;
}

export interface PromisedRemedy extends Span {
  readonly remedy: Remedy;
}

/** What `matchAll` finds; that makes the pattern anew each time, and most sentences hold nothing of it. */
const allIn = (sentence: string, pattern: RegExp): RegExpExecArray[] =>
  sentence.search(pattern) < 0 ? [] : [...sentence.matchAll(pattern)];

/**
 * The remedies a sentence promises, offers or tells of as given, with their places in it: "would you
 * like a new one?" is an offer. What is denied is none, nor what the customer is said to want.
 */
export function promisedIn(
  sentence: string,
  language: LanguageCode,
  negations: ReadonlySet<string>,
): readonly PromisedRemedy[] {
  const { forms, wish, condition } = formsIn(language);
  const found = forms.flatMap(({ remedy, pattern }) =>
    allIn(sentence, pattern).map((hit) => ({
      remedy,
      text: hit[0],
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
  );
  const said = found.filter((hit) => {
    const clause = `${clauseBefore(sentence, hit.start)}${hit.text}`;
    if (wish.test(clause) && !condition.test(clause) && !sentence.includes('?')) return false;
    return hit.remedy === 'fee-waived' || !isDenied(sentence, hit, negations);
  });
  // Each remedy once, where it is said first.
  return remedies.flatMap(
    (remedy) =>
      said.filter((hit) => hit.remedy === remedy).toSorted((a, b) => a.start - b.start)[0] ?? [],
  );
}

const marks = [',', ';', ':', '–', '.'] as const;

const clauseBefore = (sentence: string, at: number): string => {
  const before = sentence.slice(0, at);
  return before.slice(Math.max(...marks.map((mark) => before.lastIndexOf(mark))) + 1);
};

/** So many words before and after what is promised a negation may stand. */
const reach = { before: 3, after: 4 };
/** Words that open another clause. */
const opening =
  /[,;:–.]|(?<!\p{L})(?:om|hvis|if|dersom|viss|når|när|when|som|that|og|och|and|eller|or|men|but|så|so|uden|uten|utan|without)(?!\p{L})/u;

/** A negation in the clause, just before what is promised, in it or just after it. */
function isDenied(sentence: string, hit: Span, negations: ReadonlySet<string>): boolean {
  const before = wordsIn(clauseBefore(sentence, hit.start)).slice(-reach.before);
  const after = wordsIn(sentence.slice(hit.end).split(opening, 1)[0] ?? '').slice(0, reach.after);
  return [...before, ...wordsIn(hit.text), ...after].some(
    (one) => negations.has(one) || one.endsWith("n't"),
  );
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}']+/gu) ?? [];
