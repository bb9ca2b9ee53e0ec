import { floats, levels, type Weights } from '../language/weights.ts';
import {
  inputsOf,
  mailHeads,
  sentenceHeads,
  wideWidth,
  type Layer,
  type Member,
  type Network,
  type Rows,
  type SentenceHead,
  type Size,
} from './network.ts';

/** Rows kept as one byte a number. */
function storedRows(values: Int8Array, scale: number, width: number): Rows {
  const level = levels(scale);
  const mask = values.length / width - 1;
  return {
    width,
    addTo(sum, { ids, values: amounts }) {
      for (let at = 0; at < ids.length; at++) {
        const row = ((ids[at] ?? 0) & mask) * width;
        const amount = amounts[at] ?? 0;
        for (let k = 0; k < width; k++)
          sum[k] = (sum[k] ?? 0) + amount * (level[(values[row + k] ?? 0) + 128] ?? 0);
      }
    },
  };
}

/** The network that a file of weights holds. Throws where a table is missing. */
export function networkOf(weights: Weights): Network {
  const count = Number(weights.settings['members']);
  if (!(count > 0)) throw new Error('weights that do not say how many networks they hold');
  return { members: Array.from({ length: count }, (_, at) => memberOf(weights, at)) };
}

/** Under which name a table of one member is kept. */
export const memberTable = (member: number, name: string): string => `${member} ${name}`;

function memberOf({ tables, settings }: Weights, member: number): Member {
  const table = (name: string) => {
    const found = tables[memberTable(member, name)];
    if (found === undefined) throw new Error(`weights without "${memberTable(member, name)}"`);
    return found;
  };
  const size = settings as unknown as Size;
  const inputs = inputsOf(size);
  const layer = (name: string, from: number, outputs: number): Layer => ({
    inputs: from,
    outputs,
    weights: floats(table(name)),
    bias: floats(table(`${name} bias`)),
  });
  const heads = [
    ...Object.entries(sentenceHeads).map(
      ([name, outputs]) => [name, layer(name, inputs[name as SentenceHead], outputs)] as const,
    ),
    ...Object.entries(mailHeads).map(
      ([name, outputs]) => [name, layer(name, inputs.mail, outputs)] as const,
    ),
  ];
  const rows = (name: string, width: number): Rows =>
    storedRows(table(name).values, table(name).scale, width);
  return {
    embedding: rows('embedding', size.width),
    wide: rows('wide', wideWidth),
    near: layer('near', inputs.near, size.hidden),
    far: layer('far', inputs.far, size.hidden),
    heads: Object.fromEntries(heads) as Member['heads'],
  };
}
