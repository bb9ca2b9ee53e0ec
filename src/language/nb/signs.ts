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

/** The head of a statement that leans on the one before it, in either standard. */
export const leaningBoth = new RegExp(
  `${headOf('siden sidan deretter derfor difor slik så dette disse desse den_andre den_ene det_andre den_tredje begge heller ellers altså derimot dessuten også òg samme same det_samme der her_er klokka klokken samtidig hvilket det_viser det_kan nåvel deretter det_første det_andre nummer_to nå no i_dag i_går i_natt først fyrst bare berre ein_ting en_ting').source}|^(?:begge|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|\\p{L}+ten|tjue|\\d+)\\s(?:heller\\s|ikkj?e\\s)?(?:er|var|har|hadde|ble|vart|blei|kom|mangl\\p{L}+)(?!\\p{L})|^[^«»]{0,80}:\\s|(?:står|stod|sto|stend)\\sdet$`,
  'iu',
);

/** "De er for korte": in bokmål "they", who are not named; in nynorsk "you". */
const theyAlone =
  /^de\s(?:ikke\s|aldri\s)?(?:er|var|har|hadde|ble|blir|kom|kommer|ga|gir|fikk|får|sier|sa|kan|kunne|vil|ville|skal|skulle|må|måtte|gikk|går|sto|står|tok|tar)(?!\p{L})/iu;

