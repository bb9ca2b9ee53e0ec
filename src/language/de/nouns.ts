import { wordsOf } from '../clauses.ts';

/** Things with their article; those that are several have "die" and stand in the plural. */
const things: ReadonlyMap<string, string> = new Map(
  (
    'der:tisch,stuhl,schrank,spiegel,teppich,ofen,herd,kühlschrank,trockner,fernseher,drucker,bildschirm,laptop,rechner,koffer,rucksack,mantel,rock,pullover,helm,schlauch,wasserhahn,boiler,kessel,heizkörper,kinderwagen,kuchen,strauß,kranz,ring,sessel,toaster,mixer,staubsauger,rasenmäher,schlafsack,gutschein,vertrag,rahmen,akku,motor,' +
    ' die:lampe,leuchte,vase,kanne,tasse,schüssel,pfanne,matratze,decke,couch,liege,kommode,uhr,kamera,waschmaschine,spülmaschine,kaffeemaschine,maschine,jacke,hose,bluse,tasche,kette,brille,tür,scheibe,dusche,badewanne,toilette,heizung,armatur,therme,wand,torte,pizza,suppe,karte,app,bohrmaschine,leiter,gardine,pflanze,lieferung,sendung,spüle,schaukel,' +
    ' das:bett,sofa,regal,fenster,glas,zelt,fahrrad,rad,auto,telefon,handy,tablet,kleid,hemd,bild,buch,paket,kissen,zimmer,bad,waschbecken,becken,rohr,essen,radio,gerät,messer,spiel,puzzle,rollo,ladegerät,schloss,geschirr'
  )
    .split(' ')
    .flatMap((group) => {
      const [article = '', words = ''] = group.split(':');
      return words
        .split(',')
        .flatMap((word): [string, string][] => (word === '' ? [] : [[word, article]]));
    }),
);

/** Letters of a noun that a compound may end in: shorter ones only look as if they did. */
const shortest = 4;

/** "Stehlampe aus Messing" is "die Stehlampe"; null where the noun's gender is not known. */
export function definite(product: string): string | null {
  const [head = ''] = product.split(/[,(/]|\s(?:aus|mit|für|von|in|zum|zur)\s/u, 1);
  const noun = wordsOf(head).at(-1);
  if (noun === undefined || !/^\p{Lu}[\p{L}-]+$/u.test(noun.text)) return null;
  for (let at = 0; at <= noun.lower.length - shortest || at === 0; at += 1) {
    const article = things.get(noun.lower.slice(at));
    if (article !== undefined) return `${article} ${noun.text}`;
    if (noun.lower.length - at <= shortest) break;
  }
  return null;
}
