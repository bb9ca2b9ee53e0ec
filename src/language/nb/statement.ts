import { type Word, wordsOf } from '../clauses.ts';
import { givenNames } from '../scandinavian-cues.ts';
import type { Restated } from '../grammar.ts';
import { restateNordic } from '../scandinavian.ts';
import { finiteWord, type NordicWords } from '../scandinavian-words.ts';
import { isNoStatement } from './no-statement.ts';

/** Stands after a word that keeps its place, and alone where a clause wants a word it has not. */
const stay = '\u2060';

/** In characters; thirty words are fewer. */
const longest = 600;

const saying =
  /^(?:sa|sier|seier|skrev|skreiv|skriver|skriv|tror|trur|trodde|mener|mente|meiner|meinte|lovte|lovet|lova|håper|håpar|svarte|svara|synes|syntes|vet|visste|veit|så|såg)$/;

/** Turns of phrase that say nothing in the firm's mouth. */
const fillers =
  /(?<![\p{L}])(?:for å si det mildt|for å seie det mildt|for ordens skyld|så å si|så å seie|som sagt|kort sagt|etter min mening|etter mi meining|med andre ord)(?![\p{L}]),? ?/giu;

/** A remark between commas. */
const aside = /, (?:se|sjå) (?:under|vedlegg|bildet?|biletet?|vedlagt)(?=,|[.!]?$),?/giu;

/** Adverbs that belong to the phrase behind them: "først da regningen kom", "bare på tysk". */
const held: readonly RegExp[] = [
  /(?<![\p{L}])igjen(?! \p{Ll}+(?:t|dd|d)(?![\p{L}]))/giu,
  /(?<![\p{L}])(?:først|fyrst)(?= (?:da|då|når|etter|på|i|om|nå|no)(?![\p{L}]))/giu,
  /(?<![\p{L}])(?:nå|no)(?= (?:i dag|i kveld|på|da|då|når)(?![\p{L}]))/giu,
];

/**
 * Norwegian of the mail as the turning of clauses wants it; see `unsettle`. Null for what is no
 * statement: "trykker jeg på X, kommer ...", "så gøy å vente".
 */
function settle(statement: string, words: NordicWords): string | null {
  let text = short(statement).replace(/\s+/gu, ' ').trim().replace(fillers, '').replace(aside, '');
  const all = wordsOf(text);
  if (conditional(all, words) || isNoStatement(text)) return null;
  text = text.replace(counted, (times) => `det er ${times.toLowerCase()}`);
  text = text
    .replace(
      /(?<![\p{L}])(hver|kvar) (?=(?:gang|gong)(?![\p{L}]))/giu,
      (_, every: string) => every.toLowerCase() + stay,
    )
    .replace(cleft, (words) => words + stay)
    .replace(/(?<=(?<![\p{L}])(?:av|hos|til|fra|for|med) )dere(?![\p{L}])/giu, (you) => you + stay);
  text = withoutNoun(keepOpener(text, words), words).replace(
    fronted,
    (word) => word.toLowerCase() + stay,
  );
  for (const pattern of held) text = text.replace(pattern, (word) => word + stay);
  return withDummy(text, words);
}

/** The sentences within the first characters: no more than those are told. */
const short = (statement: string): string =>
  statement.length > longest ? statement.slice(0, longest).replace(/[^.!?]*$/u, '') : statement;

/** "tredje gang dere sender": the verb is understood. */
const counted =
  /^(?:andre|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende) (?=(?:gang|gangen|gong|gongen) (?:jeg|eg|vi|me|dere|de|det|den|på)(?![\p{L}]))/iu;

/** "det var dere som": no subject of a clause of its own. */
const cleft =
  /(?<=(?<![\p{L}])det (?:er|var|ble|blei|vart) (?:ikke |ikkje )?)(?:jeg|eg|vi|me|dere|de|du|han|hun|ho)(?= som(?![\p{L}]))/giu;

