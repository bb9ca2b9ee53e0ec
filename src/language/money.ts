/**
 * Words around sums of money, in all five languages at once: mails mix them, and none means anything
 * else in another language. Lower case; spellings without æ, ø, å, ä and ö are found by themselves.
 */
const list = (words: string): readonly string[] =>
  words.split(/\s+/u).filter((word) => word !== '');

/** Names of currencies, as ISO 4217; null is the currency of the country. */
export const currencyNames: Readonly<Record<string, string | null>> = {
  ...Object.fromEntries(
    list(
      'kr krone kroner kronene kronane kroners kronor kronorna kronerne krona spenn spænn spänn lapper lappar laken papp riksdaler sek.kr',
    ).map((name) => [name, null]),
  ),
  ...Object.fromEntries(
    list('dkk nok sek eur usd gbp inr isk chf aud cad nzd zar ngn pln jpy').map((name) => [
      name,
      name.toUpperCase(),
    ]),
  ),
  ...Object.fromEntries(list('pound pounds quid squid p pence').map((name) => [name, 'GBP'])),
  ...Object.fromEntries(list('euro euros euron cent cents').map((name) => [name, 'EUR'])),
  ...Object.fromEntries(list('dollar dollars bucks').map((name) => [name, 'USD'])),
  ...Object.fromEntries(list('rs rupee rupees').map((name) => [name, 'INR'])),
  rand: 'ZAR',
  naira: 'NGN',
  øre: null,
  öre: null,
};

/** Of those, a hundredth. */
export const hundredths: ReadonlySet<string> = new Set(list('p pence cent cents øre öre'));

/** Signs before a number. */
export const currencySigns: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
  hk$: 'HKD',
  '₦': 'NGN',
  '₹': 'INR',
  rs: 'INR',
  r: 'ZAR',
};

/** One piece of money with a name of its own, and what it is worth. */
export const coins: Readonly<Record<string, number>> = {
  fiver: 5,
  tenner: 10,
  grand: 1000,
  tusenlapp: 1000,
  tusenlappen: 1000,
  tusing: 1000,
  tusindlap: 1000,
  tusindkroneseddel: 1000,
  hundrelapp: 100,
  hundralapp: 100,
  hundse: 100,
  femhundrelapp: 500,
  femhundralapp: 500,
  femhundring: 500,
  tohundrelapp: 200,
  femtilapp: 50,
  femtiolapp: 50,
};

/** What a price is told with: a number soon after one of these is money. */
export const priceWords: ReadonlySet<string> = new Set(
  list(`
    kostede koster koste kostet kosta kostar kostade kostat cost costs costing
    betalte betalt betale betaler betalade betalat betala betalar betalede betaltes betalas betalinga betalingen betaling paid pay pays paying payed payment
    trak trækker trække trukket trukne trakk trekker trekke trekt trekte trekket dragit drog drar dra dras drogs debiterat debiterade debiteret debiterte debited charged charge charges charging taking took takes trekk trekket
    kræver kræve krævet krever krevde kreve krev kräver krävde krav opkræver opkrævet opkrævede billed invoiced fakturert faktureret fakturerat faktureras fakturerte
    pris prisen priset prisane prisene prise normalpris price priced
    faktura fakturaen fakturan fakturaer slutfaktura slutfakturan regning regningen regninga rekning rekninga räkning räkningen bill invoice sluttoppgjøret sluttoppgjør
    sum summen summa summan beløp beløb beløpet beløbet belopp beloppet total totalt totalen amount
    leie leien leia leiga leige leje lejen hyra hyran hyr rent husleie husleien
    depositum depositummet deposition depositionen deponering deponeringen deposit forskudd forskud förskott
    gebyr gebyret gebyrer avgift avgiften afgift avgifter bøde bøden bot böter boten fine fee fees purregebyr
    verdt værd værdi värd värt värde verdi worth value
    rabat rabatt rabatten discount fradrag avdrag afslag avslag prisavslag
    penger pengene pengane pengar pengarna penge pengene money køpesumman köpesumman kjøpesummen købesummen
    refusion refusjon refunderet refusert refunderat refund refunded retur returfrakt frakt fragt fragten frakten frakta porto shipping delivery
    premie premien premium abonnement abonnementet abonnemang kontingent eigendelen egenandel egenandelen eigendel eigendel moms
    solgt solgte såld sålde sold kjøpt købt køpt köpt bought spent brukt brugt utlegg udlæg utlägg saldo gæld gjeld skuld
    nypris ny ekstra extra erstatning ersättning kompensasjon compensation tilbud tilbudet tilbod offert offerten anslag
    takst taxi drosje drosja billett billet biljett biljetten bärgaren bärgning
    skyldig skylder skulder owe owed owes krav tab forskellen differansen differensen forskjellen skillnaden mellanskillnaden
    sat satt nedsat steget stiger stigit økt øker auka ökat höjt hævet hevet gått
    gave gav giv overført overføres överfört
  `),
);

