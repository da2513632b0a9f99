import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { readPage } from '../../../lib/page/index.ts';

const read = (html: string) => readPage(parsePage(html));
const body =
  '<p>各位代表，现在报告工作，请予审议，并请提出意见。</p><p>地区生产总值增长5%左右，城镇新增就业2600人以上。</p>';
const lines = '各位代表，现在报告工作，请予审议，并请提出意见。\n地区生产总值增长5%左右，城镇新增就业2600人以上。';

describe('which part of the page is the report', () => {
  it.each([
    [
      'the innermost of two by name',
      `<div class="content"><p>上一页</p><div id="zoom"><div class="TRS_Editor">${body}</div></div></div>`,
      '.TRS_Editor',
    ],
    [
      'a telling name before a loose one',
      `<div class="content"><div class="j-fontContent">${body}</div></div>`,
      '.j-fontContent',
    ],
    [
      'a loose name before density',
      `<div class="sidebar"><a>通知，公告。</a></div><div class="content">${body}</div>`,
      '.content',
    ],
    [
      'density without any name',
      `<ul><li><a>通知，公告。</a></li></ul><div class="a1"><div class="b2">${body}</div></div><p>主办：某部门。</p>`,
      'density',
    ],
    [
      'an inline element of a telling name, with line breaks alone',
      `<div class="w"><h1>标题，一个。</h1><span>时间：2025-01-20，来源：办公室。</span><font id="zoom">${lines.replace('\n', '<br>')}</font></div>`,
      '#zoom',
    ],
    ['not an empty element of a telling name', `<div id="zoom"></div><div class="x9">${body}</div>`, 'density'],
    [
      'not a small element of a telling name',
      `<div class="TRS_Editor">简介，一句。</div><div class="x9">${body}</div>`,
      'density',
    ],
    [
      'not a hidden double',
      `<div id="UCAP-CONTENT" style="display:none"><p>草稿，不用。</p>${body}</div><div id="zoom">${body}</div>`,
      '#zoom',
    ],
  ])('%s', (_, html, container) => {
    const page = read(html);
    expect(page.container).toBe(container);
    expect(page.text).toBe(lines);
  });

  const sentence = '市情概况，本市位于省境东部，辖三区四县，面积八千平方公里。';
  const longBody = body.repeat(12);
  const longLines = Array.from({ length: 12 }, () => lines).join('\n');

  it('leaves out a sidebar that speaks in sentences, where the body has no telling name', () => {
    const aside = `<div class="l1"><h3>概况</h3><p>${sentence.repeat(3)}</p></div>`;
    const below = `<div><p>${sentence}${sentence}</p></div>`;
    const page = read(`<div class="m">${aside}<div class="r"><div class="x9">${longBody}</div></div></div>${below}`);
    expect(page.text).toBe(longLines);
  });

  it('keeps the paragraphs before the box that holds most of the report', () => {
    const first = `<p>${sentence}${sentence}${sentence}</p>`;
    const page = read(`<div class="m"><div class="x9">${first}<div>${longBody}</div></div></div>`);
    expect(page.text).toBe(`${sentence.repeat(3)}\n${longLines}`);
  });

  it('joins a body that is cut into several elements of one name', () => {
    const halves = body.split('</p>').filter((half) => half !== '');
    const html = `<div class="wrap">${halves.map((half) => `<div class="TRS_Editor">${half}</p></div>`).join('')}</div>`;
    expect(read(html).text).toBe(lines);
  });

  it('reads a page that its script has yet to show', () => {
    expect(read(`<body style="display:none"><div id="zoom">${body}</div></body>`).text).toBe(lines);
  });

  it('keeps what holds the report, whatever its class says', () => {
    expect(read(`<div id="zoom"><div class="print">${body}</div></div>`).text).toBe(lines);
    expect(read(`<div id="zoom"><div class="hide">${body}</div></div>`).text).toBe(lines);
  });

  it('finds nothing on a page without text', () => {
    expect(read('').text).toBe('');
    expect(read('<script>var a = "增长5%，完成。"</script>').text).toBe('');
  });
});

