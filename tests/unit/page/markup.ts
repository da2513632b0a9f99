import fc from 'fast-check';

/** Words with white space of all kinds, a surrogate pair and Latin letters. */
export const words = fc.stringMatching(/^[增长的5%，。 \n\u00a0\u3000𠮷A-Za-z]{0,12}$/u);
export const inlineTag = fc.constantFrom('span', 'font', 'b', 'o:p', 'a');
const blockTag = fc.constantFrom('p', 'div', 'li', 'blockquote', 'h3', 'section');

/** Markup as editors leave it: words cut over elements, lists, tables, hidden parts. */
export const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
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
