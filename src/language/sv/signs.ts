import {
  anyOf,
  dateIn,
  elapsedIn,
  flawOf,
  headOf,
  wishes,
  thingDoes,
  type Signs,
} from '../signs.ts';

export const signs: Signs = {
  casual: headOf('hej hejsan tjena tja hallå hejhej morsning tjenare'),
  bought: anyOf('köpte köpt beställde beställt beställer handlade'),
  term: /\d{1,2}\s?(?:-|–|till)\s?\d{1,2}\s(?:vardagar|arbetsdagar|dagar|veckor)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:ringt|ringde|skrivit|skrev|mejlat|mailat|påmint|kontaktat)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2})\sgånger)(?!\p{L})|(?<times2>(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,2}) gånger)\shar\sjag\s(?:ringt|skrivit|mejlat|mailat)(?!\p{L})/iu,
  order: /(?:order|ordern|beställning|bokning|nr)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,3}$/iu,
  notOrder:
    /(?:faktura|räkning|vår ref|er ref|kund|ärende|kod)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
  types: {
    'late-delivery': anyOf(
      'vänt* lever* skicka* paket* kommit kom kommer spår* försen* frakt* väg vecka veckor dagar mottagit',
    ),
    'missing-delivery': anyOf(
      'lever* utlämna* paket* mottagit fått spår* kommit frakt* bud* ombud* hämta*',
    ),
    'wrong-item': anyOf(
      'fel annan annat andra beställ* byta byt istället i_stället färg* storlek* svart blå grön röd vit',
    ),
    'missing-part': anyOf('sakna* fattas fattades utan bara skruv* delar del medfölj*'),
    damaged: anyOf(
      'sprick* sprucken spruckna trasig* repa* repor skad* krossa* sönder hål* buckl* gick_av avbrut* fläck* spräck* splitt* kant* vatten* blöt*',
    ),
    billing: anyOf('räkning* faktur* dra* debit* betal* belopp* konto* avgift* kr kronor gånger'),
    'refund-missing': anyOf('peng* återbetal* tillbaka retur* kredit* belopp*'),
    'staff-conduct': anyOf(
      'sa sade svarade kallade skrek skrattade servitris* servitör* personal* montör* receptionist* chaufför* dam* kille* tjej* otrevlig* bemött* talade tala',
    ),
    'no-answer': anyOf('svar* ring* mejl* mail* skrivit skriver kontakt* påminn* tyst* höra hört'),
    'broken-promise': anyOf('lov* utlov* avtal* bestämt sa skulle kom kommer tid* dök'),
    booking: anyOf('bok* beställ* reserv* rum* bord* natt nätter vistelse* plats*'),
    website: anyOf(
      'sida* hemsida* webb* länk* knapp* kod* login* logga* app* korg* klick* skärm* nätet betal*',
    ),
    workmanship: anyOf(
      'montör* arbet* gjort fog* skruv* satt monter* städ* rengör* måla* dropp* läck* sned* kakel* rör* golv* hantverk* tät*',
    ),
    'hygiene-safety': anyOf(
      'smuts* mögel* hår allergi* nöt* hasselnöt* jordnöt* sjuk* kräk* mat* lukt* gas* stöt* farlig* brand* rök* kniv* glas* barn* gift*',
    ),
    'rigid-policy': anyOf(
      'regl* regel* villkor* policy* frist* nek* avvis* kan_inte får_inte avgift* dagar',
    ),
    privacy: anyOf(
      'uppgift* personnummer* gdpr adress* namn* nummer* mejl* foto* bild* nyckel* kod* portkod*',
    ),
    price: anyOf('pris* dyr* billig* prislapp* höj* höjt höjning* kosta*'),
    'information-gap': anyOf(
      'stod står skrev inform* nämn* berätta* visste bruksanvisning* manual* upplys* besked* sagt skylt*',
    ),
    'not-as-described': anyOf(
      'beskr* stod står bild* sida* lov* trodde utsikt* storlek* mått* färg* cm annorlunda i_stället annons*',
    ),
  },
  danger: anyOf(
    '*allergi* allergisk* nöt* hasselnöt* jordnöt* celiaki* gluten* adrenalinpenn* epipen mögel* gaslukt* kolmonoxid* salmonella* kräk* kackerlack* råtta* löss vägglöss',
  ),
  flaws: flawOf(
    'spricka repa reva fläck buckla skåra flaga missfärgning sprickor repor fläckar hål bucklor skada märke',
  ),
  plural: /na$/u,
  neuter: /t$/u,
  goods: /(?:\p{L}{2,}\s?)+/iu,
  room: /(?<!\p{L})(?:rum|stuga|lägenhet|svit)\s(?:nr\.?\s|nummer\s)?\d{1,4}(?!\p{L})/iu,
  wants: {
    refund: anyOf('peng* återbetal* retur* kredit* tillbaka återbär* återfå'),
    replacement: anyOf('ny nytt nya byta byte ersätt*'),
    repair: anyOf('reparer* repar* laga* fixa* åtgärd*'),
    redelivery: anyOf('skicka* leverera* eftersänd*'),
    compensation: anyOf('kompens* ersättning* avdrag* rabatt* ersätt* betala*'),
    callback: anyOf('ring ringa ringer samtal* telefon*'),
    cancel: anyOf('avbok* avbeställ* annuller* säga_upp häva ångra*'),
  },
  hardships: {
    death: anyOf(
      'begravning* avled bortgång* minnesstund* min_pappa_dog min_mamma_dog min_man_dog min_fru_dog',
    ),
    hospital: anyOf('sjukhus* akuten vårdcentral* ambulans* lasarett* epipen adrenalinpenna*'),
    fear: anyOf('vågar_inte rädd rädda otrygg* skakad* orolig*'),
    child: anyOf('bebis* spädbarn* tvilling* nyfödd* ettåring* tvååring*'),
    gift: anyOf('present presenten födelsedagspresent* julklapp* bröllopspresent*'),
    cold: anyOf(
      'frös iskall* utan_värme ingen_värme utan_varmvatten inget_varmvatten jag_fryser vi_fryser',
    ),
    sleep: anyOf('sov sover sömn* sömnlös* vaken legat_vaken'),
    leave: anyOf('semesterdag* ledig_från_jobbet tagit_ledigt ledig_dag'),
    money: anyOf('hyran pensionär* övertrass* råd_med inkasso* betalningsanmärkning*'),
  },
  feasts: {
    födelsedag: 'födelsedagen',
    bröllop: 'bröllopet',
    guldbröllop: 'guldbröllopet',
    bröllopsdag: 'bröllopsdagen',
    konfirmation: 'konfirmationen',
    dopet: 'dopet',
    kalas: 'kalaset',
    inflyttning: 'inflyttningen',
    midsommarafton: 'midsommarafton',
    julafton: 'julafton',
    nyårsafton: 'nyårsafton',
    invigning: 'invigningen',
    studentfest: 'studentfesten',
  },
  wrong: anyOf(
    'sakn* fatt* fel felaktig* felstav* trasig* sprick* sprucken spruckna spruckit sprack spräck* repa repad* repor repig* sönder läck* dropp* rinner rann för_sen* för_lite för_mycket för_kort* för_lång* för_stor* för_lit* för_smal* för_tidig* för_hög* för_låg* sned* snett skev* smuts* ostäd* var_inte är_inte gick_inte går_inte fungerar_inte fungerade_inte funkar_inte stämmer_inte stämde_inte kom_inte kommer_inte passar_inte syns_inte borta nekad* nekas nekar vägra* lukt* stank* stinker blöt* fukt* mögel* mögl* lös lösa lossn* kallt kall kalla iskall* ljummen ljummet stann* blink* glömt glömd* glömde dubbel* dubbelt två_gånger krossad* krossat krossade buckl* intryck* skad* fläck* knäck* brutit bröt bruten brast slockn* slut slutade slutat slutar krymp* krångl* krasch* hackar fastn* låst* olåst* upptag* tomt tom tomma döda död rå rått bränd* vidbränd* hår hårstrå* glasbit* mask* larv* insekt* löss råtta* möss kackerlack* hasselnöt* jordnöt* blod* brann brinner rök* exploder* gick_av gått_av gick_upp flaga* släppt släpper urtvättad* blekt* inkasso påminnelseavgift* debiterad* debiterat dragit dragna drogs dragits dyrare skrek skällde hånade skrattade svor otrevlig* oförskäm* ohövlig* nonchal* ignorer* fnös himlade tappat tappade försvann försvunnit bortkom* försen* dröj* väntat väntade väntar obesvara* uteblev uteblivit inställ* ojämn* gapar glipa* hål piper gnissl* glappar vobbl* vingl* bitar skärvor ramla* föll rasa* vält* slet slits sliten slitna nött någon_annan annan_modell ett_annat en_annan i_stället_för istället_för högre_än större_än mindre_än kortare_än',
  ),
  negation: anyOf('inte ej aldrig ingen inget inga utan fortfarande ännu tyvärr bara'),
  yet: headOf('ändå fortfarande plötsligt'),
  leaning: headOf(
    'inte i_den i_det i_dem på_den på_det på_dem ur_den ur_det till_den av_dem de_kom de_är de_var de_har de_hade de_står de_stod de_blev de_går de_gick de_fungerar de_sa de_sitter de_ligger de_låg sedan sen därefter därför så detta dessa den_andra den_ena det_andra den_tredje båda heller annars alltså däremot dessutom också samma det_samma där här_är klockan samtidigt vilket det_visar det_kan nåja fast',
  ),
  theThird: anyOf('han hon honom henne hans hennes vederbörande'),
  persons: anyOf(
    'mamma* pappa* mor mors far fars moster* faster* morbror* son sonen dotter dottern fru frun man mannen sambo* pojkvän* flickvän* syster* bror* barn barnet barnen chaufför* montör* servitör* servitris* dam* granne* vän* väninna* hyresgäst* gäst* kollega* mormor* farmor* morfar* farfar* receptionist* personal* hantverkare* bud* kille* tjej* unge_*',
  ),
  kin: [
    {
      pronoun: /(?<!\p{L})han(?!\p{L})/iu,
      same: anyOf('han honom hans'),
      nouns: 'son man pappa far bror svärson svärfar farfar morfar pojke pojkvän sambo',
    },
    {
      pronoun: /(?<!\p{L})hon(?!\p{L})/iu,
      same: anyOf('hon henne hennes'),
      nouns:
        'dotter fru mamma mor syster svärdotter svärmor mormor farmor flicka flickvän sambo moster faster',
    },
  ],
  yours: { min: 'din', mitt: 'ditt', vår: 'er' },
  found: anyOf(
    'se ser såg upptäckte upptäcker visade_sig visar_sig konstaterade märkte märker meddelade sa sade upplyste veta skrev står stod',
  ),
  links: anyOf('och men så för eftersom'),
  when: headOf('då när om eftersom fast medan innan efter_att sedan som vad hur tills'),
  self: anyOf('jag mig min mitt mina vi oss vår vårt våra'),
  own: anyOf('du ni dig er din ditt dina ert era'),
  subjects: headOf(
    'jag vi ni du det den en ett de min mitt mina vår vårt våra er ert ingen inget alla två tre fyra hela han hon',
  ),
  pointing:
    /(?<!\p{L})(?:den|det|dem|dom)(?=[,.]|$|\s(?:och|men|så|för|i|på|med|till|från|ut|upp|ner|in|igen|bort|själv|hem)(?!\p{L}))|(?<!\p{L})(?:var|er|är|blev|ble|vart|har|hade|havde|hadde|stod|sto|kom|lå|låg|går|gikk|gik|gick)\s(?:den|dei)\s(?!\p{L}+[ea]\s)/iu,
  pointedTo:
    /\p{L}{3,}(?:en|et|er|ar|or|erne|ene|ane|na|an|a)(?!\p{L})|(?<!\p{L})(?:en|et|ett|ei|ein|eit|min|mit|mitt|din|dit|ditt|vores|vår|vårt|jeres|deres|dykkar|ert|er|to|två|tre)\s\p{L}{3,}/iu,
  its: [
    { word: /^den(?!\p{L})(?!\s\d)/iu, noun: /n$/u, does: /^den (?!\d)/iu },
    { word: /^det(?!\p{L})/iu, noun: /t$/u, does: thingDoes },
  ],
  noNoun:
    /^det (?:var|är|er|blev|ble|vart|blei) (?:\p{L}+ )?(?:mörkt|kallt|iskallt|varmt|smutsigt|tomt|halt|omöjligt|svårt)(?!\p{L})|^det (?:slutade|slutar|endte|ender|enda|endar|regnede|regnade|regnet|regna|tog|tager|tar|tok|tek|varede|varade|varte|har gått)(?!\p{L})|^det (?:är|var|står|stod|ligger|låg|kom|kommer|saknas|saknades|fattas|hängde|satt|blev|finns|fanns|har|regnade|luktar|luktade|droppar|droppade|tog|tar|dröjde)(?: \p{L}+){0,4} (?:en|ett|ingen|inget|inga|något|några|två|tre|fyra|över|flera|\d+)(?!\p{L})|^det (?:är|var|låg|stod|satt|fanns|kom)(?: \p{L}+)? \p{L}+(?:ade|iga|ka|na|ta) \p{L}+(?:or|ar|er)(?!\p{L})|^det \p{L}+(?: \p{L}+t)?(?: \p{L}+)? (?:kalk|vatten|mögel|rök|smuts|damm|hår|glas|olja|fukt|is|blod|skräp|ludd|larver|myror)(?!\p{L})/iu,
  unfit: anyOf(
    'visserligen fattar panick wow bravo lyckligtvis tur_nog haha hehe lol imponera* grattis rekord* månne kanske utmärkt perfekt underbar* superfin* härlig* trevlig* snäll* annars ska_sägas typ fan skit* jävla jävel* arsle* säger_appen tomten pingvin* vykort* liksom nån nåt nåra ded fast_då panik fattar',
  ),
  noHardship: wishes(
    'jag vi ni du man',
    'vill ville önskar kräver överväger förväntar hoppas ber föreslår räknar ska skall orkar',
    'kan_ni kan_du tack gärna hälsning* anmäla advokat* utgår ingen_nöd i_annat_fall säg_till tycker säger vet_inte hälsa',
  ),
  oneDay:
    /^(?:i (?:mån|tis|ons|tors|fre|lör|sön)dags|på (?:mån|tis|ons|tors|fre|lör|sön)dag|förra \p{L}+dagen)$/iu,
  date: dateIn('sv-SE', 'den '),
  elapsed: elapsedIn({
    counts: 'två tre fyra fem sex sju åtta nio tio elva tolv',
    days: 'dagar',
    weeks: 'veckor',
    months: 'månader',
    over: 'över',
    almost: 'nästan',
  }),
};
