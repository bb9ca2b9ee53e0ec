import { TrieRouter } from 'hono/router/trie-router';
import { roles } from '../../model/people.ts';
import type { RouteRule } from './environment.ts';

/** The routes of login and logout. */
export const loginRules: readonly RouteRule[] = [
  { method: 'GET', path: '/login', role: 'anyone' },
  { method: 'POST', path: '/login', role: 'anyone' },
  { method: 'GET', path: '/login/once', role: 'anyone' },
  { method: 'GET', path: '/login/oidc', role: 'anyone' },
  { method: 'GET', path: '/login/oidc/callback', role: 'anyone' },
  { method: 'POST', path: '/logout', role: 'reader' },
];

/** Finds the rule of a request; a path without one is closed to everybody. */
export class RouteTable {
  readonly #router = new TrieRouter<RouteRule>();

  constructor(rules: readonly RouteRule[]) {
    for (const rule of [...rules, ...loginRules]) this.#router.add(rule.method, rule.path, rule);
  }

  /** The strictest rule where several match; null for what nobody may. HEAD is answered as GET. */
  ruleOf(method: string, path: string): RouteRule | null {
    const [found] = this.#router.match(method === 'HEAD' ? 'GET' : method, path);
    return found
      .map(([rule]) => rule)
      .reduce<RouteRule | null>(
        (strictest, rule) =>
          strictest === null || rankOf(rule) > rankOf(strictest) ? rule : strictest,
        null,
      );
  }

  /** Where what was typed for `path` is carried to, with the places of the pattern filled in; null where nowhere. */
  carryPath(rule: RouteRule, path: string): string | null {
    if (rule.carry === undefined) return null;
    const given = path.split('/');
    const values = new Map(
      rule.path.split('/').map((step, index) => [step, given[index] ?? ''] as const),
    );
    return rule.carry
      .split('/')
      .map((step) => (step.startsWith(':') ? (values.get(step) ?? '') : step))
      .join('/');
  }

  /** True of a path that something typed may be carried to. */
  takesCarried(path: string): boolean {
    const rule = this.ruleOf('POST', path);
    return rule !== null && rule.role !== 'anyone' && rule.path !== '/logout';
  }
}

const rankOf = ({ role }: RouteRule): number => (role === 'anyone' ? -1 : roles.indexOf(role));
