// Contract: of a short mail with one sure fault the letter tells it; of everything else the staff do, in a
// blank that reminds them of the mail and proposes what can be told: not a joke, a threat, a question, a wish,
// nor a sentence that leans on one the letter has not. So they do of what it meant. Where somebody is in
// danger, a person calls first; what may be unsafe or private is answered on a day that a person sets.
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import type { Issue, IssueType, Reading } from '../../../src/model/reading.ts';
import { firm, issueIn, letterFor, readingOf, spanIn } from './case.ts';

/** The letter without its blanks, which are for the staff. */
const textOf = (reading: Reading): string =>
  letterFor(reading).reply.text.replace(/\[[^\]]*\]/gu, '');
const about = (text: string, type: IssueType, over: Partial<Reading> = {}): string =>
  textOf(readingOf(text, { issues: [issueIn(text, text, type)], ...over }));

const movesOf = (text: string, issue: string, over: Partial<Reading> = {}): readonly string[] =>
  letterFor(readingOf(text, { issues: [issueIn(text, issue, 'damaged')], ...over })).sentences.map(
    ({ move }) => move,
  );

describe('the problem', () => {
  it.each([
    { in: 'Vasen kom med en revne.', out: /vasen er revnet/i },
    { in: 'Jeg ved ikke hvad jeg skal sige, men vasen er revnet.', out: /vasen er revnet/i },
    { in: 'Vasen (den grønne!!) er revnet.', out: /vasen er revnet/i },
  ])('$in', ({ in: text, out }) => expect(about(text, 'damaged')).toMatch(out));

  it('is proposed to the staff in their blank, turned to the firm’s side', () => {
    const text = 'Jeg bestilte en grøn vase, og I sendte en blå.';
    const [slot] = letterFor(
      readingOf(text, { issues: [issueIn(text, text, 'wrong-item')] }),
    ).slots;
    expect(slot?.placeholder).toMatch(
      /^\[\p{L}+: du bestilte en grøn vase, og at vi sendte en blå\. .*»/u,
    );
  });

  it.each([
    { in: 'Den anden er revnet hele vejen.', not: 'at den anden er revnet' },
    { in: 'Hun sagde, at den var revnet i forvejen.', not: 'at hun sagde' },
    { in: 'Er vasen revnet, når den kommer sådan?', not: 'vasen revnet, når' },
    { in: 'Hvis vasen er revnet, kommer min advokat.', not: 'advokat' },
  ])('is not told by $in', ({ in: text, not }) => {
    expect(about(text, 'damaged').toLowerCase()).not.toContain(not);
  });

  it('names the thing where the mail says "it"', () => {
    const text = 'Min vase kom i går. Den er revnet i bunden.';
    const reading = readingOf(text, {
      issues: [issueIn(text, 'Den er revnet i bunden.', 'damaged')],
      facts: { ...readingOf(text).facts, products: [spanIn(text, 'vase')] },
    });
    expect(textOf(reading)).toMatch(/vasen er revnet i bunden/i);
  });

  it('is not of a type that no word of the mail bears out', () => {
    expect(about('Støvlerne suger vand som en svamp.', 'no-answer')).not.toMatch(/svar/i);
  });
});

describe('what is not sure', () => {
  const mail = 'Vasen kom med en revne.';
  const told = (over: Partial<Issue>, text = mail): string =>
    textOf(readingOf(text, { issues: [{ ...issueIn(text, text, 'damaged'), ...over }] }));

  it('is not told: a passage that is a guess', () => {
    expect(told({})).toContain('Vasen er revnet');
    expect(told({ confidence: 0.3 })).not.toMatch(/revne/u);
  });

  it('is not told: a type that is a guess', () => {
    const dark = 'Hvor bliver vasen af, som skulle leveres i mandags?';
    const late = { type: 'late-delivery' } as const;
    expect(told({ ...late, typeConfidence: 0.95 }, dark)).toMatch(/vente/u);
    expect(told({ ...late, typeConfidence: 0.5 }, dark)).not.toMatch(/vente/u);
  });

  it('is asked of the staff in one blank', () => {
    const dark = 'Er vasen revnet?';
    const issues = [{ ...issueIn(dark, dark, 'damaged' as const), typeConfidence: 0.5 }];
    expect(letterFor(readingOf(dark, { issues })).slots.map(({ id }) => id)).toContain('issue');
  });

  it('is not told: a time that is over', () => {
    const text = 'Vasen kommer i morgen med en revne.';
    expect(about(text, 'damaged')).not.toContain('at vasen kommer');
    const late = 'Pengene er stadig ikke kommet.';
    const [slot] = letterFor(readingOf(late, { issues: [issueIn(late, late, 'other')] })).slots;
    expect(slot?.placeholder).toContain(': pengene ikke er kommet. ');
  });

  it('is no apology where the fault is a guess', () => {
    expect(movesOf(mail, mail, { faultConfidence: 0.9 })).toContain('apology');
    expect(movesOf(mail, mail, { faultConfidence: 0.5 })).not.toContain('apology');
    expect(movesOf(mail, mail, { faultConfidence: 0.5 })).toContain('sympathy');
  });
});

describe('what it meant', () => {
  const mail = 'Vasen er revnet.';
  const lettersOf = (text: string, confidence = 0.9) => {
    const whole = `${mail} ${text}`;
    return letterFor(
      readingOf(whole, {
        issues: [issueIn(whole, mail, 'damaged')],
        consequence: { ...spanIn(whole, text), confidence },
      }),
    );
  };
  const meaning = (text: string): string => lettersOf(text).reply.text.replace(/\[[^\]]*\]/gu, '');
  it('is a blank inside a sentence, with what the customer writes, where it is likely', () => {
    const feast = 'Vi måtte holde festen uden blomster.';
    expect(lettersOf(feast).reply.text).toMatch(
      / at \[[^\]]*»Vi måtte holde festen uden blomster\.«\]/u,
    );
    expect(lettersOf(feast, 0.1).reply.text).not.toContain('uden blomster');
  });

  it.each([
    { in: 'Jeg er firs år og græd hele aftenen.' },
    { in: 'Jeg vil have en ny inden fredag.' },
    { in: 'Hvad siger I så til det?' },
    { in: 'Min bror siger, at sådan er verden.' },
  ])('is not told again to the customer: $in', ({ in: text }) => {
    const last = text.replace(/[.?]$/u, '').split(' ').slice(-2).join(' ');
    expect(meaning(text)).not.toContain(last);
  });
});

