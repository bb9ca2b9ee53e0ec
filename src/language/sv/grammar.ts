import type { DayWord, Grammar, Restated } from '../grammar.ts';
import { calm, sentencesOf } from '../clauses.ts';
import { definiteOf, nouns } from '../nouns.ts';
import { givenNames } from '../scandinavian-cues.ts';
import { restateNordic } from '../scandinavian.ts';
import { broken, linked, runsOn, settle, straighten, unjoin } from './statement.ts';
import { words } from './words.ts';

const things = nouns(
  'bord:et lampa:n soffa:n stol:en säng:en matta:n skåp:et hylla:n spegel:n madrass:en kudde:n täcke:t gardin:en ugn:en spis:en kylskåp:et frys:en diskmaskin:en tvättmaskin:en maskin:en ' +
    'cykel:n telefon:en dator:n skärm:en tv:tv:n kamera:n klocka:n jacka:n klänning:en blus:en skjorta:n byxor:na tröja:n stövlar:na skor:na väska:n resväska:n ryggsäck:en tält:et sovsäck:en ' +
    'paket:et bok:en tårta:n bukett:en krans:en rum:met stuga:n presentkort:et biljett:en abonnemang:et räkning:en faktura:n ruta:n dörr:en fönster:fönstret golv:et platta:n vägg:en tak:et rör:et toalett:en ' +
    'värmepump:en kran:en dusch:en ring:en glasögon:en bil:en motor:n batteri:et laddare:n sladd:en båt:en dragkedja:n kruka:n byrå:n bänk:en pall:en taklampa:n golvlampa:n pizza:n mat:en barnvagn:en order:n leverans:en app:en soppa:n städning:en fönsterputs:en snöröjning:en frukost:en middag:en bastu:n låda:n hiss:en trappa:n matta:n hörlurar:na fläkt:en panna:n tvättmaskin:en torktumlare:n dammsugare:n kaffebryggare:n cykelhjälm:en hjälm:en sko:n stövel:n halsband:et armband:et plånbok:en gräsklippare:n snöslunga:n motorsåg:en grill:en parasoll:et hammock:en spabad:et pool:en kamin:en element:et termostat:en lås:et nyckel:n kort:et hotell:et lägenhet:en kurs:en resa:n klippning:en behandling:en massage:n tavla:n duk:en påslakan:et lakan:et täcke:t bäddmadrass:en bäddsoffa:n kompostkvarn:en kylbox:en hörapparat:en rollator:n rullstol:en elrullstol:en permobil:en moped:en elcykel:n sparkcykel:n däck:et',
);

const dayOf = (day: Date): string => dated(day, '');
const onDayOf = (day: Date): string => dated(day, 'en');

function dated(day: Date, ending: string): string {
  const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', timeZone: 'UTC' }).format(
    day,
  );
  const date = new Intl.DateTimeFormat('sv-SE', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);
  return `${weekday}${ending} den ${date}`;
}

/** Characters; more than any statement has that can be told again. */
const longest = 1000;

/** Cut off before what it says: "på lappen stod". */
const unfinished =
  /(?<!\p{L})(?:stod|står|sades|sägs|att|som|och|eller|men|har|kan|kunde|ska|skulle|(?<!(?:än|som|vad) \p{L}+ )(?:sa|säger|skrev))[.!]*$|, (?:och )?(?:det )?(?:sa|säger|skrev|skriver) \p{L}+[.!]*$|[()]|^\p{L}\)/iu;

/** "De" written for "det", "och" for "att": more of the sentence is likely to be so. */
const misspelt =
  /(?<!\p{L})de (?:fanns|finns|saknas|fattas|är|var|blev) (?:ingen|inget|inga|en|ett|nog|bara en)(?!\p{L})|(?<!\p{L})(?:går?|gått|gick|försökte?|glömt|glömde|slutat|slutade|börjat|började) (?:inte )?och \p{L}+a(?!\p{L})|(?<!\p{L})(?:\p{L}+(?:are|gre|dre|tre)|bättre|mer|annat|annan|andra) en (?:på|i|den|det|de|vad|som|jag|vi|ni|förra)(?!\p{L})/iu;

/** As a main clause in the customer's order, as a subordinate one with the subject first. */
function restate(statement: string, names: ReadonlySet<string>): Restated | null {
  const sentences = sentencesOf(calm(statement.trim().slice(0, longest))).map(settle);
  const text = sentences.join(' ');
  const first = /^\p{Lu}\p{Ll}+/u.exec(text)?.[0] ?? '';
  // "Att det dröjde står först": the clause is a part of its sentence.
  if (first === 'Att' || unfinished.test(text) || misspelt.test(text)) return null;
  if (sentences.some(runsOn)) return null;
  // "Hissen" is a thing, though a reading may take it for a name.
  const thing =
    /^\p{L}{3,}(?:en|et|arna|erna|orna)$/u.test(first) ||
    [...things.values()].some((one) => first.toLowerCase().endsWith(one));
  const given = givenNames.has(first.toLowerCase());
  const kept = new Set(given ? [...names, first] : names);
  if (thing && !given) kept.delete(first);
  const plain = restateNordic(text, kept, words);
  const straight = restateNordic(
    sentences.map((one, at) => headed(straighten(one, kept), at)).join(' '),
    kept,
    words,
  );
  const told = straight?.that == null ? null : linked(straight.that);
  const that = told === null || broken(told, text) ? null : told;
  const subordinate = /^(?:och |men )?att /iu.test(text);
  const main = plain?.main == null || subordinate ? null : unjoin(plain.main);
  const noun = plain?.noun == null ? null : unjoin(plain.noun);
  if (that === null && main === null && noun === null) return null;
  return { that, main, noun, confidence: (that === null ? plain : straight)?.confidence ?? 0 };
}

/** Every sentence but the first keeps its capital, by which it is told from the one before. */
const headed = (sentence: string, at: number): string =>
  at === 0 ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);

const dayWords = (list: string, days: number): readonly DayWord[] =>
  list.split('|').map((words) => ({ words, days }));

export const grammar: Grammar = {
  restate,
  quote: (said) => `”${said.replace(/[»«"“”„]/g, '’')}”`,
  definite: (product, mail) => definiteOf(product, mail, things, words.definiteEnding),
  article: null,
  day: dayOf,
  onDay: onDayOf,
  either: (alternatives) => new Intl.ListFormat('sv', { type: 'disjunction' }).format(alternatives),
  // The longer first: "i går kväll" is one day word.
  dayWords: [
    ...dayWords(
      'i dag|idag|i morse|imorse|i förmiddag|i eftermiddag|i kväll|ikväll|i natt|inatt',
      0,
    ),
    ...dayWords('i går kväll|igår kväll|i går morse|i går eftermiddag|i går|igår', -1),
    ...dayWords('i förrgår', -2),
    ...dayWords('i morgon bitti|imorgon bitti|i morgon kväll|imorgon kväll|i morgon|imorgon', 1),
  ],
};