/** "For å komme inn", "så langt": no openers. */
const fronted =
  /^(?:for|så)(?= (?:å|langt|lenge|\p{L}+ (?:timer|timar|dager|dagar|uker|veker|måneder|månader|år) (?:siden|sidan))(?![\p{L}]))/iu;

/** "Trykker jeg på X, kommer jeg": a condition, not a statement. */
function conditional(all: readonly Word[], words: NordicWords): boolean {
  const [first, second] = all;
  if (!finiteWord(first && { ...first, text: first.lower }, words)) return false;
  if (second === undefined || !words.nominative.has(second.lower)) return false;
  return all.some((word, at) => word.after.startsWith(',') && finiteWord(all[at + 1], words));
}

/** "No et vi pølse": with a verb that is not known the adverb is no opener. */
function keepOpener(text: string, words: NordicWords): string {
  const [first, second, third] = wordsOf(text);
  const opener = first?.after === '' && /^(?:nå|no|så)$/.test(first.lower);
  const turned = third !== undefined && words.nominative.has(third.lower);
  return opener && turned && second?.after === '' && !finiteWord(second, words)
    ? text.replace(firstWord, `${first.lower}${stay} `)
    : text;
}

const firstWord = /^(\p{Lu}\p{Ll}+|\p{Ll}+) /u;

/** "hun i resepsjonen lo": more than a pronoun. "siden henger seg": the page, not "since". */
function withoutNoun(text: string, words: NordicWords): string {
  const first = firstWord.exec(text)?.[1]?.toLowerCase() ?? '';
  const [, second, third] = wordsOf(text);
  const person =
    /^(?:hun|ho|han|de|dei|den)$/.test(first) && /^(?:i|på|bak|ved)$/.test(second?.lower ?? '');
  const thirdLower = third?.lower ?? '';
  const subject =
    words.nominative.has(thirdLower) ||
    words.subjects.has(thirdLower) ||
    words.determiners.has(thirdLower);
  const page = first === 'siden' && finiteWord(second, words) && !subject;
  return person || page ? text.replace(firstWord, `${first}${stay} `) : text;
}

/**
 * "kommer det vann inn": "det" is the whole subject; a mark behind it says so. The same mark fills
 * a clause of two words, "teppet som kom,".
 */
function withDummy(text: string, words: NordicWords): string {
  const all = wordsOf(text);
  return all
    .map((word, at) => {
      const whole = `${word.before}${word.text}${word.after}`;
      if (word.quoted) return whole;
      const [previous, next] = [all[at - 1], all[at + 1]];
      const inverted =
        at > 0 && word.lower === 'det' && word.after === '' && finiteWord(previous, words);
      if (
        inverted &&
        next !== undefined &&
        !words.adverbs.has(next.lower) &&
        !words.particles.has(next.lower) &&
        (next.quoted || !/(?:e|et)$/u.test(next.lower))
      )
        return `${whole} ${stay}`;
      const opens = at > 0 && at < 5 && (word.lower === 'som' || words.nominative.has(word.text));
      const short =
        next?.after === ',' && finiteWord(next, words) && finiteWord(all[at + 2], words);
      return opens && short && word.after === '' ? `${whole} ${stay}` : whole;
    })
    .join(' ');
}

/** The text as it is to stand, with the marks of `settle` gone. */
const unsettle = (told: string): string =>
  told
    .replace(/(?<=\p{L})\u2060(?=\p{L})/gu, ' ')
    .replace(/(?:^| )\u2060(?=[ ,]|$)/gu, '')
    .replaceAll(stay, '')
    .trim();

/** A word that opens sentences and names nothing: "På 30 grader", "Over 40 dager". */
const known = (word: Word | undefined, words: NordicWords): boolean =>
  word === undefined ||
  [
    words.prepositions,
    words.fronts,
    words.determiners,
    words.adverbs,
    words.finite,
    words.subordinators,
    words.openers,
    words.nominative,
  ].some((set) => set.has(word.lower)) ||
  words.definiteEnding.test(word.lower) ||
  /^(?:rundt|omkring|nesten|cirka|ca|minst|maks|drøyt|faktura|ordre|rom|side|kartong|kasse|eske|plate|runde|kolli|pakke|bord|hytte|rorbu|leilighet|bestilling|booking|uke|veke|dag|punkt|sesong|plass|etasje|kapittel|linje|buss|tog|kupong)$/u.test(
    word.lower,
  );

