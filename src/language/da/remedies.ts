import type { RemedyWords } from '../remedy-words.ts';

export const remedies: RemedyWords = {
  money: 'pengene|beløbet|købesummen|forskellen|det hele|alt sammen|differencen|depositummet',
  back: 'tilbage|retur på kortet',
  anew: '(?:en|et|to|tre|fire|fem|seks|den|det|de|\\d+) (?:helt |tilsvarende )?(?:ny|nyt|nye|erstatnings)',
  noWare:
    'tid|dag|dato|aftale|mail|besked|status|chance|frist|tekst|ordlyd|svar|link|faktura|regning|adgangskode|kode|mulighed|opdatering|mand|rutine|kollega',
  give: 'få|får|giver?|sender?|sendt|leverer?|bestiller|bestilt|kører|kommer|går|afsted|på vej|finder|have|vælge|vælger|foretrækker?',
  or: 'eller',
  refund:
    'refunderer?|refunderet|tilbagebetaler?|krediterer?|krediteret|kreditnota|tilbagefører?|tilbageført',
  replacement: 'ombytter?|omleverer?|bytter? (?:\\p{L}+ ){1,3}(?:om|til en)',
  repair:
    'reparerer?|udbedrer?|(?:sætter?|får) (?:\\p{L}+ ){1,3}i stand|(?:laver|gør) (?:(?:vi|jeg|den|det|dem) ){1,2}om(?! til)',
  discount:
    '\\d+ ?(?:%|procent)(?: i)? (?:rabat|afslag|af|på)|rabat|afslag i prisen|prisnedslag|nedslag i prisen|gavekort|til halv pris',
  free: 'gratis|uden beregning|(?:for|på) vores regning|fri|koster (?:dig )?ikke noget|betaler (?:vi|jeg)|(?:vi|jeg) betaler',
  way: 'retur\\p{L}*|fragt\\p{L}*|porto\\p{L}*|forsendelse\\p{L}*|afhentning|levering',
  fee: '\\p{L}*gebyr\\p{L}*|\\p{L}*rykkeren',
  waive:
    'sletter?|slettet|annullerer?|annulleret|fjerner?|fjernet|frafalder?|eftergiver?|bortfalder|trækker (?:\\p{L}+ ){0,2}tilbage|slipper for|skal (?:du )?ikke betale',
  wish: '(?:du|i|de) (?:\\p{L}+ ){0,2}(?:vil|ville|ønsker|ønskede|bad|beder|skrev|håbede|spurgte)|bedt om',
  condition: 'hvis|når|såfremt|om',
};
