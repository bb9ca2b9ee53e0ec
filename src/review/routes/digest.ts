import { Hono } from 'hono';
import { digestFigures } from '../../work/digest/figures.ts';
import { digestHeads, digestSections } from '../../work/digest/present.ts';
import { weekdays } from '../../work/digest/send.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { textsOf } from '../texts.ts';
import { day } from '../view/when.ts';
import { todayOf } from './promises.ts';

const dayMilliseconds = 86_400_000;
const weekMilliseconds = 7 * dayMilliseconds;

/** The week as the digest's mail tells it, and earlier ones. */
export function digestRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  app.get('/digest', async (c) => {
    const { navDigest: title } = textsOf(c.get('language')).after;
    return c.html(
      ports.pages.whole(c, 'digest', { title, here: 'digest' }, await weekView(c, ports)),
    );
  });
  return app;
}

async function weekView(c: PageContext, ports: RoutePorts) {
  const language = c.get('language');
  const today = new Date(`${todayOf(ports)}T00:00:00Z`);
  const mailed = lastMailed(today, ports);
  const until = untilOf(c, today) ?? mailed;
  const newest = until.getTime() >= mailed.getTime();
  const owner = c.get('person').role === 'owner';
  const figures = await digestFigures(ports.after.store, { until, owner });
  const sections = digestSections(figures, language)
    // What is owed and waits is known for today alone.
    .filter(({ key }) => newest || !key.startsWith('now-'))
    .filter(({ lines }) => lines.length > 0);
  const later = until.getTime() + weekMilliseconds;
  return {
    period: `${day(noonOf(figures.from), language)} – ${day(new Date(noonOf(until).getTime() - dayMilliseconds), language)}`,
    soFar: until > today,
    nowOnly: !newest,
    quiet: figures.found === 0,
    heads: digestHeads(figures, language)
      .filter(({ key }) => newest || !key.startsWith('now-'))
      .map(({ name, count }) => ({ label: name, value: count })),
    sections: sections.map(({ title, lines }, index) => {
      const most = Math.max(1, ...lines.map(({ count }) => count ?? 0));
      return {
        index,
        title,
        counts: lines.every(({ count }) => count !== null),
        lines: lines.map(({ text, count }) => ({
          text,
          count: count ?? 0,
          share: Math.round((100 * (count ?? 0)) / most),
        })),
      };
    }),
    earlier: path(until.getTime() - weekMilliseconds),
    later: later <= today.getTime() + weekMilliseconds ? path(later) : null,
  };
}

const path = (until: number): string =>
  `/digest?until=${new Date(until).toISOString().slice(0, 10)}`;

const noonOf = (midnight: Date): Date => new Date(midnight.getTime() + dayMilliseconds / 2);

/** The end of the week that the newest mail told of. */
function lastMailed(today: Date, { after }: RoutePorts): Date {
  const since = (today.getUTCDay() - weekdays.indexOf(after.weekday) + 7) % 7;
  return new Date(today.getTime() - since * dayMilliseconds);
}

/** The asked-for end of a week; null where it is none, or lies more than a week ahead. */
function untilOf(c: PageContext, today: Date): Date | null {
  const asked = c.req.query('until') ?? '';
  if (!/^20\d{2}-\d{2}-\d{2}$/u.test(asked)) return null;
  const until = new Date(`${asked}T00:00:00Z`);
  const late = until.getTime() > today.getTime() + weekMilliseconds;
  return Number.isNaN(until.getTime()) || late ? null : until;
}
