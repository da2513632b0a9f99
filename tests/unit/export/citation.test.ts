import { expect, test } from 'vitest';
import { citationOf } from '../../../lib/export/citation.ts';

const seen = new Date('2025-03-01T18:30:00Z').getTime();

test.each([
  [
    {
      title: '静安区2025年政府工作报告',
      issuer: '上海市静安区人民政府',
      publishedOn: '2025-01-10',
      address: 'http://www.example.gov.cn/1.html',
    },
    '上海市静安区人民政府. 静安区2025年政府工作报告[R/OL]. (2025-01-10)[2025-03-02]. http://www.example.gov.cn/1.html.',
  ],
  [
    { title: '示例市2024年公报', issuer: null, publishedOn: null, address: 'https://www.example.gov.cn/2.html' },
    '示例市2024年公报[R/OL]. [2025-03-02]. https://www.example.gov.cn/2.html.',
  ],
  [
    { title: '本地 文件', issuer: '示例局', publishedOn: '2024-12-31', address: 'file:///tmp/a.html' },
    '示例局. 本地 文件[R]. (2024-12-31).',
  ],
])('a report is cited after GB/T 7714—2015: %j', (report, cited) => {
  expect(citationOf({ ...report, lastSeen: seen }, 480)).toBe(cited);
});
