import { kinds } from '../model/reading.ts';
import type { Correction } from '../model/store.ts';
import { findKind } from '../read/kind.ts';
import { mailFeatures } from '../read/network/features.ts';
import { longestPiece } from '../read/network/hearing.ts';
import type { Network } from '../read/network/network.ts';
import type { WordModels } from '../read/word-models.ts';
import { hear } from './heard.ts';
import type { MailExample } from './network.ts';

/** A person's word on whether a mail is a complaint. */
export type KindLesson = Pick<Correction, 'subject' | 'authored' | 'kind'>;

/** What tells complaints from other mail: both are asked. */
export interface Ears {
  readonly network: Network;
  readonly words: WordModels;
}

/** Of a mail without words nothing can be learnt. */
export const isKindLesson = ({ subject, authored }: KindLesson): boolean =>
  `${subject}${authored}`.trim() !== '';

/** The sentences of the mail, as they are learnt from. */
export const textsOf = ({ subject, authored }: KindLesson): string[] =>
  hear(subject, authored).spans.map(({ text }) => text);

/** The lesson as an example for the network: of its sentences nothing is known, and of what is no complaint no kind. */
export function fromKindLesson(lesson: KindLesson): MailExample {
  const { subject, kind } = lesson;
  const texts = textsOf(lesson).slice(0, longestPiece);
  return {
    bags: mailFeatures(subject, texts),
    sentences: Array.from({ length: texts.length + 1 }, () => ({
      roles: null,
      type: null,
      want: null,
    })),
    mail:
      kind === 'complaint' ? { kind: kinds.indexOf('complaint'), complaint: 1 } : { complaint: 0 },
  };
}

/** Whether the mail is told to be what it is, without a doubt that a person must settle. */
export function isToldRight({ subject, authored, kind }: KindLesson, by: Ears): boolean {
  const found = findKind(hear(subject, authored, by.network, by.words));
  return !found.doubtful && (found.kind === 'complaint') === (kind === 'complaint');
}

/** Whether a complaint is taken for ordinary mail, so that nobody would see it. */
export function isMissed({ subject, authored }: KindLesson, by: Ears): boolean {
  const found = findKind(hear(subject, authored, by.network, by.words));
  return !found.doubtful && found.kind !== 'complaint';
}
