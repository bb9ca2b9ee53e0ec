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

/** Made when they are first wanted: they take a while. */
export const makeSigns = (): Signs => ({
  casual: headOf('hej hejsan tjena tja hallå hejhej morsning tjenare'),
  formal:
    /(?<=[\p{L},] )(?:Ni|Er|Ert|Era)(?!\p{L})|(?<!\p{L})(?:[Hh]ögaktningsfullt|[Mm]ed högaktning|[Uu]ndertecknad|[Aa]dvokatbyrå\p{L}*|[Jj]ur\. kand|[Jj]uristbyrå\p{L}*|[Tt]ill den det vederbör|(?:min|vår)[at]? (?:klient|huvudman)\p{L}*|i egenskap av (?:ombud|god man))(?!\p{L})/u,
  stale: anyOf(
    'nu ännu fortfarande alltjämt numera hittills idag i_dag imorgon i_morgon ikväll i_kväll i_natt inatt snart för_tillfället än_så_länge så_länge i_skrivande_stund väntar nästa_vecka den_här_veckan denna_vecka nästa_månad i_helgen till_helgen på_måndag på_tisdag på_onsdag på_torsdag på_fredag på_lördag på_söndag om_en_vecka om_två_veckor om_en_månad kommer_att',
  ),
  bought: anyOf('köpte köpt beställde beställt beställer handlade'),
  term: /\d{1,2}\s?(?:-|–|till)\s?\d{1,2}\s(?:vardagar|arbetsdagar|dagar|veckor)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:ringt|ringde|skrivit|skrev|mejlat|mailat|påmint|kontaktat)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2})\sgånger)(?!\p{L})|(?<times2>(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,2}) gånger)\shar\sjag\s(?:ringt|skrivit|mejlat|mailat)(?!\p{L})/iu,
  order:
    /(?:order|beställning|orderbekräftelse|bekräftelse|(?<!\p{L})nr)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,3}$/iu,
  invoice: /(?:faktura|räkning)\p{L}*\W{0,4}(?:(?:nr|nummer|no)\W{0,3})?$/iu,
  booking: /(?:bokning|reservation)\p{L}*\W{0,4}(?:(?:nr|nummer|no)\W{0,3})?$/iu,
  notOrder:
    /(?:faktura|räkning|referens|ref|kund|ärende|diarie|dnr|medlem|avtal|telefon|tel|mobil|person|org|konto|giro|ocr|modell|artikel|art|serie|rabatt|värde|kod)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
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
    'gaslukt* luktar_gas luktade_gas kolmonoxid* luktar_bränt luktade_bränt bränd_lukt brandlukt* blå_av_rök full_av_rök fullt_av_rök rökutveckling* brandvarnaren_gick brandvarnaren_tjöt eldningsförbud* rök_ur ryker_ur ryker_om ryker_det rykte_ur rykte_om börjat_ryka började_ryka fattade_eld tog_eld tog_det_eld fattade_den_eld börjar_ryka bar_koppar ser_kopparn se_kopparn blottad_sladd blottade_sladdar blottad_kabel brände_handen brände_fingr* brände_mig bränt_mig brände_sig började_brinna gnistor gnistr* elstöt* fick_en_stöt elektrisk_stöt brännskad* allergisk_reaktion allergichock* anafylaktisk* adrenalinpenn* epipen hon_kräktes han_kräktes jag_kräktes vi_kräktes kräktes_hon kräktes_han kräktes_jag har_kräkts kräktes_hela dottern_kräktes sonen_kräktes barnen_kräktes matförgift* salmonella akuten barnakuten ambulans* stygn hjärnskakning* skar_mig skar_sig bröt_armen bröt_benet bröt_handleden bröt_foten mejla_inte',
  ),
  flaws: flawOf(
    'spricka repa reva fläck buckla skåra flaga missfärgning sprickor repor fläckar hål bucklor skada märke',
  ),
  plural: /na$/u,
  neuter: /t$/u,
  goods: /(?:\p{L}{2,}\s?)+/iu,
  room: /(?<!\p{L})(?:rum|stuga|lägenhet|svit)\s(?:nr\.?\s|nummer\s)?\d{1,4}(?!\p{L})/iu,
  wants: {
    refund: anyOf('peng* återbetal* kredit* tillbaka återbär* återfå'),
    replacement: anyOf('ny nytt nya byta byte ersätt*'),
    repair: anyOf('reparer* repar* laga* fixa* åtgärd*'),
    redelivery: anyOf('skicka* leverera* eftersänd*'),
    compensation: anyOf('kompens* ersättning* avdrag* rabatt* ersätt* betala*'),
    callback: anyOf('ring ringa ringer samtal* telefon*'),
    cancel: anyOf('avbok* avbeställ* annuller* säga_upp häva ångra*'),
  },
  hardships: {
    death: anyOf(
      'begravning* begravd* avled avliden avlidna dödsbo* dödsfall* förlorade_vår_son förlorade_vår_dotter förlorade_vårt_barn förlorade_min_man förlorade_min_fru förlorade_min_son förlorade_min_dotter förlorade_min_mamma förlorade_min_pappa miste_vår miste_min dödfödd* missfall* bortgång* bisättning* jordfästning* minnesstund* gravsten* kistan min_pappa_dog min_mamma_dog min_man_dog min_fru_dog min_bror_dog min_syster_dog',
    ),
    hospital: anyOf(
      'på_sjukhus på_sjukhuset till_sjukhus till_sjukhuset akuten barnakuten ambulans* lasarettet inlagd cellgift* cancer* dialys* matförgift* hon_kräktes han_kräktes jag_kräktes vi_kräktes kräktes_hon kräktes_han kräktes_jag har_kräkts kräktes_hela dottern_kräktes sonen_kräktes barnen_kräktes nyopererad* opererades epipen adrenalinpenn* allergisk_reaktion celiaki* djursjukhus* till_veterinären hos_veterinären hjärtsjuk* lungsjuk* kol-sjuk* dropp',
    ),
    injury: anyOf(
      'framtand* slog_ut_en_tand slog_ut_två_tänder spricka_i_handleden spricka_i_foten skadade_sig skadat_sig skadade_mig gjorde_sig_illa gjort_sig_illa gjorde_mig_illa brännskad* stygn skar_mig skar_sig hjärnskakning* bröt_armen bröt_benet bröt_handleden bröt_foten svimmade blödde',
    ),
    fear: anyOf(
      'blev_rädd* blir_orolig blev_orolig är_orolig jag_orolig oroar_mig gör_mig_orolig blev_mycket_rädd* blev_jätterädd* blev_så_rädd* blev_livrädd* livrädd* dödsrädd* skräckslag* skrämd* otrygg* vågar_inte_sova vågar_inte_bo vågar_inte_gå vågade_inte_gå vågade_inte_sova',
    ),
    child: anyOf(
      'barnen_grät grät_barnen barnen_gråter dotter_grät dottern_grät son_grät sonen_grät barnen_var_ledsna barnen_blev_ledsna bebis* ettåring* tvååring* spädbarn* nyfödd* hon_är_bara_dagar hon_är_bara_veckor han_är_bara_veckor småbarn* tvillingarna',
    ),
    water:
      /(?<!\p{L})(?:(?:vattnet|det|regnet) (?:rinner|droppar|sipprar|läcker|forsar|tränger)(?: \p{L}+)? (?:ner|ned|in|igenom|genom)|(?:droppar|läcker) (?:fortfarande|ännu|igen)|(?:fortfarande|ännu) (?:otät|läcker|droppar)|översvämm\p{L}*|vattenskad\p{L}*|vattenläck\p{L}*|läckage\p{L}*|tömmer (?:hink\p{L}*|bunke\p{L}*))(?!\p{L})/iu,
    gift: anyOf(
      'present presenten presenter födelsedagspresent* julklapp* bröllopspresent* doppresent* studentpresent*',
    ),
    cold: anyOf(
      'vi_frös och_frös å_frös frös_vi jag_frös frös_jag jag_fryser vi_fryser fryser_vi barnen_fryser barnen_frös har_vi_frusit vi_har_frusit jag_har_frusit har_jag_frusit huttra* utan_värme ingen_värme',
    ),
    sleep: anyOf(
      'sov_inte inte_sova inte_sovit knappt_sovit sovit_dåligt sömnlös* legat_vaken låg_vaken vaken_hela_natten vakna_hela_natten inte_en_blund fick_inte_sova väckte_mig väckte_oss väcktes_jag väcktes_vi',
    ),
    leave: anyOf(
      'semesterdag* tog_ledigt tagit_ledigt ta_ledigt tog_jag_ledigt tog_vi_ledigt ledig_från_jobbet ledigt_från_jobbet ledig_från_arbetet ledigt_från_arbetet ledig_dag lediga_dag',
    ),
    money: anyOf(
      'inte_råd ont_om_pengar knapert existensminimum betala_hyran behöver_pengarna pengarna_behövs hyran_dras räcker_det_inte semesterkassa* sparat_ihop sparade_ihop',
    ),
    wait: anyOf(
      'påmint påminde tredje_gången fjärde_gången femte_gången tredje_mejlet fjärde_mejlet väntat_i_*_veckor väntat_i_*_månader väntat_*_veckor väntat_*_månader väntade_i_*_veckor ringt_*_gånger skrivit_*_gånger mejlat_*_gånger ringde_*_gånger väntade_hela_dagen väntat_hela_dagen hemma_hela_dagen satt_hemma_och_väntade väntade_*_timmar väntat_*_timmar väntade_i_*_timmar väntat_i_*_timmar sitta_hemma_och_vänta',
    ),
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
    'bara sakn* fatt* fel felaktig* felstav* trasig* sprick* sprucken spruckna spruckit sprack spräck* repa repad* repor repig* sönder läck* dropp* rinner rann för_sen* för_lite för_mycket för_kort* för_lång* för_stor* för_lit* för_smal* för_tidig* för_hög* för_låg* sned* snett skev* smuts* ostäd* var_inte är_inte gick_inte går_inte fungerar_inte fungerade_inte funkar_inte stämmer_inte stämde_inte kom_inte kommer_inte passar_inte syns_inte borta nekad* nekas nekar vägra* lukt* stank* stinker blöt* fukt* mögel* mögl* lös lösa lossn* kallt kall kalla iskall* ljummen ljummet stann* blink* glömt glömd* glömde dubbel* dubbelt två_gånger krossad* krossat krossade buckl* intryck* skad* fläck* knäck* brutit bröt bruten brast slockn* slut slutade slutat slutar krymp* krångl* krasch* hackar fastn* låst* olåst* upptag* tomt tom tomma döda död rå rått bränd* vidbränd* hår hårstrå* glasbit* mask* larv* insekt* löss råtta* möss kackerlack* hasselnöt* jordnöt* blod* brann brinner rök* exploder* gick_av gått_av gick_upp flaga* släppt släpper urtvättad* blekt* inkasso påminnelseavgift* debiterad* debiterat dragit dragna drogs dragits dyrare skrek skällde hånade skrattade svor otrevlig* oförskäm* ohövlig* nonchal* ignorer* fnös himlade tappat tappade försvann försvunnit bortkom* försen* dröj* väntat väntade väntar obesvara* uteblev uteblivit inställ* ojämn* gapar glipa* hål piper gnissl* glappar vobbl* vingl* bitar skärvor ramla* föll rasa* vält* slet slits sliten slitna nött någon_annan annan_modell ett_annat en_annan i_stället_för istället_för högre_än större_än mindre_än kortare_än',
  ),
  negation: anyOf('inte ej aldrig ingen inget inga utan varken'),
  leaning: new RegExp(
    `${
      headOf(
        'inte i_den i_det i_dem på_den på_det på_dem ur_den ur_det till_den av_dem sedan sen därefter därför så detta dessa den_andra den_ena det_andra den_tredje båda heller annars alltså däremot dessutom också samma det_samma där här_är klockan samtidigt vilket det_visar det_kan nåja fast senare efteråt dagen_efter dagen_därpå tyvärr varken ena andra båda_två ingendera de_andra de_flesta den_här det_här de_här de_där den_där',
      ).source
    }|^(?:två|tre|fyra|fem|sex|några|flera|alla|ena|en|ingen) (?:inte |aldrig |bara )?(?:satt|sitter|var|är|låg|ligger|stod|står|gick|går|kom|kommer|fick|får|blev|hade|har|saknas|saknades|fattas)(?!\\p{L})|^(?:de|dom) (?:\\p{L}+(?:r|de|te)|var|sa|fick|låg|stod|gick|kom|blev|såg|höll|satt|tog|gav|lät|drog|bad)(?!\\p{L})`,
    'iu',
  ),
  theThird: anyOf('han hon honom henne hans hennes vederbörande'),
  persons: anyOf(
    'mamma* pappa* mor mors far fars moster* faster* morbror* son sonen dotter dottern fru frun man mannen sambo* pojkvän* flickvän* syster* bror* barn barnet barnen chaufför* montör* servitör* servitris* dam* granne* vän* väninna* hyresgäst* gäst* kollega* mormor* farmor* morfar* farfar* receptionist* personal* hantverkare* bud* kille* tjej* unge_*',
  ),
  yours: { min: 'din', mitt: 'ditt', vår: 'er' },
  found:
    /(?<!\p{L})(?:se|ser|såg|upptäckte|upptäcker|konstaterade|konstaterar|märkte|märker|fann|visade|visar)(?:\s(?!(?:inte|aldrig|inget)(?!\p{L}))\p{L}+){0,3}\s*$/iu,
  links: anyOf('och men så eftersom'),
  when: headOf('då när om eftersom fast medan innan efter_att sedan som vad hur tills'),
  self: anyOf('jag mig min mitt mina vi oss vår vårt våra'),
  subjects: new RegExp(
    `${
      headOf(
        'jag vi ni du man det den en ett de min mitt mina vår vårt våra er ert era din ditt dina hans hennes deras sin ingen inget inga någon något några alla allt båda två tre fyra fem sex sju åtta nio tio hela han hon inte_ett inte_en',
      ).source
    }|^\\p{L}{3,}(?:en|et|an|arna|orna|erna) (?:\\p{L}+(?:r|de|te)|är|var|blev|kom|gick|låg|stod|satt|sprack|föll|fick|såg|lät|rann|brast|dog)(?!\\p{L})`,
    'iu',
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
    'visserligen panick wow bravo lyckligtvis tur_nog haha hehe lol imponera* grattis rekord* månne kanske utmärkt perfekt underbar* superfin* härlig* trevlig* snäll* annars ska_sägas fan skit* jävla jävel* arsle* säger_appen tomten pingvin* vykort* liksom ded fast_då panik som_en som_ett som_två som_om säkert förmodligen troligen troligtvis antagligen uppenbarligen tydligen minsann förstås såklart givetvis naturligtvis självklart märkligt_nog konstigt_nog roligt_nog otroligt ofattbar* fantastisk* gratul* skam* löjlig* bedrövlig* usel uselt usla vidrig* fräck* skandal* oacceptab* pinsam* inkompeten* klant* bluff* lurad* lurat lura lurar stöld stal snodde lögn* ljuger ljög idiot* amatör* skämt* cirkus* hån* borde bör ni_kunde kunde_ni man_kunde hade_kunnat tycker tyckte tror trodde misstänker undrar antar gissar förutsätter verkar tycks hoppas ifall i_så_fall i_annat_fall förrän nedan nedanstående ovan ovanstående bifogad* bifogat minuter_senare timmar_senare dagar_senare veckor_senare dagen_efter dagen_därpå samma_kväll samma_dag kvällen_därpå veckan_därpå till_råga iaf oxå elr asså aldrig_mer hördu ba funka_inte unge_herr* fånig* jenom* rägn* slenger* kartång* sönnder trassig* ickå alltså jer hinne ente käringa int inte_va hä he_va ve_fasaden sku jan no_börjar kallas_visst heder lyckan toppen jättekul kul hurra rekommenderas generös* gest konstverk upplevelse skratta* roligaste strålande utsökt',
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
});
