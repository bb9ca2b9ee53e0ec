/**
 * Contract: a source file imports only from its own folder or from a layer below it, and no
 * files import each other in a circle. The layers are those of the architecture, top first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const layers = [
  ['cli'],
  ['demo', 'review'],
  ['work'],
  ['mail', 'store'],
  ['gate', 'learn'],
  ['read'],
  ['write'],
  ['language'],
  ['config', 'log.ts'],
  ['model'],
];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    (found) =>
      relative(root, join(root, dirname(file), found[1] ?? ''))
        .split(sep)
        .join('/'),
  );
const graph = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string): string => file.split('/')[0] ?? file;
const layerOf = (file: string): number => layers.findIndex((rooms) => rooms.includes(roomOf(file)));

describe('the layers of src', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('are imported downward only', () => {
    const upward = [...graph].flatMap(([file, imports]) =>
      imports
        .filter((to) => roomOf(to) !== roomOf(file) && layerOf(to) <= layerOf(file))
        .map((to) => `${file} -> ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it('hold no circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...path, file].join(' -> '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const to of graph.get(file) ?? []) walk(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});
