import { type Word, wordsOf } from '../clauses.ts';
import { finiteWord, type NordicWords } from '../scandinavian-words.ts';

const lower = (word: Word | undefined): string => word?.lower ?? '';

/**
 * True where one sentence holds a second without any mark between: "glasset gik i stykker
 * heldigvis stod hunden ude". Each finite verb after the first wants a word that opens its clause.
 */
export function runsOn(text: string, words: NordicWords): boolean {
  const all = wordsOf(text);
  const loose = all.some(
    (word, at) =>
      at > 2 &&
      mood.test(word.lower) &&
      all[at - 1]?.after === '' &&
      !/^(?:som|der|at|og|men)$/.test(lower(all[at - 1])) &&
      finiteWord(all[at + 1], words),
  );
  if (loose) return true;
  let open = 1;
  for (const at of all.keys()) {
    if (at > 0 && opensClause(all, at, words)) open += 1;
    if (!surelyFinite(all, at, words)) continue;
    open -= 1;
    if (open < 0) return true;
  }
  return false;
}

const mood = /^(?:heldigvis|desværre|måske)$/;

const opensClause = (all: readonly Word[], at: number, words: NordicWords): boolean => {
  const [previous, word] = [all[at - 1], all[at]];
  if (word === undefined || previous === undefined) return false;
  return (
    previous.after !== '' ||
    words.subordinators.has(word.lower) ||
    words.nominative.has(word.text) ||
    /^(?:at|og|men|eller|som|for|så|end|om|hvad|hvem|hvor|hvornår|hvordan|hvorfor|hvilken|hvilket|selv)$/.test(
      word.lower,
    )
  );
};

/** A verb form that is no noun, adjective or preposition besides. */
const surelyFinite = (all: readonly Word[], at: number, words: NordicWords): boolean => {
  const [previous, word] = [lower(all[at - 1]), all[at]];
  if (
    word === undefined ||
    word.quoted ||
    /^(?:ved|så|led|når|går|røg|bed|tør|var|har|bar|fløj|steg|svor)$/.test(word.lower)
  )
    return false;
  if (previous === 'at' || words.determiners.has(previous) || words.prepositions.has(previous))
    return false;
  return words.finite.has(word.lower);
};

const turnedVerb = /(?<![\p{L}])(\p{Ll}+) (?:du|vi|I|han|hun|man)(?![\p{L}])/gu;
const frontedSecond =
  /(?<![\p{L}])(?:(?:og|men|at) (?:om|på|i|efter|siden|hver|med|ved|til) [^,]{2,40}|, (?:sådan|nu|dér|her)) (\p{Ll}+) (?:den|det|der|de)(?![\p{L}])/gu;
/** "nu taber det elleve minutter": a number belongs to no pronoun. */
const counted =
  /(?<![\p{L}])(?:at|og) det (?:\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve) \p{L}/u;
const bareParticiple = /(?<![\p{L}])(?:og|men) at (\p{Ll}+) /gu;
const remark =
  /, (?:sagde|siger|skrev|skriver|svarede|mente|påstod|lød det|viste det sig)(?![\p{L}])/u;
const abbreviation =
  /(?<![\p{L}])(?:kl|ca|kr|nr|tlf|stk|str|inkl|ekskl|pr|bl|mv|osv|evt|pga|min|max|jf|dvs|feks|eks)\.$/iu;

/** "der havde gjort noget": said of somebody who stood before. */
const relative =
  /^der (?:har|havde|kan|kunne|vil|ville) (?!(?:ikke |aldrig |stadig |kun |også )*(?:været|ligget|stået|siddet|hængt|samlet|være|komme|ligge|stå|sidde|ske|sket|kommet)(?![\p{L}]))/iu;

