import type { Samples } from '../samples.ts';

export const samples: Samples = {
  complaints: [
    {
      name: 'Mary Croke',
      subject: 'The kettle',
      text: 'Hello\n\nI bought a kettle from you last week, and this morning the handle snapped off and boiling water ran all over the worktop. I scalded my hand and was late for work. Order 51877, £44.90. I would like my money back.\n\nMary Croke',
    },
    {
      name: 'Tony Fisher',
      subject: 'My parcel',
      text: 'The parcel with my raincoat should have come on Monday. The tracking has been stuck in Coventry since Thursday, and I leave for Scotland on Saturday without a coat.',
    },
    {
      name: 'Agnes Winter',
      subject: 'Reception at check-in',
      text: 'When we came to check in, the young man at the desk sat with his phone and told us to wait. After twenty minutes my husband, who walks with a stick, was told that the lift was closed and that we could just take the stairs.',
    },
    {
      name: 'Ronan Dale',
      subject: 'Charged twice',
      text: 'You took the subscription twice in October. I wrote about it before and nobody answered. Now my account is overdrawn and the bank is adding a fee.',
    },
    {
      name: 'Gillian Holme',
      subject: 'The painting',
      text: 'The painter was to do the hall in white. He forgot to cover the stairs, so there are white splashes on every tread, and the ceiling is already peeling in the corner by the window.',
    },
    {
      name: 'Ali Karim',
      subject: 'Cold food',
      text: 'We waited an hour and a half for two pizzas, and when the driver finally came they were stone cold and one had no cheese. The children went to bed hungry.',
    },
  ],
  good: 'Thank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.',
  greeting: 'Dear Mary',
  closing: 'Kind regards\nSigne Lund',
};