/** Words of the mail that keep their capital: given names always, function words never. */
function namesOf(
  statement: string,
  names: ReadonlySet<string>,
  words: NordicWords,
): ReadonlySet<string> {
  const first = wordsOf(statement)[0];
  const kept = [...names].filter((name) => {
    const lower = name.toLowerCase();
    if (
      /(?:en|et|ene|ane)$|^(?:kona|mora|dattera|dottera|jenta)$/u.test(lower) &&
      !givenNames.has(lower) &&
      name === first?.text
    )
      return false;
    return (
      !words.determiners.has(lower) && !words.fronts.has(lower) && !words.nominative.has(lower)
    );
  });
  // "Varg 65": a thing that is named and numbered.
  const numbered = /^\p{Lu}\p{Ll}+ \d/u.test(statement) && !known(first, words);
  const given =
    first !== undefined &&
    (numbered || (givenNames.has(first.lower) && !words.finite.has(first.lower)));
  return new Set(given ? [...kept, first.text] : kept);
}

const turnedVerb = /(?<![\p{L}])(\p{Ll}+) (?:du|vi|hun|ho|man)(?![\p{L}]| som )/gu;
const frontedSecond =
  /(?:(?:, og|, men|,) (?:nå|no|da|då|her|der|så|i dag|(?:i|på|under|ved|bak|over|etter|fra|frå|til|med)(?: \p{L}+){1,4})| (?:og|men) (?:nå|no|da|då|så)) (\p{Ll}+) (?!som )/gu;
/** "men det gjorde de ikke". */
const turnedLast = /(?<![\p{L}])(\p{Ll}+) (?:de|dei|han|det|den|ho) (?:ikke|ikkje|aldri)(?=,|$)/gu;
const remark =
  /, (?:(?:sa|sier|seier|skrev|skreiv|skriver|skriv|svarte|svara|mener|meiner|tror|trur|mente|meinte) (?:(?:du|han|hun|ho|de|dei|vi|man|ein)(?![\p{L}])|\p{L}+(?:en|et|a)$)|viste det seg|synte det seg|(?:sto|stod|står) det$)/u;

/** "at to montører i fire timer", "at en glutenfri og fikk to": a part without a verb of its own. */
function verbless(told: string, words: NordicWords): boolean {
  return told.split(/, (?:og|men) at /u).some((part, at) => {
    const all = wordsOf(part);
    const verb = all.findIndex((word) => finiteWord(word, words));
    return verb < 0 || (at > 0 && all[verb - 1]?.lower === words.and);
  });
}

/** "ingen har pakka vi er 22 leiligheter": a second sentence without a mark between. */
const runsOn =
  /\p{L}{3,}(?<!gangen?|gongen?|dagen|uka|veka|kvelden|tiden|tida|natta|helga|året|sist|siden|sidan|eller|enn|mens|medan|fordi|som|men|når|hvis|viss|hvor|etter|før|hva|kva|der|at|så|nå|synes|syns|synest|tror|trur|mener|meiner|håper|håpar) (?:jeg|eg|vi|me|han|hun|ho) (?:er|var) (?!som)/iu;

/** "at ingen pakke er": the end is missing. */
const hanging = (told: string, words: NordicWords): boolean => {
  const all = wordsOf(told);
  const verbs = all.filter((word) => finiteWord(word, words)).length;
  return (
    /^(?:at|og|men|som)$/u.test(all.at(-1)?.lower ?? '') ||
    (verbs === 1 &&
      /^(?:er|var|har|hadde|blir|ble|vart|skal|kan|vil)$/u.test(all.at(-1)?.lower ?? ''))
  );
};

