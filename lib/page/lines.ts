import type { PageNode, TextRun } from './page.ts';

/** One line of a page's text; its runs count from the line's own start. */
export interface Line {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** How many characters stand in links. */
  readonly linked: number;
}

/** A run that can still grow. */
interface OpenRun {
  readonly node: PageNode;
  readonly nodeStart: number;
  nodeEnd: number;
  readonly start: number;
}

/** White space that may yet become one space, if something follows it on the line. */
interface Gap {
  readonly node: PageNode;
  readonly at: number;
  broken: boolean;
}

/** White space that a browser collapses (CSS Text 3); full-width and no-break spaces are shown, each for itself. */
const PIECES = /[ \t\n\r\f]+|[\u200b\u2060\ufeff\u00ad]+|[^ \t\n\r\f\u200b\u2060\ufeff\u00ad]+/g;
const COLLAPSIBLE = /^[ \t\n\r\f]/;
const UNSEEN = /^[\u200b\u2060\ufeff\u00ad]/;
/** Looks like a space, and is one when copied. */
const NO_BREAK = /[\u00a0\u202f]/g;
/** Between two of these a line break of the source is no space (CSS Text 3, segment break transformation). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\ufe10-\ufe6f\uff00-\uff60\uffe0-\uffe6\ud840-\udfff]/;

/** Builds lines as a reader sees them: white space collapsed, ends trimmed, cells parted by tabs, empty lines dropped. */
export class LineBuilder {
  readonly lines: Line[] = [];
  /** Characters of all lines. */
  length = 0;
  /** Grows by many small pieces: asking for its last character each time would copy it each time. */
  #text = '';
  #last = '';
  #runs: OpenRun[] = [];
  #linked = 0;
  #gap: Gap | null = null;
  #breakDue = false;
  #tabs = 0;
  #freshCell = false;

  /** A block begins or ends, or `<br>`: what follows stands on a line of its own, unless nothing came since a cell began. */
  breakLine(): void {
    if (!this.#freshCell) this.#breakDue = true;
  }

  /** A row begins or ends: cells on both sides are not parted by tabs. */
  breakRow(): void {
    this.#endLine();
    this.#freshCell = false;
    this.#tabs = 0;
  }

  /** The second or a later cell of a row begins. */
  beginCell(): void {
    this.#breakDue = false;
    this.#tabs += 1;
    this.#freshCell = true;
  }

  /** The characters of a text node. */
  read(node: PageNode, linked: boolean): void {
    const words = node.nodeValue ?? '';
    for (const found of words.matchAll(PIECES)) this.#piece(node, found.index, found[0], linked);
  }

  /** The same where line breaks of the source are shown as such. */
  readPreformatted(node: PageNode, linked: boolean): void {
    const words = node.nodeValue ?? '';
    for (const found of words.matchAll(/\r?\n|[^\r\n]+|\r/g)) {
      if (/^[\r\n]/.test(found[0])) this.breakLine();
      else this.#ink(node, found.index, found[0], linked);
    }
  }

  /** The lines so far; nothing may be read after. */
  finish(): Line[] {
    this.#endLine();
    return this.lines;
  }

  #piece(node: PageNode, at: number, words: string, linked: boolean): void {
    if (UNSEEN.test(words)) return;
    if (COLLAPSIBLE.test(words)) {
      this.#gap ??= { node, at, broken: false };
      if (/[\n\r]/.test(words)) this.#gap.broken = true;
    } else {
      this.#ink(node, at, words, linked);
    }
  }

  #ink(node: PageNode, from: number, words: string, linked: boolean): void {
    if (this.#breakDue) this.#endLine();
    this.#putTabs();
    const bare = this.#atStart() ? words.trimStart() : words;
    if (bare === '') return;
    this.#putGap(bare);
    this.#append(node, from + words.length - bare.length, bare);
    if (linked) this.#linked += bare.length;
    this.#freshCell = false;
  }

  #atStart(): boolean {
    return this.#last === '' || this.#last === '\t';
  }

  #putTabs(): void {
    if (this.#tabs === 0) return;
    if (/[^\S\t]/.test(this.#last)) this.#trim();
    this.#text += '\t'.repeat(this.#tabs);
    this.#last = '\t';
    this.#tabs = 0;
    this.#gap = null;
  }

  #putGap(next: string): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap === null || this.#atStart()) return;
    if (gap.broken && WIDE.test(this.#last) && WIDE.test(next[0] ?? '')) return;
    this.#append(gap.node, gap.at, ' ');
  }

  #append(node: PageNode, at: number, words: string): void {
    const last = this.#runs.at(-1);
    if (last?.node === node && last.nodeEnd === at) last.nodeEnd += words.length;
    else this.#runs.push({ node, nodeStart: at, nodeEnd: at + words.length, start: this.#text.length });
    const shown = words.replace(NO_BREAK, ' ');
    this.#text += shown;
    this.#last = shown.at(-1) ?? this.#last;
  }

  /** Takes white space off the end of the line or cell. */
  #trim(): void {
    this.#text = this.#text.trimEnd();
    this.#shorten(this.#text.length);
  }

  #shorten(kept: number): void {
    for (let run = this.#runs.at(-1); run; run = this.#runs.at(-1)) {
      const length = kept - run.start;
      if (length > 0) {
        run.nodeEnd = Math.min(run.nodeEnd, run.nodeStart + length);
        return;
      }
      this.#runs.pop();
    }
  }

  #endLine(): void {
    this.#breakDue = false;
    this.#gap = null;
    const kept = this.#text.trimEnd();
    if (kept !== '') {
      this.#shorten(kept.length);
      this.lines.push({ text: kept, runs: this.#runs, linked: this.#linked });
      this.length += kept.length;
    }
    this.#text = '';
    this.#last = '';
    this.#runs = [];
    this.#linked = 0;
  }
}
