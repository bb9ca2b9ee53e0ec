import {
  linearModel,
  score,
  softmax,
  type Features,
  type LinearModel,
} from '../../language/linear.ts';
import { readWeights } from '../../language/weights.ts';

export const nameClasses = ['none', 'product', 'person', 'place'] as const;
export type NameClass = (typeof nameClasses)[number];

/** What is written down beside the table of weights. */
export interface NameSettings {
  readonly bits: number;
  readonly bias: readonly number[];
  /** Keys of given names: Base64 of 32-bit numbers. */
  readonly given: string;
}

interface NameModel {
  readonly linear: LinearModel;
  readonly given: ReadonlySet<number>;
}

let known: NameModel | undefined;

function model(): NameModel {
  if (known !== undefined) return known;
  const { tables, settings } = readWeights('names');
  const table = tables['names'];
  if (table === undefined) throw new Error('the weights of names hold no table');
  const { bits, bias, given } = settings as unknown as NameSettings;
  return (known = {
    linear: linearModel(nameClasses, bits, table, bias),
    given: new Set(decodeKeys(given)),
  });
}

/** Keys of common given names. */
export const givenKeys = (): ReadonlySet<number> => model().given;

export function encodeKeys(keys: Iterable<number>): string {
  const sorted = Uint32Array.from(new Set(keys)).toSorted();
  return Buffer.from(sorted.buffer).toString('base64');
}

export function decodeKeys(text: string): Int32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Int32Array(bytes.buffer);
}

/** How likely a candidate is each of {@link nameClasses}. */
export const classShares = (features: Features): number[] =>
  softmax(score(model().linear, features));
