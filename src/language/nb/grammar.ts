import type { Grammar } from '../grammar.ts';
import { wordSet } from '../clauses.ts';
import { turnNorwegian } from '../norwegian.ts';
import { definiteOf, nouns } from '../nouns.ts';
import type { NordicWords } from '../scandinavian-words.ts';
import { restateNorwegian } from './statement.ts';

/** Verbs of the first weak class by their stems: "kastet", "kasta", "kaster". */
const weak = (stems: string): string[] =>
  stems.split(' ').flatMap((stem) => [`${stem}et`, `${stem}a`, `${stem}er`]);

const weakVerbs = weak(
  'blink gnag rull våkn slutt start stopp åpn vent mangl virk fung snakk mist kast hent bytt sjekk klipp vask havn land løsn revn råtn mugn smak lukt lekk hopp dukk funk vandr bobl flimr summ knirk skrap subb dunk krymp klag krangl nøl nekt påpek rett refunder fakturer logg klikk hulk ordn forvent forlang bekreft hust flir himl vipp velt rop bank drukn flytt hing jamr lagr løft plukk slamr slurv somml stuss svett tett vekk vrikk kobl snubl streik styrt svikt sluk slukn knus',
);

const words: NordicWords = {
  that: 'at',
  comma: false,
  and: 'og',
  but: 'men',
  so: ['så'],
  reason: ['for'],
  self: 'jeg',
  nominative: wordSet('jeg du vi han hun dere man'),
  subjects: wordSet('det den de dette denne noe noen ingenting'),
  objects: wordSet('meg deg den det ham henne oss dere dem seg'),
  determiners: wordSet(
    'en ei et den det de min mi mitt mine vår vårt våre deres din ditt dine hans hennes denne dette disse to tre fire fem seks sju syv åtte ni ti begge alle hver halvparten ingen noen',
  ),
  finite: new Set([
    ...weakVerbs,
    ...wordSet(
      'er var har bor bodde hadde tråkket ble blir kan kunne skal skulle vil ville må måtte får fikk kom kommer gikk går stod sto står lå ligger satt sitter så ser sa sier gav ga gir tok tar fant finner skrev skriver ' +
        'lovet lovte lover ringte ringer bestilte bestiller kjøpte kjøper betalte betaler ventet venter mangler manglet virker virket fungerer fungerte leverte leverer sendte sender mottok mottar opplevde oppdaget åpnet ' +
        'svarte svarer spurte spør ba ber viste viser lød løp løper falt faller sprakk sprekker brøt holdt holder slo slår skar skjærer henger hang satte setter la legger bar bærer ' +
        'blinker lukter luktet lekker lakk drypper renner rant trakk trekker krevde krever koster kostet heter het vet visste tror trodde synes syntes mener mente føles føltes pleier ' +
        'dukket dukker passet passer endte ender stoppet stopper startet starter stengte stenger lukket rakk rekker skiftet kastet brukte bruker gjorde gjør kalte kaller ropte rullet vender snudde booket booker avlyste avlyser avbestilte ' +
        'avviste nekter nektet gjelder gjaldt hentet henter byttet bytter snakket hørte hører leste leser tenkte fremgår fulgte følger inneholdt inneholder ødela forsvant forsvinner knakk røk ryker dro drar møtte hengte datt revnet løsnet sviktet funket funker trengte trenger fortalte forteller jobbet kostet måler målte veier hadde lar lot snek tilbød' +
        ' frøs fryser gråt gråter sov sover spiste spiser drakk drikker skrek skriker smalt smeller brant brenner sank synker stakk stikker skjøt fløy flyr fløt flyter grep griper gled glir skled sklir slapp slipper slet sliter sprang spratt stjal stiger steg strøk svømte vant vinner vokste vokser ' +
        'bandt binder bet biter burde bør døde dugde fraktet hjalp hjelper kjørte kjører malte nøs rev river skalv svor sang synger tålte tåler tvang tvinger tør turte torde orket orker gidder gadd prøvde prøver levde lever bygde bygger lagde lager krever selger solgte følger velger valgte satser ' +
        'boret borer blåser blåste gir lyver lå løy lo ler smiler herjer suger sugde surrer surret durer spruter skriver renner siver gnager gnagde bråker bråkte larmer hviler hvilte lekte leker lar lot økte øker minket nærmer avtalte avtaler tørket ' +
        'lastet laster ignorerte overså overser betød betyr skyldes skyldtes finnes fantes trengs synes høres hørtes kjennes kjentes viste vises lyktes mislyktes møtes selges lages brukes kreves ' +
        'anbefalte anbefaler forklarte forklarer påsto påstår innrømmet oppga oppgir opplyste opplyser foreslo foreslår tilbyr kjeftet kjefter skjelte gliste glister fniste målte talte teller telte veide skrudde skrur monterte installerte reparerte ' +
        'lente knuste smuldret smuldrer flasser flasset rustet ruster falmet falmer klør klødde svir svidde blør blødde hoster hostet spydde kollapset kvelte skremte sparte sparer rømte flytter flyttet bærer driver drev lastet skapte skaper ' +
        'lyser lyste tente tenner henger stiller stilte skinner skinte dekker dekket tømte tømmer fyller fylte varmer varmet kjøler kjølte eier eide skylder skyldte låner lånte leier leide sparket ga fortjener ligner lignet liknet spilte spiller strikket hjemsøkte klarer klarte unngår unngikk oppstod oppstår tapte taper vibrerer ringer duger surnet regner snør regnet',
    ),
  ]),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:erte|elte|dde|kte|rte|mte|ste|lte|nte|pte|rer|ger|ker|mer|ver|per|der|ter|ler|ner|ser)$/u,
  selfVerbs: wordSet('har fikk bestilte kjøpte betalte skrev ringte ventet hadde mottok'),
  notFinite: wordSet(
    'lenger hjerte hjarte korte sorte neste siste beste første fleste største minste verste eldste nyeste dyreste billigste yngste eneste eller etter under over uker dager timer måneder kroner penger varer ganger vinter sommer oktober november desember september fliser tepper dører gjester personer bilder priser bukser støvler søster mor far datter sikker bilder vinduer sider kunder poser puder kasser pakker mailer kopper feil rester netter nettene steder planter blomster skruer lamper hyller ruter sekker klær hele heller minutter personer unger venner matter leker deler plasser sokker votter jakker sko ski',
  ),
  participle:
    /^(?:gitt|satt|tatt|kommet|blitt|levert|sendt|fått|vært|skrevet|trukket|betalt|bestilt|lagt|funnet|gått|kjøpt|sagt|lovet|lovt|ringt|ventet|booket|solgt|lukket|stengt|brukt|gjort|sett|hørt|vist|utsolgt|avlyst|flyttet|slettet|ødelagt|hentet|byttet|\p{Ll}+ert)$/u,
  adverbs: wordSet(
    'snart alltid ofte sjelden nettopp slett tydeligvis visst knapt ikke aldri fortsatt fremdeles ennå allerede bare kun også heller nå likevel allikevel plutselig stadig igjen først deretter nesten ellers engang endelig faktisk heldigvis foreløpig hittil \u2060',
  ),
  particles: wordSet(
    'jo selvfølgelig naturligvis altså dessverre visst ærlig egentlig faktisk åpenbart derimot imidlertid dessuten følgelig riktignok forresten forøvrig liksom nemlig',
  ),
  openers: wordSet('yo heisann og men så altså nå for ja nei dessverre hei at'),
  prepositions: wordSet(
    'i på til fra med uten hos ved for av om etter før siden under over mellom mot ut inn opp ned',
  ),
  fronts: wordSet(
    'for\u2060 så\u2060 dessuten heldigvis foreløpig hittil dermed slik sånn av i der på til fra med uten hos ved for etter før siden under over mellom ifølge nå så her likevel deretter derfor først endelig lørdag søndag mandag tirsdag onsdag torsdag fredag plutselig samtidig senere sist',
  ),
  lightFronts: wordSet(
    'slik sånn der nå så her likevel deretter derfor først plutselig fortsatt dessuten heldigvis foreløpig hittil dermed',
  ),
  subordinators: wordSet(
    'hver\u2060gang da når hvis fordi selv mens som hvor hva hvordan hvorfor hvem innen inntil siden',
  ),
  definiteEnding:
    /^(?!(?:hva|bra|noen|ingen|igjen|uten|siden|annen|annet)$)\p{L}{2,}(?:en|et|ene|a)$/u,
  spelling: {
    i: 'i',
    ihvertfall: 'i hvert fall',
    selvom: 'selv om',
    iorden: 'i orden',
    desverre: 'dessverre',
    fortsat: 'fortsatt',
    ikk: 'ikke',
    åsså: 'også',
    levrt: 'levert',
    bestillte: 'bestilte',
    mann: 'mann',
    idag: 'i dag',
    igår: 'i går',
    værken: 'verken',
    mottat: 'mottatt',
    hvertfall: 'hvert fall',
    istedenfor: 'i stedet for',
    istedet: 'i stedet',
    nokk: 'nok',
    fåt: 'fått',
    gåt: 'gått',
  },
  unsafe: wordSet(
    'idiotisk tilbakestående sæ mæ dæ ass hadd nyhetan faen fanden jævla jævlig helvete dritt drit fitte kuk idiot idioter takk gratulerer fantastisk imponert imponerende bravo hurra haha lol hehe xd æ ka kem dokker e va ikkje me ho hu te hvem hvorfor hvordan hvilken hvilket mon svindel svindlere tulling kjerring nån nokka nåkka nåkke førr je itte ittje sia sir dåkk hadd dæm',
  ),
  turn: (all, at) => turnNorwegian(all, at, words, bokmål),
};

