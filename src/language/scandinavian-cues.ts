/** What reading needs to know of names and is alike in the three Scandinavian languages. */

/** First halves of given names written as two words: "Karen Margrethe". */
export const firstHalves: ReadonlySet<string> = new Set(
  'anne anna ann anja karen hans ole per jan lars else inger kari gunn may nils jens niels carl karl ellen eva britt rose liv mari marie tor odd knut knud finn svein sven bjørn stein leif john jon johan erik lill maj hanne mette kirsten bente berit poul paul jørgen jens bo ulla ida maria eli gerd aud unni geir kåre arne kristian kjell rolf olav arild elsa siv ingrid astrid birthe grethe åse kent ditte svend marthe marte hege dag linn lene trond tom bård gry randi tove ragnhild solveig sigrid terje'.split(
    ' ',
  ),
);

/** Second halves of such names. */
export const secondHalves: ReadonlySet<string> = new Set(
  'marie mari lise grete grethe margrethe margareta kristian christian arne erik magnus karin britt berit ole anders petter peter henrik martin johan olav kåre helene sofie cathrine katrine kristin kristine lene mette birgitte elisabeth marit inger siri gunn ellen dorthe merete louise lovise maria ivar inge tore otto ove åge jørgen jakob terje helge einar gunnar harald egil eirik even oddvar sigurd reidar roar andreas morten olof ola lotta brit eli turid margit dagny benedikte charlotte pernille sofia kathrine cecilie beate greta gry signe aage verner camilla therese anette frode viggo henning wilhelm haakon håkon elise johanne magne margrete kristoffer inga alise'.split(
    ' ',
  ),
);

/** Given names common in the Nordic countries and Britain: enough to tell a person's address from a firm's. */
export const givenNames: ReadonlySet<string> = new Set(
  'adam agnes aksel albert alexander alfred alice allan alma amanda anders andreas anita anja ann anna anne anne-marie anette annette anton arne arvid astrid august axel barbara bengt benny bent bente berit bernt bertil birgit birgitta birgitte birthe bjarne bjørn björn bo bodil brian britt britta bruno carina carl carsten cecilia cecilie charlotte chris christian christina christine claes claus colin connie dagny daniel david dennis diana dorte dorthe ebba eirik einar eivind elin elisabeth elise ella ellen else elsa emil emily emma erica erik erika erling espen ester eva fatima filip finn flemming frank fred frederik fredrik frida frode geir george gerd gitte gorm grete grethe gro gudrun gunilla gunnar gunvor gustav göran hanna hannah hanne hans harald harry hege heidi helen helena helene helge helle henning henriette henrik henry hilde ida inga inge inger ingrid irene isabella ivar jack jacob jakob james jan jane janne jannik jens jenny jesper jette joakim johan johanna johannes john johnny jonas jon josefine julia julie jytte jørgen jørn kaja kaj kamilla karen kari karin karina karl karsten kasper kate katja katrine kenneth kent kerstin kevin kim kirsten kjell klaus knud knut kristian kristin kristina kristoffer kurt kåre lars laura lasse laurits leif lena lene lennart linda line linnea lis lisa lisbeth lise liv lone lotta lotte louise lucas lucy ludvig mads magnus maj maja malene malin margareta margit margrethe mari maria marianne marie marina marit mark markus marte martha martin mary mathias mathilde mats matthew mette mia michael mikael mikkel mogens mona monica monika morten nanna nicolai nicklas nina niels niklas nikolaj nils noah nora odd ola olav ole olga oliver oskar otto ove patrik paul peder per pernille peter petra petter philip pia poul preben ragnar randi rasmus rebecca reidar rikke rita robert roger rolf ronny rosa ruth rune sander sandra sara sarah sebastian signe sigrid silje simon sissel siv sofia sofie solveig sonja stefan steffen stein steve stig stine susan susanne svein sven svend søren terje thea thomas thor tim tina tobias tom tommy tone tor tora tore torben tove trine trond trude tuva ulla ulf ulrik unni ursula vera vibeke victor vidar viktor vilhelm vivi wenche willy yngve ylva åsa åse åke'.split(
    ' ',
  ),
);
