import type { RemedyWords } from '../remedy-words.ts';

export const remedies: RemedyWords = {
  money: 'pengane|beløpet|summen|skilnaden|mellomlegget|alt saman|depositumet',
  back: 'tilbake|attende|igjen',
  anew: '(?:ein|ei|eit|to|tre|fire|fem|seks|den|det|dei|\\d+) (?:heilt |tilsvarande )?(?:ny|nytt|nye|erstatnings)',
  noWare:
    'tid|time|dag|dato|avtale|mail|e-post|beskjed|melding|status|sjanse|frist|tekst|svar|lenkje|faktura|rekning|passord|kode|høve|oppdatering|mann|rutine|kollega',
  give: 'få|får|gjev|gir?|sender?|sendt|leverer?|tingar|tinga|bestiller|køyrer|kjem|går|undervegs|på veg|finn|ha|velje|vel|føretrekkjer?',
  or: 'eller',
  refund: 'refunderer?|refundert|tilbakebetaler?|krediterer?|kreditert|kreditnota|tilbakeført',
  replacement: 'omleverer?|byter? (?:\\p{L}+ ){1,3}(?:om|ut|mot ei?n?|til ei?n?)',
  repair:
    'reparerer?|reparert|utbetrar|utbetre|utbedrar|utbedre|set (?:\\p{L}+ ){1,3}i stand|gjer (?:(?:vi|eg|den|det|han|ho|dei) ){1,2}om(?! til)',
  discount:
    '\\d+ ?(?:%|prosent)(?: i)? (?:rabatt|avslag|av|på)|rabatt|avslag i prisen|prisavslag|gåvekort|til halv pris',
  free: 'gratis|kostnadsfritt|utan kostnad|(?:for|på) vår rekning|fri|kostar (?:deg )?ingenting|(?:betaler|dekkjer) (?:vi|eg)|(?:vi|eg) (?:betaler|dekkjer)',
  way: 'retur\\p{L}*|frakt\\p{L}*|porto\\p{L}*|henting|levering',
  fee: '\\p{L}*gebyr\\p{L}*|purringa',
  waive:
    'slettar|slette|sletta|annullerer?|annullert|fjernar|fjerne|fjerna|fråfell|ettergjev|fell bort|trekkjer (?:\\p{L}+ ){0,2}(?:tilbake|attende)|slepp|skal (?:du )?ikkje betale|utan',
  wish: '(?:du|de|dykk) (?:\\p{L}+ ){0,2}(?:vil|ville|ønskjer|ynskjer|bad|ber|skreiv|vona|spurde)|bede om',
  condition: 'viss|når|dersom|om',
};
