import type { DraftOutcomes } from '../../model/desk.ts';
import type { LanguageCode } from '../../model/language.ts';
import { moves, type Move } from '../../model/letter.ts';
import { fill } from '../pages.ts';
import { textsOf, type Texts } from '../texts.ts';
import { shareBars, stackedBars } from './svg.ts';

export const periods = [4, 12, 52] as const;

const isMove = (move: string): move is Move => (moves as readonly string[]).includes(move);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const kept = ['asIs', 'edited', 'rewritten', 'rejected'] as const;

/** What the owner sees of what became of drafts: figures, two charts with their tables, reasons. */
export function outcomesView(outcomes: DraftOutcomes, weeks: number, language: LanguageCode) {
  const texts = textsOf(language);
  const { page } = texts;
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const sent = outcomes.asIs + outcomes.edited + outcomes.rewritten;
  const decided = sent + outcomes.rejected;
  const names = namesOf(page);
  return {
    weeks,
    periods: periods.map((one) => ({ weeks: one, chosen: one === weeks })),
    any: decided + outcomes.notComplaint > 0,
    lead:
      decided === 0
        ? ''
        : fill(page.usedShare, {
            percent: Math.round(((outcomes.asIs + outcomes.edited) / decided) * 100),
          }),
    figures: [
      ...kept.map((key) => ({ key, label: names[key], value: numbers.format(outcomes[key]) })),
      {
        key: 'other',
        label: page.notComplaintCount,
        value: numbers.format(outcomes.notComplaint),
      },
      { key: 'other', label: page.waiting, value: numbers.format(outcomes.waiting) },
      {
        key: 'other',
        label: page.medianChange,
        value: outcomes.medianChange === null ? '–' : percent(outcomes.medianChange),
      },
      {
        key: 'other',
        label: page.medianHours,
        value: outcomes.medianHours === null ? '–' : numbers.format(outcomes.medianHours),
      },
    ],
    charts: [weekChart(outcomes, page), moveChart(outcomes, texts)].filter(
      ({ rows }) => rows.length > 0,
    ),
    reasons: outcomes.reasons,
  };
}

const namesOf = (page: Texts['page']) => ({
  asIs: page.asIs,
  edited: page.edited,
  rewritten: page.rewritten,
  rejected: page.rejectedCount,
});

function weekChart({ byWeek }: DraftOutcomes, page: Texts['page']) {
  const names = namesOf(page);
  const bars = byWeek.map((week) => ({
    label: week.week.replace(/^\d+-W0?/u, ''),
    parts: kept.map((key) => ({ key, name: names[key], value: week[key] })),
  }));
  const total = (key: (typeof kept)[number]): number =>
    byWeek.reduce((sum, week) => sum + week[key], 0);
  const description = kept.map((key) => `${names[key]}: ${total(key)}`).join(', ');
  return {
    title: page.byWeek,
    svg: stackedBars({ title: page.byWeek, description }, bars),
    legend: kept.map((key) => ({ key, label: names[key] })),
    heads: [page.week, ...kept.map((key) => names[key])],
    rows: byWeek.map((week) => [week.week, ...kept.map((key) => week[key])]),
  };
}

function moveChart({ byMove }: DraftOutcomes, texts: Texts) {
  const { page } = texts;
  const nameOf = (move: string): string => (isMove(move) ? texts.moves[move] : move);
  const shares = byMove.map(({ move, change }) => ({
    label: nameOf(move),
    share: change,
    value: percent(change),
  }));
  const description = shares.map(({ label, value }) => `${label}: ${value}`).join(', ');
  return {
    title: page.byMove,
    svg: shareBars({ title: page.byMove, description }, shares),
    legend: null,
    heads: [page.move, page.change, page.times],
    rows: byMove.map(({ move, change, times }) => [nameOf(move), percent(change), times]),
  };
}