const quoted = (text: string): string | undefined =>
  /»[^«]*«/u.exec(
    letterFor(
      readingOf(text, {
        issues: [{ ...issueIn(text, text, 'damaged'), confidence: 0.55 }],
      }),
    ).reply.text.replace(/\[[^\]]*\]/gu, ''),
  )?.[0];

describe('the customer’s own words', () => {
  it.each([
    'Nu er vasen revnet igen.',
    'Hver gang jeg sætter vand i vasen, løber det ud på bordet.',
    'Er vasen revnet, eller er det lyset?',
    'Hvis vasen er revnet, kommer min advokat.',
    'Vasen er revnet (den grønne.',
  ])('are quoted to nobody but the staff: %s', (text) => {
    expect(quoted(text)).toBe(undefined);
  });

  it('remind the staff of what went wrong and what it meant, cut where they are long', () => {
    const text =
      'Hvad skal man med den vase, når man nu har sagt det tre gange til en eller anden i telefonen derinde, som slet ikke gad høre efter og bare lagde røret på igen, mens min gamle mor stadig stod ved siden af mig? Min mor græd.';
    const reading = readingOf(text, {
      issues: [{ ...issueIn(text, `${text.split('?')[0] ?? ''}?`, 'other'), confidence: 0.3 }],
      consequence: { ...spanIn(text, 'Min mor græd.'), confidence: 0.5 },
    });
    const slots = letterFor(reading).slots;
    expect(slots.map(({ id }) => id).slice(0, 2)).toEqual(['issue', 'heard']);
    expect(slots[0]?.placeholder).toMatch(/»Hvad skal man med den vase.*\p{L} …«/u);
    expect(slots[1]?.placeholder).toMatch(/»Min mor græd\.«/u);
  });
});

