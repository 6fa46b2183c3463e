import type { Page } from "@playwright/test";
import type { Asset } from "@sams/api-client";
import { allowReports, expect, expectAccessible, test, unique } from "./support/test.ts";

const REFUSED = /status of (409|412|422)/;

async function tick(page: Page, { asset_tag }: Asset): Promise<void> {
  await page.getByRole("checkbox", { name: `Select ${asset_tag}` }).click();
}

test("a new asset says what is missing, keeps its draft, and is saved", async ({ open, api }) => {
  const name = unique("Notebook");
  const page = await open.desk("manager", "/assets/new");
  allowReports(page, REFUSED);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const nameField = page.getByRole("textbox", { name: "Name", exact: true });
  await expect(nameField).toBeFocused();
  await expect(nameField).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await nameField.fill(name);
  await page.reload();
  await expect(nameField).toHaveValue(name);
  await expect(page.getByText("This is what you typed and did not save.")).toBeVisible();

  const category = page.getByRole("combobox", { name: "Category" });
  await category.fill("12");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.getByRole("option", { name: "Laptop" }).click();
  await expect(category).toHaveValue("Laptop");
  await page.getByRole("button", { name: "Purchase", exact: true }).click();
  await page.getByRole("textbox", { name: "Purchase price" }).fill("189만");
  await page.getByRole("textbox", { name: "Purchase price" }).press("Control+Enter");
  await expect(page).toHaveURL(/\/assets\/[0-9a-f-]{36}$/);
  const { data } = await api.manager.GET("/api/v1/assets", { params: { query: { name: [name] } } });
  expect(data.items.map((asset) => asset.purchase_price)).toEqual(["1890000"]);
});

test("changes by two people are merged, and only what differs is asked", async ({ open, make, api }) => {
  const asset = await make.asset({ notes: "with bag" });
  const page = await open.desk("manager", `/assets/${asset.id}/edit`);
  allowReports(page, REFUSED);
  const notes = page.locator('textarea[name="notes"]');
  await notes.fill("no charger");
  await page.getByRole("textbox", { name: "Serial number" }).fill(asset.id);
  const params = { path: { asset_id: asset.id } };
  const body = { notes: "new battery", order_number: "PO-7" };
  await api.admin.PATCH("/api/v1/assets/{asset_id}", { params, body });
  await notes.press("Control+Enter");

  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio")).toHaveCount(2);
  await expect(dialog.getByRole("radio", { name: "Yours: no charger" })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Notes: keep both" }).click();
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(page).toHaveURL(`/assets/${asset.id}`);
  const { data } = await api.manager.GET("/api/v1/assets/{asset_id}", { params });
  expect([data.notes, data.serial_number, data.order_number]).toEqual([
    "new battery\nno charger",
    asset.id,
    "PO-7",
  ]);
});

test("of many assets the refused ones are listed and can be transferred", async ({
  open,
  make,
  api,
  accounts,
}) => {
  const word = unique("trolley");
  const receiver = await make.user({ name: unique("Receiver") });
  const free = await make.asset({ name: word });
  const held = await make.heldAsset(accounts.employee, { name: word });
  const page = await open.desk("manager", `/assets?name=${word}`);
  await tick(page, free);
  await tick(page, held);
  await page.keyboard.press("o");
  const dialog = page.getByRole("dialog", { name: "Check out 2 assets" });
  await dialog.getByRole("combobox").fill(receiver.name);
  await page.getByRole("option", { name: receiver.name }).click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Check out 2" }).click();
  await expect(dialog.getByText("1 was refused, for this reason.")).toBeVisible();
  await dialog.getByRole("button", { name: "Transfer 1" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  const query = { holder_id: [receiver.id] };
  const { data } = await api.manager.GET("/api/v1/assets", { params: { query } });
  expect(data.items.map(({ id }) => id).sort()).toEqual([free.id, held.id].sort());
});

test("a deleted asset is restored from its toast", async ({ open, make, api }) => {
  const asset = await make.asset({ name: unique("gone") });
  const page = await open.desk("manager", `/assets?name=${asset.name}`);
  await tick(page, asset);
  await page.getByRole("toolbar", { name: "Selected assets" }).getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: asset.asset_tag })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: asset.asset_tag })).toBeVisible();
  const params = { path: { asset_id: asset.id } };
  const { data } = await api.manager.GET("/api/v1/assets/{asset_id}", { params });
  expect(data.deleted_at).toBeNull();
});
