/**
 * Writes the weights of reading anew: `node src/learn/main.ts`. With a file of lines
 * `language TAB text` as argument it also trains language identification on them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinearWeights } from '../language/linear.ts';
import { isLanguageCode } from '../model/language.ts';
import { loadExamples } from './examples.ts';
import { trainLanguage, type LanguageLine } from './language.ts';
import { train } from './train.ts';

const seed = 20261122;
const source = join(import.meta.dirname, '..');

/** One key a line, so that a change shows where it is. */
function write(path: string, weights: LinearWeights | object): void {
  const keys = Object.entries(weights).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  writeFileSync(join(source, path), `{\n${keys.join(',\n')}\n}\n`);
}

function languageLines(file: string): LanguageLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [language = '', text = ''] = line.split('\t');
      return isLanguageCode(language) && text !== '' ? [{ language, text }] : [];
    });
}

const examples = loadExamples();
const corpus = process.argv[2];
if (corpus !== undefined) {
  const own = [
    ...examples.sentences.map((one) => ({ language: one.lang, text: one.text })),
    ...examples.mails.flatMap((mail) =>
      mail.sentences.map((one) => ({ language: mail.lang, text: one.text })),
    ),
    ...examples.kinds.map((one) => ({ language: one.lang, text: `${one.subject}\n${one.body}` })),
  ];
  write('language/identify-weights.json', trainLanguage([...own, ...languageLines(corpus)], seed));
}
const weights = train(examples, seed);
write('read/weights/roles.json', weights.roles);
write('read/weights/kind.json', weights.kind);
write('read/weights/traits.json', weights.traits);
