import { namesOfMen, namesOfWomen } from './given-names.ts';

/** How somebody is addressed; the title stands before the given name or the surname. */
export interface Title {
  readonly form: string;
  readonly before: 'first' | 'last';
}

/** Titles by which people are addressed in English, and how; some stand before a surname, some before a given name. */
export const titles: Readonly<Record<string, Title>> = {
  mr: { form: 'Mr', before: 'last' },
  mrs: { form: 'Mrs', before: 'last' },
  ms: { form: 'Ms', before: 'last' },
  miss: { form: 'Miss', before: 'last' },
  dr: { form: 'Dr', before: 'last' },
  prof: { form: 'Professor', before: 'last' },
  professor: { form: 'Professor', before: 'last' },
  rev: { form: 'Rev', before: 'last' },
  canon: { form: 'Canon', before: 'last' },
  fr: { form: 'Father', before: 'last' },
  father: { form: 'Father', before: 'last' },
  capt: { form: 'Captain', before: 'last' },
  captain: { form: 'Captain', before: 'last' },
  major: { form: 'Major', before: 'last' },
  col: { form: 'Col', before: 'last' },
  lady: { form: 'Lady', before: 'last' },
  sir: { form: 'Sir', before: 'first' },
  dame: { form: 'Dame', before: 'first' },
  sister: { form: 'Sister', before: 'first' },
};

/** The key of the title that a word is; null where it is none. */
export const titleOf = (word: string): string | null => {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  return Object.hasOwn(titles, bare) ? bare : null;
};

/** True of who writes to nobody by name, or closes formally to a title: they are answered by theirs. */
export function isFormal(authored: string): boolean {
  const opening = authored.slice(0, openingOf);
  const closing = authored.slice(-closingOf);
  if (warmClosing.test(closing)) return false;
  return toNobody.test(opening) || (toTitle.test(opening) && formalClosing.test(closing));
}

/** The title that a given name tells; null where it may be a man's or a woman's. */
export function titleOfGiven(given: string): 'Mr' | 'Ms' | null {
  const name = given.toLowerCase();
  return namesOfMen.has(name) ? 'Mr' : namesOfWomen.has(name) ? 'Ms' : null;
}

const toTitle = /^\s*Dear (?:Mrs?|Ms|Miss|Dr)(?!\p{L})/u;
const toNobody =
  /^\s*(?:(?:(?:dear|respected) )?(?:sirs?|madam)(?!\p{L})|to whom it may concern)/iu;
const formalClosing =
  /(?<!\p{L})(?:yours (?:sincerely|faithfully|truly|etc)|regards|thanking you|with apologies)(?!\p{L})/iu;
const warmClosing = /(?<!\p{L})(?:love|warm(?:est)? regards|cheers|hugs)(?!\p{L})/iu;
/** Characters. */
const openingOf = 80;
const closingOf = 120;
