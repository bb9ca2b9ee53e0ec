import type { Carried } from './carry.ts';
import type { AuthContext, RenderAuthPage } from './environment.ts';
import { filled, wordsOf } from './words.ts';

/** The ways in that somebody of the configuration uses. */
export interface WaysIn {
  readonly password: boolean;
  /** Name of the login service; null where nobody uses it. */
  readonly service: string | null;
  readonly link: boolean;
}

export interface LoginView {
  /** An own path: where to after login. */
  readonly next: string;
  readonly login?: string;
  readonly carried?: Carried | null;
  /** What went wrong, or why one is here. */
  readonly said?: string;
}

type Status = 200 | 401 | 403 | 410 | 429;

/** The login page, and the page that gives back what was typed before it. */
export class LoginForm {
  readonly #render: RenderAuthPage;
  readonly #ways: WaysIn;

  constructor(render: RenderAuthPage, ways: WaysIn) {
    this.#render = render;
    this.#ways = ways;
  }

  show(c: AuthContext, status: Status, { next, login, carried, said }: LoginView): Response {
    const words = wordsOf(c.get('language'));
    const service = this.#ways.service;
    return c.html(
      this.#render(c, 'login', words.title, {
        words,
        ways: this.#ways,
        elsewhere: service === null ? '' : filled(words.elsewhere, { service }),
        elsewherePath: `/login/oidc?next=${encodeURIComponent(next)}`,
        next,
        login: login ?? '',
        said: said ?? '',
        wrong: status !== 200,
        carry: carried ? JSON.stringify(carried) : '',
        // The login service gets no form: what was typed stays here to be copied, in any case.
        typed: carried ? typedText(carried) : '',
      }),
      status,
    );
  }

  /** Shows what was typed, with a button that posts it where it was meant to go, or where it is only kept. */
  carryOn(c: AuthContext, carried: Carried, csrf: string, status: Status): Response {
    const words = wordsOf(c.get('language'));
    const text = typedText(carried);
    const fields = carried.fields.map(([name, value]) => ({
      name,
      value,
      long: value !== '' && value === text,
    }));
    return c.html(
      this.#render(c, 'carry-on', words.carryTitle, { words, path: carried.path, csrf, fields }),
      status,
    );
  }
}

/** What is shown of the typed fields: the letter, or where there is none the longest of them. */
const typedText = ({ fields }: Carried): string =>
  fields.find(([name]) => name === 'text')?.[1] ||
  fields.reduce((most, [, value]) => (value.length > most.length ? value : most), '');
