import type { PromiseWords } from '../promises.ts';

export const promises: PromiseWords = {
  acts: {
    contact:
      'ringer/ringa/rings/ringt skriver/skriva/-/skrivit svarar/svara/-/svarat återkommer/återkomma/-/återkommit kontaktar/kontakta/kontaktas/kontaktat hör/höra/-/hört+av mejlar/mejla/-/mejlat meddelar/meddela/-/meddelat berättar/berätta/-/berättat uppdaterar/uppdatera/-/uppdaterat följer/följa/-/följt+upp informerar/informera/-/informerat ger/ge/-/gett+besked håller/hålla/-/hållit+informerad tar/ta/-/tagit+kontakt lämnar/lämna/-/lämnat+besked messar/messa/-/messat',
    refund:
      'återbetalar/återbetala/återbetalas/återbetalats betalar/betala/betalas/betalats krediterar/kreditera/krediteras/krediterats överför/överföra/överförs/överförts ersätter/ersätta/ersätts/ersatts sätter/sätta/sätts/satts+konto drar/dra/dras/dragits+av',
    delivery:
      'skickar/skicka/skickas/skickats sänder/sända/sänds/sänts levererar/leverera/levereras/levererats byter/byta/byts/bytts hämtar/hämta/hämtas/hämtats kör/köra/körs/körts packar/packa/packas/packats eftersänder/eftersända/eftersänds/eftersänts beställer/beställa/beställs/beställts lägger/lägga/läggs/lagts kommer/komma/-/kommit+förbi kommer/komma/-/kommit+ut lämnar/lämna/lämnas/lämnats',
    repair:
      'reparerar/reparera/repareras/reparerats rättar/rätta/rättas/rättats åtgärdar/åtgärda/åtgärdas/åtgärdats ordnar/ordna/ordnas/ordnats fixar/fixa/fixas/fixats lagar/laga/lagas/lagats målar/måla/målas/målats monterar/montera/monteras/monterats städar/städa/städas/städats gör/göra/görs/gjorts+klart justerar/justera/justeras/justerats',
    investigation:
      'undersöker/undersöka/undersöks/undersökts tar/ta/-/tagit+reda tittar/titta/-/tittat kollar/kolla/kollas/kollat kontrollerar/kontrollera/kontrolleras/kontrollerats frågar/fråga/-/frågat pratar/prata/-/pratat+med talar/tala/-/talat+med tar/ta/-/tagit+upp går/gå/-/gått+igenom mäter/mäta/mäts/mätts efterlyser/efterlysa/efterlyses/efterlysts utreder/utreda/utreds/utretts spårar/spåra/spåras/spårats ser/se/-/sett+över',
    change:
      'ändrar/ändra/ändras/ändrats uppdaterar/uppdatera/uppdateras/uppdaterats raderar/radera/raderas/raderats avbokar/avboka/avbokas/avbokats annullerar/annullera/annulleras/annullerats avslutar/avsluta/avslutas/avslutats inför/införa/införs/införts stoppar/stoppa/stoppas/stoppats makulerar/makulera/makuleras/makulerats stänger/stänga/stängs/stängts',
    other:
      'bokar/boka/bokas/bokats reserverar/reservera/reserveras/reserverats tar/ta/-/tagit+tag håller/hålla/-/hållit+öga håller/hålla/-/hållit+koll ser/se/-/sett+till löser/lösa/löses/lösts',
  },
  firm: 'jag vi',
  customer: 'du ni',
  there: 'hos posten konto kontot framme klar klart klara färdig färdiga tillbaka hemma',
  here: 'därför här nu härmed för eftersom',
  needDay:
    'skriver skriva svarar svara berättar berätta lagar lägger betalar kör uppdaterar följer gör håller lämnar ger ersätter rättar',
  receive: 'får hör har vet mottar',
  arrive: 'kommer följer är ligger landar anländer står ringer besöker blir når börjar startar',
  will: 'ska skall kommer',
  may: 'kan kunde skulle gärna kanske eventuellt borde bör måste möjligen förhoppningsvis hoppas räknar förväntar vill',
  passive: 'blir bli',
  done: 'har hade är var blev fick',
  expect: 'räkna vänta',
  vow: 'lovar garanterar ser',
  asked: 'bett satt avtalat överens',
  condition: 'om-du om-ni om-det om-den om-allt ifall såvida förutsatt om-varan om-du',
  evenIf: 'också även vare',
  under: 'att som eftersom när där hur varför vad om medan sedan innan så vem därför',
  says: 'skriver berättar nämner frågar beskriver säger uppger upplevde menade bad ber',
  habit: 'normalt alltid brukar vanligtvis varje ofta annars oftast aldrig',
  negations: 'inte ingen inget aldrig varken knappast ej',
  joints: 'och men samt',
  money:
    'pengar pengarna belopp beloppet kr kronor kronorna ersättning presentkort återbetalning återbetalningen',
  colleague:
    'kollega kollegan chef ledare montör montören tekniker teknikern elektriker chaufför verkstadschef butikschef driftchef',
  workdays: 'bankdagar vardag vardagar vardagars arbetsdag arbetsdagar arbetsdagars',
  few: { par: 2, några: 3 },
  ends: {
    day: [
      'under dagen',
      'dagen är slut',
      'före stängning',
      'genast',
      'på en gång',
      'omgående',
      'omedelbart',
      'i kväll',
      'ikväll',
      'senare i dag',
      'i eftermiddag',
      'direkt',
    ],
    week: [
      'denna vecka',
      'den här veckan',
      'veckan är slut',
      'under veckan',
      'före helgen',
      'innan helgen',
      'till helgen',
      'slutet av veckan',
      'slutet på veckan',
      'veckans slut',
      'senare i veckan',
      'i veckan',
    ],
    'next-week': ['nästa vecka', 'under nästa vecka', 'kommande vecka', 'slutet av nästa vecka'],
    month: [
      'denna månad',
      'den här månaden',
      'månadens slut',
      'slutet av månaden',
      'månadsskiftet',
      'utgången av månaden',
    ],
    'next-month': ['nästa månad'],
    year: ['årets slut', 'årsskiftet', 'före nyår', 'innan nyår', 'utgången av året'],
    christmas: ['före jul', 'innan jul', 'till jul'],
  },
  gone: 'sedan förra i-förra',
  by: 'senast inom innan till före på om den för av',
};
