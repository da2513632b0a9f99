import { openBrowser, originOf } from '/work/wt/lib7/scripts/drive/chromium.ts';
const browser = await openBrowser({ profile: '/tmp/lib7/profile', headless: true, hosts: '', viewport: { width: 1440, height: 900 } });
const origin = await originOf(browser);
let page = await browser.newPage();
const watch = async () => page.evaluate(() => { (window as any).__long = []; (window as any).__o?.disconnect(); const o = new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).__long.push(Math.round(e.duration)); }); o.observe({ type: 'longtask' }); (window as any).__o = o; });
const say = async (what: string, t: number) => { await page.waitForTimeout(200); const all: number[] = await page.evaluate(() => (window as any).__long.splice(0)); all.sort((a,b)=>b-a); console.log(what.padEnd(26), `${Date.now()-t} ms`, 'long>50:', all.length, 'top:', all.slice(0,5).join(' ')); };
const go = async (hash: string) => { await page.goto('about:blank'); await page.addInitScript(() => { (window as any).__long = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).__long.push(Math.round(e.duration)); }).observe({ type: 'longtask', buffered: true }); }); await page.goto(`${origin}/library.html${hash}`); };
const only = (process.env.ONLY ?? '').split(',').filter(Boolean);
let t = Date.now();
await go('#/export'); await page.locator('.scope').waitFor(); await page.waitForTimeout(2500); await say('export page', t);
const labels = await page.locator('input[type=radio]').count();
console.log('templates', labels, (await page.locator('.templates, [role=radiogroup], fieldset').first().innerText().catch(() => '')).replaceAll('\n', ' | ').slice(0, 300));
for (let i = 0; i < labels; i++) {
  if (only.length && !only.includes('t'+i)) continue;
  await page.locator('input[type=radio]').nth(i).check(); await page.waitForTimeout(1500); await say(`template ${i} preview`, Date.now());
  t = Date.now();
  const dl = page.waitForEvent('download', { timeout: 100_000 });
  await page.locator('button', { hasText: /^下载/ }).first().click();
  try { await dl; } catch (e) { console.log('no download'); }
  await say(`template ${i} download`, t);
}
for (const name of ['笔记', '台账', '目标', '到期日程', '批注', '复制']) {
  if (only.length && !only.includes('forms')) continue;
  t = Date.now();
  const b = page.getByRole('button', { name, exact: true }).last();
  if (name === '复制') { await browser.grantPermissions(['clipboard-read', 'clipboard-write']); await b.click(); await page.getByText(/已复制|没有允许/).waitFor({ timeout: 60_000 }); }
  else { const dl = page.waitForEvent('download', { timeout: 60_000 }); await b.click(); await dl; }
  await say(`form ${name}`, t);
}
if (!only.length || only.includes('backup')) {
  t = Date.now(); await go('#/backup'); await page.locator('h1').first().waitFor(); await page.waitForTimeout(1500); await say('backup page', t);
  t = Date.now(); const dl = page.waitForEvent('download', { timeout: 120_000 }); await page.locator('button.primary, button', { hasText: /备份/ }).first().click(); const d = await dl; const path = await d.path(); await say('backup made', t);
  t = Date.now(); await page.locator('input[type=file]').first().setInputFiles(path); await page.waitForTimeout(25_000); await say('backup read', t);
}
await browser.close();
