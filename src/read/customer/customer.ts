import type { LanguageCode } from '../../model/language.ts';
import type { Address } from '../../model/message.ts';
import type { Customer } from '../../model/reading.ts';
import { type Name, addressName, cased, headerName, isInitial, isNickname, plain } from './name.ts';
import { blockName, signedName } from './signed.ts';
import { formalGreeting, greetedBefore, greetingOf } from './greeting.ts';

export interface CustomerSources {
  readonly authored: string;
  readonly signature: string | null;
  readonly from: Address | null;
  readonly language: LanguageCode;
  /** The letters that went before, as they are quoted. */
  readonly quoted?: string | null;
}

/**
 * Who writes, and what to greet them by: as they sign in the text, as their signature block says,
 * as the From header says, as their address says, in that order of trust. Null rather than a guess.
 */
export function findCustomer(sources: CustomerSources): Customer {
  const { from, language } = sources;
  const address = from?.address ?? '';
  const header = headerName(from?.name ?? '', language);
  const signed =
    signedName(sources.authored, language, header, address) ??
    (sources.signature === null ? null : blockName(sources.signature, language, header));
  const known = mended(signed, header) ?? header ?? addressName(address);
  if (known === null || nameless.test(known.words[0] ?? ''))
    return { name: null, greeting: null, address };
  return {
    name: fullName(known, header),
    greeting:
      greetedBefore(sources.quoted ?? '', known) ??
      (language === 'en' ? formalGreeting(known, signed, sources.authored) : null) ??
      greetingOf(known, header, address, language),
    address,
  };
}

/** Who will not be named. */
const nameless = /^(?:anonym|anonymous|hemlig|hemmelig)$/iu;

/** Initials are filled in from the From header: "K. Lyng" sent by "Kasper" is Kasper Lyng. */
function mended(signed: Name | null, header: Name | null): Name | null {
  if (signed === null) return null;
  const first = signed.words[0] ?? '';
  const own = header?.words[0];
  const later = signed.words.findIndex((word) => own !== undefined && plain(word) === plain(own));
  if (later > 0) return { ...signed, words: signed.words.slice(later) };
  // A surname alone: the header tells the rest.
  const surname = header !== null && header.words.length > 1 ? header.words.at(-1) : undefined;
  if (signed.words.length === 1 && surname !== undefined && plain(first) === plain(surname))
    return header;
  if (!isInitial(first)) return signed;
  if (header === null) {
    const isCalled = signed.title !== null && signed.words.length > 1;
    return isCalled || isNickname(signed.words) ? signed : null;
  }
  return { ...header, title: signed.title ?? header.title };
}

function fullName(known: Name, header: Name | null): string {
  const own =
    known.words.length > 1 ||
    header === null ||
    plain(header.words[0] ?? '') !== plain(known.words[0] ?? '')
      ? known
      : header;
  return own.words.map(cased).join(' ');
}
