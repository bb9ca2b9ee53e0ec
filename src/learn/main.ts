/**
 * Writes the weights anew: `node src/learn/main.ts`. `--treebanks FOLDER` also trains the tagger (the
 * folder holds `da`, `no`, `sv` and `en`, each with CoNLL-U files), `--lines FILE` also language
 * identification (lines of `language TAB text`), `--names FOLDER` takes given names from lists there.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeLexicon } from '../language/lexicon.ts';
import { sumsFile } from '../language/weight-memory.ts';
import { encodeWeights, weightsFile } from '../language/weights.ts';
import { isLanguageCode } from '../model/language.ts';
import { programNetwork } from '../read/network/hearing.ts';
import { programWords } from '../read/word-models.ts';
import { loadExamples, stackingMails } from './examples.ts';
import { trainLanguage, type LanguageLine } from './language.ts';
import { loadLexicon } from './lexicon.ts';
import { givenKeysIn, presentGivenKeys, trainNames } from './names.ts';
import { programSeed as seed, seeded } from './random.ts';
import { readTreebank, trainTagger } from './tagger.ts';
import { trainStacked } from './stacked.ts';
import { trainReading } from './train.ts';
import { sumsModule } from './vectors/routines.ts';
import { trainWords } from './words.ts';

function languageLines(file: string): LanguageLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [language = '', text = ''] = line.split('\t');
      return isLanguageCode(language) && text !== '' ? [{ language, text }] : [];
    });
}

function taggers(folder: string): Record<string, Float32Array> {
  const tables = ['da', 'no', 'sv', 'en'].map((name) => {
    const treebanks = readdirSync(join(folder, name)).toSorted();
    const sentences = treebanks.flatMap((file) => readTreebank(join(folder, name, file)));
    return [name, trainTagger(sentences, seeded(seed))] as const;
  });
  return Object.fromEntries(tables);
}

const { values } = parseArgs({
  options: { treebanks: { type: 'string' }, lines: { type: 'string' }, names: { type: 'string' } },
});
writeFileSync(sumsFile, sumsModule());
const examples = loadExamples();
if (values.lines !== undefined) {
  const own = [
    ...examples.sentences.map((one) => ({ language: one.lang, text: one.text })),
    ...examples.mails.flatMap((mail) =>
      mail.sentences.map((one) => ({ language: mail.lang, text: one.text })),
    ),
    ...examples.kinds.map((one) => ({ language: one.lang, text: `${one.subject}\n${one.body}` })),
  ];
  const lines = [...own, ...languageLines(values.lines)];
  writeFileSync(weightsFile('language'), trainLanguage(lines, seed));
}
if (values.treebanks !== undefined)
  writeFileSync(weightsFile('tagger'), encodeWeights(taggers(values.treebanks), {}));
// The lexicon comes first: what the network sees is looked up there.
writeFileSync(weightsFile('lexicon'), encodeLexicon(loadLexicon()));
const given = values.names === undefined ? presentGivenKeys() : givenKeysIn(values.names);
writeFileSync(weightsFile('names'), trainNames(examples.annotated, given, seed));
writeFileSync(weightsFile('words'), trainWords(examples, seed));
const report = (done: number, of: number): void => {
  process.stderr.write(`reading: ${done} of ${of}\n`);
};
writeFileSync(weightsFile('reading'), trainReading(examples, seed, report));
const by = { network: programNetwork(), words: programWords() };
writeFileSync(weightsFile('stacked'), trainStacked(stackingMails(examples), by, seed));
