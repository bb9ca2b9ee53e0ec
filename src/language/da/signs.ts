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

/** "den virker": not "den lille virker", where it opens a longer subject. */
const opening = (pronoun: string): RegExp =>
  new RegExp(
    `^${pronoun}(?= (?:er|var|har|havde|kan|kunne|skal|vil|ville|blev|går|gik|står|stod|kom|lå|ikke|stadig|aldrig|\\p{L}+(?:er|ede|te))(?!\\p{L}))`,
    'iu',
  );

/** Made when they are first wanted: they take a while. */
export const makeSigns = (): Signs => ({
  casual: headOf('hej hejsa hejs halløj heya hey hi dav davs mojn'),
  formal:
    /(?<!(?:[Kk]ære|til) )(?<=[\p{L},] )(?:De|Dem|Deres)(?!\p{L})|(?<!\p{L})(?:advokatfirma\p{L}*|advokatpartnerselskab|advokatfuldmægtig|(?:min|vores) klient|med højagtelse|ærbødigst|skal (?:jeg|vi) herved|gøre indsigelse mod)(?!\p{L})/u,
  stale: anyOf(
    'nu endnu stadig fortsat i_dag i_morgen i_aften i_nat snart for_tiden lige_nu denne_uge denne_måned næste_uge dags_dato',
  ),
  bought: anyOf('købte købt bestilte bestilt bestiller handlede koebte'),
  term: /\d{1,2}\s?(?:-|–|til)\s?\d{1,2}\s(?:hverdage|arbejdsdage|dage|uger)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:ringet|ringede|skrevet|skrev|rykket|mailet|kontaktet)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>(?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d{1,2})\sgange)(?!\p{L})|(?<times2>(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\d{1,2}) gange)\shar\sjeg\s(?:ringet|skrevet|rykket|mailet)(?!\p{L})/iu,
  order: /(?:ord(?:re|\.|er)|best(?:illing|\.)|nr)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,3}$/iu,
  invoice: /(?:faktura|regning)\p{L}*\W{0,4}(?:(?:nr|nummer|no)\W{0,3})?$/iu,
  booking: /(?:booking|reservation)\p{L}*\W{0,4}(?:(?:nr|nummer|no)\W{0,3})?$/iu,
  notOrder:
    /(?:faktura|regning|vores ref|mit ref|j\.?\s?nr|jnr|journal|medlem|tlf|telefon|mobil|cvr|cpr|konto|kunde|sag|kode)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
  types: {
    'late-delivery': anyOf(
      'vent* lever* send* pakk* kommet kom kommer tracking spor* forsink* fragt* undervejs vej uge uger dage modtaget komme ankom* dato* fremme frem måned måneder klar rykket',
    ),
    'missing-delivery': anyOf(
      'lever* pakk* modtaget fået faet tracking kommet fragt* bud* spor* kommet væk ankom* modtog fik nået dukke* frem',
    ),
    'wrong-item': anyOf(
      'forkert* forkært* anden andet andre bestilt* bestilte byt* istedet i_stedet modsat farve* størrelse* sort blå grøn rød hvid fik passer sendt sendte nummer nr str byttet',
    ),
    'missing-part': anyOf(
      'mangl* manglede uden kun ikke_med skrue* dele del fattes medfulgte følger vedlagt vedlagte lå posen kassen fulgte med',
    ),
    damaged: anyOf(
      'knæk* revn* ridse* skade* skader* beskadig* ødel* smadre* i_stykker flæng* hul* brækk* skår bule* itu splint* flæk* plet* rift* våd vand*',
    ),
    billing: anyOf(
      'regning* faktur* truk* træk* opkræv* betal* beløb* konto* gebyr* kr kroner gange dobbelt* abonnement* rabat* pris* moms',
    ),
    'refund-missing': anyOf(
      'penge* refusion* refunder* tilbage retur* kredit* beløb* krone kroner kr udbetal* overfør* depositum* konto*',
    ),
    'staff-conduct': anyOf(
      'sagde svarede kaldte råbte grinede tjener* ekspedient* montør* medarbejder* receptionist* chauffør* dame* fyr* person* sur* uforskammet* talt tale grine* lo smækkede lagde rullede vendte vagt* lærer* sælger* frisør* idiot hånligt ansat* mødt*',
    ),
    'no-answer': anyOf(
      'svar* ring* mail* skrevet skriver henvend* kontakt* rykk* tavs* høre hørt ringet ringede telefon* stille tilbage besked*',
    ),
    'broken-promise': anyOf(
      'lov* aftal* sagde skulle kom kommer tid* møde* montør* afbud udeblev gang tekniker* mand ingen kommet dukke* aflys* dato* igen holdt',
    ),
    booking: anyOf(
      'book* bestil* reserv* værelse* bord* nat nætter ophold* plads* enkeltværelse* dobbeltværelse* sæde* billet* udlejet udleveret givet optaget opredning hold* tid',
    ),
    website: anyOf(
      'side* hjemmeside* web* link* knap* kode* login* app* kurv* klik* skærm* nettet betal* fejl* formular* siden logger',
    ),
    workmanship: anyOf(
      'montør* arbejd* lav* fug* skru* sat satte monter* rens* rengør* malet maler* drypp* utæt* skæv* fliser* rør* gulv* vand* håndværk* tæt afløb* gulvafløb* løber hul huller rille* dokumentation* løs* skåret klippe* klippet malet limet syet rokker rykket',
    ),
    'hygiene-safety': anyOf(
      'snavs* beskidt* skimmel* hår mug allergi* nød* nødde* syg* opkast* mad* lugt* kakerlak* gas* stød* farlig* brand* røg* kniv* glas* børn* barn* gift*',
    ),
    'rigid-policy': anyOf(
      'regl* regel* betingel* politik* frist* vilkår* nægt* afvis* kan_ikke må_ikke gebyr* dage retur afvist timer ret reglen',
    ),
    privacy: anyOf(
      'oplysning* cpr* persondata* gdpr adresse* navn* nummer* mail* foto* billede* nøgle* kode*',
    ),
    price: anyOf(
      'pris* kr kroner dyr* billig* tilbud* rabat* kost* steget steg sat_ned sat_op forskel*',
    ),
    'information-gap': anyOf(
      'stod står skrev oplyst* nævnt fortalt vidste vejledning* manual* information* oplysning* besked* sagt skilt',
    ),
    'not-as-described': anyOf(
      'beskr* stod står billed* side* lov* troede udsigt* størrelse* mål* farve* cm anderledes i_stedet annonc* ligner står anderledes ikke_som plet',
    ),
  },
  danger: anyOf(
    'allergi allergisk nøddeallergi* anafyla* epipen adrenalinpen* hævede_op kunne_ikke_få_vejret lugter_af_gas lugtede_af_gas lugt_af_gas gaslugt* gasudslip* gaslækage* rådne_æg kulilte* røgudvikling røg_ud_af begyndte_at_ryge begynder_at_ryge begyndt_at_ryge gik_der_ild der_gik_ild ild_i_skærmen bart_kobber se_kobberet blottet_ledning blottede_ledninger blotlagt* brændte_hånden brændte_fingr* brændte_mig brændt_mig brændte_sig brændt_fingr* gnistrede gnister gnist kortslut* brandlugt lugter_brændt lugtede_brændt brændt_lugt lugt_af_brændt brændt_sammen brandsår* forbrænd* gik_ild brød_i_brand gik_i_brand fik_stød får_stød elektrisk_stød skadestue* kom_til_skade kommet_til_skade slugt_et kvalt salmonella madforgift* asbest*',
  ),
  flaws: flawOf(
    'revne ridse flænge plet sprække bule skramme flage misfarvning skår revner ridser pletter huller hul brud rift buler skrammer',
  ),
  plural: /(?:ne)$/u,
  neuter: /t$/u,
  goods: /(?:\p{L}{2,}\s?)+/iu,
  room: /(?<!\p{L})(?:værelse|hytte|lejlighed|suite)\s(?:nr\.?\s|nummer\s)?\d{1,4}(?!\p{L})/iu,
  wants: {
    refund: anyOf('penge* refund* refusion* retur* tilbagebetal* kredit* tilbage'),
    replacement: anyOf('ny nyt nye bytte* ombyt* erstat*'),
    repair: anyOf('reparer* repar* lave_den lavet ordne* fikse* gjort_færdig'),
    redelivery: anyOf('sende* send levere* eftersend*'),
    compensation: anyOf('kompens* erstatning* nedslag* afslag* rabat* dække* betale*'),
    callback: anyOf('ring ringe ringer opkald* telefon*'),
    cancel: anyOf('annuller* aflys* afbestil* opsig* fortryd*'),
  },
  hardships: {
    death: anyOf(
      'begravelse* bisættelse* afdøde dødsfald* mindehøjtidelighed* kisten gik_bort gået_bort far_døde mor_døde mand_døde kone_døde far_er_død mor_er_død mand_er_død kone_er_død enke enkemand',
    ),
    hospital: anyOf(
      'hospitalet sygehuset skadestue* lægevagt* ambulance* børnemodtagelse* akutmodtagelse* adrenalinpen* epipen indlagt kræft kemo* dialyse blodprop* hjerteanfald opereret',
    ),
    injury: anyOf(
      'kom_til_skade kommet_til_skade kommer_til_skade skadestue* forbrænd* brandsår* hjernerystelse* brækkede_armen brækkede_håndleddet brækket_håndled* skar_sig skar_mig slog_hovedet jeg_blødte det_blødte han_blødte hun_blødte',
    ),
    fear: anyOf(
      'utryg utrygge utrygt er_rystet blev_rystet helt_rystet angst blev_bange blev_så_bange er_så_bange er_bange_når tør_ikke_sove tør_ikke_køre tør_ikke_bruge tør_ikke_benytte tør_ikke_gå',
    ),
    child:
      /(?<!\p{L})(?:(?:min|vores|en) baby|babyen|spædbarn\p{L}*|tvillinger\p{L}*|nyfødt\p{L}*|(?:datter|søn|barn|pige|dreng) på (?:kun |bare )?\p{L}+ (?:dage|uger|måneder))(?!\p{L})/iu,
    water:
      /(?<!\p{L})(?:(?:vandet|det|regnen) (?:løber|drypper|siver|trænger|vælter)(?: \p{L}+)? (?:ned|ind|igennem|gennem)|(?:drypper|siver) (?:stadig|igen|fortsat)|(?:stadig|fortsat) (?:utæt|drypper)|oversvømme\p{L}*|vandskade\p{L}*|sprunget rør|tømmer (?:spand\p{L}*|balje\p{L}*))(?!\p{L})/iu,
    cold: anyOf(
      'jeg_fryser vi_fryser børnene_fryser frøs i_koldt_vand uden_varme ingen_varme uden_varmt_vand ikke_varmt_vand intet_varmt_vand',
    ),
    leave: anyOf('feriedag* fridag* fri_fra_arbejde taget_fri tog_fri'),
    sleep: anyOf(
      'ikke_sove ikke_sovet sov_ikke sover_ikke ligget_vågen lå_vågen ligger_vågen søvnløs* lukket_et_øje',
    ),
    money: anyOf(
      'overtræk* ikke_råd_til har_ikke_råd på_SU folkepension* pensionist* kontanthjælp*',
    ),
    gift: anyOf(
      'en_gave som_gave i_gave gaven fødselsdagsgave* julegave* bryllupsgave* konfirmationsgave* dåbsgave*',
    ),
    wait: anyOf(
      'har_rykket jeg_rykkede rykkede_jeg tredje_mail tredje_gang_jeg_skriver gang_jeg_skriver skriver_igen ventet_i_over ventet_i_næsten ventet_i_snart ventet_i_to ventet_i_tre ventet_i_fire ventet_i_fem ventet_i_seks ventet_i_syv ventet_i_otte ventet_i_ugevis ventet_i_månedsvis',
    ),
  },
  feasts: {
    fødselsdag: 'fødselsdagen',
    foedselsdag: 'fødselsdagen',
    bryllup: 'brylluppet',
    guldbryllup: 'guldbrylluppet',
    sølvbryllup: 'sølvbrylluppet',
    konfirmation: 'konfirmationen',
    barnedåb: 'barnedåben',
    dåb: 'dåben',
    indvielse: 'indvielsen',
    studenterfest: 'studenterfesten',
  },
  wrong: anyOf(
    'mangl* forkert* knæk* revn* ridse* i_stykker utæt* drypp* for_sent for_lidt for_meget skæv* beskidt* virker_ikke væk afvist* nægt* lugt* våd* løs* koldt kold ødel* gået_ud fejl* stop* brumme* blink* glemt dobbelt* plet* hul huller mug iskold* trukket',
  ),
  negation: anyOf('ikke ik aldrig ingen intet uden heller_ikke stadig endnu kun desværre'),
  leaning: new RegExp(
    `${
      headOf(
        'siden derefter derfor sådan dernæst så dette disse bagefter den_anden den_ene det_andet den_tredje begge heller ellers altså derimod desuden også samme det_samme dér her_er for_det klokken derpå samtidig hvilket hvor det_er det_var det_viser det_kan det_blev det_skete det_stod_der det_står_der det_sagde det_fik det_gør de_kom de_siger de_sagde de_hænger de_ringede de_lo de_byggede de_vil de_ville de_ved de_skrev de_svarede den_lilles nå pengene_går',
      ).source
    }|^(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|nogle|ingen|alle|halvdelen|resten) af dem(?!\\p{L})|^de (?!\\p{L}*ste )(?:\\p{L}+(?:er|ede|te)|ikke|stadig|var|har|havde|kom|stod|lå|gik|står|kan|skal|vil|ville|fik|bliver|blev|også|er) `,
    'iu',
  ),
  theThird: anyOf('han hun ham hende hans hendes vedkommende'),
  persons: anyOf(
    'mor mors far fars moster faster onkel søn sønnen datter datteren kone mand manden kæreste søster bror barn barnet børn børnene dreng pige chauffør* montør* tjener* dame* nabo* ven veninde* beboer* gæst* kollega* mormor* farmor* morfar* farfar* ekspedient* receptionist* medarbejder* håndværker* bud* fyr* unge_*',
  ),
  yours: { min: 'din', mit: 'dit', vores: 'jeres' },
  found: anyOf(
    'se ser så opdagede opdager viste_sig viser_sig konstaterede mærkede oplevede fandt_ud_af sagde meddelte oplyste fortalte vide skrev står stod',
  ),
  links: anyOf('og men så for fordi'),
  when: headOf('da når hvis fordi selvom mens før efter_at inden siden som hvor hvad indtil om'),
  self: anyOf('jeg mig min mit mine vi os vores'),
  subjects: headOf(
    'jeg vi I du der det den en et de min mit mine vores jeres ingen intet alle to tre fire denne hele han hun',
  ),
  pointing:
    /(?<!\p{L})(?:den|det|dem)(?=[,.]|$|\s(?:og|men|så|for|i|på|med|til|fra|ud|op|ned|ind|igen|væk|selv|hjem)(?!\p{L}))|(?<!\p{L})(?:var|er|är|blev|ble|vart|har|hade|havde|hadde|stod|sto|kom|lå|låg|går|gikk|gik|gick)\s(?:den|dei)\s(?!\p{L}+[ea]\s)/iu,
  pointedTo:
    /\p{L}{3,}(?:en|et|erne|ene|ane|na|an|a)(?!\p{L})|(?<!\p{L})(?:en|et|ett|ei|ein|eit|min|mit|mitt|din|dit|ditt|vores|vår|vårt|jeres|deres|dykkar|ert|er|to|två|tre)\s\p{L}{3,}/iu,
  its: [
    { word: opening('den'), noun: /n$/u, does: /^den (?!\d)/iu },
    { word: opening('det'), noun: /t$/u, does: thingDoes },
  ],
  noNoun:
    /^det (?:var|är|er|blev|ble|vart|blei) (?:\p{L}+ )?(?:mørkt|koldt|iskoldt|varmt|beskidt|tomt|glat|umuligt|svært)(?!\p{L})|^det (?:slutade|slutar|endte|ender|enda|endar|regnede|regnade|regnet|regna|tog|tager|tar|tok|tek|varede|varade|varte)(?!\p{L})|^det (?:står|stod|ligger|lå|kom|kommer|mangler|manglede|hang|sad|blev|har|lugter|lugtede|drypper|dryppede)(?: \p{L}+){0,4} (?:en|et|ingen|intet|noget|nogen|to|tre|fire|over|flere|\d+)(?!\p{L})/iu,
  unfit: anyOf(
    'heldigvis haha hehe lol imponeret tillykke rekord* mon måske faktisk_flot udmærket fremragende perfekt dejlig* superfin* skøn* flink* sød søde hvis skal_siges ærligt_talt typ sgu fandeme skide lort* pis* røv* siger_appen julemanden pingvin* postkort* svamp gider ass agtigt nævner_det_bare siges ' +
      'til_grin urimelig* uacceptabel* skandal* skuffe* utroligt latterlig* uforskamm* fræk* frækt skam* snyd* snyder fup* svind* løgn* løj bondefange* useriøs* uprofessionel* elendig* rædsel* rædsom* fatter åbenbart efter_sigende tydeligvis selvfølgelig naturligvis betryggende hyggelig* flot pænt forbilled* som_en som_et som_om hystad* hysteri* senil* idiot* klovn* tåbelig* dum dumme doven* dårlig_stil være_bekendt eventyr* cirkus museum* fint_nok pyt jo da_også i_grunden rigtignok bundt glimrende storslået charmerende rørende beundr* misund* velsign* gudskelov hurra bravo tak interessant underholdende sjov* morsom* spøg* underligt mærkeligt mystisk mirak* trylle* ' +
      'å æ sæ daw po taun hva_faen kuns ikk fanme ås mæ dæ hvafor nåå kommen_en ell wtf omg seriøst ren_og_skær fanden helvede kraftedeme ' +
      'forpul* fuck* satan* fandens helvedes kraftede* for_fanden røvhul* luder* svin møgunger abe aber hjerneblødning* spade spader nar åndssvag* retard* sindssyg* vanvittig* crap bullshit klaphat* banditter tosse* tosser amatør* shit ' +
      'en_finger_at_sætte ros venligste venlige elsker kompliment* æren tusind_tak høflig* hjertelig* superglad ' +
      'ligner_en ligner_et som_var_det næsten_som ligesom gættede formoder formodentlig angiveligt sikkert_bare ironi* humor* vits* lykkes_jer kunststykke* bedrift* jubel* fest_for ' +
      'itj ikkje inte jæ sånn hvad_fanden hva_så mej dej jamen tja øh æhm kære_venner ',
  ),
  noHardship: wishes(
    'jeg vi I du man',
    'vil ville ønsker kræver overvejer forventer håber beder foreslår regner skal gider',
    'kan_I kan_du tak gerne hilsen bror_siger anmelde anmeldelse advokat* sig_til synes siger ved_ikke hils',
  ),
  oneDay:
    /^(?:i (?:man|tirs|ons|tors|fre|lør|søn)dags|på (?:man|tirs|ons|tors|fre|lør|søn)dag|sidste \p{L}+dag)/iu,
  date: dateIn('da-DK', 'den '),
  elapsed: elapsedIn({
    counts: 'to tre fire fem seks syv otte ni ti elleve tolv',
    days: 'dage',
    weeks: 'uger',
    months: 'måneder',
    over: 'over',
    almost: 'næsten',
  }),
});
