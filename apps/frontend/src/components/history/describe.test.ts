import type { CustomField } from "@sams/api-client";
import openapi from "@sams/api-client/openapi.json" with { type: "json" };
import i18next from "i18next";
import { beforeAll, expect, test } from "vitest";
import english from "@/i18n/en/history.json";
import korean from "@/i18n/ko/history.json";
import { createFormat } from "@/lib/format";
import { describeEvent } from "./describe";
import type { HistoryContext, HistoryEvent } from "./values";

const contexts = new Map<string, HistoryContext>();

beforeAll(async () => {
  const instance = i18next.createInstance();
  await instance.init({
    lng: "ko",
    fallbackLng: false,
    resources: { ko: { history: korean }, en: { history: english } },
    ns: ["history"],
    interpolation: { escapeValue: false },
  });
  for (const language of ["ko", "en"] as const) {
    contexts.set(language, {
      t: instance.getFixedT(language, "history"),
      exists: (key) => instance.exists(key, { ns: "history", lng: language }),
      format: createFormat(language, "Asia/Seoul"),
      customFields: [
        { key: "memory", label: "메모리", label_en: "Memory", type: "text", currency: null },
        { key: "deposit", label: "보증금", label_en: "Deposit", type: "money", currency: "USD" },
        { key: "keeper", label: "관리인", label_en: "Keeper", type: "user", currency: null },
      ] as CustomField[],
      currency: "KRW",
    });
  }
});

const manager = { id: "01", name: "이자산" };
const employee = { type: "user", id: "02", name: "정다은" };
const storeRoom = { type: "location", id: "03", name: "자산창고" };

function event(action: string, changes: HistoryEvent["changes"] = {}, rest: Partial<HistoryEvent> = {}) {
  return {
    id: "0",
    occurred_at: "2026-11-26T05:02:00Z",
    actor: manager,
    action,
    entity_type: action.split(".")[0] ?? "",
    entity_id: "1",
    changes,
    note: null,
    request_id: null,
    ...rest,
  };
}

function tell(language: "ko" | "en", told: HistoryEvent) {
  const context = contexts.get(language);
  if (context === undefined) throw new Error("no context");
  const text = describeEvent(told, context);
  return {
    ...text,
    sentence: text.sentence.map((part) => part.text).join(""),
    names: text.sentence.filter((part) => part.isName).map((part) => part.text),
  };
}

test("a check-out says to whom, and shows what changed and the note", () => {
  const told = event(
    "asset.checked_out",
    {
      status: [
        { id: "5", name: "재고" },
        { id: "6", name: "지급장비" },
      ],
      holder: [null, employee],
      due_at: [null, "2026-12-04T09:00:00Z"],
    },
    { note: "신규 입사" },
  );
  expect(tell("ko", told)).toMatchObject({
    mark: "checked_out",
    sentence: "이자산 님이 정다은 님에게 반출했습니다",
    names: ["이자산", "정다은"],
    quote: "신규 입사",
    changes: [
      { field: "상태", before: "재고", after: "지급장비" },
      { field: "보유자", before: null, after: "정다은" },
      { field: "반납 기한", before: null, after: "2026. 12. 4. 18:00" },
    ],
  });
  expect(tell("en", told).sentence).toBe("이자산 checked it out to 정다은");
});

test("a check-in by the holder is a return", () => {
  const changes = { holder: [employee, null] };
  expect(tell("ko", event("asset.checked_in", changes)).sentence).toBe(
    "이자산 님이 정다은 님에게서 반납받았습니다",
  );
  const own = event("asset.checked_in", changes, { actor: { id: "02", name: "정다은" } });
  expect(tell("ko", own).sentence).toBe("정다은 님이 반납했습니다");
  expect(tell("en", own).sentence).toBe("정다은 returned it");
});

test("a transfer names both holders in the words of their type", () => {
  const told = event("asset.transferred", { holder: [storeRoom, employee] });
  expect(tell("ko", told).sentence).toBe("이자산 님이 자산창고 위치에서 정다은 님에게 이관했습니다");
  expect(tell("en", told).sentence).toBe("이자산 transferred it from 자산창고 to 정다은");
});

