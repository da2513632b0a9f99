// The browser reads the file some time after the click.
const HELD_MS = 60_000;

interface SavedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: BlobPart;
}

/** Offers a file through a link, which needs no permission. */
export function saveFile({ fileName, mediaType, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
