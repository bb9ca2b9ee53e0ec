import type { RemedyWords } from '../remedy-words.ts';

export const remedies: RemedyWords = {
  money:
    'das geld|ihr geld|den betrag|der betrag|den kaufpreis|der kaufpreis|die differenz|die anzahlung|alles',
  sums: '\\d[\\d.,]*(?: |\\u00a0)?(?:€|euro|eur)',
  back: 'zurück|wieder',
  anew: '(?:ein|eine|einen|einem|zwei|drei|vier|fünf|sechs|den|die|das|\\d+) (?:ganz |gleiche |gleichen |passende |passenden )?(?:neu|ersatz)',
  noWare:
    'termin|tag|datum|mail|nachricht|antwort|chance|frist|text|link|rechnung|passwort|code|möglichkeit|liste|mann|regel|kollegin|kollege|versuch',
  give: 'bekommen|bekommt|geben|gebe|gibt|schicke|schicken|schickt|geschickt|sende|senden|liefere|liefern|liefert|bestelle|bestellen|bestellt|bringe|bringen|bringt|kommt|geht|unterwegs|haben|wählen|wünschen|lieber|suche',
  or: 'oder',
  refund:
    'erstatte|erstatten|erstattet|überweise|überweisen|überwiesen|gutschrift|zahle|zurückzahle|zurückzahlen|zurückerstattet',
  replacement:
    '(?:tausche|tauschen|tauscht) (?:\\p{L}+ ){1,4}(?:um|aus)|umtausch|(?:ersetze|ersetzen) (?:\\p{L}+ ){1,3}|nachlieferung',
  repair:
    'repariere|reparieren|repariert|behebe|beheben|behoben|bringe (?:\\p{L}+ ){1,3}in ordnung|bringen (?:\\p{L}+ ){1,3}in ordnung|bessern (?:\\p{L}+ ){1,3}nach',
  discount:
    '\\d+ ?(?:%|prozent) (?:rabatt|nachlass|auf)|rabatt|nachlass|preisnachlass|minderung|gutschein|zum halben preis',
  free: 'kostenlos|kostenfrei|gratis|umsonst|auf unsere kosten|kostet sie nichts|(?:zahlen|tragen|übernehmen) wir|(?:zahle|trage|übernehme) ich|wir (?:zahlen|tragen|übernehmen)|ich (?:zahle|trage|übernehme)',
  way: 'retoure\\p{L}*|rück(?:sendung|versand|porto|sende\\p{L}*)|versand\\p{L}*|porto\\p{L}*|abholung|lieferung',
  fee: '\\p{L}*gebühr\\p{L}*|die mahnung|mahnkosten',
  waive:
    'storniere|stornieren|storniert|streiche|streichen|gestrichen|erlasse|erlassen|lösche|löschen|entfällt|entfallen|müssen sie nicht (?:be)?zahlen|nehmen? (?:\\p{L}+ ){0,2}zurück',
  wish: '(?:sie) (?:\\p{L}+ ){0,2}(?:wollen|wollten|möchten|wünschen|wünschten|baten|bitten|schrieben|hofften|fragten)|gebeten um',
  condition: 'wenn|falls|sofern|ob',
};
