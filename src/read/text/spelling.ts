/** What may change: most words have nothing of it. */
const folds = /[\u0080-\uffff]|aa|ae|oe/;

/** The same for å, aa and a, for ø, oe, ö and o: many write without the letters. Figures stay. */
export function foldSpelling(word: string): string {
  const low = word.toLowerCase();
  if (!folds.test(low)) return low;
  return low
    .replace(/[åæä]|aa|ae/g, 'a')
    .replace(/[øöó]|oe/g, 'o')
    .replace(/[éè]/g, 'e')
    .replace(/’/g, "'");
}
