import type { Page } from "@playwright/test";
import {
  allowReports,
  expect,
  expectAccessible,
  expectEnglish,
  expectNoKeys,
  expectNoSidewaysScroll,
  type Factories,
  test,
  type Who,
} from "./support/test.ts";

/** Each route, opened by who uses it most; a function makes what the address names. */
const ROUTES: { name: string; who: Who; path: string | ((make: Factories) => Promise<string>) }[] = [
  { name: "sign-in", who: "nobody", path: "/sign-in" },
  { name: "my equipment", who: "employee", path: "/me" },
  { name: "my requests", who: "employee", path: "/me/requests" },
  { name: "new request", who: "employee", path: "/request" },
  { name: "notifications", who: "employee", path: "/notifications" },
  { name: "approvals", who: "manager", path: "/approvals" },
  {
    name: "a request to decide",
    who: "manager",
    path: async (make) => `/approvals/${(await make.request(await make.user())).id}`,
  },
  { name: "assets", who: "manager", path: "/assets" },
  { name: "filtered assets", who: "manager", path: "/assets?grade=A&sort=-purchase_date" },
  { name: "assets of an employee", who: "employee", path: "/assets" },
  { name: "no assets", who: "manager", path: "/assets?name=nothing" },
  { name: "peek", who: "manager", path: async (make) => `/assets?peek=${(await make.asset()).id}` },
  { name: "new asset", who: "manager", path: "/assets/new" },
  { name: "asset", who: "manager", path: async (make) => `/assets/${(await make.asset()).id}` },
  { name: "edit asset", who: "manager", path: async (make) => `/assets/${(await make.asset()).id}/edit` },
  { name: "tag", who: "manager", path: async (make) => `/a/${(await make.asset()).asset_tag}` },
  { name: "scan", who: "manager", path: "/scan" },
  { name: "profile", who: "employee", path: "/settings/profile" },
  { name: "notification settings", who: "employee", path: "/settings/notifications" },
  { name: "sessions", who: "employee", path: "/settings/sessions" },
  { name: "unknown address", who: "employee", path: "/nowhere" },
];

async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator(".skeleton, [aria-busy=true], .spinner")).toHaveCount(0);
}

for (const { name, who, path } of ROUTES) {
  for (const language of ["ko", "en"] as const) {
    test(`${name} is accessible in ${language}, light and dark, at a desk and on a phone`, async ({
      open,
      make,
    }) => {
      const address = typeof path === "string" ? path : await path(make);
      const page = await open(who, address, { language });
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