describe('danger', () => {
  const text = 'Lampen slog gnister, og jeg fik stød.';
  const letter = letterFor(readingOf(text, { issues: [issueIn(text, text, 'defective')] }));
  it('is the first blank: a person calls before the letter goes', () => {
    expect(letter.reply.text).toMatch(/^\[[^\]]*(?:gnister|stød)/);
    expect(letter.slots[0]?.id).toBe('danger');
  });
  it('is answered when a person says, within the day, without an offer', () => {
    expect(letter.slots.map(({ id }) => id)).toContain('when');
    expect(letter.reply.text).toMatch(/Du hører fra mig \[[^\]]*i dag eller i morgen/u);
    expect(letter.reply.text).not.toMatch(/ombytning|ny vare/);
  });
});

// 2 November 2026 is a Monday.
const stepOf = (text: string, over: Partial<Reading> = {}): string => {
  const [day] = /(?:mandag|tirsdag|onsdag|torsdag|fredag) den \d+\. november|\[i dag[^\]]*\]/u.exec(
    textWithBlanks(text, over),
  ) ?? [''];
  return day;
};
const textWithBlanks = (text: string, over: Partial<Reading>): string =>
  letterFor(readingOf(text, { issues: [issueIn(text, 'Vasen er revnet.', 'damaged')], ...over }))
    .reply.text;
const naming = (text: string, day: string, iso: string): Partial<Reading> => ({
  facts: {
    ...readingOf(text).facts,
    dates: [{ ...spanIn(text, day), source: 'body', iso }],
  },
});

