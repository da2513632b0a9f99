/** What a page says of when the report was put out or made: 发布时间, 成文日期. */
const LABEL =
  /((?:发布|公开|发稿|成文|生成|发文|印发)(?:时间|日期)|^\s*(?:时间|日期)(?=\s*[:：]))\s*[\])】]?\s*[|:：]?/;
const DAY = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/;
/** Beside a label stand other short facts at most. */
const LONGEST_NODE = 200;
/** How much is read behind a label, in characters. */
const REACH = 40;
const MOST_LINES = 4;

/** Gathers the labelled dates of a page, wherever they stand: mostly above the body, in an element of their own. */
export class DatelineGatherer {
  /** Each as 发布时间：2025-03-13 10:15. */
  readonly lines: string[] = [];
  #label: string | null = null;
  #behind = '';

  /** The words of a text node, in document order. */
  read(words: string): void {
    if (this.#label !== null) this.#add(words);
    else if (this.lines.length < MOST_LINES && words.length <= LONGEST_NODE) this.#begin(words);
  }

  #begin(words: string): void {
    const found = LABEL.exec(words);
    if (!found) return;
    this.#label = found[1]?.trim() ?? '';
    this.#behind = '';
    this.#add(words.slice(found.index + found[0].length));
  }

  /** The date may stand in the next element. */
  #add(words: string): void {
    this.#behind = `${this.#behind} ${words}`
      .replaceAll(/[\s:：|]+(?!\d{2})/g, ' ')
      .trim()
      .slice(0, REACH);
    const isDated = DAY.test(this.#behind);
    if (isDated) this.lines.push(`${this.#label}：${this.#behind}`);
    if (isDated || this.#behind.length >= REACH) this.#label = null;
  }
}
