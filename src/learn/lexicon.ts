import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, phraseKey, type Lexicon } from '../language/lexicon.ts';
import { hash } from '../language/linear.ts';
import { fold } from '../read/text/fold.ts';
import { trainingFolder } from './examples.ts';

/** A line of the lexicon. */
interface LexiconEntry {
  readonly concept: number;
  /** As they stand there, in all languages. */
  readonly words: readonly string[];
  /** The concept's name and its English words, without the marks of beginnings and ends. */
  readonly english: readonly string[];
}

const folder = join(trainingFolder, 'lexicon');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((one) => one !== '');

/** The lines of the lexicon that comes with the program: `concept: words | words | ...`, one part a language. */
export function lexiconEntries(root = folder): LexiconEntry[] {
  const names = new Map<string, number>();
  return readdirSync(root)
    .toSorted()
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
    .flatMap((line): LexiconEntry[] => {
      const cut = line.indexOf(':');
      if (cut < 0 || line.startsWith('#')) return [];
      const name = line.slice(0, cut).trim();
      const concept = names.get(name) ?? names.size;
      names.set(name, concept);
      const parts = line
        .slice(cut + 1)
        .split('|')
        .map(wordsOf);
      const english = [name, ...(parts.at(-1) ?? [])].flatMap((word) =>
        word.replaceAll('*', '').split('_'),
      );
      return [{ concept, words: parts.flat(), english }];
    });
}

/** Reads the lexicon that comes with the program. */
export function loadLexicon(root = folder): Lexicon {
  const entries = new Map<string, { key: number; concept: number }>();
  for (const { concept, words } of lexiconEntries(root))
    for (const word of words) {
      const key = entryKey(word);
      entries.set(`${key} ${concept}`, { key, concept });
    }
  const sorted = [...entries.values()].toSorted((a, b) => a.key - b.key || a.concept - b.concept);
  return {
    keys: Uint32Array.from(sorted, ({ key }) => key),
    concepts: Uint16Array.from(sorted, ({ concept }) => concept),
  };
}

/** `word`, `beginning*`, `*end` or `two_words`. */
function entryKey(word: string): number {
  if (word.startsWith('*')) return keyOf('end', fold(word.slice(1)));
  const [first = '', ...rest] = word.replace('*', '').split('_').map(fold);
  if (rest.length > 0) return rest.reduce(phraseKey, hash(first));
  return keyOf(word.endsWith('*') ? 'beginning' : 'whole', first);
}
