import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { copy, download, markdownOf } from '../../../components/panel/leaving.ts';
import { keepNote, openDatabase, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { fakeKept } from '../shared/fakes.ts';
import { fakeReading } from './fakes.ts';

const reading = fakeReading();

function database(): PledgemarkDatabase {
  const opened = openDatabase({ name: `leaving-${crypto.randomUUID()}` });
  onTestFinished(() => opened.delete());
  return opened;
}

const keep = (into: PledgemarkDatabase, body: string) => {
  const { report, text } = reading.extraction;
  const open = { verdict: report, textSha256: '0'.repeat(64), textLength: text.length };
  const { selector } = fakeKept(1).note;
  return keepNote(into, reading.address, open, { id: null, selector, body, tags: [], followUp: null });
};

describe('Markdown of the open report', () => {
  test('holds its targets and the notes kept at its address', async () => {
    const kept = database();
    expect(await keep(kept, '口径待核对')).toMatchObject({ ok: true });
    const file = await markdownOf(kept, reading, 'zh');
    if (!file.ok) throw new Error(file.error.detail);
    expect(file.value.fileName).toMatch(/\.md$/);
    expect(file.value.content).toContain('口径待核对');
    expect(file.value.content).toContain('口袋公园');
    expect(file.value.content).toContain(reading.address);
  });

  test('of a report that is not kept is a failure in words', async () => {
    expect(await markdownOf(database(), reading, 'zh')).toMatchObject({
      ok: false,
      error: { code: 'report-not-kept', detail: expect.stringContaining('刷新') },
    });
  });
});

describe('taking it along', () => {
  afterEach(() => vi.restoreAllMocks());

  test('a file goes out under its Chinese name with all its characters', async () => {
    const taken: { name: string; address: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      taken.push({ name: this.download, address: this.href });
    });
    download({ fileName: '静安区2025年政府工作报告.md', content: '# 目标\n5% 左右\n' });
    expect(taken.map(({ name }) => name)).toEqual(['静安区2025年政府工作报告.md']);
    const file = await fetch(taken[0]?.address ?? '');
    expect(file.headers.get('content-type')).toBe('text/markdown;charset=utf-8');
    expect(await file.text()).toBe('# 目标\n5% 左右\n');
  });

  test('a clipboard that refuses is a failure that names the way left', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    expect(await copy('字', 'zh')).toMatchObject({ ok: false, error: { detail: expect.stringContaining('导出文件') } });
  });

  test('the clipboard gets the very text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await copy('# 目标', 'zh')).toEqual({ ok: true, value: null });
    expect(write).toHaveBeenCalledExactlyOnceWith('# 目标');
  });
});
