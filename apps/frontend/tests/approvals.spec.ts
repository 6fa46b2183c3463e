import type { Client } from "@sams/api-client";
import { allowReports, expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/test.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

async function workflow(client: Client, id: string) {
  const params = { path: { workflow_id: id } };
  return (await client.GET("/api/v1/workflows/{workflow_id}", { params })).data;
}

const stateOf = async (client: Client, id: string) => (await workflow(client, id)).state;

test("a decision is sent when the tab is closed, and the API holds it once", async ({ open, api, make }) => {
  const request = await make.request(await make.user({}));
  const page = await open.desk("manager", `/approvals/${request.id}`);
  await expect(page.getByRole("heading", { level: 2 })).toContainText(request.asset?.asset_tag ?? "");
  await page.getByRole("textbox").fill("Agreed");
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("Will be approved in 8 s").first()).toBeVisible();
  expect(await stateOf(api.manager, request.id)).toBe("pending");

  await page.close();

  await expect.poll(() => stateOf(api.manager, request.id)).toBe("completed");
  const { decisions, assets } = await workflow(api.manager, request.id);
  expect(decisions.map(({ approved, note }) => [approved, note])).toEqual([[true, "Agreed"]]);
  expect(assets.map(({ id }) => id)).toEqual([request.asset?.id]);
});

test("a decision that was undone by Z is never sent", async ({ open, api, make }) => {
  const request = await make.request(await make.user({}));
  const page = await open.desk("manager", `/approvals/${request.id}`);
  await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
  await page.keyboard.press("a");
  const waiting = page.getByText("Will be approved in 8 s");
  await expect(waiting.first()).toBeVisible();
  await page.keyboard.press("z");
  await expect(waiting).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(request.id));

  // Leaving the page would send it.
  await page.getByRole("link", { name: "My equipment" }).click();
  await expect(page).toHaveURL(/\/me$/);
  await page.close();
  const { state, decisions } = await workflow(api.manager, request.id);
  expect([state, decisions]).toEqual(["pending", []]);
});

test("a decision is sent after eight seconds", async ({ open, api, make }) => {
  const request = await make.request(await make.user({}));
  const page = await open.desk("manager", "/approvals");
  await page.clock.install();
  await page.goto(`/approvals/${request.id}`);
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("Will be approved in 8 s").first()).toBeVisible();
  await page.clock.fastForward(7_900);
  expect(await stateOf(api.manager, request.id)).toBe("pending");
  await page.clock.fastForward(200);
  await expect.poll(() => stateOf(api.manager, request.id)).toBe("completed");
});

test("a rejection asks for the reason, and a further decision sends the one before", async ({
  open,
  api,
  make,
}) => {
  const account = await make.user({});
  const first = await make.request(account);
  const second = await make.request(account);
  const page = await open.phone("manager", "/approvals");
  await page.getByRole("link", { name: first.asset?.asset_tag }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "반려" }).click();
  await expect(page.getByText("반려하는 이유를 적어 주세요", { exact: true })).toBeVisible();
  await page.getByRole("textbox").fill("이미 한 대가 있습니다");
  await page.getByRole("button", { name: "반려" }).click();
  await expect(page.getByText("8초 뒤 반려합니다")).toBeVisible();
  expect(await stateOf(api.manager, first.id)).toBe("pending");

  await page.getByRole("link", { name: second.asset?.asset_tag }).click();
  await page.getByRole("button", { name: "승인", exact: true }).click();
  await expect.poll(() => stateOf(api.manager, first.id)).toBe("rejected");
  expect((await workflow(api.manager, first.id)).decision_note).toBe("이미 한 대가 있습니다");
  expect(await stateOf(api.manager, second.id)).toBe("pending");

  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByText("8초 뒤 승인합니다")).toHaveCount(0);
});

test("what prevents a request is said before the decision, and after it", async ({ open, api, make }) => {
  const account = await make.user({});
  const holder = await make.user({ name: "김보유" });
  const request = await make.request(account);
  const assetId = request.asset?.id ?? "";
  await api.manager.POST("/api/v1/assets/{asset_id}/check-out", {
    params: { path: { asset_id: assetId } },
    body: { user_id: holder.id },
  });
  const page = await open.desk("manager", `/approvals/${request.id}`);
  allowReports(page, /status of 409/);
  await expect(page.getByText("This cannot be carried out now.")).toBeVisible();
  await expect(page.getByText("김보유 has had it since")).toBeVisible();

  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await page.getByRole("tab", { name: "Decided" }).click();
  await page.getByRole("link", { name: "My equipment" }).click();
  await expect(page.getByText("not approved. This asset cannot be checked out now.")).toBeVisible();
  await page.getByRole("button", { name: "Open request" }).click();
  await expect(page.getByText("It was not approved.").first()).toBeVisible();
  expect(await stateOf(api.manager, request.id)).toBe("pending");

  await page.getByRole("button", { name: "Decide again" }).click();
  await page
    .getByRole("button", { name: /^Propose SRS-/ })
    .first()
    .click();
  await expect(page.getByRole("textbox")).toHaveValue(/instead\.$/);
});

test("the asset to hand out is chosen for a request of a category", async ({ open, api, make }) => {
  const account = await make.user({});
  const chosen = await make.asset();
  const request = await make.request(account, { category_id: chosen.category.id });
  const page = await open.desk("manager", `/approvals/${request.id}`);
  const picker = page.getByRole("combobox", { name: "Asset to hand out" });
  await picker.fill(chosen.asset_tag);
  await page.getByRole("option", { name: chosen.asset_tag }).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await page.getByRole("link", { name: "My equipment" }).click();
  await expect.poll(() => stateOf(api.manager, request.id)).toBe("completed");
  const { assets } = await workflow(api.manager, request.id);
  expect(assets.map(({ id }) => id)).toEqual([chosen.id]);
});

test("a comment is shown at once, and own requests are not decidable", async ({ open, api, make }) => {
  const manager = await make.user({ role: "manager" });
  const request = await make.request(manager);
  const page = await open.desk(manager, `/approvals/${request.id}?tab=open`);
  await expect(page.getByText("Somebody else decides on your own request.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
  await page.keyboard.press("c");
  await page.keyboard.type("On Tuesday at the latest");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "On Tuesday at the latest" })).toBeVisible();
  await expect
    .poll(async () => {
      const params = { path: { workflow_id: request.id } };
      const { data } = await api.manager.GET("/api/v1/workflows/{workflow_id}/comments", { params });
      return data.items.map(({ text }) => text);
    })
    .toEqual(["On Tuesday at the latest"]);
});

test("a reservation of today is handed out", async ({ open, api, make }) => {
  const holder = await make.user({});
  const asset = await make.asset();
  await api.manager.POST("/api/v1/reservations", {
    body: {
      asset_id: asset.id,
      user_id: holder.id,
      starts_at: new Date(Date.now() + 5_000).toISOString(),
      ends_at: new Date(Date.now() + DAY_MS).toISOString(),
    },
  });
  const page = await open.phone("manager", "/approvals?tab=hand-out");
  const row = page.getByRole("listitem").filter({ hasText: asset.asset_tag });
  await expectAccessible(page);
  await row.getByRole("button", { name: "반출" }).click();
  await expect(page.getByText(`${asset.asset_tag} 반출을 완료했습니다`)).toBeVisible();
  await expect(row).toHaveCount(0);
  const params = { path: { asset_id: asset.id } };
  expect((await api.manager.GET("/api/v1/assets/{asset_id}", { params })).data.holder?.id).toBe(holder.id);
});
