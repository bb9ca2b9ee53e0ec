import type { Grammar } from '../grammar.ts';
import { wordSet, type Word } from '../clauses.ts';
import { definiteOf, nouns } from '../nouns.ts';
import { finiteWord, type NordicWords } from '../scandinavian-words.ts';
import { restateNordic } from '../scandinavian.ts';

const persons: Readonly<Record<string, string>> = {
  jag: 'du',
  mig: 'dig',
  min: 'din',
  mitt: 'ditt',
  mina: 'dina',
  vi: 'ni',
  oss: 'er',
  vår: 'er',
  vårt: 'ert',
  våra: 'era',
  ni: 'vi',
  ert: 'vårt',
  era: 'våra',
  eran: 'vår',
  dig: 'oss',
};

/** "er" is "you" or "your": before a noun it owns. */
function turnSwedish(all: readonly Word[], at: number): string | null {
  const word = all[at];
  if (word === undefined) return null;
  const [previous, next] = [all[at - 1], all[at + 1]];
  // Minutes.
  if (word.lower === 'min' && /^\d/.test(previous?.lower ?? '')) return word.text;
  if (word.lower === 'er') {
    const alone =
      next === undefined ||
      word.after !== '' ||
      words.prepositions.has(next.lower) ||
      words.adverbs.has(next.lower) ||
      words.participle.test(next.lower) ||
      ['att', 'och', 'men', 'som', 'när'].includes(next.lower) ||
      /^\d/.test(next.lower) ||
      /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera)$/.test(next.lower) ||
      finiteWord(next, words) ||
      (words.prepositions.has(previous?.lower ?? '') && /^(?:den|det|de|en|ett)$/.test(next.lower));
    return alone ? 'oss' : 'vår';
  }
  if (
    word.lower === 'de' &&
    /^(?:är|var|blev|står|finns|gick|går)$/.test(next?.lower ?? '') &&
    previous === undefined
  )
    return null;
  // "mitt i hallen": in the middle.
  if (word.lower === 'mitt' && /^(?:i|på|emellan|bland)$/.test(next?.lower ?? '')) return 'mitt';
  if (word.lower === 'du') {
    const verb = finiteWord(next, words) ? next : previous;
    return verb === undefined || /^(kan|ska|måste|blir|är)$/.test(verb.lower) ? null : 'vi';
  }
  if (['din', 'ditt', 'dina'].includes(word.lower)) return null;
  return Object.hasOwn(persons, word.lower) ? (persons[word.lower] ?? null) : word.text;
}

