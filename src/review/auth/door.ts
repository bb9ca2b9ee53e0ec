import type { Member, ReviewConfig } from '../../config/people.ts';
import type { Log } from '../../log.ts';
import type { AccessStore } from '../../model/access.ts';
import type { Clock } from '../../model/clock.ts';
import { Attempts } from './attempts.ts';
import type { Door, RenderAuthPage, RouteRule } from './environment.ts';
import { createGuard } from './guard.ts';
import { LoginForm } from './login-form.ts';
import { loginRoutes, type LoginParts } from './login-routes.ts';
import { oidcRoutes, serviceName } from './oidc.ts';
import { Surroundings } from './origin.ts';
import { RouteTable } from './routes-table.ts';
import { credentialMark, longestSession, Sessions } from './sessions.ts';

export interface DoorPorts {
  readonly members: readonly Member[];
  readonly review: ReviewConfig;
  /** Who may use which route of the page; those of login are known here. */
  readonly routes: readonly RouteRule[];
  readonly store: AccessStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly render: RenderAuthPage;
}

/** Makes what decides who may come in and what they may do there. */
export function createDoor(ports: DoorPorts): Door {
  const { store, clock, review, render } = ports;
  const members = new Map(ports.members.map((member) => [member.person.login, member]));
  const surroundings = new Surroundings(review);
  const sessions = new Sessions(store, clock, members, surroundings.secure);
  const table = new RouteTable(ports.routes);
  const uses = (by: Member['credential']['by']): boolean =>
    ports.members.some(({ credential }) => credential.by === by);
  const form = new LoginForm(render, {
    password: uses('password'),
    service: review.oidc !== null && uses('oidc') ? serviceName(review.oidc) : null,
    link: uses('link'),
  });
  const attempts = new Attempts(store, clock);
  const { log } = ports;
  const parts: LoginParts = {
    members,
    surroundings,
    sessions,
    attempts,
    form,
    table,
    store,
    clock,
    log,
  };
  const pages = loginRoutes(parts);
  if (review.oidc !== null) pages.route('/', oidcRoutes(review.oidc, parts));
  return {
    guard: createGuard({ surroundings, table, sessions, form, render }),
    pages,
    async prepare() {
      const now = clock.now();
      await store.clear(now, new Date(now.getTime() - longestSession));
      await store.keepSessions(
        new Map(ports.members.map((member) => [member.person.login, credentialMark(member)])),
      );
    },
  };
}
