/**
 * Copy a text to the clipboard; returns whether that worked.
 *
 * Over plain HTTP there is no `navigator.clipboard`: there the copy command of the page is used, which must be called
 * while the browser handles a press or a key.
 */
export async function copyText(text: string): Promise<boolean> {
  // `clipboard` is declared as always present.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed to this page: the command may be.
    }
  }
  // Writing in the event itself needs no selection, so the focus stays where it is.
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", write, { capture: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", write, { capture: true });
  }
}