const words: NordicWords = {
  that: 'att',
  comma: false,
  and: 'och',
  but: 'men',
  so: ['så'],
  reason: ['för'],
  self: 'jag',
  nominative: wordSet('jag du vi han hon ni man'),
  subjects: wordSet('det den de där detta denna något någon inget'),
  objects: wordSet('mig dig den det honom henne oss er dem sig'),
  determiners: wordSet(
    'en ett den det de min mitt mina vår vårt våra er ert era din ditt dina hans hennes deras denna detta dessa två tre fyra fem sex sju åtta nio tio båda alla varje hälften ingen några',
  ),
  finite: wordSet(
    'är var har hade bor bodde anlände anländer tror mår ser dög beror blev blir kan kunde ska skulle vill ville måste får fick kom kommer gick går stod står låg ligger satt sitter såg ser sa säger gav ger tog tar fann finner hittade hittar skrev skriver ' +
      'lovade lovar ringde ringer beställde beställer köpte köper betalade betalar väntade väntar saknas saknades saknar fungerar fungerade levererade levererar skickade skickar upplevde upptäckte öppnade ' +
      'svarade svarar frågade frågar bad ber visade visar lät låter rann rinner föll faller sprack spricker bröt höll håller slog slår skar skär hänger hängde satte sätter lade la lägger bar bär ' +
      'blinkar luktar luktade läcker läckte droppar drog drar krävde kräver kostar kostade heter hette vet visste tror trodde tycker tyckte menar känns kändes brukar ' +
      'dök dyker passade passar slutade slutar stannade stannar startade startar stängde stänger hann hinner bytte byter slängde slänger använde använder gjorde gör kallade kallar ropade vände bokade bokar avbokade ställde ' +
      'nekade nekar gäller gällde hämtade hämtar pratade hörde hör läste läser tänkte framgår följde följer innehöll innehåller förstörde försvann försvinner knäckte syns syntes lossnade glappar skrapar går finns fanns debiterade debiterar drogs dras levererades skickades kördes sattes märkte serverade packade rökte skällde skrattade lade',
  ),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:ände|mde|gde|vde|lde|ade|rade|lade|nade|tade|kade|ldes|ades|rar|gar|kar|mar|var|par|dar|tar|lar|nar|sar|ker|ler|ger)$/u,
  selfVerbs: wordSet('har fick beställde köpte betalade skrev ringde väntade hade'),
  notFinite: wordSet(
    'eller efter under över veckor dagar timmar månader kronor pengar varor gånger vinter sommar stolar lampor skruvar hyllor saker säker varor gardiner sidor bilar dörrar gäster personer bilder priser byxor kunder påsar kuddar paket koppar fel nätter platser blommor böcker rutor mattor vantar sängar grannar krukor',
  ),
  participle:
    /^(?:gett|givit|satt|satts|tagit|kommit|blivit|levererat|levererats|skickat|skickats|fått|varit|skrivit|dragit|dragits|betalat|beställt|lagt|hittat|gått|köpt|sagt|lovat|ringt|väntat|bokat|sålt|stängt|använt|gjort|sett|hört|visat|slutsåld|slutsålt|inställd|inställt|flyttat|hämtat|bytt|trasig|\p{Ll}+erat|\p{Ll}+(?<!pl)ats)$/u,
  adverbs: wordSet(
    'snart alltid ofta sällan just nyss ej alls inte aldrig visst tydligen knappt fortfarande ännu redan bara också heller nu ändå plötsligt alltjämt igen först sedan nästan annars ens',
  ),
  particles: wordSet(
    'ju självklart givetvis alltså tyvärr väl faktiskt egentligen uppenbarligen tydligen',
  ),
  openers: wordSet('och men så alltså nu för ja nej tyvärr hej att'),
  prepositions: wordSet(
    'i på till från med utan hos vid för av om efter före innan sedan under över mellan mot ut in upp ner åt',
  ),
  fronts: wordSet(
    'av i på till från med utan hos vid för efter före sedan under över mellan enligt nu så här ändå därefter därför först äntligen lördag söndag måndag tisdag onsdag torsdag fredag plötsligt samtidigt senare sist idag igår',
  ),
  lightFronts: wordSet('nu så här där ändå därefter därför först plötsligt fortfarande'),
  subordinators: wordSet(
    'då när om eftersom medan som där vad hur varför vem innan tills trots fast',
  ),
  definiteEnding: /^\p{L}{2,}(?:en|et|an|on|ln|rn|na|orna|arna|erna)$/u,
  spelling: {
    ja: 'jag',
    mej: 'mig',
    dej: 'dig',
    å: 'och',
    o: 'och',
    dom: 'de',
    nåt: 'något',
    nån: 'någon',
    sånt: 'sådant',
    va: 'var',
    sa: 'sa',
    sedn: 'sedan',
    idag: 'i dag',
    igår: 'i går',
    inget_: 'inget',
  },
  unsafe: wordSet(
    'ded efterbliven efterblivna fan jävla jävlig helvete skit skiten fitta kuk idiot idioter tack grattis fantastiskt imponerad imponerande bravo hurra haha lol hehe xd vem varför vilken vilket undrar svindel bedrägeri int ente',
  ),
  turn: turnSwedish,
};

const things = nouns(
  'bord:et lampa:n soffa:n stol:en säng:en matta:n skåp:et hylla:n spegel:n madrass:en kudde:n täcke:t gardin:en ugn:en spis:en kylskåp:et frys:en diskmaskin:en tvättmaskin:en maskin:en ' +
    'cykel:n telefon:en dator:n skärm:en tv:tv:n kamera:n klocka:n jacka:n klänning:en blus:en skjorta:n byxor:na tröja:n stövlar:na skor:na väska:n resväska:n ryggsäck:en tält:et sovsäck:en ' +
    'paket:et bok:en tårta:n bukett:en krans:en rum:met stuga:n presentkort:et biljett:en abonnemang:et räkning:en faktura:n ruta:n dörr:en fönster:fönstret golv:et platta:n vägg:en tak:et rör:et toalett:en ' +
    'värmepump:en kran:en dusch:en ring:en glasögon:en bil:en motor:n batteri:et laddare:n sladd:en båt:en dragkedja:n kruka:n byrå:n bänk:en pall:en taklampa:n golvlampa:n pizza:n mat:en barnvagn:en order:n leverans:en app:en soppa:n städning:en fönsterputs:en snöröjning:en frukost:en middag:en bastu:n låda:n',
);

function dayOf(day: Date): string {
  const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', timeZone: 'UTC' }).format(
    day,
  );
  const date = new Intl.DateTimeFormat('sv-SE', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);
  return `${weekday}en den ${date}`;
}

export const grammar: Grammar = {
  // "för å byta": "å" is "att" after a preposition and "och" elsewhere.
  restate: (statement, names) =>
    restateNordic(statement.replace(/(?<!\p{L})för å(?!\p{L})/gu, 'för att'), names, words),
  quote: (said) => `”${said.replace(/[»«"“”„]/g, '’')}”`,
  definite: (product, mail) => definiteOf(product, mail, things, words.definiteEnding),
  day: dayOf,
  onDay: dayOf,
  either: (alternatives) => new Intl.ListFormat('sv', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    { words: 'i dag', days: 0 },
    { words: 'idag', days: 0 },
    { words: 'i går', days: -1 },
    { words: 'igår', days: -1 },
    { words: 'i förrgår', days: -2 },
    { words: 'i morgon', days: 1 },
    { words: 'imorgon', days: 1 },
  ],
};