const bokmål = {
  persons: {
    jeg: 'du',
    meg: 'deg',
    min: 'din',
    mi: 'di',
    mitt: 'ditt',
    mine: 'dine',
    vi: 'dere',
    oss: 'dere',
    vår: 'deres',
    vårt: 'deres',
    våre: 'deres',
    deg: 'oss',
    din: null,
    ditt: null,
    dine: null,
  } as Readonly<Record<string, string | null>>,
  you: 'dere',
  object: 'dere',
  your: 'deres',
};

const things = nouns(
  'bord:et lampe:n sofa:en stol:en seng:a senga:senga teppe:t skap:et reol:en hylle:n speil:et madrass:en pute:n dyne:n gardin:et ovn:en komfyr:en kjøleskap:et fryser:en oppvaskmaskin:en vaskemaskin:en maskin:en ' +
    'sykkel:sykkelen telefon:en skjerm:en tv:tv-en kamera:et klokke:n jakke:n kjole:n bluse:n skjorte:n bukse:n genser:en støvel:støvelen støvler:støvlene fjellstøvler:fjellstøvlene sko:skoene veske:n koffert:en ryggsekk:en sekk:en fjelltelt:et telt:et sovepose:n primus:en kjøkken:et ' +
    'pakke:n bok:boka kake:n bukett:en krans:en rom:met rorbu:a hytte:hytta gavekort:et billett:en abonnement:et regning:en faktura:en rute:n dør:en vindu:et gulv:et flis:en vegg:en tak:et rør:et toalett:et ' +
    'varmepumpe:n varmtvannsbereder:en bereder:en kran:en dusj:en dusjkabinett:et ring:en briller:brillene bil:en motor:en batteri:et lader:en ledning:en båt:en glidelås:en ull:en vott:en votter:vottene lue:lua sokker:sokkene parkett:en termos:en pizza:en mat:en kaffetrakter:en barnevogn:a ordre:n levering:en app:en suppe:n ostekake:n sofabord:et',
);

const dayOf = (day: Date): string =>
  new Intl.DateTimeFormat('nb-NO', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);

export const grammar: Grammar = {
  restate: (statement, names) => restateNorwegian(statement, names, words),
  quote: (said) => `«${said.replace(/[»«"“”„]/g, '’')}»`,
  definite: (product, mail) => definiteOf(product, mail, things, words.definiteEnding),
  article: null,
  day: dayOf,
  onDay: dayOf,
  either: (alternatives) => new Intl.ListFormat('nb', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    {
      words: '(?:i ?dag (?:tidlig|morges)|i (?:morges|formiddag|ettermiddag|kveld))',
      days: 0,
    },
    { words: 'i ?går (?:kveld|morges|formiddag|ettermiddag|natt)', days: -1 },
    { words: 'i morgen (?:tidlig|kveld|formiddag|ettermiddag)', days: 1 },
    { words: 'i dag', days: 0 },
    { words: 'idag', days: 0 },
    { words: 'i går', days: -1 },
    { words: 'igår', days: -1 },
    { words: 'i forgårs', days: -2 },
    { words: 'i morgen', days: 1 },
  ],
};
