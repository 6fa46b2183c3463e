import type { Locator, Page } from "@playwright/test";
import type { Asset } from "@sams/api-client";
import { expect, imeEnter, imeType, test, unique } from "./support/test.ts";

const GRID = { en: "Assets", ko: "자산" };

function rowOf(page: Page, { asset_tag }: Pick<Asset, "asset_tag">): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("link", { name: asset_tag, exact: true }) });
}

/** The texts of a column from the top, of the rows that have arrived. */
function column(page: Page, header: string): Promise<string[]> {
  return page.getByRole("grid").evaluate((grid, name) => {
    const heads = [...grid.querySelectorAll("thead th")];
    const position = heads.findIndex((head) => head.textContent?.startsWith(name));
    const rows = [...grid.querySelectorAll("tbody tr[aria-rowindex]")];
    return rows.map((row) => row.children[position]?.textContent ?? "");
  }, header);
}

async function addFilter(page: Page, field: string): Promise<Locator> {
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("f");
  await page.getByRole("searchbox", { name: "Find a field" }).fill(field);
  await page.getByRole("option", { name: field, exact: true }).click();
  return page.getByRole("dialog", { name: field });
}

test("search finds while the last syllable is being composed", async ({ open, make }) => {
  const word = unique("");
  const wanted = await make.asset({ name: `펭귄${word}` });
  const other = await make.asset({ name: `펭수${word}` });
  const page = await open("manager", `/assets?name__icontains=${word}`, { language: "ko" });
  await expect(rowOf(page, other)).toBeVisible();
  const search = page.getByRole("searchbox");
  await imeType(page, search, "펭귄");
  await expect(rowOf(page, other)).toBeHidden();
  await expect(rowOf(page, wanted)).toBeVisible();
  await expect(page).toHaveURL(`/assets?name__icontains=${word}&q=${encodeURIComponent("펭귄")}`);
  await imeEnter(page);
  await expect(search).toHaveValue("펭귄");
  await expect(search).toBeFocused();
});

