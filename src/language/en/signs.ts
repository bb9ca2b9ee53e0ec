import { anyOf, dateIn, elapsedIn, flawOf, headOf, wishes, type Signs } from '../signs.ts';

/** Made when they are first wanted: they take a while. */
export const makeSigns = (): Signs => ({
  casual: headOf("hi hiya hey hello heya g'day morning alright"),
  formal:
    /(?<!\p{L})(?:dear (?:sirs?|madam|sir or madam|madam or sir|mr|mrs|ms|dr|professor)|yours (?:faithfully|sincerely|truly)|(?:my|our) clients?|we act for|solicitors?|without prejudice|trading standards officer|yours respectfully)(?!\p{L})/iu,
  stale: anyOf(
    'still now yet today tomorrow tonight soon currently at_present at_the_moment so_far ago this_morning this_afternoon this_evening this_week this_month next_week last_night last_week coming_up these_days any_day by_now to_this_day to_date as_i_write as_we_speak',
  ),
  bought: anyOf('bought ordered order_placed purchased placed_an_order'),
  term: /\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\s(?:weekdays|working days|business days|days|weeks)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:rung|rang|phoned|called|emailed|mailed|written|wrote|chased|contacted)(?!\p{L})(?:\s\p{L}+){0,3}\s(?<times>twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\stimes)(?!\p{L})/iu,
  order:
    /(?<!\p{L})(?:orders?|purchase)(?:\W{1,3}(?:numbers?|num|no|nr|id|ref|reference|confirmation|is|was))*\W{0,3}$/iu,
  invoice:
    /(?<!\p{L})(?:invoices?|bill|inv)(?:\W{1,3}(?:numbers?|num|no|nr|id|ref|reference|confirmation|is|was))*\W{0,3}$/iu,
  booking:
    /(?<!\p{L})(?:bookings?|reservations?)(?:\W{1,3}(?:numbers?|num|no|nr|id|ref|reference|confirmation|is|was))*\W{0,3}$/iu,
  notOrder:
    /(?<!\p{L})(?:(?:our|your|my) ref\p{L}*|dx|customer|client|account|code|voucher|member\p{L}*|policy|phone|tel|mobile|fax|card|quot\p{L}+|meter|plan|parcel|tracking|consignment|postage|slip|serial|model|flight|claim|case|ticket|vat|company)\W{0,3}(?:\p{L}{1,9}\W{1,3}){0,2}$/iu,
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
  danger:
    /(?<!\p{L})(?:allerg(?:y|ies|ic)|anaphyla\p{L}+|epipens?|coeliac|celiac|gas leak|leaking gas|(?:smell\p{L}*|whiff|stink|reek\p{L}*) (?:of|like) (?:gas|(?:rotten |bad )?eggs?)|like (?:rotten |bad )?eggs?|carbon monoxide|co alarm|sparks?|sparked|sparking|electric shock|(?:got|get|gave (?:me|him|her|us)) (?:a|an electric) shock|live wires?|(?:bare|exposed) (?:wires?|wiring|copper|cables?)|(?:began|begun|started|starts) (?:to smoke|smoking)|see the copper|(?:caught|on) fire|in flames|flames|scorched|smoke (?:came|coming|from|out|pour\p{L}*)|(?:burning smell|smell of burning|smelt of burning|smells of burning)|exploded|blew up|food poisoning|salmonella|chok(?:ed|ing)|stitches|injur(?:y|ed|ies)|bleeding|(?:cut|burn(?:t|ed)?|hurt|broke|scalded|sprained|bruised|gashed|twisted|grazed|split|banged|trapped) (?:my|his|her|our|their) (?:\p{L}+ )?(?:hands?|fingers?|thumb|arms?|legs?|foot|feet|toes?|knees?|back|head|face|lips?|mouth|wrist|ankle|shoulder|shin|eyes?|tongue|elbow|neck|nose|chin|cheek|forehead|hip)|(?:do not|don't|dont) (?:e-?mail|write to) me|barring order|restraining order)(?!\p{L})/iu,
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
    death:
      /(?<!\p{L})(?:funerals?|passed away|bereave\p{L}*|(?:he|she|mum|mam|mom|mother|dad|father|husband|wife|sister|brother|son|daughter|nan|gran|granny|grandmother|grandad|grandfather|aunt|uncle|friend|partner|dog|cat) (?:has |had )?died(?: (?:in|on|last|this|two|three|four|five|six|a))?|miscarriage|stillborn)(?!\p{L})/iu,
    hospital:
      /(?<!\p{L})(?:(?:taken|rushed|admitted|went|gone|brought|ended up|is|was|been|were|still|lying|back)(?: \p{L}+){0,2} (?:in|into|to) (?:the )?hospital|ambulance|paramedics?|epipens?|chemo(?:therapy)?|(?:my|her|his|our) (?:cancer|operation|dialysis|stroke|treatment)|on the ward)(?!\p{L})/iu,
    injury:
      /(?<!\p{L})(?:injured|stitches|bled|bleeding|(?:cut|burn(?:t|ed)?|hurt|broke|scalded|sprained|bruised|gashed|twisted|grazed|split|banged|trapped) (?:my|his|her|our|their) (?:\p{L}+ )?(?:hands?|fingers?|thumb|arms?|legs?|foot|feet|toes?|knees?|back|head|face|lips?|mouth|wrist|ankle|shoulder|shin|eyes?|tongue|elbow|neck|nose|chin|cheek|forehead|hip)|(?:burns|bruises) on)(?!\p{L})/iu,
    fear: anyOf(
      "scared frightened terrified unsafe not_feel_safe didn't_feel_safe don't_feel_safe",
    ),
    child:
      /(?<!\p{L})(?:newborns?|toddlers?|(?:my|our|the) (?:kids|little ones?|twins|little (?:boy|girl|brother|sister))|(?:my|our|the|a) (?:\p{L}+-(?:year|month|week)-old|baby(?= (?:is|was|has|had|in|and|on|at|to|can|could|woke|cries|cried|slept|asleep|due)(?!\p{L})))|(?:two|three|four|five|six|seven|eight|nine)-(?:year|month|week)-old|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months) old)(?!\p{L})/iu,
    water:
      /(?<!\p{L})(?:(?:water|it|rain)(?:'s| is| was| has been| keeps?)? (?:still )?(?:coming|running|pouring|dripping|leaking|spraying)(?: (?:in|out|down|through|from|on|onto|into)(?!\p{L}))?|(?:keeps?|still|is|started) (?:dripping|leaking|pouring)|burst pipe|flood(?:ed|ing)|(?:brown|damp|wet) (?:patch|stain|mark) on (?:the|my|our|his|her) (?:ceiling|wall)|empty(?:ing)? (?:the|a|my) (?:bucket|tin|bowl|pan))(?!\p{L})/iu,
    cold: /(?<!\p{L})(?:(?:no|without(?: any)?) (?:heating|hot water|heat)|(?:flat|house|room|home|kitchen|bedroom|cottage|cabin|we|it|i)(?: is| was| were| are|'?s|'re|'m) freezing|freezing (?:cold )?(?:flat|house|room|cottage|cabin)|cold (?:showers?|house|flat))(?!\p{L})/iu,
    leave: anyOf(
      "day_off days_off morning_off afternoon_off annual_leave unpaid_leave days_of_leave day's_leave holiday_day",
    ),
    sleep:
      /(?<!\p{L})(?:(?:not|n't|never|hardly|barely) (?:really )?slept|(?:no|without|lost|(?:two|three|four|five|\d) hours'?)(?: \p{L}+)? sleep|(?:didn't|couldn't|can't|could not|did not) sleep|sleepless|(?:lain|lay|lying|kept (?:me|us)|wide) awake|kept (?:me|us) up)(?!\p{L})/iu,
    money:
      /(?<!\p{L})(?:(?:food|rent|petrol|shopping) money|(?:pay|paid|for) (?:my|the|our) rent|rent(?:'s| is) due|pensioners?|state pension|overdrawn|overdraft|(?:can't|cannot|couldn't|can not) afford|payday|left (?:us|me) (?:a )?(?:small |little |wee )?(?:bit )?short|(?:till|until) (?:i get paid|payday|pay day))(?!\p{L})/iu,
    gift: anyOf(
      'a_present my_present her_present his_present our_present present_for birthday_present* christmas_present* wedding_present* anniversary_present* as_a_gift gift_for was_a_gift',
    ),
    wait: /(?<!\p{L})(?:(?:third|fourth|fifth|sixth) (?:time|mail|email|e-mail|message|call)|(?:waited|waiting|been waiting)(?: in| now)? (?:for )?(?:all|the whole|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:hours|days|weeks|months))|weeks of waiting|(?:rung|rang|phoned|called|emailed|mailed|written|wrote|chased|contacted|asked)(?: \p{L}+){0,2} (?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times))(?!\p{L})/iu,
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
  leaning: headOf(
    "then so therefore thus that that's this these those the_other the_new_one the_new_one's the_old_one the_one the_first the_last the_rest the_second the_third both neither either otherwise afterwards also same there_again which who here's well now_the it_is it's it_was one_of_them another what how horizontally",
  ),
  theThird: anyOf("he she him her his hers they them their he's she's they're they've he'd she'd"),
  persons: anyOf(
    'mum* mother* father* dad* aunt* uncle* son sons daughter* wife husband partner* sister* brother* child children kid kids girl* boy* driver* engineer* waiter* waitress* lady man woman neighbour* neighbor* friend* tenant* guest* colleague* granny nan grandmother* grandfather* receptionist* staff plumber* courier* fella lad bloke chef* niece* nephew*',
  ),
  yours: { my: 'your', our: 'your' },
  found: anyOf(
    'see saw found find discovered noticed turned_out turns_out realised told said says informed learned know hear',
  ),
  links: anyOf('and but'),
  when: headOf(
    'when if because although while before after since as which who that where until indeed from like even_when even_if',
  ),
  self: anyOf("i i'm i've i'd me my we us our"),
  subjects: headOf(
    "i we you it it's there there's the a an my our your no one two three four five six seven eight ten nobody nothing everything none all every each he she they",
  ),
  pointing: /(?<!\p{L})(?:it|them)(?!\p{L})/iu,
  pointedTo: /(?<!\p{L})(?:a|an|the|my|your|our|one|two|three|this|that)\s\p{L}{2,}/iu,
  its: [{ word: /^it(?!\p{L}|')/iu, noun: /\p{L}$/u, does: /./u }],
  noNoun: /^(?:it (?:rained|took|takes|smells|is raining))(?!\p{L})/iu,
  unfit: anyOf(
    "luckily thankfully haha lol impressed congratulations lovely brilliant otherwise to_be_honest santa cheers chuck em gonna gotta wanna fella yer yous ain't nowt owt summat mate ginger mad_yoke in_fairness wonderful the_thing since_nobody nobody_seems your_lines looks_alright record_* apparently shall_not for_the_record some_sort_of_record it's_grand was_grand is_grand i_wonder credit_to_you in_credit a_credit if_not if_i_don't if_i_do_not if_you_don't if_you_do_not if_this_is_not if_this_isn't if_it_isn't if_it_is_not if_we_don't if_only that_day princess ridiculous disgrac* shame* cheek cheeky joke jokes laughable farce shambles appalling* disgust* insult* outrageous rip-off ripoff scam* con cowboys incompeten* lazy stupid* idiot* moron* arrogan* ignorant liar* lied thief thieves thieving robbing robbed robbery fat clown* frankly literally obviously supposedly so-called evidently presumably charming delightful memorable treat thrilled delighted genius bravo nice_touch well_done hilarious priceless surprise_surprise miraculously magically mysteriously heroic* noble ah ye ye'd ye've wee aye naw nae tae oan ma mibbe mesen wi wan gie gonnae didnae wasnae cannae dinnae wouldnae youse fer noo doon aboot hame nah tis 'tis tbh idk imo omg wtf pls bf gf kinda sorta dunno innit proper_annoyed mam's_the mug silly typing_this writing_this wonder_if i_take_it i_suppose i_suspect i_gather i_presume i_imagine must_say as_you_know as_i'm_sure guess* rumour* solicitor* trading_standards police court tripadvisor trustpilot facebook review* late_husband late_wife eighty* seventy* ninety* old_woman old_man widow* pregnant cancer god jesus christ hell fuck* fuckin* shit* shite bloody bollocks crap arse* arsehole* gobshite* bastard* prick prick's wanker* twat* dick dickhead* damn* piss* useless pathetic silly_cow butcher* melt melts muppet* eejit* jobsworth* cowboy* shower_of bunch_of_* halfwit* numpty like_a_giraffe santa_claus wot nuffink yez ya yis ofc smh ffs",
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
});
