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
  if (relative.test(told.replace(/^at /u, '')) || misordered(told, words)) return true;
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

/** "ringen er ikke kommet", "så var der hverken": the order of a main clause, after "at". */
const mainOrder: readonly RegExp[] = [
  /(?<![\p{L}])(?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|blev|bliver|kom|kommer|får|fik|går|gik|virker|virkede|står|stod|ligger|lå|passer|passede) (?:stadig |endnu |overhovedet |heller |nok )?(?:ikke|aldrig)(?![\p{L}])/u,
  /(?<![\p{L}])(?:er|var|kom|står|stod|lå|ligger|blev|har|havde|manglede|mangler) der (?=\p{Ll})/u,
  /^at (?:hele|hver|alle|begge|sidste|forrige) (?:natten?|dagen?|ugen?|morgen(?:en)?|formiddagen?|eftermiddagen?|aften(?:en)?|weekend(?:en)?|måneden?|gang|tiden|vejen) \p{Ll}+(?:ede|te|er|år|år|ev|om|ød|øb)(?![\p{L}])/u,
  /^at (?:den|det|de) (?:lå|stod|kom|gik|sad|hang|blev|stod|løb|fløj) (?:nye|gamle|store|lille|små|hvide|sorte|røde|rigtige|forkerte) /u,
  /^at (?:de[nt]|de) der /u,
  /^at (?:de[nt]|noget) (?:\p{L}+ )?(?:er|var) der /u,
  /^at (?:\p{L}+ )?\p{L}+ (?:har|havde|er|var|skal|skulle|vil|kan) (?:til dato|efter|ifølge|indtil|foreløbig)(?![\p{L}])/u,
  // A second predicate, or a second statement, without its "og".
  /^at (?:du|vi|I|der) [^,]+, (?:fik|har|havde|er|var|kom|blev|kan) /u,
  /, (?:du|vi|I|det|den|der|de) \p{Ll}+ (?:ikke|aldrig)(?![\p{L}])/u,
  /^at (?:det|den|de) (?:står|stod|er|var|kom|findes) (?:ingen|intet)(?![\p{L}])/u,
  /(?<![\p{L}])ingen ikke(?![\p{L}])/u,
  /(?<![\p{L}])haft (?:siden|i|på|med)(?![\p{L}])/u,
  /^at \p{L}+ (?:er|var|har|havde|blev) (?:\p{L}+ )?(?:derimod|derefter|dernæst)(?![\p{L}])/u,
];

/** A second statement after a bare comma: "110 gram til hver, du vejede den". */
const spliced = /(\S+), (?:du|vi|I|han|hun|de|det|den|der|ingen) (\p{Ll}+)/gu;
/** What a clause without "som" may follow: "den lampe, du sendte", "det, vi aftalte". */
const described = /(?:en|et|erne|ene|[^\p{L}]det|^det|alt|noget|dem|gang)$/u;
/** "du målte 14. fjorten", "325 kr. pladsen var tom": a full stop within. */
const stopped =
  /(?<!(?:^|\s)(?:den|d\.?|til|af|fra) )(?<![\d.])\d{1,3}\. (?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kl|gang|dag|sal|klasse|uge|og|eller|i|til|på)\p{L}*)\p{Ll}|(?<![\p{L}])kr\. (?:(?!uden|siden|inden|igen|hen)\p{Ll}+(?:en|et|erne|ene)|det|den|de|jeg|du|vi|han|hun) \p{Ll}/u;

/** "Skiverne passer ikke, og at den skal have 312": what "den" stands for is not in the clause. */
const unknown =
  /,? (?:og |men )?at den(?= (?:er|var|har|havde|skal|skulle|kan|kom|står|stod|ikke|først) )/u;
const antecedent =
  /\p{L}{2,}(?:en|ken|men|ren)(?!\p{L})|(?<!\p{L})(?:en|den|din|vores|jeres|denne|hver|ingen) \p{L}/u;

