import { languages } from '../../language/languages.ts';
import type { DetectedLanguage, LanguageCode } from '../../model/language.ts';
import type { DateFact } from '../../model/reading.ts';
import { spanOf } from '../../model/span.ts';
import { formsOf, type DateForm } from './date-forms.ts';
import { readTimeText, timeWordsOf, type TimeText, type TimeWords } from './date-tokens.ts';

export interface FoundDate extends Omit<DateFact, 'source'> {
  /** True where the words name a day and a month. */
  readonly full: boolean;
}

/** Mentions of days and times in a text, with the day where the words say which; `sent` is when it was written. */
export function findDates(text: string, language: DetectedLanguage, sent: Date): FoundDate[] {
  const { words, forms } = finderOf(language === 'und' ? 'en' : language);
  const time = readTimeText(text, words);
  const found = forms
    .filter(({ needs }) => needs.some((letter) => time.classes.includes(letter)))
    .flatMap((form) => matchesOf(form, time, sent));
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: Match[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    if (before !== undefined && one.start < before.end) {
      if (one.end - one.start <= before.end - before.start) continue;
      kept.pop();
    }
    kept.push(one);
  }
  return kept.map(({ start, end, iso, full }) => ({ ...spanOf(text, start, end), iso, full }));
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly full: boolean;
  /** Of two that say as much, the one whose day is known. */
  readonly rank: number;
}

function matchesOf(form: DateForm, { classes, tokens }: TimeText, sent: Date): Match[] {
  return allOf(form.pattern, classes).flatMap((match) => {
    // The dot after a last ordinal may end the sentence.
    const matched = match[0].replace(/\.$/, '');
    const own = tokens.slice(match.index, match.index + matched.length);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const later = classes.slice(match.index, match.index + 40).search(/[Ma]/);
    const iso = form.meaning({
      classes: matched,
      tokens: own,
      laterMonth: later < 0 ? null : (tokens[match.index + later]?.value ?? null),
      sent,
    });
    if (iso === undefined) return [];
    return [
      { start: first.start, end: last.end, iso, full: form.full, rank: iso === null ? 1 : 0 },
    ];
  });
}

/** What `matchAll` gives; that makes a pattern anew each time, and there are many forms. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

interface Finder {
  readonly words: TimeWords;
  readonly forms: readonly DateForm[];
}

const finders = new Map<LanguageCode, Finder>();

function finderOf(code: LanguageCode): Finder {
  const known = finders.get(code);
  if (known !== undefined) return known;
  const { calendar } = languages[code];
  const made = { words: timeWordsOf(calendar), forms: formsOf(calendar) };
  finders.set(code, made);
  return made;
}
