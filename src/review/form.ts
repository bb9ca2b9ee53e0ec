import type { PageContext } from './environment.ts';

/** What a form sent. Text comes with `\n` between its lines, as everywhere in takkebrev. */
export class Form {
  readonly #fields: FormData;

  private constructor(fields: FormData) {
    this.#fields = fields;
  }

  static async of(c: PageContext): Promise<Form> {
    return new Form(await c.req.formData());
  }

  /** Null where the field is missing. */
  text(name: string): string | null {
    return textOf(this.#fields.get(name));
  }

  all(name: string): readonly string[] {
    return this.#fields.getAll(name).map((value) => textOf(value) ?? '');
  }

  /** A whole number; null where there is none. */
  number(name: string): number | null {
    const text = this.text(name);
    return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null;
  }

  /**
   * The letter as the form holds it, with what was written in the slots' own fields put in their
   * places: that is how it works without a script; with one, the letter holds them already.
   */
  letter(): string | null {
    const text = this.text('text');
    if (text === null) return null;
    const filled = this.all('slot');
    return this.all('placeholder').reduce((letter, placeholder, index) => {
      const words = filled[index]?.trim() ?? '';
      if (words === '' || placeholder === '') return letter;
      return letter.replace(placeholder, () => words);
    }, text);
  }
}

// A browser posts line breaks as CR LF.
const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n') : null;
