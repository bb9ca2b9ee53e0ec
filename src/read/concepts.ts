import { languages } from '../language/languages.ts';
import { hash } from '../language/linear.ts';
import { fold } from './fold.ts';

/** Whole words and beginnings of words, folded, each with the concepts it stands for. */
const whole = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();

for (const { cues } of Object.values(languages))
  for (const [name, words] of Object.entries(cues.concepts))
    for (const word of words.split(' ')) {
      const table = word.endsWith('*') ? beginnings : whole;
      const key = fold(word.replace('*', ''));
      const known = table.get(key) ?? [];
      const id = hash(`concept ${name}`);
      if (!known.includes(id)) table.set(key, [...known, id]);
    }

const shortestBeginning = Math.min(...[...beginnings.keys()].map((key) => key.length));
const longestBeginning = Math.max(...[...beginnings.keys()].map((key) => key.length));

/** The concepts a folded word stands for in any language, as hashed names. */
export function conceptsOf(word: string): readonly number[] {
  const found = [...(whole.get(word) ?? [])];
  for (let size = shortestBeginning; size <= Math.min(word.length, longestBeginning); size++)
    found.push(...(beginnings.get(word.slice(0, size)) ?? []));
  return found;
}

/**
 * What is left of a word where the Scandinavian languages agree: no endings, no double letters,
 * hard for soft consonants. `uge`, `uke` and `veke` stay apart, `købte`, `kjøpte` and `köpte` do not.
 */
export function skeleton(word: string): string {
  return word
    .replace(
      /(?:erne|arna|orna|ene|ane|ande|ende|ade|ede|ens|ets|en|et|er|ar|or|te|de|a|e|n|t|s)$/,
      '',
    )
    .replace(/ck|c/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/g/g, 'k')
    .replace(/w/g, 'v')
    .replace(/j/g, '')
    .replace(/[ae]/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 7);
}
