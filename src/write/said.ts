import type { Span } from '../model/span.ts';
import type { Case } from './case.ts';

/** False inside quotation marks: a question that somebody else has put. */
export const isOwn = ({ start }: Pick<Span, 'start'>, { reading }: Case): boolean =>
  (reading.authored.slice(0, start).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 0;
