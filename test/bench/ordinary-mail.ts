/** What a small firm's inbox mostly holds, and no complaint among it: for measuring speed, not reading. */
interface Shape {
  readonly from: string;
  readonly subject: string;
  readonly headers?: string;
  readonly body: string;
}

const shapes: readonly Shape[] = [
  { from: 'Kirsten Lund', subject: 'Åbningstider i julen', body: 'Hej\n\nHar I åbent mellem jul og nytår, og kan man hente en bestilling lørdag formiddag? Vi kommer forbi fra Aarhus og vil gerne se på lamper til entréen.\n\nVenlig hilsen\nKirsten Lund' },
  { from: 'Lampenyt', subject: 'Ugens tilbud', headers: 'List-Id: <nyt.lampe.example>\r\nList-Unsubscribe: <mailto:af@lampe.example>\r\nPrecedence: bulk', body: 'Ugens tilbud på pendler, væglamper og pærer.\n\nSe alle nyhederne på vores side, og husk at tilbuddet gælder til og med søndag.' },
  { from: 'Jonas Berg', subject: 'Automatisk svar: Ordre', headers: 'Auto-Submitted: auto-replied', body: 'Jeg holder ferie til og med mandag og læser din mail, når jeg er tilbage.' },
  { from: 'Silje Moen', subject: 'Spørsmål om mål', body: 'Hei,\n\nHva er målene på det ovale bordet når klaffen er slått ned? Vi har 120 cm mellom vinduet og komfyren, og jeg lurer også på om dere har det i lys eik.\n\nHilsen Silje' },
  { from: 'Anna Nyström', subject: 'Tack!', body: 'Hej!\n\nVill bara säga att stolen är så fin i hallen, och att det gick fort. Hälsa den som packade, det var ett konstverk.\n\nHälsningar\nAnna' },
  { from: 'Frakt & Co', subject: 'Faktura 88120', body: 'Vedhæftet faktura 88120 for oktober. Betalingsfrist 14 dage netto.\n\nMed venlig hilsen\nBogholderiet\nFrakt & Co' },
  { from: 'Tom Hale', subject: 'Re: Your order', body: 'Thanks, that is all clear now. Saturday suits us well, and my neighbour will be in if we are not.\n\nBest,\nTom\n\nOn Tue, 10 Nov 2026 at 09:12, Shop <shop@x.example> wrote:\n> Your order is on its way and will be with you on Saturday.\n> Kind regards' },
]; // prettier-ignore

/** The mail of this number, some 1 to 2 kB, as most programs send it. */
export function ordinaryMail(number: number): string {
  const shape = shapes[number % shapes.length] ?? shapes[0];
  if (shape === undefined) return '';
  return [
    `Return-Path: <person${number}@kunde.example>`,
    'Received: from mail.kunde.example (mail.kunde.example [192.0.2.7]) by mx.example with ESMTPS id 4f7; Fri, 20 Nov 2026 10:00:02 +0100',
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=kunde.example; s=s1; h=from:to:subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=abc',
    `From: ${shape.from} <person${number}@kunde.example>`,
    'To: kundeservice@tranebaekbolig.example',
    `Subject: =?utf-8?B?${Buffer.from(shape.subject).toString('base64')}?=`,
    'Date: Fri, 20 Nov 2026 10:00:00 +0100',
    `Message-ID: <ordinary-${number}@kunde.example>`,
    'MIME-Version: 1.0',
    ...(shape.headers === undefined ? [] : [shape.headers]),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    shape.body.replaceAll('\n', '\r\n'),
    '',
  ].join('\r\n');
}
