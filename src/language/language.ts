import type { LanguageCode } from '../model/language.ts';
import type { CalendarWords } from './calendar.ts';
import type { ClientForms } from './clients.ts';
import type { Cues } from './cues.ts';
import type { Grammar } from './grammar.ts';
import type { PromiseWords } from './promises.ts';
import type { Signs } from './signs.ts';
import type { StockPhrases } from './stock.ts';

/** What a language must give. Each part is one file of its folder. */
export interface Language {
  readonly code: LanguageCode;
  /** In the language itself: "dansk". */
  readonly name: string;
  readonly clients: ClientForms;
  readonly calendar: CalendarWords;
  readonly cues: Cues;
  readonly grammar: Grammar;
  readonly promises: PromiseWords;
  readonly signs: Signs;
  readonly stock: StockPhrases;
}
