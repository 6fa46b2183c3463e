import { expect, expectAccessible, test } from "./support/test.ts";

test("a notification is marked as read and leads to what it is about", async ({ open, api, make }) => {
  const manager = await make.user({ role: "manager" });
  const account = await make.user({});
  const request = await make.request(account);
  const client = await api.as(manager);
  const unread = async () => (await client.GET("/api/v1/notifications/unread-count")).data.unread;
  await expect.poll(unread).toBeGreaterThan(0);

  const page = await open.desk(manager, "/notifications");
  await expectAccessible(page);
  const row = page.getByRole("listitem").filter({ hasText: request.asset?.asset_tag });
  await row.getByRole("link").click();
  await expect(page).toHaveURL(`/approvals/${request.id}`);
  const read = async () => {
    const { data } = await client.GET("/api/v1/notifications", { params: { query: { unread: [false] } } });
    return data.items.map(({ entity_id }) => entity_id);
  };
  await expect.poll(read).toContain(request.id);
});

test("all notifications are marked as read", async ({ open, api, make }) => {
  const account = await make.user({});
  await make.heldAsset(account);
  const client = await api.as(account);
  const unread = async () => (await client.GET("/api/v1/notifications/unread-count")).data.unread;
  await expect.poll(unread).toBe(1);

  const page = await open.phone(account, "/notifications");
  const menu = page.getByRole("navigation", { name: "주 메뉴" });
  await expect(menu.getByRole("link", { name: /알림/ })).toContainText("1");
  await page.getByRole("button", { name: "모두 읽음" }).click();
  await expect(page.getByRole("button", { name: "모두 읽음" })).toBeDisabled();
  await expect(menu.getByRole("link", { name: /알림/ })).not.toContainText("1");
  await expect.poll(unread).toBe(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "지난 알림" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "새 알림" })).toHaveCount(0);
});
