import type { Grammar } from '../grammar.ts';
import { wordSet, wordsOf, type Word } from '../clauses.ts';
import { definiteOf, nouns } from '../nouns.ts';
import { finiteWord, type NordicWords } from '../scandinavian-words.ts';
import { restateNordic } from '../scandinavian.ts';
import { broken, incomplete, runsOn, standsAlone, torn } from './soundness.ts';
import { settle, unsettle } from './statement.ts';

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
    if (word.text === 'i' && (word.after !== '' || next?.lower === 'tog')) return 'i';
    if (
      /^(?:går|dag|morgen|aftes|nat|år|fjor|forgårs|lørdags|søndags|mandags|tirsdags|onsdags|torsdags|fredags)$/.test(
        next?.lower ?? '',
      )
    )
      return 'i';
    const afterVerb = at > 0 && words.finite.has(previous?.lower ?? '');
    // The firm's "I" has its capital from `settle`.
    const subject =
      word.text === 'I' ||
      (words.finite.has(next?.lower ?? '') &&
        !afterVerb &&
        !/^(?:ind|ud|op|ned|hen|over|om)$/.test(previous?.lower ?? '')) ||
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

/** With each particle that makes another verb of one: "sagde" gives "opsagde". */
const compounded = (verbs: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([
    ...verbs,
    ...'op af ud ind til fra på over under om for gen med ned bort an be'
      .split(' ')
      .flatMap((particle) =>
        [...verbs].filter((verb) => verb.length > 2).map((verb) => particle + verb),
      ),
  ]);

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
  finite: compounded(
    wordSet(
      'er var har bor bodde havde græd begyndte begynder røg ryger frøs flød flyder hjalp hjælper kørte kører blev bliver kan kunne skal skulle vil ville må måtte får fik kom kommer gik går stod står lå ligger sad sidder så ser sagde siger gav giver tog tager fandt finder skrev skriver ' +
        'lovede lover ringede ringer bestilte bestiller købte køber betalte betaler ventede venter mangler manglede virker virkede leverede leverer sendte sender modtog modtager oplevede opdagede åbnede ' +
        'svarede svarer spurgte spørger bad beder viste viser lød lyder løb løber faldt falder sprang springer brød bryder holdt holder slog slår skar skærer hang hænger satte sætter lagde lægger bar bærer ' +
        'blinker lugter lugtede larmer drypper siver siger trak trækker kræver krævede opkræver opkrævede koster kostede hedder hed ved vidste tror troede synes syntes mener mente føles føltes plejer plejede ' +
        'dukkede dukker passede passer endte ender stoppede stopper startede starter lukkede lukker nåede skiftede smed smider brugte bruger gjorde gør kaldte kalder råbte rullede vender vendte bookede booker aflyste aflyser ' +
        'afviste afviser nægter nægtede gælder gjaldt hentede henter byttede bytter talte taler tales hørte hører læste læser tænkte fremgår fulgte følger medfulgte indeholdt indeholder pegede ødelagde forsvandt forsvinder knækkede knækker revnede revner' +
        ' findes fandtes ses kræves sælges leveres sendes skyldes skyldtes turde tør sov sover skete sker skyndte skynder lagde spiste spiser drak drikker løj lyver fløj flyver sprak sprækker svigtede svigter nævnte nævner kendte kender glemte glemmer lignede ligner skyldte skylder tjente tjener ' +
        'vidnede burde bør lod lader hed døde vejede vejer målte måler tabte taber vandt vinder tvang tvinger sank synker steg stiger stjal stjæler svor sværger valgte vælger voksede vokser undskyldte undskylder undgik undgår opstod opstår led lider skreg skriger skød skyder smuldrer sved svider vaskede vasker vækkede vækker ' +
        'bagte bager kogte koger trådte træder tændte tænder slukkede slukker solgte sælger søgte søger rakte rækker rådede strakte strækker talte drejede drejer dækkede dækker flyttede flytter fyldte fylder førte fører hældte hælder håbede håber kastede kaster klagede klager knirkede knirker kom kravlede ' +
        'lånte låner læste læser løste løser mødte møder mærkede mærker parkerede parkerer pakkede pakker prøvede prøver regnede regner rettede retter rystede ryster rørte rører samlede samler savnede savner sejlede skadede skader spildte spilder stolede stoler styrede tiltalte undrede vred vrider vågnede vågner åd æder binder bandt klikkede klikker vandrede sygemeldte hjalp gjaldt skinnede skinner lakerede',
    ),
  ),
  finiteEnding:
    /^[\p{Ll}]{2,}(?:ede|dte|pte|kte|mte|ste|lte|ørte|elte|erte|agte|igte|rer|ger|ker|mer|ver|per|der|ter|ler|ner)$/u,
  selfVerbs: wordSet('har fik bestilte købte betalte skrev ringede ventede havde modtog'),
  notFinite: wordSet(
    'forreste bageste øverste nederste midterste yderste inderste fineste pæneste mindste trapper lager afløb udløb forløb indløb omløb opløb aftaler afsender udsender medhjælper tilbud påtale overtaler overlader stjerner børster hylder håndtag knapper skaller servietter tanter venner veninder kolleger medarbejdere chauffører montører tjenere håndværkere ruder ridser buler pletter huller klager breve timers dages ugers måneders års løber skuffer låger kabler ledninger dæk hjul nøgler sæder meter liter kilo kvadratmeter ejer lejer lejere bruger brugere læger vægter skader papirer lister linjer ordner svar opgaver gaver rammer plader skærme dimser planker søm fuger rør knaster revner skrammer reservedele bestillinger leveringer betalinger afdrag gebyrer rykkere rykker bøder møder ture rejser billetter sække penne eksemplarer krav ord navne adresser nætter øjne fødder hænder knæ tæer fingre ører tænder arme ben varmere køligere bedre værre større mindre ældre yngre længere kortere dyrere billigere senere tidligere nærmere hurtigere langsommere næste sidste bedste første fleste største mindste værste ældste nyeste dyreste billigste yngste eneste gæste eller efter under over uger dage timer måneder kroner penge ordrer lamper stoler skruer numre nummer varer gange vinter sommer oktober november december september fliser tæpper døre gæster personer billeder priser bukser stole broder søster moder fader anker datter heller ikke aldrig sikker lækker væsener bilder vinduer sider kunder poser puder kasser pakker mails kopper sengepuder håndklæder tallerkner pander fejler rester måneder nætter værelser breve bilag regninger fakturaer tider steder penge planter buketter roser blomster',
  ),
  participle:
    /^(?:givet|sat|taget|kommet|blevet|leveret|sendt|fået|været|skrevet|trukket|betalt|bestilt|lagt|fundet|gået|stået|siddet|ligget|holdt|købt|sagt|lovet|ringet|ventet|afleveret|opkrævet|booket|stillet|solgt|lukket|brugt|gjort|set|hørt|vist|udsolgt|aflyst|flyttet|slettet|modtaget|antaget|optaget|fortalt|oplyst|hentet|afhentet|meldt|ødelagt|opsagt|udbetalt|tilbagebetalt|overført|bygget|lavet|åbnet|svaret|besvaret|ændret|rettet|revet|knust|ladet|budt|tilbudt|\p{Ll}+eret)$/u,
  adverbs: wordSet(
    'snart altid ofte sjældent dog imens hverken endelig straks selv intet netop slet ikke aldrig stadig endnu allerede bare kun også heller nu alligevel engang pludselig pludseligt fortsat stadigvæk igen først derefter lige næsten ellers',
  ),
  particles: wordSet(
    'jo selvfølgelig naturligvis altså desværre simpelthen åbenbart ærligt egentlig faktisk',
  ),
  openers: wordSet('og men så altså nå for ja nej desværre øh hej at'),
  prepositions: wordSet(
    'i på til fra med uden hos ved for af om efter før siden under over mellem mod ad ud ind op ned',
  ),
  fronts: wordSet(
    'imens dernæst derimod desuden endvidere ligeledes herefter af i på til fra med uden hos ved for efter før siden under over mellem ifølge bag foran klokken\u2060 udover trods om nu så her alligevel derefter derfor først endelig igår idag lørdag søndag mandag tirsdag onsdag torsdag fredag pludselig samtidig bagefter senere oven sidst',
  ),
  lightFronts: wordSet(
    'imens dernæst derimod desuden endvidere ligeledes herefter nu så her alligevel derefter derfor først pludselig stadig',
  ),
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
    ogs: 'også',
    ihvertfald: 'i hvert fald',
    iorden: 'i orden',
    iaften: 'i aften',
    pga: 'på grund af',
    tlf: 'telefon',
    selføgelig: 'selvfølgelig',
    hvodan: 'hvordan',
    ha: 'have',
    sku: 'skulle',
    ku: 'kunne',
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

/** Characters; what is longer is no statement. */
const longest = 1000;

export const grammar: Grammar = {
  restate(statement, names) {
    if (statement.length > longest) return null;
    if (wordsOf(statement).some((word) => words.unsafe.has(word.lower))) return null;
    if (torn(statement)) return null;
    const settled = settle(statement, words);
    if (runsOn(settled, words)) return null;
    const told = restateNordic(settled, names, words);
    if (told === null) return null;
    const [that, main, noun] = [told.that, told.main, told.noun].map((text) => {
      const plain = text === null ? null : unsettle(text);
      return plain === null || incomplete(plain) ? null : plain;
    });
    const order = that == null || broken(that, words) ? null : that;
    const alone = main == null || !standsAlone(main, words) ? null : main;
    const thing = noun == null || /^(?:ingen|intet|ikke) /u.test(noun) ? null : noun;
    if (order === null && alone === null && thing === null) return null;
    return { ...told, that: order, main: alone, noun: thing };
  },
  quote: (said) => `»${said.replace(/[»«"“”„]/g, '’')}«`,
  definite(product, mail) {
    const form = definiteOf(product, mail, things, words.definiteEnding);
    // "modtaget" ends like "taget", the roof.
    return form === null || words.participle.test(form) ? null : form;
  },
  article: null,
  day: dayOf,
  onDay: dayOf,
  either: (alternatives) => new Intl.ListFormat('da', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    { words: 'i dag', days: 0 },
    { words: 'idag', days: 0 },
    { words: 'i går', days: -1 },
    { words: 'igår', days: -1 },
    { words: 'i morges', days: 0 },
    { words: 'i formiddags', days: 0 },
    { words: 'i eftermiddags', days: 0 },
    { words: 'i aftes', days: -1 },
    { words: 'i forgårs', days: -2 },
    { words: 'i morgen', days: 1 },
  ],
};
