// Mails of customers who do not exist, each the same at every run, so that the letters to them are, too.

interface Mail {
  readonly name: string;
  readonly from?: string;
  readonly subject: string;
  readonly text: string;
  /** Further parts, whole, for a mail of several. */
  readonly parts?: readonly string[];
}

/** A mail in RFC 5322 form, in UTF-8 as it is. */
export function mailOf({ name, from, subject, text, parts = [] }: Mail): string {
  const head = [
    `From: ${from ?? `${name} <${name.split(' ')[0]?.toLowerCase() ?? ''}@kunde.example>`}`,
    'To: hej@tusmoerke.example',
    `Subject: ${subject}`,
    'Date: Thu, 19 Nov 2026 10:00:00 +0100',
    `Message-ID: <${Buffer.from(name).toString('hex')}@kunde.example>`,
    'MIME-Version: 1.0',
  ];
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
  if (parts.length === 0) return [...head, ...plain, '', text, ''].join('\r\n');
  const bound = 'part-of-the-mail';
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${bound}"`,
    '',
    ...[[...plain, '', text].join('\r\n'), ...parts].map((part) => `--${bound}\r\n${part}`),
    `--${bound}--`,
    '',
  ].join('\r\n');
}

export const lamp = mailOf({
  name: 'Birgitte Mosegaard',
  subject: 'Knust skærm på bordlampe, ordre 48213',
  text: `Hej Tusmørke

I dag hentede jeg den bordlampe, jeg havde bestilt hos jer (ordre 48213), men glasskærmen var knust, da jeg åbnede kassen. Der ligger skår overalt i papiret.

Lampen er en gave til min søster, som fylder 60 på lørdag, så jeg vil meget gerne vide, om I kan nå at sende en ny skærm.

Venlig hilsen
Birgitte Mosegaard`,
});

export const table = mailOf({
  name: 'Søren Ravn',
  subject: 'Bordet er ikke kommet',
  text: `Hej

Bordet jeg bestilte den 3. november er stadig ikke kommet, og I lovede levering inden for en uge. Ordre 48377. Nu har vi spist på gulvet i to uger. Hvornår kommer det?

Hilsen
Søren Ravn`,
});

export const chair = mailOf({
  name: 'Tom Hale',
  subject: 'Broken chair',
  text: `Hello

The chair arrived yesterday with a broken leg, order 48501. I am very disappointed and I want my money back.

Kind regards
Tom Hale`,
});
