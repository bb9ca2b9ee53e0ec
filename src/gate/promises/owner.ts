import type { SentText } from '../../model/promises.ts';
import { fold, wordsOf } from '../../language/folding.ts';
import { dayNames } from '../weekdays.ts';
import type { LetterWord } from '../letter.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who keeps the promise: somebody named among `doer`, else who signed the letter. */
export function ownerOf(
  doer: readonly LetterWord[] | null,
  letter: SentText,
  vocabulary: Vocabulary,
): string | null {
  if (doer === null) return letter.signer;
  return ofStaff(doer, letter) ?? named(doer, letter, vocabulary) ?? letter.signer;
}

/** The full name as the business file has it. */
function ofStaff(doer: readonly LetterWord[], { business, signer }: SentText): string | null {
  const staff = [...(business?.staff ?? []), ...(signer === null ? [] : [signer])].map((name) =>
    name.replace(/\s*\([^)]*\)/gu, ''),
  );
  const said = new Set(
    doer.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ folded }) => folded),
  );
  return staff.find((name) => wordsOf(name).some(({ text }) => said.has(fold(text)))) ?? null;
}

/** A name nobody told us of: two capitals in a row, or one after "my colleague" or inside the sentence. */
function named(
  doer: readonly LetterWord[],
  { language }: SentText,
  vocabulary: Vocabulary,
): string | null {
  const { small } = lexiconOf(language);
  const { weekdays, months } = dayNames(language);
  const isName = (word: LetterWord | undefined): word is LetterWord =>
    word !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    !small.has(word.folded) &&
    !weekdays.has(word.folded) &&
    !months.has(word.folded) &&
    !vocabulary.forms.has(word.folded) &&
    !vocabulary.will.has(word.folded);
  const at = doer.findIndex((word, place) => {
    if (!isName(word)) return false;
    const before = doer[place - 1];
    const opens = before === undefined || before.end + 2 < word.start;
    return !opens || isName(doer[place + 1]) || vocabulary.colleague.has(before?.folded ?? '');
  });
  const first = doer[at];
  if (first === undefined) return null;
  const second = doer[at + 1];
  const adjacent = isName(second) && second.start === first.end + 1;
  return adjacent ? `${first.text} ${second.text}` : first.text;
}
