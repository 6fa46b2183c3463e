import { type BrowserContext, expect, type Page } from "@playwright/test";
import { shownTexts } from "./shown-texts.ts";

const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]+/g;

/** What the pages of a browser have reported, and the texts that the server has sent to them. */
export class Watch {
  readonly #reports: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #texts = new Set<string>();
  readonly #reading = new Set<Promise<void>>();

  constructor(context: BrowserContext) {
    context.on("console", (message) => {
      // Refusals by the CSP and failed requests are reported here too.
      if (["error", "warning"].includes(message.type()))
        this.#reports.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => this.#reports.push(`exception: ${error.error().message}`));
    context.on("request", (request) => {
      this.#texts.add(decode(request.url()));
      this.#texts.add(request.postData() ?? "");
    });
    context.on("response", (response) => {
      if (!response.headers()["content-type"]?.includes("json")) return;
      const reading = response.json().then(
        (data) => this.#collect(data),
        // The page was closed or left meanwhile.
        () => {},
      );
      this.#reading.add(reading);
      void reading.finally(() => this.#reading.delete(reading));
    });
  }

  /** Expect reports that match. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Add what a test has typed, which an English page may show. */
  addText(text: string): void {
    this.#texts.add(text);
  }

  /** Fail if a page has reported an error, a warning or a refusal by the CSP that the test does not allow. */
  expectNoReports(): void {
    const unexpected = this.#reports.filter(
      (report) => !this.#allowed.some((pattern) => pattern.test(report)),
    );
    expect(unexpected, "errors and warnings in the console of the browser").toEqual([]);
  }

  /** Fail if the page shows Hangul that did not come from the data: an untranslated text. */
  async expectEnglish(page: Page): Promise<void> {
    const shown = await shownTexts(page);
    // What is shown arrived before; what arrives now is not needed.
    await Promise.all(this.#reading);
    const data = [...this.#texts].join("\n");
    const untranslated = shown.filter((text) => text.match(HANGUL)?.some((word) => !data.includes(word)));
    expect(untranslated, "Hangul on an English page that is not data").toEqual([]);
  }

  #collect(data: unknown): void {
    if (typeof data === "string") this.#texts.add(data);
    else if (data !== null && typeof data === "object") {
      const values = data as Record<string, unknown>;
      for (const [name, value] of Object.entries(values)) {
        // What has an English name is shown by it.
        if (!values[`${name}_en`]) this.#collect(value);
      }
    }
  }
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll("+", " "));
  } catch {
    return url;
  }
}
