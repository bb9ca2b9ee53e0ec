/**
 * Contract: sentences come out whole and in order; abbreviations, dates, initials and lines broken
 * by a mail program do not end one, every other line does. A run of more than 60 words without a full
 * stop is parted before conjunctions.
 */
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/read/text/sentences.ts';

const cases: { in: string; out: string[] }[] = [
  {
    in: 'Hun kom kl. 15.02 d. 2. sept. 2026. Det er ca. 3 uger siden! Hvad nu?',
    out: ['Hun kom kl. 15.02 d. 2. sept. 2026.', 'Det er ca. 3 uger siden!', 'Hvad nu?'],
  },
  {
    in: 'Vi fikk f.eks. ikke nøkkel. Hr. Lie ringte 3. mai.',
    out: ['Vi fikk f.eks. ikke nøkkel.', 'Hr. Lie ringte 3. mai.'],
  },
  {
    in: 'Eg venta til kl. 18. Ingen kom... men eg venta.',
    out: ['Eg venta til kl. 18.', 'Ingen kom... men eg venta.'],
  },
  {
    in: 'Soffan kom den 3 mars, dvs. för sent. "Vi ringer!" sa ni. Det gjorde ni inte.',
    out: ['Soffan kom den 3 mars, dvs. för sent.', '"Vi ringer!" sa ni.', 'Det gjorde ni inte.'],
  },
  {
    in: 'Mr. Tully said it was no. 5. It was not. K. Moss signed for it.',
    out: ['Mr. Tully said it was no. 5.', 'It was not.', 'K. Moss signed for it.'],
  },
  { in: 'Hej\nTak for sidst\n\nMvh\nIda', out: ['Hej', 'Tak for sidst', 'Mvh', 'Ida'] },
  {
    in: 'Jeg har nu ventet i over en måned på at få mit skab, og i går stod der så\nen helt anden kasse i entréen.\nMvh Bo',
    out: [
      'Jeg har nu ventet i over en måned på at få mit skab, og i går stod der så\nen helt anden kasse i entréen.',
      'Mvh Bo',
    ],
  },
  {
    in: 'Aftagenr. 571313-9081. Vi ses v. 36 til 79 kr. pr. måned (195 kr. (moms)). Kl. 14. Han gik.',
    out: [
      'Aftagenr. 571313-9081.',
      'Vi ses v. 36 til 79 kr. pr. måned (195 kr. (moms)).',
      'Kl. 14.',
      'Han gik.',
    ],
  },
  {
    in: 'Jeg fik faktura 88-1975 på kr. 46.940. Vi betalte 399 kr. 2 dage efter kom den igen. Ring tlf. 12 34 56 78.',
    out: [
      'Jeg fik faktura 88-1975 på kr. 46.940.',
      'Vi betalte 399 kr.',
      '2 dage efter kom den igen.',
      'Ring tlf. 12 34 56 78.',
    ],
  },
  {
    in: 'Stengt 6.–26. juli. Nr. to kom tir. 6. okt. 2026.',
    out: ['Stengt 6.–26. juli.', 'Nr. to kom tir. 6. okt. 2026.'],
  },
  {
    in: 'hei\n- døra er skeiv\n- ho let seg ikkje låse\n1) kom og sjå',
    out: ['hei', '- døra er skeiv', '- ho let seg ikkje låse', '1) kom og sjå'],
  },
  {
    in: 'hej det er Inga jeg taler det ind i bilen fordi jeg har travlt i dag men det er om den lampe jeg købte i jeres butik i Odense forrige uge og den virkede fint de første to dage og så begyndte den at blinke så min mand skruede pæren ud og den var helt sort og lugtede brændt men nu tør vi ikke tænde den igen',
    out: [
      'hej det er Inga jeg taler det ind i bilen fordi jeg har travlt i dag',
      'men det er om den lampe jeg købte i jeres butik i Odense forrige uge',
      'og den virkede fint de første to dage',
      'og så begyndte den at blinke så min mand skruede pæren ud',
      'og den var helt sort og lugtede brændt',
      'men nu tør vi ikke tænde den igen',
    ],
  },
  { in: 'kassen er tom 😡 hvad gør jeg', out: ['kassen er tom 😡', 'hvad gør jeg'] },
  { in: '', out: [] },
  { in: ' \n...\n!! ', out: [] },
];

describe('sentences', () => {
  it.each(cases)('of $in', ({ in: text, out }) => {
    const found = sentences(text);
    expect(found.map((span) => span.text)).toEqual(out);
    for (const span of found) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
