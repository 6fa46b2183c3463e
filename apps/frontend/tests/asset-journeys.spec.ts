import type { Asset } from "@sams/api-client";
import { type Api, expect, imeType, test, unique } from "./support/test.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function stored(api: Api, { id }: Pick<Asset, "id">): Promise<Asset> {
  return (await api.manager.GET("/api/v1/assets/{asset_id}", { params: { path: { asset_id: id } } })).data;
}

test("an asset is added, and what is typed survives a reload", async ({ open, api }) => {
  const name = unique("added");
  const page = await open.desk("manager", "/assets/new");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await imeType(page, page.getByRole("combobox", { name: "Category" }), "노트북");
  await page.getByRole("option", { name: "Laptop" }).first().click();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(name);
  await page.keyboard.press("ControlOrMeta+Enter");
  const found = async () =>
    (await api.manager.GET("/api/v1/assets", { params: { query: { name: [name] } } })).data.items;
  await expect.poll(async () => (await found()).map((asset) => asset.category.name_en)).toEqual(["Laptop"]);
});

test("two managers edit an asset: one side's fields merge, and a field of both is chosen", async ({
  open,
  make,
  api,
}) => {
  const asset = await make.asset({ notes: "before", order_number: "1" });
  const page = await open.desk("manager", `/assets/${asset.id}/edit`);
  const name = unique("mine");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  const theirs = { name: unique("theirs"), notes: "theirs" };
  const params = { path: { asset_id: asset.id } };
  await api.admin.PATCH("/api/v1/assets/{asset_id}", { params, body: theirs });
  await page.keyboard.press("ControlOrMeta+Enter");
  const dialog = page.getByRole("dialog", { name: /changed this asset in the meantime/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("radio", { name: name })).toBeChecked();
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await stored(api, asset)).name).toBe(name);
  const { notes, order_number } = await stored(api, asset);
  expect([notes, order_number]).toEqual(["theirs", "1"]);
});

test("an asset is handed out and taken back from its page", async ({ open, make, api }) => {
  const asset = await make.asset();
  const holder = await make.user({ name: "하은별" });
  const page = await open.desk("manager", `/assets/${asset.id}`);
  await page.getByRole("button", { name: "Check out" }).click();
  const dialog = page.getByRole("dialog", { name: "Check out" });
  await imeType(page, dialog.getByRole("combobox").first(), "하은별");
  await page.getByRole("option", { name: "하은별" }).first().click();
  await dialog.getByRole("button", { name: "Check out" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await stored(api, asset)).holder?.name).toBe(holder.name);
  await expect(page.getByRole("button", { name: "Check in" })).toBeVisible();
  await page.getByRole("button", { name: "Check in" }).click();
  const second = page.getByRole("dialog", { name: "Check in" });
  await second.getByRole("button", { name: "Check in" }).click();
  await expect(second).toBeHidden();
  await expect.poll(async () => (await stored(api, asset)).holder).toBeNull();
});

test("an asset is deleted after a question, and restored", async ({ open, make, api }) => {
  const asset = await make.asset();
  const page = await open.phone("manager", `/assets/${asset.id}`);
  await page.getByRole("button", { name: "더 보기" }).first().click();
  await page.getByRole("menuitem", { name: "삭제" }).click();
  await page
    .getByRole("alertdialog")
    .or(page.getByRole("dialog"))
    .getByRole("button", { name: "삭제" })
    .click();
  const isDeleted = async () => (await stored(api, asset)).deleted_at !== null;
  await expect.poll(isDeleted).toBe(true);
  await page.goto(`/assets/${asset.id}`);
  await page.getByRole("button", { name: "복원" }).first().click();
  await expect.poll(isDeleted).toBe(false);
});

test("the page of an asset tells its history and shows its past", async ({ open, make, api }) => {
  const asset = await make.asset({ name: unique("old") });
  const before = asset.updated_at;
  const name = unique("new");
  const params = { path: { asset_id: asset.id } };
  await api.manager.PATCH("/api/v1/assets/{asset_id}", { params, body: { name } });
  const page = await open.desk("manager", `/assets/${asset.id}?tab=history`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(page.getByRole("main").getByText(asset.name, { exact: true }).first()).toBeVisible();
  await page.goto(`/assets/${asset.id}?as_of=${encodeURIComponent(before)}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(asset.name);
  await expect(page.getByText("Read-only.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Check out" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(page).toHaveURL(`/assets/${asset.id}`);
});

test("a file is added to an asset", async ({ open, make, api }) => {
  const asset = await make.asset();
  const page = await open.desk("manager", `/assets/${asset.id}?tab=files`);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "label.png", mimeType: "image/png", buffer: PNG });
  await expect(page.getByText("label.png").first()).toBeVisible();
  const files = async () =>
    (
      await api.manager.GET("/api/v1/assets/{asset_id}/attachments", {
        params: { path: { asset_id: asset.id } },
      })
    ).data.items;
  await expect.poll(async () => (await files()).map(({ file_name }) => file_name)).toEqual(["label.png"]);
});

test("the code of a label leads to its asset", async ({ open, make }) => {
  const asset = await make.asset();
  const page = await open.phone("employee", `/a/${asset.asset_tag}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const manager = await open.phone("manager", `/a/${asset.asset_tag}`);
  await expect(manager).toHaveURL(`/assets/${asset.id}`);
});
