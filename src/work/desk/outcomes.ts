import type { DraftOutcomes } from '../../model/desk.ts';
import type { ClosedCase } from '../../model/desk-store.ts';
import type { Letter } from '../../model/letter.ts';
import { align, type DraftToken } from './alignment.ts';

/** How much of one draft a person changed before it was sent. */
export interface DraftChange {
  /** 0..1 of the words. */
  readonly change: number;
  readonly became: 'asIs' | 'edited' | 'rewritten';
  readonly byMove: readonly { readonly move: string; readonly change: number }[];
}

interface Word {
  readonly token: DraftToken;
  /** The sentence it stands in; -1 between sentences. */
  readonly sentence: number;
}

const wordForm = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;
const words = (text: string): string[] =>
  [...text.matchAll(wordForm)].map((hit) => hit[0].toLowerCase());

/** The draft's words in order, each with its sentence, and a null for each blank. */
function draftWords({ reply, sentences, slots }: Letter): Word[] {
  const places: { start: number; end: number; sentence: number }[] = [];
  let from = 0;
  for (const [sentence, { text }] of sentences.entries()) {
    const start = reply.text.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    places.push({ start, end: from, sentence });
  }
  const blanks = slots.flatMap(({ placeholder }) => {
    const start = reply.text.indexOf(placeholder);
    return start < 0 ? [] : [{ start, end: start + placeholder.length }];
  });
  const sentenceAt = (at: number): number =>
    places.find(({ start, end }) => at >= start && at < end)?.sentence ?? -1;
  const spoken = [...reply.text.matchAll(wordForm)]
    .filter(({ index }) => !blanks.some(({ start, end }) => index >= start && index < end))
    .map((hit) => ({ at: hit.index, token: hit[0].toLowerCase() as DraftToken }));
  return [...spoken, ...blanks.map(({ start }) => ({ at: start, token: null }))]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, token }) => ({ token, sentence: sentenceAt(at) }));
}

/** Compares a letter as takkebrev wrote it with what was sent. */
export function changeOf(letter: Letter, sent: string): DraftChange {
  const draft = draftWords(letter);
  const spoken = draft.filter(({ token }) => token !== null).length;
  const sentWords = words(sent);
  const { changes, kept } = align(
    draft.map(({ token }) => token),
    sentWords,
  );
  const change = Math.min(1, changes / Math.max(1, spoken));
  const left = kept.filter(Boolean).length / Math.max(1, spoken);
  const became = changes === 0 ? 'asIs' : left < 0.5 ? 'rewritten' : 'edited';
  const byMove = letter.sentences.flatMap(({ move }, sentence) => {
    const own = draft
      .map((word, at) => ({ ...word, kept: kept[at] === true }))
      .filter((word) => word.sentence === sentence && word.token !== null);
    if (own.length === 0) return [];
    return [{ move, change: own.filter((word) => !word.kept).length / own.length }];
  });
  return { change, became, byMove };
}

/** What became of drafts, from cases that are closed. */
export function outcomesOf(
  since: Date,
  closed: readonly ClosedCase[],
  waiting: number,
): DraftOutcomes {
  const sent = closed.flatMap((one) =>
    one.state === 'answered' && one.sent !== null
      ? [{ one, ...changeOf(one.letter, one.sent) }]
      : [],
  );
  const rejected = closed.filter(({ state }) => state === 'rejected');
  const all = (became: DraftChange['became']): number =>
    sent.filter((letter) => letter.became === became).length;
  return {
    since,
    asIs: all('asIs'),
    edited: all('edited'),
    rewritten: all('rewritten'),
    rejected: rejected.length,
    notComplaint: closed.filter(({ state }) => state === 'not-complaint').length,
    waiting,
    medianChange: median(sent.map(({ change }) => change)),
    medianHours: median(
      sent.map(
        ({ one }) =>
          ((one.closedAt ?? one.receivedAt).getTime() - one.receivedAt.getTime()) / 3.6e6,
      ),
    ),
    reasons: tally(rejected.map(({ reason }) => reason ?? '')),
    byWeek: weeks(sent, rejected),
    byMove: moves(sent.flatMap(({ byMove }) => byMove)),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const next = sorted[Math.ceil((sorted.length - 1) / 2)];
  return middle === undefined || next === undefined ? null : (middle + next) / 2;
}

function tally(reasons: readonly string[]): { reason: string; times: number }[] {
  const times = new Map<string, number>();
  for (const reason of reasons) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times]
    .map(([reason, count]) => ({ reason, times: count }))
    .toSorted((a, b) => b.times - a.times || a.reason.localeCompare(b.reason));
}

const dayMilliseconds = 86_400_000;

/** ISO 8601, as `2026-W47`: a week belongs to the year its Thursday is in. */
export function isoWeek(at: Date): string {
  const weekday = (at.getUTCDay() + 6) % 7;
  const thursday = new Date(at.getTime() + (3 - weekday) * dayMilliseconds);
  const year = thursday.getUTCFullYear();
  const day = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMilliseconds);
  return `${year}-W${String(Math.floor(day / 7) + 1).padStart(2, '0')}`;
}

type Week = {
  -readonly [Key in keyof DraftOutcomes['byWeek'][number]]: DraftOutcomes['byWeek'][number][Key];
};

function weeks(
  sent: readonly { readonly one: ClosedCase; readonly became: DraftChange['became'] }[],
  rejected: readonly ClosedCase[],
): Week[] {
  const found = new Map<string, Week>();
  const weekOf = ({ closedAt, receivedAt }: ClosedCase): Week => {
    const week = isoWeek(closedAt ?? receivedAt);
    const counts = found.get(week) ?? { week, asIs: 0, edited: 0, rewritten: 0, rejected: 0 };
    found.set(week, counts);
    return counts;
  };
  for (const { one, became } of sent) weekOf(one)[became] += 1;
  for (const one of rejected) weekOf(one).rejected += 1;
  return [...found.values()].toSorted((a, b) => a.week.localeCompare(b.week));
}

function moves(
  changes: readonly { readonly move: string; readonly change: number }[],
): { move: string; change: number; times: number }[] {
  const found = new Map<string, { sum: number; times: number }>();
  for (const { move, change } of changes) {
    const { sum, times } = found.get(move) ?? { sum: 0, times: 0 };
    found.set(move, { sum: sum + change, times: times + 1 });
  }
  return [...found].map(([move, { sum, times }]) => ({ move, change: sum / times, times }));
}
