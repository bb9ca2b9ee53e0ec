/** How letters speak of each, as parts of regular expressions. */
export interface RemedyWords {
  /** What is paid back; an amount is one in every language. */
  readonly money: string;
  /** Sums as only this language writes them: "129 €". */
  readonly sums?: string;
  readonly back: string;
  /** Opens what is new: "en ny", "two replacement". */
  readonly anew: string;
  /** What is new and no ware: a time, an answer. */
  readonly noWare: string;
  /** What somebody does with it, what it does, or what the customer gets or may choose. */
  readonly give: string;
  readonly or: string;
  readonly refund: string;
  readonly replacement: string;
  readonly repair: string;
  readonly discount: string;
  readonly free: string;
  readonly way: string;
  readonly fee: string;
  readonly waive: string;
  /** What tells of the customer's wish, not of an offer: "you want", and not "do you want". */
  readonly wish: string;
  /** What makes an offer of it after all: "if you want". */
  readonly condition: string;
}
