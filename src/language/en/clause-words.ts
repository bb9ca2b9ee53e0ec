import { wordSet } from '../clauses.ts';

/** The words by which an English clause is taken apart and turned round. Own lists. */

/** English keeps its word order in a that-clause: only persons and their verbs change. */
export const persons: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  your: 'our',
  yours: 'ours',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  ye: 'we',
  yous: 'we',
};

export const auxiliaries = wordSet(
  "am is are was were been have has had do does did can could will would shall should may might must isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't cannot ain't",
);
export const past = wordSet(
  'came went got gave took said told sent bought paid rang wrote stood sat left lost broke fell felt found held kept knew made met put ran saw sold spoke spent thought woke wore built brought caught chose drew drove ate forgot grew heard hid hit hung laid led lay meant read rose sang set shook shot shut sank slept slid split stole stuck swore swept tore threw understood began became blew burst cost cut quit let lent bit dug burnt leant spilt bled flew froze swam sprang snapped',
);
export const present = wordSet(
  'works gets plays freezes puts lets uses flashes crashes jams squeaks creaks pulls slips drops peels charges costs starts leaks smells says shows needs wants keeps goes comes looks makes stops trips cuts tells asks has hums sits hangs catches reads rings feels runs turns gives takes means won rattles wobbles flickers drips beeps fits opens closes switches loads sends spins sticks stinks belongs stands wakes weighs measures wants claims refuses stays arrives tastes blows buzzes clicks falls rubs slides moves lands ends states lists sounds remains',
);
/** Verbs after a plural: "the shoes rub". */
export const plain = wordSet(
  "rub drip fit leak stick squeak creak smell work look need hang wobble rattle open close stop start slip peel pinch gape sag tear fade buzz flicker taste weigh differ move fall keep come go say show stink itch run mean cost want seem don't begin give make get rattle ring sound fail arrive leave flap drop crack bend burn bleed shrink stay feel sit stand turn vibrate jam hurt bite refuse see eat sleep reach",
);

