import type { LanguageCode } from '../model/language.ts';
import { letterLanguage } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { isContent, viewMail, type MailView } from './mail-view.ts';
import { wordsOf } from '../language/folding.ts';

/** Another complaint, for the swap test. */
export interface OtherComplaint {
  readonly subject: string;
  readonly text: string;
  /** The customer's address, where known: mails of one customer are not held against each other. */
  readonly from?: string;
}

/** What the swap test asks of the firm's other complaints. */
export interface Others {
  /** Those nearest to a reply that has these stems; never the mail it answers, nor another of the same customer. */
  closestTo(stems: ReadonlySet<string>, language: LanguageCode, but: Asked): readonly MailView[];
}

/** The mail a reply answers. */
export interface Asked {
  readonly text: string;
  readonly from: string;
}

/** So many complaints that share most words with a reply are looked at closely. */
export const closest = 5;
/** A word in more than this share of the complaints tells none from the others. */
const widest = 0.2;
/** In a small store, chance would make too many words wide. */
const leastWide = 5;

/** A complaint as mail, for `viewMail`. */
export const asMail = (one: OtherComplaint): Parameters<typeof viewMail>[0] => ({
  message: { subject: one.subject, text: one.text },
  reading: { authored: one.text, facts: { products: [] } },
});

/**
 * The complaints a firm got, as an index by word: a reply that fits one of them much better than the mail
 * it answers was meant for another. 10,000 complaints take about 20 MB, their texts included.
 */
export class OtherComplaints implements Others {
  readonly #complaints: readonly OtherComplaint[];
  /** By language and stem, the places of the complaints that have it. */
  readonly #having = new Map<string, number[]>();
  readonly #views = new Map<string, MailView>();

  constructor(complaints: readonly OtherComplaint[]) {
    this.#complaints = complaints;
    complaints.forEach((one, place) => {
      const text = `${one.subject}\n${one.text}`;
      const language = letterLanguage(text, null) ?? 'en';
      for (const stem of contentOf(text, language)) {
        const having = this.#having.get(`${language} ${stem}`);
        if (having === undefined) this.#having.set(`${language} ${stem}`, [place]);
        else having.push(place);
      }
    });
  }

  closestTo(stems: ReadonlySet<string>, language: LanguageCode, but: Asked): readonly MailView[] {
    const count = this.#complaints.length;
    const weights = new Map<number, number>();
    for (const stem of stems) {
      const having = this.#having.get(`${language} ${stem}`) ?? [];
      if (having.length > Math.max(leastWide, count * widest)) continue;
      const rare = Math.log((count + 1) / having.length);
      for (const place of having) weights.set(place, (weights.get(place) ?? 0) + rare);
    }
    return [...weights]
      .filter(([place]) => !this.#isOf(place, but))
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, closest)
      .map(([place]) => this.#view(place, language));
  }

  #isOf(place: number, but: Asked): boolean {
    const one = this.#complaints[place];
    return one === undefined || isSameMail(one, but);
  }

  #view(place: number, language: LanguageCode): MailView {
    const key = `${language} ${place}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const one = this.#complaints[place] ?? { subject: '', text: '' };
    const view = viewMail(asMail(one), lexiconOf(language));
    if (this.#views.size > 200) this.#views.clear();
    this.#views.set(key, view);
    return view;
  }
}

/** True for the mail that is answered and for any other of the same customer. */
export function isSameMail(one: OtherComplaint, but: Asked): boolean {
  if (one.text.trim() === but.text.trim()) return true;
  return one.from !== undefined && one.from.toLowerCase() === but.from.toLowerCase();
}

/** Stems of a text's content words and of its longer numbers. */
export function contentOf(text: string, language: LanguageCode): ReadonlySet<string> {
  const lexicon = lexiconOf(language);
  return new Set(
    wordsOf(text)
      .map((word) => lexicon.stem(word.text))
      .filter((stem) => isContent(stem, lexicon) || /\d{3}/u.test(stem)),
  );
}