test("filters are added, changed and removed as chips", async ({ open, make, api }) => {
  const word = unique("chips");
  const old = await make.asset({ name: word, purchase_date: "2016-02-03", purchase_price: "1250000" });
  const fresh = await make.asset({ name: word, purchase_date: "2026-02-03", purchase_price: "300000" });
  const page = await open.desk("manager", `/assets?name=${word}`);
  await expect(page.getByRole("button", { name: `Name ${word}`, exact: true })).toBeVisible();

  const dialog = await addFilter(page, "Grade");
  await dialog.getByRole("checkbox", { name: "A" }).click({ force: true });
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(`/assets?name=${word}&grade=A`);
  await expect(rowOf(page, fresh)).toBeVisible();
  await expect(rowOf(page, old)).toBeHidden();

  await page.getByRole("button", { name: "Grade A", exact: true }).click();
  const opened = page.getByRole("dialog", { name: "Grade" });
  await opened.getByRole("checkbox", { name: "A" }).click({ force: true });
  await opened.getByRole("checkbox", { name: "C" }).click({ force: true });
  await opened.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(`/assets?name=${word}&grade=C`);
  await expect(rowOf(page, old)).toBeVisible();
  await expect(rowOf(page, fresh)).toBeHidden();
  const query = { name: [word], grade: ["C" as const], count: true };
  expect((await api.manager.GET("/api/v1/assets", { params: { query } })).data.total).toBe(1);

  await page.getByRole("button", { name: "Remove filter Grade C" }).click();
  await expect(page).toHaveURL(`/assets?name=${word}`);
  await expect(rowOf(page, fresh)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/assets?name=${word}&grade=C`);
  await expect(rowOf(page, fresh)).toBeHidden();
});

test("a filter by a reference finds it while Hangul is being composed", async ({ open, make, api }) => {
  const word = unique("holder");
  const holder = await make.user({ name: `펭귄${word}` });
  const held = await make.heldAsset(holder, { name: word });
  const free = await make.asset({ name: word });
  const page = await open.desk("manager", `/assets?name=${word}`);
  await expect(rowOf(page, free)).toBeVisible();
  const dialog = await addFilter(page, "Holder");
  await imeType(page, dialog.getByRole("searchbox"), "펭귄");
  await dialog.getByRole("option", { name: holder.name }).click();
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(`/assets?name=${word}&holder_id=${holder.id}`);
  await expect(rowOf(page, held)).toBeVisible();
  await expect(rowOf(page, free)).toBeHidden();
  const query = { name: [word], holder_id: [holder.id] };
  const { data } = await api.manager.GET("/api/v1/assets", { params: { query } });
  expect(data.items.map(({ id }) => id)).toEqual([held.id]);
});

test("the filter for deleted assets shows them", async ({ open, make, api }) => {
  const word = unique("deleted");
  const gone = await make.asset({ name: word });
  const kept = await make.asset({ name: word });
  await api.manager.DELETE("/api/v1/assets/{asset_id}", { params: { path: { asset_id: gone.id } } });
  const page = await open.desk("manager", `/assets?name=${word}`);
  await expect(rowOf(page, kept)).toBeVisible();
  await expect(rowOf(page, gone)).toBeHidden();
  const dialog = await addFilter(page, "Deleted");
  await dialog.getByRole("button", { name: "Condition" }).click();
  await page.getByRole("option", { name: "Empty" }).click();
  await dialog.getByRole("radio", { name: "not empty" }).click({ force: true });
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(`/assets?name=${word}&deleted_at__isnull=false`);
  await expect(rowOf(page, gone)).toBeVisible();
  await expect(rowOf(page, kept)).toBeHidden();
});

test("the list is sorted by several columns", async ({ open, make }) => {
  const word = unique("sort");
  const make3 = (name: string, purchase_date: string) => make.asset({ name, purchase_date, notes: word });
  await make3(`${word}-b`, "2020-01-02");
  await make3(`${word}-a`, "2021-01-02");
  await make3(`${word}-a`, "2022-01-02");
  const page = await open.desk("manager", `/assets?notes=${word}`);
  const expectOrder = async (...expected: [string, string][]) => {
    const names = expected.map(([name]) => `${word}-${name}`);
    await expect.poll(() => column(page, "Name")).toEqual(names);
    const years = async () => (await column(page, "Purchase date")).map((date) => date.slice(-4));
    await expect.poll(years).toEqual(expected.map(([, year]) => year));
  };
  await page.getByRole("button", { name: "Name", exact: true }).click();
  await page.getByRole("button", { name: "Purchase date" }).click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(`/assets?notes=${word}&sort=name%2Cpurchase_date`);
  await expectOrder(["a", "2021"], ["a", "2022"], ["b", "2020"]);
  await page.getByRole("button", { name: "Purchase date" }).click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(`/assets?notes=${word}&sort=name%2C-purchase_date`);
  await expectOrder(["a", "2022"], ["a", "2021"], ["b", "2020"]);
  await expect(page.getByRole("columnheader", { name: "Purchase date" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.getByRole("button", { name: "Asset tag" }).click();
  await expect(page).toHaveURL(`/assets?notes=${word}&sort=asset_tag`);
  await expectOrder(["b", "2020"], ["a", "2021"], ["a", "2022"]);
});

test("columns and the height of rows are chosen, and remembered", async ({ open, make }) => {
  const word = unique("columns");
  const asset = await make.asset({ name: word, serial_number: unique("serial") });
  const page = await open.desk("manager", `/assets?name=${word}`);
  await expect(rowOf(page, asset)).toBeVisible();
  await page.getByRole("button", { name: "Columns 9" }).click();
  const menu = page.getByRole("dialog", { name: "Shown columns" });
  await menu.getByRole("checkbox", { name: "Serial number" }).click({ force: true });
  await menu.getByRole("checkbox", { name: "Grade" }).click({ force: true });
  await page.keyboard.press("Escape");
  const expectColumns = async () => {
    await expect(page.getByRole("gridcell", { name: asset.serial_number ?? "" })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Grade" })).toBeHidden();
  };
  await expectColumns();
  const height = async () => (await rowOf(page, asset).boundingBox())?.height;
  expect(await height()).toBe(36);
  await page.getByRole("button", { name: "Row height" }).click();
  await page.getByRole("menuitemradio", { name: "Compact" }).click();
  await expect.poll(height).toBe(28);
  await page.reload();
  await expectColumns();
  expect(await height()).toBe(28);
  await page.getByRole("button", { name: "Columns 9" }).click();
  await menu.getByRole("button", { name: "Reset" }).click();
  await expect(page.getByRole("columnheader", { name: "Grade" })).toBeVisible();
});

test("the selection is kept over filters and pages", async ({ open, make }) => {
  const word = unique("select");
  const asset = await make.asset({ name: word });
  const page = await open.desk("manager", "/assets?sort=name");
  const first = page.getByRole("row").nth(1);
  const tag = (await first.getByRole("link").textContent()) ?? "";
  await first.getByRole("checkbox").click();
  await expect(rowOf(page, { asset_tag: tag })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("searchbox").fill(word);
  await expect(rowOf(page, asset)).toHaveAttribute("aria-selected", "false");
  await rowOf(page, asset).getByRole("checkbox").click();
  await page.getByRole("searchbox").fill("");
  await expect(rowOf(page, { asset_tag: tag })).toHaveAttribute("aria-selected", "true");

  await page.getByRole("grid").evaluate((grid) => {
    // Beyond the first page of 200 rows.
    if (grid.parentElement) grid.parentElement.scrollTop = 36 * 190;
  });
  await expect
    .poll(() =>
      page.getByRole("row").evaluateAll((rows) => Number(rows.at(-1)?.getAttribute("aria-rowindex"))),
    )
    .toBeGreaterThan(200);
  await page.getByRole("searchbox").fill(word);
  await expect(rowOf(page, asset)).toHaveAttribute("aria-selected", "true");
});

test("the list is used by the keyboard alone, also with the Korean layout", async ({ open, make }) => {
  const word = unique("keys");
  const [first, second, third] = [
    await make.asset({ name: `${word}-1` }),
    await make.asset({ name: `${word}-2` }),
    await make.asset({ name: `${word}-3` }),
  ];
  const page = await open("manager", `/assets?sort=name&name__icontains=${word}`, { language: "ko" });
  await expect(rowOf(page, third)).toBeVisible();
  // The Korean layout sends the same codes with other letters.
  const press = (code: string, key: string) =>
    page.evaluate((options) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options)), {
      code,
      key,
      bubbles: true,
      cancelable: true,
    });
  await press("KeyJ", "ㅓ");
  await press("KeyX", "ㅌ");
  await expect(rowOf(page, first)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(rowOf(page, second)).toHaveAttribute("aria-selected", "true");
  await expect(rowOf(page, third)).toHaveAttribute("aria-selected", "false");
  await page.keyboard.press("Space");
  await expect(page.getByRole("complementary", { name: second.name })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("complementary", { name: third.name })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`peek=${third.id}`));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/assets/${third.id}`);
  await page.goBack();
  await expect(rowOf(page, third)).toBeVisible();
  await press("Slash", "/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.getByRole("searchbox")).toHaveValue("n");
});

test("rows follow what others change, and new ones wait to be shown", async ({ open, make, api }) => {
  const word = unique("live");
  const asset = await make.asset({ name: `${word}-m` });
  const path = `/assets?sort=name&name__icontains=${word}`;
  const desk = await open.desk("manager", path);
  const phone = await open.phone("admin", path);
  await expect(rowOf(desk, asset)).toBeVisible();
  await expect(phone.getByRole("link", { name: asset.name })).toBeVisible();
  await expect(desk.getByText("Live", { exact: true })).toBeVisible();

  const options = { params: { path: { asset_id: asset.id } }, body: { name: `${word}-z` } };
  await api.admin.PATCH("/api/v1/assets/{asset_id}", options);
  await expect(rowOf(desk, asset)).toContainText(`${word}-z`);
  await expect(phone.getByRole("link", { name: `${word}-z` })).toBeVisible();

  const added = await make.asset({ name: `${word}-n` });
  const button = desk.getByRole("button", { name: /^New items \d+$/ });
  await expect(button).toBeVisible();
  await expect(rowOf(desk, added)).toBeHidden();
  await button.click();
  await expect.poll(() => column(desk, "Name")).toEqual([`${word}-n`, `${word}-z`]);
});

test("a list without a match offers to clear the filters", async ({ open }) => {
  const page = await open.phone("manager", `/assets?name=${unique("none")}`);
  await expect(page.getByText("조건에 맞는 자산이 없습니다")).toBeVisible();
  await page.getByRole("button", { name: "필터 모두 지우기" }).click();
  await expect(page).toHaveURL("/assets");
  await expect(page.getByRole("listitem").first()).toBeVisible();
});

test("a phone's list leads to the asset and back to the same place", async ({ open, make }) => {
  const word = unique("phone");
  const asset = await make.asset({ name: word });
  const page = await open.phone("manager", `/assets?name=${word}`);
  await expect(page.getByRole("heading", { name: GRID.ko })).toBeVisible();
  await page.getByRole("link", { name: word }).click();
  await expect(page).toHaveURL(`/assets/${asset.id}`);
  await page.goBack();
  await expect(page.getByRole("link", { name: word })).toBeVisible();
});