/** Both Norwegian standards share what customers mix: bokmål mails hold "eg", nynorsk ones "ikke". */
/** Made when they are first wanted: they take a while. */
export const makeSigns = (): Signs => ({
  casual: headOf('hei heia heisann hallo halla hallais heihei hey'),
  formal:
    /(?<!\p{L})(?:[Aa]dvokat\p{L}*|[Kk]lient(?:en|ane|ene|er|ar)?|[Uu]ndertegnede|[Uu]nderteikna|representerer|representerar|[Ff]ullmektig|[Rr]eklamasjonskrav)(?!\p{L})|(?<=\p{Ll},? )(?:De|Dem|Deres|Dykk|Dykkar)(?!\p{L})/u,
  stale: anyOf(
    'nå no ennå enno fortsatt framleis fremdeles i_dag idag i_morgen i_morgon i_kveld i_natt snart for_tiden for_tida foreløpig førebels hittil så_langt akkurat_nå akkurat_no p.t. enda ligger_vi vi_ligger sitter_vi vi_sitter',
  ),
  bought: anyOf('kjøpte kjøpt bestilte bestilt bestiller handlet handla tinga kjøpe'),
  term: /\d{1,2}\s?(?:-|–|til)\s?\d{1,2}\s(?:virkedager|virkedagar|yrkedagar|arbeidsdager|arbeidsdagar|dager|dagar|uker|veker)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:ringt|ringte|skrevet|skrev|skrive|skreiv|mailet|maila|purret|purra|kontaktet|kontakta)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|\d{1,2})\s(?:ganger|gonger|gongar))(?!\p{L})|(?<times2>(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|\d{1,2}) (?:ganger|gonger))\shar\s(?:jeg|eg)\s(?:ringt|skrevet|skrive|purret|purra)(?!\p{L})/iu,
  order:
    /(?<!\p{L})(?:ordre|ordernr|ordrenr|best\.\s?nr|bestillingsnr)\p{L}*\W{0,4}(?:(?:nr|nummer|nummeret|er)\W{0,3}){0,2}$/iu,
  invoice:
    /(?<!\p{L})(?:faktura|regning|rekning)\p{L}*\W{0,4}(?:(?:nr|nummer|nummeret|er)\W{0,3}){0,2}$/iu,
  booking:
    /(?<!\p{L})(?:booking|bestilling|reservasjon|tinging|bekreftelse|stadfesting)(?:a|en|i|ar|er)?(?:snr|snummer)?\W{0,4}(?:(?:nr|nummer|nummeret|er)\W{0,3}){0,2}$/iu,
  notOrder:
    /(?<!\p{L})(?:vår ref|deres ref|dykkar ref|ref\.?|j\.?\s?nr|kunde|kundenr|medlem|sak|saks|tilbud|tilbod|rapport|kode|koden er|gavekort|gåvekort|konto|org|reg|serie|artikkel|art|vare|modell|måler|målar|avtale|polise|kolli|sending|sporing|tlf|telefon|mobil|mob|postboks)(?:snr|nr|nummer)?\p{L}{0,6}\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
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
    '*allergi* allergisk* peanøtt* hasselnøtt* nøtteallergi* cøliaki* adrenalinpenn* epipen anafyla* gasslukt* gasslekkasje* lukter_gass lukta_gass luktet_gass luktar_gass råtne_egg kullos* karbonmonoksid* røykutvikling* røyklukt* svart_røyk det_kom_røyk kom_det_røyk røyk_fra røyk_frå tok_fyr tok_det_fyr det_tok_fyr begynte_å_ryke begynner_å_ryke byrja_å_ryke bar_kobber bart_kobber ser_kobberet se_kobberet blottet_ledning blottede_ledninger blotta_leidning* brente_hånda brente_hånden brente_fingr* brente_meg brent_meg brende_meg brende_handa tok_til_å_brenne begynte_å_brenne luktet_brent luktet_svidd lukta_brent lukta_svidd brent_lukt svidd_lukt kortslutn* gnistret gnistra gnister fikk_støt fekk_støyt fekk_støt elektrisk_støt brannskad* brannsår* hovnet_opp hovna_opp hovnet_leppene pustevansk* matforgift* forgiftet forgifta lege_sjuke ligget_syke ble_syke_av vart_sjuke_av kveltes satte_i_halsen besvimte svimte_av asbest* skadet_seg skada_seg skadet_meg skada_meg hjernerystelse* hjernerysting* glassbit* glasbit* glasskår*',
  ),
  flaws: flawOf(
    'sprekk ripe flenge flekk bulk skramme rift hull hol misfarging sprekker riper flekker hull bulker skade merke flerre',
  ),
  plural: /(?:ene|ane)$/u,
  neuter: /t$/u,
  goods: /(?:\p{L}{2,}\s?)+/iu,
  room: /(?<!\p{L})(?:rom|rorbu|hytte|leilighet|suite)\s(?:nr\.?\s|nummer\s)?\d{1,4}(?!\p{L})/iu,
  wants: {
    refund: anyOf('penge* pengar pengane refund* refusjon* retur* tilbakebetal* tilbake attende'),
    replacement: anyOf('ny nytt nye bytte* erstatt* hel_en'),
    repair: anyOf('reparer* repar* fikse* ordne* utbedr* laga*'),
    redelivery: anyOf('sende* send levere* ettersend*'),
    compensation: anyOf('kompens* erstatning* avslag* prisavslag* rabatt* dekke* betale*'),
    callback: anyOf('ring ringe ringer telefon* oppringning*'),
    cancel: anyOf('annuller* kanseller* avbestil* avlys* si_opp seie_opp angre*'),
  },
  hardships: {
    injury: anyOf(
      'skadet_seg skada_seg skadet_meg skada_meg brakk_armen brakk_beinet brakk_foten brakk_hånda brakk_hånden brakk_ankelen brakk_handa braut_armen braut_foten brannskad* brannsår* blødde blødning* kuttet_seg kutta_seg kuttet_meg kutta_meg skar_seg skar_meg skrubbsår* hjernerystelse* hjernerysting* slo_hodet slo_hovudet hovnet_opp hovna_opp fikk_utslett fekk_utslett forstuet forstua måtte_sys måtte_syast',
    ),
    wait: anyOf(
      'tredje_gang tredje_gangen tredje_gong tredje_gongen fjerde_gang fjerde_gangen fjerde_gong femte_gang femte_gong tredje_e-post* tredje_mail* ventet_i_ukevis ventet_i_ukesvis venta_i_vekevis ventet_i_flere ventet_i_over ventet_i_tre ventet_i_fire ventet_i_fem ventet_i_seks venta_i_fleire venta_i_over venta_i_tre venta_i_fire venta_i_fem venta_i_seks purret_flere purra_fleire purret_to purra_to ventet_hele_dagen venta_heile_dagen har_ventet har_venta ventet_på_svar venta_på_svar ikke_fått_svar ikkje_fått_svar fikk_aldri_svar fekk_aldri_svar ingen_svarer ingen_svarar ingen_svarte ingen_svara ikke_hørt_noe ikkje_høyrt_noko ikke_hørt_et ikkje_høyrt_eit har_purret har_purra ringt_flere ringt_fleire skrevet_flere skrive_fleire hører_ingenting høyrer_ingenting',
    ),
    death: anyOf(
      'begravelse* gravferd* bisettelse* bisetjing* dødsfall* gikk_bort gjekk_bort minnestund* minnesamvær* båredekorasjon* kistedekorasjon* faren_min_døde faren_min_er_død far_døde mor_døde mora_mi_døde mora_mi_døydde moren_min_døde mannen_min_døde mannen_min_døydde kona_døde far_min_døydde mor_mi_døydde',
    ),
    hospital: anyOf(
      'innlagt innlagd innlagte hos_legen hjå_legen til_legen legen_har legen_sier legen_seier penicillin* antibiotika* ligget_syk* lege_sjuk* ble_syk ble_syke vart_sjuk vart_sjuke blei_syk blitt_syk* blitt_sjuk* kastet_opp kasta_opp spydde på_sykehus på_sjukehus legevakt* ambulanse* akuttmottak* intensivavdeling* lungebetennelse* sykmeldt sjukmeld sjukemeld sjukmelde',
    ),
    fear: anyOf(
      'livredd* vettskremt* vettskremd* ble_skremt vart_skremd vart_skremt blei_skremt skremmende skremmande utrygg* ble_redd ble_redde vart_redd vart_redde blei_redd tør_ikke_sove tør_ikkje_sove tør_ikke_lade tør_ikkje_lade tør_ikke_la tør_ikkje_la tør_ikke_slippe tør_ikkje_sleppe tør_ikke_gå tør_ikkje_gå tør_ikke_være tør_ikkje_vere tør_ikke_bruke tør_ikkje_bruke ville_ikke_sove_alene ville_ikkje_sove_åleine',
    ),
    child: anyOf(
      'babyen spedbarn* tvillingene tvillingane nyfødt* ettåring* toåring* treåring* småbarn* små_barn minstejenta minsteguten minstegutten minstemann minsten døtrene_mine døtrene_våre sønnene_våre dei_små de_små har_en_baby har_ein_baby vår_baby med_baby fireåring* femåring* seksåring* sjuåring* åtteåring* ungene_gråt ungene_gråter ungene_gret ungene_hylte ungene_hyler ungene_våknet ungene_vakna ungene_fryser ungene_frys ungene_frøs ungene_fraus ungene_er_redde ungene_var_redde ungene_ble_redde ungene_vart_redde ungene_sov_ikke ungene_sov_ikkje unga_gråt unga_gråter unga_gret unga_hylte unga_hyler unga_våknet unga_vakna unga_fryser unga_frys unga_frøs unga_fraus unga_er_redde unga_var_redde unga_ble_redde unga_vart_redde unga_sov_ikke unga_sov_ikkje ungane_gråt ungane_gråter ungane_gret ungane_hylte ungane_hyler ungane_våknet ungane_vakna ungane_fryser ungane_frys ungane_frøs ungane_fraus ungane_er_redde ungane_var_redde ungane_ble_redde ungane_vart_redde ungane_sov_ikke ungane_sov_ikkje barna_gråt barna_gråter barna_gret barna_hylte barna_hyler barna_våknet barna_vakna barna_fryser barna_frys barna_frøs barna_fraus barna_er_redde barna_var_redde barna_ble_redde barna_vart_redde barna_sov_ikke barna_sov_ikkje borna_gråt borna_gråter borna_gret borna_hylte borna_hyler borna_våknet borna_vakna borna_fryser borna_frys borna_frøs borna_fraus borna_er_redde borna_var_redde borna_ble_redde borna_vart_redde borna_sov_ikke borna_sov_ikkje',
    ),
    gift: anyOf(
      'bursdagsgave* bursdagsgåve* julegave* julegåve* bryllupsgave* bryllaupsgåve* dåpsgave* konfirmasjonsgave* presang* gaven gåva som_gave som_gåve en_gave_til ei_gåve_til i_gave i_gåve',
    ),
    water:
      /(?<!\p{L})(?:(?:vannet|vatnet|det|regnet) (?:renner|renn|drypper|dryp|siver|siv|lekker|lek|fosser|fossar)(?: \p{L}+)? (?:ned|inn|igjennom|gjennom)|(?:drypper|dryp|lekker|lek|siver|siv) (?:fortsatt|fremdeles|framleis|ennå|enno|igjen|att)|oversvøm\p{L}*|overfløym\p{L}*|(?:vann|vass-?)(?:skade|lekkasje)\p{L}*|lekkasje\p{L}*|tømmer (?:bøtt\p{L}*|kjel\p{L}*))(?!\p{L})/iu,
    cold: anyOf(
      'jeg_frøs vi_frøs frøs_vi frøs_jeg eg_fraus me_fraus vi_fraus fraus_eg fraus_vi jeg_fryser vi_fryser eg_frys me_frys vi_frys barna_fryser ingen_varme inga_varme uten_varmtvann uten_varmt_vann utan_varmt_vatn ikke_varmt_vann ikkje_varmt_vatn ikke_varme ikkje_varme grader_inne grader_på_soverommet grader_i_stua grader_på_badet fyrer_med_ved iskaldt_inne iskaldt_i_huset fryser_vi fryser_jeg kaldt_inne dusjer_kaldt dusjar_kaldt kald_dusj iskaldt_vann iskaldt_vatn kaldt_vann_i kaldt_vatn_i',
    ),
    sleep: anyOf(
      'ikke_sovet ikkje_sove ikkje_sovet sov_ikke sov_ikkje fikk_ikke_sove fekk_ikkje_sove får_ikke_sove får_ikkje_sove får_ikke_sovet ikke_fått_sove ikkje_fått_sove søvnløs* søvnlaus* lå_våken låg_vaken ligger_våken ligg_vaken våken_hele_natten våken_hele_natta vaken_heile_natta våken_over våken_til vaken_til ikke_lukket_et_øye knapt_sovet sover_dårlig sovet_dårlig søv_dårleg sove_dårleg sov_dårlig sov_dårleg to_netter_uten_søvn søvnmangel holder_oss_våkne held_oss_vakne holder_meg_våken held_meg_vaken',
    ),
    leave: anyOf(
      'feriedag* fridag* tatt_fri tok_fri teke_fri tatt_meg_fri tok_meg_fri teke_meg_fri ta_fri_fra fri_fra_jobb fri_frå_jobb avspaser* avspasert hele_kvelden_på heile_kvelden_på brukte_hele brukt_hele brukte_heile brukt_heile en_hel_dag ein_heil_dag en_hel_kveld ein_heil_kveld mistet_en_dag mista_ein_dag timer_i_kø timar_i_kø minutter_i_kø minutt_i_kø timer_i_telefonkø i_telefonkø mistet_en_vakt mista_ei_vakt bytta_bort_vakta byttet_vakt til_ingen_nytte til_inga_nytte forgjeves brukt_to_timer brukte_to_timer brukt_to_timar brukte_to_timar kjørte_to_timer kjørt_to_timer køyrde_to_timar køyrt_to_timar ventet_to_timer venta_to_timar ventet_i_to_timer venta_i_to_timar brukt_tre_timer brukte_tre_timer brukt_tre_timar brukte_tre_timar kjørte_tre_timer kjørt_tre_timer køyrde_tre_timar køyrt_tre_timar ventet_tre_timer venta_tre_timar ventet_i_tre_timer venta_i_tre_timar brukt_fire_timer brukte_fire_timer brukt_fire_timar brukte_fire_timar kjørte_fire_timer kjørt_fire_timer køyrde_fire_timar køyrt_fire_timar ventet_fire_timer venta_fire_timar ventet_i_fire_timer venta_i_fire_timar brukt_fem_timer brukte_fem_timer brukt_fem_timar brukte_fem_timar kjørte_fem_timer kjørt_fem_timer køyrde_fem_timar køyrt_fem_timar ventet_fem_timer venta_fem_timar ventet_i_fem_timer venta_i_fem_timar brukt_seks_timer brukte_seks_timer brukt_seks_timar brukte_seks_timar kjørte_seks_timer kjørt_seks_timer køyrde_seks_timar køyrt_seks_timar ventet_seks_timer venta_seks_timar ventet_i_seks_timer venta_i_seks_timar brukt_sju_timer brukte_sju_timer brukt_sju_timar brukte_sju_timar kjørte_sju_timer kjørt_sju_timer køyrde_sju_timar køyrt_sju_timar ventet_sju_timer venta_sju_timar ventet_i_sju_timer venta_i_sju_timar brukt_åtte_timer brukte_åtte_timer brukt_åtte_timar brukte_åtte_timar kjørte_åtte_timer kjørt_åtte_timer køyrde_åtte_timar køyrt_åtte_timar ventet_åtte_timer venta_åtte_timar ventet_i_åtte_timer venta_i_åtte_timar',
    ),
    money: anyOf(
      'husleie* husleige* overtrekk* ikke_råd_til ikkje_råd_til har_ikke_råd har_ikkje_råd blakk mye_for_meg mykje_for_meg mye_penger_for mykje_pengar_for minstepensjon* minstepensjonist* alt_jeg_hadde alt_eg_hadde alt_jeg_tjente alt_eg_tente sparepenge* sparepengar* siste_pengene siste_pengane stram_økonomi trang_økonomi uføretrygd* på_trygd mye_penger_for_oss mykje_pengar_for_oss',
    ),
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
    trettiårsdag: 'trettiårsdagen',
    førtiårsdag: 'førtiårsdagen',
    femtiårsdag: 'femtiårsdagen',
    sekstiårsdag: 'sekstiårsdagen',
    syttiårsdag: 'syttiårsdagen',
    åttiårsdag: 'åttiårsdagen',
    sølvbryllup: 'sølvbryllupet',
    bryllupsdag: 'bryllupsdagen',
    utdrikningslag: 'utdrikningslaget',
    jubileum: 'jubileet',
    julebord: 'julebordet',
    innvielse: 'innvielsen',
    sesongåpning: 'sesongåpningen',
  },
  wrong: anyOf(
    'mangl* feil* knekt knakk sprekk* sprukket ripe* riper i_stykker lekk* lek drypp* for_sent for_seint for_lite for_mye for_mykje skeiv* skjev* skitten* virker_ikke borte avvist* nekt* lukt* våt* løs* laus* kaldt kald ødel* stopp* blink* glemt gløymt dobbel* flenge* hull flekk* hol mugg iskald* trekt trukket',
  ),
  negation: anyOf(
    'ikke ikkje aldri ingen inga ingenting uten utan fortsatt framleis ennå enno dessverre bare berre',
  ),
  leaning: new RegExp(`${leaningBoth.source}|${theyAlone.source}`, 'iu'),
  theThird: anyOf('han hun ho ham henne hans hennes hennar vedkommende hu'),
  persons: anyOf(
    'mor mors mora far fars faren mamma* pappa* tante* onkel sønn sønnen son sonen datter dattera datteren kone kona mann mannen kjæreste* samboer* søster* bror* barn barnet barna sjåfør* montør* servitør* kelner* dame* nabo* venn* venninne* beboer* gjest* kollega* mormor* farmor* morfar* farfar* bestemor* bestefar* ekspeditør* resepsjonist* ansatt* håndverker* handverkar* bud* fyr* unge_*',
  ),
  yours: { min: 'din', mi: 'di', mitt: 'ditt', vår: 'deres' },
  found: anyOf(
    'se ser så såg oppdaget oppdaga oppdager viste_seg viser_seg merket merka konstaterte sa meddelte opplyste vite skrev skreiv står stod sto',
  ),
  links: anyOf('og men så for fordi'),
  when: headOf(
    'da då når hvis viss fordi selv_om sjølv_om mens medan før etter_at siden sidan som hvor kor hva kva inntil om',
  ),
  self: anyOf('jeg eg meg mi min mitt mine vi oss vår vårt våre'),
  subjects: headOf(
    'jeg eg vi me dere de dei du det den dette denne en ei et ein eit min mi mitt mine vår vårt våre deres dykkar hans hennes hennar ingen inga ingenting noe noko noen nokon alle begge to tre fire fem seks sju åtte ni ti elleve tolv hele heile halve dykk han hun ho man',
  ),
  pointing:
    /(?<!\p{L})(?:den|det|dem|dei)(?=[,.]|$|\s(?:og|men|så|for|i|på|med|til|fra|frå|ut|opp|ned|inn|igjen|bort|selv|sjølv|hjem|heim)(?!\p{L}))|(?<!\p{L})(?:var|er|är|blev|ble|vart|har|hade|havde|hadde|stod|sto|kom|lå|låg|går|gikk|gik|gick)\s(?:den|dei)\s(?!\p{L}+[ea]\s)|(?<!\p{L})(?:om|når|da|då|at|før|fordi)\s(?:den|dei)(?=\s(?:ikkj?e\s|aldri\s)?\p{L}+(?:er|te|de|ar|et)(?!\p{L})|\s(?:er|var|har|hadde|kom|gikk|gjekk))/iu,
  pointedTo:
    /(?<!\p{L})(?!(?:ingen|inga|noen|nokon|igjen|uten|utan|siden|sidan|etter|under|over|eller|heller)(?!\p{L}))\p{L}{3,}(?:en|et|er|ar|or|erne|ene|ane|na|an|a)(?!\p{L})|(?<!\p{L})(?:en|et|ett|ei|ein|eit|min|mit|mitt|din|dit|ditt|vores|vår|vårt|jeres|deres|dykkar|ert|er|to|två|tre)\s\p{L}{3,}/iu,
  its: [
    { word: /^den(?!\p{L})/iu, noun: /(?:n|a)$/u, does: /^den (?!\d)/iu },
    { word: /^det(?!\p{L})/iu, noun: /t$/u, does: thingDoes },
  ],
  noNoun:
    /^det (?:var|är|er|blev|ble|vart|blei) (?:\p{L}+ )?(?:mørkt|mørk|kaldt|kald|iskaldt|varmt|skittent|tomt|glatt|umulig|vanskelig)(?!\p{L})|^det (?:slutade|slutar|endte|ender|enda|endar|regnede|regnade|regnet|regna|tog|tager|tar|tok|tek|varede|varade|varte)(?!\p{L})|^det (?:er|var|står|sto|stod|ligger|ligg|lå|låg|kom|kommer|kjem|mangler|manglar|manglet|mangla|hang|satt|ble|vart|finnes|finst|har|hadde|lukter|lukta|drypper)(?: \p{L}+){0,4} (?:en|ei|et|ein|eit|ingen|inga|noe|noko|noen|nokon|to|tre|fire|over|flere|fleire|\d+)(?!\p{L})/iu,
  unfit: anyOf(
    'heldigvis haha hehe lol imponer* gratuler* rekord* tro kanskje utmerket perfekt nydelig* nydeleg* superfin* flott fantastisk* strålende strålande glimrende herlig* herleg* trivelig* triveleg* snill* skal_sies liksom likesom faen fanden helvete jævla jævlig* dritt* ræv* rass visstnok julenissen pingvin* postkort* parodi* sirkus spøk vits morosam* morsom* artig* ironisk* ironi_av bravo applaus kudos ære hyggelig* hyggeleg* latterlig* latterleg* skam skammelig* skammeleg* skandal* uforskammet uforskamma frekt frekk* uhøflig* uhøfleg* arrogant* nedlatende nedlatande elendig* elendeg* håpløs* håplaus* udugelig* udugeleg* amatør* useriøs* uproff* råtten* råttent søppel svindel* svindl* lureri lurt bløff* løgn* lyver juks* tull tulling* idiot* uholdbar* uhaldbar* uakseptab* pinlig* pinleg* hårreisende hårreisande slurv* slendrian uforsvarlig* uforsvarleg* livsfarlig* livsfarleg* katastrof* tragisk* sjokk* som_en som_et som_ein som_ei som_eit som_om nån ass hu ska sku æ dokker dåkker liksåm e særr itj ittje ikkj hær etter_alt_å_dømme en_dyktig visst tydeligvis tydelegvis forresten åpenbart openbert antagelig antakelig anteke da_altså for_å_si_det ærlig_talt ærleg_tala kort_sagt selvfølgelig sjølvsagt naturligvis som_kjent dere_bør de_bør dere_må dykk_bør jeg_e eg_e de_e det_e æ_e det_va va_det ekke detta denna itte mæ sæ dæ hadd førr nåkka nåkke nokka kem tusen_takk så_fint så_flott så_hyggelig selvsagt',
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
});
