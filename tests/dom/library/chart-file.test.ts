import { expect, onTestFinished, test } from 'vitest';
import { chartPng, chartSvg } from '../../../components/library/chart/chart-file.ts';
import { keysAround } from '../../../components/library/chart/chart-keys.ts';

test('a chart that is saved has its title within it, and what its shapes and colours mean', async () => {
  const section = document.createElement('section');
  section.className = 'surface';
  section.innerHTML = `<span><svg class="sign" width="20" height="16" style="color: rgb(1, 2, 3)"><circle r="4" fill="currentColor"/></svg>静安区</span>
    <ul><li><span class="swatch" style="background: rgb(9, 8, 7)"></span>已完成 &lt;3</li></ul>
    <figure><svg class="plot" width="300" height="100"><circle r="5" style="fill: rgb(4, 5, 6)"/></svg></figure>`;
  document.body.append(section);
  onTestFinished(() => section.remove());
  const figure = section.querySelector<SVGSVGElement>('.plot');
  if (figure === null) throw new Error('No chart');
  const svg = chartSvg(figure, '地区生产总值 增速', keysAround(figure));
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  expect([...file.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
    '地区生产总值 增速',
    '静安区',
    '已完成 <3',
  ]);
  for (const colour of ['rgb(1, 2, 3)', 'rgb(9, 8, 7)', 'rgb(4, 5, 6)']) expect(svg).toContain(colour);
  const picture = await createImageBitmap(await chartPng(svg));
  expect(picture.width).toBe(600);
  expect(picture.height).toBeGreaterThan(200);
});