/** "at denne uka manglet laksen", "at rundt vasken har den": what was fronted has kept its place. */
const fronting =
  /^at (?:(?:denne|dette|forrige|førre|neste|siste|sist|hver|kvar|samme|same) (?:uka|uken|veka|gang|gangen|gong|gongen|dag|dagen|kveld|kvelden|natt|natta|natten|måned|måneden|månaden|år|året|helg|helga|helgen|morgen|morgenen|morgon) |(?:kl\.?|klokka|klokken) \d|(?:halv|omkring|rundt|langs|bak|foran|framfor|attmed|ved|på|i|fra|frå|til|etter|før|under|over|utenfor|utanfor|innenfor|innanfor|oppå|inni|mellom|ifølge|ifølgje) (?!alt |det heile |det hele ))/u;

/** "mangler, ledningen er der", "siden, og du har ikke": a main clause behind a comma. */
function secondMain(told: string, words: NordicWords): boolean {
  const all = wordsOf(told);
  return all.some((word, at) => {
    if (!word.after.startsWith(',')) return false;
    const linked = [words.and, words.but].includes(all[at + 1]?.lower ?? '');
    const head = all[at + (linked ? 2 : 1)];
    const next = all[at + (linked ? 3 : 2)];
    if (head === undefined || !finiteWord(next, words)) return false;
    if (words.nominative.has(head.lower) || words.subjects.has(head.lower)) return true;
    return words.definiteEnding.test(head.lower) || head.lower.endsWith('s');
  });
}

/** True of a told clause that is none after "at": a verb before its subject, a remark. */
function broken(told: string, words: NordicWords): boolean {
  const bare = told.replace(/["“„«][^"”»]*["”»]/gu, '«»');
  if (remark.test(bare) || verbless(told, words) || hanging(bare, words)) return true;
  if (fronting.test(bare) || secondMain(bare, words)) return true;
  const last = [...bare.matchAll(turnedLast)].map(([, verb = '']) => verb);
  if (last.some((verb) => words.finite.has(verb))) return true;
  const second = [...bare.matchAll(frontedSecond)].map(([, verb = '']) => verb);
  if (second.some((verb) => words.finite.has(verb))) return true;
  return [...bare.matchAll(turnedVerb)].some(
    ([, verb = '']) => words.finite.has(verb) && !saying.test(verb),
  );
}

/** "medan tjue såg på, og ...": a clause that no main clause follows. */
function unfinished(main: string, words: NordicWords): boolean {
  const all = wordsOf(main);
  const comma = all.findIndex((word) => word.after.startsWith(','));
  const head = all.slice(0, comma + 1);
  // "22. september på telefon, da en lovte": no verb before the comma.
  if (
    comma >= 0 &&
    !head.some((word) => finiteWord(word, words)) &&
    all[comma + 1]?.lower !== 'som' &&
    words.subordinators.has(all[comma + 1]?.lower ?? '') &&
    !all.some(
      (word, at) => at > comma && word.after.startsWith(',') && finiteWord(all[at + 1], words),
    )
  )
    return true;
  if (
    !/^(?:da|då|når|hvis|viss|dersom|fordi|mens|medan|selv|sjølv|om|ettersom|så)$/.test(
      all[0]?.lower ?? '',
    )
  )
    return false;
  if (finiteWord(all[1], words)) return false;
  return !all.some(
    (word, at) => at > 1 && word.after.startsWith(',') && finiteWord(all[at + 1], words),
  );
}

const plain = (text: string | null): string | null => (text === null ? null : unsettle(text));

/** Says a statement in either Norwegian standard again from the firm's side: see Grammar.restate. */
export function restateNorwegian(
  statement: string,
  names: ReadonlySet<string>,
  words: NordicWords,
): Restated | null {
  const settled = settle(statement, words);
  if (settled === null || runsOn.test(settled)) return null;
  const told = restateNordic(settled, namesOf(settled, names, words), words);
  if (told === null) return null;
  const that = plain(told.that);
  const safe = that === null || broken(that, words) ? null : that;
  const main = plain(told.main);
  const said = main !== null && (remark.test(main) || unfinished(main, words)) ? null : main;
  return { ...told, that: safe, main: said, noun: plain(told.noun) };
}
