import { promises as nb } from '../nb/promises.ts';
import type { PromiseWords } from '../promises.ts';

export const promises: PromiseWords = {
  acts: {
    contact:
      'ringjer/ringje/-/ringt ringer/ringe/-/ringt skriv/skrive/-/skrive svarar/svare/-/svara kjem/kome/-/kome+tilbake kjem/komme/-/kome+att kontaktar/kontakte/-/kontakta gir/gi/-/gitt+beskjed gjev/gje/-/gitt+beskjed melder/melde/-/meldt fortel/fortelje/-/fortalt oppdaterer/oppdatere/-/oppdatert følgjer/følgje/-/følgt+opp orienterer/orientere/-/orientert informerer/informere/-/informert held/halde/-/halde+orientert tek/ta/-/teke+kontakt tar/ta/-/tatt+kontakt',
    refund:
      'refunderer/refundere/-/refundert tilbakebetaler/tilbakebetale/-/tilbakebetalt betaler/betale/-/betalt betalar/betale/-/betalt overfører/overføre/-/overført tilbakefører/tilbakeføre/-/tilbakeført krediterer/kreditere/-/kreditert trekkjer/trekkje/-/trekt trekker/trekke/-/trekt set/setje/-/sett+konto',
    delivery:
      'sender/sende/sendast/sendt leverer/levere/leverast/levert byter/byte/-/bytt byttar/bytte/-/bytta hentar/hente/hentast/henta køyrer/køyre/-/køyrt pakkar/pakke/-/pakka ettersender/ettersende/-/ettersendt tinger/tinge/-/tinga bestiller/bestille/-/bestilt legg/leggje/-/lagt kjem/kome/-/kome+innom kjem/kome/-/kome+ut erstattar/erstatte/-/erstatta',
    repair:
      'reparerer/reparere/-/reparert rettar/rette/-/retta utbetrar/utbetre/-/utbetra ordnar/ordne/ordnast/ordna fiksar/fikse/-/fiksa skiftar/skifte/-/skifta skifter/skifte/-/skift målar/måle/-/måla monterer/montere/-/montert gjer/gjere/-/gjort+ferdig lagar/lage/-/laga vaskar/vaske/-/vaska',
    investigation:
      'undersøkjer/undersøkje/-/undersøkt undersøker/undersøke/-/undersøkt finn/finne/-/funne+ut kikkar/kikke/-/kikka ser/sjå/-/sett+på ser/sjå/-/sett+gjennom sjekkar/sjekke/-/sjekka kontrollerer/kontrollere/-/kontrollert spør/spørje/-/spurt snakkar/snakke/-/snakka+med tek/ta/-/teke+opp går/gå/-/gått+gjennom gjennomgår/gjennomgå/-/gjennomgått måler/måle/-/målt etterlyser/etterlyse/-/etterlyst purrar/purre/-/purra',
    change:
      'endrar/endre/-/endra oppdaterer/oppdatere/-/oppdatert fjernar/fjerne/-/fjerna slettar/slette/-/sletta annullerer/annullere/-/annullert avsluttar/avslutte/-/avslutta innfører/innføre/-/innført stoppar/stoppe/-/stoppa stengjer/stengje/-/stengt',
    other:
      'sørgjer/sørgje/-/sørgt syter/syte/-/sytt tek/ta/-/teke+tak reserverer/reservere/-/reservert finn/finne/-/funne+tid held/halde/-/halde+auge',
  },
  firm: 'eg vi me',
  customer: 'du de dykk',
  there: 'hos posten konto kontoen framme klar klart ferdig ferdige tilbake heime',
  here: 'derfor her no for fordi',
  needDay:
    'skriv skrive svarar svare fortel fortelje lagar lage gjer gjere ser legg betaler betalar køyrer oppdaterer følgjer melder rettar kjem held måler',
  receive: 'får høyrer har veit mottek',
  arrive: 'kjem følgjer er ligg landar står ringjer ringer besøkjer blir vert når byrjar startar',
  will: 'vil skal kjem',
  may: 'kan kunne ville gjerne kanskje eventuelt burde bør må helst vonar håpar reknar ventar',
  passive: 'blir bli vert verte',
  done: 'har hadde er var vart fekk blei',
  expect: 'rekn vent',
  vow: 'lovar garanterer lover sørgjer syter',
  asked: 'bedt bede sett avtalt',
  condition: 'viss dersom om-du såframt med-mindre hvis',
  evenIf: 'også sjølv uansett òg',
  under: 'at som fordi når kor korleis kvifor kva om medan ettersom sidan innan før så kven då der',
  says: 'skriv fortel nemner spør beskriv seier opplyser opplevde meinte bad ber',
  habit: 'normalt normal alltid plar pleier vanlegvis kvar ofte elles typisk aldri',
  negations: 'ikkje ingen inkje aldri verken neppe',
  joints: 'og men samt',
  money: 'pengar pengane beløp beløpet kr kroner kronene refusjon kompensasjon gåvekort erstatning',
  colleague:
    'kollega kollegaen sjef leiar montør montøren teknikar elektrikar sjåfør verksmeister butikksjef driftsleiar',
  workdays:
    'bankdagar kvardag kvardagar virkedag virkedagar arbeidsdag arbeidsdagar yrkedagar verkedagar',
  few: { par: 2, nokre: 3, halvannan: 2 },
  ends: {
    day: [
      'i løpet av dagen',
      'dagen er omme',
      'dagen er over',
      'innan stengetid',
      'straks',
      'med ein gong',
      'i kveld',
      'seinare i dag',
      'i ettermiddag',
    ],
    week: [
      'denne veka',
      'veka er omme',
      'i løpet av veka',
      'før helga',
      'innan helga',
      'slutten av veka',
      'utgangen av veka',
      'seinare i veka',
    ],
    'next-week': ['neste veke', 'i neste veke', 'komande veke', 'slutten av neste veke'],
    month: ['denne månaden', 'utgangen av månaden', 'slutten av månaden', 'månaden er omme'],
    'next-month': ['neste månad'],
    year: ['utgangen av året', 'slutten av året', 'før nyttår', 'innan nyttår'],
    christmas: nb.ends.christmas.concat('innan jul'),
  },
  gone: 'sidan førre forrige sist',
  by: 'seinast innan til før på om den for av',
};
