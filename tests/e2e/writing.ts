import type { Page } from '@playwright/test';
import { Overlay } from '../../scripts/drive/overlay.ts';

export const editor = { selector: 'textarea' };
export const saved = { selector: '.toast', words: '笔记已保存' };

/** Writes a note on the target that is next from where the reader is, and waits until it is said to be saved. */
export async function writeNote(report: Page, text: string): Promise<Overlay> {
  const overlay = await Overlay.on(report);
  await report.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await report.keyboard.type(text);
  await report.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);
  return overlay;
}
