import type { PromiseWords } from '../promises.ts';

export const promises: PromiseWords = {
  acts: {
    contact:
      'ring/ringing/-/rung call/calling/-/called phone/phoning/-/phoned telephone/telephoning/-/telephoned write/writing/-/written email/emailing/-/emailed reply/replying/-/replied answer/answering/-/answered get/getting/-/got+back come/coming/-/come+back be/being/-/been+touch contact/contacting/-/contacted let/letting/-/let+know update/updating/-/updated tell/telling/-/told follow/following/-/followed+up report/reporting/-/reported text/texting/-/texted confirm/confirming/-/confirmed keep/keeping/-/kept+posted keep/keeping/-/kept+informed',
    refund:
      'refund/refunding/-/refunded reimburse/reimbursing/-/reimbursed credit/crediting/-/credited pay/paying/-/paid transfer/transferring/-/transferred return/returning/-/returned deduct/deducting/-/deducted',
    delivery:
      'send/sending/-/sent deliver/delivering/-/delivered post/posting/-/posted ship/shipping/-/shipped dispatch/dispatching/-/dispatched replace/replacing/-/replaced exchange/exchanging/-/exchanged swap/swapping/-/swapped collect/collecting/-/collected pick/picking/-/picked+up bring/bringing/-/brought drop/dropping/-/dropped order/ordering/-/ordered pack/packing/-/packed courier/couriering/-/couriered put/putting/-/put+post come/coming/-/come+round come/coming/-/come+out',
    repair:
      'repair/repairing/-/repaired fix/fixing/-/fixed mend/mending/-/mended correct/correcting/-/corrected fit/fitting/-/fitted install/installing/-/installed paint/painting/-/painted clean/cleaning/-/cleaned finish/finishing/-/finished rewire/rewiring/-/rewired sort/sorting/-/sorted+out put/putting/-/put+right redo/redoing/-/redone',
    investigation:
      'look/looking/-/looked+into look/looking/-/looked+at investigate/investigating/-/investigated find/finding/-/found+out check/checking/-/checked ask/asking/-/asked speak/speaking/-/spoken talk/talking/-/talked examine/examining/-/examined review/reviewing/-/reviewed inspect/inspecting/-/inspected trace/tracing/-/traced chase/chasing/-/chased test/testing/-/tested go/going/-/gone+through measure/measuring/-/measured take/taking/-/taken+up raise/raising/-/raised',
    change:
      'change/changing/-/changed amend/amending/-/amended remove/removing/-/removed delete/deleting/-/deleted cancel/cancelling/-/cancelled close/closing/-/closed stop/stopping/-/stopped introduce/introducing/-/introduced take/taking/-/taken+off rewrite/rewriting/-/rewritten',
    other:
      'arrange/arranging/-/arranged make/making/-/made+sure book/booking/-/booked reserve/reserving/-/reserved see/seeing/-/seen+to keep/keeping/-/kept+eye hold/holding/-/held deal/dealing/-/dealt set/setting/-/set+aside have/having/-/had give/giving/-/given leave/leaving/-/left',
  },
  firm: "i we i'll we'll i'm we're",
  customer: "you you'll",
  there: 'with post account ready done back there home fixed',
  here: 'hereby now because',
  needDay:
    'write writing reply replying answer answering tell telling be being have having give giving hold order finish keep make put leave see',
  receive: 'hear have get receive know',
  arrive:
    'be is comes come arrive arrives reach reaches land lands follows follow goes ring call calls rings visit visits start starts begin begins leaves ships',
  will: "will shall i'll we'll you'll he'll she'll they'll it'll going",
  may: "can could may might would should i'd we'd perhaps maybe possibly hopefully hope try aim expect happy glad must cannot can't",
  passive: 'be being been',
  done: "have has had was were i've we've",
  expect: 'expect',
  vow: 'promise guarantee undertake',
  asked: 'asked arranged agreed',
  condition: 'if unless provided should-you',
  evenIf: 'even whether',
  under:
    'that which who because when where how why what while since as until so before after whose',
  says: 'write tell say mention ask describe said wrote told asked mentioned',
  habit: 'normally usually always typically every often otherwise generally never',
  negations: "not never no nothing won't don't doesn't cannot can't",
  joints: 'and but',
  money: 'money refund amount pounds euros credit reimbursement voucher',
  colleague: 'colleague manager engineer technician electrician supervisor driver director plumber',
  workdays: 'banking-days working-day working-days business-day business-days weekday weekdays',
  few: { couple: 2, few: 3 },
  ends: {
    day: [
      'the end of the day',
      'end of the day',
      'close of business',
      'straight away',
      'right away',
      'immediately',
      'at once',
      'tonight',
      'this afternoon',
      'this evening',
      'this morning',
      'later today',
      'by return',
    ],
    week: [
      'this week',
      'the end of the week',
      'end of the week',
      'before the weekend',
      'by the weekend',
      'later this week',
      'the week is out',
    ],
    'next-week': ['next week', 'the end of next week', 'early next week', 'the coming week'],
    month: [
      'this month',
      'the end of the month',
      'end of the month',
      'the month is out',
      "the month's end",
    ],
    'next-month': ['next month', 'the end of next month'],
    year: ['the end of the year', 'end of the year', 'before the new year', 'by the new year'],
    christmas: ['before christmas', 'by christmas', 'in time for christmas'],
  },
  gone: 'since last ago',
  by: 'by within before on in until no-later the',
};