describe('the next step', () => {
  it('is two working days ahead for who writes calmly, and one for who does not', () => {
    expect(stepOf('Vasen er revnet.')).toBe('onsdag den 4. november');
    expect(stepOf('Vasen er revnet.', { tone: 'worried' })).toBe('tirsdag den 3. november');
  });

  it('comes before a day that the customer names', () => {
    const text = 'Vasen er revnet. Jeg rejser den 4. november.';
    expect(stepOf(text, naming(text, 'den 4. november', '2026-11-04'))).toBe(
      'tirsdag den 3. november',
    );
  });

  it('is set by a person where that day is nearly here', () => {
    const text = 'Vasen er revnet. Jeg rejser i morgen.';
    expect(stepOf(text, naming(text, 'i morgen', '2026-11-03'))).toMatch(/^\[i dag/u);
  });
});

const greetedIn = (tone: Reading['tone']): string => {
  const text = 'Hi, the vase is cracked.';
  const issues = [issueIn(text, text, 'damaged')];
  const reading = readingOf(text, { language: 'en', issues, tone });
  return letterFor(reading, { ...firm, language: 'en' }).reply.text.split('\n')[0] ?? '';
};

describe('who writes "Hi" in English', () => {
  it('is greeted as lightly', () => expect(greetedIn('calm')).toMatch(/^(?:Hi|Hello) Ida,$/u));
  it('is not where they are upset', () => expect(greetedIn('furious')).toBe('Dear Ida,'));
});

describe('whose fault it is', () => {
  const text = 'Skål gik i stykker for mig, og min datter kom på hospitalet.';
  const fault = (over: Partial<Reading>): string[] =>
    letterFor(readingOf(text, { issues: [issueIn(text, text, 'other')], ...over })).slots.map(
      ({ prompt }) => prompt,
    );
  it('is asked unless the customer surely erred', () => {
    const asked = /vores/u;
    expect(fault({ fault: 'customer', faultConfidence: 0.5 }).join('\n')).toMatch(asked);
    expect(fault({ fault: 'customer', faultConfidence: 0.9 }).join('\n')).not.toMatch(asked);
  });
  it('is owned without a second apology where the letter has said that it is sorry', () => {
    const asked = fault({ fault: 'unclear' }).find((prompt) => prompt.includes('vores'));
    expect(asked).toBeDefined();
    expect(asked).not.toMatch(/undskyld/u);
  });
});

const lettersNaming = (text: string, number: string, over: Partial<Message> = {}): string => {
  const orders = [{ ...spanIn(text, number), source: 'body' as const }];
  const reading = readingOf(text, {
    issues: [issueIn(text, text.split('.')[0] ?? text, 'damaged')],
    facts: { ...readingOf(text).facts, orders },
  });
  return letterFor(reading, firm, over).reply.text;
};

describe('numbers', () => {
  it.each([
    { in: 'Vasen er revnet. Ordre HG-5512.', number: 'HG-5512', out: true },
    { in: 'Vasen er revnet. Vores j.nr. 26-0418.', number: '26-0418', out: false },
    { in: 'Vasen er revnet. 70 11 22 33.', number: '70 11 22 33', out: false },
  ])('$in', ({ in: text, number, out }) => {
    expect(lettersNaming(text, number).includes(number)).toBe(out);
  });
});

describe('who writes formally', () => {
  it('is greeted by the full name', () => {
    const text = 'Vasen er revnet. Jeg imødeser Deres svar. Med højagtelse';
    expect(
      textOf(readingOf(text, { issues: [issueIn(text, 'Vasen er revnet.', 'damaged')] })),
    ).toMatch(/^\S+ Ida Lund\n/);
  });
});

describe('facts in place of a statement', () => {
  const mail =
    'Bestilte vasen d. 14. september, ordre HG-5512, 5-7 hverdage. Ikke kommet. Hvor er den??';
  const reading = readingOf(mail, {
    issues: [issueIn(mail, 'Hvor er den??', 'late-delivery')],
    facts: {
      ...readingOf(mail).facts,
      orders: [{ ...spanIn(mail, 'HG-5512'), source: 'body' }],
      products: [spanIn(mail, 'vasen')],
      dates: [{ ...spanIn(mail, 'd. 14. september'), source: 'body', iso: '2026-09-14' }],
    },
  });

  it('tells the time from the purchase to the mail', () => {
    const letter = letterFor(reading);
    expect(letter.reply.text).toMatch(/syv uger|14\. september|5-7 hverdage/);
    for (const sentence of letter.sentences.filter(({ move }) => move === 'thanks'))
      expect(sentence.evidence.length).toBeGreaterThan(0);
  });

  it('takes no invoice and no customer number for an order', () => {
    const text = 'Faktura 30417 er forkert.';
    const facts = {
      ...readingOf(text).facts,
      orders: [{ ...spanIn(text, '30417'), source: 'body' as const }],
    };
    expect(about(text, 'billing', { facts })).not.toContain('ordre 30417');
  });
});

describe('blanks', () => {
  it('asks each thing once, and names the want where nothing is offered', () => {
    const late =
      'Vasen kom tre uger for sent til vores fest, og vi måtte sætte blomsterne i en gammel spand ude på terrassen.';
    const text = `${late} Jeg vil have pengene tilbage nu.`;
    const letter = letterFor(
      readingOf(text, {
        issues: [issueIn(text, late, 'late-delivery')],
        wants: ['refund'],
      }),
      { ...firm, mandate: { ...firm.mandate, may: [] } },
    );
    const prompts = letter.slots.map((slot) => slot.prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(prompts.some((prompt) => /penge(?:ne)? tilbage/.test(prompt))).toBe(true);
    expect(letter.reply.text).toMatch(/penge(?:ne)? tilbage/);
  });
  it.each([
    ['Jeg kunne se en anden kundes navn og adresse på min konto hos jer.', 'privacy'],
    ['Der var mug i brødet, da jeg åbnede posen.', 'hygiene-safety'],
  ] as const)('of another kind is answered on a day a person sets: %s', (text, type) => {
    const letter = letterFor(readingOf(text, { issues: [issueIn(text, text, type)] }));
    expect(letter.reply.text).toMatch(/Du hører fra mig \[[^\]]*i dag eller i morgen/u);
  });

  it('and so it is where that is the second problem', () => {
    const second = 'Jeg kunne se en anden kundes navn og adresse på min konto hos jer.';
    const text = `Vasen er revnet. ${second}`;
    const issues = [
      issueIn(text, 'Vasen er revnet.', 'damaged'),
      issueIn(text, second, 'privacy'),
    ] as const;
    expect(letterFor(readingOf(text, { issues })).reply.text).toMatch(
      /\[[^\]]*i dag eller i morgen/u,
    );
  });

  it.each([
    [0.55, true],
    [0.3, false],
  ])('and so it is where that is %s sure', (typeConfidence, isSet) => {
    const text = 'Jeg kunne se en anden kundes navn og adresse på min konto hos jer.';
    const issues = [{ ...issueIn(text, text, 'privacy'), typeConfidence }];
    expect(
      /\[[^\]]*i dag eller i morgen/u.test(letterFor(readingOf(text, { issues })).reply.text),
    ).toBe(isSet);
  });
});
