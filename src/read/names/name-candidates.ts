import { isRead } from '../../language/identify.ts';
import { Features } from '../../language/linear.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';
import { addNameFeatures, nameKey, stemOf, viewNames } from './name-features.ts';
import { nounPhrases, phraseSpan, tagText, type PhraseForm } from './noun-phrases.ts';

/** A phrase that may name a product, a person or a place. */
export interface NameCandidate<Judged> extends Span {
  readonly form: PhraseForm;
  /** Where its noun begins: readings of one phrase share it. */
  readonly head: number;
  /** The same for other mentions of the noun. */
  readonly stem: number;
  readonly judged: Judged;
}

/** Where a text stands in its mail. */
export interface NamePlace {
  /** The subject line of the mail; empty where it is not known. */
  readonly subject: string;
  /** The text is that subject line. */
  readonly isSubject: boolean;
}

/**
 * All candidates of a text, in the order they stand, each with what `judge` made of its features;
 * the bag is filled anew for the next.
 */
export function nameCandidates<Judged>(
  text: string,
  language: LanguageCode,
  place: NamePlace,
  given: ReadonlySet<number>,
  judge: (features: Features) => Judged,
): NameCandidate<Judged>[] {
  // Without a tagger nothing is known of a language's nouns.
  if (!isRead(language)) return [];
  const isName = (word: string): boolean => given.has(nameKey(word));
  const tagged = tagText(text, language);
  const view = viewNames(language, tagged, place, given);
  const seen = new Set<number>();
  const features = new Features();
  return tagged.flatMap((sentence) => {
    const { tokens } = sentence;
    const found = nounPhrases(sentence, isName).map((phrase): NameCandidate<Judged> => {
      const { text: noun = '', start: head = 0 } = tokens[phrase.head] ?? {};
      const stem = stemOf(noun);
      addNameFeatures(features.clear(), phrase, sentence, view, !seen.has(stem));
      const span = phraseSpan(text, tokens, phrase);
      return { ...span, form: phrase.form, head, stem, judged: judge(features) };
    });
    for (const { stem } of found) seen.add(stem);
    return found;
  });
}
