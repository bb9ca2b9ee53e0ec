/** The same for å, aa and a, for ø, oe, ö and o: many write without the letters. Figures stay. */
export const foldSpelling = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[åæä]|aa|ae/g, 'a')
    .replace(/[øöó]|oe/g, 'o')
    .replace(/[éè]/g, 'e')
    .replace(/’/g, "'");
