/**
 * Contract: a treebank in CoNLL-U is read as words and tags, verbs by their form; what is learnt
 * from it can be repeated, and tells its words apart.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contextOf, highest, tableSize, tags, viewOf } from '../../../src/language/tagger.ts';
import { seeded } from '../../../src/learn/random.ts';
import { readTreebank, trainTagger } from '../../../src/learn/tagger.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-treebank-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (id: string, form: string, upos: string, own = '_', features = '_'): string =>
  [id, form, form.toLowerCase(), upos, own, features, '0', 'root', '_', '_'].join('\t');
const treebank = [
  '# text = Vi kan vente.',
  row('1', 'Vi', 'PRON'),
  row('2', 'kan', 'AUX', '_', 'Mood=Ind|VerbForm=Fin'),
  row('3', 'vente', 'VERB', '_', 'VerbForm=Inf|Voice=Act'),
  row('4', '.', 'PUNCT'),
  '',
  '# a range of words, an empty node, a form the other corpus tells of, a rare part of speech',
  row('1-2', "isn't", '_'),
  row('1', 'Is', 'AUX', '_', 'VerbForm=Fin'),
  row('2', "n't", 'PART'),
  row('2.1', 'gone', 'VERB'),
  row('3', 'knust', 'VERB', 'VAPA=S[CN]I[ARU]-U'),
  row('4', '§', 'SYM'),
  '',
  '',
].join('\n');
const file = join(folder, 'sample.conllu');
writeFileSync(file, treebank);

describe('a treebank', () => {
  it('is read as words and tags', () => {
    expect(readTreebank(file)).toEqual([
      { words: ['Vi', 'kan', 'vente', '.'], tags: ['PRON', 'AUX', 'VERB-INF', 'PUNCT'] },
      { words: ["Isn't", 'knust', '§'], tags: ['AUX', 'VERB-PART', 'X'] },
    ]);
  });
});

describe('a tagger', () => {
  const sentences = readTreebank(file);
  const weights = trainTagger(sentences, seeded(3));

  it('tells the words it has seen apart', () => {
    const views = (sentences[0]?.words ?? []).map(viewOf);
    const found: number[] = [];
    views.forEach((_, at) => {
      const scores = new Float32Array(tags.length);
      for (const id of contextOf(views, at, found)) {
        const from = (id & (tableSize / tags.length - 1)) * tags.length;
        weights.subarray(from, from + tags.length).forEach((value, k) => {
          scores[k] = (scores[k] ?? 0) + value;
        });
      }
      found.push(highest(scores));
    });
    expect(found.map((at) => tags[at])).toEqual(sentences[0]?.tags);
  });

  it('can be trained again to the last bit', () => {
    expect(
      Buffer.from(trainTagger(sentences, seeded(3)).buffer).equals(Buffer.from(weights.buffer)),
    ).toBe(true);
  });
});
