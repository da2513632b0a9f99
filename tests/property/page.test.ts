import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../lib/cli/parsed-page.ts';
import { readPage } from '../../lib/page/index.ts';
import { expectRunsToHold } from '../unit/page/runs.ts';

const words = fc.stringMatching(/^[增长的5%，。 \n\u00a0\u3000𠮷A-Za-z]{0,12}$/u);
const inlineTag = fc.constantFrom('span', 'font', 'b', 'o:p', 'a');
const blockTag = fc.constantFrom('p', 'div', 'li', 'blockquote', 'h3', 'section');

const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<!-- 注 -->', '<img alt="图">', '<script>增长9%</script>', '<i hidden>藏</i>'),
    fc
      .tuple(inlineTag, fc.array(tie('inline'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(blockTag, fc.array(tie('inline'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    fc
      .tuple(fc.constantFrom('div', 'section'), fc.array(tie('block'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('\n')}</${tag}>`),
    fc
      .array(fc.array(fc.oneof(tie('inline'), tie('block')), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map(
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
  ),
}));

const read = (html: string) => readPage(parsePage(`<div id="zoom">${html}</div>`));

describe('a page’s text', () => {
  it('maps to nodes and back, whatever the markup', () => {
    fc.assert(fc.property(fc.array(block, { maxLength: 6 }), (blocks) => expectRunsToHold(read(blocks.join('')))));
  });

  it('has no empty line, and no line with white space at its end', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { text } = read(blocks.join(''));
        if (text === '') return;
        for (const line of text.split('\n')) expect(line).toMatch(/\S$/);
        expect(text).not.toMatch(/9%|藏|注/);
      }),
    );
  });

  it('is the same however its words are cut into elements', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.array(inlineTag, { minLength: 5, maxLength: 5 }),
        (pieces, tags) => {
          const cut = pieces.map((piece, index) => `<${tags[index]}>${piece}</${tags[index]}>`).join('');
          expect(read(`<p>${cut}</p>`).text).toBe(read(`<p>${pieces.join('')}</p>`).text);
        },
      ),
    );
  });

  it('is not changed by what stands around the container', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const body = `<div id="zoom"><p>各位代表，现在报告工作，请予审议，并请提出意见。</p>${blocks.join('')}</div>`;
        const around = `<nav><a href="#">首页</a></nav>${body}<footer>版权所有</footer>`;
        expect(readPage(parsePage(around)).text).toBe(readPage(parsePage(body)).text);
      }),
    );
  });
});
