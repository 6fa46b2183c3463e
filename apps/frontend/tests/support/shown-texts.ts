import type { Page } from "@playwright/test";

/** Return the visible texts of a page and the names of its controls, without the names of languages. */
export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const isOwnLanguage = (element: Element) => element.closest("[lang]") !== document.documentElement;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility() || isOwnLanguage(element)) continue;
      const texts =
        node instanceof Element
          ? ["aria-label", "title", "placeholder", "alt"].map((name) => node.getAttribute(name) ?? "")
          : [node.textContent ?? ""];
      for (const text of texts) if (text.trim() !== "") found.add(text.trim());
    }
    return [...found];
  });
}
