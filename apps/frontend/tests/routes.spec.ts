import { addressOf, ROUTES, test } from "./support/routes.ts";
import {
  allowReports,
  expect,
  expectAccessible,
  expectEnglish,
  expectLoaded,
  expectNoKeys,
  expectNoSidewaysScroll,
} from "./support/test.ts";

for (const route of ROUTES) {
  for (const language of ["ko", "en"] as const) {
    test(`${route.name} is accessible in ${language}, light and dark, at a desk and on a phone`, async ({
      open,
      make,
    }) => {
      const page = await open(route.who, await addressOf(route, make), { language });
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
          await expectLoaded(page);
          // A theme changes the colours alone.
          await expectAccessible(page, colorScheme === "dark" ? ["color-contrast"] : undefined);
        }
        await expectNoSidewaysScroll(page);
        await expectNoKeys(page);
        if (language === "en") await expectEnglish(page);
      }
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await page.title()).not.toBe("");
    });
  }
}

test("an unknown address shows a page that leads to the start", async ({ open }) => {
  const page = await open.phone("employee", "/nowhere/at/all");
  await expect(page.getByRole("heading", { name: "없는 페이지입니다" })).toBeVisible();
  await page.getByRole("link", { name: "처음으로" }).click();
  await expect(page).toHaveURL("/me");
});

test("a deep link shows what it names, and back undoes one step", async ({ open, make }) => {
  const asset = await make.asset();
  const page = await open.desk("manager", `/assets?name=${encodeURIComponent(asset.name)}&peek=${asset.id}`);
  await expect(page.getByRole("complementary", { name: asset.name })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("complementary", { name: asset.name })).toBeHidden();
  await expect(page.getByRole("link", { name: asset.asset_tag })).toBeVisible();
});

test("an unknown parameter of a list is named as the reason of the problem", async ({ open }) => {
  const page = await open.desk("manager", "/assets?colour=red");
  allowReports(page, /status of 422|The request is not valid/);
  await expect(page.getByRole("heading", { name: "This page could not be shown" })).toBeVisible();
  await expect(page.getByText("validation_error")).toBeVisible();
});
