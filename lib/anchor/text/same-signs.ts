/** Language data: signs that are set for each other, after folding of widths. Each stands for one sign. */
export const sameSigns: readonly (readonly [string, string])[] = [
  ['“”„‟〝〞', '"'],
  ['‘’‚‛', "'"],
  ['—–‒―‐‑−－', '-'],
  ['～〜∼', '~'],
  ['∶︰', ':'],
  ['•・‧∙', '·'],
  ['〇', '○'],
  ['﹪', '%'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['〔﹝', '['],
  ['〕﹞', ']'],
];
