import type { Grammar } from '../grammar.ts';
import { wordSet, type Word } from '../clauses.ts';
import { definiteOf, nouns } from '../nouns.ts';
import { finiteWord, type NordicWords } from '../scandinavian-words.ts';
import { restateNordic } from '../scandinavian.ts';

const persons: Readonly<Record<string, string>> = {
  jeg: 'du',
  mig: 'dig',
  min: 'din',
  mit: 'dit',
  mine: 'dine',
  vi: 'I',
  os: 'jer',
  vores: 'jeres',
  vor: 'jeres',
  vort: 'jeres',
  vore: 'jeres',
  jer: 'os',
  jeres: 'vores',
  dig: 'os',
  din: 'vores',
  dit: 'vores',
  dine: 'vores',
};
const formal: Readonly<Record<string, string>> = { De: 'vi', Dem: 'os', Deres: 'vores' };

/** "I" and "i" are both pronoun and preposition: the pronoun stands beside a finite verb. */
function turnDanish(all: readonly Word[], at: number): string | null {
  const word = all[at];
  if (word === undefined) return null;
  if (at > 0 && Object.hasOwn(formal, word.text)) return formal[word.text] ?? null;
  const [previous, next] = [all[at - 1], all[at + 1]];
  // Minutes.
  if (word.lower === 'min' && /^\d/.test(previous?.lower ?? '')) return word.text;
  if (word.lower === 'i') {
    if (
      /^(?:går|dag|morgen|aftes|nat|år|fjor|forgårs|lørdags|søndags|mandags|tirsdags|onsdags|torsdags|fredags)$/.test(
        next?.lower ?? '',
      )
    )
      return 'i';
    const afterVerb = at > 0 && words.finite.has(previous?.lower ?? '');
    const subject =
      words.finite.has(next?.lower ?? '') ||
      (word.text === 'I' && finiteWord(next, words)) ||
      (word.text === 'I' && at > 0) ||
      (afterVerb &&
        (words.adverbs.has(next?.lower ?? '') || words.participle.test(next?.lower ?? '')));
    return subject ? 'vi' : 'i';
  }
  if (word.lower === 'du') {
    const verb = finiteWord(next, words) ? next : previous;
    // "du kan ikke": anybody, not the firm.
    return verb === undefined || /^(kan|skal|må|bliver|er)$/.test(verb.lower) ? null : 'vi';
  }
  return Object.hasOwn(persons, word.lower) ? (persons[word.lower] ?? null) : word.text;
}

const words: NordicWords = {
  that: 'at',
  comma: true,
  and: 'og',
  but: 'men',
  so: ['så'],
  reason: ['for'],
  self: 'jeg',
  nominative: wordSet('jeg du vi han hun I man'),
  subjects: wordSet('det den der de dette denne noget nogen intet'),
  objects: wordSet('mig dig den det ham hende os jer dem sig'),
  determiners: wordSet(
    'en et den det de min mit mine vores jeres din dit dine hans hendes deres denne dette disse to tre fire fem seks syv otte ni ti begge alle hver halvdelen ingen nogle',
  ),
  finite: wordSet(
    'er var har bor bodde havde græd begyndte begynder røg ryger frøs flød flyder hjalp hjælper kørte kører blev bliver kan kunne skal skulle vil ville må måtte får fik kom kommer gik går stod står lå ligger sad sidder så ser sagde siger gav giver tog tager fandt finder skrev skriver ' +
      'lovede lover ringede ringer bestilte bestiller købte køber betalte betaler ventede venter mangler manglede virker virkede leverede leverer sendte sender modtog modtager oplevede opdagede åbnede ' +
      'svarede svarer spurgte spørger bad beder viste viser lød lyder løb løber faldt falder sprang springer brød bryder holdt holder slog slår skar skærer hang hænger satte sætter lagde lægger bar bærer ' +
      'blinker lugter lugtede larmer drypper siver siger trak trækker kræver krævede opkræver opkrævede koster kostede hedder hed ved vidste tror troede synes syntes mener mente føles føltes plejer plejede ' +
      'dukkede dukker passede passer endte ender stoppede stopper startede starter lukkede lukker nåede når skiftede smed smider brugte bruger gjorde gør kaldte kalder råbte rullede vender vendte bookede booker aflyste aflyser ' +
      'afviste afviser nægter nægtede gælder gjaldt hentede henter byttede bytter talte taler tales hørte hører læste læser tænkte fremgår fulgte følger medfulgte indeholdt indeholder pegede ødelagde forsvandt forsvinder knækkede knækker revnede revner',
  ),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:ede|ødte|mte|ste|lte|ørte|elte|erte|agte|igte|rer|ger|ker|mer|ver|per|der|ter|ler|ner)$/u,
  selfVerbs: wordSet('har fik bestilte købte betalte skrev ringede ventede havde modtog'),
  notFinite: wordSet(
    'næste sidste bedste første fleste største mindste værste ældste nyeste dyreste billigste yngste eneste gæste eller efter under over uger dage timer måneder kroner penge ordrer lamper stoler skruer numre nummer varer gange vinter sommer oktober november december september fliser tæpper døre gæster personer billeder priser bukser stole broder søster moder fader anker datter heller ikke aldrig sikker lækker væsener bilder vinduer sider kunder poser puder kasser pakker mails kopper sengepuder håndklæder tallerkner pander fejler rester måneder nætter værelser breve bilag regninger fakturaer tider steder penge planter buketter roser blomster',
  ),
  participle:
    /^(?:givet|sat|taget|kommet|blevet|leveret|sendt|fået|været|skrevet|trukket|betalt|bestilt|lagt|fundet|gået|købt|sagt|lovet|ringet|ventet|afleveret|opkrævet|booket|stillet|solgt|lukket|brugt|gjort|set|hørt|vist|udsolgt|aflyst|flyttet|slettet|\p{Ll}+eret)$/u,
  adverbs: wordSet(
    'snart altid ofte sjældent dog netop slet ikke aldrig stadig endnu allerede bare kun også heller nu alligevel engang pludselig pludseligt fortsat stadigvæk igen først derefter lige næsten ellers',
  ),
  particles: wordSet(
    'jo selvfølgelig naturligvis altså desværre simpelthen åbenbart sgu ærligt egentlig faktisk',
  ),
  openers: wordSet('og men så altså nå for ja nej desværre øh hej at'),
  prepositions: wordSet(
    'i på til fra med uden hos ved for af om efter før siden under over mellem mod ad ud ind op ned',
  ),
  fronts: wordSet(
    'sådan af i på til fra med uden hos ved for efter før siden under over mellem ifølge nu så her alligevel derefter derfor først endelig igår idag lørdag søndag mandag tirsdag onsdag torsdag fredag pludselig samtidig bagefter senere oven sidst',
  ),
  lightFronts: wordSet('sådan nu så her alligevel derefter derfor først pludselig stadig'),
  subordinators: wordSet(
    'da når hvis fordi selvom mens som der hvor hvad hvornår hvordan hvorfor hvem inden indtil',
  ),
  definiteEnding: /^\p{L}{2,}(?:en|et|erne|ene)$/u,
  spelling: {
    ik: 'ikke',
    ikk: 'ikke',
    it: 'ikke',
    osse: 'også',
    oss: 'også',
    os: 'os',
    ha: 'have',
    sku: 'skulle',
    ku: 'kunne',
    vild: 'vil',
    gåt: 'gået',
    fåt: 'fået',
    forkærte: 'forkerte',
    forkært: 'forkert',
    hæder: 'hedder',
    følgesedel: 'følgeseddel',
    alligevell: 'alligevel',
    ornlig: 'ordentlig',
    ordenligt: 'ordentligt',
    idag: 'i dag',
    igår: 'i går',
    bestillte: 'bestilte',
    levret: 'leveret',
    telefonnen: 'telefonen',
    ubesvarret: 'ubesvaret',
    mangle: 'mangler',
  },
  unsafe: wordSet(
    'åndssvag åndssvage idiotisk fanden fandeme sgu kraftedeme satan helvede lort lortet lorte pis fuck fucking forpulede skide røv røvhul idiot idioter tak tillykke fantastisk imponeret imponerende bravo hurra haha lol hehe xd æ a å te æh it hvem hvorfor hvordan hvornår hvilken hvilket mon gider tumpe nar svindel svindlere',
  ),
  turn: turnDanish,
};

