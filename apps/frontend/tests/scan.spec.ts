import type { Page } from "@playwright/test";
import { expect, expectAccessible, imeType, test } from "./support/test.ts";

/** Type as fast as a scanner does, on whatever has the focus. */
async function wedge(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const keys = [...code].map((character) => ({ key: character, text: character, code: codeOf(character) }));
  // Sent without waiting for each other, as the keys of a scanner arrive.
  await Promise.all(
    [...keys, { key: "Enter", text: "\r", code: "Enter" }].flatMap((key) => [
      session.send("Input.dispatchKeyEvent", { type: "keyDown", ...key }),
      session.send("Input.dispatchKeyEvent", { type: "keyUp", key: key.key, code: key.code }),
    ]),
  );
  await session.detach();
}

function codeOf(character: string): string {
  if (character === "-") return "Minus";
  return /\d/.test(character) ? `Digit${character}` : `Key${character.toUpperCase()}`;
}

test("a scanner is heard anywhere on the page, and hands all out by one call", async ({
  open,
  make,
  api,
}) => {
  const [first, second] = [await make.asset(), await make.asset()];
  const holder = await make.user({ name: "하은별" });
  const page = await open.desk("manager", "/scan");
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && /check-out/.test(request.url())) calls.push(request.url());
  });
  await page.getByRole("heading", { level: 1 }).click();
  await wedge(page, first.asset_tag);
  await expect(page.getByRole("status").getByText(`${first.asset_tag} added`)).toBeVisible();
  await page.getByRole("textbox", { name: "Note" }).focus();
  await wedge(page, second.asset_tag);
  await expect(page.getByRole("status").getByText(`${second.asset_tag} added`)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("");
  await wedge(page, first.asset_tag);
  await expect(page.getByRole("status").getByText(`${first.asset_tag} is in the list already`)).toBeVisible();
  await wedge(page, "NO-SUCH-TAG");
  await expect(page.getByRole("status").getByText("NO-SUCH-TAG: no such tag")).toBeVisible();
  await expectAccessible(page);

  await imeType(page, page.getByRole("combobox", { name: "Person" }), "하은별");
  await page.getByRole("option", { name: "하은별" }).first().click();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("Checked out 2 to 하은별")).toBeVisible();
  expect(calls).toHaveLength(1);
  for (const { id } of [first, second]) {
    const { data } = await api.manager.GET("/api/v1/assets/{asset_id}", {
      params: { path: { asset_id: id } },
    });
    expect(data.holder?.name).toBe(holder.name);
  }
});

test("a phone scans and takes back by typing where there is no camera", async ({
  open,
  make,
  api,
  accounts,
}) => {
  const held = await make.heldAsset(accounts.employee);
  const page = await open.phone("manager", "/scan?mode=check-in");
  const field = page.getByRole("textbox", { name: "자산번호" });
  await field.fill(held.asset_tag);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText(held.asset_tag)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: held.asset_tag })).toBeVisible();
  await page.getByRole("button", { name: /1개 반납/ }).click();
  const path = { asset_id: held.id };
  const holder = async () =>
    (await api.manager.GET("/api/v1/assets/{asset_id}", { params: { path } })).data.holder;
  await expect.poll(holder).toBeNull();
});
