import type { Client } from "@sams/api-client";
import { allowReports, expect, test } from "./support/test.ts";

const TABS = 8;

async function endOtherSessions(client: Client): Promise<void> {
  const { data } = await client.GET("/api/v1/auth/sessions");
  for (const { id, is_current } of data.items) {
    if (!is_current)
      await client.DELETE("/api/v1/auth/sessions/{session_id}", { params: { path: { session_id: id } } });
  }
}

test("signing out in one tab signs out all", async ({ open, api, make }) => {
  const account = await make.user({ role: "manager" });
  const client = await api.as(account);
  const first = await open.desk(account, "/assets");
  const second = await first.context().newPage();
  await second.goto("/me");
  await expect(second.getByRole("heading", { level: 1 })).toBeVisible();
  const countSessions = async () => (await client.GET("/api/v1/auth/sessions")).data.items.length;
  expect(await countSessions()).toBe(2);

  await first.getByRole("button", { name: account.name }).click();
  await first.getByRole("menuitem", { name: "Sign out" }).click();
  for (const page of [first, second]) await expect(page.getByLabel("E-mail")).toBeVisible();
  await expect.poll(countSessions).toBe(1);
});

test("an expired session asks in a dialog, and sends the failed call again", async ({ open, api, make }) => {
  const account = await make.user({ role: "manager" });
  const asset = await make.asset();
  const page = await open.desk(account, "/assets");
  allowReports(page, /status of 401/);
  await expect(page.getByRole("row")).not.toHaveCount(0);
  await endOtherSessions(await api.as(account));

  await page.getByRole("searchbox").fill(asset.name);
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog).toBeVisible();
  await expect(page.getByRole("searchbox", { includeHidden: true })).toHaveValue(asset.name);
  await dialog.locator("input[name=password]").fill(account.password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("link", { name: asset.asset_tag })).toBeVisible();
  await expect(page).toHaveURL(`/assets?q=${encodeURIComponent(asset.name)}`);
});

test("eight tabs load their lists by one stream of events", async ({ open, make, api }) => {
  const asset = await make.asset();
  const path = `/assets?q=${encodeURIComponent(asset.name)}`;
  const first = await open.desk("manager", path);
  const streams: string[] = [];
  const context = first.context();
  context.on("request", (request) => {
    if (request.url().includes("/events/stream")) streams.push(request.url());
  });
  const pages = [first];
  while (pages.length < TABS) {
    const page = await context.newPage();
    await page.goto(path);
    pages.push(page);
  }
  for (const page of pages) {
    await expect(page.getByRole("link", { name: asset.asset_tag })).toBeVisible();
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
  }
  expect(streams).toEqual([]);

  const name = `${asset.name}-renamed`;
  const options = { params: { path: { asset_id: asset.id } }, body: { name } };
  await api.manager.PATCH("/api/v1/assets/{asset_id}", options);
  for (const page of pages) await expect(page.getByRole("gridcell", { name })).toBeVisible();
});

test("a tab that closes leaves the stream of events to another", async ({ open, make, api }) => {
  const asset = await make.asset();
  const path = `/assets?q=${encodeURIComponent(asset.name)}`;
  const first = await open.desk("manager", path);
  await expect(first.getByText("Live", { exact: true })).toBeVisible();
  const second = await first.context().newPage();
  await second.goto(path);
  await expect(second.getByRole("link", { name: asset.asset_tag })).toBeVisible();
  const next = second.waitForRequest(/events\/stream/);
  await first.close();
  await next;
  const name = `${asset.name}-renamed`;
  const options = { params: { path: { asset_id: asset.id } }, body: { name } };
  await api.manager.PATCH("/api/v1/assets/{asset_id}", options);
  await expect(second.getByRole("gridcell", { name })).toBeVisible();
});

test("a lost connection is said above the page, until it is back", async ({ open }) => {
  const page = await open.phone("employee", "/me");
  allowReports(page, /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
  await page.context().setOffline(true);
  const banner = page.getByRole("status").filter({ hasText: "연결이 끊겼습니다" });
  await expect(banner).toBeVisible();
  await page.context().setOffline(false);
  await expect(banner).toBeHidden();
});
