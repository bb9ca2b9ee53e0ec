import { wordsOf } from './clauses.ts';

/** A noun's definite form by its bare one. */
export type Nouns = ReadonlyMap<string, string>;

/** Reads "lampe:n cykel:cyklen": an ending of up to four letters is added, a longer one stands for the whole. */
export function nouns(list: string): Nouns {
  return new Map(
    list.split(' ').map((entry) => {
      const [noun = '', ending = ''] = entry.split(':');
      return [
        noun,
        ending.startsWith(noun.slice(0, 2)) && ending.length > 2 ? ending : noun + ending,
      ];
    }),
  );
}

/** Short nouns that end compounds; others of their length only look as if they did: "rengø-ring". */
const compounding =
  /(?:bord|stol|seng|säng|telt|tält|skab|skap|skåp|bog|bok|kage|kake|rude|pute|pude|dør|dörr|spejl|reol|sofa|fyr|sekk|ovn|ugn|rum|kort)$/;

/**
 * The definite form of the last noun of a product's name, a compound by its last part; see
 * Grammar.definite.
 */
export function definiteOf(
  product: string,
  mail: string,
  things: Nouns,
  definiteEnding: RegExp,
): string | null {
  const head = product.split(/[,(/]|\s(?:med|i|til|för|for|fra|frå|från|på|av|af)\s/u, 1)[0] ?? '';
  const inMail = new Set(wordsOf(mail.slice(0, 20_000)).map((word) => word.lower));
  for (const word of wordsOf(head).toReversed()) {
    if (word.text !== word.lower && wordsOf(head).length > 1 && !things.has(word.lower)) continue;
    if (
      definiteEnding.test(word.lower) &&
      [...things.values()].some((thing) => word.lower.endsWith(thing))
    )
      return word.lower;
    for (let cut = 0; cut <= word.lower.length - 2; cut += 1) {
      const form = things.get(word.lower.slice(cut));
      const bare = word.lower.length - cut;
      if (form === undefined || bare < 3) continue;
      if (cut > 0 && bare < 5 && !compounding.test(word.lower)) continue;
      const whole = word.lower.slice(0, cut) + form;
      if (cut === 0 || cut > 2 || inMail.has(whole)) return whole;
    }
  }
  return null;
}
