import { languages } from '../language/languages.ts';
import type { StockKind } from '../language/stock.ts';
import type { LanguageCode } from '../model/language.ts';
import { wants, type Want } from '../model/reading.ts';
import { fold } from '../language/folding.ts';
import { stemOf } from './words.ts';

/** A turn of phrase made ready for matching: at each place the stems that may stand there. */
export interface Pattern {
  readonly kind:
    StockKind | 'owning' | 'asking' | 'thanking' | 'promising' | 'commanding' | 'insulting';
  readonly places: readonly ReadonlySet<string>[];
}

/** One language's stock words, as stems. */
export interface Lexicon {
  readonly language: LanguageCode;
  readonly common: ReadonlySet<string>;
  /** The same words folded, uncut: a name must not be taken for one by its stem. */
  readonly small: ReadonlySet<string>;
  readonly trade: ReadonlySet<string>;
  readonly lofty: ReadonlySet<string>;
  readonly cheer: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly sorry: ReadonlySet<string>;
  readonly thanks: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  /** Stems, and folded pairs joined by a hyphen ("i-dag"). */
  readonly when: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** These four in lower case, neither cut nor folded: "vår" is not "var". */
  readonly i: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly answering: ReadonlyMap<Want, ReadonlySet<string>>;
  /** The negations as stems. */
  readonly denials: ReadonlySet<string>;
  readonly greetings: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly nobodies: ReadonlySet<string>;
  /** Folded words in order. */
  readonly closings: readonly (readonly string[])[];
  /** By each stem that may open them. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** The stem of a word; forms of a strong verb share one. */
  readonly stem: (word: string) => string;
}

/** How a pattern names a word by its very form and not by its stem. */
export const exact = (folded: string): string => `=${folded}`;

const made = new Map<LanguageCode, Lexicon>();

export function lexiconOf(language: LanguageCode): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = makeLexicon(language);
  made.set(language, lexicon);
  return lexicon;
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const lower = (words: string): ReadonlySet<string> => new Set(split(words.toLowerCase()));
const folded = (words: string): ReadonlySet<string> => new Set(split(words).map(fold));

function makeLexicon(language: LanguageCode): Lexicon {
  const { stock } = languages[language];
  const strong = new Map<string, string>();
  for (const forms of stock.strong) {
    const [base = '', ...others] = split(forms);
    for (const form of [base, ...others])
      if (!strong.has(fold(form))) strong.set(fold(form), stemOf(base, language));
  }
  const stem = (word: string): string =>
    word === 'I' && language === 'da' ? 'I' : (strong.get(fold(word)) ?? stemOf(word, language));
  const stems = (words: string): ReadonlySet<string> => new Set(split(words).map(stem));
  const placed = (word: string): string =>
    word.startsWith('=') ? exact(fold(word.slice(1))) : stem(word);
  const pattern =
    (kind: Pattern['kind']) =>
    (text: string): Pattern => ({
      kind,
      places: split(text).map((place) => {
        const words = place.split('/');
        if (language !== 'da' || !words.includes('i')) return new Set(words.map(placed));
        // Danish "I" is a pronoun, and "i" is none: "stolene i akacie burde have".
        const others = words.filter((word) => word !== 'i' || !words.includes('du'));
        return new Set([...others.map(placed), 'I']);
      }),
    });
  const patterns = [
    ...stock.phrases.flatMap((group) => group.texts.map(pattern(group.kind))),
    ...stock.owning.map(pattern('owning')),
    ...stock.asking.map(pattern('asking')),
    ...stock.thanking.map(pattern('thanking')),
    ...stock.promising.map(pattern('promising')),
    ...stock.commanding.map(pattern('commanding')),
    ...stock.insulting.map(pattern('insulting')),
  ];
  return {
    language,
    stem,
    common: stems(stock.common),
    small: folded(stock.common),
    trade: stems(stock.trade),
    lofty: stems(stock.lofty),
    cheer: stems(stock.cheer),
    rules: stems(stock.rules),
    sorry: stems(stock.sorry),
    thanks: stems(stock.thanks),
    doing: stems(stock.doing),
    when: new Set([...stems(stock.when), ...folded(stock.when)]),
    negations: lower(stock.negations),
    i: lower(stock.i),
    we: lower(stock.we),
    you: lower(stock.you),
    answering: new Map(wants.map((want) => [want, stems(stock.answering[want])])),
    denials: stems(stock.negations),
    greetings: folded(stock.greetings),
    titles: folded(stock.titles),
    nobodies: folded(stock.nobodies),
    closings: stock.closings.map((closing) => split(closing).map(fold)),
    patterns: byFirst(patterns),
  };
}

function byFirst(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns)
    for (const first of pattern.places[0] ?? [])
      index.set(first, [...(index.get(first) ?? []), pattern]);
  return index;
}
