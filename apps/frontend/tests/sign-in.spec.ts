import { allowReports, expect, expectAccessible, test } from "./support/test.ts";

test("sign-in refuses a wrong password and keeps the e-mail", async ({ open, accounts }) => {
  const page = await open.phone("nobody", "/sign-in");
  allowReports(page, /status of 401/);
  await page.getByLabel("이메일").fill(accounts.employee.email);
  await page.locator("input[name=password]").fill("wrong");
  await page.getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("이메일")).toHaveValue(accounts.employee.email);
  await expectAccessible(page);
});

test("sign-in leads to the address that was wanted", async ({ open, accounts }) => {
  const page = await open.desk("nobody", "/assets?sort=-name");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel("E-mail").fill(accounts.manager.email);
  await page.locator("input[name=password]").fill(accounts.manager.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/assets\?sort=-name$/);
  await expect(page.getByRole("grid", { name: "Assets" })).toBeVisible();
});
