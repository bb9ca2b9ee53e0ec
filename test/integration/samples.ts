/** Mails for integration tests: complaints no reader doubts, and others, each with its own Message-ID. */
let made = 0;

export interface Sample {
  readonly id: string;
  readonly source: string;
}

const stories: readonly (readonly [string, string])[] = [
  ['Knust lampe', 'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Ordre 20{n}. Jeg vil gerne have en ny skærm.\n\nVenlig hilsen\nLone Bak'],
  ['Forsinket bord', 'Hei\n\nBordet jeg bestilte 3. oktober er fortsatt ikke levert, og dere lovet levering innen en uke. Ordre 30{n}. Jeg vil ha pengene tilbake.\n\nHilsen\nKari Moen'],
  ['Dubbel betalning', 'Hej\n\nNi har dragit 499 kr två gånger från mitt kort för order 40{n}. Jag vill ha tillbaka den ena betalningen.\n\nHälsningar\nAnna Berg'],
  ['Broken chair', 'Hello\n\nThe chair arrived yesterday with a broken leg, order 50{n}. I am very disappointed and I want my money back.\n\nKind regards\nTom Hale'],
]; // prettier-ignore

function compose(subject: string, body: string, headers = ''): Sample {
  made += 1;
  const id = `<sample-${made}@kunde.example>`;
  const text = body.replaceAll('{n}', String(1000 + made));
  const source = [
    `From: Kunde ${made} <kunde${made}@kunde.example>`,
    'To: kundeservice@tranebaekbolig.example',
    `Subject: ${subject} ${made}`,
    'Date: Fri, 20 Nov 2026 10:00:00 +0100',
    `Message-ID: ${id}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...(headers === '' ? [] : [headers]),
    '',
    text,
    '',
  ].join('\r\n');
  return { id, source };
}

export function complaint(): Sample {
  const [subject, body] = stories[made % stories.length] ?? ['', ''];
  return compose(subject, body);
}

/** A newsletter: no letter is owed. */
export const newsletter = (): Sample =>
  compose(
    'Ugens nyheder',
    'Se ugens tilbud på lamper.',
    'List-Id: <nyt.butik.example>\r\nPrecedence: bulk',
  );

/** The mails that drafts answer, by In-Reply-To, sorted. */
export const answeredBy = (drafts: readonly { readonly source: Buffer }[]): string[] =>
  drafts
    .map(({ source }) => /^In-Reply-To: (\S+)/im.exec(source.toString('latin1'))?.[1] ?? 'none')
    .toSorted();

export const idsOf = (samples: readonly Sample[]): string[] =>
  samples.map(({ id }) => id).toSorted();
