import type { Grammar } from '../grammar.ts';
import { wordSet } from '../clauses.ts';
import { turnNorwegian } from '../norwegian.ts';
import { definiteOf, nouns } from '../nouns.ts';
import type { NordicWords } from '../scandinavian-words.ts';
import { restateNorwegian } from '../nb/statement.ts';

/** Verbs of the first weak class by their stems: "kasta", "kastar". */
const weak = (stems: string): string[] =>
  stems.split(' ').flatMap((stem) => [`${stem}a`, `${stem}ar`]);

const weakVerbs = weak(
  'kobl kopl rivn losn slutt byrj start stopp opn vent mangl verk snakk mist kast hent sjekk klipp vask hamn land rotn mugn smak lukt hopp dukk vandr bobl flimr summ knirk skrap subb dunk krymp klag krangl nøl nekt klikk ordn venta forlang host flir himl vipp velt bank drukn flytt lagr plukk somm svett vekk vrikk snubl svikt slokn skrøpel avtal oppdag avlys utset klar lov bestem blink gneg ram teikn tal rekn skad skap spar spel svar takk tork lag pass skift end bruk fung gjesp krasj sparkl betal lur mein bor lekk herm lakk stirr smuldr peik stol vakn kost sprut pris lasta måk sakn sov peik lokk meld',
);

const words: NordicWords = {
  that: 'at',
  comma: false,
  and: 'og',
  but: 'men',
  so: ['så'],
  reason: ['for'],
  self: 'eg',
  nominative: wordSet('eg du vi han ho de me'),
  subjects: wordSet('det den dei dette denne noko nokon ingenting'),
  objects: wordSet('meg deg den det han henne oss dykk dei seg'),
  determiners: wordSet(
    'ein ei eit den det dei min mi mitt mine vår vårt våre dykkar din ditt dine hans hennar denne dette desse to tre fire fem seks sju åtte ni ti begge alle kvar halvparten ingen nokon',
  ),
  finite: new Set([
    ...weakVerbs,
    ...wordSet(
      'er var har bor bur budde bodde hadde kalla hamna lasta slepp måla skulda krasja dett fall rekk stig syner synte tala drap kravde forsvann vart vert blei blir kan kunne skal skulle vil ville må måtte får fekk kom kjem gjekk går stod står låg ligg sat sit såg ser sa seier gav gir gjev tok tek fann finn skreiv skriv ' +
        'lova lovar ringde ringer ringte bestilte bestiller tinga tingar kjøpte kjøper betalte betaler venta ventar mangla manglar verka verkar fungerer fungerte leverte leverer sende sender mottok opplevde oppdaga opna ' +
        'svara svarar spurde spurte spør bad ba ber viste viser lydde fall fell sprakk braut heldt held slo slår skar heng hang sette set la legg bar ber ' +
        'blinkar luktar lukta lek lak dryp renn rann trekte trekkjer trekk kravde krev kostar kosta heiter heitte veit visste trur trudde synest syntest meiner meinte kjennest pla ' +
        'dukka passa passar enda endar stoppa stoppar starta startar stengde stenger rakk skifta kasta brukte bruker gjorde gjer kalla ropte vender bookar avlyste ' +
        'avviste nektar nekta gjeld galdt henta hentar bytte snakka høyrde høyrer las les tenkte framgår følgde følgjer inneheld øydela forsvann knakk rauk ryk drog dreg møtte datt losna svikta trong treng fortalde fortel jobba prøvde prøver hengde vog måler tok kjende datt rodde lurte' +
        ' åt frys fraus gret græt søv sov drakk drikk skreik skrik brann brenn sokk søkk stakk stikk flaug flyg flaut flyt greip grip glei sklei slapp slepp slepper sleit slit sprang spratt stal steig stig strauk vann vinn voks veks batt bind beit baud byd burde bør døydde hjelpte hjelper hjalp laug reiv rann saug syg skein tvang lét lèt læt braut bryt fauk lo ler ' +
        'følgde følgjer høyrde høyrer køyrde køyrer ringde ringer ringjer tenkte tykte tykkjer ynskte ynskjer meinte vende vender blæs bles byggjer bygde prøvde lever levde vel valde sel selde skifter malte riv skalv svor tåler tolte tør turte torde torer orkar orka gidd gadd bytte byter bytt møter lèt seier svir svidde durer bråka bråkar larmar kviler kvilte leikar leika aukar auka ' +
        'betyr betydde skuldast finst fanst trengst synest kjennest kjendest viste visast lukkast møtest seljast tilrår tilrådde forklarte forklarer påstår påstod innrømte oppgav oppgir opplyste opplyser føreslo føreslår kjefta kjeftar fniste måler målte fortalde tel talde vog veg skrudde skrur monterte monterer reparerte lente lener knuste knuser rusta rustar falma falmar klør klødde hosta hostar spydde skremde dreiv driv ' +
        'lyser lyste slokna tenner tende heng hang stiller stilte dekkjer dekte tømde tømmer fyller fylte varmar varma kjøler kjølte eig eigde skuldar skulda låner lånte leiger leigde sparka fortener spelte spelar klarer klarte unngår unngjekk tapte taper vibrerer ringjer surna regnar snør klipte klipper sprekk rivnar sette set legg sit stig kryp kraup kveikte lyg gnog gneg nådde rekk treft råka råkar gløymde gløymer øydelegg mistar får åtvara krølla lasta trekk drog bad sende sender kledde kler vaska vaskar laut lyt skauv skyv ror sentrifugerer sakka',
    ),
  ]),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:erte|elte|dde|kte|rte|mte|ste|lte|nte|pte|gde|vde|rar|gar|kar|mar|var|par|dar|tar|lar|nar|sar)$/u,
  selfVerbs: wordSet('har fekk bestilte tinga kjøpte betalte skreiv ringde ringte venta hadde'),
  notFinite: wordSet(
    'dykkar lenger hjerte hjarte korte sorte neste siste beste første fleste største minste verste eldste nyaste dyraste billegaste yngste einaste eller etter under over dagar timar månadar gongar vinter sommar oktober november desember september bilar stolar skruar lampar hyllar saker sikker varar gardinar sider vårar',
  ),
  participle:
    /^(?:gitt|gjeve|sett|teke|tatt|kome|blitt|vorte|levert|sendt|fått|vore|skrive|trekt|betalt|bestilt|tinga|lagt|funne|gått|kjøpt|sagt|lova|ringt|venta|selt|stengt|brukt|gjort|høyrt|vist|utselt|avlyst|flytta|sletta|øydelagd|henta|bytt|\p{Ll}+ert)$/u,
  adverbs: wordSet(
    'snart alltid ofte sjeldan nettopp slett tydeligvis visst knapt ikkje aldri framleis enno allereie berre også òg heller no likevel plutseleg stadig igjen først fyrst deretter nesten elles eingong endeleg faktisk heldigvis førebels hittil knapt \u2060',
  ),
  particles: wordSet(
    'jo sjølvsagt selvfølgelig naturlegvis altså dessverre diverre visst ærleg eigentleg derimot imidlertid dessutan riktignok nemleg liksom',
  ),
  openers: wordSet('og men så altså no for ja nei dessverre hei at'),
  prepositions: wordSet(
    'i på til frå med utan hos ved for av om etter før sidan under over mellom mot ut inn opp ned',
  ),
  fronts: wordSet(
    'for\u2060 så\u2060 dessutan heldigvis førebels hittil dermed samstundes slik av i der på til frå med utan hos ved for etter før sidan under over mellom ifølgje no så her likevel deretter difor først endeleg laurdag sundag søndag måndag tysdag onsdag torsdag fredag plutseleg samtidig seinare sist',
  ),
  lightFronts: wordSet(
    'slik der no så her likevel deretter difor først plutseleg framleis dessutan heldigvis førebels hittil dermed',
  ),
  subordinators: wordSet(
    'kvar\u2060gong då når viss fordi sjølv medan som der kor kva korleis kvifor kven innan',
  ),
  definiteEnding:
    /^(?!(?:kva|bra|noen|nokon|ingen|inga|noka|igjen|utan|sidan|annan|anna)$)\p{L}{2,}(?:en|et|ane|ene|a)$/u,
  spelling: {
    i: 'i',
    desverre: 'dessverre',
    ikke: 'ikkje',
    idag: 'i dag',
    igår: 'i går',
    noe: 'noko',
    jeg: 'eg',
    nå: 'no',
  },
  unsafe: wordSet(
    'idiotisk tilbakestående sæ mæ dæ ass hadd nyhetan faen jævla helvete dritt fitte idiot idiotar takk gratulerer fantastisk imponert imponerande bravo hurra haha lol hehe xd æ ka dokker nåkka nåkke førr hadd sia kven kvifor korleis svindel',
  ),
  turn: (all, at) => turnNorwegian(all, at, words, nynorsk),
};

