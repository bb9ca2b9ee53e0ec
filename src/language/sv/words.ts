import { wordSet, type Word } from '../clauses.ts';
import { finiteWord, type NordicWords } from '../scandinavian-words.ts';

/** Joins words that move together as an adverb: "för övrigt", "i kassan". No white space. */
export const asAdverb = '\u2060';
/** Joins words that are one subject: "jag och min sambo". */
export const asSubject = '\u2063';
/** Joins words that stay where they are: "i går kväll". */
export const asGroup = '\u2061';
/** Tells a word from another that is written alike: "åt" the verb, "som" without a clause. */
export const apart = '\u200b';

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
  hit: 'dit',
  här: 'där',
  härifrån: 'därifrån',
};

/** "er" is "you" or "your": before a noun it owns. */
function turnSwedish(all: readonly Word[], at: number): string | null {
  const word = all[at];
  if (word === undefined) return null;
  const joint = [asAdverb, asSubject, asGroup].find((mark) => word.text.includes(mark));
  if (joint !== undefined) return turnJoined(word, joint);
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
      reflexive.test(previous?.lower ?? '') ||
      /^(?:att|och|men|som|när|då|om|igen|redan|själva|samma|förra|nästa|båda|alla|den|det|de|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|\d.*)$/.test(
        next.lower,
      ) ||
      finiteWord(next, words);
    return alone ? 'oss' : 'vår';
  }
  // "mitt i hallen": in the middle.
  if (word.lower === 'mitt' && /^(?:i|på|emellan|bland|under|framför)$/.test(next?.lower ?? ''))
    return word.text;
  // "Mina sidor" is the name of a page.
  if (word.text === 'Mina' && next?.lower === 'sidor' && at > 0) return word.text;
  // "så här", "här nedan".
  if (word.lower === 'här' && previous?.lower === 'så') return word.text;
  if (word.lower === 'här' && /^den|det|de$/.test(previous?.lower ?? '')) return word.text;
  if (word.lower === 'du') {
    const verb = finiteWord(next, words) ? next : previous;
    return verb === undefined || /^(kan|ska|måste|blir|är)$/.test(verb.lower) ? null : 'vi';
  }
  if (['din', 'ditt', 'dina'].includes(word.lower)) return null;
  return Object.hasOwn(persons, word.lower) ? (persons[word.lower] ?? null) : word.text;
}

const reflexive = /^(?:höra|hört|hör|hörde|ursäkta|ursäktat|bestämma|bestämt|skynda|skyndat)$/;

function turnJoined(word: Word, joint: string): string | null {
  const parts = word.text.split(joint).map((text) => ({
    ...word,
    text,
    lower: text.toLowerCase(),
    before: '',
    after: '',
  }));
  const out = parts.map((_, at) => turnSwedish(parts, at));
  return out.some((part) => part === null) ? null : out.join(joint);
}

/** The listed words and every group of words joined as an adverb. */
class Adverbs extends Set<string> {
  override has(word: string): boolean {
    return super.has(word) || word.includes(asAdverb);
  }
}

