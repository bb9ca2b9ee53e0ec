import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { TakkebrevError } from '../model/errors.ts';
import { languageCodes, type LanguageCode } from '../model/language.ts';

/** One way of putting one thing: one line of a letter template. */
export interface Variant {
  /** Values the line cannot do without: those it names outside `{{#if}}`. */
  readonly needs: readonly string[];
  /** Every value it names. */
  readonly names: readonly string[];
  /** `file:line`, for messages. */
  readonly place: string;
  render(values: Readonly<Record<string, string>>): string;
}

/** The phrasing of letters: per language and file (`thanks.hbs` is `thanks`), sections of variants. */
export interface LetterTemplates {
  /**
   * The variants under `# section` of a file; section '' holds the lines above the first heading.
   * Empty where there are none. Throws TakkebrevError `template-invalid`.
   */
  variants(language: LanguageCode, file: string, section: string): readonly Variant[];
}

/** What a letter template may name, each with what it holds. */
export const templateValues: Readonly<Record<string, string>> = {
  name: 'how to greet the customer',
  firm: "the firm's name",
  signer: 'who signs',
  main: 'the problem as a main clause',
  Main: 'the same with a capital',
  soon: 'a day that the customer names and that comes before ours',
  meant: "what it meant in the customer's words, for the staff",
  product: 'the thing in the definite form',
  Product: 'the same with a capital',
  order: "the customer's order number",
  invoice: "the number of the customer's invoice",
  booking: "the number of the customer's booking",
  danger: 'the words of the mail that a person must call about first',
  passage: 'what was changed, in the words of a person',
  clause: "the problem in the customer's words turned to the firm's side, for the staff",
  Clause: 'the same with a capital',
  passages: "what went wrong in the customer's words, for the staff",
  requests: "what is asked for in the customer's words, for the staff",
  praised: "kind words of the customer's, for the staff",
  blank: 'a blank for the staff, in square brackets',
  asks: "the customer's own question, in quotation marks",
  amount: 'an amount from the mail, with its currency',
  bought: 'the day of purchase, without preposition',
  since: 'the time from the purchase to the mail, in words',
  term: 'the time of delivery that had been promised, as a count of days',
  occasion: 'the feast it was meant for, in the definite form',
  Occasion: 'the same with a capital',
  neuter: 'set where the word for the thing is neuter',
  plural: 'set where it is plural',
  room: 'the room or cabin with its number',
  date: 'the day it went wrong, as an adverbial',
  Date: 'the same with a capital',
  flaw: 'a flaw one sees, with its article',
  times: 'how many times the customer had called or written',
  repeat: 'set where the customer says that it is not the first time',
  options: 'what the customer may choose between',
  option: 'the one remedy that may be offered',
  question: 'what must be known first',
  day: 'the day of the next step, in words',
  promised: 'what was promised in an earlier letter, in its words',
  Day: 'the same with a capital',
  told: 'the problem as a kind of fault, as a main clause',
  Told: 'the same with a capital',
  finding: 'that fault as a noun, definite',
  Finding: 'the same with a capital',
  sorry: 'what the firm failed at, as a subordinate clause',
  pity: 'what went wrong, as a subordinate clause that admits nothing',
  second: 'a second fault as a main clause',
  Second: 'the same with a capital',
  topic: 'what the matter is about',
  Topic: 'the same with a capital',
};

const packaged = fileURLToPath(new URL('../../templates/letters', import.meta.url));

type Sections = ReadonlyMap<string, readonly Variant[]>;
type Source = { readonly path: string; readonly text: string };

/**
 * Reads the letter templates of the package and, over them, those in `override` (a folder of the
 * same shape): a section there replaces the package's section of that name. Files are read now,
 * each is compiled on first use. Throws TakkebrevError `file-unreadable`.
 */
export function loadLetterTemplates(override?: string): LetterTemplates {
  const sources = new Map<string, Source[]>();
  for (const language of languageCodes)
    for (const root of override === undefined ? [packaged] : [packaged, override])
      for (const source of templatesIn(join(root, language), root === packaged)) {
        const key = `${language}/${source.name}`;
        sources.set(key, [...(sources.get(key) ?? []), source]);
      }
  const compiled = new Map<string, Sections>();
  return {
    variants(language, file, section) {
      const key = `${language}/${file}`;
      const known = compiled.get(key);
      const sections = known ?? new Map((sources.get(key) ?? []).flatMap((s) => [...parse(s)]));
      if (known === undefined) compiled.set(key, sections);
      return sections.get(section) ?? [];
    },
  };
}

function templatesIn(folder: string, required: boolean): (Source & { readonly name: string })[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => {
        const path = join(folder, file);
        return { name: file.slice(0, -'.hbs'.length), path, text: readFileSync(path, 'utf8') };
      });
  } catch (cause) {
    // An override may hold one language only.
    if (!required && (cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new TakkebrevError('file-unreadable', `Cannot read the letter templates in ${folder}.`, {
      fields: { folder },
      cause,
    });
  }
}

/** A line is a variant, `# name` opens a section, `{{! ... }}` alone on a line is a comment. */
function parse(source: Source): Sections {
  const sections = new Map<string, Variant[]>();
  let section = '';
  for (const [index, line] of source.text.split(/\r?\n/).entries()) {
    const text = line.trim();
    if (text === '' || (text.startsWith('{{!') && text.endsWith('}}'))) continue;
    if (text.startsWith('# ')) section = text.slice(2).trim();
    else {
      const variant = compile(text, source.path, index + 1);
      sections.set(section, [...(sections.get(section) ?? []), variant]);
    }
  }
  return sections;
}

function compile(text: string, path: string, line: number): Variant {
  const place = `${path}:${line}`;
  const invalid = (message: string, cause?: unknown) =>
    new TakkebrevError('template-invalid', `${place}: ${message}`, {
      fields: { file: path, line },
      cause,
    });
  try {
    const program = Handlebars.parse(text);
    const named = new Named();
    named.accept(program);
    const unknown = [...named.all].find((name) => !Object.hasOwn(templateValues, name));
    if (unknown !== undefined)
      throw invalid(
        `{{${unknown}}} is not known here; known are ${Object.keys(templateValues).join(', ')}.`,
      );
    const template = Handlebars.compile<Readonly<Record<string, string>>>(program, {
      noEscape: true,
      knownHelpersOnly: true,
    });
    const needs = [...named.needed];
    return { needs, names: [...named.all], place, render: (values) => template(values) };
  } catch (cause) {
    if (cause instanceof TakkebrevError) throw cause;
    throw invalid(
      cause instanceof Error ? cause.message.split('\n').join(' ') : 'not understood.',
      cause,
    );
  }
}

/** Collects the values a template names, and those it names outside any block. */
class Named extends Handlebars.Visitor {
  readonly all = new Set<string>();
  readonly needed = new Set<string>();
  private depth = 0;

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    for (const param of block.params) this.accept(param);
    this.depth += 1;
    this.accept(block.program);
    if (block.inverse) this.accept(block.inverse);
    this.depth -= 1;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const path = mustache.path as hbs.AST.PathExpression;
    this.all.add(path.original);
    if (this.depth === 0) this.needed.add(path.original);
    for (const param of mustache.params) this.accept(param);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.all.add(path.original);
  }
}
