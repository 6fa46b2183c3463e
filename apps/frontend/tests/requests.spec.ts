import type { Client, WorkflowDetail } from "@sams/api-client";
import {
  type Account,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  imeType,
  test,
  unique,
} from "./support/test.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

const dayIn = (days: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul" }).format(Date.now() + days * DAY_MS);

/** A model with assets that may be requested. */
async function makeModel(client: Client, make: { asset: (values: object) => Promise<unknown> }, count = 1) {
  const { data: model } = await client.POST("/api/v1/asset-models", { body: { name: unique("그램") } });
  for (let made = 0; made < count; made += 1) await make.asset({ model_id: model.id, requestable: true });
  return model;
}

async function onlyRequest(client: Client): Promise<WorkflowDetail> {
  const { items } = (await client.GET("/api/v1/workflows", { params: { query: {} } })).data;
  expect(items).toHaveLength(1);
  const params = { path: { workflow_id: items[0]?.id ?? "" } };
  return (await client.GET("/api/v1/workflows/{workflow_id}", { params })).data;
}

test("a model is requested in three taps, and taken back", async ({ open, api, make }) => {
  const account = await make.user({});
  const client = await api.as(account);
  const model = await makeModel(api.manager, make);
  const page = await open.phone(account, `/request?q=${encodeURIComponent(model.name)}`);
  await page.getByText(model.name, { exact: true }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "다음" }).click();
  await expect(page.getByText(/승인합니다\./)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "요청 보내기" }).click();

  await expect(page).toHaveURL(/\/me\/requests\?peek=/);
  await expect(page.getByRole("heading", { level: 2, name: model.name })).toBeVisible();
  const sent = await onlyRequest(client);
  expect([sent.type, sent.state, sent.quantity, sent.model?.id]).toEqual(["rental", "pending", 1, model.id]);
  // The coming Friday.
  expect(new Date(`${sent.expected_return_date}T00:00:00Z`).getUTCDay()).toBe(5);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByText("취소됨", { exact: true })).toBeVisible();
  expect((await onlyRequest(client)).state).toBe("cancelled");
});

test("models are found by initial consonants and while a syllable is composed", async ({
  open,
  api,
  make,
}) => {
  const model = await makeModel(api.manager, make);
  const page = await open.phone("employee", "/request");
  const search = page.getByRole("searchbox", { name: "모델 또는 종류" });
  await imeType(page, search, "그래");
  await expect(search).toHaveValue("그래");
  await expect(page.getByText(model.name, { exact: true })).toBeVisible();
  await search.fill("ㄱㄹ");
  await expect(page.getByText(model.name, { exact: true })).toBeVisible();
  await search.fill("없는 모델");
  await expect(page.getByText("요청할 수 있는 모델이 없습니다")).toBeVisible();
});

test("days with none left end what can be chosen, and a draft stays over a reload", async ({
  open,
  api,
  make,
}) => {
  const account = await make.user({});
  const model = await makeModel(api.manager, make);
  const other = await make.user({});
  await api.manager.POST("/api/v1/reservations", {
    body: {
      model_id: model.id,
      user_id: other.id,
      starts_at: `${dayIn(2)}T00:00:00+09:00`,
      ends_at: `${dayIn(3)}T23:59:00+09:00`,
    },
  });
  const page = await open.desk(account, `/request?model_id=${model.id}&step=when`);
  await expect(page.getByText(/it can be borrowed until the day before/)).toBeVisible();
  await expect(page.getByRole("button", { name: "1 week" })).toHaveCount(0);
  await page.getByRole("button", { name: "Today only" }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("Demo at a customer");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue("Demo at a customer");
  await page.getByRole("button", { name: "Send request" }).click();
  await expect(page).toHaveURL(/peek=/);
  const { reason, expected_return_date: day } = await onlyRequest(await api.as(account));
  expect([reason, day]).toEqual(["Demo at a customer", dayIn(0)]);
  await page.goto(`/request?model_id=${model.id}&step=when`);
  await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue("");
});

test("any of a category is asked for, to keep, for somebody else", async ({ open, api, make }) => {
  const account = await make.user({});
  const receiver = await make.user({ name: unique("한받음") });
  await makeModel(api.manager, make, 2);
  const page = await open.desk(account, "/request");
  await page.getByText("Keep", { exact: true }).click();
  await page.getByRole("radio", { name: "Laptop", exact: true }).click();
  await page.getByText("Any Laptop").click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("combobox", { name: "Recipient" }).fill(receiver.name);
  await page.getByRole("option", { name: receiver.name }).click();
  await page.getByRole("textbox", { name: "Quantity" }).fill("2");
  await page.getByRole("button", { name: "Send request" }).click();
  await expect(page).toHaveURL(/peek=/);
  const sent = await onlyRequest(await api.as(account));
  expect([sent.type, sent.category?.code, sent.quantity]).toEqual(["checkout", "12", 2]);
  expect([sent.requested_for.id, sent.expected_return_date]).toEqual([receiver.id, null]);
});

const open = (account: Account, id: string) => [account, `/me/requests?peek=${id}`] as const;

test("a decision appears by itself and is acknowledged; comments stay", async ({ open: show, api, make }) => {
  const account = await make.user({});
  const client = await api.as(account);
  const request = await make.request(account);
  const page = await show.desk(...open(account, request.id));
  const detail = page.getByRole("article");
  await expect(detail.getByText("Waiting")).toBeVisible();
  await page.getByRole("textbox", { name: "Add a comment" }).fill("With a bag, if there is one");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(detail.getByText("With a bag, if there is one")).toBeVisible();
  const params = { path: { workflow_id: request.id } };
  const comments = () => client.GET("/api/v1/workflows/{workflow_id}/comments", { params });
  await expect
    .poll(async () => (await comments()).data.items.map(({ text }) => text))
    .toEqual(["With a bag, if there is one"]);

  await api.manager.POST("/api/v1/workflows/{workflow_id}/reject", { params, body: { reason: "None left" } });
  await expect(detail.getByText("None left")).toBeVisible();
  await expect(detail.getByText("Rejected", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Got it" }).click();
  await expect(page.getByRole("button", { name: "Got it" })).toHaveCount(0);
  expect((await onlyRequest(client)).acknowledged_at).not.toBeNull();
});

test("a request is cancelled from its page, which lies over the list on a phone", async ({
  open: show,
  api,
  make,
}) => {
  const account = await make.user({});
  const request = await make.request(account);
  const page = await show.phone(...open(account, request.id));
  await page.getByRole("button", { name: "요청 취소" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "요청 취소" }).click();
  await expect(page.getByText("취소됨", { exact: true })).toBeVisible();
  expect((await onlyRequest(await api.as(account))).state).toBe("cancelled");
  await page.getByRole("link", { name: "뒤로" }).click();
  await expect(page).toHaveURL(/\/me\/requests$/);
  await expect(page.getByRole("heading", { name: "지난 요청" })).toBeVisible();
  await expectAccessible(page);
});
