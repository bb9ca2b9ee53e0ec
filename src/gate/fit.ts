import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Case } from './case.ts';
import { lexiconOf } from './lexicon.ts';
import { isContent, viewMail, type MailView } from './mail-view.ts';
import { asMail } from './others.ts';
import { kin } from './words.ts';

/** How a reply fits its own mail beside mails it has nothing to do with. */
export interface Fit {
  /** Different content words and numbers of the reply that its mail has too. */
  readonly own: number;
  /** The same count for the complaint of the built-in set it fits best. */
  readonly rival: number;
  /** The same count for the firm's other complaint it fits best; 0 where none are known. */
  readonly elsewhere: number;
  /** `own` as a share of the reply's content words, 0..1. */
  readonly share: number;
  /** Words of what happened as a share of the reply's content words, 0..1: a merge field carries none. */
  readonly told: number;
}

const rivals = new Map<LanguageCode, readonly MailView[]>();

/** The complaints of the swap set, read once per language. */
function rivalsOf(language: LanguageCode): readonly MailView[] {
  const known = rivals.get(language);
  if (known !== undefined) return known;
  const views = languages[language].samples.complaints.map((other) =>
    viewMail(asMail(other), lexiconOf(language)),
  );
  rivals.set(language, views);
  return views;
}

const measured = new WeakMap<Case, Fit>();

/** Compares the reply with its mail, with the built-in complaints and with the firm's others. */
export function fitOf(of: Case): Fit {
  const known = measured.get(of);
  if (known !== undefined) return known;
  const fit = compare(of);
  measured.set(of, fit);
  return fit;
}

function compare(of: Case): Fit {
  const stems = new Set(of.body.flatMap((one) => one.words.map((word) => word.stem)));
  const content = [...stems].filter((stem) => isContent(stem, of.lexicon));
  const numbers = [...stems].filter((stem) => /\d/u.test(stem));
  const shared = (mail: MailView): number =>
    content.filter((stem) => kin(stem, mail.happenings) !== null || kin(stem, mail.facts) !== null)
      .length;
  const withNumbers = (mail: MailView): number =>
    shared(mail) + numbers.filter((stem) => mail.facts.has(stem)).length;
  const own = withNumbers(of.mail);
  const others = rivalsOf(of.language).filter((other) => other.text !== of.mail.text);
  const but = { text: of.reading.authored, from: of.reading.customer.address };
  const elsewhere = of.others?.closestTo(stems, of.language, but) ?? [];
  return {
    own,
    rival: Math.max(0, ...others.map(shared)),
    elsewhere: Math.max(0, ...elsewhere.map(withNumbers)),
    share: own / Math.max(content.length, 1),
    told:
      content.filter((stem) => kin(stem, of.mail.happenings) !== null).length /
      Math.max(content.length, 1),
  };
}
