const LABEL_URL = /^https?:\/\/[^/]+(?:\/.*)?\/a\/([^/?#]+)\/?(?:[?#].*)?$/i;

/** What scanners may send before the code: the kind of the code (AIM), such as `]Q1`. */
const AIM_IDENTIFIER = /^\][A-Za-z][0-9A-Za-z]/;

/**
 * Return the asset tag that a label contains: as the address `…/a/{tag}`, or as plain text.
 *
 * Undefined if there is nothing to look up.
 */
export function parseScannedCode(text: string): string | undefined {
  // Scanners send control characters as separators and at the end.
  const plain = text
    .replace(/\p{Cc}/gu, "")
    .trim()
    .replace(AIM_IDENTIFIER, "");
  const encoded = LABEL_URL.exec(plain)?.[1];
  const tag = (encoded === undefined ? plain : decode(encoded)).trim();
  return tag === "" ? undefined : tag;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
