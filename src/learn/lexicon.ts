import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, phraseKey, type Lexicon } from '../language/lexicon.ts';
import { hash } from '../language/linear.ts';
import { fold } from '../read/fold.ts';
import { trainingFolder } from './examples.ts';

/** Reads the lexicon that comes with the program: `concept: words | words | ...`, one part a language. */
export function loadLexicon(root = join(trainingFolder, 'lexicon')): Lexicon {
  const names = new Map<string, number>();
  const entries = new Map<string, { key: number; concept: number }>();
  for (const file of readdirSync(root).toSorted())
    for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
      const cut = line.indexOf(':');
      if (cut < 0 || line.startsWith('#')) continue;
      const name = line.slice(0, cut).trim();
      const concept = names.get(name) ?? names.size;
      names.set(name, concept);
      for (const word of line
        .slice(cut + 1)
        .split(/[\s|]+/)
        .filter((one) => one !== '')) {
        const key = entryKey(word);
        entries.set(`${key} ${concept}`, { key, concept });
      }
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
