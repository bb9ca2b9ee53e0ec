import type { Phrasing } from './phrase.ts';
import { offered } from './remedy.ts';
import type { Situation } from './situation.ts';
import { put, stated, type Value } from './values.ts';

/** Lines of the mandate that an offer stands on, at most. */
const mostLines = 8;

/** Puts what may be offered in words: `option` where it is one thing, `options` where there is a choice. */
export function putOptions(
  { matter, wants, register }: Situation,
  phrasing: Phrasing,
  values: Map<string, Value>,
): void {
  const { reading, business, grammar, type } = matter;
  // In grief or pain nobody is asked whether they want a new one.
  if (register === 'grave') return;
  const lines = offered(reading, business, type, wants).flatMap(
    (option) => phrasing.phrase('options', [`${option} ${type}`, option], values) ?? [],
  );
  const evidence = [
    ...lines.flatMap((line) => line.evidence),
    ...(business?.mandate.may ?? []).slice(0, mostLines).map((line) => stated('business', line)),
  ];
  if (lines.length === 1) put(values, 'option', { text: lines[0]?.text ?? '', evidence });
  if (lines.length > 1)
    put(values, 'options', { text: grammar.either(lines.map((line) => line.text)), evidence });
}
