/** The old way, for plain http pages, where `navigator.clipboard` does not exist. */
function copyByCommand(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page is not asked: some official sites put their own words behind what is copied.
    event.stopImmediatePropagation();
    taken = true;
  };
  window.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    window.removeEventListener('copy', give, { capture: true });
  }
}

/** Copies; resolves to whether the clipboard took it. Must be called in the turn of a gesture. */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on this page, or no permission: the caller says so in words.
    return false;
  }
}
