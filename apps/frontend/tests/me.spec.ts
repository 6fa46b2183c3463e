import type { Client } from "@sams/api-client";
import { allowReports, expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/test.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

const requestsOf = async (client: Client) =>
  (await client.GET("/api/v1/workflows", { params: { query: {} } })).data.items;

test("the holder asks to return what is due, and takes the request back", async ({ open, api, make }) => {
  const account = await make.user({});
  const asset = await make.heldAsset(account, {}, { due_at: inDays(3) });
  const client = await api.as(account);
  const page = await open.phone(account, "/me");
  const card = page.getByRole("listitem").filter({ hasText: asset.asset_tag });
  await expect(card.getByText("3일 남음")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await card.getByRole("button", { name: /^반납/ }).click();
  await page.getByRole("button", { name: "반납 요청" }).click();
  await expect(page.getByText(`${asset.asset_tag} 반납을 요청했습니다`)).toBeVisible();
  const [request] = await requestsOf(client);
  expect([request?.type, request?.state, request?.asset?.id]).toEqual(["return", "pending", asset.id]);
  await expect(card.getByRole("link", { name: "반납 승인 대기" })).toBeVisible();
  await expect(card.getByRole("button", { name: /^반납/ })).toBeDisabled();

  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(card.getByRole("button", { name: /^반납/ })).toBeEnabled();
  expect((await requestsOf(client)).map(({ state }) => state)).toEqual(["cancelled"]);

  await card.getByRole("button", { name: /^반납/ }).click();
  await page.getByRole("button", { name: "반납 요청" }).click();
  await expect(card.getByRole("link", { name: "반납 승인 대기" })).toBeVisible();
  expect((await requestsOf(client)).map(({ state }) => state)).toEqual(["pending", "cancelled"]);
});

test("an extension that meets a reservation is offered until then", async ({ open, api, make }) => {
  const account = await make.user({});
  const other = await make.user({});
  const asset = await make.heldAsset(account, {}, { due_at: inDays(2) });
  const { data: reservation } = await api.manager.POST("/api/v1/reservations", {
    body: { asset_id: asset.id, user_id: other.id, starts_at: inDays(5), ends_at: inDays(7) },
  });
  const page = await open.desk(account, "/me");
  allowReports(page, /status of 409/);
  await page.getByRole("button", { name: /^Extend/ }).click();
  await page.getByRole("button", { name: "Request extension" }).click();
  await page.getByRole("button", { name: /^Change to/ }).click();
  await page.getByRole("button", { name: "Request extension" }).click();
  await expect(page.getByText(`Requested an extension of ${asset.asset_tag}`)).toBeVisible();
  const [request] = await requestsOf(await api.as(account));
  expect([request?.type, request?.state]).toEqual(["extension", "pending"]);
  const due = Date.parse(request?.due_at ?? "");
  expect(due).toBeGreaterThan(Date.now() + 2 * DAY_MS);
  expect(due).toBeLessThanOrEqual(Date.parse(reservation.starts_at));
});

test("a fault is reported with a photo, and a second report joins its repair", async ({
  open,
  api,
  make,
}) => {
  const account = await make.user({});
  const asset = await make.heldAsset(account);
  const client = await api.as(account);
  const page = await open.phone(account, "/me");
  const report = async (description: string) => {
    await page.getByRole("button", { name: `${asset.name}: 할 일` }).click();
    await page.getByRole("menuitem", { name: "고장 신고" }).click();
    await page.getByRole("textbox", { name: "어떤 문제가 있나요?" }).fill(description);
  };
  await report("화면이 꺼집니다");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "fault.png", mimeType: "image/png", buffer: PIXEL });
  await page.getByRole("button", { name: "신고 보내기" }).click();
  await expect(page.getByText("접수됨")).toBeVisible();

  await report("이제 켜지지 않습니다");
  await expect(page.getByText("이미 접수된 고장이 있습니다.")).toBeVisible();
  await page.getByRole("button", { name: "신고 보내기" }).click();
  await expect(page.getByText("접수됨")).toHaveCount(2);

  const reports = (await client.GET("/api/v1/fault-reports")).data.items;
  expect(reports.map(({ description }) => description)).toEqual(["이제 켜지지 않습니다", "화면이 꺼집니다"]);
  expect(new Set(reports.map(({ maintenance }) => maintenance.id)).size).toBe(1);
  const path = { maintenance_id: reports[0]?.maintenance.id ?? "" };
  const { data: files } = await api.manager.GET("/api/v1/maintenances/{maintenance_id}/attachments", {
    params: { path },
  });
  expect(files.items.map(({ file_name: name }) => name)).toEqual(["fault.png"]);
});

test("who may check in returns at once", async ({ open, api, make }) => {
  const account = await make.user({ role: "manager" });
  const asset = await make.heldAsset(account);
  const page = await open.desk(account, "/me");
  await page.getByRole("button", { name: `${asset.name}: actions` }).click();
  await page.getByRole("menuitem", { name: "Return" }).click();
  await page.getByRole("button", { name: "Return", exact: true }).click();
  await expect(page.getByText(`Returned ${asset.asset_tag}`)).toBeVisible();
  await expect(page.getByText("You hold no equipment yet")).toBeVisible();
  const params = { path: { asset_id: asset.id } };
  expect((await api.manager.GET("/api/v1/assets/{asset_id}", { params })).data.holder).toBeNull();
});

test("what somebody else hands out or takes back appears by itself", async ({ open, api, make }) => {
  const account = await make.user({});
  const page = await open.desk(account, "/me");
  await expect(page.getByText("You hold no equipment yet")).toBeVisible();
  await expectAccessible(page);
  const asset = await make.heldAsset(account);
  await expect(page.getByText(asset.asset_tag)).toBeVisible();
  const params = { path: { asset_id: asset.id } };
  await api.manager.POST("/api/v1/assets/{asset_id}/check-in", { params, body: {} });
  await expect(page.getByText(asset.asset_tag)).toHaveCount(0);
});
