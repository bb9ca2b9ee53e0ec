/**
 * Contract: a passage, a fact or a greeting counts as found when a person would say it is the one
 * meant, and not otherwise.
 */
import { describe, expect, it } from 'vitest';
import { sameFact, sameGreeting, samePassage } from './match.ts';

describe('a passage', () => {
  it.each([
    { found: 'Skærmen var knust.', meant: 'skærmen var knust', same: true },
    { found: 'Da jeg åbnede kassen, var skærmen knust', meant: 'var skærmen knust', same: true },
    { found: 'Lampan är trasig', meant: 'Ingen svarar på mina mejl', same: false },
    { found: 'knust', meant: 'knust', same: false },
    { found: `Hej ${'og '.repeat(40)} den er knust`, meant: 'den er knust', same: false },
    { found: '', meant: 'den er knust', same: false },
  ])('"$found" for "$meant"', ({ found, meant, same }) => {
    expect(samePassage(found, meant)).toBe(same);
  });
});

describe('a fact', () => {
  it.each([
    { found: 'ordre 48213', meant: '48213', same: true },
    { found: '1.299 kr', meant: 'kr 1299,-', same: true },
    { found: '3. maj', meant: 'maj', same: false },
    { found: '12', meant: '3120', same: false },
    { found: 'den ovale bordplade', meant: 'ovale bordplade', same: true },
    { found: 'bordet', meant: 'stolen', same: false },
  ])('"$found" for "$meant"', ({ found, meant, same }) => {
    expect(sameFact(found, meant)).toBe(same);
  });
});

describe('a greeting', () => {
  it.each([
    { found: 'Karl-Ivar', meant: 'Karl Ivar', language: 'nb', same: true },
    { found: 'Mr Hale', meant: 'Tom', language: 'en', same: true },
    { found: 'Mr Hale', meant: 'Tom', language: 'da', same: false },
    { found: null, meant: null, language: 'sv', same: true },
    { found: 'Ida', meant: null, language: 'da', same: false },
  ])('$found for $meant', ({ found, meant, language, same }) => {
    expect(sameGreeting(found, meant, language)).toBe(same);
  });
});
