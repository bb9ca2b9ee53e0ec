import type { RemedyWords } from '../remedy-words.ts';

export const remedies: RemedyWords = {
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
};
