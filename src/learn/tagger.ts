import { readFileSync } from 'node:fs';
import { contextOf, highest, tableSize, tags, viewOf, type Tag } from '../language/tagger.ts';
import { shuffled, type Random } from './random.ts';

export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** Danish text outside the treebank tells the form of its verbs in the tags of PAROLE. */
const paroleForms: Readonly<Record<string, string>> = { F: 'Inf', P: 'Part', G: 'Ger' };

/** Verbs are parted by form; rare parts of speech fall together. */
function tagOf(upos: string, own: string, features: string): Tag {
  const form = /VerbForm=(\w+)/.exec(features)?.[1] ?? paroleForms[/^VA(.)/.exec(own)?.[1] ?? ''];
  if (upos === 'VERB') {
    if (form === 'Inf') return 'VERB-INF';
    return form === 'Part' || form === 'Ger' || form === 'Sup' ? 'VERB-PART' : 'VERB';
  }
  if (upos === 'AUX') return form === undefined || form === 'Fin' ? 'AUX' : 'AUX-INF';
  return tags.find((tag) => tag === upos) ?? 'X';
}

/** Reads a treebank in CoNLL-U; what stands without a space after a word ("n't", "'s") is part of it. */
export function readTreebank(file: string): TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .map((block) => {
      const words: string[] = [];
      const found: Tag[] = [];
      for (const line of block.split('\n')) {
        const [id = '', form = '', , upos = '', own = '', features = ''] = line.split('\t');
        if (!/^\d+$/.test(id)) continue;
        if (words.length > 0 && /^(?:n['’]t|['’]\p{L}{1,2})$/iu.test(form))
          words.push(`${words.pop() ?? ''}${form}`);
        else {
          words.push(form);
          found.push(tagOf(upos, own, features));
        }
      }
      return { words, tags: found };
    })
    .filter(({ words }) => words.length > 0);
}

const epochs = 6;

/**
 * An averaged perceptron over hashed features, tagging from left to right by its own tags
 * (Collins 2002). Some sentences are seen without capitals: many customers write so.
 */
export function trainTagger(sentences: readonly TaggedSentence[], random: Random): Float32Array {
  const weights = new Float32Array(tableSize);
  const sums = new Float64Array(tableSize);
  const mask = tableSize / tags.length - 1;
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of shuffled(sentences, random)) {
      const low = random() < 0.25;
      const views = sentence.words.map((word) => viewOf(low ? word.toLowerCase() : word));
      const before: number[] = [];
      views.forEach((_, at) => {
        const ids = contextOf(views, at, before);
        const scores = new Float32Array(tags.length);
        for (const id of ids) {
          const row = (id & mask) * tags.length;
          for (let k = 0; k < tags.length; k++)
            scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0);
        }
        const guess = highest(scores);
        const right = tags.indexOf(sentence.tags[at] ?? 'X');
        if (guess !== right)
          for (const id of ids) {
            const row = (id & mask) * tags.length;
            weights[row + right] = (weights[row + right] ?? 0) + 1;
            sums[row + right] = (sums[row + right] ?? 0) + step;
            weights[row + guess] = (weights[row + guess] ?? 0) - 1;
            sums[row + guess] = (sums[row + guess] ?? 0) - step;
          }
        before.push(guess);
        step += 1;
      });
    }
  return weights.map((value, at) => value - (sums[at] ?? 0) / step);
}
