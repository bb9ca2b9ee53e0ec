import type { LanguageCode } from '../model/language.ts';

/** How letters speak of each, as parts of regular expressions. */
export interface RemedyWords {
  /** What is paid back; an amount is one in every language. */
  readonly money: string;
  readonly back: string;
  /** Opens what is new: "en ny", "two replacement". */
  readonly anew: string;
  /** What is new and no ware: a time, an answer. */
  readonly noWare: string;
  /** What somebody does with it, what it does, or what the customer gets or may choose. */
  readonly give: string;
  readonly or: string;
  readonly refund: string;
  readonly replacement: string;
  readonly repair: string;
  readonly discount: string;
  readonly free: string;
  readonly way: string;
  readonly fee: string;
  readonly waive: string;
  /** What tells of the customer's wish, not of an offer: "you want", and not "do you want". */
  readonly wish: string;
  /** What makes an offer of it after all: "if you want". */
  readonly condition: string;
}

export const remedyWords: Readonly<Record<LanguageCode, RemedyWords>> = {
  da: {
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
  },
  nb: {
    money:
      'pengene|beløpet|kjøpesummen|forskjellen|mellomlegget|alt sammen|differansen|depositumet',
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
  },
  nn: {
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
  },
  sv: {
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
  },
  en: {
    money:
      '(?:your|the|his|her|all the|all of the) (?:money|amount|price|difference|deposit)|money|(?:all of it|the lot)(?= back)|every (?:cent|penny)',
    back: 'back',
    anew: '(?:a|an|one|two|three|four|five|six|the|another|\\d+)(?: brand| similar| whole)? (?:new|replacement|fresh)|another',
    noWare:
      'time|date|day|slot|appointment|email|e-mail|mail|message|answer|reply|chance|link|password|code|invoice|bill|update|one of|opportunity|look|week|hour|way|person|man|word|routine|colleague|call|try',
    give: 'get|have|having|giv(?:e|ing|en)|send(?:ing)?|sent|deliver(?:ing)?|order(?:ing|ed)|bring(?:ing)?|find(?:ing)?|post(?:ing|ed)?|leaves|goes|comes|on its way|is with you|like|prefer|choose|pick|choice',
    or: 'or',
    refund:
      'refund(?:ing|ed)?(?= (?:you|your|the|all|it|half|in|everything|today|£|€|rs))|(?:is|are|be|been) refunded|a (?:full )?refund|or refund|reimburs\\p{L}+|credit note',
    replacement:
      'replac(?:e|ing)(?= (?:it|them|the|your|that|this|both))|exchang(?:e|ing)(?= (?:it|them|the|your))|reship\\p{L}*',
    repair:
      'repair(?:ing|ed)?(?= (?:it|them|the|your|that|this))|mend(?:ing)?(?= (?:it|them|the|your|that))|(?:get|have|having) (?:\\p{L}+ ){1,3}(?:repaired|mended|fixed)|(?:put|putting) (?:\\p{L}+ ){1,4}right|redo(?:ing)?',
    discount:
      '(?:\\d+ ?(?:%|per ?cent)|[£€$] ?\\d+) (?:off|discount)|discount|price (?:reduction|cut)|gift (?:card|voucher)|voucher|(?:at )?half (?:the )?price',
    free: "(?<!feel )free(?: of charge)?|at our (?:expense|cost)|at no cost|on us|we pay|we will pay|we'll pay|i pay|prepaid|paid for",
    way: 'returns?|return label|return postage|postage|shipping|collection|delivery|carriage',
    fee: 'fees?|charges?|penalty',
    waive:
      "cancel(?:led|ling)?|waiv(?:e|ed|ing)|remov(?:e|ed|ing)|tak(?:e|en|ing) off|drop(?:ped|ping)?|won't charge|not charge|struck off|written off",
    wish: "you (?:\\p{L}+ ){0,2}(?:want|wanted|wish|asked|ask|wrote|hoped)|you(?:'d| would) like|asked for",
    condition: 'if|when|should|whether',
  },
};
