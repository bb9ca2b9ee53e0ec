import type { RemedyWords } from '../remedy-words.ts';

export const remedies: RemedyWords = {
  money: 'pengene|beløpet|kjøpesummen|forskjellen|mellomlegget|alt sammen|differansen|depositumet',
  back: 'tilbake|igjen',
  anew: '(?:en|ei|et|to|tre|fire|fem|seks|den|det|de|\\d+) (?:helt |tilsvarende )?(?:ny|nytt|nye|erstatnings)',
  noWare:
    'tid|time|dag|dato|avtale|mail|e-post|beskjed|status|sjanse|frist|tekst|svar|lenke|faktura|regning|passord|kode|mulighet|oppdatering|mann|rutine|kollega',
  give: 'få|får|gir?|sender?|sendt|leverer?|bestiller|bestilt|kjører|kommer|går|underveis|på vei|finner|ha|velge|velger|foretrekker?',
  or: 'eller',
  refund:
    'refunderer?|refundert|tilbakebetaler?|krediterer?|kreditert|kreditnota|tilbakefører?|tilbakeført',
  replacement: 'omleverer?|bytter? (?:\\p{L}+ ){1,3}(?:om|ut|mot en|til en)',
  repair:
    'reparerer?|reparert|utbedrer?|(?:setter?|får) (?:\\p{L}+ ){1,3}i stand|gjør (?:(?:vi|jeg|den|det|dem) ){1,2}om(?! til)',
  discount:
    '\\d+ ?(?:%|prosent)(?: i)? (?:rabatt|avslag|av|på)|rabatt|avslag i prisen|prisavslag|gavekort|til halv pris',
  free: 'gratis|kostnadsfritt|uten kostnad|(?:for|på) vår regning|fri|koster (?:deg )?ingenting|(?:betaler|dekker) (?:vi|jeg)|(?:vi|jeg) (?:betaler|dekker)',
  way: 'retur\\p{L}*|frakt\\p{L}*|porto\\p{L}*|henting|levering',
  fee: '\\p{L}*gebyr\\p{L}*|purringen',
  waive:
    'sletter?|slettet|annullerer?|annullert|fjerner?|fjernet|frafaller?|ettergir?|bortfaller|trekker (?:\\p{L}+ ){0,2}tilbake|slipper|skal (?:du )?ikke betale|uten',
  wish: '(?:du|dere) (?:\\p{L}+ ){0,2}(?:vil|ville|ønsker|ønsket|ba|ber|skrev|håpet|spurte)|bedt om',
  condition: 'hvis|når|dersom|om',
};
