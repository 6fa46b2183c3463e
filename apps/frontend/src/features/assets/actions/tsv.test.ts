import { expect, test } from "vitest";
import { toTsv } from "./tsv";

test("rows are lines of cells, and a cell stays in its line", () => {
  const columns = [
    { header: "자산번호", text: (row: string[]) => row[0] ?? "" },
    { header: "비고", text: (row: string[]) => row[1] ?? "" },
  ];
  const rows = [
    ["SRS-1", "가방\n충전기\t포함"],
    ["SRS-2", ""],
  ];
  expect(toTsv(columns, rows)).toBe("자산번호\t비고\nSRS-1\t가방 충전기 포함\nSRS-2\t");
});
