import { expect, test } from "vitest";
import { describeUserAgent } from "./user-agent";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0";

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, "Chrome", "Windows", "computer"],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/156.0.0.0`,
    "Edge",
    "Windows",
    "computer",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Whale/4.30.291.11 Safari/537.36`,
    "Whale",
    "Windows",
    "computer",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
    "Safari",
    "macOS",
    "computer",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
    "phone",
  ],
  [
    "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.0.0 Mobile/15E148 Safari/604.1",
    "Chrome",
    "iPad",
    "tablet",
  ],
  [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36",
    "Samsung Internet",
    "Android",
    "phone",
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Safari/537.36`, "Chrome", "Android", "tablet"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox", "Linux", "computer"],
  ["curl/7.88.1", "curl", null, "program"],
  ["python-httpx/0.28.1", "python-httpx", null, "program"],
])("%s", (userAgent, browser, system, kind) => {
  expect(describeUserAgent(userAgent)).toEqual({ browser, system, kind });
});

test("a client without a name is unknown", () => {
  expect(describeUserAgent(null)).toEqual({ browser: null, system: null, kind: "program" });
  expect(describeUserAgent("")).toEqual({ browser: null, system: null, kind: "program" });
});
