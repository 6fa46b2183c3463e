import { etag } from "@sams/api-client";
import {
  allowReports,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  test,
  unique,
} from "./support/test.ts";

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

test("the page tells what is and what was, and follows what others change", async ({ open, make, api }) => {
  const holder = await make.user({ name: unique("Holder") });
  const asset = await make.heldAsset(
    holder,
    { name: unique("history"), purchase_price: "1980000", serial_number: unique("serial") },
    { note: "new hire" },
  );
  const page = await open.desk("manager", `/assets/${asset.id}`);
  await expect(page.getByRole("heading", { level: 1, name: asset.name })).toBeVisible();
  await expect(page.getByText(asset.serial_number ?? "")).toBeVisible();
  await expect(page.getByText("Order number")).toBeHidden();
  await page.getByRole("button", { name: /empty fields/ }).click();
  await expect(page.getByText("Order number")).toBeVisible();

  const history = page.getByRole("tabpanel", { name: /History/ });
  await expect(history.getByText(`checked it out to ${holder.name}`)).toBeVisible();
  await expect(history.getByText("new hire")).toBeVisible();
  const change = { params: { path: { asset_id: asset.id } }, body: { purchase_price: "1890000" } };
  await api.admin.PATCH("/api/v1/assets/{asset_id}", change);
  await expect(history.getByText("changed price")).toBeVisible();
  await expect(history.getByRole("deletion").filter({ hasText: "₩1,980,000" })).toBeVisible();
  await expect(page.locator(".detail-facts").getByText("₩1,890,000")).toBeVisible();

  await history.getByRole("radio", { name: "Check-out and check-in" }).click();
  await expect(history.getByText("changed price")).toBeHidden();
  await expect(history.getByText(`checked it out to ${holder.name}`)).toBeVisible();
  await expectAccessible(page);
});

