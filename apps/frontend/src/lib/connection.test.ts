import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkConnection, connectedFetch, offlineSince } from "./connection";

const request = () => new Request("http://sams.test/api/v1/assets");
const lost = () => Promise.reject(new TypeError("Failed to fetch"));
const reached = () => Promise.resolve(new Response("{}"));

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a failed request means offline only if the server does not answer a check either", async () => {
  const answers = [lost, reached];
  vi.stubGlobal("fetch", () => answers.shift()?.());
  await expect(connectedFetch(request())).rejects.toThrow();
  await checkConnection();
  expect(offlineSince.get()).toBeUndefined();
});

test("offline lasts until a repeated check is answered", async () => {
  vi.setSystemTime(new Date("2026-11-28T05:30:00Z"));
  vi.stubGlobal("fetch", reached);
  await connectedFetch(request());
  vi.setSystemTime(new Date("2026-11-28T05:32:00Z"));
  vi.stubGlobal("fetch", lost);
  await expect(connectedFetch(request())).rejects.toThrow();
  await checkConnection();
  expect(offlineSince.get()).toEqual(new Date("2026-11-28T05:30:00Z"));
  vi.stubGlobal("fetch", reached);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(offlineSince.get()).toBeUndefined();
});

test("a request that is given up says nothing about the server", async () => {
  const fetches = vi.fn(lost);
  vi.stubGlobal("fetch", fetches);
  const giveUp = new AbortController();
  giveUp.abort();
  await expect(connectedFetch(new Request(request(), { signal: giveUp.signal }))).rejects.toThrow();
  expect(fetches).toHaveBeenCalledOnce();
  expect(offlineSince.get()).toBeUndefined();
});
