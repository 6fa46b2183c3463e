import { expect, test } from "vitest";

const files = import.meta.glob<Record<string, unknown>>(["./ko/*.json", "./en/*.json"], {
  eager: true,
  import: "default",
});

/** Return the keys with their placeholders; plural forms, which differ between languages, count as one key. */
function entries(texts: Record<string, unknown>, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = prefix + key.replace(/_(zero|one|two|few|many|other)$/, "");
    if (typeof value === "object" && value !== null)
      return entries(value as Record<string, unknown>, `${path}.`);
    const placeholders = [...String(value).matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]).sort();
    return [`${path} ${[...new Set(placeholders)].join(" ")}`];
  });
}

const namespaces = (language: string) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`./${language}/`))
    .map((path) => path.slice(`./${language}/`.length));

test("both languages have the same namespaces", () => {
  expect(namespaces("ko")).toEqual(namespaces("en"));
  expect(namespaces("ko").length).toBeGreaterThan(0);
});

test.each(namespaces("en"))("%s has the same keys and placeholders in both languages", (file) => {
  const keys = (language: string) => [...new Set(entries(files[`./${language}/${file}`] ?? {}))].sort();
  expect(keys("ko")).toEqual(keys("en"));
});

test.each(namespaces("en"))("%s has no Hangul in English", (file) => {
  const text = JSON.stringify(files[`./en/${file}`]).replaceAll('"ko":"한국어"', "");
  expect(text).not.toMatch(/[가-힣]/);
});
