/** A browser or program and its system, by the names that people know; null where it is not known. */
export interface Device {
  browser: string | null;
  system: string | null;
  kind: "phone" | "tablet" | "computer" | "program";
}

/** In this order: the later ones are also named by the earlier browsers. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bEdgiOS\//, "Edge"],
  [/\bWhale\//, "Whale"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bOPR\//, "Opera"],
  [/\bKAKAOTALK\b/i, "KakaoTalk"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: [RegExp, string, Device["kind"]][] = [
  [/\biPhone\b/, "iPhone", "phone"],
  [/\biPad\b/, "iPad", "tablet"],
  [/\bAndroid\b(?=.*\bMobile\b)/, "Android", "phone"],
  [/\bAndroid\b/, "Android", "tablet"],
  [/\bWindows\b/, "Windows", "computer"],
  [/\bCrOS\b/, "ChromeOS", "computer"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS", "computer"],
  [/\bLinux\b/, "Linux", "computer"],
];

/** Describe the client of a session by its `User-Agent`. */
export function describeUserAgent(userAgent: string | null): Device {
  const text = userAgent ?? "";
  const browser = BROWSERS.find(([pattern]) => pattern.test(text))?.[1];
  const [, system, kind] = SYSTEMS.find(([pattern]) => pattern.test(text)) ?? [];
  if (browser !== undefined || kind !== undefined) {
    return { browser: browser ?? null, system: system ?? null, kind: kind ?? "computer" };
  }
  // Programs name themselves first: `curl/7.88.1`.
  const program = /^[\w.-]+(?=\/|$)/.exec(text)?.[0];
  return { browser: program ?? null, system: null, kind: "program" };
}
