/**
 * HTML as mail programs write it, to the text a reader sees. Quoted passages (`blockquote`) get
 * `> ` before each line, so that history is found as in plain text. Nothing is fetched; scripts,
 * styles, comments and hidden passages are dropped. One pass, linear time, never throws.
 */
import { decodeEntities } from './entities.ts';

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const rawElements = new Set('script style title template noframes xml svg object'.split(' '));
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table'.split(' '));
const blocks = new Set(
  'div section article header footer main aside nav address center form fieldset figure li dt dd tr tbody thead tfoot body html'.split(
    ' ',
  ),
);
const rule = '_'.repeat(32);
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:[;"'!]|$)/i;
const noMargin = /\bMsoNormal\b|margin(?:-bottom)?\s*:\s*0/i;

interface Open {
  readonly name: string;
  readonly hidden: boolean;
}

/** Lines as they grow, each with the quotation depth it began at. */
class Page {
  private readonly lines: string[] = [];
  /** The pieces of the line that grows: joined late, so that many small ones stay cheap. */
  private pieces: string[] = [];
  private last = '';
  depth = 0;
  preformatted = 0;

  private add(piece: string): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.last = piece.slice(-1);
  }

  text(raw: string): void {
    if (this.preformatted > 0) {
      const [first = '', ...rest] = raw.split('\n');
      this.add(first);
      for (const next of rest) {
        this.lineBreak();
        this.add(next);
      }
      return;
    }
    const collapsed = raw.replace(/[ \t\n\f]+/g, ' ');
    const doubled = collapsed.startsWith(' ') && (this.last === '' || this.last === ' ');
    this.add(doubled ? collapsed.slice(1) : collapsed);
  }

  space(): void {
    if (this.last !== '' && this.last !== ' ') this.add(' ');
  }

  lineBreak(): void {
    const text = this.pieces.join('').replaceAll('\u00a0', ' ').trimEnd();
    this.pieces = [];
    this.last = '';
    const marks = '>'.repeat(Math.min(this.depth, 20));
    this.lines.push(marks === '' ? text : `${marks} ${text}`.trimEnd());
  }

  /** Ends the line if anything stands on it. */
  block(): void {
    if (this.pieces.some((piece) => piece !== ' ')) this.lineBreak();
    this.pieces = [];
    this.last = '';
  }

  paragraph(): void {
    this.block();
    const last = this.lines.at(-1);
    if (last !== undefined && !/^>*$/.test(last)) this.lineBreak();
  }

  toString(): string {
    this.block();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}

/** Walks the tags of one document. */
class Walk {
  private readonly page = new Page();
  private readonly open: Open[] = [];
  private readonly openCount = new Map<string, number>();
  private hidden = 0;
  private quoteBroken = false;
  private noMoreTags = false;
  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  run(): string {
    let from = 0;
    for (let at = this.html.indexOf('<'); at >= 0; at = this.html.indexOf('<', at)) {
      const end = this.tagEnd(at);
      if (end < 0) {
        at++;
        continue;
      }
      this.text(this.html.slice(from, at));
      at = this.tag(at, end);
      from = at;
    }
    this.text(this.html.slice(from));
    return this.page.toString();
  }

  private text(raw: string): void {
    if (raw !== '' && this.hidden === 0) this.page.text(decodeEntities(raw));
  }

  /** Takes the tag from `start` to its `>` at `end`; returns where the text goes on. */
  private tag(start: number, end: number): number {
    const name = /^<(\/?)([a-zA-Z][\w:-]{0,40})/.exec(this.html.slice(start, start + 44));
    const element = (name?.[2] ?? '').toLowerCase();
    if (name === null) return end + 1;
    if (name[1] !== '/') return this.openTag(element, this.html.slice(start, end), end + 1);
    this.closeTag(element);
    return end + 1;
  }

  /** Where the `>` stands of the tag or comment at `start`; -1 where none begins there. */
  private tagEnd(start: number): number {
    const { html } = this;
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      return end < 0 ? html.length : end + 2;
    }
    if (this.noMoreTags || !/^<[a-zA-Z/!?]/.test(html.slice(start, start + 2))) return -1;
    const end = this.quoteBroken ? -1 : this.quotedEnd(start + 1);
    const plain = end < 0 ? html.indexOf('>', start) : end;
    if (plain < 0) this.noMoreTags = true;
    return plain;
  }

  /** Minds quoted values; from the first one that is never closed on, quotes mean nothing. */
  private quotedEnd(from: number): number {
    const { html } = this;
    const mark = /[>"']/g;
    mark.lastIndex = from;
    for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
      if (found[0] === '>') return found.index;
      // A quotation mark opens a value only after an equals sign.
      if (html[found.index - 1] !== '=') continue;
      const close = html.indexOf(found[0], found.index + 1);
      if (close < 0) break;
      mark.lastIndex = close + 1;
    }
    this.quoteBroken = true;
    return -1;
  }

  private openTag(name: string, tag: string, next: number): number {
    if (rawElements.has(name)) return tag.endsWith('/') ? next : this.afterRaw(name, next);
    if (blocks.has(name) || paragraphs.has(name)) this.implicitClose(name);
    const hidden = isHidden(tag);
    if (this.hidden === 0 && !hidden) this.begin(name, tag);
    if (voidElements.has(name) || tag.endsWith('/')) return next;
    this.open.push({ name, hidden });
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
    if (hidden) this.hidden++;
    return next;
  }

  private afterRaw(name: string, from: number): number {
    const close = new RegExp(`</${name}[\\s/>]`, 'gi');
    close.lastIndex = from;
    const found = close.exec(this.html);
    if (found === null) return this.html.length;
    const end = this.html.indexOf('>', found.index);
    return end < 0 ? this.html.length : end + 1;
  }

  private implicitClose(name: string): void {
    const top = this.open.at(-1)?.name;
    if (top === 'p' || (top === 'li' && name === 'li')) this.closeTag(top);
  }

  private begin(name: string, tag: string): void {
    const { page } = this;
    if (name === 'br') page.lineBreak();
    else if (name === 'hr') {
      page.block();
      page.text(rule);
      page.block();
    } else if (name === 'td' || name === 'th') page.space();
    else if (paragraphs.has(name)) {
      if (noMargin.test(tag.slice(0, 1000))) page.block();
      else page.paragraph();
    } else if (blocks.has(name)) page.block();
    if (name === 'li') page.text('- ');
    if (name === 'blockquote') page.depth++;
    if (name === 'pre') page.preformatted++;
  }

  private closeTag(name: string): void {
    if (name === 'p' || name === 'br') this.begin(name === 'p' ? 'div' : 'br', '');
    if ((this.openCount.get(name) ?? 0) === 0) return;
    for (let top = this.open.pop(); top !== undefined; top = this.open.pop()) {
      this.openCount.set(top.name, (this.openCount.get(top.name) ?? 1) - 1);
      if (top.hidden) this.hidden--;
      else if (this.hidden === 0) this.finish(top.name);
      if (top.name === name) return;
    }
  }

  private finish(name: string): void {
    const { page } = this;
    if (name === 'blockquote') {
      page.block();
      page.depth = Math.max(0, page.depth - 1);
    }
    if (name === 'pre') page.preformatted = Math.max(0, page.preformatted - 1);
    if (paragraphs.has(name) && name !== 'p') page.paragraph();
    else if (blocks.has(name)) page.block();
  }
}

function isHidden(tag: string): boolean {
  const head = tag.slice(0, 2000);
  return /\shidden(?:\s|=|$)/i.test(head) || (/style\s*=/i.test(head) && hiddenStyle.test(head));
}

/** The text of an HTML document or fragment. */
export function htmlToText(html: string): string {
  return new Walk(html).run();
}