/** Strong and short verbs, present and past. */
const strong =
  'är var har hade kan kunde ska skall skulle vill ville måste får fick blir blev bör borde lär må ' +
  'anländer anlände ber bad biter bet bjuder bjöd blåser blåste bor bodde brinner brann brister brast bryter bröt bränner brände byter bytte bär bar börjar dog dör drar drog dricker drack driver drev duger dög dyker dök döljer dolde ' +
  'erbjuder erbjöd faller föll fattas fattades finner fann finns fanns flyger flög flyter flöt fryser frös följer följde förde försvinner försvann förstår förstod förlorar förekommer förekom förblir förblev förstör ger gav gnider gnäller går gick gråter grät gräver gäller gällde gör gjorde ' +
  'heter hette hinner hann hjälper hugger högg håller höll hänger hängde hänvisar häller hör häver ' +
  'kliver klev kommer kom krymper krympte kryper kröp kräver kväljer köper köpte kör körde känner kände låter lät lider led ligger låg ler log lyder löd lyser lyste läcker lägger lade la läser läste löper löste löser lämnar ljuger ljög låser låste lyfter ' +
  'menar minns mår mådde möter mötte märker märkte nekar njuter når nådde nyser packar påstår påstod ' +
  'rider river rev rinner rann ryker ryter röt ropar rör rörde rymmer räcker räckte reser reste ringer ringde ' +
  'sa sade säger ser såg sitter satt sjunger sjöng sjunker sjönk skakar skiljer skiner sken skjuter sköt skrattar skrider skriker skrek skriver skrev skär skar skäller skällde skryter skröt skyller skyllde slipper slapp slinker slår slog sluter slöt släcker släckte släpper släppte slänger slängde smeker smiter smet smäller smällde snor snålar snyter sover sov spricker sprack springer sprang sprider sprack spyr spydde spiller spillde står stod stiger sticker stack stinker stank strider stryker strök stupar stjäl stal ställer ställde stänger stängde stöder stödde stöter stötte suger sög svarar svider sved sviker svek svär svor svälter svimmar svullnar sväljer svalde syr sydde syns syntes säljer sålde sätter satte söker sökte ' +
  'tar tog tiger teg trivs tror trodde trycker tryckte tvingar tvingas tvingades tycker tyckte tynger tål tålde tänder tände tänker tänkte täcker tömmer tömde umgås undrar uppger uppgav utgör uppstår uppstod ' +
  'vet visste viker vek vinner vann vrider vred välter välte vänder vände väljer valde väger vägde växer växte vägrar vägrade yr yrkar åker åkte äter åt\u200b äger ägde öser överlever översteg överstiger ' +
  'anser ansåg avser avsåg avbröt avbryter avgår avgick ankom antog bedrar begriper begär begärde behöver behövde behåller beror beskriver beskrev bestod består beställer beställde betyder betydde bestämmer bestämde betalade blöder blödde föreslår föreslog fortsätter fortsatte innehåller innehöll ingår ingick innebär innebar kallas känns kändes leder ledde lovade låtsas lossnar medger missar möglar orkar påverkar passerar piper pep packade rasar ' +
  'skickades skickas sköljer skaver skräms saknas saknades stavas släcks sägs sades stannar svänger sprutar tappar tippar tjuter töjer uteblev uteblir utgår utgick uppträdde vilar vilade visar visade väcker väckte väntar återstår återkom återkommer öppnar öppnas går drogs dras sattes kördes levererades debiterades märks märktes fungerar byttes hörs hördes syns låstes stängdes bröts togs gavs sköts fästs fäster fäste klipper klippte krossades lånar låna lånade skrevs säljs såldes blandades bakade hämtas flyttades betalas krävs används användes gjordes görs nåddes kostar luktar vobblar vinglar hackar spinner frostar dammar snurrar snurrade tuggar lackar rökte sveper svepte skvätter skvätte sprätter trampar rasslar skramlar gnisslar knarrar tjatar larmar surrar brummar sprakar flagar kliar bubblar skummar smular blinkar blinkade glappar skrapar knäckte sticks stickas krånglar krånglade hakar fastnar fastnade dränkte rånade ';

/** Nouns and adjectives that end as verbs do. */
const nominal =
  'höger midsommar sommar vinter januari september oktober november december eller efter under över heller dagar timmar minuter sekunder veckor månader kronor pengar varor gånger stolar lampor skruvar hyllor saker säker gardiner sidor bilar dörrar gäster personer bilder priser byxor kunder påsar kuddar paket koppar fel nätter platser blommor böcker rutor mattor vantar sängar grannar krukor kartongar ' +
  'fåtöljer möbler nycklar spikar muttrar brickor kannor tallrikar skålar knivar gafflar skedar handtagar handdukar lakan mössor skor stövlar sulor klackar dynor fötter händer tänder fingrar tår ögon bultar packningar slangar trådar kablar sladdar proppar plattor plankor brädor sprickor fläckar repor bucklor hål kanter sömmar knappar veck hyllplan lådar lådor ramar listar hörnar ' +
  'mejlar räkningar fakturor avgifter lappar lapper listor uppgifter adresser siffror tröjor jackor klänningar strumpor vagnar cyklar hjular däcker pumpar filtar madrassar kollegar kollegor killar tjejer herrar pojkar flickor söner döttrar bröder systrar ungar kompisar vänner föräldrar elever lärare tanter farbröder damer hundar katter fiskar fåglar marsvin plantor växter träder buskar frön rosor tårtor bullar kakor pizzor räkor rätter portioner flaskar flaskor burkar kapslar glas påskar jular helger måltider biljetter fönsterrutor timmer fönster kammar rummar bastur trapporna våningar trappor väggar kranar duschar mattar dukar borddukar servetter kvitton koder tider bokningar beställningar order ordrar leveranser försändelser fjärde värde sjätte inte minuter centimeter millimeter meter liter mer fler senare tidigare större mindre bättre sämre längre kortare dyrare billigare hellre närmare vänster kvarter lager papper nummer exemplar klister toner vatten mönster silver koppar socker peppar datorer telefoner skärmar apparater laddare motorer batterier reservdelar detaljer bitar delar brev ärenden problem varningar regler villkor hantverkare montörer chaufförer sommrar ränder strimmor varder ålder moder fader broder syster dotter mormor kväller natter bestar resor rester kläder gubbar skulder axlar luckor ' +
  'saknader vardagar lördagar söndagar måndagar fredagar torsdagar helgdagar arbetsdagar semesterdagar lunchar middagar frukostar kvällar förmiddagar eftermiddagar';

