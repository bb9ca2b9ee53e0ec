/**
 * Contract: the language of a sentence is known in all five languages, with and without their own
 * letters; only a text without letters is undetermined; scores are shares.
 */
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../src/language/identify.ts';

const cases = [
  { in: 'Jeg har stadig ikke hørt noget fra jer om den knækkede stol.', out: 'da' },
  { in: 'Jeg har stadig ikke hoert noget fra jer, og nu er der gaaet tre uger.', out: 'da' },
  { in: 'Jeg har fortsatt ikke hørt noe fra dere om den ødelagte stolen.', out: 'nb' },
  { in: 'Jeg fikk beskjed om at dere skulle ringe, men telefonen er stille.', out: 'nb' },
  { in: 'Eg har framleis ikkje høyrt noko frå dykk om den øydelagde stolen.', out: 'nn' },
  { in: 'Kvifor kom dei ikkje då dei sa dei skulle?', out: 'nn' },
  { in: 'Jag har fortfarande inte hört något från er om den trasiga stolen.', out: 'sv' },
  { in: 'Var ar mitt paket, jag har vantat i tre veckor', out: 'sv' },
  { in: 'I still have not heard anything from you about the broken chair.', out: 'en' },
  { in: 'Where is my parcel?', out: 'en' },
  { in: '', out: 'und' },
  { in: '12345 !!! 😡', out: 'und' },
];

describe('identifyLanguage', () => {
  it.each(cases)('of $in', ({ in: text, out }) => {
    const found = identifyLanguage(text);
    expect(found.language).toBe(out);
    expect(Object.values(found.scores).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});
