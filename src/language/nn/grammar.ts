import type { Grammar } from '../grammar.ts';
import { wordSet } from '../clauses.ts';
import { turnNorwegian } from '../norwegian.ts';
import { definiteOf, nouns } from '../nouns.ts';
import type { NordicWords } from '../scandinavian-words.ts';
import { restateNordic } from '../scandinavian.ts';

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
  finite: wordSet(
    'er var har bor bodde hadde kalla hamna lasta slepp måla skulda krasja dett fall rekk stig syner synte tala drap kravde forsvann vart vert blei blir kan kunne skal skulle vil ville må måtte får fekk kom kjem gjekk går stod står låg ligg sat sit såg ser sa seier gav gir gjev tok tek fann finn skreiv skriv ' +
      'lova lovar ringde ringer ringte bestilte bestiller tinga tingar kjøpte kjøper betalte betaler venta ventar mangla manglar verka verkar fungerer fungerte leverte leverer sende sender mottok opplevde oppdaga opna ' +
      'svara svarar spurde spurte spør bad ba ber viste viser lydde fall fell sprakk braut heldt held slo slår skar heng hang sette set la legg bar ber ' +
      'blinkar luktar lukta lek lak dryp renn rann trekte trekkjer trekk kravde krev kostar kosta heiter heitte veit visste trur trudde synest syntest meiner meinte kjennest pla ' +
      'dukka passa passar enda endar stoppa stoppar starta startar stengde stenger rakk skifta kasta brukte bruker gjorde gjer kalla ropte vender bookar avlyste ' +
      'avviste nektar nekta gjeld galdt henta hentar bytte snakka høyrde høyrer las les tenkte framgår følgde følgjer inneheld øydela forsvann knakk rauk ryk drog dreg møtte datt losna svikta trong treng fortalde fortel jobba prøvde prøver hengde vog måler tok kjende datt rodde lurte',
  ),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:erte|elte|dde|kte|rte|mte|ste|lte|nte|pte|gde|vde|rar|gar|kar|mar|var|par|dar|tar|lar|nar|sar)$/u,
  selfVerbs: wordSet('har fekk bestilte tinga kjøpte betalte skreiv ringde ringte venta hadde'),
  notFinite: wordSet(
    'hjerte hjarte korte sorte neste siste beste første fleste største minste verste eldste nyaste dyraste billegaste yngste einaste eller etter under over dagar timar månadar gongar vinter sommar oktober november desember september bilar stolar skruar lampar hyllar saker sikker varar gardinar sider vårar',
  ),
  participle:
    /^(?:gitt|gjeve|sett|teke|tatt|kome|blitt|vorte|levert|sendt|fått|vore|skrive|trekt|betalt|bestilt|tinga|lagt|funne|gått|kjøpt|sagt|lova|ringt|venta|selt|stengt|brukt|gjort|høyrt|vist|utselt|avlyst|flytta|sletta|øydelagd|henta|bytt|\p{Ll}+ert)$/u,
  adverbs: wordSet(
    'snart alltid ofte sjeldan nettopp slett tydeligvis visst knapt ikkje aldri framleis enno allereie alt berre også òg heller no likevel plutseleg stadig igjen først deretter nesten elles eingong',
  ),
  particles: wordSet('jo selvfølgelig naturligvis altså dessverre visst ærleg eigentleg faktisk'),
  openers: wordSet('og men så altså no for ja nei dessverre hei at'),
  prepositions: wordSet(
    'i på til frå med utan hos ved for av om etter før sidan under over mellom mot ut inn opp ned',
  ),
  fronts: wordSet(
    'slik av i der på til frå med utan hos ved for etter før sidan under over mellom ifølgje no så her likevel deretter difor først endeleg laurdag sundag søndag måndag tysdag onsdag torsdag fredag plutseleg samtidig seinare sist',
  ),
  lightFronts: wordSet('slik der no så her likevel deretter difor først plutseleg framleis'),
  subordinators: wordSet('då når viss fordi sjølv medan som der kor kva korleis kvifor kven innan'),
  definiteEnding: /^\p{L}{2,}(?:en|et|ane|ene|a)$/u,
  spelling: { ikke: 'ikkje', idag: 'i dag', igår: 'i går', noe: 'noko', jeg: 'eg', nå: 'no' },
  unsafe: wordSet(
    'idiotisk tilbakestående sæ mæ dæ ass hadd nyhetan faen jævla helvete dritt fitte idiot idiotar takk gratulerer fantastisk imponert imponerande bravo hurra haha lol hehe xd æ ka dokker kven kvifor korleis svindel',
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
  restate: (statement, names) => restateNordic(statement, names, words),
  quote: (said) => `«${said.replace(/[»«"“”„]/g, '’')}»`,
  definite: (product, mail) => definiteOf(product, mail, things, words.definiteEnding),
  day: dayOf,
  onDay: dayOf,
  either: (alternatives) => new Intl.ListFormat('nn', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    { words: 'i dag', days: 0 },
    { words: 'i går', days: -1 },
    { words: 'i morgon', days: 1 },
  ],
};
