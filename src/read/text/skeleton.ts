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
