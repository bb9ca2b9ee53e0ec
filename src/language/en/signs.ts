import { anyOf, dateIn, elapsedIn, flawOf, headOf, wishes, type Signs } from '../signs.ts';

export const signs: Signs = {
  casual: headOf("hi hiya hey hello heya g'day morning alright"),
  bought: anyOf('bought ordered order_placed purchased placed_an_order'),
  term: /\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\s(?:weekdays|working days|business days|days|weeks)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:rung|rang|phoned|called|emailed|mailed|written|wrote|chased|contacted)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\stimes)(?!\p{L})/iu,
  order: /(?:order|booking|ref|no)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,3}$/iu,
  notOrder:
    /(?:invoice|inv|bill|our ref|customer|account|code|voucher)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
  types: {
    'late-delivery': anyOf(
      'wait* deliver* ship* parcel* arriv* came come tracking late delay* weeks days received dispatch* due van ordered',
    ),
    'missing-delivery': anyOf(
      'deliver* parcel* received arriv* tracking courier* package* handed never porch locker left safe_place put post signed come picked_up',
    ),
    'wrong-item': anyOf(
      'wrong instead other different ordered exchange swap* colour* color* size* black blue green red white another sent got fit* box packet label says printed engraved spelt spelled meant',
    ),
    'missing-part': anyOf(
      'missing without only short screw* parts part lacks lacking no box bag one two three four five six there count*',
    ),
    damaged: anyOf(
      'broke* crack* scratch* damag* smash* split* hole* dent* chip* torn tear* snap* stain* bent shatter* tread_mark* mark* soaked wet leak* corner crushed gouge* dead flat glue* cut burnt burn* bonnet door* wall* carpet ripped frayed mud* oil* came_back dropped reversed',
    ),
    billing: anyOf(
      'bill* invoice* charg* taken took paid pay* debit* amount* account* fee* twice tax price total €* card',
    ),
    'refund-missing': anyOf(
      'refund* money credit* back return* deposit owe* owed penny cent transfer* weeks days paid pay',
    ),
    'staff-conduct': anyOf(
      'said told answered called shouted laugh* waiter* waitress* staff receptionist* driver* lady man girl lad rude* spoke* attitude asked swore hissed sighed hung_up colleague* manager* young woman* boy he she',
    ),
    'no-answer': anyOf(
      'answer* repl* ring rang rung phone* call* email* mail* wrote written contact* heard hear silence message* answered voicemail* chat line ticket',
    ),
    'broken-promise': anyOf(
      'promis* agreed said told supposed would came come time* turned_up showed_up appointment* due between today nobody booked sent week* slot',
    ),
    booking: anyOf(
      'book* reserv* room* table* night* stay* place* slot* ticket* cancelled appointment* fitting',
    ),
    website: anyOf(
      'site website web* page* link* button* code* login log app basket cart click* screen* online checkout password account portal mail form press* download',
    ),
    workmanship: anyOf(
      'plumber* engineer* fitter* work* job* done fitted fitting sealant tile* clean* paint* drip* leak* crooked pipe* floor* boiler* fixed fix* wheel* brake* seam* stitch* sewn hem* print* engraved level straight square lock* hang* hung cut put left right inches cm upside_down back',
    ),
    'hygiene-safety': anyOf(
      'dirt* mould* mold* hair* allerg* nut* coeliac gluten sick* vomit* food* smell* gas shock* danger* fire* smoke* knife glass child* poison* plaster found bit* wasp* mouse mice insect* beetle* cable* wire* spark* burn* hot trace rust* fell steps rail* lock* egg* seal* sticker* use_by out_of_date',
    ),
    'rigid-policy': anyOf(
      'policy policies rule* terms condition* refus* deadline* not_allowed days small_print return* voucher* expire* computer fee charge* says said told',
    ),
    privacy: anyOf(
      'details data address* gdpr name* number* email* photo* key* code* private personal letter* mail* message* call* list addressed envelope screen see',
    ),
    price: anyOf(
      'price* cost* expens* cheap* offer* discount* sale pound* euro* £* €* total quote* quoted bill paid month* more',
    ),
    'information-gap': anyOf(
      'said says told mention* manual* instruct* inform* sign* knew know wrote written listed page leaflet label booklet instruction* nobody step* line',
    ),
    defective: anyOf(
      'work* stop* start* turn* switch* light* screen* button* noise* sound* batter* charge* heat* hot cold water* leak* zip* seam* handle* lid* door* wheel* close* open* lock* stick* stuck break* broke* broken came_off come_off fell_off off on out flat shut* cut* trip* drain* run* runs ran motor* blade* strap* hinge* picture signal fault* fail*',
    ),
    other: /\p{L}/u,
    'not-as-described': anyOf(
      'descri* photo* picture* site website list* advert* view* size* measure* colour* color* cm different instead called says said page label measured kg inch* long wide high tall metre* metres minutes turned_out oak wool cotton new old second',
    ),
  },
  danger: anyOf(
    '*allerg* coeliac* celiac* gluten nut nuts hazelnut* peanut* epipen* anaphyla* mould* mold* gas_leak whiff_of_gas smell_of_gas carbon_monoxide salmonella vomit* cockroach* rats mice bedbug* bed_bugs',
  ),
  flaws: flawOf(
    'crack scratch tear split dent chip hole stain mark cracks scratches tears dents chips holes stains marks gash',
  ),
  plural: /[^s]s$/u,
  neuter: /(?!)/u,
  goods:
    /(?<!\p{L})(?:\p{Lu}\p{Ll}+ )?(?:\p{L}+ )?(?:lamp|lamps|lampshade|lampshades|shade|light|lights|pendant|table|tables|desk|chair|chairs|stool|stools|sofa|bed|mattress|blanket|blankets|rug|carpet|curtain|curtains|cushion|cushions|mirror|shelf|bookcase|wardrobe|cabinet|vase|boiler|shower|bath|tap|radiator|toilet|cistern|kettle|oven|cooker|fridge|freezer|dishwasher|washing machine|tumble dryer|toaster|blender|coffee machine|phone|laptop|tablet|camera|speaker|speakers|headphones|earbuds|tv|television|watch|clock|bike|bicycle|helmet|tent|rucksack|backpack|boots|shoes|trainers|sandals|jacket|coat|dress|skirt|jumper|sweater|trousers|jeans|shirt|gloves|hat|scarf|bag|suitcase|ring|necklace|bracelet|earrings|glasses|book|books|puzzle|toy|doll|pram|buggy|car seat|cot|highchair|tyres|battery|charger|printer|cartridges|keyboard|mower|strimmer|drill|ladder|shed|greenhouse|fence|gate|door|window|windows|floor|worktop|kayak|paddle|skis|poles|tea pot|teapot|mug|plates|bowl|knife|knives|frame|candle|candles|wallpaper|paint|perfume|cream|hamper|cake|bouquet|wreath|flowers|plant|tree|hedge|seeds)(?!\p{L})/u,
  room: /(?<!\p{L})(?:room|cottage|cabin|suite|apartment)\s(?:no\.?\s|number\s)?\d{1,4}(?!\p{L})/iu,
  wants: {
    refund: anyOf('refund* money credit* back return*'),
    replacement: anyOf('new replac* exchange* swap* another fresh'),
    repair: anyOf('repair* fix* mend* sort* put_right'),
    redelivery: anyOf('send resend ship* deliver*'),
    compensation: anyOf('compensat* discount* reduc* partial cover* pay*'),
    callback: anyOf('ring call phone callback'),
    cancel: anyOf('cancel*'),
  },
  hardships: {
    death: anyOf(
      'funeral* passed_away bereave* mum_died mam_died mom_died mother_died dad_died father_died husband_died wife_died sister_died brother_died son_died daughter_died nan_died gran_died granny_died grandmother_died grandad_died grandfather_died aunt_died uncle_died friend_died partner_died ',
    ),
    hospital: anyOf('in_hospital to_hospital into_hospital a&e ambulance* epipen* paramedic*'),
    fear: anyOf('scared frightened unsafe afraid_of afraid_to'),
    child: anyOf('baby newborn* twins'),
    gift: anyOf(
      'a_present the_present my_present her_present his_present our_present birthday_present* christmas_present* wedding_present* as_a_gift',
    ),
    cold: anyOf('freezing no_heating no_hot_water without_heating without_hot_water'),
    sleep: anyOf('sleep slept sleepless lain_awake lay_awake'),
    leave: anyOf('day_off days_off annual_leave took_the_day days_of_leave'),
    money: anyOf('rent pensioner* overdrawn overdraft afford'),
  },
  feasts: {
    birthday: 'the birthday',
    wedding: 'the wedding',
    anniversary: 'the anniversary',
    christening: 'the christening',
    communion: 'the communion',
    graduation: 'the graduation',
  },
  wrong: anyOf(
    "missing wrong broke* crack* scratch* split* leak* drip* late dirty mould* gone refused smell* soaked wet loose cold damaged stopped flicker* forgot* double* different instead too_late torn snapped charged short the_wrong mark* stain* bent hole* iskallt freezing gone_on nothing_between the_dumpsters except neither nor again twice second_time third_time each_time every_time already upside_down back_to_front inside_out too_big too_small too_wide too_short too_long too_firm too_hard too_soft too_tight too_low too_high too_cold too_hot higher_than lower_than shorter longer_than smaller bigger than_ordered rather_than instead_of came_off come_off comes_off came_apart come_apart fell_off fallen_off gave_out went_off goes_off cut_out packed_in hanging_off rattl* squeak* wobbl* jam* stuck stops smashed crushed crumpled burnt burned flat_again empty dead sick vomit* gouge* crease* hole_in ripped fray* crooked uneven out_of_square overcharg* double-charg* charged_me taken_out cancelled padlocked closed shut laughed shouted swore hung_up swapped mixed_up misspel* spelt hair wasp* mouse rust* waiting waited apart nobody no_one nothing never none without won't wouldn't doesn't didn't hasn't haven't isn't wasn't weren't can't couldn't cannot not",
  ),
  negation: anyOf(
    "not n't never no nobody none nothing without can't won't didn't doesn't isn't wasn't hasn't haven't couldn't don't weren't still yet only unfortunately",
  ),
  yet: headOf('still yet'),
  leaning: headOf(
    "then so therefore thus that that's this these those the_other the_second the_third both neither either otherwise afterwards also same there_again which who here's well now_the it_is it's it_was one_of_them another what how horizontally",
  ),
  theThird: anyOf("he she him her his hers they them their he's she's they're they've he'd she'd"),
  persons: anyOf(
    'mum* mother* father* dad* aunt* uncle* son sons daughter* wife husband partner* sister* brother* child children kid kids girl* boy* driver* engineer* waiter* waitress* lady man woman neighbour* neighbor* friend* tenant* guest* colleague* granny nan grandmother* grandfather* receptionist* staff plumber* courier* fella lad bloke chef* niece* nephew*',
  ),
  kin: [
    {
      pronoun: /(?<!\p{L})he(?!\p{L})/iu,
      same: anyOf('he him his'),
      nouns: 'son husband father dad brother grandfather grandad nephew boy partner uncle',
    },
    {
      pronoun: /(?<!\p{L})she(?!\p{L})/iu,
      same: anyOf('she her hers'),
      nouns: 'daughter wife mother mum mam sister grandmother gran nan niece girl partner aunt',
    },
  ],
  yours: { my: 'your', our: 'your' },
  found: anyOf(
    'see saw found find discovered noticed turned_out turns_out realised told said says informed learned know hear',
  ),
  links: anyOf('and but so because'),
  when: headOf(
    'when if because although while before after since as which who that where until indeed from like even_when even_if',
  ),
  self: anyOf("i i'm i've i'd me my we us our"),
  own: anyOf('you your yours'),
  subjects: headOf(
    "i we you it it's there there's the a an my our your no one two three nobody none all every each he she they",
  ),
  pointing: /(?<!\p{L})(?:it|them)(?!\p{L})/iu,
  pointedTo: /(?<!\p{L})(?:a|an|the|my|your|our|one|two|three|this|that)\s\p{L}{2,}/iu,
  its: [{ word: /^it(?!\p{L}|')/iu, noun: /\p{L}$/u, does: /./u }],
  noNoun: /^(?:it (?:rained|took|takes|smells|is raining))(?!\p{L})/iu,
  unfit: anyOf(
    "luckily thankfully haha lol impressed congratulations lovely brilliant otherwise to_be_honest santa cheers chuck em gonna gotta wanna fella yer yous ain't nowt owt summat mate ginger mad_yoke in_fairness wonderful looks_alright record_* apparently shall_not for_the_record some_sort_of_record it's_grand was_grand is_grand i_wonder credit_to_you in_credit a_credit if_not if_i_don't if_i_do_not if_you_don't if_you_do_not if_this_is_not if_this_isn't if_it_isn't if_it_is_not if_we_don't if_only that_day princess",
  ),
  noHardship: wishes(
    'i we you',
    'want would expect hope ask consider will should shall must',
    "i'd_like i'll we'd_like we'll i'd_appreciate want_you please thanks solicitor* small_claims review trustpilot glad let_me says don't_know",
  ),
  oneDay: /^(?:last|this coming|next) \p{L}+day$/iu,
  date: dateIn('en-GB', ''),
  elapsed: elapsedIn({
    counts: 'two three four five six seven eight nine ten eleven twelve',
    days: 'days',
    weeks: 'weeks',
    months: 'months',
    over: 'more than',
    almost: 'almost',
  }),
};
