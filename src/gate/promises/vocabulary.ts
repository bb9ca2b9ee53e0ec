import { languages } from '../../language/languages.ts';
import type { PromiseWords } from '../../language/promises.ts';
import type { LanguageCode } from '../../model/language.ts';
import { promiseKinds, type PromiseKind } from '../../model/promises.ts';
import { fold } from '../../language/folding.ts';

/** Which form of a verb stands there. English: the base is both present and infinitive. */
export type VerbForm = 'present' | 'infinitive' | 'passive' | 'participle';

export interface ActForm {
  readonly kind: PromiseKind;
  readonly form: VerbForm;
  /** The folded word that must stand behind the verb; null where none must. */
  readonly particle: string | null;
}

type WordLists = {
  readonly [Name in keyof PromiseWords]: PromiseWords[Name] extends string
    ? ReadonlySet<string>
    : PromiseWords[Name];
};

/** A language's words of promising, folded, with its verbs by form. */
export interface Vocabulary extends WordLists {
  readonly language: LanguageCode;
  /** Words for the customer, in lower case, that are so only with a capital. */
  readonly polite: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, readonly ActForm[]>;
}

const made = new Map<LanguageCode, Vocabulary>();

export function vocabularyOf(language: LanguageCode): Vocabulary {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = languages[language].promises;
  const lists = Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      typeof value === 'string' ? foldedSet(value) : value,
    ]),
  ) as unknown as WordLists;
  const polite = words.customer.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const vocabulary = {
    ...lists,
    language,
    polite: new Set(polite.map((word) => word.toLowerCase())),
    forms: formsOf(words, language === 'en'),
  };
  made.set(language, vocabulary);
  return vocabulary;
}

const foldedSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean).map(fold));

function formsOf(words: PromiseWords, english: boolean): ReadonlyMap<string, readonly ActForm[]> {
  const forms = new Map<string, ActForm[]>();
  const add = (word: string | undefined, act: ActForm): void => {
    if (word === undefined || word === '-') return;
    const key = fold(word);
    forms.set(key, [...(forms.get(key) ?? []), act]);
  };
  for (const kind of promiseKinds)
    for (const verb of words.acts[kind].split(/\s+/)) {
      const [inflected = '', behind] = verb.split('+');
      const particle = behind === undefined ? null : fold(behind);
      const [first, second, third, fourth] = inflected.split('/');
      add(first, { kind, form: english ? 'infinitive' : 'present', particle });
      add(second, { kind, form: english ? 'present' : 'infinitive', particle });
      add(third, { kind, form: 'passive', particle });
      add(fourth, { kind, form: 'participle', particle });
    }
  return forms;
}
