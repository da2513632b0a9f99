import type { ObservationFile } from '../../../lib/dataset/index.ts';

// The browser reads the file some time after the click.
const HELD_MS = 60_000;

/** Offers a file through a link, which needs no permission. */
export function saveFile({ fileName, mediaType, content }: ObservationFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