describe('what is left out of the body', () => {
  it.each([
    ['share bars', '<div class="bdsharebuttonbox"><a>微信</a></div>'],
    ['font-size buttons', '<div>【字号：<a>大</a> <a>中</a> <a>小</a>】</div>'],
    ['tools on lines of their own', '<p>下载</p><p>打印</p><p>全屏</p><p>【字号：</p><p>加大</p><p>还原</p><p>】</p>'],
    ['the editor', '<p>（责任编辑：张三）</p>'],
    [
      'those who checked it, whatever stands on the same line',
      '<p>一审：张三　二审：李四　三审：王五</p><p>来源：四川日报　责任编辑：王五</p><p>初审编辑：张三</p><p>值班编委：李四</p>',
    ],
    ['a pager', '<p>首页 上一页 <b>1</b> <a>2</a> <a>3</a> 下一页 尾页</p><p>共3页 当前第1页</p>'],
    ['reading aloud, likes and the like', '<p>收听</p><p>全文朗读</p><p>点赞 0</p><p>TOP</p>'],
    ['crumbs without a word before them', '<p>首页 &gt; 政务公开 &gt; 政府工作报告</p><p>您的位置：首页 &gt; 公告</p>'],
    ['a related page behind brackets', '<p>【相关阅读】<a href="#">2024年政府工作报告全文</a></p>'],
    ['hits', '<p>浏览次数：1234</p>'],
    [
      'hits behind source and day',
      '<p>文章来源：市政府办公室　发布时间：2025-02-12　浏览次数：<span>1024</span>次</p>',
    ],
    ['hits behind the hour', '<p>来源：市政府 发布日期：2025-02-12 09:30 点击量：88</p>'],
    ['where one is', '<p>您当前的位置：首页 &gt; 政务公开</p>'],
    ['the next page', '<p>下一篇：<a href="#">关于某事的通知</a></p>'],
    [
      'related pages',
      '<p>相关链接：</p><ul><li><a href="#">一图读懂政府工作报告</a></li><li><a href="#">名词解释</a></li></ul>',
    ],
    ['a related page on one line', '<p>相关解读：<a href="#">《政府工作报告》解读说明</a></p>'],
    ['navigation', '<nav>首页，公告。</nav><aside>热点，新闻。</aside><footer>版权，所有。</footer>'],
    [
      'scripts and styles',
      '<style>p { color: red }</style><script>document.write("增长9%")</script><noscript>请开启。</noscript>',
    ],
    [
      'what is hidden',
      '<p hidden>甲</p><p style="color:red;display : none">乙</p><p style="visibility:hidden">丙</p><i aria-hidden="true">丁</i><p class="sr-only">戊</p>',
    ],
    ['forms', '<textarea>草稿</textarea><select><option>全部</option></select><button>复制</button><input value="值">'],
    [
      'pictures and frames',
      '<svg><text>图</text><title>名</title></svg><iframe>框</iframe><object>物</object><img alt="图">',
    ],
  ])('%s', (_, furniture) => {
    expect(read(`<div id="zoom">${body}${furniture}</div>`).text).toBe(lines);
  });

  it('keeps lines that only begin like furniture', () => {
    const kept = [
      '打印机产量增长5%。',
      '责任编辑制度改革方案印发，编辑队伍扩大。',
      '下一步，建设公园6个。',
      '相关报道显示，增长5%。',
      '点赞300万次。',
      '1 2 3',
      '审核制度：建立健全，完成率100%；来源：财政。',
      '首页改版完成，访问量增长5%。',
    ];
    const html = kept.map((line) => `<p>${line}</p>`).join('');
    expect(read(`<div id="zoom">${body}${html}</div>`).text).toBe([lines, ...kept].join('\n'));
  });
});

describe('explained terms', () => {
  const explained = '<p>1.“三保”：指保基本民生、保工资、保运转，占比80%。</p>';

  it.each([
    '<p>名词解释</p>',
    '<p>附件</p><p>《政府工作报告》名词解释</p>',
    '<p>附件1</p><p>2025年政府工作报告有关名词解释</p>',
    '<p>政府工作报告缩略词、专有名词注释</p>',
    '<p>报告中有关名词、用语解释</p>',
    '<p>专业术语解释和说明</p>',
  ])('are left out after %s', (head) => {
    expect(read(`<div id="zoom">${body}${head}${explained}</div>`).text).toBe(lines);
  });

  it('end where the next of the things attached begins', () => {
    const table = '<p>附件2：主要指标表，共一张。</p>';
    expect(read(`<div id="zoom">${body}<p>附件1</p><p>名词解释</p>${explained}${table}</div>`).text).toBe(
      `${lines}\n附件2：主要指标表，共一张。`,
    );
  });
});

describe('what the page says of itself', () => {
  it('collects tags by name, doubled ones and reversed attributes included', () => {
    const { metas, title } = read(
      '<title> 政府工作报告\n 静安区 </title><meta content="静安区" name="SiteName"><meta name="sitename" content="静安"><meta name="__proto__" content="x">',
    );
    expect(metas.sitename).toEqual(['静安区', '静安']);
    expect(title).toBe('政府工作报告 静安区');
    expect(({} as Record<string, unknown>).content).toBeUndefined();
  });

  it('collects headings and titles that are no headings', () => {
    const { headings } = read(
      `<h1>静安区</h1><div class="article-title">政府<span>工作</span>报告</div><div id="zoom">${body}</div>`,
    );
    expect(headings).toEqual(['静安区', '政府工作报告']);
  });
});
