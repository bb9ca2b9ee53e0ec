import type { Log } from '../log.ts';
import type { Clock } from '../model/clock.ts';
import type { Desk } from '../model/desk.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Person } from '../model/people.ts';
import type { AfterPorts } from './after-ports.ts';
import type { Door, RenderAuthPage } from './auth/environment.ts';
import type { HealthPorts } from './health.ts';
import type { Pages } from './pages.ts';

/** What the review page is made of. */
export interface ReviewPorts {
  readonly desk: Desk;
  /** Makes what decides who may come in; its pages are rendered within the frame of all pages. */
  door(render: RenderAuthPage): Pick<Door, 'guard' | 'pages'>;
  /** Everybody a case can be given to. */
  readonly people: readonly Person[];
  readonly clock: Clock;
  /** How long an approved letter can be called back. */
  readonly undoSeconds: number;
  readonly log: Log;
  /** What comes after a letter. */
  readonly after: AfterPorts;
  /** What monitors may ask. */
  readonly health: HealthPorts;
  /** Of the page where the person did not choose another. */
  readonly language: LanguageCode;
}

/** The ports with what the app adds to them for its own routes. */
export interface RoutePorts extends ReviewPorts {
  readonly pages: Pages;
}
