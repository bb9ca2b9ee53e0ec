import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { TakkebrevError } from '../model/errors.ts';
import { staffCodes } from '../model/staff-texts.ts';
import type { PageContext } from './environment.ts';
import { languageNames, textsOf, type Texts } from './texts.ts';
import { navigation, type Here } from './view/navigation.ts';

const folder = fileURLToPath(new URL('../../templates/pages', import.meta.url));

/** What a page shows: texts are escaped by the template, whatever they hold. */
export type View = Readonly<Record<string, unknown>>;

/** What the frame around a page needs to know of it. */
export interface Frame {
  readonly title: string;
  /** Which entry of the navigation is this page. */
  readonly here: Here;
  /** What has just been done, told once. */
  readonly said?: string | null;
}

/** The pages of templates/pages, compiled once. */
export interface Pages {
  /** A whole page in the request's language; `person` and `csrf` come from the request. */
  whole(c: PageContext, name: string, frame: Frame, view: View): string;
  /** A piece of a page, as htmx fetches it. */
  part(c: PageContext, name: string, view: View): string;
}

/** Compiles every page. Throws TakkebrevError `template-invalid`. */
export function loadPages(edition: string): Pages {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('fill', fillIn);
  handlebars.registerHelper('is', is);
  for (const [name, text] of templatesIn(join(folder, 'parts')))
    handlebars.registerPartial(name, text);
  const compiled = new Map(
    [...templatesIn(folder), ...templatesIn(join(folder, 'parts'))].map(([name, text]) => [
      name,
      handlebars.compile<View>(text, { strict: true, preventIndent: true }),
    ]),
  );
  const run = (name: string, view: View): string => {
    const template = compiled.get(name);
    if (template === undefined)
      throw new TakkebrevError('template-invalid', `There is no page ${name} in ${folder}.`);
    return template(view);
  };
  return {
    part: (c, name, view) => run(name, { ...commonOf(c), ...view }),
    whole(c, name, frame, view) {
      const common = { ...commonOf(c), edition };
      const body = new Handlebars.SafeString(run(name, { ...common, ...view }));
      return run('layout', {
        ...common,
        said: null,
        ...frame,
        body,
        path: c.req.path,
        menu: navigation(c.get('person') ?? null, frame.here, textsOf(c.get('language'))),
        languages: staffCodes.map((code) => ({
          code,
          name: languageNames[code],
          chosen: code === c.get('language'),
        })),
      });
    },
  };
}

const commonOf = (c: PageContext): View & { readonly t: Texts['page'] } => ({
  t: textsOf(c.get('language')).page,
  after: textsOf(c.get('language')).after,
  texts: textsOf(c.get('language')),
  language: c.get('language'),
  person: c.get('person') ?? null,
  csrf: c.get('csrf') ?? '',
});

const templatesIn = (path: string): [string, string][] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(path, file), 'utf8')]);

/** `{{fill t.waiting days=3}}`: the text with its named places filled. */
const fillIn = (text: string, { hash }: Handlebars.HelperOptions): string =>
  fill(text, hash as Readonly<Record<string, string | number>>);

const is = (one: unknown, other: unknown): boolean => one === other;

/** Puts values into the named places of a text: `{days}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
