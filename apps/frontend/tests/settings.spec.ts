import type { Client } from "@sams/api-client";
import { allowReports, expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/test.ts";

const me = async (client: Client) => (await client.GET("/api/v1/auth/me")).data;

test("the profile is saved as it is changed", async ({ open, api, make }) => {
  const account = await make.user({});
  const client = await api.as(account);
  const page = await open.phone(account, "/settings/profile");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel("전화번호").fill("010-1234-5678");
  await page.getByLabel("전화번호").press("Enter");
  await expect(page.getByText("저장했습니다")).toBeVisible();
  await expect.poll(async () => (await me(client)).phone).toBe("010-1234-5678");

  await page.getByRole("button", { name: /시간대/ }).click();
  await page.getByRole("searchbox").fill("Berlin");
  await page.getByRole("option", { name: /Europe\/Berlin/ }).click();
  await expect.poll(async () => (await me(client)).time_zone).toBe("Europe/Berlin");

  await page.getByRole("button", { name: /언어/ }).click();
  await page.getByRole("option", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Profile" })).toBeVisible();
  await expect.poll(async () => (await me(client)).locale).toBe("en");

  await page.getByRole("radio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("radio", { name: "Light" }).click();
});

test("changing the password ends the other sessions", async ({ open, api, make }) => {
  const account = await make.user({});
  const other = await api.as(account);
  const page = await open.desk(account, "/settings/profile");
  allowReports(page, /status of (401|422)/);
  const change = page.getByRole("button", { name: "Change password" });
  await page.getByLabel("Current password").fill("not the password");
  await page.getByLabel("New password").fill("short");
  await change.click();
  await expect(page.getByText("Enter 10 characters or more.")).toBeVisible();
  await page.getByLabel("New password").fill("another-password");
  await change.click();
  await expect(page.getByText("This is not the current password.")).toBeVisible();
  await page.getByLabel("Current password").fill(account.password);
  await change.click();
  await expect(page.getByText("Password changed. Other devices were signed out.")).toBeVisible();
  await expect(me(other)).rejects.toMatchObject({ status: 401 });
  const client = await api.as({ ...account, password: "another-password" });
  expect((await me(client)).id).toBe(account.id);
});

test("another session is ended", async ({ open, api, make }) => {
  const account = await make.user({});
  const other = await api.as(account);
  const page = await open.desk(account, "/settings/sessions");
  await expectAccessible(page);
  await expect(page.getByRole("listitem").filter({ hasText: "This device" })).toContainText("Chrome · Linux");
  await page.getByRole("button", { name: "Sign out node" }).click();
  await expect(page.getByText("Signed out on that device")).toBeVisible();
  await expect(me(other)).rejects.toMatchObject({ status: 401 });
  await expect(page.getByRole("button", { name: "Sign out node" })).toHaveCount(0);
});

test("notification preferences are kept by kind and channel", async ({ open, api, make }) => {
  const account = await make.user({});
  const client = await api.as(account);
  const channels = async () => {
    const { data } = await client.GET("/api/v1/notifications/preferences");
    return data.preferences.find(({ kind }) => kind === "asset_due_soon");
  };
  const before = await channels();
  const page = await open.desk(account, "/settings/notifications");
  await expectAccessible(page);
  await expect(page.getByText("No mail server is set up, so no e-mail is sent.")).toBeVisible();
  await page.locator("label", { has: page.getByLabel("An asset is due soon – E-mail") }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect.poll(channels).toEqual({ ...before, email: !before?.email });
  await page.reload();
  await expect(page.getByLabel("An asset is due soon – E-mail")).toBeChecked({ checked: !before?.email });
});
