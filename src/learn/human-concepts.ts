import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingFolder } from './examples.ts';

/** The lexicon of people begins with professions and family; this is the last of them. */
const lastHuman = 'disabled-person';

/** The numbers of the lexicon's concepts of people, by what they do or whose they are. */
export function humanConcepts(root = join(trainingFolder, 'lexicon')): ReadonlySet<number> {
  const numbers = new Map<string, number>();
  const human = new Set<number>();
  let isHuman = false;
  for (const file of readdirSync(root).toSorted()) {
    if (file === 'people.txt') isHuman = true;
    for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
      const cut = line.indexOf(':');
      if (cut < 0 || line.startsWith('#')) continue;
      const name = line.slice(0, cut).trim();
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      if (isHuman) human.add(number);
      if (name === lastHuman) isHuman = false;
    }
  }
  return human;
}