/** True where a clause after "at" keeps the order of a main clause, or holds a second statement. */
function misordered(told: string, words: NordicWords): boolean {
  const said = told.replace(/["“”„«»][^"“”„«»]*["“”„«»]/gu, 'ord');
  if (unknown.test(said) && !antecedent.test(said.slice(0, said.search(unknown)))) return true;
  if (mainOrder.some((pattern) => pattern.test(said)) || stopped.test(said)) return true;
  const second = [...said.matchAll(spliced)].some(([, before = '', verb = ''], at, all) => {
    const start = said.lastIndexOf('at ', all[at]?.index ?? 0);
    const clause = wordsOf(said.slice(Math.max(0, start), (all[at]?.index ?? 0) + before.length));
    const whole = clause.some((_, place) => isVerb(clause, place, words));
    return whole && words.finite.has(verb) && !described.test(before);
  });
  const negated = [...said.matchAll(/(\p{Ll}+) (?:ikke|aldrig)(?![\p{L}])/gu)];
  if (negated.some(([, verb = '']) => verb !== 'så' && words.finite.has(verb))) return true;
  return second || !headed(said, words) || bareSegment(said, words);
}

/** A subject first: "at ud for broen gik motoren i stå" has none there. */
function headed(told: string, words: NordicWords): boolean {
  const [, head, next, after] = wordsOf(told);
  if (head === undefined) return false;
  // "den hul slog i døren": after "den" stands an adjective in -e or the verb.
  if (
    head.lower === 'den' &&
    next !== undefined &&
    next.after === '' &&
    !next.lower.endsWith('e')
  ) {
    const light = words.adverbs.has(next.lower) || words.prepositions.has(next.lower);
    if (!light && !finiteWord(next, words) && finiteWord(after, words)) return false;
  }
  const amount = /^(?:over|for|omkring|mellem)$/.test(head.lower);
  if (amount) return /^(?:\d|halv|mange|få|meget|lidt)/u.test(lower(next));
  const fronted =
    words.fronts.has(head.lower) ||
    words.prepositions.has(head.lower) ||
    /^(?:indeni|udenpå|lige|sådan|hverken|enten|væk|borte)$/.test(head.lower);
  return (
    !(fronted && head.text !== 'I' && !(head.lower === 'siden' && finiteWord(next, words))) &&
    (!words.participle.test(head.lower) || words.definiteEnding.test(head.lower))
  );
}

/** "og at en utæt vandvarmer": a clause without a verb. */
const bareSegment = (told: string, words: NordicWords): boolean =>
  told.split(/,? (?:og|men) (?=at )/u).some((segment) => {
    const all = wordsOf(segment);
    return !all.some((_, at) => isVerb(all, at, words));
  });

/** Verbs that are mostly something else: "ved", "så". */
const homograph = /^(?:ved|så|led|bar|steg|svor)$|\p{L}løb$/u;

/** A finite verb, and no adjective or noun with the ending of one. */
function isVerb(all: readonly Word[], at: number, words: NordicWords): boolean {
  const [before, previous, word] = [lower(all[at - 2]), lower(all[at - 1]), all[at]];
  if (word === undefined || !finiteWord(word, words) || homograph.test(word.lower)) return false;
  if (words.finite.has(word.lower)) return !/^(?:en|et)$/.test(previous);
  const number =
    /^\d+$/.test(previous) && (finiteWord(all[at - 2], words) || words.prepositions.has(before));
  const noun = words.determiners.has(previous) && !/^(?:det|den|de)$/.test(previous);
  if (number || noun || /^(?:mange|flere|få)$/.test(previous)) return false;
  return !(/^(?:en|et)$/.test(before) && at === all.length - 1);
}

const saying =
  /^(?:sagde|siger|tror|troede|mener|mente|lovede|skrev|skriver|håber|synes|syntes|ved|vidste|så)$/;

/** Cut off in the middle: "optagelsesprøve kl.", "stolen var så lav", "mere tid på at vente". */
const cutOff: readonly RegExp[] = [
  /(?<![\p{L}])(?:og|men) (?:at )?de[ntr] (?:er|var)$/iu,
  /(?<!gang )(?<![\p{L}])så (?:meget|mange|højt|hårdt|dårligt|stort|langt|længe|ofte|tit)(?!.*(?<![\p{L}])(?:at|så|som)(?![\p{L}]))/iu,
  /^(?!.*(?:uger|dage|måneder|timer|år)).*(?<![\p{L}])(?:er|var|gået|kommet|kom|talt) \d+$/iu,
  /, og (?:din|dit|dine|en|et|jeres|vores) \p{L}+$/iu,
  /(?<![\p{L}])så det ser ud$|(?<!\d[ .]?)(?<![\p{L}])kr\.?$/iu,
  /^(?:at )?(?:der|han|hun|de) \p{L}+ \p{L}+$|^(?:at )?(?:der|han|hun|de) \p{L}+ \d+$/iu,
  /(?<![\p{L}])(?:kl|d|ca|nr|pr|str|et|at|som|og|men|eller|for|fordi|hvis|når|både|hverken|(?<!og |efter )en)\.?$/iu,
  /(?<![\p{L}])(?:er|var|blev|bliver|føles|føltes) så \p{Ll}+$/iu,
  /^(?!.*(?<![\p{L}])(?:ikke|ingen|aldrig|intet)(?![\p{L}])).*(?<![\p{L}])(?:mere|mindre|flere|færre) (?!gange|end|i )\p{Ll}+(?!.*(?<![\p{L}])end(?![\p{L}]))/iu,
  /(?<![\p{L}])(?:hverken|enten)(?![\p{L}])(?!.*(?<![\p{L}])eller(?![\p{L}]))/iu,
  /(?<![\p{L}])både(?![\p{L}])(?!.*(?<![\p{L}])og(?![\p{L}]))/iu,
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![\p{L}])/iu,
];

/** Short words that are shouted, and no letters of a name: "KOL", "XII". */
const shoutable =
  /^(?:IKKE|ALT|ALLE|INGEN|EGET|EGEN|HELE|HEL|ALTID|FIRE|FEM|SEKS|SYV|OTTE|DEN|DET|DER|ENE|SELV|IGEN|STOR|HVER|KUN|FOR|UDEN|MED|MIN|MIT|DIN|JER|VAR|HAR|TRE|GANG|IGEN|MERE|BEGGE|TIL|FRA|DAGE|UGER|TOM|HELT|NEJ|ÅBEN)$/u;

/** True of half a quotation, and of letters that stand for words. */
export function torn(text: string): boolean {
  if (text.replace(/[^"]/gu, '').length % 2 === 1) return true;
  if (/(?:^|\s)\p{L}\)/u.test(text)) return true;
  if (!/\p{Ll}{3}/u.test(text)) return false;
  return (text.match(/(?<![\p{L}\p{N}"-])\p{Lu}{3,4}(?![\p{L}\p{N}"-])/gu) ?? []).some(
    (word) => /[AEIOUYÆØÅ]/u.test(word) && !shoutable.test(word),
  );
}

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