/** Before a number they say that it is money only where the number looks like it. */
export const priceLinks: ReadonlySet<string> = new Set(
  list('for för til till à plus pluss samt de dei dem dom the those minus altså dvs'),
);

/** Between a word of price and its number. */
export const priceFillers: ReadonlySet<string> = new Set(
  list(`
    på for för til till med hele hela heile igen de dei dem dom et ett en ein ei kun bare ca cirka omkring rundt er var är of about only just me us oss mig meg meg jer dere
    dykk ni i jeg jag eg vi me we you the a an totalt now nå nu no nok også også altså lige ligeledes yderligere ytterligere another extra
    over under nesten næsten nästan almost nearly more than mer än mere end enn out up ned ner opp op upp at to from fra frå från den det this that er står stod lød lyder lydde lyder lydende
    blev ble vart was is were be har ha had have already allerede redan ham henne hende her him them dem min mine vår our your my deres jeres
    plus pluss samt og och and egenandel tilsammen sammen samlet in i all alt allt
  `),
);

/** After a number: it is money. */
export const moneyAfter: ReadonlySet<string> = new Set(
  list(`
    tilbage tilbake attende tillbaka tbx tbk åter igen back refunded
    per pr à stykket styk styck stycket each apiece
    ekstra extra kontant cash retur oveni
    pluss plus samt inkl inklusive ekskl exkl
  `),
);

/** After a number that may be money; any other word after it is what the number counts. */
export const plainAfter: ReadonlySet<string> = new Set(
  list(`
    i på for för til till to og och and är er is was var blev ble vart som der det den de jeg jag eg vi me we you ni dere du med mot mod imot
    om hver kvar varje every men but fra frå från from out off down of when når nå nu now then hos ved vid via with betalade betalte betalt paid har had have ska skal vil will
    at att that which så so eller or af av uden uten utan without sendt forskel forskell before after etter efter siden sidan sedan kommer also også også bare kun only
    in into on blev blei ville være kl ny nye nytt stadigvæk ikke ikkje inte not rett redan allerede already han hun hon ho he she they it nok fortsatt framleis stadig alt altså trukket trekt dragit drog istället istedet i-stedet instead
    by because fordi eftersom då da hvis om if tack takk tak please both two too igjen samt minus mer more mere mindre less bort når where hvor där
  `),
);

const small = list('zero one two three four five six seven eight nine ten eleven twelve');
/** Words that numbers are made of. */
export const numberWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, value) => [word, value])),

  en: 1,
  et: 1,
  ett: 1,
  ein: 1,
  eit: 1,
  to: 2,
  två: 2,
  tre: 3,
  fire: 4,
  fyra: 4,
  fem: 5,
  seks: 6,
  sex: 6,

  sju: 7,
  syv: 7,
  otte: 8,
  åtte: 8,
  åtta: 8,
  ni: 9,
  nio: 9,
  ti: 10,
  tio: 10,
  elleve: 11,
  elva: 11,
  tolv: 12,

  femten: 15,
  femton: 15,
  fifteen: 15,
  tjue: 20,
  tyve: 20,
  tjugo: 20,
  twenty: 20,
  tretti: 30,
  trettio: 30,

  tredive: 30,
  thirty: 30,
  førti: 40,
  fyrtio: 40,
  fyrre: 40,
  forty: 40,
  femti: 50,
  femtio: 50,
  fifty: 50,

  halvtreds: 50,
  seksti: 60,
  sextio: 60,
  tres: 60,
  sixty: 60,
  sytti: 70,
  sjuttio: 70,
  halvfjerds: 70,

  seventy: 70,
  åtti: 80,
  åttio: 80,
  firs: 80,
  eighty: 80,
  nitti: 90,
  nittio: 90,
  halvfems: 90,
  ninety: 90,

  hundre: 100,
  hundrede: 100,
  hundra: 100,
  hundred: 100,
  tusen: 1000,
  tusind: 1000,
  thousand: 1000,
  a: 1,
};
