import type { Asset } from "@sams/api-client";
import { type Api, expect, imeType, test } from "./support/test.ts";

async function stored(api: Api, { id }: Pick<Asset, "id">): Promise<Asset> {
  return (await api.manager.GET("/api/v1/assets/{asset_id}", { params: { path: { asset_id: id } } })).data;
}

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
