import type { Holder } from "@sams/api-client";
import { expect, test } from "vitest";
import {
  countVerdicts,
  findByCode,
  judge,
  type ScanEntry,
  type ScannedAsset,
  settleEntry,
} from "./scan-list";

const HOLDER_NAMES = { name: "김지우", name_en: null };
const STATUS_NAMES = { name: "재고", name_en: "Stock" };
const HOLDER: Holder = { ...HOLDER_NAMES, type: "user", id: "u1" };

const asset = (id: string, holder: Holder | null = null): ScannedAsset => ({
  id,
  asset_tag: `SRS-12-2024-${id}`,
  name: "ThinkPad",
  status: { ...STATUS_NAMES, id: "s1", code: "stock", kind: "available" },
  holder,
  since: holder && "2026-03-02T00:00:00Z",
});

const entry = (code: string, rest: Partial<ScanEntry> = {}): ScanEntry => ({
  key: code,
  code,
  at: "2026-11-28T05:30:00Z",
  ...rest,
});

test("what somebody has can be checked in, or transferred, but not checked out", () => {
  const free = entry("1", { asset: asset("0001") });
  const held = entry("2", { asset: asset("0002", HOLDER) });
  expect([judge(free, "check-out"), judge(held, "check-out")]).toEqual(["ready", "attention"]);
  expect([judge(free, "check-in"), judge(held, "check-in")]).toEqual(["attention", "ready"]);
  expect(judge({ ...held, isTransfer: true }, "check-out")).toBe("ready");
  expect([judge(free, "find"), judge(held, "find")]).toEqual(["ready", "ready"]);
});

test("a refusal counts only for what was refused", () => {
  const refused = entry("1", {
    asset: asset("0001", HOLDER),
    refusal: { mode: "check-out", code: "asset_unavailable" },
    isTransfer: true,
  });
  expect(judge(refused, "check-out")).toBe("attention");
  expect(judge(refused, "check-in")).toBe("ready");
});

test("verdicts are counted", () => {
  const entries = [
    entry("1", { asset: asset("0001") }),
    entry("2", { problem: "not_found" }),
    entry("3"),
    entry("4", { candidates: [{ id: "a", asset_tag: "A-1", name: "A" }] }),
    entry("5", { asset: asset("0005", HOLDER) }),
  ];
  expect(countVerdicts(entries, "check-out")).toEqual({ ready: 1, attention: 2, unknown: 1, waiting: 1 });
});

test("a label is found again by its old number and by its asset tag, without case", () => {
  const entries = [entry("예비-2019-12", { asset: asset("0001") }), entry("srs-1")];
  expect(findByCode(entries, "예비-2019-12")?.key).toBe("예비-2019-12");
  expect(findByCode(entries, "srs-12-2024-0001")?.key).toBe("예비-2019-12");
  expect(findByCode(entries, "SRS-1")?.key).toBe("srs-1");
  expect(findByCode(entries, "SRS-2")).toBeUndefined();
});

test("two labels of one asset are one entry", () => {
  const entries = [entry("old"), entry("new", { asset: asset("0001") })];
  const settled = settleEntry(entries, "old", { asset: asset("0001") });
  expect(settled.entries.map(({ key }) => key)).toEqual(["new"]);
  expect(settled.duplicateOf?.key).toBe("new");
});

test("choosing a candidate replaces the question", () => {
  const entries = [entry("14-1", { candidates: [{ id: "0001", asset_tag: "A-1", name: "A" }] })];
  const settled = settleEntry(entries, "14-1", { asset: asset("0001") });
  expect(settled.duplicateOf).toBeUndefined();
  expect(settled.entries).toEqual([entry("14-1", { asset: asset("0001") })]);
});
