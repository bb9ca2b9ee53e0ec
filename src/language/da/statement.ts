import { finiteWord, type NordicWords } from '../scandinavian-words.ts';
import { calm, type Word, wordsOf } from '../clauses.ts';

/** Stands after a word that keeps its place: "gik igen" does not become "igen gik". No white space. */
const stay = '\u2060';

/** Words that say nothing in the firm's mouth. */
const fillers =
  /(?:^| )(?:med andre ord|kort sagt|så at sige|som sagt|for at sige det mildt|om jeg så må sige|efter min mening)(?=[ ,])/giu;

/** Words that tie a statement to one before it. */
const links =
  /(?<=[\p{L}\d]) (?:til gengæld|derimod|ganske vist|i øvrigt|for øvrigt|oven i købet|derefter|tilmed|dog|imidlertid|desværre)(?=[ ,.]|$)/giu;

/** Told apart by what follows: an adverb of its own, or the head of a phrase. */
const held: readonly RegExp[] = [
  /(?<![\p{L}])igen(?=[.!,]|$| (?:i|på|til|fra|med|uden|hos|ved|for|af|om|efter|før|siden|og|men|da|når)(?![\p{L}]))/giu,
  /(?<![\p{L}])lige(?= (?:ind|ud|op|ned|ved|over|under|foran|bag|efter|før|så|på|i|til|midt|præcis|om)(?![\p{L}]))/giu,
  /(?<![\p{L}])for(?= (?:en|et|den|det) \p{L}+ (?:jeg|vi|I) (?:har|havde|skal|skulle) )/giu,
  /(?<=(?<![\p{L}])stedet )for(?![\p{L}])/giu,
  /(?<![\p{L}])så(?= (?:\p{L}+,? (?:som|at)|meget|mange|langt?|længe|stort?|store|høje?t?|små|dårligt?|hårdt|godt|snart|sent|slemt|tæt|ofte|voldsomt|kraftigt)(?![\p{L}]))/giu,
  /(?<![\p{L}])(?:først|bare|kun|netop)(?= (?:på|i|om|efter|da|når|hos|ved|til)(?![\p{L}]))/giu,
];

/** A participle before a noun that is not definite: "to knuste tallerkner". */
const adjective =
  /(?<=(?<![\p{L}])(?:to|tre|fire|fem|seks|syv|otte|ni|ti|mine|vores|jeres|alle) )\p{Ll}+(?:ede|te)(?= \p{Ll}+(?<!en|et|erne|ene)(?:[ ,.]|$))/gu;
/** A plural that ends like a verb: "fire håndtag og tre stjerner". */
const plural =
  /(?<=(?<![\p{L}])(?:to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|\d+|mine|dine|sine|af|uden) )\p{Ll}{2,}er(?![\p{L}])/gu;

