import { readdirSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { shownTexts } from "./shown-texts.ts";

const TEXTS = new URL("../../src/i18n/", import.meta.url);

/** Fail if axe finds something on the page, as it is shown now; only by some of its rules, if they are given. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // React Aria announces there the names of buttons that may be gone by now.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude("[data-live-announcer]");
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
  expect(found, `what axe finds on ${page.url()}`).toEqual([]);
}

/** Fail if the page shows the key of a text in place of the text. */
export async function expectNoKeys(page: Page): Promise<void> {
  const shown = await shownTexts(page);
  const keys = textKeys();
  expect(
    shown.filter((text) => keys.has(text)),
    "keys of texts on the page",
  ).toEqual([]);
}

/** Fail if the page is wider than the screen, so that it can be moved sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sizes = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(sizes.content, "width of the page").toBeLessThanOrEqual(sizes.screen);
}

/** Return the keys that no text looks like: with a dot, or with a capital after a small letter. */
function textKeys(): Set<string> {
  const keys = new Set<string>();
  const collect = (texts: object, prefix: string) => {
    for (const [name, value] of Object.entries(texts)) {
      const key = `${prefix}${name}`;
      if (typeof value === "object") collect(value, `${key}.`);
      else if (/\.|[a-z][A-Z]/.test(key)) keys.add(key);
    }
  };
  const directory = new URL("en/", TEXTS);
  for (const file of readdirSync(directory))
    collect(JSON.parse(readFileSync(new URL(file, directory), "utf8")), "");
  return keys;
}

/** Wait until a page is shown and nothing on it is being loaded. */
export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".skeleton, [aria-busy=true], .spinner")).toHaveCount(0);
}
