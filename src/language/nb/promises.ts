import type { PromiseWords } from '../promises.ts';

export const promises: PromiseWords = {
  acts: {
    contact:
      'ringer/ringe/ringes/ringt skriver/skrive/-/skrevet svarer/svare/-/svart kommer/komme/-/kommet+tilbake kontakter/kontakte/kontaktes/kontaktet gir/gi/-/gitt+beskjed melder/melde/-/meldt mailer/maile/-/mailet forteller/fortelle/-/fortalt oppdaterer/oppdatere/-/oppdatert følger/følge/-/fulgt+opp orienterer/orientere/-/orientert informerer/informere/-/informert holder/holde/-/holdt+orientert tar/ta/-/tatt+kontakt',
    refund:
      'refunderer/refundere/refunderes/refundert tilbakebetaler/tilbakebetale/tilbakebetales/tilbakebetalt overfører/overføre/overføres/overført tilbakefører/tilbakeføre/tilbakeføres/tilbakeført betaler/betale/betales/betalt krediterer/kreditere/krediteres/kreditert trekker/trekke/trekkes/trukket setter/sette/settes/satt+konto',
    delivery:
      'sender/sende/sendes/sendt leverer/levere/leveres/levert bytter/bytte/byttes/byttet henter/hente/hentes/hentet kjører/kjøre/kjøres/kjørt pakker/pakke/pakkes/pakket ettersender/ettersende/ettersendes/ettersendt bestiller/bestille/bestilles/bestilt legger/legge/legges/lagt kommer/komme/-/kommet+innom kommer/komme/-/kommet+ut erstatter/erstatte/erstattes/erstattet',
    repair:
      'reparerer/reparere/repareres/reparert retter/rette/rettes/rettet utbedrer/utbedre/utbedres/utbedret ordner/ordne/ordnes/ordnet fikser/fikse/fikses/fikset skifter/skifte/skiftes/skiftet maler/male/males/malt monterer/montere/monteres/montert gjør/gjøre/gjøres/gjort+ferdig lager/lage/lages/laget vasker/vaske/vaskes/vasket',
    investigation:
      'undersøker/undersøke/undersøkes/undersøkt finner/finne/-/funnet+ut kikker/kikke/-/kikket ser/se/-/sett+på ser/se/-/sett+gjennom sjekker/sjekke/sjekkes/sjekket kontrollerer/kontrollere/kontrolleres/kontrollert spør/spørre/-/spurt snakker/snakke/-/snakket+med tar/ta/-/tatt+opp går/gå/-/gått+gjennom gjennomgår/gjennomgå/gjennomgås/gjennomgått måler/måle/måles/målt etterlyser/etterlyse/etterlyses/etterlyst purrer/purre/-/purret',
    change:
      'endrer/endre/endres/endret oppdaterer/oppdatere/oppdateres/oppdatert fjerner/fjerne/fjernes/fjernet sletter/slette/slettes/slettet annullerer/annullere/annulleres/annullert kansellerer/kansellere/kanselleres/kansellert avslutter/avslutte/avsluttes/avsluttet innfører/innføre/innføres/innført stopper/stoppe/stoppes/stoppet stenger/stenge/stenges/stengt',
    other:
      'sørger/sørge/-/sørget tar/ta/-/tatt+tak reserverer/reservere/reserveres/reservert booker/booke/bookes/booket finner/finne/-/funnet+tid holder/holde/-/holdt+øye fikser/fikse/-/fikset',
  },
  firm: 'jeg vi',
  customer: 'du dere De',
  there: 'hos posten konto kontoen framme fremme klar klart ferdig ferdige tilbake hjemme',
  here: 'derfor her nå herved for fordi',
  needDay:
    'skriver skrive svarer svare forteller fortelle lager lage gjør gjøre ser legger betaler kjører oppdaterer følger melder retter kommer holder',
  receive: 'får hører har vet mottar',
  arrive: 'kommer følger er ligger lander ankommer står ringer besøker blir når begynner starter',
  will: 'vil skal kommer',
  may: 'kan kunne ville gjerne kanskje eventuelt burde bør må muligens forhåpentligvis håper regner forventer',
  passive: 'blir bli',
  done: 'har hadde er var ble fikk',
  expect: 'regn forvent',
  vow: 'lover garanterer sørger',
  asked: 'bedt satt avtalt',
  condition: 'hvis dersom såfremt medmindre forutsatt',
  evenIf: 'også selv uansett',
  under: 'at som fordi når hvor hvordan hvorfor hva om mens ettersom siden innen før så hvem da',
  says: 'skriver forteller nevner spør beskriver sier opplyser opplevde mente ba ber',
  habit: 'normalt normal alltid pleier vanligvis hver ofte ellers typisk aldri',
  negations: 'ikke ingen intet aldri verken neppe',
  joints: 'og men samt',
  money: 'penger pengene beløp beløpet kr kroner kronene refusjon kompensasjon gavekort erstatning',
  colleague:
    'kollega kollegaen sjef leder montør montøren tekniker elektriker sjåfør verksmester butikksjef driftsleder',
  workdays:
    'bankdager hverdag hverdager virkedag virkedager arbeidsdag arbeidsdager arbeidsdagers yrkedager',
  few: { par: 2, noen: 3, halvannen: 2 },
  ends: {
    day: [
      'i løpet av dagen',
      'dagen er omme',
      'dagen er over',
      'innen stengetid',
      'straks',
      'med en gang',
      'i kveld',
      'senere i dag',
      'umiddelbart',
      'i ettermiddag',
    ],
    week: [
      'denne uken',
      'denne uka',
      'uken er omme',
      'uka er omme',
      'ukens slutt',
      'i løpet av uken',
      'i løpet av uka',
      'før helgen',
      'før helga',
      'innen helgen',
      'slutten av uken',
      'slutten av uka',
      'utgangen av uken',
      'utgangen av uka',
      'senere i uken',
      'senere i uka',
    ],
    'next-week': ['neste uke', 'i neste uke', 'kommende uke', 'slutten av neste uke'],
    month: [
      'denne måneden',
      'månedens slutt',
      'utgangen av måneden',
      'slutten av måneden',
      'måneden er omme',
    ],
    'next-month': ['neste måned'],
    year: ['utgangen av året', 'årets slutt', 'før nyttår', 'innen nyttår', 'året er omme'],
    christmas: ['før jul', 'innen jul', 'til jul'],
  },
  gone: 'siden forrige sist',
  by: 'senest innen til før på om den for av',
};