/** Danish of the mail as the turning of clauses wants it; see `unsettle`. */
export function settle(statement: string, words: NordicWords): string {
  let text = pronouns(withSelf(lowered(statement.replace(/\s+/gu, ' ').trim()), words), words);
  text = text.replace(/(?<=(?<![\p{L}])(?:står|stod) der),? (?=man )/gu, ', at ');
  // What somebody said stays as it was said.
  if (/["“”„«»]/u.test(text)) return text;
  text = text
    .replace(fillers, '')
    .replace(links, '')
    .replace(/(?<=\p{L} )heller (?=ikke(?![\p{L}]))/gu, '')
    .replace(/(?<![\p{L}])der er ingen,? der (?=\p{Ll}+)/giu, 'ingen ')
    .replace(/(?<![\p{L}])(?:ÉN|ÉT|EN|ET|ER|DE|NU|SÅ)(?![\p{L}])/gu, (word) => word.toLowerCase())
    // "endvidere har vi ikke": says nothing without what stood before.
    .replace(
      /^(?:endvidere|desuden|derudover|ligeledes|dernæst|derimod|så|ydermere|i øvrigt|oven i købet|til gengæld|ganske vist|tilmed) (\p{Ll}+) (jeg|vi|I|der|det|den|de|han|hun) /iu,
      (all, verb: string, subject: string) =>
        words.finite.has(verb) ? `${subject} ${verb} ` : all,
    )
    .replace(/^(?:klokken|kl\.?) (?=\d)/iu, `klokken${stay} `)
    .replace(/(?<=(?<![\p{L}])(?:jeg|vi|I|der) )mangle(?![\p{L}])/gu, 'mangler')
    .replace(/(?<![\p{L}])vild(?= (?:have|ha|gerne))/gu, 'vil')
    .replace(/(?<![\p{L}])vis(?= (?:det|den|de|jeg|vi|man|I|der|ikke) )/gu, 'hvis')
    .replace(/(?<=(?<![\p{L}])(?:er|var|mangler|manglede)) bare(?= )/gu, '')
    // "den er der ikke": the place stands last before the order changes.
    .replace(
      /(?<=(?<![\p{L}])(?:den|det|de|han|hun) (?:er|var) )(der|her|væk) ((?:stadig )?(?:ikke|ik)|stadig|endnu ikke)(?=[ .,!]|$)/giu,
      '$2 $1',
    )
    // A clause of a noun, not a second statement.
    .replace(/(?<= gang),(?= (?:jeg|vi|I|det|der|de|han|hun|den) )/gu, '')
    .replace(/,(?= hver gang )/gu, '')
    .replace(/(?<= (?:på|af|til|med|om|for) (?:det|alt|noget)),(?= (?:jeg|vi|I|han|hun|de) )/gu, '')
    .replace(
      /(?<=(?<![\p{L}])(?:tror|troede|mener|mente|siger|sagde|påstår|påstod|håber|skriver|skrev|lovede|synes|syntes|oplyser|oplyste)(?: stadig| ikke| selv)?,) (?=(?:jeg|vi|I|han|hun|de|det|den|der|man) )/gu,
      ' at ',
    )
    // "gryden, der vinker": no second "der er".
    .replace(
      /(?<=\p{L}(?<!ingen|nogen|intet)), der (?!(?:er|var|stod|står|lå|ligger|kom|kommer|mangler|manglede|skal|skulle|blev|bliver|sad|sidder|findes|fandtes|hang|hænger|gik|går|sker|skete|lugter|lugtede|drypper|siver|løb|løber|stadig|ikke|kun|nu)(?![\p{L}]))/gu,
      ', som ',
    )
    .replace(
      /(?<=(?<![\p{L}])(?:en|et|den|det|de|noget|nogle) \p{L}+),(?= (?:jeg|vi|I) (?:har|havde|skal|skulle) (?:aldrig |ikke |allerede )?\p{L}+(?:t|et)\.?$)/gu,
      '',
    );
  text = withoutNone(text, words);
  for (const pattern of [...held, adjective, plural])
    text = text.replace(pattern, (word) => word + stay);
  return text.trim();
}

/** Before a clause that ends the sentence stands a comma, which hasty mails leave out. */
const unmarked =
  /(?<=\p{Ll})(?<!(?<![\p{L}])(?:du|vi|I|han|hun|man|de|den|det|der|er|var|og|men|eller|kun|mest|især|netop|bare|som|end|først|lige|selv|at|også|ikke)) (?=(?:fordi|selvom|selv om|mens|hvis|når) \p{Ll})/gu;

/** "sagde at du": a comma stands before what was said, none before "at ringe". */
const reported =
  /(?<=(?<![\p{L}])(?:sagde|siger|skrev|skriver|svarede|svarer|mente|mener|påstod|påstår|oplyste|oplyser|meddelte|nævnt))(?= at (?:du|vi|I|han|hun|man|de|det|den|der|en|et|vores|jeres|din|dit|dine|ingen|alt|intet|\p{Ll}+(?:en|et|erne|ene)) )/gu;

/** The text as it is to stand, with the marks of `settle` gone. */
export const unsettle = (told: string): string =>
  told
    .replaceAll(stay, '')
    .replace(unmarked, ', ')
    .replace(reported, ',')
    .replace(/(?<=^at [^,]+), og at (?=[^,]+, og at [^,]+$)/u, ', at ')
    .replace(/(?<!hver gang)(?<= gang) (?=(?:du|vi|I|der|det) )/gu, ', ')
    .replace(/(?<!,| og| men|^at) (?=hver gang (?:du|vi|I|man|der|det) )/gu, ', ');

/** Without shouting; there "I" may be either word, and its place tells. */
function lowered(text: string): string {
  const letters = text.replace(/\P{L}/gu, '');
  const shouted =
    letters.length > 12 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.7;
  if (!shouted) return calm(text);
  return calm(text.toUpperCase()).replace(/(?<![\p{L}])I(?![\p{L}])/gu, 'i');
}

/** "har ventet i to uger": the writer's own "jeg" is understood. */
function withSelf(text: string, words: NordicWords): string {
  const all = wordsOf(text);
  const [first, second] = all;
  if (first === undefined || second === undefined || !words.selfVerbs.has(first.lower)) return text;
  const subject =
    words.nominative.has(second.text) ||
    words.subjects.has(second.lower) ||
    (words.definiteEnding.test(second.lower) && !words.participle.test(second.lower)) ||
    /^(?:i|nogen|min|mine|mit|vores)$/i.test(second.text);
  // "har en revne" is said of the thing, "har ventet" of the writer.
  if (first.lower === 'har' || first.lower === 'havde') {
    const verb = words.adverbs.has(second.lower) ? all[2] : second;
    if (!ownDeeds.test(lower(verb))) return text;
  }
  return subject ? text : `jeg ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const ownDeeds =
  /^(?:fået|skrevet|ringet|ventet|prøvet|betalt|bestilt|købt|modtaget|hørt|spurgt|bedt|rykket|sendt|mailet|haft|brugt|måttet|kørt|lånt|siddet|ligget|stået|spist|smidt|lavet|gået|kontaktet|set|læst|opsagt|afbestilt|returneret|reklameret)$/;

/** "i" before a finite verb is the firm, "I" before anything else at the head is a preposition. */
function pronouns(text: string, words: NordicWords): string {
  const all = wordsOf(text);
  const verbFollows = (at: number): boolean => {
    let next = at + 1;
    while (all[next] !== undefined && words.adverbs.has(all[next]?.lower ?? '')) next += 1;
    return finiteWord(all[next], words);
  };
  const opens = (at: number): boolean => {
    const previous = all[at - 1];
    return (
      previous === undefined ||
      previous.after !== '' ||
      [words.that, words.and, words.but, 'som'].includes(previous.lower) ||
      words.subordinators.has(previous.lower)
    );
  };
  return all
    .map((word, at) => {
      if (word.quoted) return `${word.before}${word.text}${word.after}`;
      const firm = word.lower === 'i' && opens(at) && verbFollows(at);
      const form = firm ? 'I' : at === 0 && word.text === 'I' ? 'i' : word.text;
      return `${word.before}${form}${word.after}`;
    })
    .join(' ');
}

/** "fik ingen kvittering" is "fik ikke nogen kvittering": the negation can then leave its noun. */
function withoutNone(text: string, words: NordicWords): string {
  const all = wordsOf(text);
  const none = (at: number): string | null => {
    const word = all[at];
    if (word === undefined || !/^(?:ingen|intet|ingenting)$/.test(word.lower)) return null;
    let verb = at - 1;
    while (verb > 0 && (words.adverbs.has(lower(all[verb])) || words.objects.has(lower(all[verb]))))
      verb -= 1;
    if (verb === at - 1 || verb < 1 || !finiteWord(all[verb], words)) {
      if (!finiteWord(all[at - 1], words)) return null;
      verb = at - 1;
    }
    const before = all[verb - 1];
    if (before === undefined || before.after !== '') return null;
    const subject =
      words.nominative.has(before.text) ||
      words.nominative.has(before.lower) ||
      words.subjects.has(before.lower) ||
      before.lower === words.and ||
      before.lower === words.but ||
      words.definiteEnding.test(before.lower);
    if (!subject || (verb === 2 && lower(all[0]) === 'i')) return null;
    const next = lower(all[at + 1]);
    // "har intet hørt" moves as it is; "det har ingen fortalt" has it for its subject.
    if (words.participle.test(next)) return null;
    if (word.lower !== 'ingen') return 'ikke noget';
    const noun =
      word.after === '' && next !== '' && !words.prepositions.has(next) && !words.adverbs.has(next);
    return noun || before.lower === 'der' ? 'ikke nogen' : null;
  };
  return all.map((word, at) => `${word.before}${none(at) ?? word.text}${word.after}`).join(' ');
}

const lower = (word: Word | undefined): string => word?.lower ?? '';
