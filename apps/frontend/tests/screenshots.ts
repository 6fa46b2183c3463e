import { addressOf, ROUTES, test } from "./support/routes.ts";
import { expect, expectLoaded } from "./support/test.ts";

for (const route of ROUTES) {
  for (const device of ["desk", "phone"] as const) {
    for (const language of ["ko", "en"] as const) {
      test(`${route.name} ${device} ${language}`, async ({ open, make }) => {
        const page = await open(route.who, await addressOf(route, make), { device, language });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
          await expectLoaded(page);
          await page.screenshot({
            path: `screenshots/${route.name}-${device}-${language}-${colorScheme}.png`,
            animations: "disabled",
          });
        }
      });
    }
  }
}