const things = nouns(
  'bord:et lampe:n sofa:en stol:en seng:en tæppe:t skab:et reol:en hylde:n spejl:et madras:sen pude:n dyne:n gardin:et ovn:en komfur:et køleskab:et fryser:en opvaskemaskine:n vaskemaskine:n maskine:n ' +
    'cykel:cyklen telefon:en computer:en skærm:en tv:tv’et fjernsyn:et kamera:et ur:et jakke:n kjole:n bluse:n skjorte:n buks:en trøje:n støvle:n sko:en taske:n kuffert:en rygsæk:ken telt:et sovepose:n ' +
    'pakke:n bog:en kage:n buket:ten krans:en blomst:en værelse:t hus:et sommerhus:et gavekort:et kort:et billet:ten abonnement:et regning:en faktura:en rude:n dør:en vindue:t gulv:et flise:n væg:gen tag:et rør:et toilet:tet ' +
    'cisterne:n fyr:et gasfyr:et vandvarmer:en varmtvandsbeholder:en vandhane:n brusekabine:n bruser:en håndklædetørrer:en ring:en halskæde:n brille:n høreapparat:et bil:en motor:en batteri:et oplader:en ledning:en ' +
    'gryde:n pande:n kande:n vase:n glas:set service:t gryderet:ten menu:en ret:ten is:en behandling:en kursus:kurset hold:et bukser:ne stole:ne lamper:ne sko:ene støvler:ne fliser:ne gardiner:ne puder:ne vinglas:sene salat:en pizza:en kaffemaskine:n elkedel:elkedlen barnevogn:en autostol:en legetøj:et ordre:n levering:en mad:en nyhedsbrev:et app:en',
);

/** "mandag den 19. oktober": Intl leaves out "den", which belongs in running text. */
function dayOf(day: Date): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('da-DK', { ...options, timeZone: 'UTC' }).format(day);
  return `${part({ weekday: 'long' })} den ${part({ day: 'numeric', month: 'long' })}`;
}

export const grammar: Grammar = {
  restate: (statement, names) => restateNordic(statement, names, words),
  quote: (said) => `»${said.replace(/[»«"“”„]/g, '’')}«`,
  definite: (product, mail) => definiteOf(product, mail, things, words.definiteEnding),
  day: dayOf,
  onDay: dayOf,
  either: (alternatives) => new Intl.ListFormat('da', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    { words: 'i dag', days: 0 },
    { words: 'idag', days: 0 },
    { words: 'i går', days: -1 },
    { words: 'igår', days: -1 },
    { words: 'i forgårs', days: -2 },
    { words: 'i morgen', days: 1 },
  ],
};
