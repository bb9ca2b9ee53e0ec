/** A word with where it stands in its text; `word` in lower case. */
export interface Token {
  readonly word: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordForm = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(wordForm)].map((found) => ({
    word: found[0].toLowerCase(),
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));

/** A passage of the draft that does not stand in what was sent, and what stands there instead. */
export interface Hunk {
  /** Half-open, in tokens. */
  readonly draft: readonly [number, number];
  readonly sent: readonly [number, number];
}

/** Longer letters are compared up to here. */
const most = 600;

/** Where two texts differ, by their longest common run of words. Time and room go by the product of both lengths. */
export function hunksOf(draft: readonly Token[], sent: readonly Token[]): readonly Hunk[] {
  const rows = Math.min(draft.length, most);
  const columns = Math.min(sent.length, most);
  const width = columns + 1;
  // Filled from the end, so that reading goes from the beginning.
  const common = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row * width + column] =
        draft[row]?.word === sent[column]?.word
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  const close = (): void => {
    if (row > fromRow || column > fromColumn)
      hunks.push({ draft: [fromRow, row], sent: [fromColumn, column] });
  };
  while (row < rows && column < columns) {
    if (draft[row]?.word === sent[column]?.word) {
      close();
      row += 1;
      column += 1;
      [fromRow, fromColumn] = [row, column];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [rows, columns];
  close();
  return hunks;
}
