/** Where a firm works: its holidays and its clock. */
export interface Country {
  /** ISO 3166. */
  readonly code: string;
  readonly timeZone: string;
}
