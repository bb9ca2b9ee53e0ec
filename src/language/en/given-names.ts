import { wordSet } from '../clauses.ts';

/** Given names that tell how somebody who writes formally is addressed; those of both are in neither. */
export const namesOfMen = wordSet(
  `aaron adam adrian aidan alan alasdair alastair albert alex alexander alfred alistair allan andrew angus anthony antony archie arthur
  barry basil benedict benjamin bernard bertram brendan brian bruce bryan callum cathal charles christopher ciaran clifford clive colin
  colm conor cormac craig cyril damian daniel darragh darren david dean declan denis dennis dermot derek desmond diarmuid dominic donal donald
  douglas duncan eamon eamonn edgar edmund edward edwin elliot eoin ernest eric eugene euan ewan fergal fergus fintan finbar francis frank
  fred frederick gareth garry gary gavin geoffrey george gerald gerard gilbert giles glenn godfrey gordon graeme graham gregory gwilym harold
  harry hector henry herbert howard hugh hugo ian ifor ivan ivor jack jacob james jason jeffrey jeremy jerome joe john jonathan joseph joshua
  julian justin keith kenneth kevin kieran kwame lachlan laurence lawrence leonard lewis liam lionel lorcan luke malachy malcolm marcus mark
  martin matthew maurice maxwell michael miles mohammed muhammad murray nathan neil niall nicholas nigel noel norman oisin oliver oscar owen
  padraic padraig patrick paul percy peter philip quentin ralph raymond reginald rhys richard robert roderick rodney roger ronald rory ross
  roy rupert russell samuel seamus sean sebastian seumas shane simon stanley stephen steven stewart stuart terence theodore thomas timothy
  tobias tomas tony trevor vernon victor vincent walter warren wilfred william
  anders bengt bertil bjorn björn erik fredrik gustav hakan håkan henrik ingemar jens johan jorgen jørgen karl kjell klaus knud lars leif magnus
  mogens nils olaf oskar ove per rasmus rolf soren søren stefan sten sven thorbjorn torbjörn torben ulf piotr pawel tomasz krzysztof marek
  andrzej hans jürgen jurgen wolfgang dieter günter gunter pierre luc francois giovanni marco luca paolo carlos jose miguel`,
);
export const namesOfWomen = wordSet(
  `abigail ada adele agnes aileen ailsa aisling alice alison amanda amelia amy andrea angela anita ann anna anne annette annie aoife audrey
  barbara beatrice bernadette bernice beryl beth bethan betty brenda briana brid bridget brigid bronagh bronwen caitlin carol carole caroline
  catherine catriona cecilia celia charlotte chloe christina christine ciara clare claire clodagh colette concepta constance daphne dawn
  deborah deirdre denise diana diane dolores doris dorothy edith eileen eilidh eithne elaine eleanor elizabeth ellen elspeth emily emma erin
  esther ethel eunice eva evelyn fidelma finola fiona fionnuala flora florence frances freda gail georgina geraldine gillian gladys glenda
  glynis grace grainne gráinne gwen gwendolen hannah harriet hazel heather helen hilary hilda ida imelda imogen ingrid irene iris isabel
  isobel jacqueline jane janet janice jemima jennifer jenny jill joan joanna joanne josephine joyce judith julia julie kate katharine
  katherine kathleen kathryn katie kirsten kirsty laura lesley lilian linda lisa lorna lorraine louise lucinda lucy lydia lynda lynne mabel
  mairead máiréad majella malgorzata małgorzata marcella margaret maria marian marianne marie marion marjorie martha mary maud maura maureen
  mavis miriam moira molly mona monica muriel myra nadia nancy natalie niamh nicola noreen norma nora nuala olive olivia olwen orla pamela
  patricia paula pauline penelope petra philippa phyllis priscilla priya rachel rebecca rhiannon rita roisin róisín rosalind rosaleen rose
  rosemary ruth sadhbh sally samantha sandra sarah sheena sheila shirley sinead sinéad siobhan siobhán sonia sophie stella susan susanna
  suzanne sybil sylvia tamsin teresa theresa thelma tracey una ursula valerie vanessa vera veronica victoria violet vivien wendy winifred
  yvonne zoe astrid birgit birgitta britt elin gunilla helena hilde inger ingeborg johanna karin kerstin lena margareta pernille
  sigrid solveig tove agnieszka barbora ewa katarzyna magdalena monika elena francesca giulia chiara lucia carmen femke`,
);
