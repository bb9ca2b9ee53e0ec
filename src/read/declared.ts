import { languages } from '../language/languages.ts';

/** Who complains says so early. */
const lookedAt = 4000;

const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replaceAll(' ', '\\s+'))
    .join('|');

interface Forms {
  readonly subject: RegExp;
  readonly said: RegExp;
}

let forms: Forms | null = null;

function formsOfAll(): Forms {
  const all = Object.values(languages).map(({ cues }) => cues);
  const subjects = all.flatMap(({ complaintSubjects }) => complaintSubjects);
  const said = all.flatMap(({ complaining }) => complaining);
  return {
    // What begins with the bare word must end there, or go on with a number or after a sign.
    subject: new RegExp(
      `^\\s*(?:(?:${alternatives(subjects.filter((one) => one.includes(' ')))})\\s+[^?]*|(?:${alternatives(subjects)})\\s*(?:[:.!–-][^?]*|\\d[^?]*)?)$`,
      'iu',
    ),
    said: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(said)})(?![\\p{L}\\p{N}])`, 'iu'),
  };
}

/**
 * Tells whether the mail calls itself a complaint, or its writer says that they complain or are not
 * content. An answer's subject is that of an earlier mail and tells nothing. Asks only for words: what
 * is quoted must be taken out before.
 */
export function declaresComplaint(subject: string, authored: string): boolean {
  forms ??= formsOfAll();
  return forms.subject.test(subject) || forms.said.test(authored.slice(0, lookedAt));
}
