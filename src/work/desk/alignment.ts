/** A word of the draft, or a blank, which stands for any words a person put there. */
export type DraftToken = string | null;

/** How a draft's words stand to those of what was sent. */
export interface Alignment {
  /** Words that were changed, taken out or put in; what fills a blank is none. */
  readonly changes: number;
  /** For each token of the draft: whether it stands in what was sent, in its place. */
  readonly kept: readonly boolean[];
}

/** Longer letters are compared up to here. */
const most = 1500;

/**
 * Compares word by word (Levenshtein distance with a token that costs nothing). Takes time and room
 * in proportion to the product of both lengths.
 */
export function align(draft: readonly DraftToken[], sent: readonly string[]): Alignment {
  const rows = Math.min(draft.length, most);
  const columns = Math.min(sent.length, most);
  const width = columns + 1;
  const cost = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => cost[row * width + column] ?? 0;
  for (let column = 0; column <= columns; column++) cost[column] = column;
  for (let row = 1; row <= rows; row++) {
    const token = draft[row - 1];
    const blank = token === null;
    for (let column = 0; column <= columns; column++) {
      const out = at(row - 1, column) + (blank ? 0 : 1);
      const into = column === 0 ? Infinity : at(row, column - 1) + (blank ? 0 : 1);
      const same =
        column === 0 || blank
          ? Infinity
          : at(row - 1, column - 1) + (token === sent[column - 1] ? 0 : 1);
      cost[row * width + column] = Math.min(out, into, same);
    }
  }
  return { changes: at(rows, columns), kept: keptOf(draft, sent, { rows, columns, at }) };
}

function keptOf(
  draft: readonly DraftToken[],
  sent: readonly string[],
  table: {
    readonly rows: number;
    readonly columns: number;
    readonly at: (row: number, column: number) => number;
  },
): readonly boolean[] {
  const kept = draft.map(() => false);
  let { rows: row, columns: column } = table;
  while (row > 0 && column > 0) {
    const token = draft[row - 1];
    const here = table.at(row, column);
    const price = token === null ? 0 : 1;
    if (token !== null && token === sent[column - 1] && here === table.at(row - 1, column - 1)) {
      kept[row - 1] = true;
      row -= 1;
      column -= 1;
    } else if (here === table.at(row - 1, column) + price) row -= 1;
    else if (here === table.at(row, column - 1) + price) column -= 1;
    else {
      row -= 1;
      column -= 1;
    }
  }
  return kept;
}