/** True of a told clause that is no clause after "at": a verb before its subject, a remark, a full stop. */
export function broken(told: string, words: NordicWords): boolean {
  if (relative.test(told.replace(/^at /u, ''))) return true;
  if (remark.test(told) || counted.test(told) || /["”»],/u.test(told)) return true;
  const verbs = [...told.matchAll(frontedSecond)].map(([, verb = '']) => verb);
  if (verbs.some((verb) => words.finite.has(verb))) return true;
  const heads = [...told.matchAll(bareParticiple)].map(([, head = '']) => head);
  if (heads.some((head) => words.participle.test(head) && !head.endsWith('eret'))) return true;
  if (/(?<![\p{L}])de[rt] (?:har|er|havde|var) ingen \p{Ll}+t(?![\p{L}])/u.test(told)) return true;
  const stops = [...told.matchAll(/\S*\p{L}{2,}\.(?= \p{Ll})/gu)];
  if (stops.some(([word]) => !abbreviation.test(word))) return true;
  return [...told.matchAll(turnedVerb)].some(
    ([, verb = '']) => words.finite.has(verb) && !saying.test(verb),
  );
}

const saying =
  /^(?:sagde|siger|tror|troede|mener|mente|lovede|skrev|skriver|håber|synes|syntes|ved|vidste|så)$/;

/** Cut off in the middle: "optagelsesprøve kl.", "stolen var så lav", "mere tid på at vente". */
const cutOff: readonly RegExp[] = [
  /(?<![\p{L}])(?:og|men) (?:at )?de[ntr] (?:er|var)$/iu,
  /(?<![\p{L}])(?:kl|d|ca|nr|pr|str|et|at|som|og|men|eller|for|fordi|hvis|når|både|hverken|(?<!og |efter )en)\.?$/iu,
  /(?<![\p{L}])(?:er|var|blev|bliver|føles|føltes) så \p{Ll}+$/iu,
  /^(?!.*(?<![\p{L}])(?:ikke|ingen|aldrig|intet)(?![\p{L}])).*(?<![\p{L}])(?:mere|mindre|flere|færre) (?!gange|end|i )\p{Ll}+(?!.*(?<![\p{L}])end(?![\p{L}]))/iu,
  /(?<![\p{L}])(?:hverken|enten)(?![\p{L}])(?!.*(?<![\p{L}])eller(?![\p{L}]))/iu,
  /(?<![\p{L}])både(?![\p{L}])(?!.*(?<![\p{L}])og(?![\p{L}]))/iu,
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![\p{L}])/iu,
];

/** True of words that are no whole statement. */
export const incomplete = (told: string): boolean => cutOff.some((pattern) => pattern.test(told));

/** True where a main clause has its verb outside "som", "hvor" and the like. */
export function standsAlone(main: string, words: NordicWords): boolean {
  const all = wordsOf(main);
  // "der stadig har en stængel": the order of a clause that hangs on something.
  const head = all[0];
  const pronoun =
    head !== undefined &&
    (words.nominative.has(head.text) ||
      words.nominative.has(head.lower) ||
      words.subjects.has(head.lower));
  if (relative.test(main)) return false;
  if (pronoun && words.adverbs.has(lower(all[1])) && finiteWord(all[2], words)) return false;
  // "før kagen, og din mor græd": a phrase left over from the clause before.
  const stop = all.findIndex((word) => word.after.startsWith(','));
  const linked = [words.and, words.but].includes(lower(all[stop + 1]));
  const hangs = lower(head) === 'før' && all.slice(1, 3).some((word) => finiteWord(word, words));
  if (
    stop >= 0 &&
    linked &&
    (hangs || !all.slice(0, stop + 1).some((word) => finiteWord(word, words)))
  )
    return false;
  const opens = words.subordinators.has(lower(all[0])) && lower(all[0]) !== 'der';
  let inside = opens;
  for (const [at, word] of all.entries()) {
    if (at > 0 && (words.subordinators.has(word.lower) || /^(?:som|at|hvis)$/.test(word.lower)))
      inside = true;
    else if (at > 0 && all[at - 1]?.after.startsWith(',') === true) inside = false;
    if (!inside && at > 0 && finiteWord(word, words)) return true;
  }
  return false;
}
