import type { LanguageCode } from '../model/language.ts';
import type { LikeComplaint, LikeLetter, ReplyTraces } from '../model/precedents.ts';
import { common, hashOf, pointersOf, runsOf, type Earlier, type Likeness } from './earlier.ts';
import { letterLanguage } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { viewMail, type MailView } from './mail-view.ts';
import { asMail, closest, contentOf, isSameMail, type Asked, type Others } from './others.ts';

/** A link, an address or a figure as a number; none is that of a run of words, but by chance. */
const pointerNumber = (pointer: string): number => hashOf(['#', pointer.toLowerCase()]);

/** The numbers of a text's links, addresses and figures. */
export const pointerNumbers = (text: string): ReadonlySet<number> =>
  new Set([...pointersOf(text)].map(pointerNumber));

const wordNumber = (language: LanguageCode, stem: string): number => hashOf([language, stem]);

/** The numbers of a complaint's content words. */
export function complaintNumbers(subject: string, authored: string): ReadonlySet<number> {
  const text = `${subject}\n${authored}`;
  const language = letterLanguage(text, null) ?? 'en';
  return new Set([...contentOf(text, language)].map((stem) => wordNumber(language, stem)));
}

/** What a reply is looked for by among letters and complaints of its mailbox. */
export function tracesOf(
  reply: string,
  of: { readonly mailbox: string; readonly customer: string; readonly wanted: LanguageCode | null },
): ReplyTraces {
  const { mailbox, customer, wanted } = of;
  const language = letterLanguage(reply, wanted) ?? wanted ?? 'en';
  const words = [...contentOf(reply, language)].map((stem) => wordNumber(language, stem));
  return {
    mailbox,
    customer,
    runs: runsOf(reply),
    pointers: pointerNumbers(reply),
    words: new Set(words),
  };
}

/** Earlier letters of which only the runs they share with one reply are known. */
export class NearLetters implements Earlier {
  readonly #letters: readonly LikeLetter[];

  constructor(letters: readonly LikeLetter[]) {
    this.#letters = letters;
  }

  likeness(runs: ReadonlySet<number>, customer: string): Likeness {
    if (runs.size === 0) return { any: 0, same: 0 };
    const wanted = customer.toLowerCase();
    const shares = this.#letters.map(({ to, shared }) => ({
      isSame: to.toLowerCase() === wanted,
      share: countShared(runs, shared) / runs.size,
    }));
    return {
      any: Math.max(0, ...shares.map(({ share }) => share)),
      same: Math.max(0, ...shares.filter(({ isSame }) => isSame).map(({ share }) => share)),
    };
  }

  knows(pointer: string, customer: string): boolean {
    const number = pointerNumber(pointer);
    const owners = new Set(
      this.#letters.filter(({ shared }) => shared.has(number)).map(({ to }) => to.toLowerCase()),
    );
    return owners.has(customer.toLowerCase()) || owners.size >= common;
  }
}

function countShared(runs: ReadonlySet<number>, shared: ReadonlySet<number>): number {
  let count = 0;
  for (const run of runs) if (shared.has(run)) count += 1;
  return count;
}

/** Other complaints that were found to share most rare words with one reply, the nearest first. */
export class NearComplaints implements Others {
  readonly #complaints: readonly LikeComplaint[];

  constructor(complaints: readonly LikeComplaint[]) {
    this.#complaints = complaints;
  }

  closestTo(_: ReadonlySet<string>, language: LanguageCode, but: Asked): readonly MailView[] {
    return this.#complaints
      .filter((one) => !isSameMail(one, but))
      .slice(0, closest)
      .map((one) => viewMail(asMail(one), lexiconOf(language)));
  }
}