test("a change names one or two fields, and counts more", () => {
  const price = event("asset.updated", { purchase_price: ["1980000", "1890000"] });
  expect(tell("ko", price)).toMatchObject({
    mark: "changed",
    sentence: "이자산 님이 구매가 항목을 변경했습니다",
    changes: [{ field: "구매가", before: "₩1,980,000", after: "₩1,890,000" }],
  });
  const changes = { name: ["A", "B"], notes: [null, "가방"], purchase_date: [null, "2024-12-03"] };
  expect(tell("en", event("asset.updated", changes)).sentence).toBe("이자산 changed 3 fields");
  expect(tell("en", event("asset.updated", { serial_number: [null, "PF4"] })).sentence).toBe(
    "이자산 changed serial number",
  );
});

test("a price is shown in the currency that it had", () => {
  const told = event("asset.updated", { purchase_price: ["1000", "12.5"], currency: ["KRW", "USD"] });
  expect(tell("ko", told).changes).toEqual([{ field: "구매가", before: "₩1,000", after: "$12.50" }]);
});

test("custom fields are told one by one, and ids within them are not shown", () => {
  const told = event("asset.updated", {
    custom_fields: [
      { memory: "16 GB", deposit: null, keeper: "01a2", same: 1 },
      { memory: "32 GB", deposit: "12.5", keeper: "01a3", same: 1 },
    ],
  });
  expect(tell("en", told).changes).toEqual([
    { field: "Memory", before: "16 GB", after: "32 GB" },
    { field: "Deposit", before: null, after: "$12.50" },
    { field: "Keeper", before: undefined, after: "Changed" },
  ]);
});

test("a move alone has its own mark", () => {
  const told = event("asset.updated", {
    location: [
      { id: "1", name: "본관 1층" },
      { id: "2", name: "본관 2층" },
    ],
  });
  expect(tell("ko", told)).toMatchObject({ mark: "moved", sentence: "이자산 님이 위치 항목을 변경했습니다" });
});

test("a maintenance is named in the sentence and not quoted again", () => {
  const told = event("asset.maintenance_finished", {}, { note: "배터리 교체" });
  expect(tell("ko", told)).toMatchObject({
    mark: "maintenance",
    sentence: "이자산 님이 정비를 끝냈습니다: 배터리 교체",
    quote: null,
  });
});

test("a new asset lists only what matters", () => {
  const told = event("asset.created", {
    name: [null, "T14"],
    asset_tag: [null, "SRS-12-2024-0027"],
    purchase_price: [null, "1980000"],
    status: [null, { id: "5", name: "재고" }],
  });
  expect(tell("ko", told)).toMatchObject({
    sentence: "이자산 님이 등록했습니다",
    changes: [
      { field: "상태", after: "재고" },
      { field: "구매가", after: "₩1,980,000" },
    ],
  });
});

test("events of other things and of programs are told as well", () => {
  const program = { actor: { id: null, name: "worker" } };
  expect(tell("ko", event("location.created", {}, program)).sentence).toBe(
    "worker 프로그램이 위치 항목을 등록했습니다",
  );
  expect(tell("en", event("workflow.approved")).sentence).toBe("이자산 approved the request");
});

test("what is unknown is named by its keys", () => {
  expect(tell("en", event("space_ship.taken_off", { fuel_left: [1, 2] }))).toMatchObject({
    mark: "other",
    sentence: "이자산 recorded: space ship taken off",
    changes: [{ field: "fuel left", before: "1", after: "2" }],
  });
  expect(tell("ko", event("asset.teleported")).sentence).toBe("이자산 님이 남긴 기록: 자산 teleported");
});

test.each(["ko", "en"] as const)("every action of the API has words in %s", (language) => {
  const actions = openapi.paths["/api/v1/events"].get.parameters.find(({ name }) => name === "action");
  const names = actions?.schema.items?.enum ?? [];
  expect(names.length).toBeGreaterThan(50);
  const context = contexts.get(language);
  for (const name of names) {
    const { sentence } = tell(language, event(name));
    const [type = "", verb = ""] = name.split(".");
    const isKnown = context?.exists(`asset.${verb}`) || context?.exists(`verb.${verb}`);
    expect([name, context?.exists(`entity.${type}`), isKnown]).toEqual([name, true, true]);
    expect(sentence).not.toMatch(/\{\{|undefined/);
  }
});
