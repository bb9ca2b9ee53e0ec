import type { LanguageCode } from '../model/language.ts';
import type { CalendarWords } from './calendar.ts';
import type { ClientForms } from './clients.ts';
import type { Law } from './consumer-law.ts';
import type { Country } from './country.ts';
import type { Cues } from './cues.ts';
import type { Grammar } from './grammar.ts';
import type { Frames } from './frames.ts';
import type { PromiseWords } from './promises.ts';
import type { RemedyWords } from './remedy-words.ts';
import type { Samples } from './samples.ts';
import type { Signs } from './signs.ts';
import type { Stemming } from './stemming.ts';
import type { StockPhrases } from './stock.ts';

/** What a language must give. Each part is one file of its folder. */
export interface Language {
  readonly code: LanguageCode;
  /** In the language itself: "dansk". */
  readonly name: string;
  /** Where who speaks it is likeliest to live and work. */
  readonly home: Country;
  /** Who is greeted by first name and surname; everybody else is by the first. */
  readonly greetsInFull: 'everybody' | 'the formal' | 'nobody';
  /** "Room 4" keeps its capital inside a sentence. */
  readonly roomsAreNames: boolean;
  /** What stands behind a bare sum in crowns: "kr."; null where nothing may be said behind one. */
  readonly crowns: string | null;
  readonly clients: ClientForms;
  readonly calendar: CalendarWords;
  readonly cues: Cues;
  readonly grammar: Grammar;
  readonly law: Law;
  readonly promises: PromiseWords;
  readonly remedies: RemedyWords;
  readonly samples: Samples;
  readonly signs: Signs;
  readonly stemming: Stemming;
  readonly stock: StockPhrases;
  /** Kinds of faults, where they are few; many stand in `letterFrames`, for reading needs none. */
  readonly frames?: Frames;
}
