import type { LanguageCode } from '../model/language.ts';
import { isContent, viewMail, type Case, type MailView } from './case.ts';
import { lexiconOf } from './lexicon.ts';
import { swapSet } from './swap-set.ts';
import { kin } from './words.ts';

/** How a reply fits its own mail beside mails it has nothing to do with. */
export interface Fit {
  /** Different content words and numbers of the reply that its mail has too. */
  readonly own: number;
  /** The same count for the other complaint it fits best. */
  readonly rival: number;
  /** `own` as a share of the reply's content words, 0..1. */
  readonly share: number;
}

const rivals = new Map<LanguageCode, readonly MailView[]>();

/** The complaints of the swap set, read once per language. */
function rivalsOf(language: LanguageCode): readonly MailView[] {
  const known = rivals.get(language);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(language);
  const views = swapSet[language].map((other) =>
    viewMail(
      {
        message: { subject: other.subject, text: other.text },
        reading: { authored: other.text, facts: { products: [] } },
      },
      lexicon,
    ),
  );
  rivals.set(language, views);
  return views;
}

/** Compares the reply with its mail and with every complaint of the swap set that is not that mail. */
export function fitOf(of: Case): Fit {
  const words = of.body.flatMap((one) => one.words);
  const content = new Set(
    words.map((word) => word.stem).filter((stem) => isContent(stem, of.lexicon)),
  );
  const shared = (mail: MailView): number =>
    [...content].filter(
      (stem) => kin(stem, mail.happenings) !== null || kin(stem, mail.facts) !== null,
    ).length;
  const numbers = new Set(
    words.filter((word) => /\d/u.test(word.text) && of.mail.facts.has(word.stem)),
  ).size;
  const own = shared(of.mail) + numbers;
  const others = rivalsOf(of.language).filter((other) => other.text !== of.mail.text);
  return { own, rival: Math.max(0, ...others.map(shared)), share: own / Math.max(content.size, 1) };
}
