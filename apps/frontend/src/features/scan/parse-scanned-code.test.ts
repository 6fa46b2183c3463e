import { expect, test } from "vitest";
import { parseScannedCode } from "./parse-scanned-code";

test.each([
  ["SRS-12-2024-0031", "SRS-12-2024-0031"],
  ["  예비-2019-12\r\n", "예비-2019-12"],
  ["https://sams.example.com/a/SRS-12-2024-0031", "SRS-12-2024-0031"],
  ["http://10.0.0.7:8000/a/SRS-12-2024-0031/", "SRS-12-2024-0031"],
  ["HTTPS://SAMS.EXAMPLE.COM/A/SRS-12-2024-0031", "SRS-12-2024-0031"],
  ["https://example.com/sams/a/14-2022-9?from=label#top", "14-2022-9"],
  ["https://sams.example.com/a/%EC%98%88%EB%B9%84-2019-12", "예비-2019-12"],
  ["https://sams.example.com/a/50%", "50%"],
  ["]Q1https://sams.example.com/a/14-2022-9", "14-2022-9"],
  ["]C114-2022-9", "14-2022-9"],
  ["\u001d14-2022-9", "14-2022-9"],
  ["https://example.com/about", "https://example.com/about"],
])("%j is %j", (text, tag) => {
  expect(parseScannedCode(text)).toBe(tag);
});

test.each(["", "  ", "\r\n", "https://sams.example.com/a/%20"])("%j holds nothing to look up", (text) => {
  expect(parseScannedCode(text)).toBeUndefined();
});
