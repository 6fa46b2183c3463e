import { expect, test } from "vitest";
import { currencyDecimals, groupThousands, parseMoney } from "./money";

test.each([
  ["1890000", "1890000"],
  ["1,890,000", "1890000"],
  ["1,890,000원", "1890000"],
  ["₩1,890,000", "1890000"],
  ["KRW 1,890,000", "1890000"],
  ["189만", "1890000"],
  ["189만원", "1890000"],
  ["189만 5천", "1895000"],
  ["1.5만", "15000"],
  ["1억 2천만", "120000000"],
  ["3억", "300000000"],
  ["0", "0"],
  ["007", "7"],
  ["１２３", "123"],
  ["12k", "12000"],
])("%s won is %s", (text, amount) => {
  expect(parseMoney(text, 0)).toEqual({ amount });
});

test.each([
  ["$12.50", "12.50"],
  ["1,234.5", "1234.5"],
  ["12", "12"],
])("%s dollars is %s", (text, amount) => {
  expect(parseMoney(text, 2)).toEqual({ amount });
});

test.each([
  "",
  "  ",
  "abc",
  "1,89",
  "1,8900",
  "-5",
  "1.2.3",
  "만",
  "천만",
  ".5",
  "5천 1만",
  "1만 2만",
  "12개",
  "원",
])("%j is not an amount", (text) => {
  expect(parseMoney(text, 0)).toEqual({ problem: "unreadable" });
});

test("an amount of more than 15 digits is refused", () => {
  expect(parseMoney("999조", 0)).toEqual({ amount: "999000000000000" });
  expect(parseMoney("1000조", 0)).toEqual({ problem: "unreadable" });
});

test("the decimals of the currency limit those of the amount", () => {
  expect(parseMoney("12.5", 0)).toEqual({ problem: "tooManyDecimals" });
  expect(parseMoney("12.345", 2)).toEqual({ problem: "tooManyDecimals" });
  expect(parseMoney("1.23456만", 0)).toEqual({ problem: "tooManyDecimals" });
  expect(currencyDecimals("KRW")).toBe(0);
  expect(currencyDecimals("USD")).toBe(2);
  expect(currencyDecimals("KWD")).toBe(3);
});

test.each([
  ["1890000", "1,890,000"],
  ["999", "999"],
  ["1000.50", "1,000.50"],
  ["0", "0"],
])("%s is shown as %s", (amount, shown) => {
  expect(groupThousands(amount)).toBe(shown);
});
