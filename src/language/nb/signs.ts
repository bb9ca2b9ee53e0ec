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

/** Both Norwegian standards share what customers mix: bokmål mails hold "eg", nynorsk ones "ikke". */
export const signs: Signs = {
  casual: headOf('hei heia heisann hallo halla hallais heihei hey'),
  bought: anyOf('kjøpte kjøpt bestilte bestilt bestiller handlet handla tinga kjøpe'),
  term: /\d{1,2}\s?(?:-|–|til)\s?\d{1,2}\s(?:virkedager|virkedagar|yrkedagar|arbeidsdager|arbeidsdagar|dager|dagar|uker|veker)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:ringt|ringte|skrevet|skrev|skrive|skreiv|mailet|maila|purret|purra|kontaktet|kontakta)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|\d{1,2})\s(?:ganger|gonger|gongar))(?!\p{L})|(?<times2>(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|\d{1,2}) (?:ganger|gonger))\shar\s(?:jeg|eg)\s(?:ringt|skrevet|skrive|purret|purra)(?!\p{L})/iu,
  order: /(?:ordre|bestilling|best\.|booking|nr)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,3}$/iu,
  notOrder:
    /(?:faktura|regning|rekning|vår ref|deres ref|kunde|sak|kode|koden er|gavekort|gåvekort)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
  types: {
    'late-delivery': anyOf(
      'vent* lever* send* pakk* kommet kom kommer kome kjem sporing* forsink* frakt* vei veg uke uker veke veker dager dagar mottatt klargjøring',
    ),
    'missing-delivery': anyOf(
      'lever* utlever* pakk* mottatt fått sporing* kommet kome frakt* bud* hent*',
    ),
    'wrong-item': anyOf(
      'feil* annen annet andre anna bestil* bytt* bytte istedenfor i_stedet farge* størrelse* svart blå grønn rød hvit',
    ),
    'missing-part': anyOf('mangl* manglet uten utan bare berre skrue* deler delar del pakninga'),
    damaged: anyOf(
      'knekt* knakk sprekk* sprukket ripe* riper skad* skade* ødel* knust* i_stykker flenge* hull* hol brukket bulk* flekk* flerre* revnet revna vann* våt*',
    ),
    billing: anyOf(
      'regning* rekning* faktur* trukket trekt trekk* belast* betal* beløp* konto* gebyr* kr kroner ganger',
    ),
    'refund-missing': anyOf(
      'penge* pengar pengane refusjon* refunder* tilbake attende retur* kredit* beløp* krone',
    ),
    'staff-conduct': anyOf(
      'sa svarte svara kalte kalla ropte lo ler kelner* servitør* ekspeditør* montør* ansatt* tilsett* resepsjonist* sjåfør* dame* fyr* person* sur* frekk* snakka snakke snakket',
    ),
    'no-answer': anyOf(
      'svar* ring* mail* epost* e-post* skrevet skrive skriver henvend* kontakt* purr* taus* høre_fra hører_fra hørt_fra høyrt_frå hører_noe hører_nokka hørt_noe høyrt_noko ikke_hørt ikkje_høyrt spør',
    ),
    'broken-promise': anyOf(
      'lov* avtal* sa skulle kom kommer kjem tid* møte* montør* dukk* gang gong',
    ),
    booking: anyOf('book* bestil* tinga reserv* rom* bord* natt netter opphold* plass* rorbu*'),
    website: anyOf(
      'side* nettside* web* lenke* knapp* kode* login* logg* app* kurv* klikk* skjerm* nettet betal*',
    ),
    workmanship: anyOf(
      'montør* arbeid* gjort fug* skru* satt sett monter* vask* rengj* malt maler* drypp* lekk* lek utett* skeiv* skjev* flis* rør* golv* gulv* vatn vann* handverk* håndverk* tett*',
    ),
    'hygiene-safety': anyOf(
      'skitt* skitn* mugg* hår allergi* nøtt* hasselnøtt* peanøtt* syk* sjuk* kast* mat* lukt* gass* støt* farlig* brann* røyk* kniv* glass* barn* gift* lepp*',
    ),
    'rigid-policy': anyOf(
      'regl* regel* vilkår* policy* frist* nekt* avvis* kan_ikke kan_ikkje får_ikke gebyr* dager dagar',
    ),
    privacy: anyOf(
      'opplysning* fødselsnummer* personnummer* gdpr adresse* navn* namn* nummer* mail* epost* bilde* nøkkel* kode*',
    ),
    price: anyOf('pris* kr kroner dyr* billig* tilbud* tilbod* rabatt* kost*'),
    'information-gap': anyOf(
      'sto stod står skrev skreiv opplyst* nevnt nemnt fortalt visste bruksanvis* manual* informasjon* opplysning* beskjed* sagt skilt',
    ),
    'not-as-described': anyOf(
      'beskr* sto stod står bilde* side* nettside* lov* trodde utsikt* størrelse* mål* farge* cm annerledes annleis i_stedet annons* etter_navnet',
    ),
  },
  danger: anyOf(
    '*allergi* allergisk* nøtte* hasselnøtt* peanøtt* cøliaki* gluten* adrenalinpenn* epipen mugg gasslukt* kullos* salmonella* oppkast* kakerlakk* rotte* lus veggdyr',
  ),
  flaws: flawOf(
    'sprekk ripe flenge flekk bulk skramme rift hull hol misfarging sprekker riper flekker hull bulker skade merke flerre',
  ),
  plural: /(?:ene|ane)$/u,
  neuter: /t$/u,
  goods: /(?:\p{L}{2,}\s?)+/iu,
  room: /(?<!\p{L})(?:rom|rorbu|hytte|leilighet|suite)\s(?:nr\.?\s|nummer\s)?\d{1,4}(?!\p{L})/iu,
  wants: {
    refund: anyOf(
      'penge* pengar pengane refund* refusjon* retur* tilbakebetal* kredit* tilbake attende',
    ),
    replacement: anyOf('ny nytt nye bytte* erstatt* hel_en'),
    repair: anyOf('reparer* repar* fikse* ordne* utbedr* laga*'),
    redelivery: anyOf('sende* send levere* ettersend*'),
    compensation: anyOf('kompens* erstatning* avslag* prisavslag* rabatt* dekke* betale*'),
    callback: anyOf('ring ringe ringer telefon* oppringning*'),
    cancel: anyOf('annuller* kanseller* avbestil* avlys* si_opp seie_opp angre*'),
  },
  hardships: {
    death: anyOf(
      'begravelse* gravferd* bisettelse* dødsfall* gikk_bort gjekk_bort minnestund* minnesamvær* faren_min_døde mora_mi_døde moren_min_døde mannen_min_døde er_død_i',
    ),
    hospital: anyOf('sykehus* sjukehus* legevakt* ambulanse* akuttmottak* epipen adrenalinpenn*'),
    fear: anyOf('tør_ikke tør_ikkje redd redde utrygg* skjelven rystet'),
    child: anyOf('baby babyen spedbarn* tvilling* nyfødt* ettåring* toåring*'),
    gift: anyOf(
      'gave gaven gåve gåva bursdagsgave* bursdagsgåve* julegave* bryllupsgave* presang*',
    ),
    cold: anyOf(
      'frøs fraus iskald* uten_varme utan_varme ingen_varme uten_varmtvann ikke_varmt_vann jeg_fryser vi_fryser',
    ),
    sleep: anyOf('sov sover søv søvn* våken vaken søvnløs*'),
    leave: anyOf('feriedag* fridag* fri_fra_jobb tatt_fri teke_fri'),
    money: anyOf('husleie* husleige* pensjonist* overtrekk* råd_til inkasso* blakk'),
  },
  feasts: {
    bursdag: 'bursdagen',
    fødselsdag: 'bursdagen',
    bryllup: 'bryllupet',
    bryllaup: 'bryllaupet',
    gullbryllup: 'gullbryllupet',
    konfirmasjon: 'konfirmasjonen',
    barnedåp: 'barnedåpen',
    dåp: 'dåpen',
    innvielse: 'innvielsen',
    sesongåpning: 'sesongåpningen',
  },
  wrong: anyOf(
    'mangl* feil* knekt knakk sprekk* sprukket ripe* riper i_stykker lekk* lek drypp* for_sent for_seint for_lite for_mye for_mykje skeiv* skjev* skitten* virker_ikke borte avvist* nekt* lukt* våt* løs* laus* kaldt kald ødel* stopp* blink* glemt gløymt dobbel* flenge* hull flekk* hol mugg iskald* trekt trukket',
  ),
  negation: anyOf(
    'ikke ikkje aldri ingen inga ingenting uten utan fortsatt framleis ennå enno dessverre bare berre',
  ),
  yet: headOf('likevel fortsatt framleis plutselig'),
  leaning: headOf(
    'siden sidan deretter derfor difor slik så dette disse desse den_andre den_ene det_andre den_tredje begge heller ellers altså derimot dessuten også òg samme same det_samme der her_er klokka klokken samtidig hvilket det_viser det_kan nåvel',
  ),
  theThird: anyOf('han hun ho ham henne hans hennes hennar vedkommende hu'),
  persons: anyOf(
    'mor mors mora far fars faren mamma* pappa* tante* onkel sønn sønnen son sonen datter dattera datteren kone kona mann mannen kjæreste* samboer* søster* bror* barn barnet barna sjåfør* montør* servitør* kelner* dame* nabo* venn* venninne* beboer* gjest* kollega* mormor* farmor* morfar* farfar* bestemor* bestefar* ekspeditør* resepsjonist* ansatt* håndverker* handverkar* bud* fyr* unge_*',
  ),
  kin: [
    {
      pronoun: /(?<!\p{L})han(?!\p{L})/iu,
      same: anyOf('han ham hans'),
      nouns:
        'sønn sønnen son sonen mann mannen far faren bror broren pappa svigersønn svigerfar farfar morfar bestefar kjæreste kjæresten samboer samboeren',
    },
    {
      pronoun: /(?<!\p{L})(?:hun|ho)(?!\p{L})/iu,
      same: anyOf('hun ho henne hennes hennar'),
      nouns:
        'datter datteren dattera dotter dottera kone kona mor moren mora mamma søster søsteren søstera svigermor mormor farmor bestemor kjæreste kjæresten samboer samboeren tante',
    },
  ],
  yours: { min: 'din', mi: 'di', mitt: 'ditt', vår: 'deres' },
  found: anyOf(
    'se ser så såg oppdaget oppdaga oppdager viste_seg viser_seg merket merka konstaterte sa meddelte opplyste vite skrev skreiv står stod sto',
  ),
  links: anyOf('og men så for fordi'),
  when: headOf(
    'da då når hvis viss fordi selv_om sjølv_om mens medan før etter_at siden sidan som hvor kor hva kva inntil om',
  ),
  self: anyOf('jeg eg meg mi min mitt mine vi oss vår vårt våre'),
  own: anyOf('du dere deg din di ditt dine deres de dykk dykkar'),
  subjects: headOf(
    'jeg eg vi dere de du det den en ei et ein eit min mi mitt mine vår vårt våre deres dykkar ingen inga alle to tre fire hele heile dykk han hun ho',
  ),
  pointing:
    /(?<!\p{L})(?:den|det|dem|dei)(?=[,.]|$|\s(?:og|men|så|for|i|på|med|til|fra|frå|ut|opp|ned|inn|igjen|bort|selv|sjølv|hjem|heim)(?!\p{L}))|(?<!\p{L})(?:var|er|är|blev|ble|vart|har|hade|havde|hadde|stod|sto|kom|lå|låg|går|gikk|gik|gick)\s(?:den|dei)\s(?!\p{L}+[ea]\s)/iu,
  pointedTo:
    /\p{L}{3,}(?:en|et|er|ar|or|erne|ene|ane|na|an|a)(?!\p{L})|(?<!\p{L})(?:en|et|ett|ei|ein|eit|min|mit|mitt|din|dit|ditt|vores|vår|vårt|jeres|deres|dykkar|ert|er|to|två|tre)\s\p{L}{3,}/iu,
  its: [
    { word: /^den(?!\p{L})/iu, noun: /(?:n|a)$/u, does: /^den (?!\d)/iu },
    { word: /^det(?!\p{L})/iu, noun: /t$/u, does: thingDoes },
  ],
  noNoun:
    /^det (?:var|är|er|blev|ble|vart|blei) (?:\p{L}+ )?(?:mørkt|mørk|kaldt|kald|iskaldt|varmt|skittent|tomt|glatt|umulig|vanskelig)(?!\p{L})|^det (?:slutade|slutar|endte|ender|enda|endar|regnede|regnade|regnet|regna|tog|tager|tar|tok|tek|varede|varade|varte)(?!\p{L})|^det (?:er|var|står|sto|stod|ligger|ligg|lå|låg|kom|kommer|kjem|mangler|manglar|manglet|mangla|hang|satt|ble|vart|finnes|finst|har|hadde|lukter|lukta|drypper)(?: \p{L}+){0,4} (?:en|ei|et|ein|eit|ingen|inga|noe|noko|noen|nokon|to|tre|fire|over|flere|fleire|\d+)(?!\p{L})/iu,
  unfit: anyOf(
    'heldigvis haha hehe lol imponer* gratuler* rekord* tro kanskje utmerket perfekt nydelig* superfin* flott trivelig* snill* hvis viss dersom ellers skal_sies liksom faen jævla dritt* ræv* rass visstnok julenissen pingvin* postkort* nån ass hu ska æ dokker liksåm e særr tydeligvis forresten',
  ),
  noHardship: wishes(
    'jeg eg vi dere de du man',
    'vil ville ønsker ønskjer krever krev vurderer forventer forventar håper håpar ber foreslår regner reknar skal gidder orker',
    'kan_dere kan_de kan_du takk gjerne hilsen helsing anmelde advokat* synes synest si_fra sier seier vet_ikke veit_ikkje veit_ikke hils',
  ),
  oneDay: /^(?:forrige|førre|sist) \p{L}+dag$/iu,
  date: dateIn('nb-NO', ''),
  elapsed: elapsedIn({
    counts: 'to tre fire fem seks sju åtte ni ti elleve tolv',
    days: 'dager',
    weeks: 'uker',
    months: 'måneder',
    over: 'over',
    almost: 'nesten',
  }),
};
