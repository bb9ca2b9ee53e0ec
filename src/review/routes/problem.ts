import type { PageContext } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { textsOf, type Texts } from '../texts.ts';

type Status = 400 | 403 | 404 | 413 | 422 | 500;

/** A page that says one sentence. */
export function problemPage(
  c: PageContext,
  { pages }: Pick<RoutePorts, 'pages'>,
  text: keyof Texts['page'] | keyof Texts['after'],
  status: Status,
): Response {
  const { page, after } = textsOf(c.get('language'));
  const message = { ...page, ...after }[text];
  return c.html(pages.whole(c, 'problem', { title: message, here: 'none' }, { message }), status);
}

/** The same for what is not there and for what this person may not see. */
export const notFound = (c: PageContext, ports: Pick<RoutePorts, 'pages'>): Response =>
  problemPage(c, ports, 'notFound', 404);
