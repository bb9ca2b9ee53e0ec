import type { CalendarWords } from '../../language/calendar.ts';
import type { TimeToken } from './date-tokens.ts';
import { dayOfMonth, dayOfYear, nearestWeekday, numericDay, shifted } from './days.ts';
import { foldSpelling } from '../text/spelling.ts';

/** One match: the classes of its tokens (see `TimeText`), the tokens, and when the text was written. */
export interface Found {
  readonly classes: string;
  readonly tokens: readonly TimeToken[];
  /** The next month after the match: that of the 2nd in "2., 11. and 23. September". */
  readonly laterMonth: number | null;
  readonly sent: Date;
}

/** The day as `YYYY-MM-DD`; null where the words leave it open; undefined where it is no date after all. */
type Meaning = (found: Found) => string | null | undefined;

export interface DateForm {
  /** Letters of classes of which a match holds at least one: without any of them there is no need to look. */
  readonly needs: readonly string[];
  /** Over `TimeText.classes`. */
  readonly pattern: RegExp;
  readonly meaning: Meaning;
  /** True where the words name a day and a month: they mean the same day in an old mail. */
  readonly full: boolean;
}

const day = '(?:n\\.?|o)';
const lead = '(?:[WQb]P?,?(?:[iu]?O)?|O)?(?:O\\.?)?';
const month = 'F?[Ma](?:\\.(?=[,yKtxoT]))?';
const year = '(?:,?y)?';
const figures = '[txTzn]';
const until = `(?:[-l]${figures})?`;
/** Words that tell that the number before them counts something. */
const counted = '(?![UMa#pmn])';
const spoken = `(?:h[Cn]|[Cnq]U?pe?h?[Cn]|[Cnq][ul]h?[Cn]|q[ipul]?h?[Cn])`;
/** A time of the day after a day: "kl. 9-12", "around 8", ", 10 am". */
const clock = `(?:,?(?:[Au]?K\\.?A?(?:${figures}|C)${counted}${until}|A?[txTz]${counted}${until}|A[nC]${counted}(?:[-l&]n)?|n[-l&]n(?!\\.?[MaU])|K?hp?[Cn]|K?[Cnq]U?[pu]h?[Cn])P?)`;
const clockAlone = `(?:A?K\\.?A?(?:${figures}|C)${counted}${until}P?|[AO]?[txT]${until}P?|${spoken}${counted}P?)`;

/** What a match needs, the pattern and what it means. */
type Form = readonly [string, string, Meaning];

const full: readonly Form[] = [
  [
    'Ma',
    `${lead}${day}(?:[-l]${day})?${month}${year}${clock}?`,
    (found) => monthDay(found, 'last'),
  ],
  [
    'Ma',
    `${day}(?=(?:,${day}){0,6},?&${day}F?[Ma]|(?:,${day}){1,6}F?[Ma])`,
    (found) => monthDay(found, 'last'),
  ],
  ['f', `${lead}f${clock}?`, (found) => numericDay(found.tokens, weekdayIn(found), found.sent)],
  [
    's',
    `${lead}(?:[sn]-)?s(?:-s)?${clock}?`,
    (found) => numericDay(found.tokens, weekdayIn(found), found.sent),
  ],
  [
    'x',
    `${lead}n\\.?-x${clock}?`,
    (found) => numericDay(found.tokens, weekdayIn(found), found.sent),
  ],
  [
    'x',
    `(?:[WQ]P?,?(?:O\\.?)?|O\\.?)x${clock}?`,
    (found) => numericDay(found.tokens, weekdayIn(found), found.sent),
  ],
  ['x', `(?<=\\n-?)x(?=[:\\n_.,-])`, (found) => numericDay(found.tokens, null, found.sent)],
  ['x', `x(?=[,&]+x)|(?<=x[,&]{1,2})x`, (found) => numericDay(found.tokens, null, found.sent)],
];

/** Month before day: "September 22 through 26". */
const monthFirst: Form = [
  'Ma',
  `i?${lead}[Ma]\\.?${day}(?!F?[Ma])(?:[-lABS]${day})?${year}${clock}?`,
  (found) => monthDay(found, 'first'),
];

const onDay: Meaning = (found) =>
  dayOfMonth(valueOf(found, 'no', 'first') ?? 0, weekdayIn(found), found.sent);

const relative: Meaning = ({ classes, tokens, sent }) => {
  const days = tokens[classes.indexOf('R')]?.value ?? null;
  return days === null ? null : shifted(sent, days);
};

const open: Meaning = () => null;