/** What the firm may have done, after "you". */
export const firmActs =
  /^(?:\w+ed|have|had|'ve|did|didn't|haven't|hadn't|were|weren't|are|aren't|don't|won't|will|would|wouldn't|charge|advertise|sell|say|ask|promise|quote|list|still|never|only|also|just|then|now|simply|always|keep|want|refuse|continue|claim|insist|offer|owe|call|send|make|print|treat|answer|seem|sold)$/;
/** After "you" these speak of anybody. */
export const anybody =
  /^(?:can|can't|could|couldn't|press|get|go|click|stand|turn|look|see|try|need|touch|open|know|count|stick|draw|imagine|might|must|may|should|think|expect|lean|sit|push|pull|walk|feel|hear|wonder|name|like|wish)$/;
/** After these "you" is the firm when a plain verb follows: "the box you put it in". */
export const eitherWay = wordSet('put set cut let hit read cost');
/** Before "you", these make it anybody. */
export const whenever = wordSet('when if whenever once until unless however whatever wherever how');

/** Deeds that a writer tells without "I": "Ordered two lamps". */
export const writerActs = wordSet(
  'ordered bought paid received booked got asked rang called emailed phoned wrote waited tried sent returned cancelled have had found missed lost spent slept drove went queued complained contacted messaged chased collected borrowed walked',
);
/** Told without "I was": "Turned away at the door". */
export const befell =
  /^(?:turned away|(?:over|double[- ])?charged|billed|refused|told|promised|left (?:waiting|standing)|kept waiting|locked out|ignored|given|treated|cut off)\b(?! (?:me|us|my|our|him|her|them|it|the|an?|that)\b)/iu;
/** The firm's deeds, told without "you": "Charged me twice". */
export const inflicted =
  /^(?:(?:over|double[- ])?charged|billed|sent|promised|gave|sold|refunded|posted|delivered) (?:me|us)\b/iu;
/** What the customer and the firm did together: "as we agreed". */
export const together = wordSet('agreed discussed arranged spoke talked shook');

export const prepositions = wordSet(
  'to from with for of at by on in about between against towards after before without behind off through under over near',
);
export const openers = wordSet(
  'and but so well now ok okay yes no hi hello anyway unfortunately sadly honestly basically actually because cause however also plus then firstly secondly anyhow regrettably apparently nevertheless nonetheless',
);
/** Openers that are more often something else, unless a comma follows. */
export const commaOpeners = wordSet('no yes now well then');
export const particles = wordSet(
  'unfortunately sadly honestly basically obviously apparently clearly frankly literally actually',
);

/** Where one of these stands, the words are not said again: curses, mockery, chat. */
export const unsafe = wordSet(
  "mine's stupid pathetic disgrace disgraceful fuck fucking fuckin shit shite bloody bollocks crap arse arsehole ass asshole bastard bastards prick gobshite wanker twat dick damn hell idiot idiots idiotic moron morons clown clowns liar liars scam scammers thieves thief crooks crooked joke congratulations bravo thanks thank impressed lol haha hehe lmao omg xd dear welldone evry wich ya yez y'all yourself yourselves cheers genius thieving useless ridiculous spotty let's hopefully ah ah've ah'm ah'd mah tae oan wi fer noo nae naw aye didnae wasnae cannae dinnae couldnae wouldnae isnae gonnae gie wan mibbe wee youse mesen hissen nowt owt summat ain't 'tis tis innit tbh idk tho",
);
/** English that is spoken or learnt: not to be repeated to the one who wrote it. */
export const loose =
  /^(?:(?:one|two|three|four|some|both|most|half|another|others?) (?:is|are|was|were|has|have|had)\b|(?:i|we) (?:was|were) (?:only|just) saying|nor|neither(?! of)|i'd say|i would say|i reckon|i count|i must say)\b|\b(?<!\b(?:if|though) )(?:it|he|she|that|this) were\b(?! to)|\b(?:we|you|they) was\b|\b(?:i|we|you|they|he|she) (?:seen|done)\b|\b(?:could|should|would|must) of\b|\bthem (?:shoes|boots|tyres|tiles|chairs|things|ones)\b|\bit came (?:\d|two|three|four|five|six|eight|ten)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:cup|plate|chair|lamp|box|bag|piece|day|week|hour|time|night)\b(?! |-)|\b(?:more better|since \w+ (?:days?|weeks?|months?|years?))\b|\b(?:is|are) not (?:come|arrive|work)\b|(?<!\b(?:is|was|are|were|has|have|had|been|be)) not (?:arrived|come|received|delivered|working)\b|\ball what\b|\b(?:none|one|two|three|all|both|each|some) of (?:the (?:two|three|four|five)(?! \p{L}+s\b)|them\b|those\b(?! \p{L})|these\b(?! \p{L}))|\binformed that\b|\b(?:am|is|are|was|were) waiting since\b|^(?:called|told|asked|left|sent|charged|say|says|said) (?:me|us)\b|^(?!(?:the|a|an|my|our|your|one|this|that|no) )\p{L}+ (?:box|book|pack|shoes|boots|bag|set|order|parcel|delivery|table|lamp) (?:due|printed|signed|ordered|bought|sent|not|supposed)\b|\bin packet\b|(?:^|\s)(?:t'|wi'|an')\p{L}*/iu;

/** How something opens that tells nothing: an order, a wish, a greeting, an attachment. */
export const notTelling =
  /^(?:please|kindly|give|send|see|hope|hoping|look|let|tell|find|dear|hi|hello|good (?:luck|job|day|morning|afternoon|evening)|well done|nice (?:one|work|job)|what an?|attached|enclosed|where|who|why|how|sorry|imagine|like|maybe|perhaps|could|can|would|will|do|does|did|is|are|was|were|have you)\b(?!')/iu;
export const attached = /\b(?:attached|enclosed|below|pictured)$/iu;

export const spelling: Readonly<Record<string, string>> = {
  recieved: 'received',
  recieve: 'receive',
  orderd: 'ordered',
  wensday: 'Wednesday',
  thier: 'their',
  definately: 'definitely',
  seperate: 'separate',
  adress: 'address',
  untill: 'until',
  tomorow: 'tomorrow',
  wierd: 'weird',
  i: 'I',
  alot: 'a lot',
  brocken: 'broken',
  ive: "I've",
  im: "I'm",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  wasnt: "wasn't",
  werent: "weren't",
  wont: "won't",
  isnt: "isn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  hasnt: "hasn't",
  havent: "haven't",
  theres: "there's",
  thats: "that's",
  hes: "he's",
  shes: "she's",
  theyve: "they've",
  theyre: "they're",
  weve: "we've",
  youve: "you've",
  youre: "you're",
  u: 'you',
  cos: 'because',
  coz: 'because',
  bc: 'because',
  weds: 'Wednesday',
  thurs: 'Thursday',
  whos: "who's",
  pls: 'please',
  r: 'are',
  elses: "else's",
};

/** Days and months written small or shouted; "may" and "march" are left, being verbs too. */
export const calendarNames =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter)(?:'s)?$/;

/** Words that open a statement with a capital and are no names. */
export const ordinary = wordSet(
  'a an the my our your his her its their this that these those i we you he she it they there here no none nobody nothing someone somebody everyone everything all both half each every either neither one two three four five six seven eight nine ten eleven twelve when while after before since on in at by for from with without if as although though because despite instead now then today yesterday tonight last first second third next still only even not what where who whoever which some any most many few several another to of under over during between behind inside outside out off up down so such once twice again later earlier until till within across along around near above below beside beyond through throughout per according every just almost nearly never been turned left',
);
/** Things that do without an article at the head of a statement. */
export const bareThings = wordSet(
  'water delivery breakfast lunch dinner reception staff service housekeeping customer paint glue oil gas heating payment everything checkout parking post tracking customs bedding food smoke rain access hold',
);
/** Things that want "the" where a hasty writer left it out. */
export const hastyThings = wordSet(
  'box parcel package driver courier engineer fitter plumber technician receptionist waiter waitress manager screen lamp order door handle lid zip button battery charger website site app page link invoice bill refund voucher tracker shower toilet bath bed room table chair sofa boiler radiator tap pump fridge freezer oven washing machine bike tyre brake wheel strap heel sole seam sleeve hood bag case lock key light bulb shade fan motor phone laptop printer set cake flight taxi bus coach lad bloke man lady girl woman guy shop office bank label leaflet manual letter email text code seal bottle tin jar cup mug plate bowl frame glass mirror picture drawer shelf leg lift gate fence shed van lorry book sheet note form ticket menu advert receipt slip blanket rug carpet mattress jacket coat dress shirt jumper boots shoes watch camera tablet kettle iron hoover printer speaker headphones tent bracelet ring necklace clock sideboard cupboard bench desk wardrobe bookcase dresser cooker hob toilet sink cistern curtain curtains towel towels pillow pillows duvet pram cot scooter helmet glasses lenses battery lamps chairs tables plates glasses mugs cups bowls tyres tiles blinds shutters suit dress wreath bouquet hamper cabinet mower drill ladder bracelet wallpaper paint vase rucksack suitcase',
);
/** A name comes after these. */
export const titles = wordSet('mr mrs ms miss dr prof sir lady father sister st');
