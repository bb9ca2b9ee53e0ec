import { WeightMemory } from '../../language/weight-memory.ts';
import { floats, writeFloats, type Table, type Weights } from '../../language/weights.ts';
import {
  inputsOf,
  mailHeads,
  sentenceHeads,
  type Layer,
  type Member,
  type Network,
  type SentenceHead,
  type Size,
} from './network.ts';
import { FeatureRows } from './rows.ts';

/** Under which name the rows of features are kept, of all members side by side. */
export const rowsTable = 'rows';

/** The network that a file of weights holds. Throws where a table is missing. */
export function networkOf({ tables, settings }: Weights): Network {
  const count = Number(settings['members']);
  if (!(count > 0)) throw new Error('weights that do not say how many networks they hold');
  const table = (name: string): Table => {
    const found = tables[name];
    if (found === undefined) throw new Error(`weights without "${name}"`);
    return found;
  };
  const size = settings as unknown as Size & { readonly scales: readonly number[] };
  const rows = new FeatureRows(table(rowsTable).bytes, size.width, size.scales);
  const numbers = Object.entries(tables).filter(([name]) => name !== rowsTable);
  const memory = new WeightMemory(
    numbers.reduce((sum, [, { bytes }]) => sum + Float32Array.BYTES_PER_ELEMENT * bytes.length, 0),
  );
  return {
    members: Array.from({ length: count }, (_, at) =>
      memberOf(size, (name) => table(memberTable(at, name)), memory),
    ),
    see: (bags) => rows.see(bags),
  };
}

/** Under which name a table of one member is kept. */
export const memberTable = (member: number, name: string): string => `${member} ${name}`;

function memberOf(size: Size, table: (name: string) => Table, memory: WeightMemory): Member {
  const inputs = inputsOf(size);
  const layer = (name: string, from: number, outputs: number): Layer => {
    const weights = memory.takeFloats(table(name).bytes.length);
    writeFloats(table(name), weights);
    return { inputs: from, outputs, weights, bias: floats(table(`${name} bias`)) };
  };
  const heads = [
    ...Object.entries(sentenceHeads).map(
      ([name, outputs]) => [name, layer(name, inputs[name as SentenceHead], outputs)] as const,
    ),
    ...Object.entries(mailHeads).map(
      ([name, outputs]) => [name, layer(name, inputs.mail, outputs)] as const,
    ),
  ];
  return {
    near: layer('near', inputs.near, size.hidden),
    far: layer('far', inputs.far, size.hidden),
    heads: Object.fromEntries(heads) as Member['heads'],
  };
}
