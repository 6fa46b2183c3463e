import type { Locator, Page } from "@playwright/test";
import type { Asset, Client } from "@sams/api-client";
import { allowReports, expect, expectAccessible, test, unique } from "./support/test.ts";
import { scanByWedge } from "./support/wedge.ts";

const NOT_FOUND = /404 \(Not Found\)/;
const OFFLINE = /ERR_INTERNET_DISCONNECTED/;

function rowOf(page: Page, { asset_tag }: Pick<Asset, "asset_tag">): Locator {
  return page.getByRole("row").filter({ hasText: asset_tag });
}

async function type(page: Page, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: /^(Asset tag|자산번호)$/ });
  await field.fill(text);
  await field.press("Enter");
}

async function holderOf(client: Client, { id }: Pick<Asset, "id">): Promise<string | undefined> {
  const { data } = await client.GET("/api/v1/assets/{asset_id}", { params: { path: { asset_id: id } } });
  return data.holder?.id;
}

test("a trolley is scanned and checked out in one call", async ({ open, make, api }) => {
  const receiver = await make.user({ name: unique("Receiver") });
  const assets = [await make.asset(), await make.asset(), await make.asset()];
  const [typed, wedged, held] = assets as [Asset, Asset, Asset];
  const other = await make.user();
  await api.manager.POST("/api/v1/assets/{asset_id}/check-out", {
    params: { path: { asset_id: held.id } },
    body: { user_id: other.id },
  });
  const page = await open.desk("manager", "/scan");
  allowReports(page, NOT_FOUND);
  await type(page, `https://sams.example.com/a/${typed.asset_tag}`);
  await expect(rowOf(page, typed)).toContainText("Added");

  await page.getByRole("heading", { level: 1 }).click();
  await scanByWedge(page, wedged.asset_tag.toLowerCase(), { layout: "ko", end: "Tab" });
  await expect(rowOf(page, wedged)).toContainText("Added");
  await scanByWedge(page, wedged.asset_tag);
  await expect(page.getByRole("status").filter({ hasText: "in the list already" })).toBeVisible();

  const note = page.getByRole("textbox", { name: "Note" });
  await note.fill("Monday");
  await note.focus();
  await scanByWedge(page, held.asset_tag);
  await expect(rowOf(page, held)).toContainText(`Already out: ${other.name}`);
  await expect(note).toHaveValue("Monday");

  await type(page, "NO-SUCH-TAG");
  await expect(page.getByRole("row").filter({ hasText: "NO-SUCH-TAG" })).toContainText("No such tag");
  await expect(page.getByRole("row")).toHaveCount(5);

  // The holder is asked for when it is missing.
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("combobox", { name: "Person" })).toBeFocused();
  await page.keyboard.type(receiver.name);
  await page.getByRole("option", { name: receiver.name }).click();
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") calls.push(new URL(request.url()).pathname);
  });
  await page.getByRole("button", { name: "Check out 2" }).click();
  await expect(page.getByText(`Checked out 2 to ${receiver.name}`)).toBeVisible();
  expect(calls).toEqual(["/api/v1/assets/check-out"]);
  for (const asset of [typed, wedged]) expect(await holderOf(api.manager, asset)).toBe(receiver.id);
  expect(await holderOf(api.manager, held)).toBe(other.id);
  await expect(page.getByRole("row")).toHaveCount(3);
});

test("what was refused stays with the reason", async ({ open, make, api }) => {
  const free = await make.asset();
  const receiver = await make.user({ name: unique("Receiver") });
  const page = await open.desk("manager", "/scan");
  await type(page, free.asset_tag);
  await expect(rowOf(page, free)).toContainText("Added");
  await page.getByRole("combobox", { name: "Person" }).fill(receiver.name);
  await page.getByRole("option", { name: receiver.name }).click();
  // Somebody else was faster, and the page has not heard of it.
  await page.route("**/api/v1/assets?**", (route) => route.abort());
  const other = await make.user();
  await api.manager.POST("/api/v1/assets/{asset_id}/check-out", {
    params: { path: { asset_id: free.id } },
    body: { user_id: other.id },
  });
  allowReports(page, /ERR_FAILED/);
  await page.getByRole("button", { name: "Check out 1" }).click();
  await expect(page.getByText("1 could not be done")).toBeVisible();
  await page.unroute("**/api/v1/assets?**");
  await page.reload();
  await expect(rowOf(page, free)).toContainText(`Already out: ${other.name}`);

  await rowOf(page, free).getByRole("button", { name: "Transfer" }).click();
  await page.getByRole("button", { name: "Check out 1" }).click();
  await expect(page.getByText(`Checked out 1 to ${receiver.name}`)).toBeVisible();
  expect(await holderOf(api.manager, free)).toBe(receiver.id);
});

test("assets are checked in on a phone", async ({ open, make, api, accounts }) => {
  const held = await make.heldAsset(accounts.employee);
  const page = await open.phone("manager", "/scan?mode=check-in");
  await page
    .getByRole("button", { name: "번호 입력" })
    .or(page.getByRole("textbox", { name: "자산번호" }))
    .click();
  await type(page, held.asset_tag);
  await expect(page.getByRole("listitem").filter({ hasText: held.asset_tag })).toBeVisible();
  await page.getByRole("button", { name: "1개 반납" }).click();
  await expect(page.getByText("1개를 반납했습니다")).toBeVisible();
  expect(await holderOf(api.manager, held)).toBeUndefined();
});

test("the list stays over a reload and a lost network", async ({ open, make }) => {
  const before = await make.asset();
  const during = await make.asset();
  const page = await open.desk("manager", "/scan");
  allowReports(page, OFFLINE);
  await type(page, before.asset_tag);
  await expect(rowOf(page, before)).toContainText("Added");
  await page.context().setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await type(page, during.asset_tag);
  await expect(rowOf(page, during)).toContainText("Will be looked up once connected");
  await expect(page.getByRole("button", { name: /Not possible while you are offline/ })).toBeDisabled();
  await page.context().setOffline(false);
  await expect(rowOf(page, during)).toContainText("Added");
  await page.reload();
  await expect(rowOf(page, before)).toContainText("Added");
  await expect(rowOf(page, during)).toContainText("Added");
});

test("employees find what they may see", async ({ open, make, accounts }) => {
  const held = await make.heldAsset(accounts.employee);
  const page = await open.desk("employee", "/scan?mode=check-out");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await type(page, held.asset_tag);
  await expect(page).toHaveURL(`/assets/${held.id}`);
});

test("the page says why the camera is off over plain HTTP, and works without it", async ({
  open,
  make,
  accounts,
}) => {
  const asset = await make.asset();
  const page = await open.desk("nobody", "/scan", { host: "office" });
  await page.getByRole("textbox", { name: /^E-?mail/ }).fill(accounts.manager.email);
  await page.locator("input[name=password]").fill(accounts.manager.password);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use camera" }).click();
  await expect(page.getByText("The camera needs an HTTPS address")).toBeVisible();
  await type(page, asset.asset_tag);
  await expect(rowOf(page, asset)).toContainText("Added");
  await expectAccessible(page);
});