test("the page leads to its neighbours in the list, and back to the list with its filters", async ({
  open,
  make,
}) => {
  const word = unique("neighbours");
  const [first, second] = [await make.asset({ name: `${word}-1` }), await make.asset({ name: `${word}-2` })];
  const list = `/assets?sort=name&name__icontains=${word}`;
  const page = await open.desk("manager", list);
  await page.getByRole("link", { name: first.asset_tag, exact: true }).click();
  await expect(page.getByText("1 / 2")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(`/assets/${second.id}`);
  await expect(page.getByRole("heading", { level: 1, name: second.name })).toBeVisible();
  await expect(page.getByRole("button", { name: "Next asset" })).toBeDisabled();
  await page.keyboard.press("k");
  await expect(page).toHaveURL(`/assets/${first.id}`);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(list);
});

test("one control turns page and list into the past", async ({ open, make, api }) => {
  const word = unique("past");
  const asset = await make.asset({ name: word, purchase_price: "1980000" });
  const path = { asset_id: asset.id };
  const body = { name: `${word}-now`, purchase_price: "1890000" };
  await api.manager.PATCH("/api/v1/assets/{asset_id}", { params: { path }, body });
  const page = await open.desk("manager", `/assets/${asset.id}`);
  await expect(page.getByRole("heading", { level: 1, name: body.name })).toBeVisible();
  await expect(page.getByRole("button", { name: "Check out" })).toBeVisible();

  await page.getByRole("listitem").filter({ hasText: "added it" }).getByRole("button").click();
  const bar = page.getByRole("region", { name: "As of" });
  await expect(bar).toContainText("Read-only. 2 values differ from now.");
  await expect(page.getByRole("heading", { level: 1, name: word, exact: true })).toBeVisible();
  await expect(page.getByText("now ₩1,890,000")).toBeVisible();
  await expect(page.getByRole("button", { name: "Check out" })).toBeHidden();
  await expect(page.getByText("1 more change after this time.")).toBeVisible();
  await expectAccessible(page);
  const asOf = new URL(page.url()).searchParams.get("as_of") ?? "";

  await bar.getByRole("button", { name: "Next change" }).click();
  await expect(bar).toContainText("Nothing differs from now.");
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(page).toHaveURL(`/assets/${asset.id}`);

  await page.goto(`/assets?q=${asset.asset_tag}&as_of=${asOf}`);
  await expect(page.getByRole("gridcell", { name: word, exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add asset" })).toBeHidden();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("gridcell", { name: body.name })).toBeVisible();
});

test("a phone shows the past of an asset, also before it was there", async ({ open, make }) => {
  const asset = await make.asset({ name: unique("phone") });
  const page = await open.phone("manager", `/assets/${asset.id}`);
  await page.getByRole("button", { name: "시점 선택" }).click();
  allowReports(page, /404/);
  await page.getByRole("button", { name: /작년 말/ }).click();
  await expect(page.getByText("이 시점에는 없는 자산입니다")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "현재로 돌아가기" }).click();
  await page.getByRole("tab", { name: /이력/ }).click();
  await expect(page.getByText("님이 등록했습니다")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("files are added, described, deleted and restored", async ({ open, make, api }) => {
  const asset = await make.asset({ name: unique("files") });
  const page = await open.phone("manager", `/assets/${asset.id}?tab=files`);
  const choose = page.locator("input[type=file]").first();
  await choose.setInputFiles({
    name: "front.png",
    mimeType: "image/png",
    buffer: Buffer.from(PNG, "base64"),
  });
  const file = page.getByRole("listitem").filter({ hasText: "front.png" });
  await expect(file.getByRole("button", { name: "front.png 열기" })).toBeVisible();
  await expect(page.getByRole("button", { name: "사진 찍기" })).toBeVisible();
  await expectAccessible(page);

  await file.getByRole("button", { name: "설명 추가" }).click();
  await page.getByRole("textbox", { name: "설명" }).fill("정면");
  await page.keyboard.press("Enter");
  await expect(file.getByText("정면")).toBeVisible();
  const path = { asset_id: asset.id };
  const read = async () =>
    (await api.manager.GET("/api/v1/assets/{asset_id}/attachments", { params: { path } })).data.items;
  expect((await read()).map(({ file_name, description }) => [file_name, description])).toEqual([
    ["front.png", "정면"],
  ]);

  const downloading = page.waitForEvent("download");
  await file.getByRole("button", { name: "front.png 내려받기" }).click();
  expect((await downloading).suggestedFilename()).toBe("front.png");

  await file.getByRole("button", { name: "front.png 삭제" }).click();
  await expect(page.getByText("파일이 없습니다")).toBeVisible();
  expect(await read()).toEqual([]);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(file.getByText("정면")).toBeVisible();
});

test("a refused file says why at the file", async ({ open, make }) => {
  const asset = await make.asset({ name: unique("refused") });
  const page = await open.desk("manager", `/assets/${asset.id}?tab=files`);
  allowReports(page, /4\d\d/);
  const empty = { name: "empty.png", mimeType: "image/png", buffer: Buffer.alloc(0) };
  await page.locator("input[type=file]").first().setInputFiles(empty);
  const row = page.getByRole("listitem").filter({ hasText: "empty.png" });
  await expect(row.getByRole("alert")).toBeVisible();
  await row.getByRole("button", { name: "Remove empty.png" }).click();
  await expect(page.getByText("No files")).toBeVisible();
});

test("the code of a label leads to the asset, and an unknown one to the search", async ({ open, make }) => {
  const asset = await make.asset({ name: unique("label") });
  const page = await open.phone("manager", `/a/${asset.asset_tag}`);
  await expect(page).toHaveURL(`/assets/${asset.id}`);
  allowReports(page, /404/);
  await page.goto("/a/NO-SUCH-TAG");
  await expect(page.getByText("없는 번호입니다. 라벨을 확인하세요.")).toBeVisible();
  await expectAccessible(page);
});

test("a deleted asset is restored from its page", async ({ open, make, api }) => {
  const asset = await make.asset({ name: unique("deleted") });
  const path = { asset_id: asset.id };
  const header = { "If-Match": etag(asset) };
  await api.manager.DELETE("/api/v1/assets/{asset_id}", { params: { path, header } });
  const page = await open("manager", "/assets");
  allowReports(page, /404/);
  await page.goto(`/assets/${asset.id}`);
  await expect(page.getByText(/This asset was deleted on/)).toBeVisible();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText(`Restored ${asset.asset_tag}`)).toBeVisible();
  await expect(page.getByText(/This asset was deleted on/)).toBeHidden();
  expect(
    (await api.manager.GET("/api/v1/assets/{asset_id}", { params: { path } })).data.deleted_at,
  ).toBeNull();
});

test("an employee sees what they hold, and of others nothing", async ({ open, make, accounts }) => {
  const held = await make.heldAsset(accounts.employee, { name: unique("held"), notes: "internal" });
  const other = await make.asset({ name: unique("other") });
  const page = await open.phone("employee", `/assets/${held.id}`);
  await expect(page.getByRole("heading", { level: 1, name: held.name })).toBeVisible();
  await expect(page.getByRole("tab", { name: /이력/ })).toBeHidden();
  await expect(page.getByRole("button", { name: "수정" })).toBeHidden();
  await expectAccessible(page);
  allowReports(page, /404|Error in route match|ProblemError/);
  await page.goto(`/assets/${other.id}`);
  await expect(page.getByRole("heading", { level: 1, name: "없는 페이지입니다" })).toBeVisible();
});

test("the peek is the page in short, and leaves the list its keys", async ({ open, make }) => {
  const word = unique("peek");
  const holder = await make.user({ name: unique("Holder") });
  const first = await make.heldAsset(holder, { name: `${word}-1` });
  const second = await make.asset({ name: `${word}-2` });
  const page = await open.desk("manager", `/assets?sort=name&name__icontains=${word}&peek=${first.id}`);
  const peek = page.getByRole("complementary", { name: first.name });
  await expect(peek.getByText(holder.name).first()).toBeVisible();
  await expect(peek.getByRole("button", { name: "Check in" })).toBeVisible();
  await expect(peek.getByText(`checked it out to ${holder.name}`)).toBeVisible();
  await expectAccessible(page);
  await peek.getByRole("button", { name: "Next asset" }).click();
  await expect(page.getByRole("complementary", { name: second.name })).toBeVisible();
  await page.keyboard.press("k");
  await expect(peek).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toBeHidden();
  await expect(page).toHaveURL(`/assets?sort=name&name__icontains=${word}`);
});
