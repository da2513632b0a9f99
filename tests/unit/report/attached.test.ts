import { describe, expect, it } from 'vitest';
import { attachedReport } from '../../../lib/report/index.ts';

const link = (words: string, address: string) => ({ words, address });
const PDF = 'http://www.example.gov.cn/files/1.pdf';
const page = (title: string, links: { words: string; address: string }[]) =>
  attachedReport({ title, metas: {}, headings: [], links });

describe('a report that is an attachment only', () => {
  it.each([
    ['PDF', link('静安区2025年政府工作报告.pdf', PDF), 'pdf'],
    ['Word', link('附件下载', 'http://www.example.gov.cn/P020250120.docx'), 'docx'],
    ['an embedded viewer', link('', 'http://www.example.gov.cn/viewer.html?file=/files/1.pdf'), 'pdf'],
    [
      'a download that is named only',
      link('政府工作报告.ofd (1.2MB)', 'http://www.example.gov.cn/download?id=7'),
      'ofd',
    ],
    ['with a query', link('点击下载', `${PDF}?v=2`), 'pdf'],
  ])('is named with its file: %s', (_, file, ending) => {
    expect(page('静安区2025年政府工作报告_静安区人民政府', [link('首页', 'http://www.example.gov.cn/'), file])).toEqual(
      {
        title: '静安区2025年政府工作报告',
        files: [{ words: file.words, address: file.address, ending }],
      },
    );
  });

  it('leaves annexes out where a file bears the name of the report', () => {
    const files = [link('附表1.pdf', `${PDF}?1`), link('关于2025年预算草案的报告.pdf', PDF)];
    expect(
      page('关于静安区2024年预算执行情况和2025年预算草案的报告', files)?.files.map(({ address }) => address),
    ).toEqual([PDF]);
  });

  it.each([
    ['a page that names no report', '通知公告', [link('报名表.docx', PDF)]],
    ['an interpretation', '《2025年政府工作报告》解读', [link('附件.pdf', PDF)]],
    ['a page without a file', '静安区2025年政府工作报告', [link('首页', 'http://www.example.gov.cn/')]],
  ])('is not seen in %s', (_, title, links) => {
    expect(page(title, links)).toBeNull();
  });
});
