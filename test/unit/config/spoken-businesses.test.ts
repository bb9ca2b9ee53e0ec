/**
 * Contract: a voice that is written into the business file is used without a new start; nothing else of
 * the file is, and a file that cannot be read leaves the voice there was.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SpokenBusinesses } from '../../../src/config/spoken-businesses.ts';
import { writeVoice } from '../../../src/config/voice-file.ts';

const text = 'name: Tranebæk Bolig\nmailbox: kontakt@firm.example\nlanguage: da\n';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takkebrev-voice-'));
  file = join(folder, 'business.yaml');
  writeFileSync(file, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('speaks as the house does now', () => {
  const businesses = new SpokenBusinesses(file);
  expect(businesses.current[0]?.voice).toBeUndefined();
  writeVoice(file, { kind: 'greeting', language: 'da', from: null, to: 'Halløj {name}' });
  expect(businesses.current[0]?.voice?.da?.greeting).toBe('Halløj {name}');
  writeFileSync(file, text);
  expect(businesses.current[0]?.voice).toBeUndefined();
});

it('takes nothing else, and nothing from a file that is broken or gone', () => {
  const businesses = new SpokenBusinesses(file);
  writeVoice(file, { kind: 'closing', language: 'da', from: null, to: 'De bedste hilsner' });
  writeFileSync(
    file,
    `${text.replace('Tranebæk', 'Helt anden')}voice: { da: { closing: Hej hej } }\n`,
  );
  expect(businesses.current[0]).toMatchObject({
    name: 'Tranebæk Bolig',
    voice: { da: { closing: 'Hej hej' } },
  });
  writeFileSync(file, 'name: [');
  expect(businesses.current[0]?.voice?.da?.closing).toBe('Hej hej');
  rmSync(file);
  expect(businesses.current[0]?.voice?.da?.closing).toBe('Hej hej');
});
