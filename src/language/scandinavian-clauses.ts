import type { Word } from './clauses.ts';
import { type NordicWords, type Turned, finiteWord } from './scandinavian-words.ts';

interface Part {
  readonly link: string;
  readonly words: readonly Turned[];
}

/** Cuts a sentence where a second main clause begins; a reason clause ends it. */
export function splitClauses(all: readonly Turned[], words: NordicWords): Part[] {
  const parts: Part[] = [];
  let link = words.and;
  let start = 0;
  for (let at = 2; at < all.length; at += 1) {
    const word = all[at];
    const comma = all[at - 1]?.after.startsWith(',') ?? false;
    if (word === undefined || word.quoted) continue;
    if (words.reason.includes(word.lower) && opensClause(all, at + 1, words)) {
      parts.push({ link, words: all.slice(start, at) });
      return parts;
    }
    const isLink =
      word.lower === words.and || word.lower === words.but || words.so.includes(word.lower);
    const complete = closed(all.slice(start, at), words);
    // "jag och sambon stod": one subject of two.
    const coupled = words.nominative.has(all[at - 1]?.text ?? '') && all[at - 1]?.after === '';
    if (isLink && complete && !coupled && opensClause(all, at + 1, words)) {
      parts.push({ link, words: all.slice(start, at) });
      link = word.lower;
      start = at + 1;
    } else if (comma && spliced(all, start, at, words)) {
      parts.push({ link, words: all.slice(start, at) });
      link = words.and;
      start = at;
    }
  }
  parts.push({ link, words: all.slice(start) });
  return parts;
}

/** True where the clause open at the end has had its finite verb: "resultatet var, at tyve børn" has not. */
function closed(all: readonly Word[], words: NordicWords): boolean {
  const opened = all.findLastIndex(
    (word) => word.lower === words.that || words.subordinators.has(word.lower),
  );
  return all.slice(opened + 1).some((word) => finiteWord(word, words));
}

/**
 * True where two main clauses meet at a comma. "den kæde, jeg gav jer med" is one noun with its
 * clause, "vi fik at vide, hunden var rask" one verb with its object.
 */
function spliced(all: readonly Turned[], start: number, at: number, words: NordicWords): boolean {
  if (words.subordinators.has(all[start]?.lower ?? '')) return false;
  if (!opensClause(all, at, words)) return false;
  if (!all.slice(start, at).some((word) => finiteWord(word, words))) return false;
  const last = all.at(-1)?.lower ?? '';
  return (
    !words.prepositions.has(last) &&
    !/^(?:vide|sagde|sa|sade|vite|gang|gangen|gongen|gången|gong)$/.test(all[at - 1]?.lower ?? '')
  );
}

/** True where a subject and a finite verb follow, as at the head of a main clause. */
function opensClause(all: readonly Turned[], at: number, words: NordicWords): boolean {
  const first = all[at];
  if (first === undefined || first.quoted) return false;
  if (words.nominative.has(first.text) && finiteWord(all[at + 1], words)) return true;
  if (words.subjects.has(first.lower) && finiteWord(all[at + 1], words)) return true;
  if (words.lightFronts.has(first.lower)) return finiteWord(all[at + 1], words);
  if (!words.determiners.has(first.lower) && !words.definiteEnding.test(first.lower)) return false;
  const verb = [1, 2, 3].find((n) => finiteWord(all[at + n], words));
  return verb !== undefined && all.slice(at, at + verb).every((word) => word.after === '');
}
