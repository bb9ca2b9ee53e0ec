import type { CaseId } from './desk.ts';
import type { LanguageCode } from './language.ts';

/** One thing the house says otherwise. */
export interface VoiceChange {
  readonly kind: 'greeting' | 'closing' | 'signOff' | 'words' | 'never';
  readonly language: LanguageCode;
  /** What takkebrev writes; null where it is whatever stood there. */
  readonly from: string | null;
  /** What the house writes; empty for what it never does. */
  readonly to: string;
}

export interface VoiceExample {
  readonly caseId: CaseId;
  readonly draft: string;
  readonly sent: string;
}

/** A change that people make again and again, for a person to take or to leave. */
export interface VoiceProposal extends VoiceChange {
  /** The same for the same change. */
  readonly id: string;
  /** In how many letters it was made, and in how many it could have been. */
  readonly times: number;
  readonly of: number;
  readonly examples: readonly VoiceExample[];
}

/** What a person said to proposals, by their id. Throws TakkebrevError `store-*`, `disk-full`. */
export interface VoiceChoices {
  all(): Promise<ReadonlyMap<string, 'taken' | 'left'>>;
  choose(id: string, choice: 'taken' | 'left', at: Date): Promise<void>;
}