export const words: NordicWords = {
  that: 'att',
  comma: false,
  and: 'och',
  but: 'men',
  so: ['så'],
  // Reasons are cut before.
  reason: [],
  self: 'jag',
  nominative: wordSet('jag du vi han hon ni man'),
  subjects: wordSet(
    'det den de där detta denna något någon inget ingen ingenting allt alla allting båda bägge vissa somliga',
  ),
  objects: wordSet('mig dig den det honom henne oss er dem sig'),
  determiners: wordSet(
    'en ett den det de min mitt mina vår vårt våra er ert era din ditt dina hans hennes deras denna detta dessa två tre fyra fem sex sju åtta nio tio elva tolv båda alla varje hälften ingen inget några flera hela halva nr samtliga ena andra tredje allt',
  ),
  finite: wordSet(strong.trim()),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:ände|mde|gde|vde|lde|ade|rde|jde|kte|pte|tte|(?<!a)ste|ldes|ades|ttes|[bdfgklmnprstv]ar|ker|ler|ger|serar|erar|pper|tter|cker)$/u,
  selfVerbs: wordSet('har fick beställde köpte betalade skrev ringde väntade hade'),
  notFinite: wordSet(nominal),
  participle:
    /^(?:gett|givit|satt|satts|tagit|kommit|blivit|levererat|levererats|skickat|skickats|fått|varit|skrivit|dragit|dragits|betalat|beställt|lagt|hittat|gått|köpt|sagt|lovat|ringt|väntat|bokat|sålt|stängt|använt|gjort|sett|hört|visat|slutsåld|slutsålt|inställd|inställt|flyttat|hämtat|bytt|trasig|försökt|\p{Ll}+erat|\p{Ll}+(?<!pl)ats)$/u,
  adverbs: new Adverbs(
    wordSet(
      'snart alltid ofta sällan just nyss ej alls inte aldrig visst tydligen knappt fortfarande ännu redan bara också heller nu då ändå plötsligt alltjämt sedan sen annars ens dock dessutom däremot därför därmed således visserligen nämligen äntligen endast enbart vanligtvis normalt numera ständigt genast egentligen ursprungligen dessvärre trots länge varken delvis först oftast',
    ),
  ),
  particles: wordSet(
    'ju självklart givetvis alltså tyvärr väl faktiskt egentligen uppenbarligen tydligen dessvärre nog liksom förstås naturligtvis typ verkligen',
  ),
  openers: wordSet('och men så alltså nu för ja nej tyvärr hej att dessvärre'),
  prepositions: wordSet(
    'i på till från med utan hos vid för av om efter före innan sedan under över mellan mot ut in upp ner åt genom bakom framför inför ovanpå runt kring ur bland bredvid per inom utanför intill omkring enligt trots',
  ),
  fronts: wordSet(
    'av i på till från med utan hos vid för efter före sedan under över mellan enligt nu så här ändå därefter därför först äntligen lördag söndag måndag tisdag onsdag torsdag fredag plötsligt samtidigt senare sist idag igår trots genom bakom framför ovanpå inför',
  ),
  lightFronts: wordSet('nu så här där ändå därefter därför först plötsligt fortfarande då'),
  subordinators: wordSet(
    'då när om eftersom medan som där vad hur varför vem innan tills trots fast ifall',
  ),
  definiteEnding:
    /^(?!(?:vilket|mycket|något|inget|annat|annan|någon|ingen|sedan|innan|utan|medan|bredvid|egen|liten|nästan|samman|ibland|dessutom|varken|antingen|även)$)\p{L}{2,}(?:en|et|an|on|ln|rn|na|orna|arna|erna)s?$/u,
  spelling: {
    dom: 'de',
    sen: 'sedan',
    skall: 'ska',
    idag: 'i dag',
    igår: 'i går',
    imorgon: 'i morgon',
    imorse: 'i morse',
    ikväll: 'i kväll',
    inatt: 'i natt',
    mail: 'mejl',
    mailen: 'mejlen',
    mailet: 'mejlet',
    mailat: 'mejlat',
    mailade: 'mejlade',
    st: 'stycken',
    ca: 'cirka',
  },
  unsafe: wordSet(
    'ded efterbliven efterblivna fan fans fy jävla jävlar jävel jävlig jävligt helvete helvetes satan skit skiten skitsnack fitta kuk arsle arslet idiot idioter pajas pajasen klåpare tack grattis fantastiskt imponerad imponerande bravo hurra haha hihi lol hehe xd undrar svindel bedrägeri int ente no sku jer hinne asså ba me räkninga ja mej dej sej å o e va nån nåt nåra sånt sån såna sku sedn oxå iaf elr ickå ve he käringa hördu nedan nedanstående ovan ovanstående',
  ),
  turn: turnSwedish,
};