const nynorsk = {
  persons: {
    eg: 'du',
    meg: 'deg',
    min: 'din',
    mi: 'di',
    mitt: 'ditt',
    mine: 'dine',
    vi: 'de',
    oss: 'dykk',
    vår: 'dykkar',
    vårt: 'dykkar',
    våre: 'dykkar',
    de: 'vi',
    deg: 'oss',
    din: null,
    ditt: null,
    dine: null,
  } as Readonly<Record<string, string | null>>,
  you: 'dykk',
  object: 'dykk',
  your: 'dykkar',
};

const things = nouns(
  'bord:et lampe:lampa sofa:en stol:en seng:a teppe:t skåp:et hylle:hylla spegel:spegelen madrass:en pute:puta dyne:dyna gardin:a omn:en komfyr:en kjøleskåp:et frysar:en oppvaskmaskin:en vaskemaskin:a maskin:a ' +
    'sykkel:sykkelen telefon:en skjerm:en kamera:et klokke:klokka jakke:jakka kjole:n skjorte:skjorta bukse:buksa genser:en støvlar:støvlane sko:skoa veske:veska koffert:en ryggsekk:en sekk:en telt:et sovepose:n primus:en anorakk:en ' +
    'pakke:n bok:a kake:kaka bukett:en krans:en rom:met rorbu:a hytte:hytta gåvekort:et billett:en abonnement:et rekning:a faktura:en rute:ruta dør:a vindauge:t golv:et flis:a vegg:en tak:et røyr:et toalett:et ' +
    'varmepumpe:varmepumpa varmtvassberedar:en beredar:en kran:a dusj:en ring:en bil:en motor:en batteri:et ladar:en leidning:en båt:en glidelås:en vottar:vottane lue:lua sokkar:sokkane parkett:en eikeparkett:en mat:en barnevogn:a ordre:n levering:a app:en suppe:suppa pumpe:pumpa',
);

const dayOf = (day: Date): string =>
  new Intl.DateTimeFormat('nn-NO', {
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
  either: (alternatives) => new Intl.ListFormat('nn', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    { words: '(?:i dag (?:tidleg|morgon)|i (?:morges|føremiddag|ettermiddag|kveld))', days: 0 },
    { words: 'i går (?:kveld|morgon|føremiddag|ettermiddag|natt)', days: -1 },
    { words: 'i morgon (?:tidleg|kveld|føremiddag|ettermiddag)', days: 1 },
    { words: 'i dag', days: 0 },
    { words: 'i går', days: -1 },
    { words: 'i førgår', days: -2 },
    { words: 'i morgon', days: 1 },
  ],
};
