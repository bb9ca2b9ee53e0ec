/** A stretch of a text, and whether the other text has it, too. */
export interface Words {
  readonly text: string;
  readonly same: boolean;
}

/** Longer texts are not compared word by word: the table would grow with their product. */
const mostWords = 1500;

/** `text` in stretches that `other` has (in the same order) and stretches that it has not. */
export function wordsAgainst(text: string, other: string): readonly Words[] {
  const [mine, theirs] = [piecesOf(text), piecesOf(other)];
  if (mine.length > mostWords || theirs.length > mostWords) return [{ text, same: true }];
  const common = commonPieces(mine, theirs);
  const stretches: { text: string; same: boolean }[] = [];
  for (const [index, piece] of mine.entries()) {
    const same = common.has(index) || piece.trim() === '';
    const last = stretches.at(-1);
    if (last?.same === same) last.text += piece;
    else stretches.push({ text: piece, same });
  }
  return stretches;
}

/** Words and the white space between them. */
const piecesOf = (text: string): readonly string[] => text.split(/(\s+)/u);

/** The places in `mine` of a longest common subsequence with `theirs`. */
function commonPieces(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const width = theirs.length + 1;
  const lengths = new Uint16Array((mine.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = mine.length - 1; row >= 0; row--)
    for (let column = theirs.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        mine[row] === theirs[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const common = new Set<number>();
  for (let row = 0, column = 0; row < mine.length && column < theirs.length;)
    if (mine[row] === theirs[column]) {
      common.add(row);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  return common;
}
