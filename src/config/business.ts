import type { z } from 'zod';
import type { Business } from '../model/business.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { LanguageCode } from '../model/language.ts';
import { parseConfigDocument, readConfigText } from './document.ts';
import { businessSchema } from './schema.ts';

const languageOfCurrency: Readonly<Record<string, LanguageCode>> = {
  DKK: 'da',
  NOK: 'nb',
  SEK: 'sv',
};

function toBusiness(entry: z.output<typeof businessSchema>): Business {
  const mandate = entry.mandate ?? { currency: 'EUR', goodwill_max: 0, may: [] };
  return {
    id: entry.id ?? entry.mailbox.toLowerCase(),
    name: entry.name,
    what: entry.what,
    city: entry.city ?? null,
    mailbox: entry.mailbox.toLowerCase(),
    language: entry.language ?? languageOfCurrency[mandate.currency] ?? 'en',
    signer: entry.signer ? { name: entry.signer.name, title: entry.signer.title || null } : null,
    staff: entry.staff,
    mandate,
    facts: entry.facts,
    ...(entry.voice === undefined ? {} : { voice: toVoices(entry.voice) }),
  };
}

function toVoices(
  entry: NonNullable<z.output<typeof businessSchema>['voice']>,
): NonNullable<Business['voice']> {
  return Object.fromEntries(
    Object.entries(entry).map(([language, { greeting, closing, signOff, words, never }]) => [
      language,
      {
        greeting: greeting ?? null,
        closing: closing ?? null,
        signOff: signOff ?? null,
        words,
        never,
      },
    ]),
  );
}

/** JSON Lines: more than one line, each a JSON object of its own. */
const isJsonLines = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line) => line.startsWith('{') && line.endsWith('}'));

/**
 * Reads a business file: one business as YAML or JSON, or several as JSON Lines.
 * Throws `business-invalid` with file, line and column.
 */
export function loadBusinesses(file: string): readonly Business[] {
  const text = readConfigText(file, 'business-invalid');
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length === 0) {
    throw new TakkebrevError(
      'business-invalid',
      `${file} is empty: write at least name and mailbox.`,
    );
  }
  if (!isJsonLines(filled)) {
    return [toBusiness(parseConfigDocument(text, file, businessSchema, 'business-invalid'))];
  }
  // Blank lines before each entry keep the line number in its errors right.
  return lines.flatMap((line, index) =>
    line === ''
      ? []
      : [
          toBusiness(
            parseConfigDocument(
              '\n'.repeat(index) + line,
              file,
              businessSchema,
              'business-invalid',
            ),
          ),
        ],
  );
}
