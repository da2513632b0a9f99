import { readFileSync } from 'node:fs';

const file = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
const seed = (): string => readFileSync(new URL('../../seeds/jingan-2025.txt', import.meta.url), 'utf8');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const meta = ([name, content]: [string, string]): string => `<meta name="${name}" content="${escapeHtml(content)}">`;

interface PageFacts {
  content: string;
  title: string;
  metas: Record<string, string>;
}

const framed = ({ content, title, metas }: PageFacts): string =>
  fill(file('frame.html'), { content, title, metas: Object.entries(metas).map(meta).join('\n') });

const headingLine = /^[一二三四五六七八九十]+、|^\([一二三四五六七八九十]+\)/;

/** Each line of the seed as a paragraph, headings in bold as these sites do: the body's text is the seed's. */
const paragraph = (line: string): string =>
  headingLine.test(line) ? `<p><strong>${escapeHtml(line)}</strong></p>` : `<p>${escapeHtml(line)}</p>`;

const reportPage = (): string =>
  framed({
    content: fill(file('report.html'), { body: seed().trimEnd().split('\n').map(paragraph).join('\n') }),
    title: '静安区2025年政府工作报告_政府工作报告_上海市静安区人民政府',
    metas: {
      ColumnName: '政府工作报告',
      ColumnType: '政务公开',
      ArticleTitle: '静安区2025年政府工作报告',
      PubDate: '2025-01-16 09:00',
      ContentSource: '静安区人民政府',
    },
  });

const newsPage = (): string =>
  framed({
    content: file('news.html'),
    title: '区人代会开幕_静安要闻_上海市静安区人民政府',
    metas: {
      ColumnName: '静安要闻',
      ColumnType: '工作动态',
      ArticleTitle: '区人代会开幕',
      PubDate: '2025-01-16 15:30',
      ContentSource: '静安区融媒体中心',
    },
  });

const listPage = (): string =>
  framed({
    content: file('list.html'),
    title: '政府工作报告_政务公开_上海市静安区人民政府',
    metas: {
      ColumnName: '政府工作报告',
      ColumnDescription: '区政府历年工作报告',
      ColumnKeywords: '政府工作报告',
      ColumnType: '政务公开',
    },
  });

const homePage = (): string =>
  framed({
    content: file('home.html'),
    title: '上海市静安区人民政府',
    metas: { ColumnName: '首页', ColumnType: '首页' },
  });

/** Where each page stands; addresses have the site's shape, their ids are made up. */
export const paths = {
  home: '/',
  report: '/govxxgk/JA0/2025-01-16/00000000-0000-4000-8000-000000000001.html',
  news: '/zwxx/news/2025-01-16/congress.html',
  list: '/govxxgk/JA0/',
  style: '/css/site.css',
} as const;

/** Body and type of what stands at a path, or null. */
export function pageAt(path: string): { body: string; type: string } | null {
  const html = { [paths.home]: homePage, [paths.report]: reportPage, [paths.news]: newsPage, [paths.list]: listPage }[
    path
  ];
  if (html) return { body: html(), type: 'text/html; charset=utf-8' };
  return path === paths.style ? { body: file('site.css'), type: 'text/css; charset=utf-8' } : null;
}