/** Patterns for one language, those that name the day most closely first. */
export function formsOf(words: CalendarWords): DateForm[] {
  const english = words.locale === 'en';
  const units = new Map(
    Object.entries(words.units).map(([name, unit]) => [foldSpelling(name), unit]),
  );
  const numbered = new Set(words.numberedUnits.map(foldSpelling));
  const ahead = new Set(words.ahead.map(foldSpelling));
  const weekday: Meaning = (found) => {
    const { classes, tokens, sent } = found;
    const at = classes.search(/[WQb]/);
    const wanted = tokens[at]?.value ?? null;
    if (wanted === null || classes.includes('U')) return null;
    const before = classes.slice(0, at);
    if (before.includes('L') || (before.endsWith('i') && classes[at] === 'Q'))
      return nearestWeekday(wanted, sent, -1);
    const habitual = !english && /(?:en|ens)$/.test(tokens[at]?.name ?? '');
    const coming = before.includes('N') || (!english && /[ul]$/.test(before) && !habitual);
    return coming ? nearestWeekday(wanted, sent, 1) : null;
  };
  const duration: Meaning = (found) => {
    const bare = /^[Cnm]U$/.test(found.classes);
    const name = tokenOf(found, 'U')?.name ?? '';
    const unit = units.get(name);
    const count = tokenOf(found, 'Cnme')?.value ?? null;
    const gone = found.classes.endsWith('S');
    const coming = !gone && ahead.has(tokenOf(found, 'iAB')?.name ?? '');
    // "14 years" alone is an age.
    if (bare && unit === 'year') return undefined;
    if (unit === 'hour' && !gone && (count ?? 0) < 24) return undefined;
    if (count === null || count > 3660 || !(gone || coming)) return null;
    const days = unit === 'day' ? 1 : unit === 'week' ? (name === 'fortnight' ? 14 : 7) : null;
    return days === null ? null : shifted(found.sent, Math.round((gone ? -1 : 1) * count * days));
  };
  const ofNumber: Meaning = (found) =>
    found.classes[0] === 'v' || numbered.has(found.tokens[0]?.name ?? '') ? null : undefined;
  const others: readonly Form[] = [
    [
      'O',
      `${english ? '[uAB]?' : ''}(?:[WQb]P?,?)?O\\.?${english ? 'o' : day}(?:[-l](?:O\\.?)?${day})?(?!F?[Ma])${counted}${clock}?`,
      onDay,
    ],
    ['WQb', `[uABl]?[WQb],?(?:o|n(?=,?K|[,.\\n]))${clock}?`, onDay],
    ['o', english ? '(?<![-_O])o(?=[,.\\nF&_:])' : 'o', onDay],
    ['E', '[on]\\.?(?:E|[WQ]iE)', open],
    ['R', `[ul]?[ABS]?R(?:,?[WQ])?P?(?:O\\.?${day})?${clock}?`, relative],
    [
      'RWQ',
      `${clockAlone},?(?:R|i?u?[WQ])P?(?:O\\.?${day})?`,
      (found) => (found.classes.includes('R') ? relative(found) : weekday(found)),
    ],
    ['WQ', `[iuABSlON]{0,3}L?[iuABlON]{0,2}[WQ](?:P|U(?![\\w]))?${clock}?`, weekday],
    ['R', `[WQ](?=,?&R)`, weekday],
    ['b', `[uALN]b(?:P|${clock})?|b(?:P|${clock})`, weekday],
    ['R', `${english ? '[Cn]' : 'C'}R`, relative],
    ['Y', 'Y', open],
    ['H', `H[WQ]P?${clock}?`, open],
    ['MaG', `[iABSluOLNDG]{0,4}M(?:\\.?,?y)?|[iABSlLND]{1,3}a|G[MaUR]y?`, open],
    ['a', `a(?=&M)|(?<=M&)a`, open],
    ['ZL', '[ABiO]{0,2}[LND]Z|L[CnmO]U', open],
    ['V', `[ABS]?V${clock}?`, open],
    ['E', `[ABSliuO]{0,3}E(?:[NL]U|V)?${clock}?`, open],
    ['U', '[ABiO]{0,2}[LN]U|[ABiO]{0,2}DU', open],
    ['U', '[AB]?w?[Cnme]w?US', duration],
    ['U', '[iABS]w?[Cnme]U', duration],
    ['U', '(?<!-)[Cnm]U', duration],
    ['U', 'U[nm]', ofNumber],
    [
      'KtxThpqul',
      english ? clockAlone.replace('[AO]?[txT]', '(?:[AO]?t|[Al][xT])') : clockAlone,
      open,
    ],
    ['y', '[iABSlO]{0,2}y(?:-[ynm])?(?![-_]?[#m])', open],
  ];
  const listed = english || words.locale === 'sv' ? [...full, monthFirst] : full;
  return [
    ...listed.map(([needs, source, meaning]) =>
      formed([needs, english ? `u?${source}` : source, meaning], true),
    ),
    ...others.map((form) => formed(form, false)),
  ];
}

const formed = ([needs, source, meaning]: Form, isFull: boolean): DateForm => ({
  needs: needs.split(''),
  pattern: new RegExp(source, 'g'),
  meaning,
  full: isFull,
});

function tokenOf({ classes, tokens }: Found, kinds: string): TimeToken | undefined {
  return tokens.find((_, at) => kinds.includes(classes.charAt(at)));
}

const weekdayIn = (found: Found): number | null => tokenOf(found, 'WQb')?.value ?? null;

function valueOf(
  { classes, tokens }: Found,
  kinds: string,
  which: 'first' | 'last',
): number | null {
  const all = tokens.filter((_, at) => kinds.includes(classes[at] ?? '_'));
  return all.at(which === 'first' ? 0 : -1)?.value ?? null;
}

/** Of a range it is the day beside the month. */
function monthDay(found: Found, beside: 'first' | 'last'): string | null {
  const { classes, tokens, sent } = found;
  const at = classes.search(/[Ma]/);
  const parted =
    at < 0
      ? found
      : beside === 'last'
        ? { ...found, classes: classes.slice(0, at) }
        : { ...found, classes: classes.slice(at), tokens: tokens.slice(at) };
  return dayOfYear(
    {
      day: valueOf(parted, 'no', beside) ?? 0,
      month: tokens[at]?.value ?? found.laterMonth ?? 0,
      year: tokenOf(found, 'y')?.value ?? null,
      weekday: weekdayIn(found),
    },
    sent,
  );
}
