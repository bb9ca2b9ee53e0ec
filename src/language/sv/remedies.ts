import type { RemedyWords } from '../remedy-words.ts';

export const remedies: RemedyWords = {
  money: 'pengarna|beloppet|köpesumman|hela summan|mellanskillnaden|alltihop|depositionen',
  back: 'tillbaka|åter',
  anew: '(?:en|ett|två|tre|fyra|fem|sex|den|det|de|\\d+) (?:helt |likadan |motsvarande )?(?:ny|nytt|nya|ersättnings)',
  noWare:
    'tid|dag|datum|bokning|mejl|besked|status|chans|frist|text|svar|länk|faktura|räkning|lösenord|kod|möjlighet|uppdatering|rutin|kollega',
  give: 'få|får|ger?|skickar?|skickat|sänder?|levererar?|beställer|beställt|beställd|kör|kommer|går|på väg|hittar|ha|välja|väljer|föredrar?',
  or: 'eller',
  refund:
    'återbetalar?|återbetalat|krediterar?|krediterat|kreditnota|kreditfaktura|betalar? (?:\\p{L}+ ){0,2}tillbaka',
  replacement:
    'omlevererar?|byter (?:\\p{L}+ ){1,3}(?:mot|ut|till en)|byta (?:ut )?(?:\\p{L}+ ){1,3}(?:mot|ut)',
  repair:
    'reparerar?|reparerat|lagar?(?= (?:den|det|de|dem|din|ditt|dina|er|\\p{L}+(?:en|et|na)))|avhjälper?|gör (?:(?:vi|jag|den|det|dem) ){1,2}om(?! till)',
  discount:
    '\\d+ ?(?:%|procent)(?: i)? (?:rabatt|avdrag|på|av)|rabatt|prisavdrag|avdrag på priset|presentkort|till halva priset',
  free: 'gratis|kostnadsfritt|utan kostnad|på vår bekostnad|fri|kostar (?:dig |er )?ingenting|betalar (?:vi|jag)|(?:vi|jag) (?:betalar|står för)|står (?:vi|jag) för|bjuder (?:vi|jag) på',
  way: 'retur\\p{L}*|frakt\\p{L}*|porto\\p{L}*|hämtning|leverans\\p{L}*',
  fee: '\\p{L}*avgift\\p{L}*|påminnelsen',
  waive:
    'stryker?|struken|tar (?:vi |jag )?bort|ta bort|tagit bort|annullerar?|makulerar?|makulerat|efterskänker?|slipper?|behöver (?:du |ni )?inte betala|utan',
  wish: '(?:du|ni) (?:\\p{L}+ ){0,2}(?:vill|ville|önskar|önskade|bad|ber|skrev|hoppades|frågade)|bett om',
  condition: 'om|när|ifall',
};
