import type { PromiseWords } from '../promises.ts';

export const promises: PromiseWords = {
  acts: {
    contact:
      'ringer/ringe/ringes/ringet skriver/skrive/-/skrevet svarer/svare/-/svaret vender/vende/-/vendt+tilbage kontakter/kontakte/kontaktes/kontaktet giver/give/-/givet+besked melder/melde/-/meldt mailer/maile/-/mailet fortæller/fortælle/-/fortalt opdaterer/opdatere/-/opdateret kommer/komme/-/kommet+tilbage følger/følge/-/fulgt+op orienterer/orientere/-/orienteret informerer/informere/-/informeret holder/holde/-/holdt+orienteret',
    refund:
      'refunderer/refundere/refunderes/refunderet tilbagebetaler/tilbagebetale/tilbagebetales/tilbagebetalt overfører/overføre/overføres/overført tilbagefører/tilbageføre/tilbageføres/tilbageført betaler/betale/betales/betalt krediterer/kreditere/krediteres/krediteret godtgør/godtgøre/godtgøres/godtgjort trækker/trække/trækkes/trukket indsætter/indsætte/indsættes/indsat sætter/sætte/sættes/sat+konto',
    delivery:
      'sender/sende/sendes/sendt leverer/levere/leveres/leveret afleverer/aflevere/afleveres/afleveret ombytter/ombytte/ombyttes/ombyttet bytter/bytte/byttes/byttet henter/hente/hentes/hentet kører/køre/køres/kørt pakker/pakke/pakkes/pakket eftersender/eftersende/eftersendes/eftersendt afsender/afsende/afsendes/afsendt bestiller/bestille/bestilles/bestilt lægger/lægge/lægges/lagt kommer/komme/-/kommet+forbi kommer/komme/-/kommet+ud erstatter/erstatte/erstattes/erstattet',
    repair:
      'reparerer/reparere/repareres/repareret retter/rette/rettes/rettet udbedrer/udbedre/udbedres/udbedret ordner/ordne/ordnes/ordnet fikser/fikse/-/fikset skifter/skifte/skiftes/skiftet udskifter/udskifte/udskiftes/udskiftet maler/male/males/malet monterer/montere/monteres/monteret gør/gøre/gøres/gjort+færdig laver/lave/laves/lavet gør/gøre/gøres/gjort+rent',
    investigation:
      'undersøger/undersøge/undersøges/undersøgt finder/finde/-/fundet+ud kigger/kigge/-/kigget ser/se/-/set+på ser/se/-/set+igennem tjekker/tjekke/tjekkes/tjekket kontrollerer/kontrollere/kontrolleres/kontrolleret spørger/spørge/-/spurgt taler/tale/-/talt+med snakker/snakke/-/snakket+med gennemgår/gennemgå/gennemgås/gennemgået måler/måle/måles/målt efterlyser/efterlyse/efterlyses/efterlyst efterforsker/efterforske/efterforskes/efterforsket går/gå/-/gået+igennem rykker/rykke/-/rykket',
    change:
      'ændrer/ændre/ændres/ændret opdaterer/opdatere/opdateres/opdateret fjerner/fjerne/fjernes/fjernet sletter/slette/slettes/slettet annullerer/annullere/annulleres/annulleret afmelder/afmelde/afmeldes/afmeldt lukker/lukke/lukkes/lukket indfører/indføre/indføres/indført tager/tage/tages/taget+op stopper/stoppe/stoppes/stoppet',
    other:
      'sørger/sørge/-/sørget tager/tage/-/taget+fat reserverer/reservere/reserveres/reserveret booker/booke/bookes/booket finder/finde/-/fundet+tid holder/holde/-/holdt+øje klarer/klare/klares/klaret',
  },
  firm: 'jeg vi',
  customer: 'du I De',
  there: 'hos posten konto kontoen fremme klar klart færdig færdige tilbage hjemme rede',
  here: 'derfor her nu hermed for fordi',
  needDay:
    'skriver skrive svarer svare fortæller fortælle laver lave gør gøre ser tager lægger betaler kører opdaterer følger melder retter kommer holder',
  receive: 'får hører har ved modtager',
  arrive:
    'kommer følger falder er ligger lander ankommer står ringer besøger bliver når udfører begynder starter',
  will: 'vil skal kommer',
  may: 'kan kunne ville gerne måske eventuelt burde bør må muligvis forhåbentlig håber regner forventer',
  passive: 'bliver blive',
  done: 'har havde er var blev fik',
  expect: 'regn forvent',
  vow: 'lover garanterer sørger får',
  asked: 'bedt sat aftalt',
  condition: 'hvis såfremt medmindre ifald forudsat',
  evenIf: 'også selv uanset',
  under:
    'at som der fordi når hvor hvordan hvornår hvorfor hvad om mens eftersom siden inden før så hvem',
  says: 'skriver fortæller nævner spørger beskriver siger oplyser oplevede mente bad beder',
  habit:
    'normalt normal altid plejer typisk hver som-regel sædvanligvis ofte ellers almindeligvis aldrig',
  negations: 'ikke ingen intet aldrig hverken næppe',
  joints: 'og men samt',
  money: 'penge pengene beløb beløbet beløbene kr kroner refusion kompensation gavekort erstatning',
  colleague:
    'kollega kollegaen chef leder værkfører montør tekniker elektriker chauffør værkstedschef butikschef driftsleder',
  workdays: 'bankdage hverdag hverdage hverdages arbejdsdag arbejdsdage arbejdsdages',
  few: { par: 2, nogle: 3, halvanden: 2 },
  ends: {
    day: [
      'i løbet af dagen',
      'dagen er omme',
      'dagen er gået',
      'dags dato',
      'inden fyraften',
      'inden lukketid',
      'straks',
      'med det samme',
      'i aften',
      'her til eftermiddag',
      'senere i dag',
      'omgående',
    ],
    week: [
      'denne uge',
      'ugen er omme',
      'ugens udgang',
      'i løbet af ugen',
      'inden weekenden',
      'før weekenden',
      'slutningen af ugen',
      'sidst på ugen',
      'senere på ugen',
      'i denne uge',
      'inden ugen er gået',
    ],
    'next-week': ['næste uge', 'i næste uge', 'kommende uge', 'slutningen af næste uge'],
    month: [
      'denne måned',
      'månedens udgang',
      'månedens slutning',
      'udgangen af måneden',
      'slutningen af måneden',
      'måneden er omme',
    ],
    'next-month': ['næste måned'],
    year: ['årets udgang', 'udgangen af året', 'inden nytår', 'før nytår', 'året er omme'],
    christmas: ['inden jul', 'før jul', 'til jul'],
  },
  gone: 'siden sidste forrige sidst',
  by: 'senest inden til før på om d den for af',
};
