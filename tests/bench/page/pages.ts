// Pages of any size for the bench: invented sentences of the genre, in the markup that offices paste.

const things = ['口袋公园', '健身步道', '社区食堂', '停车泊位', '养老床位', '公共充电桩', '标准化菜市场', '小学学位'];
const units = ['座', '公里', '家', '个', '张', '根', '家', '个'];
const prose =
  '坚持稳中求进工作总基调，统筹各方面力量，把群众身边的事一件一件办好，让城市更有活力、更有温度，让发展的成果看得见、摸得着。';

const wrap = (words: string, elements: number): string => {
  const size = Math.max(1, Math.ceil(words.length / Math.max(1, elements)));
  const pieces = Array.from({ length: Math.ceil(words.length / size) }, (_, at) =>
    words.slice(at * size, (at + 1) * size),
  );
  return pieces.map((piece) => `<span>${piece}</span>`).join('');
};

/** One paragraph of about 330 characters with three targets: as dense as reports are. */
const sentence = (n: number): string => {
  const thing = n % things.length;
  return `${prose.repeat(4)}今年新建${things[thing]}${(n % 90) + 10}${units[thing]}，改造提升${things[(thing + 3) % 8]}${(n % 40) + 5}${units[(thing + 3) % 8]}，一般公共预算收入增长${(n % 7) + 2}%左右。`;
};

const chrome = (title: string, body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${title}</title><meta name="ArticleTitle" content="${title}"><meta name="SiteName" content="某某市人民政府">
<style>body{font:16px/2 serif;margin:0 auto;max-width:960px}nav a{margin:0 8px}</style></head><body>
<nav>${Array.from({ length: 40 }, (_, n) => `<a href="/c${n}/">栏目${n}</a>`).join('')}</nav>${body}</body></html>`;

/**
 * A government work report of so many characters in so many nodes (elements and texts); a target about every 110
 * characters.
 */
export function reportPage(characters: number, nodes: number): string {
  const paragraphs = Math.ceil(characters / sentence(0).length);
  // Each span is two nodes, and so is each paragraph.
  const spans = Math.max(1, Math.round((nodes - 2 * paragraphs) / 2 / paragraphs));
  const body = Array.from({ length: paragraphs }, (_, n) => {
    const heading = n % 40 === 0 ? `<p><b>（${'一二三四五六七八九十'[(n / 40) % 10]}）办好民生实事</b></p>` : '';
    return `${heading}<p>${wrap(sentence(n), spans)}</p>`;
  });
  const opening = '各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。';
  return chrome(
    '2025年某某市政府工作报告',
    `<div class="TRS_Editor"><h1>2025年某某市政府工作报告</h1><p>${opening}</p><p><b>二、2025年重点工作</b></p>${body.join('\n')}</div>`,
  );
}

/** An ordinary page of an official site: menus, lists of links and tables, of so many nodes. */
export function ordinaryPage(nodes: number): string {
  const rows = Math.floor(nodes / 8);
  const items = Array.from(
    { length: rows },
    (_, n) =>
      `<li><a href="/zwgk/${n}.html"><span>${things[n % 8]}建设情况的通知（第${n}号）</span></a><em>2025-01-${(n % 28) + 1}</em></li>`,
  );
  return chrome('通知公告_某某市人民政府', `<div class="list"><ul>${items.join('\n')}</ul></div>`);
}
