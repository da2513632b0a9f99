import { openBrowser } from '../drive/chromium.ts';
import { openSite } from '../site/server.ts';
import { outputPath } from './output.ts';

const hints = [
  '指向划线的目标（或按 Alt+J、Alt+K 逐个查看），看读出的指标、数值和期间。',
  '在卡片上点“记笔记”，或选中任意文字再记；刷新或重开演示，笔记仍在。',
  '点工具栏上的图标打开侧边栏：按章节列出目标，并可导出 Markdown。',
];

/** A window for somebody to try; stays until it is closed. Notes are kept from one demo to the next. */
export async function showWindow(): Promise<number> {
  const site = await openSite();
  const browser = await openBrowser({
    profile: outputPath('profile'),
    headless: false,
    hosts: site.hosts,
    viewport: null,
    colorScheme: null,
    flags: ['--window-size=1360,900'],
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(site.address('report'));
  for (const hint of hints) console.log(hint);
  await new Promise((closed) => browser.once('close', closed));
  await site.close();
  return 0;
}
