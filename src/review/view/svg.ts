/** One bar: its parts from bottom (or left) to top (or right). */
export interface Bar {
  readonly label: string;
  readonly parts: readonly {
    readonly key: string;
    readonly name: string;
    readonly value: number;
  }[];
}

/** What a chart says of itself to those who do not see it. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

const plot = { width: 720, height: 220, left: 40, bottom: 28, top: 12 } as const;

/**
 * Upright bars of stacked parts, one for each label, as an SVG of its own. Colours come from the
 * page's style by the parts' keys (`bar-<key>`); every part says its number in a title.
 */
export function stackedBars(words: ChartWords, bars: readonly Bar[]): string {
  const totals = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const top = niceTop(Math.max(1, ...totals));
  const scale = (plot.height - plot.bottom - plot.top) / top;
  const step = (plot.width - plot.left) / Math.max(1, bars.length);
  const width = Math.min(48, step * 0.66);
  const floor = plot.height - plot.bottom;
  const lines = gridLines(top, scale);
  // Where the labels would touch each other, some are left out.
  const every = Math.ceil(56 / step);
  const columns = bars.map(({ label, parts }, index) => {
    const middle = plot.left + step * (index + 0.5);
    let y = floor;
    const pieces = parts
      .filter(({ value }) => value > 0)
      .map(({ key, name, value }) => {
        const height = value * scale;
        y -= height;
        return `<rect class="bar-${key}" x="${at(middle - width / 2)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"><title>${escaped(`${label}: ${name} ${value}`)}</title></rect>`;
      });
    const text =
      index % every === 0
        ? `<text class="axis" x="${at(middle)}" y="${floor + 18}" text-anchor="middle">${escaped(label)}</text>`
        : '';
    return pieces.join('') + text;
  });
  return framed(words, plot.width, plot.height, lines + columns.join(''));
}

const row = { height: 30, label: 190, width: 720, value: 56 } as const;

/** Lying bars of shares, 0..1, one under the other, each with its number at its end. */
export function shareBars(
  words: ChartWords,
  shares: readonly { readonly label: string; readonly share: number; readonly value: string }[],
): string {
  const room = row.width - row.label - row.value;
  const bars = shares.map(({ label, share, value }, index) => {
    const y = index * row.height;
    const length = Math.max(2, Math.min(1, share) * room);
    return (
      `<text class="axis" x="${row.label - 10}" y="${y + 20}" text-anchor="end">${escaped(label)}</text>` +
      `<rect class="bar-track" x="${row.label}" y="${y + 6}" width="${room}" height="18" rx="4"/>` +
      `<rect class="bar-edited" x="${row.label}" y="${y + 6}" width="${at(length)}" height="18" rx="4"><title>${escaped(`${label}: ${value}`)}</title></rect>` +
      `<text class="axis" x="${row.width - row.value + 8}" y="${y + 20}">${escaped(value)}</text>`
    );
  });
  return framed(words, row.width, Math.max(1, shares.length) * row.height, bars.join(''));
}

function gridLines(top: number, scale: number): string {
  const floor = plot.height - plot.bottom;
  return [0, top / 2, top]
    .filter((value) => Number.isInteger(value))
    .map((value) => {
      const y = at(floor - value * scale);
      return `<line class="grid" x1="${plot.left}" x2="${plot.width}" y1="${y}" y2="${y}"/><text class="axis" x="${plot.left - 8}" y="${at(floor - value * scale + 4)}" text-anchor="end">${value}</text>`;
    })
    .join('');
}

/** The next of 2, 4, 6, 10, 20, 40, ... that is not below `most`. */
function niceTop(most: number): number {
  for (let unit = 1; ; unit *= 10)
    for (const factor of [2, 4, 6, 10]) if (factor * unit >= most) return factor * unit;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

function framed({ title, description }: ChartWords, width: number, height: number, body: string) {
  return (
    `<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${title}. ${description}`)}">` +
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>${body}</svg>`
  );
}

const spark = { width: 216, height: 44, step: 18 } as const;

/** Small upright bars side by side without axes, one for each number. */
export function smallBars(
  words: ChartWords,
  bars: readonly { readonly label: string; readonly value: number }[],
): string {
  const top = Math.max(1, ...bars.map(({ value }) => value));
  const floor = spark.height - 2;
  const columns = bars.map(({ label, value }, index) => {
    const height = value === 0 ? 1 : Math.max(3, ((floor - 2) * value) / top);
    const x = at((index + 0.15) * spark.step);
    return `<rect class="bar-${value === 0 ? 'none' : 'asIs'}" x="${x}" y="${at(floor - height)}" width="${at(spark.step * 0.7)}" height="${at(height)}"><title>${escaped(`${label}: ${value}`)}</title></rect>`;
  });
  return framed(words, spark.width, spark.height, columns.join('')).replace(
    'class="plot"',
    'class="spark"',
  );
}
