import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../lib/cli/parsed-page.ts';
import { readPage } from '../../lib/page/index.ts';
import { block, inlineTag, words } from '../unit/page/markup.ts';
import { expectRunsToHold } from '../unit/page/runs.ts';

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
