/** Words of either Norwegian standard that make no statement, or none that can be told alone. */

/** "omtrent som en ferge": the end of a sentence. */
const likened =
  /^(?:(?:omtrent|nesten|akkurat|nøyaktig|litt) )?(?:som|enn|bortsett fra|bortsett frå|uten at|utan at)(?![\p{L}])/iu;
/** Two sentences said by somebody. */
const twoSaid = /[«“"][^»”"]*[.!?] [^»”"]*[»”"]/u;
const exclaims =
  /^så \p{Ll}+ (?:å|at|som)(?![\p{L}])|^(?:for|hvilken|for eit?) (?:en|et|ei|ein|eit) [^.]*!$/iu;

/** "Det gjorde også bestikket": the verb is understood from the statement before. */
const understood =
  /(?:^|,? (?:og|men) )det (?:gjorde|gjør|gjer|var|er|ble|vart|skulle) (?:også|òg|heller) /iu;
/** "det står ingen steder": "ingen" cannot stay behind the verb. */
const nowhere =
  /(?<![\p{L}])(?:ingen|inga|ikkje nokon) (?:steder|stader|plasser|plassar|sted)(?![\p{L}])/iu;
/** "b) dere har": a point of a list; "2 x 329": a sum; "så når": a sentence cut short. */
const scrap = /^\(?\p{L}\) |\d x \d|, så (?:når|da|då|hvis|viss|om) /iu;
/** What was said before this is missing: "den ene", "heller"; "telefonen tok ingen" has its object first. */
const leansBack =
  /(?<![\p{L}])(?:heller|i tillegg|(?:den|det|de|dei) (?:ene|andre)|av (?:dem|dei)|ellers|elles)(?![\p{L}])|(?:tok|tek|tar|svarte|svara|svarer|svarar) ingen(?=[,.]|$)/iu;

const noStatement = [leansBack, exclaims, twoSaid, likened, understood, nowhere, scrap];

/** True of what is no statement, or leans on one that is not told. */
export const isNoStatement = (text: string): boolean => noStatement.some((one) => one.test(text));
