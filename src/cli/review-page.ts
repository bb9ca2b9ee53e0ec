import type { Config } from '../config/load.ts';
import type { Log } from '../log.ts';
import { systemClock } from '../model/clock.ts';
import type { Store } from '../model/store.ts';
import { createReview } from '../review/app.ts';
import { createDoor } from '../review/auth/door.ts';
import type { Door } from '../review/auth/environment.ts';
import { newLoginLink } from '../review/auth/login-link.ts';
import { readTls } from '../review/auth/tls.ts';
import { listen, type Listening } from '../review/listen.ts';
import { routes } from '../review/routes.ts';
import { vitalsOf } from '../work/health/vitals.ts';
import { deskOf, peopleOf } from './outgoing.ts';
import { say } from './terminal.ts';
import { version } from './version.ts';

/**
 * Serves the review page of a configuration and says where: with the owner's login link where that is
 * the way in. Throws TakkebrevError `port-busy`, `address-unusable` and `file-unreadable`.
 */
export async function openReviewPage(config: Config, store: Store, log: Log): Promise<Listening> {
  const { review, people: members, mailboxes } = config;
  const clock = systemClock;
  const names = mailboxes.map(({ name }) => name);
  const storeFile = config.store.url.slice('sqlite:'.length);
  const doors: Door[] = [];
  const app = createReview({
    desk: await deskOf(config, store, clock),
    door(render) {
      const door = createDoor({ members, review, routes, store: store.access, clock, log, render });
      doors.push(door);
      return door;
    },
    people: peopleOf(config),
    clock,
    log,
    undoSeconds: review.undoSeconds,
    after: {
      store,
      mailboxes: mailboxes.map((one) => ({
        ...one,
        user: one.imap.user,
        get businesses() {
          return one.businesses;
        },
      })),
      policy: config.gate.rules,
      weekday: config.digest.weekday,
    },
    health: {
      vitals: (now) => vitalsOf({ store, mailboxes: names, storeFile, now }),
      clock,
      version,
      metricsToken: review.metricsToken,
    },
    language: mailboxes[0]?.businesses[0]?.language ?? 'en',
  });
  await Promise.all(doors.map((door) => door.prepare()));
  const { host, port, tls } = review;
  const listening = await listen(app, { host, port, tls: tls === null ? null : readTls(tls) });
  const root = review.publicUrl ?? rootOf(config, listening.port);
  say(`Review page: ${root.href}`);
  if (members.some(({ credential }) => credential.by === 'link')) {
    const link = new URL(await newLoginLink(store.access, clock), root);
    say(`Log in (once, within the hour): ${link.href}`);
  }
  return listening;
}

function rootOf({ review: { host, tls } }: Config, port: number): URL {
  const name = host.includes(':') ? `[${host}]` : host;
  return new URL(`${tls === null ? 'http' : 'https'}://${name}:${port}`);
}
